//! The case of Karak (3 February 2026): an exceptional case, nobody home and the
//! telephone off; suspended and not stopped, then lifted, and one emergency
//! payment beside it (domain facts 2.7).

use super::{Office, household};
use crate::example::day;
use expect_test::expect;
use masar_domain::Command;
use masar_domain::commands::{DecidedAmount, Enroll, EnrollEntry, Opening, WriteNote};
use masar_domain::enrollment::{Period, State, Subject, Track};
use masar_domain::person::{Relation, Sex};

fn office() -> Office {
    let people = [
        (
            "سليمان عودة المجالي",
            Sex::Male,
            "1968-06-01",
            Relation::Head,
        ),
        (
            "فاطمة سالم الطراونة",
            Sex::Female,
            "1972-01-09",
            Relation::Spouse,
        ),
        (
            "رنا سليمان المجالي",
            Sex::Female,
            "2009-11-30",
            Relation::Daughter,
        ),
    ];
    let mut office = Office::with(household("KAR", ("karak", "karak-qasabah"), &people));
    let household = office.id;
    let aid = Enroll {
        household,
        programme: "naf-monthly".into(),
        subject: Subject::Household,
        on: day("2025-01-01"),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: Some(DecidedAmount {
            amount: "130.000".parse().unwrap(),
            period: Period::Monthly,
        }),
        placement: None,
        note: String::new(),
        opening: Opening::default(),
    };
    office.give("lina", "2025-01-01", Command::Enroll(aid));
    let text = "حالة استثنائية: دخل رب الأسرة يتجاوز الحد، ويلزم إثبات دوري".into();
    let note = WriteNote { household, text };
    office.give("lina", "2025-01-01", Command::WriteNote(note));
    office
}

#[test]
fn suspended_not_stopped_then_lifted_with_one_emergency_payment() {
    let mut office = office();
    nobody_is_reached(&mut office);
    it_waits_with_its_age(&mut office);
    the_family_is_reached(&mut office);
    emergency_aid_is_paid_once(&mut office);
}

