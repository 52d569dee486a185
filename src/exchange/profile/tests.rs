//! Profiles that load, and profiles that say where they are wrong.

use super::*;
use crate::table::{Separator, TextEncoding};

const SMALL: &str = r#"
name = "paper"
source = "office list"
join = "row"
dates = "day-first"

[file]
encoding = "windows-1256"
separator = "tab"

[fields.household]
ref = { column = "No" }

[fields.person]
relation = { value = "head" }
name = { join = ["First", "Last"], required = true }
sex = { columns = ["Sex", "الجنس"], map = { boy = "male", girl = "female", "*" = "" } }
"#;

fn mistake(text: &str) -> (usize, usize, &'static str, String) {
    let error = Profile::from_toml(text).unwrap_err();
    (error.line, error.column, error.code(), error.to_string())
}

#[test]
fn a_small_profile_says_all_it_has_to() {
    let profile = Profile::from_toml(SMALL).unwrap();
    assert_eq!(
        (profile.name.as_str(), profile.source.as_str()),
        ("paper", "office list")
    );
    assert_eq!(profile.dates, Some(DateOrder::DayFirst));
    assert_eq!(profile.hints.encoding, Some(TextEncoding::Windows1256));
    assert_eq!(profile.hints.separator, Some(Separator::Tab));
    let sex = profile.rule(Field::PersonSex).unwrap();
    assert_eq!(sex.map.get("BOY"), Some("male"));
    assert_eq!(sex.map.get("unknown"), Some(""));
    let name = profile.rule(Field::PersonName).unwrap();
    assert!(name.required && name.map.is_empty());
    assert_eq!(
        name.taken,
        Taken::Joined(vec!["First".to_owned(), "Last".to_owned()])
    );
}

#[test]
fn rows_without_a_reference_belong_nowhere_so_it_is_always_required() {
    let profile = Profile::from_toml(SMALL).unwrap();
    assert!(profile.rule(Field::HouseholdRef).unwrap().required);
}

#[test]
fn every_built_in_profile_loads_under_its_name() {
    for (name, text) in BUILT_IN {
        let profile = Profile::from_toml(text).unwrap();
        assert_eq!(profile.name, name);
        assert_eq!(Profile::built_in(name), Some(profile));
    }
    assert_eq!(Profile::built_in("none"), None);
}

#[test]
fn an_unknown_field_is_told_with_its_place_and_the_nearest_name() {
    let text = SMALL.replace(
        "ref = { column",
        "ref = { column = \"No\" }\ngovernrate = { column",
    );
    let (line, column, code, message) = mistake(&text);
    assert_eq!((line, column, code), (13, 1, "X1302"));
    assert!(
        message.contains("did you mean \"household.governorate\"?"),
        "{message}"
    );
}

#[test]
fn an_unknown_key_is_told_with_its_place() {
    let (line, column, code, message) = mistake(&SMALL.replace("required =", "requierd ="));
    assert_eq!((line, column, code), (16, 36, "X1302"));
    assert!(message.contains("did you mean \"required\"?"), "{message}");
}

#[test]
fn a_code_that_the_register_does_not_have_is_told_with_its_place() {
    let (line, column, code, message) = mistake(&SMALL.replace("\"female\"", "\"femal\""));
    assert_eq!((line, code), (17, "X1305"));
    assert_eq!(column, 66);
    assert!(message.contains("did you mean \"female\"?"), "{message}");
}

#[test]
fn what_cannot_be_used_is_refused_on_load() {
    for (from, to, code) in [
        ("name = \"paper\"", "", "X1303"),
        ("name = \"paper\"", "name = 7", "X1304"),
        ("name = \"paper\"", "name = \"paper", "X1301"),
        ("\"row\"", "\"rows\"", "X1305"),
        ("\"row\"", "\"sheets\"", "X1303"),
        ("\"tab\"", "\"pipe\"", "X1305"),
        ("relation = { value = \"head\" }", "", "X1303"),
        ("value = \"head\"", "value = \"chief\"", "X1305"),
        (
            "value = \"head\"",
            "value = \"head\", column = \"x\"",
            "X1306",
        ),
        ("value = \"head\"", "required = true", "X1303"),
        ("column = \"No\"", "column = \"  \"", "X1303"),
        (
            "column = \"No\"",
            "column = \"No\", must_be = \"mobile\"",
            "X1306",
        ),
        (
            "relation =",
            "household = { column = \"No\" }\nrelation =",
            "X1306",
        ),
    ] {
        let text = SMALL.replacen(from, to, 1);
        assert_ne!(text, SMALL, "{from}");
        assert_eq!(mistake(&text).2, code, "{from} -> {to}");
    }
}

#[test]
fn the_template_and_its_profile_name_the_columns_alike_in_both_languages() {
    use masar_text::messages::{Lang, Messages};
    let profile = Profile::built_in("masar").unwrap();
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for field in Field::ALL {
            let rule = profile
                .rule(*field)
                .unwrap_or_else(|| panic!("{} is missing", field.name()));
            let Taken::FirstOf(columns) = &rule.taken else {
                panic!("{} is not a column", field.name());
            };
            let label = messages.text_plain(&field.message_id());
            assert!(
                columns.contains(&label),
                "{} is headed {label:?}",
                field.name()
            );
        }
    }
}
