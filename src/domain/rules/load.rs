//! Reading a rule book: from TOML to checked rules, or to the line and column
//! of the mistake and what to do about it.

mod component;
mod graduation;
mod ground;
mod path;
mod plan;
mod programme;
mod value;

use super::{Programme, Row, Rule, RuleBook, Source, Standing, condition};
use crate::calendar::Calendar;
use crate::filter;
use crate::note_template::NoteTemplates;
use crate::place::Bilingual;
use chrono::NaiveDate;
use ground::{ground, meet};
use plan::RawPlan;
use programme::RawProgramme;
use serde::Deserialize;
use std::ops::Range;
use thiserror::Error;
use toml::Spanned;
use value::RawValue;

/// What is wrong with a book, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {what}")]
pub struct BookError {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What is wrong and how to mend it.
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBook {
    book: RawHead,
    #[serde(default)]
    source: Vec<RawSource>,
    #[serde(default)]
    programme: Vec<Spanned<RawProgramme>>,
    #[serde(default)]
    rule: Vec<Spanned<RawRule>>,
    #[serde(default)]
    criterion: Vec<graduation::RawCriterion>,
    #[serde(default)]
    graduation: Vec<Spanned<graduation::RawGraduation>>,
    plan: Vec<Spanned<RawPlan>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHead {
    name: String,
    edition: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: String,
    title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    name: Spanned<String>,
    title: Bilingual,
    row: Vec<Spanned<RawRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    version: Spanned<u16>,
    from: Option<Spanned<String>>,
    known_by: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    when: Option<Spanned<String>>,
    value: Spanned<RawValue>,
    source: Vec<Spanned<String>>,
    standing: Spanned<String>,
    note: Option<Bilingual>,
}

/// A mistake at a byte range, before it is turned into line and column.
type Checked<T> = Result<T, (Range<usize>, String)>;

pub(super) fn load(text: &str) -> Result<RuleBook, BookError> {
    let raw: RawBook = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        at(text, span, error.message().to_owned())
    })?;
    check(text, raw).map_err(|(span, what)| at(text, span, what))
}

