//! The Dashboard as a session shows it.

use super::*;
use masar_domain::case_log::{VisitMode, VisitOutcome};
use masar_domain::commands::LogVisit;
use masar_domain::{Command, HouseholdId};
use masar_store::Caller;

#[test]
fn the_dashboard_in_english() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("gf");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Dashboard · the whole register
        |   The whole register             2025-11    2026-10    2026-11  Each month
        |   Households on aid                    3          2          2  █████████▅▅▅
        |   Persons on aid                      13         10         10  █████████▆▆▆
        |   Households suspended                 0          1          1           ███
        |   Included                             0          0          0
        |   of them, came back                   0          0          0
        |   Stopped                              0          0          0
        |   Exited                               0          0          0
        |   Visits made                          0          0          0           █
        |   Placed in jobs                       0          0          0      █
        |   of them, women                       0          0          0      █
        |   Persons at work                      0          1          1      ████████
        |   NAF share (target 15 %)              -   ✓ 100.0%   ✓ 100.0%
        |   Employed 6 months after              ?          ?          ?
        |   Aid was 42 % of income in 2026-10: aid below, earnings above
        |                                             ██ ██ ██ ·· ·· ·· ·· ·· ·· ··
        |                                             ██ ██ ██ ▁▁ ▁▁ ▁▁ ▁▁ ·· ▁▁ ··
        |                                             ██ ██ ██ ██ ██ ██ ██ ▇▇ ██ ▅▅
        |                                             ██ ██ ██ ██ ██ ██ ██ ██ ██ ██
        |   11 12 01 02 03 04 05 06 07 08 09 10 11 12 01 02 03 04 05 06 07 08 09 10
        |
        | ↓↑ move  / search  v view  Esc back  : command  F1 keys
    "#]]);
}

