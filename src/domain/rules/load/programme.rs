//! Reading a programme and what it pays, and finding the rules they name.

use super::{Checked, coded};
use crate::place::Bilingual;
use crate::rules::{AmountSource, Component, Enrolls, Payer, PlacementNeed, Programme, Rule};
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
    component: Vec<RawComponent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawComponent {
    code: Spanned<String>,
    name: Bilingual,
    payer: Spanned<String>,
    amount: Option<Spanned<String>>,
    share_of_wage: Option<Spanned<String>>,
    months: Option<Spanned<String>>,
}

/// A programme whose rules stand in the book.
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
    let named = |name: &Option<Spanned<String>>, kinds: &[&str]| {
        name.as_ref()
            .map(|name| rule_name(name, kinds, rules))
            .transpose()
    };
    let placement = match &raw.placement {
        None => PlacementNeed::None,
        Some(need) => coded(
            need,
            PlacementNeed::from_code,
            PlacementNeed::ALL.iter().map(|n| n.code()),
        )?,
    };
    let mut components: Vec<Component> = Vec::new();
    for component in raw.component {
        if components
            .iter()
            .any(|c| c.code == *component.code.get_ref())
        {
            return Err((
                component.code.span(),
                "a component of this code stands above".into(),
            ));
        }
        components.push(check_component(component, placement, rules)?);
    }
    Ok(Programme {
        enrolls: coded(
            &raw.enrolls,
            Enrolls::from_code,
            Enrolls::ALL.iter().map(|e| e.code()),
        )?,
        ages: named(&raw.ages, &["ages"])?,
        ends: named(&raw.ends, &["date"])?,
        code: raw.code.into_inner(),
        name: raw.name,
        short: raw.short,
        agency: raw.agency,
        pillar: raw.pillar,
        placement,
        components,
        line,
    })
}

fn check_component(
    raw: RawComponent,
    placement: PlacementNeed,
    rules: &[Rule],
) -> Checked<Component> {
    let amount = match (&raw.amount, &raw.share_of_wage) {
        (Some(amount), None) if amount.get_ref() == "decided" => AmountSource::Decided,
        (Some(amount), None) => AmountSource::Rule(rule_name(amount, &["amount"], rules)?),
        (None, Some(share)) if placement == PlacementNeed::None => {
            let what = "a share of a wage needs placement = \"required\" or \"optional\"";
            return Err((share.span(), what.into()));
        }
        (None, Some(share)) => AmountSource::ShareOfWage(rule_name(share, &["percent"], rules)?),
        _ => {
            return Err((
                raw.code.span(),
                "a component needs amount or share_of_wage".into(),
            ));
        }
    };
    let months = raw
        .months
        .as_ref()
        .map(|m| rule_name(m, &["months"], rules))
        .transpose()?;
    Ok(Component {
        payer: coded(
            &raw.payer,
            Payer::from_code,
            Payer::ALL.iter().map(|p| p.code()),
        )?,
        code: raw.code.into_inner(),
        name: raw.name,
        amount,
        months,
    })
}

fn rule_name(name: &Spanned<String>, kinds: &[&str], rules: &[Rule]) -> Checked<String> {
    match rules.iter().find(|rule| rule.name == *name.get_ref()) {
        None => Err((
            name.span(),
            format!("there is no rule {:?}", name.get_ref()),
        )),
        Some(rule) if !kinds.contains(&rule.rows[0].value.kind()) => {
            let what = format!("{:?} is a rule of {}", rule.name, rule.rows[0].value.kind());
            Err((name.span(), what))
        }
        Some(rule) => Ok(rule.name.clone()),
    }
}
