//! An employer, its workplace and its vacancy put on record by keys, and what
//! lists say that were made from a part.

use super::vacancies::{give, hiring, looking};
use super::*;
use masar_domain::commands::{AddEmployer, AddSite, OpenVacancy};
use masar_domain::employer::Has;
use masar_domain::{Command, EmployerId, SiteId, VacancyId};

/// Fills in the form of an employer and gives it.
fn with_employer(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = Person::at(12, lang, width, height);
    person.types("gv");
    person.types("am");
    person.types("مصنع سحاب");
    person.types("\t\t\t");
    person.types("garments\r");
    person
}

/// The same, and the workplace.
fn with_site(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = with_employer(lang, width, height);
    person.types("\x13");
    person.types("فرع سحاب\t");
    person.types("amman\r");
    person.types("sahab\r");
    person
}

/// The same, and the vacancy, up to its wage.
fn with_vacancy(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = with_site(lang, width, height);
    person.types("\x13");
    person.types("خياطة\t\t");
    person.types("\x15٣\t");
    person.types("200");
    person
}

#[test]
fn an_employer_is_put_on_record_in_english() {
    with_employer(Lang::English, 80, 24).shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Vacancies 0
        |
        | ┌─ New employer ─────────────────────────────────────────────────────────────┐
        | │  Arabic name *                                         ﺏﺎﺤﺳ ﻊﻨﺼﻣ           │
        | │  Latin name                                                                │
        | │  Kind *             Employer                                               │
        | │  Sector             Garments                                               │
        | │▶ Soc. security no.                                                         │
        | │  Person to call                                                            │
        | │  Telephone                                                                 │
        | │  Email                                                                     │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │  Its number at the Social Security Corporation; support needs one          │
        | │                                                                         5/8│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
}

#[test]
fn an_employer_is_put_on_record_in_arabic() {
    with_employer(Lang::Arabic, 80, 24).shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                      0 ﺮﻏﺍﻮﺸﻟﺍ
        |
        | ┌──────────────────────────────────────────────────────────── ﺪﻳﺪﺟ ﻞﻤﻋ ﺐﺣﺎﺻ ─┐
        | │                                               ﺏﺎﺤﺳ ﻊﻨﺼﻣ   * ﺔﻴﺑﺮﻌﻟﺎﺑ ﻢﺳﻻﺍ  │
        | │                                                            ﺔﻴﻨﻴﺗﻼﻟﺎﺑ ﻢﺳﻻﺍ  │
        | │                                                ﻞﻤﻋ ﺐﺣﺎﺻ           * ﺔﻔﺼﻟﺍ  │
        | │                                                  ﺔﺴﺒﻟﻷﺍ            ﻉﺎﻄﻘﻟﺍ  │
        | │                                                                ﻥﺎﻤﻀﻟﺍ ﻢﻗﺭ ◀│
        | │                                                               ﻝﺎﺼﺗﻻﺍ ﻂﺑﺎﺿ  │
        | │                                                                    ﻒﺗﺎﻬﻟﺍ  │
        | │                                                          ﻲﻧﻭﺮﺘﻜﻟﻹﺍ ﺪﻳﺮﺒﻟﺍ  │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                               ﻪﻧﻭﺪﺑ ﻢﻋﺩ ﻻﻭ ،ﻲﻋﺎﻤﺘﺟﻻﺍ ﻥﺎﻤﻀﻟﺍ ﺔﺴﺳﺆﻣ ﻲﻓ ﻪﻤﻗﺭ  │
        | │5/8                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}

#[test]
fn its_workplace_is_asked_for_next_in_english() {
    with_site(Lang::English, 80, 24).shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Vacancies 0
        |
        | ┌─ New workplace ────────────────────────────────────────────────────────────┐
        | │  Employer *   ﺏﺎﺤﺳ ﻊﻨﺼﻣ                      E-0001                        │
        | │  Name *                                           ﺏﺎﺤﺳ ﻉﺮﻓ                 │
        | │  Governorate  Amman                                                        │
        | │  Liwa         Sahab                                                        │
        | │▶ Locality                                                                  │
        | │  Branch       not known                                                    │
        | │  Bus          not known                                                    │
        | │  Childcare    not known                                                    │
        | │  Accessible   not known                                                    │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │  Town, village or camp                                                     │
        | │                                                                         5/9│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:41
    "#]]);
}

