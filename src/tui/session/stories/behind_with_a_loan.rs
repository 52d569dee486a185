//! A loan of the Development and Employment Fund whose instalments are late:
//! seen on the timeline and among what is due, and gone from there when it is
//! caught up.

use super::{Office, household};
use crate::example::day;
use expect_test::expect;
use masar_domain::commands::dossier::*;
use masar_domain::commands::{DossierWork, Enroll, EnrollEntry, Opening};
use masar_domain::dossier::LoanTerms;
use masar_domain::enrollment::{Subject, Track};
use masar_domain::person::{Relation, Sex};
use masar_domain::{Command, EnrollmentId, PersonId};

/// Lent in February, 36 instalments of 100 dinars from August; one came back.
fn office() -> Office {
    let people = [(
        "سارة محمود الخطيب",
        Sex::Female,
        "1996-08-20",
        Relation::Head,
    )];
    let mut office = Office::with(household("IRB", ("irbid", "ramtha"), &people));
    let household = office.id;
    let loan = Enroll {
        household,
        programme: "def-loan".into(),
        subject: Subject::Person(PersonId { household, no: 1 }),
        on: day("2026-01-10"),
        track: Track::General,
        entry: EnrollEntry::Active,
        amount: None,
        placement: None,
        note: String::new(),
        opening: Opening {
            product: "existing".into(),
            ..Opening::default()
        },
    };
    office.give("lina", "2026-01-10", Command::Enroll(loan));
    let enrollment = EnrollmentId { household, no: 1 };
    let mut on_file = |on: &str, work: DossierWork| office.give("lina", on, work.on(enrollment));
    for paper in ["feasibility-study", "visit-form", "firm-registration"] {
        let (paper, on) = (paper.into(), day("2026-01-12"));
        on_file("2026-01-12", DossierWork::SeePaper(SeePaper { paper, on }));
    }
    for stage in ["application", "visit", "decision", "contract"] {
        let taken = TakeStage {
            stage: stage.into(),
            on: day("2026-02-01"),
            note: String::new(),
        };
        on_file("2026-02-01", DossierWork::TakeStage(taken));
    }
    let terms = LoanTerms {
        principal: "3500".parse().unwrap(),
        payable: "3600".parse().unwrap(),
        tranches: 2,
        first_due: "2026-08".parse().unwrap(),
        instalments: 36,
        signed: day("2026-02-01"),
    };
    on_file("2026-02-01", DossierWork::AgreeLoan(AgreeLoan { terms }));
    let paid = PayTranche {
        amount: "2000".parse().unwrap(),
        on: day("2026-02-10"),
    };
    on_file("2026-02-10", DossierWork::PayTranche(paid));
    let back = RecordRepayment {
        amount: "100".parse().unwrap(),
        on: day("2026-08-20"),
    };
    on_file("2026-08-20", DossierWork::RecordRepayment(back));
    office
}

