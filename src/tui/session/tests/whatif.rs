//! The case of a branch job of 290 dinars against 84 of aid, played with keys.

use super::*;
use std::sync::Mutex;

/// Opens the sheet of the first person for the branch job.
fn asked(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = Person::at(12, lang, width, height);
    person.types("w");
    if person.session.app().overlay.is_some() {
        person.types("\r");
    }
    // Wage, sector, first day; then it is asked.
    for (answer, next) in [("290", "\t"), ("garments", "\r"), ("2026-12-01", "\t")] {
        person.types(answer);
        person.types(next);
    }
    person
}

#[test]
fn the_form_foretells_the_sheet_in_english() {
    let person = asked(Lang::English, 80, 24);
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ┌─ What if ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ takes this job? ────────────────────────────────┐
        | │  Wage *          290.000                                                   │
        | │  Sector          Garments                                                  │
        | │  First day *     2026-12-01     Tuesday                                    │
        | │▶ Kind of work *  employer                                                  │
        | │  Way to work *   at own cost                                               │
        | │  Fare a month                                                              │
        | │  Governorate     Irbid                                                     │h
        | │  Liwa            None                                                      │
        | │  Months 1 to 9: 402.550 instead of 84.000                                  │
        | │  Months 10 to 12: 372.550 instead of 84.000                                │
        | │  Months 13 to 24: at least 268.250, without the job 84.000                 │
        | │  Enter opens the list, letters narrow it, left and right change the choice │
        | │                                                                         4/8│
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
fn the_sheet_in_english() {
    let mut person = asked(Lang::English, 80, 24);
    person.types("\x13");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | What if · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ                                 1-20/96
        |   What if ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ takes this job?
        |   employer, 290.000 gross a month, from 1 Dec 2026 · sector Garments · fare
        |   not said
        |   Now, 2026-11: 84.000 a month
        |
        |   No  Month       Without       With Difference
        |    1  2026-12      84.000    402.550   +318.550
        |    2  2027-01      84.000    402.550   +318.550
        |    3  2027-02      84.000    402.550   +318.550
        |    4  2027-03      84.000    402.550   +318.550
        |    5  2027-04      84.000    402.550   +318.550
        |    6  2027-05      84.000    402.550   +318.550
        |    7  2027-06      84.000    402.550   +318.550
        |    8  2027-07      84.000    402.550   +318.550
        |    9  2027-08      84.000    402.550   +318.550 ┃ support ends 31 Aug 2027
        |   10  2027-09      84.000    372.550   +288.550
        |   11  2027-10      84.000    372.550   +288.550
        |   12  2027-11      84.000    372.550   +288.550 ┆ grace ends 30 Nov 2027
        |   13  2027-12      84.000    268.250   +184.250 at least · if work lasts
        |   14  2028-01      84.000    268.250   +184.250 at least · if work lasts
        |
        | ↓↑ move  / search  o household  Esc back  w what if  p page  F1 keys
    "#]]);
}

#[test]
fn the_sheet_in_arabic() {
    let mut person = asked(Lang::Arabic, 80, 24);
    person.types("\x13");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        | 1-20/96                                 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 · ﻮﻟ ﺍﺫﺎﻣ
        |                                     ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ :ﻞﻤﻌﻟﺍ ﺍﺬﻫ ﺬﺧﺃ ﻮﻟ ﺍﺫﺎﻣ
        |         ﺓﺮﺟﺃ · ﺔﺴﺒﻟﻷﺍ ﻉﺎﻄﻘﻟﺍ · 01/12/2026 ﻦﻣ ،ﺮﻬﺸﻟﺍ ﻲﻟﺎﻤﺟﺇ 290.000 ،ﻞﻤﻋ ﺐﺣﺎﺻ
        |                                                               ﺮﻛﺬﺗُ ﻢﻟ ﻖﻳﺮﻄﻟﺍ
        |                                                ﺮﻬﺸﻟﺍ ﻲﻓ 84.000 :2026-11 ،ﻥﻵﺍ
        |
        |                                     ﻕﺮﻔﻟﺍ         ﻊﻣ        ﻥﻭﺩ    ﺮﻬﺸﻟﺍ ﻢﻗﺭ
        |                                  +318.550    402.550     84.000  2026-12   1
        |                                  +318.550    402.550     84.000  2027-01   2
        |                                  +318.550    402.550     84.000  2027-02   3
        |                                  +318.550    402.550     84.000  2027-03   4
        |                                  +318.550    402.550     84.000  2027-04   5
        |                                  +318.550    402.550     84.000  2027-05   6
        |                                  +318.550    402.550     84.000  2027-06   7
        |                                  +318.550    402.550     84.000  2027-07   8
        |       31/08/2027 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃   +318.550    402.550     84.000  2027-08   9
        |                                  +288.550    372.550     84.000  2027-09  10
        |                                  +288.550    372.550     84.000  2027-10  11
        |      30/11/2027 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆   +288.550    372.550     84.000  2027-11  12
        |      ﻞﻤﻌﻟﺍ ﺮﻤﺘﺳﺍ ﻥﺇ · ﻞﻗﻷﺍ ﻰﻠﻋ   +184.250    268.250     84.000  2027-12  13
        |      ﻞﻤﻌﻟﺍ ﺮﻤﺘﺳﺍ ﻥﺇ · ﻞﻗﻷﺍ ﻰﻠﻋ   +184.250    268.250     84.000  2028-01  14
        |
        |       ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺔﻗﺭﻭ p  ﻮﻟ ﺍﺫﺎﻣ w  ﺓﺩﻮﻋ Esc  ﺓﺮﺳﻷﺍ o  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn the_grounds_stand_below_and_esc_leads_back() {
    let mut person = asked(Lang::English, 80, 24);
    person.types("\x13");
    person.types("G");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | What if · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ                                77-96/96
        |   To know before it is shown
        |   ▲ This sector has a minimum of its own: 235.000, not 290.000.
        |     wage.minimum v3 (2026-01-01)
        |   ▲ From 2027-01 on the rule book has no minimum wage for this sector.
        |   ▲ The fare is not said: take it off every month with the job.
        |   ▲ The sector’s agreement speaks of 25.000 transport money where there is
        |   no bus: ask the employer. It is in no sum.
        |     wage.employer-transport v1 (2026-01-05)
        |   ▲ Transport allowance a month: sources disagree.
        |     nep-transport.amount v2 (2025-09-01)
        |   ▲ Months of transport allowance: our assumption.
        |     nep-transport.months v2 (2025-09-01)
        |   ▲ Months of wage support: our assumption.
        |     nep-wage.months v4 (2025-09-01)
        |   ▲ Months of social security support: our assumption.
        |     nep-social-security.months v1 (2025-09-01)
        |   ▲ Months of NAF's social security share: our assumption.
        |     naf-social-security.months v1 (2025-07-21)
        |   ▲ Minimum wage a month: our assumption.
        |     wage.minimum v3 (2026-01-01)
        |
        | ↓↑ move  / search  o household  Esc back  w what if  p page  F1 keys
    "#]]);
    person.types("\x1b");
    assert!(person.sees("Enrollments ·"));
}

#[test]
fn asking_again_begins_with_what_was_asked() {
    let mut person = asked(Lang::English, 80, 24);
    person.types("\x13");
    person.types("w");
    assert!(person.sees("290.000"), "{:?}", person.rows());
    assert!(person.sees("2026-12-01"));
}

#[test]
fn the_key_for_the_page_hands_the_sheet_to_the_writer() {
    static PAGES: Mutex<Vec<String>> = Mutex::new(Vec::new());
    fn writer(of: PageOf<'_>) -> Result<String, (&'static str, String)> {
        let first = of.sheet.months.first().unwrap().with.amount.to_string();
        PAGES.lock().unwrap().push(first);
        Ok("whatif.html".into())
    }
    let mut person = asked(Lang::English, 80, 24);
    person.types("\x13");
    person.types("p");
    assert!(person.sees("No page can be written from here"));
    person.session.pages = Some(writer);
    person.types("p");
    assert!(person.sees("Written for the family: whatif.html"));
    assert_eq!(PAGES.lock().unwrap().len(), 1);
}