#[test]
fn its_workplace_is_asked_for_next_in_arabic() {
    with_site(Lang::Arabic, 80, 24).shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                      0 ﺮﻏﺍﻮﺸﻟﺍ
        |
        | ┌──────────────────────────────────────────────────────────── ﺪﻳﺪﺟ ﻞﻤﻋ ﻊﻗﻮﻣ ─┐
        | │                       E-0001                      ﺏﺎﺤﺳ ﻊﻨﺼﻣ  * ﻞﻤﻌﻟﺍ ﺐﺣﺎﺻ  │
        | │                                                    ﺏﺎﺤﺳ ﻉﺮﻓ  * ﻊﻗﻮﻤﻟﺍ ﻢﺳﺍ  │
        | │                                                        ﻥﺎﻤّﻋ      ﺔﻈﻓﺎﺤﻤﻟﺍ  │
        | │                                                        ﺏﺎﺤﺳ        ءﺍﻮﻠﻟﺍ  │
        | │                                                                    ﺓﺪﻠﺒﻟﺍ ◀│
        | │                                                   ﻑﻭﺮﻌﻣ ﺮﻴﻏ    ﻲﺟﺎﺘﻧﺇ ﻉﺮﻓ  │
        | │                                                   ﻑﻭﺮﻌﻣ ﺮﻴﻏ         ﺔﻠﻓﺎﺣ  │
        | │                                                   ﻑﻭﺮﻌﻣ ﺮﻴﻏ         ﺔﻧﺎﻀﺣ  │
        | │                                                   ﻑﻭﺮﻌﻣ ﺮﻴﻏ          ﺄﻴﻬﻣ  │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                                     ﻢﻴﺨﻣ ﻭﺃ ﺔﻳﺮﻗ ﻭﺃ ﺔﻨﻳﺪﻣ  │
        | │5/9                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        | 10:41 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}

#[test]
fn its_vacancy_is_asked_for_last_in_english() {
    with_vacancy(Lang::English, 80, 24).shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Vacancies 0
        | ┌─ New vacancy ──────────────────────────────────────────────────────────────┐
        | │  Workplace *     ﺏﺎﺤﺳ ﻊﻨﺼﻣ · ﺏﺎﺤﺳ ﻉﺮﻓ           Sahab                      │
        | │  Work *                                                 ﺔﻃﺎﻴﺧ              │
        | │  Sector *        Garments                                                  │
        | │  Seats *         ٣                                                         │
        | │▶ Wage a month *  200                                                       │
        | │  Transport       not known                                                 │
        | │  Childcare       not known                                                 │
        | │  Accessible      not known                                                 │
        | │  Asks for                                                                  │
        | │  Open from *     2026-11-03     Tuesday                                    │
        | │  Open until                                                                │
        | │  Below the minimum wage of the sector, 235.000 (wage.minimum v3            │
        | │  (2026-01-01)).                                                            │
        | │  Gross dinars a month; the minimum wage is 235.000 (wage.minimum v3        │
        | │  (2026-01-01))                                                             │
        | │                                                                        5/11│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:41
    "#]]);
}

#[test]
fn its_vacancy_is_asked_for_last_in_arabic() {
    with_vacancy(Lang::Arabic, 80, 24).shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                      0 ﺮﻏﺍﻮﺸﻟﺍ
        | ┌──────────────────────────────────────────────────────────────── ﺪﻳﺪﺟ ﺮﻏﺎﺷ ─┐
        | │                        ﺏﺎﺤﺳ           ﺏﺎﺤﺳ ﻊﻨﺼﻣ · ﺏﺎﺤﺳ ﻉﺮﻓ   * ﻞﻤﻌﻟﺍ ﻊﻗﻮﻣ  │
        | │                                                      ﺔﻃﺎﻴﺧ        * ﻞﻤﻌﻟﺍ  │
        | │                                                     ﺔﺴﺒﻟﻷﺍ       * ﻉﺎﻄﻘﻟﺍ  │
        | │                     ٣                                           * ﺪﻋﺎﻘﻤﻟﺍ  │
        | │                                             200             * ﻱﺮﻬﺸﻟﺍ ﺮﺟﻷﺍ ◀│
        | │                                                  ﻑﻭﺮﻌﻣ ﺮﻴﻏ          ﻞﻘﻨﻟﺍ  │
        | │                                                  ﻑﻭﺮﻌﻣ ﺮﻴﻏ          ﺔﻧﺎﻀﺣ  │
        | │                                                  ﻑﻭﺮﻌﻣ ﺮﻴﻏ           ﺄﻴﻬﻣ  │
        | │                                                                   ﺏﻮﻠﻄﻤﻟﺍ  │
        | │                                     ءﺎﺛﻼﺜﻟﺍ 2026-11-03         * ﻦﻣ ﺡﻮﺘﻔﻣ  │
        | │                                                                 ﻰﺘﺣ ﺡﻮﺘﻔﻣ  │
        | │                                                                            │
        | │  .(wage.minimum v3 (2026-01-01)) 235.000 ﻉﺎﻄﻘﻟﺍ ﻲﻓ ﺮﺟﻸﻟ ﻰﻧﺩﻷﺍ ﺪﺤﻟﺍ ﻦﻣ ﻞﻗﺃ  │
        | │         wage.minimum v3) 235.000 ﻰﻧﺩﻷﺍ ﺪﺤﻟﺍﻭ ،ﺎﻳًﺮﻬﺷ ﺭﺎﻨﻳﺪﻟﺎﺑ ﻲﻟﺎﻤﺟﻹﺍ ﺮﺟﻷﺍ  │
        | │                                                             ((2026-01-01)  │
        | │5/11                                                                        │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        | 10:41 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}