fn at(text: &str, span: Range<usize>, what: String) -> BookError {
    let before = text.get(..span.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    BookError { line, column, what }
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    at(text, span.clone(), String::new()).line
}

fn check(text: &str, raw: RawBook) -> Checked<RuleBook> {
    let sources: Vec<Source> = raw
        .source
        .into_iter()
        .map(|s| Source {
            id: s.id,
            title: s.title,
        })
        .collect();
    let mut rules: Vec<Rule> = Vec::new();
    for rule in raw.rule {
        let rule = check_rule(text, rule.into_inner(), &sources, &rules)?;
        rules.push(rule);
    }
    let mut programmes: Vec<Programme> = Vec::new();
    for programme in raw.programme {
        let line = line_of(text, &programme.span());
        let programme = programme::check(programme.into_inner(), line, &rules, &programmes)?;
        programmes.push(programme);
    }
    let mut criteria = Vec::new();
    for criterion in raw.criterion {
        let criterion = graduation::check_criterion(text, criterion, &sources, &criteria)?;
        criteria.push(criterion);
    }
    let graduations = graduation::check_graduations(text, raw.graduation, &sources, &criteria)?;
    let mut plans = Vec::new();
    for plan in raw.plan {
        let line = line_of(text, &plan.span());
        plans.push(plan::check(plan.into_inner(), line, &sources, &plans)?);
    }
    let edition = date(&raw.book.edition)?;
    Ok(RuleBook {
        name: raw.book.name,
        edition,
        sources,
        programmes,
        rules,
        criteria,
        graduations,
        plans,
        calendar: Calendar::embedded(),
        templates: NoteTemplates::embedded(),
    })
}

fn check_rule(text: &str, raw: RawRule, sources: &[Source], known: &[Rule]) -> Checked<Rule> {
    if known.iter().any(|rule| rule.name == *raw.name.get_ref()) {
        return Err((raw.name.span(), "a rule of this name stands above".into()));
    }
    let mut rows: Vec<Row> = Vec::new();
    for spanned in raw.row {
        let line = line_of(text, &spanned.span());
        let (row, place) = check_row(text, spanned.into_inner(), line, sources)?;
        if rows
            .last()
            .is_some_and(|before| before.version >= row.version)
        {
            return Err((place, "versions must rise from row to row".into()));
        }
        if rows
            .iter()
            .any(|before| before.value.kind() != row.value.kind())
        {
            let kind = rows[0].value.kind();
            return Err((place, format!("the other rows of this rule are {kind}")));
        }
        if let Some(other) = rows.iter().find(|before| overlap(before, &row)) {
            let what = format!(
                "version {} holds for the same days and the same condition: end it with until",
                other.version
            );
            return Err((place, what));
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return Err((raw.name.span(), "a rule needs at least one row".into()));
    }
    Ok(Rule {
        name: raw.name.into_inner(),
        title: raw.title,
        rows,
    })
}

fn overlap(a: &Row, b: &Row) -> bool {
    a.condition == b.condition && meet((a.start, a.until), (b.start, b.until))
}

fn check_row(
    text: &str,
    raw: RawRow,
    line: usize,
    sources: &[Source],
) -> Checked<(Row, Range<usize>)> {
    let (when, value) = (raw.when, raw.value);
    let (ground, place) = ground!(raw).check(line, sources)?;
    let condition = when.as_ref().map(|when| check_condition(text, when));
    let row = Row {
        version: ground.version,
        start: ground.start,
        until: ground.until,
        condition: condition.transpose()?,
        value: value::check(&value)?,
        sources: ground.sources,
        standing: ground.standing,
        note: ground.note,
        line,
    };
    Ok((row, place))
}

/// How firmly something stands: its sources are in the book, and whatever is
/// not simply sourced says why.
fn check_standing(
    standing: &Spanned<String>,
    named: &[Spanned<String>],
    note: Option<&Bilingual>,
    sources: &[Source],
) -> Checked<Standing> {
    for source in named {
        if !sources.iter().any(|known| known.id == *source.get_ref()) {
            return Err((
                source.span(),
                format!("no source {:?} in this book", source.get_ref()),
            ));
        }
    }
    let place = standing.span();
    let standing = coded(
        standing,
        Standing::from_code,
        Standing::ALL.iter().map(|s| s.code()),
    )?;
    match standing {
        Standing::Sourced if named.is_empty() => {
            Err((place, "a sourced row names its source".into()))
        }
        Standing::Conflict | Standing::Assumption if note.is_none() => {
            Err((place, "say in a note what is assumed or in conflict".into()))
        }
        _ => Ok(standing),
    }
}

fn check_condition(text: &str, when: &Spanned<String>) -> Checked<filter::Expr> {
    // The place inside the condition, where the book writes it as it reads:
    // one byte for the quotation mark before it. Otherwise the whole of it.
    let plain = when.span().start + 1..when.span().end.saturating_sub(1);
    let as_written = text.get(plain.clone()) == Some(when.get_ref().as_str());
    let inside = |span: &Range<usize>| match as_written {
        true => plain.start + span.start..plain.start + span.end,
        false => when.span(),
    };
    let expr = filter::parse_condition(when.get_ref())
        .map_err(|error| (inside(&error.span), spoken_of(&error.problem)))?;
    if expr.terms().is_empty() {
        return Err((
            when.span(),
            "a condition that asks nothing: leave it out".into(),
        ));
    }
    for term in expr.terms() {
        if !term
            .name()
            .is_some_and(|field| condition::FIELDS.contains(&field))
        {
            return Err((inside(&term.span), speaks_of()));
        }
        known_values(term).map_err(|what| (inside(&term.span), what))?;
    }
    Ok(expr)
}

/// What is wrong with a condition, with what it can speak of where it speaks of
/// something else.
fn spoken_of(problem: &filter::Problem) -> String {
    match problem {
        filter::Problem::UnknownField { .. } => format!("{problem}: {}", speaks_of()),
        _ => problem.to_string(),
    }
}

fn speaks_of() -> String {
    format!("a condition speaks of: {}", condition::FIELDS.join(", "))
}

/// A value that nothing can have is a typing error: the row would never hold.
fn known_values(term: &filter::Term) -> Result<(), String> {
    let Some((field, codes)) = term
        .name()
        .and_then(|field| Some((field, condition::codes(field)?)))
    else {
        return Ok(());
    };
    let mut values = term.values.iter().filter_map(filter::Value::text);
    let known = |value: &str| codes.iter().any(|code| code.eq_ignore_ascii_case(value));
    match values.find(|value| !known(value)) {
        None => Ok(()),
        Some(value) => Err(format!(
            "there is no {field} {value:?}: expected one of: {}",
            codes.join(", ")
        )),
    }
}

fn coded<T>(
    code: &Spanned<String>,
    read: fn(&str) -> Option<T>,
    all: impl Iterator<Item = &'static str>,
) -> Checked<T> {
    read(code.get_ref()).ok_or_else(|| {
        let codes: Vec<&str> = all.collect();
        (
            code.span(),
            format!("expected one of: {}", codes.join(", ")),
        )
    })
}

fn date(text: &Spanned<String>) -> Checked<NaiveDate> {
    iso(text.get_ref()).ok_or_else(|| (text.span(), "a date such as \"2025-09-01\"".into()))
}

fn iso(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}
