//! Reading stages, papers, events, products and the rules of a loan. A stage
//! leads somewhere or ends the path, and can be reached from the first.

use super::programme::{maybe_rule, rule_name};
use super::{Checked, coded};
use crate::place::Bilingual;
use crate::rules::{EventRule, LoanRules, OncePer, Paper, PaperAbove, Product, Rule, StageRule};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNamed {
    code: Spanned<String>,
    name: Bilingual,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStage {
    code: Spanned<String>,
    name: Bilingual,
    #[serde(default)]
    next: Vec<Spanned<String>>,
    #[serde(default)]
    papers: Vec<Spanned<String>>,
    #[serde(default)]
    ends: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEvent {
    code: Spanned<String>,
    name: Bilingual,
    #[serde(default)]
    papers: Vec<Spanned<String>>,
    window: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLoan {
    stage: Option<Spanned<String>>,
    settled: Option<Spanned<String>>,
    ceiling: Option<Spanned<String>>,
    margin: Option<Spanned<String>>,
    grace: Option<Spanned<String>>,
    repayment: Option<Spanned<String>>,
    fee: Option<Spanned<String>>,
    decision_days: Option<Spanned<String>>,
    tranches_after_proof: Option<Spanned<String>>,
    paper: Option<Spanned<String>>,
    paper_above: Option<Spanned<String>>,
}

pub(super) fn papers(raw: Vec<RawNamed>) -> Checked<Vec<Paper>> {
    let papers = once(raw, "paper")?.into_iter();
    let papers = papers.map(|(code, name)| Paper { code, name });
    Ok(papers.collect())
}

pub(super) fn products(raw: Vec<RawNamed>) -> Checked<Vec<Product>> {
    let products = once(raw, "product")?.into_iter();
    let products = products.map(|(code, name)| Product { code, name });
    Ok(products.collect())
}

fn once(raw: Vec<RawNamed>, what: &str) -> Checked<Vec<(String, Bilingual)>> {
    let mut known: Vec<(String, Bilingual)> = Vec::new();
    for RawNamed { code, name } in raw {
        let twice = known.iter().any(|(other, _)| other == code.get_ref());
        first_of_its_code(twice, &code, what)?;
        known.push((code.into_inner(), name));
    }
    Ok(known)
}

fn first_of_its_code(twice: bool, code: &Spanned<String>, what: &str) -> Checked<()> {
    match twice {
        true => Err((
            code.span(),
            format!("{} {what} of this code stands above", article(what)),
        )),
        false => Ok(()),
    }
}

fn article(what: &str) -> &'static str {
    match what.starts_with('e') {
        true => "an",
        false => "a",
    }
}

/// The stages with where each leads; every one can be reached.
pub(super) fn stages(raw: Vec<RawStage>, papers: &[Paper]) -> Checked<Vec<StageRule>> {
    let codes: Vec<String> = raw.iter().map(|s| s.code.get_ref().clone()).collect();
    let mut stages: Vec<StageRule> = Vec::new();
    let mut places: Vec<Range<usize>> = Vec::new();
    for raw in raw {
        let twice = stages.iter().any(|s| s.code == *raw.code.get_ref());
        first_of_its_code(twice, &raw.code, "stage")?;
        let place = raw.code.span();
        if raw.next.is_empty() != raw.ends {
            let what = "a stage names what may come next, or says ends = true";
            return Err((place, what.into()));
        }
        let next = raw
            .next
            .iter()
            .map(|next| match codes.contains(next.get_ref()) {
                true => Ok(next.get_ref().clone()),
                false => Err((
                    next.span(),
                    format!("there is no stage {:?}", next.get_ref()),
                )),
            });
        places.push(place);
        stages.push(StageRule {
            next: next.collect::<Checked<_>>()?,
            papers: known_papers(&raw.papers, papers)?,
            code: raw.code.into_inner(),
            name: raw.name,
        });
    }
    match unreachable(&stages) {
        Some(n) => Err((places[n].clone(), "no stage leads here".into())),
        None => Ok(stages),
    }
}

/// The first stage that cannot be reached from the first.
fn unreachable(stages: &[StageRule]) -> Option<usize> {
    let mut reached: Vec<&str> = stages
        .first()
        .map(|s| s.code.as_str())
        .into_iter()
        .collect();
    let mut looked_at = 0;
    while let Some(code) = reached.get(looked_at).copied() {
        looked_at += 1;
        let stage = stages.iter().find(|stage| stage.code == code)?;
        for next in &stage.next {
            if !reached.contains(&next.as_str()) {
                reached.push(next);
            }
        }
    }
    stages
        .iter()
        .position(|stage| !reached.contains(&stage.code.as_str()))
}

fn known_papers(named: &[Spanned<String>], papers: &[Paper]) -> Checked<Vec<String>> {
    named.iter().map(|name| known_paper(name, papers)).collect()
}

fn known_paper(name: &Spanned<String>, papers: &[Paper]) -> Checked<String> {
    match papers.iter().any(|paper| paper.code == *name.get_ref()) {
        true => Ok(name.get_ref().clone()),
        false => Err((
            name.span(),
            format!("there is no paper {:?}", name.get_ref()),
        )),
    }
}

/// A stage of the programme, where one is named.
pub(super) fn known_stage(
    name: &Option<Spanned<String>>,
    stages: &[StageRule],
) -> Checked<Option<String>> {
    let Some(name) = name else { return Ok(None) };
    match stages.iter().any(|stage| stage.code == *name.get_ref()) {
        true => Ok(Some(name.get_ref().clone())),
        false => Err((
            name.span(),
            format!("there is no stage {:?}", name.get_ref()),
        )),
    }
}

pub(super) fn events(
    raw: Vec<RawEvent>,
    papers: &[Paper],
    rules: &[Rule],
) -> Checked<Vec<EventRule>> {
    let mut events: Vec<EventRule> = Vec::new();
    for raw in raw {
        let twice = events.iter().any(|e| e.code == *raw.code.get_ref());
        first_of_its_code(twice, &raw.code, "event")?;
        events.push(EventRule {
            papers: known_papers(&raw.papers, papers)?,
            window: maybe_rule(&raw.window, "days", rules)?,
            code: raw.code.into_inner(),
            name: raw.name,
        });
    }
    Ok(events)
}

pub(super) fn once_per(
    once: &Spanned<String>,
    events: &[EventRule],
    products: &[Product],
) -> Checked<OncePer> {
    let read = coded(
        once,
        OncePer::from_code,
        OncePer::ALL.iter().map(|o| o.code()),
    )?;
    let grounded = match read {
        OncePer::Subject => true,
        OncePer::Event => !events.is_empty(),
        OncePer::Product => !products.is_empty(),
    };
    match grounded {
        true => Ok(read),
        false => Err((once.span(), format!("the programme has no {}", read.code()))),
    }
}

pub(super) fn loan(
    raw: &RawLoan,
    stages: &[StageRule],
    papers: &[Paper],
    rules: &[Rule],
) -> Checked<LoanRules> {
    let paper_above = match (&raw.paper, &raw.paper_above) {
        (None, None) => None,
        (Some(paper), Some(rule)) => Some(PaperAbove {
            paper: known_paper(paper, papers)?,
            rule: rule_name(rule, "amount", rules)?,
        }),
        (Some(lone), None) | (None, Some(lone)) => {
            return Err((lone.span(), "paper and paper_above go together".into()));
        }
    };
    Ok(LoanRules {
        stage: known_stage(&raw.stage, stages)?,
        settled: known_stage(&raw.settled, stages)?,
        ceiling: maybe_rule(&raw.ceiling, "amount", rules)?,
        margin: maybe_rule(&raw.margin, "percent", rules)?,
        grace: maybe_rule(&raw.grace, "months", rules)?,
        repayment: maybe_rule(&raw.repayment, "months", rules)?,
        fee: maybe_rule(&raw.fee, "amount", rules)?,
        decision_days: maybe_rule(&raw.decision_days, "count", rules)?,
        tranches_after_proof: maybe_rule(&raw.tranches_after_proof, "count", rules)?,
        paper_above,
    })
}
