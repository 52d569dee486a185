//! Fields of a household's file and their values, as people and programs read
//! them.

use crate::cli::desk::Desk;
use crate::cli::view::{Secrets, account};
use crate::cli::{phrases, spoken_name};
use masar_domain::batch::{FieldChange, Value};
use masar_text::calendar::{self, Length};
use serde::Serialize;

/// A field with what it was and will be, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct FieldRow {
    field: String,
    old: Option<String>,
    new: Option<String>,
}

impl FieldRow {
    pub(crate) fn of(change: &FieldChange, secrets: Secrets) -> FieldRow {
        let code = |value: &Value| code(value, secrets);
        let name = change.field.message().trim_start_matches("batch-field-");
        FieldRow {
            field: match change.field.programme() {
                Some(programme) => format!("{name}:{programme}"),
                None => name.to_owned(),
            },
            old: change.old.as_ref().map(code),
            new: change.new.as_ref().map(code),
        }
    }
}

fn code(value: &Value, secrets: Secrets) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Word(id) => id.rsplit('-').next().unwrap_or_default().to_owned(),
        Value::Day(day) => day.to_string(),
        Value::Place(code) => code.clone(),
        Value::Account(of) => account(of, secrets).1,
        Value::Amount(fils) => fils.to_string(),
    }
}

/// A field by its name: with its programme, where it speaks of one.
pub(crate) fn name(desk: &Desk, change: &FieldChange) -> String {
    let field = desk.words.text(change.field.message());
    let programme = change.field.programme().map(|code| {
        let known = desk.book().ok().and_then(|book| book.programme(code));
        known.map_or_else(
            || code.to_owned(),
            |known| spoken_name(desk.words.lang(), &known.name).to_owned(),
        )
    });
    desk.joined([field, programme.unwrap_or_default()])
}

/// What a field holds; a dash for nothing.
pub(crate) fn value(desk: &Desk, value: Option<&Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Word(id)) => desk.words.text(id),
        Some(Value::Place(code)) => phrases::place_named(&desk.words, code),
        Some(Value::Account(of)) => account(of, desk.secrets()).1,
        Some(Value::Day(day)) => calendar::date_in_words(&desk.words, *day, Length::Full),
        Some(Value::Amount(fils)) => calendar::money(&desk.words, fils.0),
    }
}