#[test]
fn the_list_shows_what_was_added_and_stands_on_it() {
    let mut person = looking(Lang::English, 80, 24);
    // At the workplace of the marked vacancy, whose sector it takes.
    person.types("ao");
    assert!(
        person.sees("ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ · ﺎﺜﻣﺮﻟﺍ ﻉﺮﻓ"),
        "{:?}",
        person.rows()
    );
    person.types("كي\t\t\t290");
    person.types("\x13");
    assert!(person.session.app().form.is_none(), "{:?}", person.rows());
    let id = VacancyId {
        employer: EmployerId(1),
        no: 3,
    };
    let employer = person.register.employer(EmployerId(1)).unwrap().unwrap();
    let terms = &employer.vacancy(id).unwrap().terms;
    assert_eq!((terms.title.as_str(), terms.seats), ("كي", 1));
    assert_eq!(
        (terms.sector.as_str(), terms.transport),
        ("garments", Has::NotKnown)
    );
    assert!(person.sees("vacancy open"), "{:?}", person.rows());
    assert!(person.sees("▶ ﻲﻛ"), "{:?}", person.rows());
}

#[test]
fn nobody_to_hire_for_is_said_before_a_workplace_or_a_vacancy_is_asked_for() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("gv");
    assert!(
        person.sees("the vacancy: a m, a s, a o."),
        "{:?}",
        person.rows()
    );
    person.types("as");
    assert!(
        person.sees("No employer is on record yet"),
        "{:?}",
        person.rows()
    );
    person.types("ao");
    assert!(
        person.sees("No workplace is on record yet"),
        "{:?}",
        person.rows()
    );
}

#[test]
fn a_count_of_seats_that_cannot_be_read_is_asked_for_again() {
    let mut person = with_vacancy(Lang::English, 80, 24);
    person.types("\x1b[Z");
    person.types("\x15many");
    person.types("\x13");
    assert!(
        person.sees("A vacancy has at least one seat."),
        "{:?}",
        person.rows()
    );
}

/// More employers than are looked at.
fn many(register: &Register) {
    hiring(register);
    let first = register.employer(EmployerId(1)).unwrap().unwrap();
    let commands = (2..=201).flat_map(|no| {
        let employer = EmployerId(no);
        let site = SiteId { employer, no: 1 };
        let mut terms = first.vacancies[0].terms.clone();
        terms.site = site;
        [
            Command::AddEmployer(AddEmployer {
                particulars: first.particulars.clone(),
            }),
            Command::AddSite(AddSite {
                employer,
                particulars: first.sites[0].particulars.clone(),
            }),
            Command::OpenVacancy(OpenVacancy { terms }),
        ]
    });
    give(register, 2_000, commands);
}

#[test]
fn a_list_made_from_a_part_says_so() {
    for (lang, all, near, few) in [
        (
            Lang::English,
            "Vacancies 201 · from the first 200 of 201 employers",
            "from the nearest 200 of 201 employers",
            "nearest 200 of 201   ",
        ),
        (
            Lang::Arabic,
            "201 ﻞﺻﺃ ﻦﻣ ﻞﻤﻌﻟﺍ ﺏﺎﺤﺻﺃ ﻦﻣ 200 ﻝﻭﺃ ﻦﻣ",
            "200 ﺏﺮﻗﺃ ﻦﻣ",
            "201 ﻦﻣ 200 ﺏﺮﻗﺃ ·",
        ),
    ] {
        let mut person = Person::at(12, lang, 160, 48);
        many(&person.register);
        person.types("gv");
        assert!(person.sees(all), "{:?}", &person.rows()[..3]);
        person.types("\x1b");
        person.types("fv");
        person.types("\r");
        assert!(person.sees(near), "{:?}", &person.rows()[..3]);
        // In few words where there is room for no more.
        person.resize(80, 24);
        assert!(person.sees(few), "{:?}", &person.rows()[..3]);
        assert!(person.sees("1-19/201"), "{:?}", &person.rows()[..3]);
    }
}
