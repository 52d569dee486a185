//! Rows by names that people can use: the table and its numbers.

use crate::engine::key::Fields;
use crate::state::{briefs, counters, tables};

/// A row's name, from its key.
pub(super) fn name(key: &[u8]) -> String {
    let rest = || hex(key.get(1..).unwrap_or_default());
    let household = || Fields::of(key).u32().unwrap_or_default();
    match key.first() {
        Some(&tables::STANDING) => "standing".to_owned(),
        Some(&tables::HOUSEHOLD) => format!("household {:06}", household()),
        Some(&tables::ENROLLMENT) if beside(key) => numbered("dossier of enrollment", '/', key),
        Some(&tables::ENROLLMENT) => numbered("enrollment", '/', key),
        Some(&tables::PLACEMENT) if beside(key) => numbered("follow-up of placement", '+', key),
        Some(&tables::PLACEMENT) => numbered("placement", '+', key),
        Some(&tables::LOG) if beside(key) => format!("likely duplicates {:06}", household()),
        Some(&tables::LOG) if key.ends_with(&[0, 0]) => format!("matters {:06}", household()),
        Some(&tables::LOG) => numbered("log entry", ':', key),
        Some(&tables::EMPLOYER) => format!("employer E-{:04}", household()),
        Some(&tables::INDEX) => format!("index {}", rest()),
        Some(&tables::BRIEF) => format!("briefs from {:06}", household() * briefs::SPAN),
        Some(&tables::UNIQUE) => format!("unique keys {}", rest()),
        Some(&tables::PHONE) => format!("telephones {}", rest()),
        Some(&tables::COMMAND) => format!("command ids {}", rest()),
        Some(&tables::PLACES | &tables::FIGURES) => format!("figures {}", figures(key)),
        _ => format!("row {}", hex(key)),
    }
}

/// A row beside the one with its numbers.
fn beside(key: &[u8]) -> bool {
    /// A table, a household, a number.
    const NUMBERED: usize = 1 + 4 + 2;
    key.len() > NUMBERED
}

/// The place of a row of figures, and its month where it has one.
fn figures(key: &[u8]) -> String {
    match counters::name(key) {
        Some(name) => name,
        None => hex(key),
    }
}

fn numbered(what: &str, mark: char, key: &[u8]) -> String {
    let mut fields = Fields::of(key);
    let (household, no) = (
        fields.u32().unwrap_or_default(),
        fields.u16().unwrap_or_default(),
    );
    format!("{what} {household:06}{mark}{no}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