fn nobody_is_reached(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-01-06");
    lina.saves("av<enter>nobody<enter>");
    // A stop rests on attempts that are shown, and there is one.
    lina.is_refused("ex<enter>never-answered<enter>");
    lina.shows_both(
        &expect![[r#"
        | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
        | Households 1
        | ▶ KAR-000001 …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ Karak       3 aid 130.000 work       0 ● active
        |
        |
        | ┌─ Stop · Recurring aid ─────────────────────────────────────────────────────┐
        | │  On *      2026-01-06     Tuesday                                          │
        | │▶ Reason *  Never answered, with the atte… 1 of 2 attempts on record (naf.a…│
        | │            ▲ Failed attempts to reach the family on record: 1; needed: 2   │
        | │              (naf.attempts-to-reach v1 (2022-01-01)).                      │
        | │  Note                                                                      │h
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │  Enter opens the list, letters narrow it, left and right change the choice │
        | │                                                                         2/3│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   aid share       ████████████████████████████████████████████████████████████
        |
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ 130.000 ﻢﻋﺩ  3 ﻙﺮﻜﻟﺍ ﺔﺒﺼﻗ …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ KAR-000001 ◀
            |
            |
            | ┌──────────────────────────────────────────────────── Recurring aid · ﻑﺎﻘﻳﺇ ─┐
            | │                                         ءﺎﺛﻼﺜﻟﺍ 2026-01-06      * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │…naf.at) 2 ﻦﻣ 1 ﺔﻠﺠﺴﻤﻟﺍ ﺕﻻﻭﺎﺤﻤﻟﺍ …ﻢﻟﺍ ﺕﻻﻭﺎﺤﻤﻟﺍ ﻢﻏﺭ ﺓﺮﺳﻷﺍ ﺐﺠﺗُ ﻢﻟ    * ﺐﺒﺴﻟﺍ ◀│
            | │           2 :ﺏﻮﻠﻄﻤﻟﺍﻭ ،1 :ﺔﻠﺠَّﺴﻤﻟﺍ ﺔﺑﺎﺠﻤﻟﺍ ﺮﻴﻏ ﻞﺻﺍﻮﺘﻟﺍ ﺕﻻﻭﺎﺤﻣ ▲             │
            | │                     .(naf.attempts-to-reach v1 (2022-01-01))               │
            | │                                                                     ﺔﻈﺣﻼﻣ  │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │          ﺭﺎﻴﺘﺧﻻﺍ ﻥﺍﺮﻴّﻐﻳ ﻥﺎﻤﻬﺴﻟﺍﻭ ،ﺎﻬﻘﻴّﻀﺗ ﻑﺮﺣﻷﺍﻭ ،ﺔﻤﺋﺎﻘﻟﺍ ﺢﺘﻔﻳ Enter ﺡﺎﺘﻔﻣ  │
            | │2/3                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.types("<esc><esc>");
    lina.saves("ac<enter>phone-off<enter>");
    assert_eq!(office.file().log.len(), 3);
    // Suspended is not stopped.
    lina.types("es<enter>nobody-answered<enter>");
    lina.shows_both(
        &expect![[r#"
        | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
        | Households 1
        | ▶ KAR-000001 …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ Karak       3 aid 130.000 work       0 ● active
        |
        |
        | ┌─ Suspend · Recurring aid ──────────────────────────────────────────────────┐
        | │  On *      2026-01-06     Tuesday                                          │
        | │  Reason *  Nobody answered                                                 │
        | │▶ Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │
        | │                                                                            │
        | │  Recurring aid: no money is due from 2026-02                               │
        | │  One paragraph: line ends become spaces                                    │
        | │                                                                         3/3│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   aid share       ████████████████████████████████████████████████████████████
        |
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ 130.000 ﻢﻋﺩ  3 ﻙﺮﻜﻟﺍ ﺔﺒﺼﻗ …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ KAR-000001 ◀
            |
            |
            | ┌──────────────────────────────────────────────────── Recurring aid · ﻖﻴﻠﻌﺗ ─┐
            | │                                         ءﺎﺛﻼﺜﻟﺍ 2026-01-06      * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │                                                     ﺪﺣﺃ ﺐﺠﻳُ ﻢﻟ    * ﺐﺒﺴﻟﺍ  │
            | │                                                                     ﺔﻈﺣﻼﻣ ◀│
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                           2026-02 ﻦﻣ ءًﺍﺪﺘﺑﺍ ءﻲﺷ ﻖﺤﺘﺴﻳُ ﻻ :ﺓﺭﺮﻜﺘﻤﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ  │
            | │                                        ﺎﻏًﺍﺮﻓ ﺮﻴﺼﺗ ﺮﻄﺴﻟﺍ ﺔﻳﺎﻬﻧ :ﺓﺪﺣﺍﻭ ﺓﺮﻘﻓ  │
            | │3/3                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.saves("");
    assert_eq!(office.file().enrollments[0].state(), State::Suspended);
}

fn it_waits_with_its_age(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-02-03");
    lina.types("<F7>");
    lina.shows_both(
        &expect![[r#"
        | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Due 1 · within 30 days
        |   Household  Head         When       What                                 +
        | ▶ KAR-000001 …ﺞﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ for 28 d   ◌ Recurring aid: suspended           +2
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
        |
        | ↓↑ move  / search  Enter act  o household  v view  Esc back  F1 keys
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
            |                                                        ﺎﻣًﻮﻳ 30 ﻝﻼﺧ · 1 ﻖﺤﺘﺴﻤﻟﺍ
            |    +                                 ﺮﻣﻷﺍ        ﻰﺘﻣ     ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
            |   +2             ﻖﻠّﻌﻣ :ﺓﺭﺮﻜﺘﻤﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ ◌   ﻱ 28 ﺬﻨﻣ …ﺞﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ KAR-000001 ◀
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
            |
            |      ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺓﺩﻮﻋ Esc  ﺽﺮﻋ v  ﺓﺮﺳﻷﺍ o  ﺬﻴﻔﻨﺗ Enter  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}

fn the_family_is_reached(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-02-03");
    lina.saves("ac<enter>reached<enter>");
    lina.types("el<enter>contact-made<enter>");
    lina.shows_both(
        &expect![[r#"
        | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 1
        | Households 1
        | ▶ KAR-000001 …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ Karak       3 aid 130.000 work       0 ◌ susp. 28 d
        |
        |
        | ┌─ Lift the suspension · Recurring aid ──────────────────────────────────────┐
        | │  On *      2026-02-03     Tuesday                                          │
        | │  Reason *  The family was reached                                          │
        | │▶ Note                                                                      │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │
        | │                                                                            │
        | │  Recurring aid: 130.000 is due from 2026-03                                │
        | │  One paragraph: line ends become spaces                                    │
        | │                                                                         3/3│
        | └────────────────────────────────────────────────────────────────────────────┘
        |   aid share       ███████████████████████████
        |
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys            Saved 10:00
    "#]],
        &expect![[r#"
            |                   1 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
            |                                                                         1 ﺮﺳﻷﺍ
            |  ﻱ 28 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 130.000 ﻢﻋﺩ  3 ﻙﺮﻜﻟﺍ ﺔﺒﺼﻗ …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ KAR-000001 ◀
            |
            |
            | ┌─────────────────────────────────────────────── Recurring aid · ﻖﻴﻠﻌﺘﻟﺍ ﻚﻓ ─┐
            | │                                         ءﺎﺛﻼﺜﻟﺍ 2026-02-03      * ﺦﻳﺭﺎﺘﻟﺍ  │
            | │                                            ﺓﺮﺳﻷﺍ ﻊﻣ ﻞﺻﺍﻮﺘﻟﺍ ﻢﺗ    * ﺐﺒﺴﻟﺍ  │
            | │                                                                     ﺔﻈﺣﻼﻣ ◀│
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                                                                            │
            | │                         2026-03 ﻦﻣ ءًﺍﺪﺘﺑﺍ 130.000 ﻖﺤﺘﺴﻳُ :ﺓﺭﺮﻜﺘﻤﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ  │
            | │                                        ﺎﻏًﺍﺮﻓ ﺮﻴﺼﺗ ﺮﻄﺴﻟﺍ ﺔﻳﺎﻬﻧ :ﺓﺪﺣﺍﻭ ﺓﺮﻘﻓ  │
            | │3/3                                                                         │
            | └────────────────────────────────────────────────────────────────────────────┘
            |                                  ███████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |
            |
            |
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
        "#]],
    );
    lina.saves("");
    assert_eq!(office.file().enrollments[0].state(), State::Active);
}

/// Three sick members: the event is put on record with its papers, and the one
/// payment stands beside the aid that goes on.
fn emergency_aid_is_paid_once(office: &mut Office) {
    let mut lina = office.seat("lina", "2026-02-03");
    lina.types("ae<enter>naf-emergency<enter><tab><enter>illness<enter>2026-01-20<tab>");
    lina.types("<enter>seen<enter><tab>100");
    lina.shows_both(
        &expect![[r#"
        | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
        | Households 1
        | ┌─ Enroll · KAR-000001 ──────────────────────────────────────────────────────┐
        | │  Programme *    Emergency aid                  for the household           │
        | │  On *           2026-02-03     Tuesday                                     │
        | │  Event *        Only income lost through the…                              │
        | │  Happened on *  2026-01-20     Tuesday                                     │
        | │  Papers *       All seen                                                   │
        | │  Recorded as *  Decided, active from that day                              │
        | │▶ Amount *       100                                                        │
        | │  Note                                                                      │h
        | │                                                                            │
        | │                                                                            │
        | │  Papers: Recent family book, Identity card, Recent government medical      │
        | │  report                                                                    │
        | │  Emergency aid: 100.000 is due from 2026-02                                │
        | │  Dinars with up to three decimals: 93.330                                  │
        | │                                                                         7/8│
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]],
        &expect![[r#"
        |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
        |                                                                         1 ﺮﺳﻷﺍ
        | ┌──────────────────────────────────────────────────────── KAR-000001 · ﻝﻮﻤﺷ ─┐
        | │                         ﺓﺮﺳﻸﻟ                ﺔﺋﺭﺎﻄﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ   * ﺞﻣﺎﻧﺮﺒﻟﺍ  │
        | │                                       ءﺎﺛﻼﺜﻟﺍ 2026-02-03        * ﺦﻳﺭﺎﺘﻟﺍ  │
        | │                               …ﺍ ﺽﺮﻣ ﺐﺒﺴﺑ ﺪﻴﺣﻮﻟﺍ ﻞﺧﺪﻟﺍ ﻥﺍﺪﻘﻓ      * ﺙﺪﺤﻟﺍ  │
        | │                                       ءﺎﺛﻼﺜﻟﺍ 2026-01-20      * ﺙﺪﺤﻟﺍ ﻡﻮﻳ  │
        | │                                              ﺎﻬﻠﻛ ﺎﻬﻴﻠﻋ ﻊﻠﻃُّﺍ    * ﻖﺋﺎﺛﻮﻟﺍ  │
        | │                               ﻡﻮﻴﻟﺍ ﻚﻟﺫ ﻦﻣ ﻝﺎﻌّﻓ ،ﻝﻮﻤﺸﻟﺍ ﺭﺮﻘﺗ       * ﻞﺠﺴﻳُ  │
        | │                                               100                * ﻎﻠﺒﻤﻟﺍ ◀│
        | │                                                                     ﺔﻈﺣﻼﻣ  │
        | │                                                                            │
        | │                                                                            │
        | │                                                                            │
        | │            ﺚﻳﺪﺣ ﻲﻣﻮﻜﺣ ﻲﺒﻃ ﺮﻳﺮﻘﺗ ،ﺔﻴﺼﺨﺸﻟﺍ ﺔﻳﻮﻬﻟﺍ ،ﺚﻳﺪﺣ ﺔﻠﺋﺎﻋ ﺮﺘﻓﺩ :ﻖﺋﺎﺛﻮﻟﺍ  │
        | │                          2026-02 ﻦﻣ ءًﺍﺪﺘﺑﺍ 100.000 ﻖﺤﺘﺴﻳُ :ﺔﺋﺭﺎﻄﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ  │
        | │                                        93.330 :ﺔﻳﺮﺸﻋ ﻝﺯﺎﻨﻣ ﺙﻼﺜﺑﻭ ﺭﺎﻨﻳﺪﻟﺎﺑ  │
        | │7/8                                                                         │
        | └────────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |                     ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻙﺮﺗ Esc  ﻆﻔﺣ Ctrl-S  ﺭﺎﻴﺘﺧﺍ Enter  ﻲﻟﺎﺘﻟﺍ Tab
    "#]],
    );
    lina.saves("");
    lina.types("<F4>");
    lina.shows_both(
        &expect![[r#"
            | KAR · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
            | Households 1
            | ▶ KAR-000001 …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ Karak       3 aid 130.000 work       0 ● active
            |
            |
            |
            |
            |
            |
            | Enrollments · KAR-000001 ﻲﻟﺎﺠﻤﻟﺍ ﺓﺩﻮﻋ ﻥﺎﻤﻴﻠﺳ
            |   Recurring aid         household ● active      since 1 Jan 2025  130.000/month
            |   Emergency aid         household ● active      since 3 Feb 2026  100.000
            |
            |
            | Timeline          2025                    2026
            |                   5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9  10 11 12
            | ▶ Cash            ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◌  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
            |   Aid, once                                  ◍
            |   aid share       ████████████████████████████████████████████████████████████
            |
            |
            |
            | Cash, Feb 2026: suspended, nothing due · since 6 Jan 2026: Nobody answered
            | ↓↑ move  ←→ month  t this month  / search  : command  F1 keys      Saved 10:00
        "#]],
        &expect![[r#"
            |                   0 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · KAR
            |                                                                         1 ﺮﺳﻷﺍ
            |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ 130.000 ﻢﻋﺩ  3 ﻙﺮﻜﻟﺍ ﺔﺒﺼﻗ …ﺎﺠﻤﻟﺍ ﻥﺎﻤﻴﻠﺳ KAR-000001 ◀
            |
            |
            |
            |
            |
            |
            |                                        ﻲﻟﺎﺠﻤﻟﺍ ﺓﺩﻮﻋ ﻥﺎﻤﻴﻠﺳ KAR-000001 · ﻝﻮﻤﺸﻟﺍ
            |  ﺮﻬﺷ/130.000    01/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ      ﺓﺭﺮﻜﺘﻤﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ
            |      100.000    03/02/2026 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ       ﺔﺋﺭﺎﻄﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ
            |
            |
            |                                 2026                    2025        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
            |  12 11 10  9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5
            |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ◌  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍  ◍ ﺔﻳﺪﻘﻨﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ ◀
            |                                 ◍                                 ﺓﺮﻤﻟ ﺔﻧﻮﻌﻣ
            | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
            |
            |
            |
            | ﻼًﻣﺎﻛ ﺺﻨﻟﺍ :m …ﺎﺜﻟﺍ ﻥﻮﻧﺎﻛ 6 ﺬﻨﻣ · ءﻲﺷ ﻖﺤﺘﺴﻳ ﻻﻭ ﻖﻠّﻌﻣ :2026 ﻁﺎﺒﺷ ،ﺔﻳﺪﻘﻨﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ
            | 10:00 ﺔﻋﺎﺴﻟﺍ ﻆﻔﺣُ       ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺚﺤﺑ /  ﺮﻬﺸﻟﺍ ﺍﺬﻫ t  ﺮﻬﺷ →←  ﻞﻘّﻨﺗ ↓↑
        "#]],
    );
}
