//! Records as flat names and values, for CSV.

use masar_exchange::out::guarded;
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};

/// A record as `field,value` lines, fields of inner records by their path:
/// `members.0.name`.
pub(super) fn pairs<T: Serialize>(record: &T, out: &mut dyn Write) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["field", "value"])?;
    let mut found = Vec::new();
    walk(String::new(), &serde_json::to_value(record)?, &mut found);
    for (path, value) in found {
        csv.write_record([path, value])?;
    }
    csv.flush()
}

fn walk(path: String, value: &Value, found: &mut Vec<(String, String)>) {
    let below = |name: &str| match path.is_empty() {
        true => name.to_owned(),
        false => format!("{path}.{name}"),
    };
    match value {
        Value::Object(fields) if money(value).is_none() => {
            fields
                .iter()
                .for_each(|(name, value)| walk(below(name), value, found));
        }
        Value::Array(values) => {
            let numbered = values.iter().enumerate();
            numbered.for_each(|(n, value)| walk(below(&n.to_string()), value, found));
        }
        _ => found.push((path, cell(value))),
    }
}

/// One value in one cell: money as dinars, lists parted by semicolons; no text
/// that a spreadsheet would run.
pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => guarded(text).into_owned(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(";"),
        _ => money(value).map_or_else(|| value.to_string(), str::to_owned),
    }
}

fn money(value: &Value) -> Option<&str> {
    value.get("fils").and(value.get("jod"))?.as_str()
}
