//! Vacancies as a session shows them: the list, who fits, and placing somebody;
//! and following the job from what is due.

use super::*;
use masar_domain::commands::{AddEmployer, AddSite, CloseVacancy, OpenVacancy};
use masar_domain::employer::site::SiteParticulars;
use masar_domain::employer::vacancy::{ClosedBecause, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::person::PersonName;
use masar_domain::{Command, EmployerId, HouseholdId, SiteId, VacancyId};
use masar_store::{Caller, Outcome};

/// A branch in Ramtha with two vacancies, put on record from elsewhere.
pub(super) fn hiring(register: &Register) {
    let employer = EmployerId(1);
    let site = SiteId { employer, no: 1 };
    let terms = VacancyTerms {
        title: "خياطة".into(),
        site,
        sector: "garments".into(),
        seats: 2,
        wage: "290".parse().unwrap(),
        transport: Has::NotKnown,
        childcare: Has::No,
        accessible: Has::Yes,
        needs: String::new(),
        open_from: example::day("2026-10-01"),
        open_until: None,
    };
    let packing = VacancyTerms {
        title: "تغليف".into(),
        wage: "200".parse().unwrap(),
        transport: Has::No,
        childcare: Has::NotKnown,
        ..terms.clone()
    };
    let particulars = EmployerParticulars {
        name: PersonName {
            arabic: "مصنع الرمثا".into(),
            latin: String::new(),
        },
        kind: EmployerKind::BranchInvestor,
        social_security: "7001".into(),
        sector: "garments".into(),
        contact: Contact::default(),
        support_from: None,
    };
    let branch = SiteParticulars {
        name: "فرع الرمثا".into(),
        governorate: "irbid".into(),
        liwa: "ramtha".into(),
        locality: String::new(),
        branch: Has::Yes,
        bus: Has::Yes,
        childcare: Has::NotKnown,
        accessible: Has::Yes,
    };
    let commands = [
        Command::AddEmployer(AddEmployer { particulars }),
        Command::AddSite(AddSite {
            employer,
            particulars: branch,
        }),
        Command::OpenVacancy(OpenVacancy { terms }),
        Command::OpenVacancy(OpenVacancy { terms: packing }),
    ];
    give(register, 900, commands);
}

/// Commands from elsewhere, with ids of their own.
pub(super) fn give(register: &Register, first: u128, commands: impl IntoIterator<Item = Command>) {
    let caller = Caller {
        by: "lina".parse().unwrap(),
        at: example::now().at,
        today: example::now().today,
    };
    let requests = commands.into_iter().zip(first..);
    let requests = requests.map(|(command, id)| (example::request(command, id), caller.clone()));
    for outcome in register.give_each(requests.collect()).unwrap() {
        assert!(matches!(outcome, Outcome::Done(_)), "{outcome:?}");
    }
}

/// Somebody who looks at the vacancies.
pub(super) fn looking(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = Person::at(12, lang, width, height);
    hiring(&person.register);
    person.types("gv");
    person
}

#[test]
fn the_vacancies_in_english() {
    looking(Lang::English, 80, 24).shows_above(
        6,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Vacancies 2
        |   Work          Employer      Place            Wage Left   Transport Childcare
        | ▶ ﺔﻃﺎﻴﺧ         ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ   Ramtha        290.000 2/2    yes       no
        |   ﻒﻴﻠﻐﺗ         ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ   Ramtha        200.000 2/2    yes       ?
        |
    "#]],
    );
}

#[test]
fn the_vacancies_in_arabic() {
    looking(Lang::Arabic, 80, 24).shows_above(
        6,
        &expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                      2 ﺮﻏﺍﻮﺸﻟﺍ
        |   ﺔﻧﺎﻀﺤﻟﺍ     ﻞﻘﻨﻟﺍ ﻲﻗﺎﺒﻟﺍ     ﺮﺟﻷﺍ       ﻥﺎﻜﻤﻟﺍ    ﻞﻤﻌﻟﺍ ﺐﺣﺎﺻ         ﻞﻤﻌﻟﺍ
        |         ﻻ       ﻢﻌﻧ    2/2  290.000       ﺎﺜﻣﺮﻟﺍ   ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ         ﺔﻃﺎﻴﺧ ◀
        |         ؟       ﻢﻌﻧ    2/2  200.000       ﺎﺜﻣﺮﻟﺍ   ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ         ﻒﻴﻠﻐﺗ
        |
    "#]],
    );
}

#[test]
fn who_fits_in_english() {
    let mut person = looking(Lang::English, 80, 24);
    person.types("\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Who fits 5 · E-0001#1 ﺔﻃﺎﻴﺧ
        |   Person        Age   Way                 Net gain Against and for it
        | ▶ ﺐﻴﻄﺨﻟﺍ ﺮﻤﻋ    20    same district        318.550 ✓ age · near · transport ·…
        |   ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  42    same district        318.550 ✓ age · near · transport ·…
        |   ﺪﻌﺳﻷﺍ ﺔﻟﺎﻫ    45    same district        318.550 ✓ age · near · transport ·…
        |   ﻒﺳﻮﻳ          31    next district        318.550 ✓ age · near · transport ·…
        |   ﻰﻠﻴﻟ          28    next district        318.550 ✓ age · near · transport ·…
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        | For: 20 years old (nep.ages v2 (2025-09-01)) · near · transport…  m: all of it
        | ↓↑ move  / search  o household  Esc back  Enter place  w what if  F1 keys
    "#]]);
}

#[test]
fn who_fits_in_arabic() {
    let mut person = looking(Lang::Arabic, 80, 24);
    person.types("\r");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                    ﺔﻃﺎﻴﺧ E-0001#1 · 5 ﺐﺳﺎﻨﻳ ﻦﻣ
        |           ﺪﻳﺆﻳ ﺎﻣﻭ ﺽﺭﺎﻌﻳ ﺎﻣ   ﺓﺩﺎﻳﺰﻟﺍ            ﺔﻓﺎﺴﻤﻟﺍ ﺮﻤﻌﻟﺍ         ﺩﺮﻔﻟﺍ
        | …ﻡ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550        ﻪﺴﻔﻧ ءﺍﻮﻠﻟﺍ    20    ﺐﻴﻄﺨﻟﺍ ﺮﻤﻋ ◀
        | …ﺍ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550        ﻪﺴﻔﻧ ءﺍﻮﻠﻟﺍ    42  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ
        | …ﺍ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550        ﻪﺴﻔﻧ ءﺍﻮﻠﻟﺍ    45    ﺪﻌﺳﻷﺍ ﺔﻟﺎﻫ
        | …ﺍ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550         ﺭﻭﺎﺠﻣ ءﺍﻮﻟ    31          ﻒﺳﻮﻳ
        | …ﺍ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550         ﺭﻭﺎﺠﻣ ءﺍﻮﻟ    28          ﻰﻠﻴﻟ
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        | ﻼًﻣﺎﻛ ﺺﻨﻟﺍ :m  …· ﻦﻣَّﺆﻣ ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · (nep.ages v2 (2025-09-01)) 20 ﺮﻤﻌﻟﺍ :ﺪﻳﺆﻳ
        |  ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﻮﻟ ﺍﺫﺎﻣ w  ﻞﻴﻐﺸﺗ Enter  ﺓﺩﻮﻋ Esc  ﺓﺮﺳﻷﺍ o  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn what_fits_a_person_in_english() {
    let mut person = looking(Lang::English, 80, 24);
    person.types("\x1b");
    person.types("fv");
    person.types("\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | What fits 2 · IRB-000001.1 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ
        |   Work           Place            Wage  Net gain Against and for it
        | ▶ ﺔﻃﺎﻴﺧ          Ramtha        290.000   318.550 ✓ age · near · transport · w…
        |   ﻒﻴﻠﻐﺗ          Ramtha        200.000   229.000 ▲ wage too low + age · near…
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        | For: 42 years old (nep.ages v2 (2025-09-01)) · near · transport…  m: all of it
        | ↓↑ move  / search  o household  Esc back  Enter place  w what if  F1 keys
    "#]]);
}

#[test]
fn what_fits_a_person_in_arabic() {
    let mut person = looking(Lang::Arabic, 80, 24);
    person.types("\x1b");
    person.types("fv");
    person.types("\r");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                    ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001.1 · 2 ﺐﺳﺎﻨﻳ ﺎﻣ
        |             ﺪﻳﺆﻳ ﺎﻣﻭ ﺽﺭﺎﻌﻳ ﺎﻣ   ﺓﺩﺎﻳﺰﻟﺍ     ﺮﺟﻷﺍ       ﻥﺎﻜﻤﻟﺍ          ﻞﻤﻌﻟﺍ
        | ﺮﺟﻷﺍ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550  290.000       ﺎﺜﻣﺮﻟﺍ          ﺔﻃﺎﻴﺧ ◀
        | …· ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ + ﻥٍّﺪﺘﻣ ﺮﺟﻷﺍ ▲   229.000  200.000       ﺎﺜﻣﺮﻟﺍ          ﻒﻴﻠﻐﺗ
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        | ﻼًﻣﺎﻛ ﺺﻨﻟﺍ :m  …· ﻦﻣَّﺆﻣ ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · (nep.ages v2 (2025-09-01)) 42 ﺮﻤﻌﻟﺍ :ﺪﻳﺆﻳ
        |  ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﻮﻟ ﺍﺫﺎﻣ w  ﻞﻴﻐﺸﺗ Enter  ﺓﺩﻮﻋ Esc  ﺓﺮﺳﻷﺍ o  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn whoever_is_placed_takes_a_seat_and_is_sought_no_more() {
    let mut person = looking(Lang::English, 100, 30);
    person.types("\r");
    let before = person.session.app().screens.seen().file().unwrap().clone();
    person.types("\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Who fits 5 · E-0001#1 ﺔﻃﺎﻴﺧ
        |   Person           Age   Household  Way                 Net gain Against and for it
        | ▶ ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺮﻤﻋ 20    IRB-000002 same district        318.550 ✓ age · near · transport · acces…
        |   ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ     42    IRB-000001 same district        318.550 ✓ age · near · transport · wage
        |   ﺪﻌﺳﻷﺍ ﺔﻟ┌─ New job or project · IRB-000002 ──────────────────────────────────────────┐t · wage
        |   ﻒﺳﻮﻳ    │▶ Person *        ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺮﻤﻋ                                          │t · wage
        |   ﻰﻠﻴﻟ    │  Kind *          productive branch                                         │t · wage
        |           │  Employer *                                       ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ              │
        |           │  Sector *        Garments                                                  │
        |           │  Governorate     Irbid                                                     │
        |           │  Liwa            Ramtha                                                    │
        |           │  Wage a month *  290.000                                                   │
        |           │  Stage *         started                                                   │
        |           │  On *            2026-11-03     Tuesday                                    │
        |           │  Contract from                                                             │
        |           │  Insured from                                                              │
        |           │                                                                            │
        |           │                                                                            │
        |           │  It takes one of 2 seats left of E-0001#1.                                 │
        |           │  Enter opens the list, letters narrow it, left and right change the choice │
        |           │                                                                        1/11│
        |           └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        | For: 20 years old (nep.ages v2 (2025-09-01)) · near · transport is given · accessible · the wage…
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("\x13");
    assert!(person.session.app().form.is_none(), "{:?}", person.rows());
    let vacancy = VacancyId {
        employer: EmployerId(1),
        no: 1,
    };
    assert_eq!(person.register.seats_taken(vacancy).unwrap(), 1);
    let household: HouseholdId = before.household.id;
    let file = person.register.file(household).unwrap().unwrap();
    assert_eq!(
        file.placements.last().unwrap().terms.employer,
        "مصنع الرمثا"
    );
    let now = person.session.app().screens.seen().file();
    assert!(now.is_none_or(|now| now.household.id != household));
}

#[test]
fn whoever_comes_after_the_vacancy_was_closed_keeps_the_form_and_is_told_so() {
    let mut person = looking(Lang::English, 80, 24);
    person.types("\r");
    person.types("\r");
    let closed = Command::CloseVacancy(CloseVacancy {
        vacancy: VacancyId {
            employer: EmployerId(1),
            no: 1,
        },
        on: example::day("2026-11-01"),
        why: ClosedBecause::Withdrawn,
        note: String::new(),
    });
    give(&person.register, 950, [closed]);
    person.types("\x13");
    assert!(person.session.app().form.is_some());
    assert!(person.sees("was closed on"), "{:?}", person.rows());
}

/// Enter on the household whose wage is to be asked about.
fn asked_about(lang: Lang) -> Person {
    let mut person = Person::at(3, lang, 80, 24);
    person.types("gd");
    person.types("\r");
    person.types("\r");
    person.types("100");
    person
}

#[test]
fn a_wage_that_is_due_is_confirmed_from_the_list_in_english() {
    let mut person = asked_about(Lang::English);
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Due 2 · within 30 days
        |   Household  Head         When       What                                 +
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ 180 d late ◍ Did the wage of Apr 2026 arrive? … +2
        | ┌─ Wage of a month · Garment branch, Rihab ──────────────────────────────────┐
        | │  Month *     April 2026                                                    │
        | │▶ Arrived *   100                                                           │
        | │  Shown by *  The worker says so                                            │
        | │  Remark                                                                    │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │  Less than was agreed: 290.000.                                            │
        | │  Less than the minimum wage of the sector, 235.000 (wage.minimum v3        │
        | │  (2026-01-01)).                                                            │
        | │                                                                         2/4│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        | Did the wage of Apr 2026 arrive? Garment branch, Rihab · ﺓﺭﺎﺳ, 24 · 7 May 2026
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("\x13");
    assert!(person.sees("wage on record"), "{:?}", person.rows());
    let file = person.session.app().screens.seen().file().unwrap();
    let told = file.follow_ups.first().unwrap();
    assert_eq!(told.wages.len(), 1);
    assert_eq!(told.wages[0].fact.received.to_string(), "100.000");
}

#[test]
fn a_wage_that_is_due_is_confirmed_from_the_list_in_arabic() {
    asked_about(Lang::Arabic).shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                        ﺎﻣًﻮﻳ 30 ﻝﻼﺧ · 2 ﻖﺤﺘﺴﻤﻟﺍ
        |    +                                 ﺮﻣﻷﺍ        ﻰﺘﻣ     ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
        |   +2 …Garment br ؟2026 ﻥﺎﺴﻴﻧ ﺮﺟﺃ ﻞﺻﻭ ﻞﻫ ◍ ﻱ 180 ﺮﺧّﺄﺗ ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        | ┌────────────────────────────────────────── Garment branch, Rihab · ﺮﻬﺷ ﺮﺟﺃ ─┐
        | │                                                      2026 ﻥﺎﺴﻴﻧ   * ﺮﻬﺸﻟﺍ  │
        | │                                                  100             * ﻞﺻﻭ ﺎﻣ ◀│
        | │                                                      ﻞﻣﺎﻌﻟﺍ ﻝﻮﻗ  * ﻞﻴﻟﺪﻟﺍ  │
        | │                                                                     ﺔﻈﺣﻼﻣ  │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                               .290.000 :ﻪﻴﻠﻋ ﻖﻔﺗُّﺍ ﺎﻤﻣ ﻞﻗﺃ  │
        | │  .(wage.minimum v3 (2026-01-01)) 235.000 ﻉﺎﻄﻘﻟﺍ ﻲﻓ ﺮﺟﻸﻟ ﻰﻧﺩﻷﺍ ﺪﺤﻟﺍ ﻦﻣ ﻞﻗﺃ  │
        | │                                  ءﻲﺷ ﻞﺼﻳ ﻢﻟ ﻥﺇ 0ﻭ ،ﺭﺎﻨﻳﺪﻟﺎﺑ ﻞﻣﺎﻌﻟﺍ ﻞﺻﻭ ﺎﻣ  │
        | │2/4                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |           07/05/2026 · ﺓﺭﺎﺳ، 24 · Garment branch, Rihab ؟2026 ﻥﺎﺴﻴﻧ ﺮﺟﺃ ﻞﺻﻭ ﻞﻫ
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}
