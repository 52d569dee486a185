//! A job of 290 JOD at a branch against about 84 JOD of aid: transport and the
//! share of social security, the cliff after nine months, the look at month
//! twelve, an exit that two people decide, the watch, and the way back.

use super::{Office, household};
use expect_test::expect;
use masar_domain::Command;
use masar_domain::commands::{DecidedAmount, Enroll, EnrollEntry, Opening};
use masar_domain::due::{Due, due};
use masar_domain::enrollment::{Period, State, Subject, Track};
use masar_domain::graduation::watch_of;
use masar_domain::person::{Relation, Sex};

fn office() -> Office {
    let people = [
        ("هدى سالم الزعبي", Sex::Female, "1979-02-11", Relation::Head),
        (
            "سارة أحمد الخطيب",
            Sex::Female,
            "2003-08-20",
            Relation::Daughter,
        ),
    ];
    let mut office = Office::with(household("IRB", ("irbid", "ramtha"), &people));
    let aid = Enroll {
        household: office.id,
        programme: "naf-uct".into(),
        subject: Subject::Household,
        on: crate::example::day("2025-01-01"),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: Some(DecidedAmount {
            amount: "84.000".parse().unwrap(),
            period: Period::Monthly,
        }),
        placement: None,
        note: String::new(),
        opening: Opening::default(),
    };
    office.give("lina", "2025-01-01", Command::Enroll(aid));
    office
}

#[test]
fn from_a_branch_job_out_of_aid_and_back() {
    let mut office = office();
    what_would_it_bring(&mut office);
    begins_at_the_branch(&mut office);
    the_cliff_is_seen(&mut office);
    the_grace_is_over(&mut office);
    another_person_approves(&mut office);
    income_falls(&mut office);
}

