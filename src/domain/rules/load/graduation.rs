//! Reading the criteria of graduation, and what an assessment must reach.

use super::ground::{follows, ground};
use super::{Checked, coded, line_of};
use crate::place::Bilingual;
use crate::rules::{Criterion, CriterionRow, GraduationRow, Shown, Source};
use serde::Deserialize;
use std::ops::RangeInclusive;
use toml::Spanned;

/// A watch lasts months or a few years.
const MONTHS: RangeInclusive<u16> = 1..=120;
/// Points of one criterion: more of them is a typing error.
const WEIGHTS: RangeInclusive<u16> = 1..=100;
/// The most criteria that a form has room for.
const MOST: usize = 12;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCriterion {
    code: Spanned<String>,
    name: Bilingual,
    short: Bilingual,
    row: Vec<Spanned<RawCriterionRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCriterionRow {
    version: Spanned<u16>,
    from: Option<Spanned<String>>,
    known_by: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    weight: Spanned<u16>,
    required: bool,
    evidence: Bilingual,
    shown: Option<Spanned<String>>,
    months: Option<Spanned<u16>>,
    source: Vec<Spanned<String>>,
    standing: Spanned<String>,
    note: Option<Bilingual>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGraduation {
    version: Spanned<u16>,
    from: Option<Spanned<String>>,
    known_by: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    points: Spanned<u32>,
    watch: Spanned<u16>,
    checks: Spanned<Vec<u16>>,
    source: Vec<Spanned<String>>,
    standing: Spanned<String>,
    note: Option<Bilingual>,
}

pub(super) fn check_criterion(
    text: &str,
    raw: RawCriterion,
    sources: &[Source],
    known: &[Criterion],
) -> Checked<Criterion> {
    if known.iter().any(|other| other.code == *raw.code.get_ref()) {
        let what = "a criterion of this code stands above";
        return Err((raw.code.span(), what.into()));
    }
    if known.len() >= MOST {
        let what = format!("at most {MOST} criteria: a form has no room for more");
        return Err((raw.code.span(), what));
    }
    let mut rows: Vec<CriterionRow> = Vec::new();
    for spanned in raw.row {
        let line = line_of(text, &spanned.span());
        let row = check_row(spanned.into_inner(), line, sources, &rows)?;
        rows.push(row);
    }
    if rows.is_empty() {
        let what = "a criterion needs at least one row";
        return Err((raw.code.span(), what.into()));
    }
    Ok(Criterion {
        code: raw.code.into_inner(),
        name: raw.name,
        short: raw.short,
        rows,
    })
}

fn check_row(
    raw: RawCriterionRow,
    line: usize,
    sources: &[Source],
    above: &[CriterionRow],
) -> Checked<CriterionRow> {
    if !WEIGHTS.contains(raw.weight.get_ref()) {
        return Err((raw.weight.span(), "a weight is 1 to 100".into()));
    }
    let shown = raw.shown.as_ref().map(|code| {
        let codes = Shown::ALL.iter().map(|shown| shown.code());
        coded(code, Shown::from_code, codes)
    });
    let shown = shown.transpose()?;
    match (&raw.months, shown) {
        (Some(months), _) if !MONTHS.contains(months.get_ref()) => {
            return Err((months.span(), "months are 1 to 120".into()));
        }
        (Some(months), shown) if shown != Some(Shown::WorkHeld) => {
            let what = "months belong to shown = \"work-held\"";
            return Err((months.span(), what.into()));
        }
        (None, Some(Shown::WorkHeld)) => {
            let what = "shown = \"work-held\" needs months: how long it was held";
            return Err((raw.version.span(), what.into()));
        }
        _ => {}
    }
    let (ground, place) = ground!(raw).check(line, sources)?;
    follows(above.iter().map(|row| &row.ground), &ground, &place)?;
    Ok(CriterionRow {
        ground,
        weight: raw.weight.into_inner(),
        required: raw.required,
        evidence: raw.evidence,
        shown,
        months: raw.months.map(Spanned::into_inner),
    })
}

/// Rows of what must be reached; none where the book has none.
pub(super) fn check_graduations(
    text: &str,
    raw: Vec<Spanned<RawGraduation>>,
    sources: &[Source],
    criteria: &[Criterion],
) -> Checked<Vec<GraduationRow>> {
    let mut rows: Vec<GraduationRow> = Vec::new();
    for spanned in raw {
        let line = line_of(text, &spanned.span());
        let row = check_graduation(spanned.into_inner(), line, sources, criteria, &rows)?;
        rows.push(row);
    }
    Ok(rows)
}

fn check_graduation(
    raw: RawGraduation,
    line: usize,
    sources: &[Source],
    criteria: &[Criterion],
    above: &[GraduationRow],
) -> Checked<GraduationRow> {
    if !MONTHS.contains(raw.watch.get_ref()) {
        return Err((raw.watch.span(), "months are 1 to 120".into()));
    }
    let checks = raw.checks.get_ref();
    let rise = checks.windows(2).all(|pair| pair[0] < pair[1]);
    let inside = checks
        .iter()
        .all(|month| (1..=*raw.watch.get_ref()).contains(month));
    if !rise || !inside {
        let what = "checks are months inside the watch, each later than the one before";
        return Err((raw.checks.span(), what.into()));
    }
    let points = *raw.points.get_ref();
    let (ground, place) = ground!(raw).check(line, sources)?;
    follows(above.iter().map(|row| &row.ground), &ground, &place)?;
    let on = ground.start.date();
    let rows = criteria.iter().filter_map(|criterion| criterion.row_on(on));
    let reachable: u32 = rows.map(|row| u32::from(row.weight)).sum();
    if !(1..=reachable).contains(&points) {
        let what = format!("points are 1 to {reachable}, the weights of the criteria together");
        return Err((raw.points.span(), what));
    }
    Ok(GraduationRow {
        ground,
        points,
        watch: raw.watch.into_inner(),
        checks: raw.checks.into_inner(),
    })
}
