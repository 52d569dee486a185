//! Reading a plan of follow-up.

use super::{Checked, check_standing, coded};
use crate::case_log::VisitMode;
use crate::place::Bilingual;
use crate::rules::{After, Anchor, Plan, PlanStep, Source, StepKind};
use serde::Deserialize;
use std::ops::RangeInclusive;
use toml::Spanned;

/// Follow-up lasts days to a few years.
const DAYS: RangeInclusive<u16> = 0..=1100;
const MONTHS: RangeInclusive<u16> = 0..=36;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlan {
    code: Spanned<String>,
    name: Bilingual,
    on: Spanned<String>,
    standing: Spanned<String>,
    #[serde(default)]
    source: Vec<Spanned<String>>,
    note: Option<Bilingual>,
    step: Vec<Spanned<RawStep>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    day: Option<u16>,
    month: Option<u16>,
    kind: Spanned<String>,
    mode: Option<Spanned<String>>,
    name: Bilingual,
}

/// A plan whose steps can be closed by something that is recorded.
pub(super) fn check(
    raw: RawPlan,
    line: usize,
    sources: &[Source],
    known: &[Plan],
) -> Checked<Plan> {
    let code = raw.code.get_ref();
    if known.iter().any(|plan| plan.code == *code) {
        return Err((raw.code.span(), "a plan of this code stands above".into()));
    }
    let anchors = Anchor::ALL.iter().map(|anchor| anchor.code());
    let on = coded(&raw.on, Anchor::from_code, anchors)?;
    let standing = check_standing(&raw.standing, &raw.source, raw.note.as_ref(), sources)?;
    let steps: Checked<Vec<PlanStep>> = raw.step.into_iter().map(|s| step(s, on)).collect();
    Ok(Plan {
        code: raw.code.into_inner(),
        name: raw.name,
        on,
        standing,
        sources: raw.source.into_iter().map(Spanned::into_inner).collect(),
        note: raw.note,
        steps: steps?,
        line,
    })
}

fn step(raw: Spanned<RawStep>, on: Anchor) -> Checked<PlanStep> {
    let place = raw.span();
    let raw = raw.into_inner();
    let after = match (raw.day, raw.month) {
        (Some(day), None) if DAYS.contains(&day) => After::Days(day),
        (None, Some(month)) if MONTHS.contains(&month) => After::Months(month),
        _ => return Err((place, "a step comes on a day or a month after".into())),
    };
    let kinds = StepKind::ALL.iter().map(|kind| kind.code());
    let kind = coded(&raw.kind, StepKind::from_code, kinds)?;
    let checks = (on, after);
    if kind == StepKind::Check && !matches!(checks, (Anchor::SupportEnded, After::Months(_))) {
        let what = "a check comes months after support-ended";
        return Err((raw.kind.span(), what.into()));
    }
    let mode = match &raw.mode {
        Some(mode) if kind != StepKind::Visit => {
            return Err((mode.span(), "only a visit is made in some way".into()));
        }
        mode => mode
            .as_ref()
            .map(|mode| {
                let modes = VisitMode::ALL.iter().map(|mode| mode.code());
                coded(mode, VisitMode::from_code, modes)
            })
            .transpose()?,
    };
    Ok(PlanStep {
        after,
        kind,
        mode,
        name: raw.name,
    })
}