fn what_would_it_bring(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-02-20");
    lina.types("wj<enter>");
    lina.saves("290<tab>garments<enter>2026-03-01");
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
        | What if · IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ                                   1-20/96
        |   What if ﺐﻴﻄﺨﻟﺍ ﺪﻤﺣﺃ ﺓﺭﺎﺳ takes this job?
        |   employer, 290.000 gross a month, from 1 Mar 2026 · sector Garments · fare
        |   not said
        |   Now, 2026-02: 84.000 a month
        |
        |   No  Month       Without       With Difference
        |    1  2026-03      84.000    402.550   +318.550
        |    2  2026-04      84.000    402.550   +318.550
        |    3  2026-05      84.000    402.550   +318.550
        |    4  2026-06      84.000    402.550   +318.550
        |    5  2026-07      84.000    402.550   +318.550
        |    6  2026-08      84.000    402.550   +318.550
        |    7  2026-09      84.000    402.550   +318.550
        |    8  2026-10      84.000    402.550   +318.550
        |    9  2026-11      84.000    402.550   +318.550 ┃ support ends 30 Nov 2026
        |   10  2026-12      84.000    372.550   +288.550
        |   11  2027-01      84.000    372.550   +288.550
        |   12  2027-02      84.000    372.550   +288.550 ┆ grace ends 28 Feb 2027
        |   13  2027-03      84.000    268.250   +184.250 at least · if work lasts
        |   14  2027-04      84.000    268.250   +184.250 at least · if work lasts
        |
        | ↓↑ move  / search  o household  Esc back  w what if  p page  F1 keys
    "#]],
        &expect![[r#"
            |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            | 1-20/96                                   ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ IRB-000001 · ﻮﻟ ﺍﺫﺎﻣ
            |                                      ﺐﻴﻄﺨﻟﺍ ﺪﻤﺣﺃ ﺓﺭﺎﺳ :ﻞﻤﻌﻟﺍ ﺍﺬﻫ ﺬﺧﺃ ﻮﻟ ﺍﺫﺎﻣ
            |         ﺓﺮﺟﺃ · ﺔﺴﺒﻟﻷﺍ ﻉﺎﻄﻘﻟﺍ · 01/03/2026 ﻦﻣ ،ﺮﻬﺸﻟﺍ ﻲﻟﺎﻤﺟﺇ 290.000 ،ﻞﻤﻋ ﺐﺣﺎﺻ
            |                                                               ﺮﻛﺬﺗُ ﻢﻟ ﻖﻳﺮﻄﻟﺍ
            |                                                ﺮﻬﺸﻟﺍ ﻲﻓ 84.000 :2026-02 ،ﻥﻵﺍ
            |
            |                                     ﻕﺮﻔﻟﺍ         ﻊﻣ        ﻥﻭﺩ    ﺮﻬﺸﻟﺍ ﻢﻗﺭ
            |                                  +318.550    402.550     84.000  2026-03   1
            |                                  +318.550    402.550     84.000  2026-04   2
            |                                  +318.550    402.550     84.000  2026-05   3
            |                                  +318.550    402.550     84.000  2026-06   4
            |                                  +318.550    402.550     84.000  2026-07   5
            |                                  +318.550    402.550     84.000  2026-08   6
            |                                  +318.550    402.550     84.000  2026-09   7
            |                                  +318.550    402.550     84.000  2026-10   8
            |       30/11/2026 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃   +318.550    402.550     84.000  2026-11   9
            |                                  +288.550    372.550     84.000  2026-12  10
            |                                  +288.550    372.550     84.000  2027-01  11
            |      28/02/2027 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆   +288.550    372.550     84.000  2027-02  12
            |      ﻞﻤﻌﻟﺍ ﺮﻤﺘﺳﺍ ﻥﺇ · ﻞﻗﻷﺍ ﻰﻠﻋ   +184.250    268.250     84.000  2027-03  13
            |      ﻞﻤﻌﻟﺍ ﺮﻤﺘﺳﺍ ﻥﺇ · ﻞﻗﻷﺍ ﻰﻠﻋ   +184.250    268.250     84.000  2027-04  14
            |
            |       ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺔﻗﺭﻭ p  ﻮﻟ ﺍﺫﺎﻣ w  ﺓﺩﻮﻋ Esc  ﺓﺮﺳﻷﺍ o  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}

fn begins_at_the_branch(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-03-01");
    lina.types("aj<enter>سارة<enter><enter>branch<enter>");
    lina.types("Rihab branch<tab>garments<enter><tab><tab>290<tab><tab><tab>");
    lina.saves("2026-03-01<tab>2026-03-01");
    for programme in ["nep-transport", "naf-social-security"] {
        lina.types(&format!("ae<enter>{programme}<enter><enter>سارة<enter>"));
        lina.saves("<tab><tab><enter>rihab<enter>");
    }
    assert_eq!(office.file().enrollments.len(), 3);
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ◐ 1 of 9
        |
        |
        |
        |
        |
        |
        | Enrollments · IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ
        |   Unified Cash Transfer household ● active      since 1 Jan 2025   84.000/month
        |   NEP transport         ﺓﺭﺎﺳ, 22  ◐ month 1/9   ends 30 Nov 2026   30.000/month
        |   NAF soc. security     ﺓﺭﺎﺳ, 22  ◐ month 1/12  ends 28 Feb 2027   20.300/month
        |   Rihab branch          ﺓﺭﺎﺳ, 22  ■ started     since 1 Mar 2026  290.000/month
        | Timeline          2025                 2026                                2027
        |                   6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9  10 11 12 1
        |   Cash            ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |   Transport                                  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ┃
        |   NAF share                                  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |   Wage · ﺓﺭﺎﺳ                                ■  □  □  □  □  □  □  □  □  □  □
        |   aid share       ███████████████████████████▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        | IRB-000001: enrolled.
        | ↓↑ move  Enter open  / search  i details  a h add  F1 keys         Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |     9 ﻦﻣ 1 ◐  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            |
            |
            |
            |
            |
            |                                            ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
            |  ﺮﻬﺷ/ 84.000    01/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |  ﺮﻬﺷ/ 30.000  30/11/2026 ﻲﻬﺘﻨﻳ  9 ﻦﻣ 1 ﺮﻬﺷ ◐  22 ،ﺓﺭﺎﺳ             ﻞﻘﻨﻟﺍ ﻝﺪﺑ
            |  ﺮﻬﺷ/ 20.300  28/02/2027 ﻲﻬﺘﻨﻳ 12 ﻦﻣ 1 ﺮﻬﺷ ◐  22 ،ﺓﺭﺎﺳ            ﻥﺎﻤﻀﻟﺍ ﺔﺼﺣ
            |  ﺮﻬﺷ/290.000    01/03/2026 ﺬﻨﻣ        ﺮﺷﺎﺑ ■  22 ،ﺓﺭﺎﺳ          Rihab branch
            |2027                                2026                 2025        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
            |   1 12 11 10  9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6
            |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |30/11 ┃  ○  ○  ○  ○  ○  ○  ○  ○  ◍                               ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ◍                                ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |   □  □  □  □  □  □  □  □  □  □  ■                                ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            | ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂███████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ   ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺔﻓﺎﺿﺇ a h  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}

/// Month nine: support for the way to work ends in ten days, and is among what
/// is to be done here.
fn the_cliff_is_seen(office: &mut Office) {
    let today = crate::example::day("2026-11-20");
    let due = due(&office.file(), &crate::example::book(), today, 30);
    let ends = due.iter().filter_map(|due| match due {
        Due::Ends { clock, on } => Some((clock.used, clock.allowed, on.to_string())),
        _ => None,
    });
    let ends: Vec<_> = ends.collect();
    assert_eq!(ends, [(9, 9, "2026-11-30".to_owned())]);
    let mut lina = office.seat("lina", "2026-11-20");
    lina.types("<F7>");
    assert!(lina.sees("IRB-000001"));
    lina.shows_both(
        &expect![[r#"
            | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
            | Due 1 · within 30 days
            |   Household  Head         When       What                                 +
            | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ   257 d late ◍ Call: did the work begin, how is…  +6
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
            |
            | Call: did the work begin, how is the way there · ﺓﺭﺎﺳ, 23 · 8 Mar 2026
            | ↓↑ move  / search  Enter act  o household  v view  Esc back  F1 keys
        "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                        ﺎﻣًﻮﻳ 30 ﻝﻼﺧ · 1 ﻖﺤﺘﺴﻤﻟﺍ
            |    +                                 ﺮﻣﻷﺍ        ﻰﺘﻣ     ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
            |   +6 …ﻱﺮﻄﻟﺍ ﻮﻫ ﻒﻴﻛﻭ ﻞﻤﻌﻟﺍ ﺃﺪﺑ ﻞﻫ :ﻝﺎﺼﺗﺍ ◍ ﻱ 257 ﺮﺧّﺄﺗ   ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
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
            |
            |                08/03/2026 · ﺓﺭﺎﺳ، 23 · ﻪﻴﻟﺇ ﻖﻳﺮﻄﻟﺍ ﻮﻫ ﻒﻴﻛﻭ ﻞﻤﻌﻟﺍ ﺃﺪﺑ ﻞﻫ :ﻝﺎﺼﺗﺍ
            |      ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺓﺩﻮﻋ Esc  ﺽﺮﻋ v  ﺓﺮﺳﻷﺍ o  ﺬﻴﻔﻨﺗ Enter  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
    lina.types("<esc><F4>j");
    lina.shows_both(
        &expect![[r#"
            | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
            | Households 1
            | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ◐ 9 of 9
            |
            |
            |
            |
            |
            |
            | Enrollments · IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ
            |   Unified Cash Transfer household ● active      since 1 Jan 2025   84.000/month
            |   NEP transport         ﺓﺭﺎﺳ, 23  ◐ month 9/9   ends 30 Nov 2026   30.000/month
            |   NAF soc. security     ﺓﺭﺎﺳ, 23  ◐ month 9/12  ends 28 Feb 2027   20.300/month
            |   Rihab branch          ﺓﺭﺎﺳ, 23  ■ started     since 1 Mar 2026  290.000/month
            | Timeline          2026                             2027
            |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
            |   Cash            ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ○  ○  ○  ┆ grace ends 28 Feb
            | ▶ Transport          ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 30 Nov
            |   NAF share          ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ○  ○  ○  ┃ support ends 28 Feb
            |   Wage · ﺓﺭﺎﺳ        ■  ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  ┃ contract ends 28 Feb
            |   aid share       ███▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
            |
            | Transport · ﺓﺭﺎﺳ, Nov 2026: due, no payment on record · 30.000 J… m: all of it
            | ↓↑ move  ←→ month  t this month  / search  : command  F1 keys
        "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |     9 ﻦﻣ 9 ◐  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            |
            |
            |
            |
            |
            |                                            ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
            |  ﺮﻬﺷ/ 84.000    01/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |  ﺮﻬﺷ/ 30.000  30/11/2026 ﻲﻬﺘﻨﻳ  9 ﻦﻣ 9 ﺮﻬﺷ ◐  23 ،ﺓﺭﺎﺳ             ﻞﻘﻨﻟﺍ ﻝﺪﺑ
            |  ﺮﻬﺷ/ 20.300  28/02/2027 ﻲﻬﺘﻨﻳ 12 ﻦﻣ 9 ﺮﻬﺷ ◐  23 ،ﺓﺭﺎﺳ            ﻥﺎﻤﻀﻟﺍ ﺔﺼﺣ
            |  ﺮﻬﺷ/290.000    01/03/2026 ﺬﻨﻣ        ﺮﺷﺎﺑ ■  23 ،ﺓﺭﺎﺳ          Rihab branch
            |                        2027                             2026        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
            |   9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5  4  3  2
            |   28/2 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆  ○  ○  ○  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |            30/11 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍       ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ ◀
            |    28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ○  ○  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍        ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |    28/2 ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■  ■        ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            |                      ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂███     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            | ﻼًﻣﺎﻛ ﺺﻨﻟﺍ :m ….ﺩ 30.000 · ﺔﻠﺠﺴﻣ ﺔﻌﻓﺩ ﻻﻭ ﻖﺤﺘﺴﻣ :2026 ﻲﻧﺎﺜﻟﺍ ﻦﻳﺮﺸﺗ ،ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |                        ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺚﺤﺑ /  ﺮﻬﺸﻟﺍ ﺍﺬﻫ t  ﺮﻬﺷ →←  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}

fn the_grace_is_over(office: &mut Office) {
    let mut lina = office.seat("lina", "2027-03-10");
    lina.types("em<enter>exits<enter><enter>work<enter><tab>");
    lina.types("دخل العمل صار محتسبا وهو فوق الحد");
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ● active
        | ┌─ Assess anew after the grace · Unified Cash Transfer ──────────────────────┐
        | │  Grace of *         Rihab branch                   counted from 1 Mar 2027 │
        | │  Outcome *          the family exits                                       │
        | │  Reason *           Income from work above the li…                         │
        | │  On *               2027-03-10     Wednesday                               │
        | │▶ Family was told *                        ﺪﺤﻟﺍ ﻕﻮﻓ ﻮﻫﻭ ﺎﺒﺴﺘﺤﻣ ﺭﺎﺻ ﻞﻤﻌﻟﺍ ﻞﺧﺩ│
        | │                                                                            │
        | │                                                                            │h
        | │  Told on *          2027-03-10     Wednesday                               │
        | │                                                                            │
        | │                                                                            │h
        | │  Aid goes on until a second person has approved; the assessment comes next │8
        | │  What was decided and why, in the words that were used                     │
        | │                                                                         5/6│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   NAF share       ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 28 Feb
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂██████████████████████████████
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            | ┌──────────────────── Unified Cash Transfer · ﺡﺎﻤﺴﻟﺍ ﺓﺮﺘﻓ ﺪﻌﺑ ﻢﻴﻴﻘﺘﻟﺍ ﺓﺩﺎﻋﺇ ─┐
            | │   1 Mar 2027 ﻦﻣ ﺐﺴﺘﺤﻳُ                   Rihab branch          * ﺡﺎﻤﺳ ﺓﺮﺘﻓ  │
            | │                                           ﺓﺮﺳﻷﺍ ﺝﺮﺨﺗ            * ﺔﺠﻴﺘﻨﻟﺍ  │
            | │                                 ﺪﺤﻟﺍ ﺯﻭﺎﺠﺗ ﻞﻤﻌﻟﺍ ﻞﺧﺩ              * ﺐﺒﺴﻟﺍ  │
            | │                               ءﺎﻌﺑﺭﻷﺍ 2027-03-10                * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │                    ﺪﺤﻟﺍ ﻕﻮﻓ ﻮﻫﻭ ﺎﺒﺴﺘﺤﻣ ﺭﺎﺻ ﻞﻤﻌﻟﺍ ﻞﺧﺩ  * ﺓﺮﺳﻷﺍ ﻪﺑ ﺖﻐﻠﺑﺃُ ﺎﻣ ◀│
            | │                                                                            │
            | │                                                                            │
            | │                               ءﺎﻌﺑﺭﻷﺍ 2027-03-10              * ﻍﻼﺑﻹﺍ ﻡﻮﻳ  │
            | │                                                                            │
            | │                                                                            │
            |2│                ﻢﻴﻴﻘﺘﻟﺍ ﻮﻫ ﻲﻟﺎﺘﻟﺍﻭ ،ﺝﻭﺮﺨﻟﺍ ﺮﺧﺁ ﺺﺨﺷ ﺪﻤﺘﻌﻳ ﻰﺘﺣ ﺔﻧﻮﻌﻤﻟﺍ ﺮﻤﺘﺴﺗ  │
            | │                                          ﺖﻠﻴﻗ ﻲﺘﻟﺍ ﺕﺎﻤﻠﻜﻟﺎﺑ ﻪﺒﺒﺳﻭ ﺭﺮﻘﺗ ﺎﻣ  │
            | │5/6                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |                28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍     ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            | ██████████████████████████████▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.types("<save>");
    assert_eq!(office.file().matters.reassessments.len(), 1);
    // The assessment for leaving comes up by itself.
    lina.types("<tab><enter>yes<enter>كشوف راتب كانون الثاني وشباط<tab>");
    lina.types("<tab><tab><tab><tab><tab><tab><enter>yes<enter>لقاء في البيت 8 آذار");
    lina.shows_both(
        &expect![[r#"
        | ┌─ Assess for leaving aid · Unified Cash Transfer ───────────────────────────┐
        | │  On *               2027-03-10     Wednesday                               │
        | │  Income above line  met                                                    │
        | │  Evidence *                         ﻁﺎﺒﺷﻭ ﻲﻧﺎﺜﻟﺍ ﻥﻮﻧﺎﻛ ﺐﺗﺍﺭ ﻑﻮﺸﻛ           │
        | │  Work held          met                                                    │
        | │  Evidence *         at work since 2026-03-01, 12 months                    │
        | │  Contract           met                                                    │
        | │  Evidence *         contract from 2026-03-01 on record                     │
        | │  Social security    met                                                    │
        | │  Evidence *         insured from 2026-03-01 on record                      │
        | │  Grace known        met                                                    │h
        | │▶ Evidence *                                 ﺭﺍﺫﺁ 8 ﺖﻴﺒﻟﺍ ﻲﻓ ءﺎﻘﻟ           │
        | │  No open grievance  met                                                    │
        | │  Evidence *         no grievance is open                                   │h
        | │  Note                                                                      │8
        | │                                                                            │
        | │  9 of 9 points; 7 needed                                                   │
        | │  Another person than lina approves it or sends it back                     │
        | │  The family knows the grace and its end. Evidence: the talk with the family│
        | │  and its day                                                               │
        | │                                                                       11/14│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            | ┌────────────────────────── Unified Cash Transfer · ﺔﻧﻮﻌﻤﻟﺍ ﻦﻣ ﺝﻭﺮﺨﻟﺍ ﻢﻴﻴﻘﺗ ─┐
            | │                                ءﺎﻌﺑﺭﻷﺍ 2027-03-10               * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │                                                 ﻖﻘﺤﺘﻣ      ﺪﺤﻟﺍ ﻕﻮﻓ ﻞﺧﺪﻟﺍ  │
            | │                          ﻁﺎﺒﺷﻭ ﻲﻧﺎﺜﻟﺍ ﻥﻮﻧﺎﻛ ﺐﺗﺍﺭ ﻑﻮﺸﻛ          * ﻪﺘﺒﺜﻳ ﺎﻣ  │
            | │                                                 ﻖﻘﺤﺘﻣ   ﻞﻤﻌﻟﺍ ﻲﻓ ﺭﺍﺮﻤﺘﺳﻻﺍ  │
            | │          at work since 2026-03-01, 12 months                   * ﻪﺘﺒﺜﻳ ﺎﻣ  │
            | │                                                 ﻖﻘﺤﺘﻣ           ﻞﻤﻌﻟﺍ ﺪﻘﻋ  │
            | │          contract from 2026-03-01 on record                    * ﻪﺘﺒﺜﻳ ﺎﻣ  │
            | │                                                 ﻖﻘﺤﺘﻣ     ﻲﻋﺎﻤﺘﺟﻻﺍ ﻥﺎﻤﻀﻟﺍ  │
            | │          insured from 2026-03-01 on record                     * ﻪﺘﺒﺜﻳ ﺎﻣ  │
            | │                                                 ﻖﻘﺤﺘﻣ  ﺡﺎﻤﺴﻟﺍ ﺓﺮﺘﻔﺑ ﻢﻠﻌﻟﺍ  │
            | │                                  ﺭﺍﺫﺁ 8 ﺖﻴﺒﻟﺍ ﻲﻓ ءﺎﻘﻟ          * ﻪﺘﺒﺜﻳ ﺎﻣ ◀│
            | │                                                 ﻖﻘﺤﺘﻣ      ﺡﻮﺘﻔﻣ ﺽﺍﺮﺘﻋﺍ ﻻ  │
            | │          no grievance is open                                  * ﻪﺘﺒﺜﻳ ﺎﻣ  │
            |2│                                                                     ﺔﻈﺣﻼﻣ  │
            | │                                                                            │
            | │                                                                            │
            | │                                                   7 ﺏﻮﻠﻄﻤﻟﺍﻭ ،ﻁﺎﻘﻧ 9 ﻦﻣ 9  │
            | │                                              lina ﺮﻴﻏ ﺺﺨﺷ ﻩﺪﻴﻌﻳ ﻭﺃ ﻩﺪﻤﺘﻌﻳ  │
            | │             ﻪﺨﻳﺭﺎﺗﻭ ﺓﺮﺳﻷﺍ ءﺎﻘﻟ :ﻪﺘﺒﺜﻳ ﺎﻣ .ﺎﻬﺘﻳﺎﻬﻧﻭ ﺡﺎﻤﺴﻟﺍ ﺓﺮﺘﻓ ﻑﺮﻌﺗ ﺓﺮﺳﻷﺍ  │
            | │11/14                                                                       │
            | └────────────────────────────────────────────────────────────────────────────┘
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.saves("");
    assert_eq!(office.file().matters.assessments[0].points, (9, 9));
    // Whoever assessed cannot decide.
    lina.is_refused("eg<enter>approve<enter>");
    assert_eq!(office.file().enrollments[0].state(), State::Active);
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ● active
        |
        | ┌─ Graduate · Unified Cash Transfer ─────────────────────────────────────────┐
        | │  Decision *  Approve                                                       │
        | │▶ On *        2027-03-10     Wednesday                                      │
        | │  Reason *    Income from work above the li…                                │
        | │  Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │h
        | │▲ lina made this assessment: another person decides it.                     │8
        | │                                                                         2/4│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   Transport       ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 30 Nov
        |   NAF share       ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 28 Feb
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂██████████████████████████████
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            | ┌───────────────────────────────────────────── Unified Cash Transfer · ﺝﻭﺮﺧ ─┐
            | │                                                         ﺩﺎﻤﺘﻋﺍ   * ﺭﺍﺮﻘﻟﺍ  │
            | │                                         ءﺎﻌﺑﺭﻷﺍ 2027-03-10      * ﺦﻳﺭﺎﺘﻟﺍ ◀│
            | │                                           ﺪﺤﻟﺍ ﺯﻭﺎﺠﺗ ﻞﻤﻌﻟﺍ ﻞﺧﺩ    * ﺐﺒﺴﻟﺍ  │
            | │                                                                     ﺔﻈﺣﻼﻣ  │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            |2│                                    .ﺮﺧﺁ ﺺﺨﺷ ﻪﻴﻓ ﺖﺒﻳ :ﻢﻴﻴﻘﺘﻟﺍ ﺍﺬﻫ lina ﺪّﻋﺃ ▲│
            | │2/4                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |                        30/11 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍    ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |                28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍     ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            | ██████████████████████████████▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
}

fn another_person_approves(office: &mut Office) {
    let mut omar = office.seat("omar", "2027-03-14");
    omar.types("eg<enter>approve<enter>");
    omar.shows_both(
        &expect![[r#"
        | IRB · omar   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ● active
        |
        | ┌─ Graduate · Unified Cash Transfer ─────────────────────────────────────────┐
        | │  Decision *  Approve                                                       │
        | │▶ On *        2027-03-14     Sunday                                         │
        | │  Reason *    Income from work above the li…                                │
        | │  Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │
        | │  Unified Cash Transfer: no money is due from 2027-04                       │
        | │  Watched until 14 Mar 2028; checks on 14 Jun 2027, 14 Sep 2027, 14 Mar 2028│h
        | │  2026-03-15, 15/3/2026, today, or -3 for three days ago                    │8
        | │                                                                         2/4│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   Transport       ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 30 Nov
        |   NAF share       ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 28 Feb
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂██████████████████████████████
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   omar · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            | ┌───────────────────────────────────────────── Unified Cash Transfer · ﺝﻭﺮﺧ ─┐
            | │                                                         ﺩﺎﻤﺘﻋﺍ   * ﺭﺍﺮﻘﻟﺍ  │
            | │                                            ﺪﺣﻷﺍ 2027-03-14      * ﺦﻳﺭﺎﺘﻟﺍ ◀│
            | │                                           ﺪﺤﻟﺍ ﺯﻭﺎﺠﺗ ﻞﻤﻌﻟﺍ ﻞﺧﺩ    * ﺐﺒﺴﻟﺍ  │
            | │                                                                     ﺔﻈﺣﻼﻣ  │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                        2027-04 ﻦﻣ ءًﺍﺪﺘﺑﺍ ءﻲﺷ ﻖﺤﺘﺴﻳُ ﻻ :ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ  │
            | │  14 ،2027 ﻝﻮﻠﻳﺃ 14 ،2027 ﻥﺍﺮﻳﺰﺣ 14 ﻲﻓ ﺕﺎﻌﺟﺍﺮﻤﻟﺍﻭ ،2028 ﺭﺍﺫﺁ 14 ﻰﺘﺣ ﺔﻌﺑﺎﺘﻣ  │
            |2│                                                                 2028 ﺭﺍﺫﺁ  │
            | │2/4                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |                        30/11 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍    ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |                28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍     ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            | ██████████████████████████████▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    omar.saves("");
    let file = office.file();
    assert_eq!(file.enrollments[0].state(), State::Graduated);
    assert!(watch_of(&file, file.enrollments[0].id).is_some());
    omar.types("i");
    omar.shows_both(
        &expect![[r#"
        | IRB · omar   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid       – work 290.000 ● active
        |
        |  ┌─ IRB-000001 ─────────────────────────────────────────────────────────────┐
        |  │ 2 persons                                                                │
        |  │ ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ                    48 female   head                      │
        |  │ ﺐﻴﻄﺨﻟﺍ ﺪﻤﺣﺃ ﺓﺭﺎﺳ                   23 female   daughter                  │
        |  │                                                                          │
        | E│ Address     Ramtha, Irbid                                                │
        |  │ Registered  1 Jan 2025                                                   │
        |  │                                                                          │
        |  │ On the way out                                                           │
        |  │ Unified Cash Transfer: watched until 14 Mar 2028                         │th
        | T│ Check after 3 months, 14 Jun 2027                                        │28
        |  │                                                                          │
        |  │ Visits, calls and notes                                                  │
        |  │ Nothing is recorded yet.                                                 │
        |  └──────────────────────────────────────────────────────────────────────────┘
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        | ↓↑ move  Esc close  F1 keys                                        Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   omar · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ       – ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            |  ┌───────────────────────────────────────────────────────────── IRB-000001 ─┐
            |  │                                                                    ﻥﺍﺩﺮﻓ │
            |  │                  ﺓﺮﺳﻷﺍ ﺏﺭ     ﻰﺜﻧﺃ  48                   ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ │
            |  │                      ﺔﻨﺑﺍ     ﻰﺜﻧﺃ  23                  ﺐﻴﻄﺨﻟﺍ ﺪﻤﺣﺃ ﺓﺭﺎﺳ │
            |  │                                                                          │
            |  │                                                 ﺪﺑﺭﺇ ،ﺎﺜﻣﺮﻟﺍ     ﻥﺍﻮﻨﻌﻟﺍ │ﺍ
            |  │                                          2025 ﻲﻧﺎﺜﻟﺍ ﻥﻮﻧﺎﻛ 1     ﻞﻴﺠﺴﺘﻟﺍ │
            |  │                                                                          │
            |  │                                                     ﺝﻭﺮﺨﻟﺍ ﻰﻟﺇ ﻖﻳﺮﻄﻟﺍ ﻲﻓ │
            |  │                               14/03/2028 ﻰﺘﺣ ﺔﻌﺑﺎﺘﻣ :ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ │
            |20│                                            14/06/2027 ،ﺮﻬﺷﺃ 3 ﺪﻌﺑ ﺔﻌﺟﺍﺮﻣ │ﺧ
            |  │                                                                          │
            |  │                                              ﺕﺎﻈﺣﻼﻤﻟﺍﻭ ﺕﻻﺎﺼﺗﻻﺍﻭ ﺕﺍﺭﺎﻳﺰﻟﺍ │
            |  │                                                         .ﺪﻌﺑ ءﻲﺷ ﻞﺠﺴﻳُ ﻢﻟ │
            |  └──────────────────────────────────────────────────────────────────────────┘
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            |                               ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ                                ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}

fn income_falls(office: &mut Office) {
    let mut lina = office.seat("lina", "2027-06-20");
    lina.saves("ec<enter>need<enter>");
    assert_eq!(office.file().matters.watches[0].checks.len(), 1);
    lina.types("eo<enter>income-fell<enter>");
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid       – work 290.000 ● active
        |
        | ┌─ Open again · Unified Cash Transfer ───────────────────────────────────────┐
        | │  Reason *  Income fell                                                     │
        | │▶ On *      2027-06-20     Sunday                                           │
        | │  Amount                                                                    │
        | │  Note                                                                      │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │  Unified Cash Transfer: 84.000 is due from 2027-07                         │h
        | │  2026-03-15, 15/3/2026, today, or -3 for three days ago                    │
        | │                                                                         2/4│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   Transport       ◍  ◍  ◍  ┃ support ends 30 Nov
        |   NAF share       ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 28 Feb
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ       – ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            | ┌───────────────────────────────────── Unified Cash Transfer · ﻝﻮﻤﺸﻟﺍ ﺓﺩﺎﻋﺇ ─┐
            | │                                                   ﻞﺧﺪﻟﺍ ﺽﺎﻔﺨﻧﺍ    * ﺐﺒﺴﻟﺍ  │
            | │                                            ﺪﺣﻷﺍ 2027-06-20      * ﺦﻳﺭﺎﺘﻟﺍ ◀│
            | │                                                                    ﻎﻠﺒﻤﻟﺍ  │
            | │                                                                     ﺔﻈﺣﻼﻣ  │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                       2027-07 ﻦﻣ ءًﺍﺪﺘﺑﺍ 84.000 ﻖﺤﺘﺴﻳُ :ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ  │
            | │           ﻡﺎﻳﺃ ﺔﺛﻼﺛ ﻞﺒﻗ ﺎﻤﻟ ﺔﺛﻼﺛ ﺺﻗﺎﻧ ﻭﺃ ﻡﻮﻴﻟﺍ ﻭﺃ 15/3/2026 ﻭﺃ 2026/03/15  │
            | │2/4                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |                                 30/11 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍    ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |                         28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍     ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            |                                        ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.saves("");
    let file = office.file();
    assert_eq!(file.enrollments[0].state(), State::Active);
    assert!(watch_of(&file, file.enrollments[0].id).is_none());
    lina.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ    Ramtha      2 aid  84.000 work 290.000 ● active
        |
        |
        |
        |
        |
        |
        | Enrollments · IRB-000001 ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ
        |   Unified Cash Transfer household ● active      since 1 Jan 2025   84.000/month
        |   NEP transport         ﺓﺭﺎﺳ, 23  ◐ month 9/9   ends 30 Nov 2026
        |   NAF soc. security     ﺓﺭﺎﺳ, 23  ◐ month 12/12 ends 28 Feb 2027
        |   Rihab branch          ﺓﺭﺎﺳ, 23  ■ started     since 1 Mar 2026  290.000/month
        | Timeline          2026        2027                                2028
        |                   9  10 11 12 1  2  3  4  5  6  7  8  9  10 11 12 1  2  3  4
        |   Cash            ◍  ◍  ◍  ◍  ◍  ◍  ◍           ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |   Transport       ◍  ◍  ◍  ┃ support ends 30 Nov
        |   NAF share       ◍  ◍  ◍  ◍  ◍  ◍  ┃ support ends 28 Feb
        |   Wage · ﺓﺭﺎﺳ     ■  ■  ■  ■  ■  ■  ■  ■  ■  ■
        |   aid share       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂         ██████████████████████████████
        |
        | IRB-000001: enrollment opened again.
        | ↓↑ move  Enter open  / search  i details  a h add  F1 keys         Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●  290.000 ﻞﻤﻋ  84.000 ﻢﻋﺩ  2     ﺎﺜﻣﺮﻟﺍ    ﻲﺒﻋﺰﻟﺍ ﻯﺪﻫ IRB-000001 ◀
            |
            |
            |
            |
            |
            |
            |                                            ﻲﺒﻋﺰﻟﺍ ﻢﻟﺎﺳ ﻯﺪﻫ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
            |  ﺮﻬﺷ/ 84.000    01/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |               30/11/2026 ﻲﻬﺘﻨﻳ  9 ﻦﻣ 9 ﺮﻬﺷ ◐  23 ،ﺓﺭﺎﺳ             ﻞﻘﻨﻟﺍ ﻝﺪﺑ
            |               28/02/2027 ﻲﻬﺘﻨﻳ … ﻦﻣ 12 ﺮﻬﺷ ◐  23 ،ﺓﺭﺎﺳ            ﻥﺎﻤﻀﻟﺍ ﺔﺼﺣ
            |  ﺮﻬﺷ/290.000    01/03/2026 ﺬﻨﻣ        ﺮﺷﺎﺑ ■  23 ،ﺓﺭﺎﺳ          Rihab branch
            |         2028                                2027        2026        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
            |   4  3  2  1 12 11 10  9  8  7  6  5  4  3  2  1 12 11 10  9
            |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○           ◍  ◍  ◍  ◍  ◍  ◍  ◍    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
            |                                 30/11 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍    ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
            |                         28/2 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ◍  ◍  ◍  ◍  ◍  ◍     ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
            |                                 ■  ■  ■  ■  ■  ■  ■  ■  ■  ■     ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
            | ██████████████████████████████         ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ   ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺔﻓﺎﺿﺇ a h  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}
