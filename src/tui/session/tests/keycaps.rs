//! Keys shown in the letters of another keyboard.

use super::looks::remembered;
use super::*;
use crate::app::Setting;
use crate::keys::Keycaps;

fn person_at(keycaps: Keycaps, lang: Lang) -> Person {
    let person = Person::at(3, lang, 80, 24);
    let session = person.session.with_keycaps(keycaps);
    let mut person = Person { session, ..person };
    person.types("\x0c");
    person
}

/// The last row: the keys that are likely next.
fn foot(person: &Person) -> String {
    person.rows().pop().unwrap_or_default()
}

#[test]
fn the_keyboard_is_switched_by_key_or_by_name_and_remembered() {
    let (mut person, kept) = remembered(Lang::English);
    person.types("zk");
    assert!(person.sees("Keys are shown as on this keyboard: Arabic 101 (arabic-101)"));
    person.types(":view.keyboard hebrew\r");
    assert!(person.sees("Hebrew (hebrew)"));
    person.types("zk");
    assert!(person.sees("US, as keymaps write them (us)"));
    assert_eq!(
        *kept.lock().unwrap(),
        [Keycaps::Arabic101, Keycaps::Hebrew, Keycaps::Us].map(Setting::Keyboard)
    );
}

#[test]
fn the_foot_and_the_box_of_a_prefix_show_arabic_letters_in_the_order_of_the_line() {
    let mut person = person_at(Keycaps::Arabic101, Lang::English);
    expect![" ↓↑ move  Enter open  ﻅ search  ﻩ details  ﺵ ﺍ add  : command  F1 keys"]
        .assert_eq(&foot(&person));
    person.types("ؤ");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 3
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |┌─ ﺅ ──────────────────────────────────────────────────────────────────────────┐
        |│ ﺵ Change the account paid into                                               │
        |│ ﻱ Record a disability                                                        │
        |│ ﺙ Drop a task                                                                │
        |│ ﻝ Answer a grievance                                                         │
        |│ ﺍ Change address and phones                                                  │
        |│ ﺕ A job goes on or ends                                                      │
        |│ ﻥ Call a planned visit off                                                   │
        |│ ﺓ Move people to another household                                           │
        |│ ﺥ Hand the household over to another office                                  │
        |│ ﺡ Correct a person                                                           │
        |│ ﻕ What came of a referral                                                    │
        |│ ﺱ Make a household of its own of some members                                │
        |│ ﻑ A task was done                                                            │
        |│ ﻉ Let everybody join another household                                       │
        |│ ﺹ Move a planned visit                                                       │
        |│ ء A person has left                                                          │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | ↓↑ move  Enter open  ﻅ search  ﻩ details  ﺵ ﺍ add  : command  F1 keys
    "#]]);
    person.types("\x1b");
    person.types(":susp");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 3
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |
        |
        |
        |
        | Enrollments · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ
        |   Unified Cash Transfer household ● active      since 5 Jan 2025   84.000/month
        |
        |
        |
        | Timeline          2026                             2027
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ●  ●  ●  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |┌─ Commands ───────────────────────────────────────────────────────────────────┐
        |│ ▶ Suspend                                                                ﺙ ﺱ │
        |│   Back to the shell for a while (fg returns)                          Ctrl-Z │
        |│   Lift the suspension (No enrollment of this household is in a s…        ﺙ ﻡ │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | : susp
        | Enter run  Tab write out  ↓ choose  Esc close  F1 keys
    "#]]);
    let mut person = person_at(Keycaps::Arabic101, Lang::Arabic);
    expect!["    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ ﺭ  ﺮﻣﺃ :  ﺔﻓﺎﺿﺇ ﺍ ﺵ  ﻞﻴﺻﺎﻔﺗ ﻩ  ﺚﺤﺑ ﻅ  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑"]
        .assert_eq(&foot(&person));
    person.types("ق");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                         3 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |
        |
        |
        |
        |                                          ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
        |  ﺮﻬﺷ/ 84.000    05/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |
        |┌────────────────────────────────────────────────────────────────────────── ﻕ ─┐
        |│                                          ﺔﻣﻼﻋ ﺎﻬﻴﻠﻋ ﻲﺘﻟﺍ ﺓﺮﺳﻷﺍ ﻰﻟﺇ ﻝﺎﻘﺘﻧﻻﺍ ﻝ │
        |│                                     ﻞﻴﺠﺴﺘﻟﺍ ءﺎﻬﻧﺇ ﻭﺃ ،ﻑﺮﺣ ﺖﺤﺗ ﺢﻴﺗﺎﻔﻣ ﻞﻴﺠﺴﺗ ﻥ │
        |│                                             ﺎﻬﻓﺬﺣ ﻭﺃ ﺎﻬﺗﺩﺎﻋﻹ ،ﺕﻼﻴﺠﺴﺘﻟﺍ ﺽﺮﻋ ﻡ │
        |│                                                     ﺢﻴﺗﺎﻔﻣ ﻦﻣ ﻞﺠّﺳُ ﺎﻣ ﺓﺩﺎﻋﺇ ﺡ │
        |│                                                ﺓﺮﺳﻷﺍ ﻩﺬﻫ ﻰﻠﻋ ﻑﺮﺤﺑ ﺔﻣﻼﻋ ﻊﺿﻭ ﻕ │
        |│                                      ﺓﺩﺪﺤﻣ ﺓﺮﺳﺃ ﻞﻜﻟ ﺢﻴﺗﺎﻔﻣ ﻦﻣ ﻞﺠّﺳُ ﺎﻣ ﺓﺩﺎﻋﺇ ﺱ │
        |│                                                       ﻱﺭﺎﺠﻟﺍ ﻞﻴﺠﺴﺘﻟﺍ ءﺎﻐﻟﺇ ء │
        |│                                     ﺎﻬﻨﻣ ﻝﺎﻘﺘﻧﻻﺍ ﻥﺎﻛ ﻲﺘﻟﺍ ﺓﺮﺳﻷﺍ ﻰﻟﺇ ﻉﻮﺟﺮﻟﺍ → │
        |│                                                             ﺪﻳﺪﺟ ﻦﻣ ﻡﺪﻘﺘﻟﺍ ← │
        |└──────────────────────────────────────────────────────────────────────────────┘
        |    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ ﺭ  ﺮﻣﺃ :  ﺔﻓﺎﺿﺇ ﺍ ﺵ  ﻞﻴﺻﺎﻔﺗ ﻩ  ﺚﺤﺑ ﻅ  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn help_shows_the_letters_and_says_how_keys_in_turn_are_read() {
    for (lang, expected) in [
        (
            Lang::English,
            expect![[r#"
                | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
                | H┌─ Keys that work here ────────────────────────────────────────────────────┐
                | ▶│ Home  ﻝ ﻝ              The first row                                     │
                |  │ End                    The last row                                      │
                |  │                                                                          │d
                |  │ In every pane                                                            │
                |  │ ﻅ  F6                  Search and filter                                 │
                |  │ \                      Show all households again (All households are sh… │
                |  │ ﻝ ﺵ                    Help for searching: fields, values, examples      │
                | E│ ﻝ ﺅ                    Go to a household by its case number              │
                |  │ ﻕ ﻕ                    Mark this household by a letter                   │th
                |  │ ﻕ ﻝ  ﻁ                 Go to the household of a mark (No household is m… │
                |  │ Alt-←  Ctrl-O  ﻕ ←     Back to the household that a jump led from (No j… │
                |  │ Alt-→  Alt-ﺥ  ﻕ →      Forward again (No jump has led there.)            │
                | T│ ﻕ ﻥ                    Record keys under a letter, or end that           │
                |  │ ﻕ ﺡ  @                 Play recorded keys again (Nothing is recorded ye… │
                |  │ ﻕ ﺱ                    Play recorded keys for each selected household (… │
                |  │ ﻕ ﻡ                    What is recorded: play it, forget it (Nothing is… │█
                |  │ ﻕ ء                    Throw away what is being recorded (Nothing is be… │
                |  │ ﻩ                      Members, address, phones, log                     │
                |  │ F7  ﻝ ﻱ  Alt-4         Due                                               │
                |  │ ﻝ ﺓ  Alt-6             Visits planned, tasks, referrals, grievances, ov… │
                |  └────────────────────────────────────────────────────────────── 23-42/148 ─┘
                | ↓↑ move  Esc close  F1 keys
            "#]],
        ),
        (
            Lang::Arabic,
            expect![[r#"
                |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
                |  ┌─────────────────────────────────────────────────── ﺎﻨﻫ ﺔﺣﺎﺘﻤﻟﺍ ﺢﻴﺗﺎﻔﻤﻟﺍ ─┐ﺍ
                |  │                                        ﻝﻭﻷﺍ ﺮﻄﺴﻟﺍ              Home  ﻝ ﻝ │◀
                |  │                                       ﺮﻴﺧﻷﺍ ﺮﻄﺴﻟﺍ                    End │
                |  │                                                                          │
                |  │                                                            ﺕﺎﺣﻮﻠﻟﺍ ﻞﻛ ﻲﻓ │
                |  │                                        ﺔﻴﻔﺼﺗﻭ ﺚﺤﺑ                  ﻅ  F6 │
                |  │                     (.ﺔﺿﻭﺮﻌﻣ ﺮﺳﻷﺍ ﻞﻛ) ﺮﺳﻷﺍ ﻞﻛ ﺽﺮﻋ                      \ │
                |  │               ﺔﻠﺜﻣﻷﺍﻭ ﻢﻴﻘﻟﺍﻭ ﻝﻮﻘﺤﻟﺍ :ﺚﺤﺒﻟﺍ ﺓﺪﻋﺎﺴﻣ                    ﺵ ﻝ │
                |  │                       ﺎﻬﻔﻠﻣ ﻢﻗﺮﺑ ﺓﺮﺳﺃ ﻰﻟﺇ ﻝﺎﻘﺘﻧﻻﺍ                    ﺅ ﻝ │ﺍ
                |  │                       ﺓﺮﺳﻷﺍ ﻩﺬﻫ ﻰﻠﻋ ﻑﺮﺤﺑ ﺔﻣﻼﻋ ﻊﺿﻭ                    ﻕ ﻕ │
                |  │ …ﻱﺃ ﻰﻠﻋ ﺔﻣﻼﻋ ﻻ) ﺔﻣﻼﻋ ﺎﻬﻴﻠﻋ ﻲﺘﻟﺍ ﺓﺮﺳﻷﺍ ﻰﻟﺇ ﻝﺎﻘﺘﻧﻻﺍ                 ﻝ ﻕ  ﻁ │
                |  │ …ﻩ ﻦﻜﻳ ﻢﻟ) ﺎﻬﻨﻣ ﻝﺎﻘﺘﻧﻻﺍ ﻥﺎﻛ ﻲﺘﻟﺍ ﺓﺮﺳﻷﺍ ﻰﻟﺇ ﻉﻮﺟﺮﻟﺍ     Alt-→  Ctrl-O  → ﻕ │
                |  │ …ﺎﺠﺗﻻﺍ ﻚﻟﺫ ﻰﻟﺇ ﻝﺎﻘﺘﻧﺍ ﻙﺎﻨﻫ ﻦﻜﻳ ﻢﻟ) ﺪﻳﺪﺟ ﻦﻣ ﻡﺪﻘﺘﻟﺍ      Alt-←  Alt-ﺥ  ← ﻕ │
                |  │            ﻞﻴﺠﺴﺘﻟﺍ ءﺎﻬﻧﺇ ﻭﺃ ،ﻑﺮﺣ ﺖﺤﺗ ﺢﻴﺗﺎﻔﻣ ﻞﻴﺠﺴﺗ                    ﻥ ﻕ │ﺧ
                |  │         (.ﺪﻌﺑ ءﻲﺷ ﻞﺠّﺴﻳُ ﻢﻟ) ﺢﻴﺗﺎﻔﻣ ﻦﻣ ﻞﺠّﺳُ ﺎﻣ ﺓﺩﺎﻋﺇ                 ﺡ ﻕ  @ │
                |  │ …ﺵ ﻞﺠّﺴﻳُ ﻢﻟ) ﺓﺩﺪﺤﻣ ﺓﺮﺳﺃ ﻞﻜﻟ ﺢﻴﺗﺎﻔﻣ ﻦﻣ ﻞﺠّﺳُ ﺎﻣ ﺓﺩﺎﻋﺇ                    ﺱ ﻕ │
                | █│ (.ﺪﻌﺑ ءﻲﺷ ﻞﺠّﺴﻳُ ﻢﻟ) ﺎﻬﻓﺬﺣ ﻭﺃ ﺎﻬﺗﺩﺎﻋﻹ ،ﺕﻼﻴﺠﺴﺘﻟﺍ ﺽﺮﻋ                    ﻡ ﻕ │
                |  │           (.ﻥﻵﺍ ﺭٍﺎﺟ ﻞﻴﺠﺴﺗ ﻻ) ﻱﺭﺎﺠﻟﺍ ﻞﻴﺠﺴﺘﻟﺍ ءﺎﻐﻟﺇ                    ء ﻕ │
                |  │                   ﻞﺠﺴﻟﺍﻭ ﻒﺗﺍﻮﻬﻟﺍﻭ ﻥﺍﻮﻨﻌﻟﺍﻭ ﺩﺍﺮﻓﻷﺍ                      ﻩ │
                |  │                                           ﻖﺤﺘﺴﻤﻟﺍ         F7  ﻱ ﻝ  Alt-4 │
                |  │ …ﺐﻤﻟﺍﻭ ﺕﺎﻤﻠﻈﺘﻟﺍﻭ ﺕﻻﺎﺣﻹﺍﻭ ﻡﺎﻬﻤﻟﺍﻭ ﺔﻄﻄﺨﻤﻟﺍ ﺕﺍﺭﺎﻳﺰﻟﺍ             ﺓ ﻝ  Alt-6 │
                |  └─ 23-42/147 ──────────────────────────────────────────────────────────────┘
                |                                                 ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﻞﻘّﻨﺗ ↓↑
            "#]],
        ),
    ] {
        let mut person = person_at(Keycaps::Arabic101, lang);
        person.types("?");
        person.types("22j");
        person.shows(&expected);
        person.types("\x1b[F");
        let last = match lang {
            Lang::English => "read from left to right",
            Lang::Arabic => "ﺭﺎﺴﻴﻟﺍ ﻰﻟﺇ ﻦﻴﻤﻴﻟﺍ ﻦﻣ",
        };
        assert!(person.sees(last), "{:#?}", person.rows());
    }
}

#[test]
fn on_a_hebrew_keyboard_what_it_cannot_type_is_named_without_a_key() {
    let mut person = person_at(Keycaps::Hebrew, Lang::English);
    person.types("?");
    for _ in 0..6 {
        if person.sees("What if") {
            break;
        }
        person.types(" ");
    }
    assert!(
        person.sees("What if a person takes a job? (only by :)"),
        "{:#?}",
        person.rows()
    );
}