#[test]
fn a_late_instalment_is_due_until_it_is_caught_up() {
    let mut office = office();
    let seat = office.seat("lina", "2026-09-30");
    assert!(
        seat.sees("Due 0"),
        "nothing is late before its month is over"
    );
    let mut seat = office.seat("lina", "2026-11-10");
    seat.types("<F7>");
    assert!(seat.sees("41 d late") && seat.sees("DEF loan: instalment late, 100.000"));
    seat.types("<enter><enter>");
    seat.shows_both(
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Due 1 · within 30 days
        |   Household  Head         When       What                                 +
        | ▶ IRB-000001 ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ  41 d late  ◍ DEF loan: instalment late, 100.000
        |
        |
        | ┌─ On file · IRB-000001/1 ───────────────────────────────────────────────────┐
        | │▶ What *    Repayment                                                       │
        | │  On *      2026-11-10     Tuesday                                          │
        | │  Amount *  200.000                                                         │
        | │                                                                            │
        | │                                                                            │
        | │  In arrears 0.000, still owed 3,300.000                                    │
        | │  Enter opens the list, letters narrow it, left and right change the choice │
        | │                                                                         1/3│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                        ﺎﻣًﻮﻳ 30 ﻝﻼﺧ · 1 ﻖﺤﺘﺴﻤﻟﺍ
            |    +                                 ﺮﻣﻷﺍ        ﻰﺘﻣ     ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
            |      …ﺍﻭ ﺔﻴﻤﻨﺘﻟﺍ ﺽﺮﻗ :100.000 ﺮﺧﺄﺘﻣ ﻂﺴﻗ ◍  ﻱ 41 ﺮﺧّﺄﺗ  ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ IRB-000001 ◀
            |
            |
            | ┌────────────────────────────────────────────────── IRB-000001/1 · ﻒﻠﻤﻟﺍ ﻲﻓ ─┐
            | │                                                         ﺩﺍﺪﺳ  * ﻞﺠَّﺴﻤﻟﺍ ﺎﻣ ◀│
            | │                                       ءﺎﺛﻼﺜﻟﺍ 2026-11-10        * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │                                               200.000            * ﻎﻠﺒﻤﻟﺍ  │
            | │                                                                            │
            | │                                                                            │
            | │                                          3,300.000 ﻲﻗﺎﺒﻟﺍﻭ ،0.000 ﺮﺧﺄﺘﻤﻟﺍ  │
            | │          ﺭﺎﻴﺘﺧﻻﺍ ﻥﺍﺮﻴّﻐﻳ ﻥﺎﻤﻬﺴﻟﺍﻭ ،ﺎﻬﻘﻴّﻀﺗ ﻑﺮﺣﻷﺍﻭ ،ﺔﻤﺋﺎﻘﻟﺍ ﺢﺘﻔﻳ Enter ﺡﺎﺘﻔﻣ  │
            | │1/3                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |
            |
            |
            |
            |
            |
            |                30/09/2026 · ﺓﺭﺎﺳ، 30 · ﻞﻴﻐﺸﺘﻟﺍﻭ ﺔﻴﻤﻨﺘﻟﺍ ﺽﺮﻗ :100.000 ﺮﺧﺄﺘﻣ ﻂﺴﻗ
            |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    seat.saves("");
    assert!(seat.sees("Due 0") && !seat.sees("instalment late"));
    seat.types("<esc><F4>");
    seat.shows_both(
        &expect![[r#"
            | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
            | Households 1
            | ▶ IRB-000001 ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ   Ramtha      1 aid       – work       0 ● active
            |
            |
            |
            |
            |
            |
            | Enrollments · IRB-000001 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺓﺭﺎﺳ
            |   DEF loan              ﺓﺭﺎﺳ, 30  ● Contract    since 10 Jan 2026
            |
            |
            |
            | Timeline          2026                             2027
            |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
            | ▶ Instalments                       ◆  ◆  ◆  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇
            |   aid share
            |
            |
            |
            |
            | Instalments · ﺓﺭﺎﺳ, Nov 2026: instalment to be repaid · 100.000…  m: all of it
            | ↓↑ move  ←→ month  t this month  / search  : command  F1 keys      Saved 10:00
        "#]],
        &expect![[r#"
            |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ       – ﻢﻋﺩ  1     ﺎﺜﻣﺮﻟﺍ   ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ IRB-000001 ◀
            |
            |
            |
            |
            |
            |
            |                                          ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ ﺓﺭﺎﺳ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
            |                 10/01/2026 ﺬﻨﻣ ﺪﻘﻌﻟﺍ ﻊﻴﻗﻮﺗ ●  30 ،ﺓﺭﺎﺳ  ﻞﻴﻐﺸﺘﻟﺍﻭ ﺔﻴﻤﻨﺘﻟﺍ ﺽﺮﻗ
            |
            |
            |
            |                        2027                             2026        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
            |   9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5  4  3  2
            |   ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◇  ◆  ◆  ◆                     ﺓﺭﺎﺳ · ﻁﺎﺴﻗﻷﺍ ◀
            |                                                                  ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |
            |
            | ﻼًﻣﺎﻛ ﺺﻨﻟﺍ :m …ﻂﺴﻘﻟﺍ · ﺃ.ﺩ 100.000 · ﺩﺪﺴﻳُ ﻂﺴﻗ :2026 ﻲﻧﺎﺜﻟﺍ ﻦﻳﺮﺸﺗ ،ﺓﺭﺎﺳ · ﻁﺎﺴﻗﻷﺍ
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ       ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺚﺤﺑ /  ﺮﻬﺸﻟﺍ ﺍﺬﻫ t  ﺮﻬﺷ →←  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}