#[test]
fn the_dashboard_in_arabic_where_time_runs_from_right_to_left() {
    let mut person = Person::at(12, Lang::Arabic, 160, 48);
    person.types("gf");
    person.shows(&expect![[r#"
        |                                                                   ﺮﻏﺍﻮﺸﻟﺍ g v  ﺕﺍﺮﺷﺆﻤﻟﺍ ﺔﺣﻮﻟ F12  2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                                                                                      ﻪﻠﻛ ﻞﺠﺴﻟﺍ · ﺕﺍﺮﺷﺆﻤﻟﺍ ﺔﺣﻮﻟ
        |                                                                     ﺮﻬﺸﺑ ﺍﺮًﻬﺷ      2026-11    2026-10    2025-11                                   ﻪﻠﻛ ﻞﺠﺴﻟﺍ
        |                               ▅ ▅ ▅ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ ▅ ▅ ▃            2          2          3                             ﺔﻧﻮﻌﻤﻟﺍ ﻰﻠﻋ ﺮﺳﺃ
        |                               ▆ ▆ ▆ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ ▄ ▄ ▂           10         10         13                           ﺔﻧﻮﻌﻤﻟﺍ ﻰﻠﻋ ﺩﺍﺮﻓﺃ
        |                               █ █ █                                                      1          1          0                                   ﺔﻘﻠﻌﻣ ﺮﺳﺃ
        |                                                                       █   █              0          0          0                                        ﻝﻮﻤﺷ
        |                                                                                          0          0          0                                 ﻥﻭﺪﺋﺎﻋ ﻢﻬﻨﻣ
        |                                                                                          0          0          0                                       ﺾﻴﻔﺨﺗ
        |                                   █                                                      0          0          0                                       ﻖﻴﻠﻌﺗ
        |                                                                                          0          0          0                                  ﻖﻴﻠﻌﺘﻟﺍ ﻚﻓ
        |                                                                                          0          0          0                                       ﻑﺎﻘﻳﺇ
        |                                                                                          0          0          0                                        ﺝﻭﺮﺧ
        |                                 ▅ █ ▆ █ █ █ █ ▇ ▇ ▇                                      0        207          0                            ﺭﺎﻨﻳﺪﻟﺎﺑ ﻑﻭﺮﺼﻤﻟﺍ
        |                                   █                                                      0          0          0                                ﺓﺬﻔﻨﻣ ﺕﺍﺭﺎﻳﺯ
        |                                                                                          0          0          0                              ﺖﻴﺒﻟﺍ ﻲﻓ ﺪﺣﺃ ﻻ
        |                                                                                          ?          ?          ?                                      ﺍﻮﺑﺭﺪﺗ
        |                                             █                                            0          0          0                                ﻞﻤﻌﺑ ﺍﻮﻘﺤﺘﻟﺍ
        |                                             █                                            0          0          0                                   ءﺎﺴﻧ ﻢﻬﻨﻣ
        |                                                                                          0          0          0                        ﺔﻗﺎﻋﺇ ﻭﻭﺫ ﺹﺎﺨﺷﺃ ﻢﻬﻨﻣ
        |                                                                                          0          0          0                                 ﺖﻬﺘﻧﺍ ﻝﺎﻤﻋﺃ
        |                               █ █ █ █ █ █ █ █                                            1          1          0                         ﻢﻬﻠﻤﻋ ﺱﺃﺭ ﻰﻠﻋ ﺹﺎﺨﺷﺃ
        |                                                                                   ✓ 100.0%   ✓ 100.0%          -                    (% 15 ﻑﺪﻬﻟﺍ) ﻕﻭﺪﻨﺼﻟﺍ ﺔﺼﺣ
        |                                                                                          ?          ?          ?                           ﺮﻬﺷﺃ 3 ﺪﻌﺑ ﻥﻮﻠﻤﻌﻳ
        |                                                                                          ?          ?          ?                           ﺮﻬﺷﺃ 6 ﺪﻌﺑ ﻥﻮﻠﻤﻌﻳ
        |                                                                                          ?          ?          ?                          ﺍﺮًﻬﺷ 12 ﺪﻌﺑ ﻥﻮﻠﻤﻌﻳ
        |
        |                                                                                           ﺎﻬﻗﻮﻓ ﺭﻮﺟﻷﺍﻭ ﻞﻔﺳﻷﺍ ﻲﻓ ﺔﻧﻮﻌﻤﻟﺍ :2026-10 ﻲﻓ ﺮﺳﻷﺍ ﻞﺧﺩ ﻦﻣ % 42 ﺔﻧﻮﻌﻤﻟﺍ
        |              ····· ····· ····· ····· ····· ····· ····· █████ █████ █████
        |              ····· ····· ····· ····· ····· ····· ····· █████ █████ █████
        |              ····· ····· ····· ····· ····· ····· ····· █████ █████ █████
        |              ····· ····· ····· ····· ····· ····· ····· █████ █████ █████
        |              ····· ▃▃▃▃▃ ····· ▃▃▃▃▃ ▃▃▃▃▃ ▃▃▃▃▃ ▃▃▃▃▃ █████ █████ █████
        |              ▁▁▁▁▁ █████ ▅▅▅▅▅ █████ █████ █████ █████ █████ █████ █████
        |              █████ █████ █████ █████ █████ █████ █████ █████ █████ █████
        |              █████ █████ █████ █████ █████ █████ █████ █████ █████ █████
        |              █████ █████ █████ █████ █████ █████ █████ █████ █████ █████
        |              █████ █████ █████ █████ █████ █████ █████ █████ █████ █████
        |                 10    09    08    07    06    05    04    03    02  2026    12    11    10    09    08    07    06    05    04    03    02  2025    12    11
        |
        |
        |
        |
        |
        |
        |
        |
        |                                                                                                            ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺓﺩﻮﻋ Esc  ﺽﺮﻋ v  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn the_dashboard_tells_of_the_register_a_governorate_or_an_office_and_of_changes() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    // From the Due screen, where the cursor stands on another household.
    person.types("gdgf");
    assert!(person.sees("Dashboard · the whole register"));
    person.types("v");
    assert!(person.sees("this governorate") && person.sees("Irbid"));
    person.types("v");
    assert!(person.sees("this office") && person.sees("  IRB "));
    person.types("v");
    let visits = |person: &Person| {
        let rows = person.rows();
        let row = rows.iter().find(|row| row.contains("Visits made")).unwrap();
        row.split_whitespace().nth(4).unwrap().to_owned()
    };
    let before: u32 = visits(&person).parse().unwrap_or(0);
    let command = Command::LogVisit(LogVisit {
        household: HouseholdId {
            office: "IRB".parse().unwrap(),
            number: 1,
        },
        on: example::now().today,
        mode: VisitMode::Home,
        outcome: VisitOutcome::Done,
        text: String::new(),
    });
    let caller = Caller {
        by: "rana".parse().unwrap(),
        at: example::now().at,
        today: example::now().today,
    };
    person
        .register
        .give_one(example::request(command, 9_999), &caller)
        .unwrap();
    let at = person.moment();
    person.session.register_changed(at);
    person.look();
    assert_eq!(visits(&person), (before + 1).to_string());
}
