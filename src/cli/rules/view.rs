//! Rules and programmes as programs read them.

use crate::cli::view::{counting, date};
use masar_domain::place::Bilingual;
use masar_domain::rules::{AmountSource, Programme, Row, Rule, RuleBook, Start, Value};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Names {
    en: String,
    ar: String,
}

#[derive(Debug, Serialize)]
pub(super) struct RuleView {
    pub(super) rule: String,
    title: Names,
    /// What its rows say: `amount`, `months`, `percent` ...
    kind: &'static str,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    version: u16,
    from: Option<String>,
    /// Where the beginning is not known: a day on which it was in force.
    known_by: Option<String>,
    until: Option<String>,
    when: Option<String>,
    value: String,
    /// How suspended months count, for months.
    counting: Option<&'static str>,
    standing: &'static str,
    sources: Vec<SourceView>,
    note: Option<Names>,
    line: usize,
}

#[derive(Debug, Serialize)]
struct SourceView {
    id: String,
    title: String,
}

#[derive(Debug, Serialize)]
pub(super) struct ProgrammeView {
    pub(super) programme: String,
    name: Names,
    agency: String,
    pillar: String,
    enrolls: &'static str,
    placement: &'static str,
    ages: Option<String>,
    ends: Option<String>,
    components: Vec<ComponentView>,
}

#[derive(Debug, Serialize)]
struct ComponentView {
    component: String,
    name: Names,
    payer: &'static str,
    /// `decided`, or the rule the amount comes from.
    amount: String,
    months: Option<String>,
}

impl From<&Bilingual> for Names {
    fn from(name: &Bilingual) -> Names {
        Names {
            en: name.en.clone(),
            ar: name.ar.clone(),
        }
    }
}

impl RuleView {
    pub(super) fn of(book: &RuleBook, rule: &Rule) -> RuleView {
        RuleView {
            rule: rule.name.clone(),
            title: (&rule.title).into(),
            kind: rule.rows.first().map_or("", |row| row.value.kind()),
            rows: rule.rows.iter().map(|row| RowView::of(book, row)).collect(),
        }
    }
}

impl RowView {
    fn of(book: &RuleBook, row: &Row) -> RowView {
        let (from, known_by) = match row.start {
            Start::On(day) => (Some(date(day)), None),
            Start::KnownBy(day) => (None, Some(date(day))),
        };
        RowView {
            version: row.version,
            from,
            known_by,
            until: row.until.map(date),
            when: row.condition.as_ref().map(ToString::to_string),
            value: row.value.to_string(),
            counting: match row.value {
                Value::Months(_, how) => Some(counting(how)),
                _ => None,
            },
            standing: row.standing.code(),
            sources: row.sources.iter().map(|id| source(book, id)).collect(),
            note: row.note.as_ref().map(Names::from),
            line: row.line,
        }
    }
}

fn source(book: &RuleBook, id: &str) -> SourceView {
    let known = book.sources.iter().find(|source| source.id == id);
    SourceView {
        id: id.to_owned(),
        title: known.map(|source| source.title.clone()).unwrap_or_default(),
    }
}

impl ProgrammeView {
    pub(super) fn of(programme: &Programme) -> ProgrammeView {
        let components = programme.components.iter().map(|part| ComponentView {
            component: part.code.clone(),
            name: (&part.name).into(),
            payer: part.payer.code(),
            amount: amount(&part.amount),
            months: part.months.clone(),
        });
        ProgrammeView {
            programme: programme.code.clone(),
            name: (&programme.name).into(),
            agency: programme.agency.clone(),
            pillar: programme.pillar.clone(),
            enrolls: programme.enrolls.code(),
            placement: programme.placement.code(),
            ages: programme.ages.clone(),
            ends: programme.ends.clone(),
            components: components.collect(),
        }
    }
}

/// `decided`, `in-kind`, or the rule.
pub(super) fn amount(source: &AmountSource) -> String {
    match source {
        AmountSource::Decided => "decided".to_owned(),
        AmountSource::MayBeDecided => "may-be-decided".to_owned(),
        AmountSource::InKind => "in-kind".to_owned(),
        AmountSource::Rule(rule) | AmountSource::ShareOfWage(rule) => rule.clone(),
        AmountSource::ShareOfRule { share, of } => format!("{share} × {of}"),
    }
}
