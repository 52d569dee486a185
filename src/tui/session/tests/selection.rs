//! Households selected for what is done to many: kept over filters, counted,
//! taken from a pasted list.

use super::*;

fn selected(person: &Person) -> Vec<u32> {
    person.session.app().selection.numbers().iter().collect()
}

fn paste(person: &mut Person, text: &str) {
    person.types(&format!("\x1b[200~{text}\x1b[201~"));
}

#[test]
fn a_selection_survives_a_filter_and_a_sort_and_says_what_is_hidden() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("vjv");
    assert_eq!(selected(&person), [1, 3]);
    assert!(person.sees("2 selected"));
    person.types("/members>=6 sort:-members\r");
    assert!(person.sees("2 selected, 2 hidden"), "{:#?}", person.rows());
    person.types("\\");
    person.types("\x0c");
    assert_eq!(selected(&person), [1, 3]);
    assert!(person.sees("2 selected"));
}

#[test]
fn a_range_runs_in_the_order_of_the_list() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    // The households 2, 1, 3, and then the smaller ones.
    person.types("/sort:-members\r");
    person.types("ggv2jV");
    assert_eq!(selected(&person), [1, 2, 3, 4]);
    // What was taken out last takes the rest of the range out.
    person.types("kvkkV");
    assert_eq!(selected(&person), [2, 4]);
}

#[test]
fn all_and_the_others_mean_what_the_filter_shows() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("5Gv");
    person.types("/members>=3\r");
    person.types("sa");
    assert_eq!(selected(&person), [1, 2, 3, 5]);
    assert!(person.sees("4 households are selected. The filter hides one of them."));
    person.types("ggvsi");
    assert_eq!(selected(&person), [1, 5]);
    person.types("sn");
    assert!(selected(&person).is_empty());
    person.types("sn");
    assert!(person.sees("No household is selected."));
}

#[test]
fn a_pasted_list_tells_what_the_register_does_not_know() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("sl");
    paste(
        &mut person,
        "IRB-000002\tMahmoud\nIRB-3, IRB-99 AMM-4\nIRB-00x1",
    );
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |  ┌─ Select from a list ─────────────────────────────────────────────────────┐d
        |  │ Paste case numbers here, from a sheet or a message; other words between  │d
        |  │ them do no harm. Enter adds them to the selection, Esc leaves it as it   │d
        |  │ is.                                                                      │d
        | E│                                                                          │
        |  │ 2 households were found.                                                 │th
        |  │ 2 case numbers are not in the register:                                  │
        |  │   AMM-000004                                                             │
        |  │   IRB-000099                                                             │
        | T│ This has figures and is no case number:                                  │
        |  │   IRB-00x1                                                               │
        |  │ One word without figures was passed over.                                │
        |  └──────────────────────────────────────────────────────────────────────────┘█
        |
        |
        |
        |
        |
        | ↓↑ move  Enter take  Esc close  F1 keys
    "#]]);
    person.types("\r");
    assert_eq!(selected(&person), [2, 3]);
}

#[test]
fn a_pasted_list_in_arabic() {
    let mut person = Person::at(12, Lang::Arabic, 80, 24);
    person.types("v");
    person.types("sl");
    paste(&mut person, "IRB-٠٠٠٠٠٢، IRB-000099");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        | 1 ﺩﺪﺤﻤﻟﺍ                                                               12 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001  ✓
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ IRB-000006
        |  ┌─────────────────────────────────────────────────────── ﺔﻤﺋﺎﻗ ﻦﻣ ﺪﻳﺪﺤﺘﻟﺍ ─┐
        |  │    ﺎﻬﻔﻴﻀﻳ .ﺎﻬﻨﻴﺑ ﺕﺎﻤﻠﻜﻟﺍ ﺮﻀﺗ ﻻﻭ ،ﺔﻟﺎﺳﺭ ﻭﺃ ﻝﻭﺪﺟ ﻦﻣ ﺕﺎﻔﻠﻤﻟﺍ ﻡﺎﻗﺭﺃ ﺎﻨﻫ ﻖﺼﻟﺍ │ﺍ
        |  │                                     .ﻮﻫ ﺎﻤﻛ Esc ﻪﻛﺮﺘﻳﻭ ،ﺩﺪﺤﻤﻟﺍ ﻰﻟﺇ Enter │
        |  │                                                                          │
        |  │                                                         .ﺓﺪﺣﺍﻭ ﺓﺮﺳﺃ ﺕﺪﺟﻭُ │
        |  │                                               :ﻞﺠﺴﻟﺍ ﻲﻓ ﺲﻴﻟ ﺪﺣﺍﻭ ﻒﻠﻣ ﻢﻗﺭ │
        |  │                                                               IRB-000099 │ﺧ
        |  └──────────────────────────────────────────────────────────────────────────┘
        |31/3 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆  ○  ○  ○  ○  ◍  ●  ●  ✕  ●  ●  ●  ●  ●  ●    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |         31/12 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ◍  ●  ●  ●  ●  ●  ●  ●          ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
        | 31/3 ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■           ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
        |                   ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂██████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |                                   ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﺭﺎﻴﺘﺧﺍ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
    // Leaving it selects nothing more.
    person.types("\x1b");
    assert_eq!(selected(&person), [1]);
}

#[test]
fn a_list_is_added_from_the_command_line_too() {
    let mut person = Person::at(12, Lang::English, 160, 48);
    person.types(":select.list IRB-4 IRB-5\r");
    person.types("\r");
    assert_eq!(selected(&person), [4, 5]);
}

#[test]
fn selecting_a_row_costs_few_bytes() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("v");
    let cost = person.types("v");
    assert!(cost < 400, "{cost}");
}

#[test]
fn a_selection_stands_in_the_list_and_in_its_title() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("vjv/members>=4\r");
    person.shows_above(
        5,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 2 of 12   members>=4                           2 selected, 1 hidden
        |✓▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |
    "#]],
    );
}

#[test]
fn a_selection_stands_in_the_list_in_arabic() {
    let mut person = Person::at(12, Lang::Arabic, 80, 24);
    person.types("vjv/members>=4\r");
    person.shows_above(
        5,
        &expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        | 1 ﻪﻨﻣ ﻲﻔﺨﻤﻟﺍﻭ ،2 ﺩﺪﺤﻤﻟﺍ                              members>=4   12 ﻦﻣ 2 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀✓
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |
    "#]],
    );
}
