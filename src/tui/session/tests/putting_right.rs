//! Jobs on record put right by keys: the vacancy they fill, the day of a stage,
//! the wage; and what if, asked of a vacancy.

use super::vacancies::{hiring, looking};
use super::*;
use masar_domain::{CaseFile, EmployerId, HouseholdId, VacancyId};

const VACANCY: VacancyId = VacancyId {
    employer: EmployerId(1),
    no: 1,
};

/// Somebody who stands on the household with the branch job.
fn at_the_job(lang: Lang, width: u16, height: u16) -> Person {
    let mut person = Person::at(12, lang, width, height);
    hiring(&person.register);
    person.types("j");
    person
}

fn file(person: &Person) -> CaseFile {
    let id: HouseholdId = "IRB-000002".parse().unwrap();
    person.register.file(id).unwrap().unwrap()
}

#[test]
fn a_job_on_record_is_linked_to_the_vacancy_it_fills_in_english() {
    let mut person = at_the_job(Lang::English, 80, 24);
    person.types("fl");
    person.types("\r\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ Irbid       1 aid       – work       0 · unenrolled
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ Irbid       1 aid       – work       0 · unenrolled
        | ┌─ Which vacancy it fills · Garment branch, Rihab ───────────────────────────┐
        | │▶ Vacancy *  ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ · ﺔﻃﺎﻴﺧ            E-0001#1 · 290.000              │
        | │                                                                            │
        | │                                                                            │h
        | │  It takes one of 2 seats left of E-0001#1.                                 │h
        | │  Those of the same employer come first; letters narrow the list            │h
        | │                                                                         1/1│
        | └────────────────────────────────────────────────────────────────────────────┘
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ✕  ●  ●  ◍  ○  ○  ○  ○  ┆ grace ends 31 Mar
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        |   Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("\x13");
    assert!(person.session.app().form.is_none(), "{:?}", person.rows());
    assert_eq!(file(&person).follow_ups[0].vacancy, Some(VACANCY));
    assert_eq!(person.register.seats_taken(VACANCY).unwrap(), 1);
    // It is linked: again changes nothing, and says so.
    person.types("fl");
    person.types("\r\r\x13");
    assert!(person.session.app().form.is_some(), "{:?}", person.rows());
}

#[test]
fn a_job_on_record_is_linked_to_the_vacancy_it_fills_in_arabic() {
    let mut person = at_the_job(Lang::Arabic, 80, 24);
    person.types("fl");
    person.types("\r");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                        12 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        | ┌──────────────────────────────── Garment branch, Rihab · ﻪﻠﻐﺸﻳ ﻱﺬﻟﺍ ﺮﻏﺎﺸﻟﺍ ─┐
        | │┌───────────────────────────────────────────────────────────────── ﺮﻏﺎﺸﻟﺍ ─┐│
        | ││                                                                          ││
        | ││                                 E-0001#1 · 290.000  ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ · ﺔﻃﺎﻴﺧ ◀││
        | │└──────────────────────────────────────────────────────────────────────────┘│
        | │                            ﺔﻤﺋﺎﻘﻟﺍ ﻖﻴّﻀﺗ ﻑﺮﺣﻷﺍﻭ ،ﻻًﻭﺃ ﻪﺴﻔﻧ ﻞﻤﻌﻟﺍ ﺐﺣﺎﺻ ﺮﻏﺍﻮﺷ  │
        | │1/1                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |   9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5  4  3  2
        |31/3 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆  ○  ○  ○  ○  ◍  ●  ●  ✕  ●  ●  ●  ●  ●  ●    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |         31/12 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ◍  ●  ●  ●  ●  ●  ●  ●          ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
        | 31/3 ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■           ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
        |                   ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂██████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}

#[test]
fn the_day_of_a_stage_is_put_right_in_english() {
    let mut person = at_the_job(Lang::English, 80, 24);
    person.types("fc");
    person.types("\r\r");
    person.types("2026-05-01\t");
    person.types("\r\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        | ┌─ Correct the day of a stage · Garment branch, Rihab ───────────────────────┐
        | │  Stage *      started                        1 Apr 2026                    │
        | │  Really on *  2026-05-01     Friday                                        │
        | │  Why *        told late                                                    │
        | │▶ Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │h
        | │                                                                            │h
        | │                                                                            │
        | │  No money changes: none was due                                            │
        | │                                                                         4/4│
        | └────────────────────────────────────────────────────────────────────────────┘r
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        |   Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("\x13");
    assert!(person.session.app().form.is_none(), "{:?}", person.rows());
    let job = &file(&person).placements[0];
    assert_eq!(job.started(), Some(example::day("2026-05-01")));
}

#[test]
fn the_day_of_a_stage_is_put_right_in_arabic() {
    let mut person = at_the_job(Lang::Arabic, 80, 24);
    person.types("fc");
    person.types("\r\r");
    person.types("2026-05-01\t");
    person.types("\r\r");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                        12 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        | ┌──────────────────────────────── Garment branch, Rihab · ﺔﻠﺣﺮﻣ ﺦﻳﺭﺎﺗ ﺢﻴﺤﺼﺗ ─┐
        | │             2026 ﻥﺎﺴﻴﻧ 1                           ﺮﺷﺎﺑ         * ﺔﻠﺣﺮﻤﻟﺍ  │
        | │                                   ﺔﻌﻤﺠﻟﺍ 2026-05-01      * ﻲﻠﻌﻔﻟﺍ ﺦﻳﺭﺎﺘﻟﺍ  │
        | │                                             ﺮﺧﺄﺘﻣ ﻎﻴﻠﺒﺗ           * ﺐﺒﺴﻟﺍ  │
        | │                                                                     ﺔﻈﺣﻼﻣ ◀│
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                        ﺎﻘًﺤﺘﺴﻣ ءﻲﺷ ﻦﻜﻳ ﻢﻟ :ﻎﻠﺒﻣ ﻱﺃ ﺮﻴﻐﺘﻳ ﻻ  │
        | │4/4                                                                         │
        |3└────────────────────────────────────────────────────────────────────────────┘
        |         31/12 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ◍  ●  ●  ●  ●  ●  ●  ●          ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
        | 31/3 ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■           ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
        |                   ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂██████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
}

#[test]
fn the_wage_of_a_job_is_put_right_in_english() {
    let mut person = at_the_job(Lang::English, 80, 24);
    person.types("fm");
    // It begins at what must still be said: why.
    person.types("\r\r");
    person.types("\x1b[Z\x1b[Z\x15");
    person.types("310");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        | ┌─ Correct the wage · Garment branch, Rihab ─────────────────────────────────┐
        | │▶ Wage a month *  310                                                       │
        | │  Why *           told late                                                 │
        | │  Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │h
        | │                                                                            │h
        | │  No money changes: none was due                                            │
        | │  The wage that was agreed from the start, for all its months               │
        | │                                                                         1/3│
        | └────────────────────────────────────────────────────────────────────────────┘r
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        |   Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("\x13");
    assert!(person.session.app().form.is_none(), "{:?}", person.rows());
    assert_eq!(
        file(&person).placements[0].terms.wage.to_string(),
        "310.000"
    );
}

#[test]
fn what_if_is_asked_of_a_vacancy_for_somebody_of_the_household_below_in_english() {
    let mut person = looking(Lang::English, 80, 24);
    person.types("w");
    // Who of the household that the panes stand on.
    assert!(person.sees("IRB-000001"), "{:?}", person.rows());
    person.types("\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Vacancies 2
        |   Work          Employer      Place            Wage Left   Transport Childcare
        | ▶ ﺔﻃﺎﻴﺧ         ﺎﺜﻣﺮﻟﺍ ﻊﻨﺼﻣ   Ramtha        290.000 2/2    yes       no
        | ┌─ What if ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ takes this job? ────────────────────────────────┐
        | │▶ Wage *          290.000                                                   │
        | │  Sector          Garments                                                  │
        | │  First day *     2026-11-03     Tuesday                                    │
        | │  Kind of work *  productive branch                                         │
        | │  Way to work *   the employer’s bus                                        │
        | │  Governorate     Irbid                                                     │
        | │  Liwa            Ramtha                                                    │
        | │  Month 1: at least 114.000, without the job 84.000                         │
        | │  Months 2 to 9: 402.550 instead of 84.000                                  │
        | │  Months 10 to 12: 372.550 instead of 84.000                                │
        | │  Month 13: 352.250 instead of 84.000                                       │
        | │                                                                         1/7│
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
fn what_if_is_asked_of_a_vacancy_for_the_candidate_under_the_cursor_in_arabic() {
    let mut person = looking(Lang::Arabic, 80, 24);
    person.types("\r");
    person.types("w");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                    ﺔﻃﺎﻴﺧ E-0001#1 · 5 ﺐﺳﺎﻨﻳ ﻦﻣ
        |           ﺪﻳﺆﻳ ﺎﻣﻭ ﺽﺭﺎﻌﻳ ﺎﻣ   ﺓﺩﺎﻳﺰﻟﺍ            ﺔﻓﺎﺴﻤﻟﺍ ﺮﻤﻌﻟﺍ         ﺩﺮﻔﻟﺍ
        | …ﻡ · ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · ﺮﻤﻌﻟﺍ ✓   318.550        ﻪﺴﻔﻧ ءﺍﻮﻠﻟﺍ    20    ﺐﻴﻄﺨﻟﺍ ﺮﻤﻋ ◀
        | ┌────────────────────────────────── ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺮﻤﻋ :ﻞﻤﻌﻟﺍ ﺍﺬﻫ ﺬﺧﺃ ﻮﻟ ﺍﺫﺎﻣ ─┐
        | │                                        290.000                     * ﺮﺟﻷﺍ ◀│
        | │                                                ﺔﺴﺒﻟﻷﺍ              ﻉﺎﻄﻘﻟﺍ  │
        | │                                ءﺎﺛﻼﺜﻟﺍ 2026-11-03           * ﻞﻤﻋ ﻡﻮﻳ ﻝﻭﺃ  │
        | │                                            ﻲﺟﺎﺘﻧﺇ ﻉﺮﻓ         * ﻞﻤﻌﻟﺍ ﻉﻮﻧ  │
        | │                                      ﻞﻤﻌﻟﺍ ﺐﺣﺎﺻ ﺔﻠﻓﺎﺣ  * ﻞﻤﻌﻟﺍ ﻰﻟﺇ ﻖﻳﺮﻄﻟﺍ  │
        | │                                                  ﺪﺑﺭﺇ            ﺔﻈﻓﺎﺤﻤﻟﺍ  │
        | │                                                ﺎﺜﻣﺮﻟﺍ              ءﺍﻮﻠﻟﺍ  │
        | │                             391.580 ﻞﻤﻌﻟﺍ ﻥﻭﺩﻭ ،ﻞﻗﻷﺍ ﻰﻠﻋ 421.580 :1 ﺮﻬﺸﻟﺍ  │
        | │                                              391.580 ﻝﺪﺑ 710.130 :2 ﺮﻬﺸﻟﺍ  │
        | │                                        361.580 ﻝﺪﺑ 680.130 :5 ﻰﻟﺇ 3 ﺮﻬﺷﻷﺍ  │
        | │                      268.250 ﻞﻤﻌﻟﺍ ﻥﻭﺩﻭ ،ﻞﻗﻷﺍ ﻰﻠﻋ 586.800 :12 ﻰﻟﺇ 6 ﺮﻬﺷﻷﺍ  │
        | │1/7                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        | …ﻉﻹﺍ ﻱﻭﺬﻟ ﺄﻴﻬﻣ · ﻦﻣَّﺆﻣ ﻞﻘﻨﻟﺍ · ﺐﻳﺮﻗ · (nep.ages v2 (2025-09-01)) 20 ﺮﻤﻌﻟﺍ :ﺪﻳﺆﻳ
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]]);
    person.types("\x13");
    assert_eq!(
        person.session.app().screens.seen().screen,
        crate::app::Screen::WhatIf
    );
    // Back at the row the answer is as it was given.
    person.types("\x1b");
    person.types("w");
    assert!(person.session.app().form.is_some());
}

#[test]
fn what_if_of_an_opening_keeps_the_fare_that_was_said_of_it() {
    let mut person = looking(Lang::English, 80, 24);
    person.types("\x1b");
    person.types("fv");
    person.types("\r");
    // The packing hall, past the sewing hall: no bus is asked for.
    person.types("jw");
    assert!(person.sees("200.000"), "{:?}", person.rows());
    assert!(person.sees("2026-11-03"), "{:?}", person.rows());
    person.types("\x13");
    let asked = person.session.app().question.clone().unwrap();
    assert_eq!(asked.offer.employer, "مصنع الرمثا");
    assert_eq!(asked.offer.sector, "garments");
    // The sheet's own question changes the day; from the row it is kept.
    person.types("w");
    person.types("\t\t\x152026-12-15\x13");
    person.types("\x1b");
    person.types("w");
    assert!(person.sees("2026-12-15"), "{:?}", person.rows());
}
