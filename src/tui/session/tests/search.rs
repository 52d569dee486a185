//! Filters as they are typed: what the word before the caret can become, and
//! what is wrong with them.

use super::*;

/// The rows in which a screen differs from the one before.
fn new_rows(person: &Person, before: &[String]) -> String {
    let rows = person.rows().into_iter().zip(before);
    let new = rows.filter(|(after, before)| after != *before);
    let rows: String = new.map(|(row, _)| format!("|{row}\n")).collect();
    // Overrides are not seen.
    rows.replace(['\u{202D}', '\u{202C}'], "")
}

#[test]
fn fields_and_values_are_offered_and_written_out() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    let before = person.rows();
    person.types("/any person(re");
    expect![[r#"
        | Households 4   / any person(re
        |┌─ Fields and values ──────────────────────────────────────────────────────────┐
        |│ ▶ relation:                    relation to the head                          │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | Column 11: this parenthesis is not closed.
        | Tab complete  Esc show all  F1 keys
    "#]]
    .assert_eq(&new_rows(&person, &before));
    person.types("\tda");
    person.types("\t");
    assert!(
        person.sees("any person(relation:daughter"),
        "{:#?}",
        person.rows()
    );
    person.types(")\r");
    assert_eq!(
        person.session.app().filter.text,
        "any person(relation:daughter)"
    );
}

#[test]
fn in_arabic_fields_and_values_are_offered_in_arabic() {
    let mut person = Person::at(4, Lang::Arabic, 80, 24);
    let before = person.rows();
    person.types("/محافظة:ا");
    expect![[r#"
        |                                                            ﺍ:ﺔﻈﻓﺎﺤﻣ /   4 ﺮﺳﻷﺍ
        |┌────────────────────────────────────────────────────────────────── ﻢﻴﻗﻭ ﻝﻮﻘﺣ ─┐
        |│                                         irbid                         ﺪﺑﺭﺇ ◀ │
        |└──────────────────────────────────────────────────────────────────────────────┘
        |                                ؟ﻙﺮﻜﻟﺍ ﺪﺼﻘﺗ ﻞﻫ .ﺔﻈﻓﺎﺤﻣ ﻞﻘﺤﻠﻟ ﺍ ﺔﻤﻴﻗ ﻻ :8 ﺩﻮﻤﻌﻟﺍ
        |                                           ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻞﻜﻟﺍ ﺽﺮﻋ Esc  ﻝﺎﻤﻛﺇ Tab
    "#]]
    .assert_eq(&new_rows(&person, &before));
    person.types("\t\r");
    assert_eq!(person.session.app().filter.expr.to_string(), "gov:irbid");
}

#[test]
fn a_mistake_is_pointed_at_with_what_was_meant() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    person.types("/gov:irbdi");
    assert!(
        person.sees("Column 5: gov has no value irbdi. Did you mean irbid?"),
        "{:#?}",
        person.rows()
    );
}
