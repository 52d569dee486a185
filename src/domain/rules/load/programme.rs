//! Reading a programme, and finding the rules it names.

use super::component::{self, RawComponent};
use super::path::{self, RawEvent, RawLoan, RawNamed, RawStage};
use super::{Checked, coded};
use crate::place::Bilingual;
use crate::rules::{Component, Enrolls, OncePer, PlacementNeed, Programme, Rule};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawProgramme {
    code: Spanned<String>,
    name: Bilingual,
    short: Bilingual,
    agency: String,
    pillar: String,
    enrolls: Spanned<String>,
    #[serde(default)]
    placement: Option<Spanned<String>>,
    ages: Option<Spanned<String>>,
    ends: Option<Spanned<String>>,
    once_per: Option<Spanned<String>>,
    #[serde(default)]
    attendance: bool,
    loan: Option<RawLoan>,
    #[serde(default)]
    component: Vec<RawComponent>,
    #[serde(default)]
    stage: Vec<RawStage>,
    #[serde(default)]
    paper: Vec<RawNamed>,
    #[serde(default)]
    event: Vec<RawEvent>,
    #[serde(default)]
    product: Vec<RawNamed>,
}

/// A programme whose rules, stages and papers stand in the book.
pub(super) fn check(
    raw: RawProgramme,
    line: usize,
    rules: &[Rule],
    known: &[Programme],
) -> Checked<Programme> {
    if known
        .iter()
        .any(|programme| programme.code == *raw.code.get_ref())
    {
        return Err((
            raw.code.span(),
            "a programme of this code stands above".into(),
        ));
    }
    let place = raw.code.span();
    let named = |name: &Option<Spanned<String>>, kind: &str| maybe_rule(name, kind, rules);
    let placement = match &raw.placement {
        None => PlacementNeed::None,
        Some(need) => coded(
            need,
            PlacementNeed::from_code,
            PlacementNeed::ALL.iter().map(|n| n.code()),
        )?,
    };
    let papers = path::papers(raw.paper)?;
    let stages = path::stages(raw.stage, &papers)?;
    let products = path::products(raw.product)?;
    let events = path::events(raw.event, &papers, rules)?;
    let once_per = match &raw.once_per {
        None => OncePer::Subject,
        Some(once) => path::once_per(once, &events, &products)?,
    };
    let loan = raw
        .loan
        .map(|loan| path::loan(&loan, &stages, &papers, rules))
        .transpose()?;
    let mut components: Vec<Component> = Vec::new();
    for raw in raw.component {
        let component = component::check(raw, placement, &stages, rules, &components)?;
        components.push(component);
    }
    if components.is_empty() && loan.is_none() {
        let what = "a programme gives something: a component or a loan";
        return Err((place, what.into()));
    }
    Ok(Programme {
        enrolls: coded(
            &raw.enrolls,
            Enrolls::from_code,
            Enrolls::ALL.iter().map(|e| e.code()),
        )?,
        ages: named(&raw.ages, "ages")?,
        ends: named(&raw.ends, "date")?,
        code: raw.code.into_inner(),
        name: raw.name,
        short: raw.short,
        agency: raw.agency,
        pillar: raw.pillar,
        placement,
        components,
        stages,
        papers,
        events,
        products,
        once_per,
        attendance: raw.attendance,
        loan,
        line,
    })
}

/// The rule a key names, where it names one.
pub(super) fn maybe_rule(
    name: &Option<Spanned<String>>,
    kind: &str,
    rules: &[Rule],
) -> Checked<Option<String>> {
    let name = name.as_ref();
    name.map(|name| rule_name(name, kind, rules)).transpose()
}

/// The rule a key names, of the kind that is meant.
pub(super) fn rule_name(name: &Spanned<String>, kind: &str, rules: &[Rule]) -> Checked<String> {
    match rules.iter().find(|rule| rule.name == *name.get_ref()) {
        None => Err((
            name.span(),
            format!("there is no rule {:?}", name.get_ref()),
        )),
        Some(rule) if rule.rows[0].value.kind() != kind => {
            let what = format!("{:?} is a rule of {}", rule.name, rule.rows[0].value.kind());
            Err((name.span(), what))
        }
        Some(rule) => Ok(rule.name.clone()),
    }
}
