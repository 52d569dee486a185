//! Reading what a programme pays or gives.

use super::path::known_stage;
use super::programme::{maybe_rule, rule_name};
use super::{Checked, coded};
use crate::place::Bilingual;
use crate::rules::{AmountSource, Component, Paid, PaidTo, Payer, PlacementNeed, Rule, StageRule};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawComponent {
    code: Spanned<String>,
    name: Bilingual,
    payer: Spanned<String>,
    amount: Option<Spanned<String>>,
    share_of_wage: Option<Spanned<String>>,
    share: Option<Spanned<String>>,
    of: Option<Spanned<String>>,
    #[serde(default)]
    in_kind: bool,
    months: Option<Spanned<String>>,
    paid: Option<Spanned<String>>,
    to: Option<Spanned<String>>,
    from_stage: Option<Spanned<String>>,
    until_stage: Option<Spanned<String>>,
}

/// A component whose rules and stages stand in the book.
pub(super) fn check(
    raw: RawComponent,
    placement: PlacementNeed,
    stages: &[StageRule],
    rules: &[Rule],
    known: &[Component],
) -> Checked<Component> {
    let place = raw.code.span();
    if known.iter().any(|c| c.code == *raw.code.get_ref()) {
        return Err((place, "a component of this code stands above".into()));
    }
    let amount = raw.amount(placement, rules)?;
    let months = maybe_rule(&raw.months, "months", rules)?;
    let paid = match &raw.paid {
        None => Paid::Monthly,
        Some(paid) => coded(paid, Paid::from_code, Paid::ALL.iter().map(|p| p.code()))?,
    };
    if let Some(months) = &raw.months
        && (paid == Paid::Once || amount == AmountSource::InKind)
    {
        let what = "months belong to what is paid by the month";
        return Err((months.span(), what.into()));
    }
    let to = match &raw.to {
        None if placement == PlacementNeed::Required => PaidTo::Employer,
        None => PaidTo::Family,
        Some(to) => coded(to, PaidTo::from_code, PaidTo::ALL.iter().map(|p| p.code()))?,
    };
    let component = Component {
        payer: coded(
            &raw.payer,
            Payer::from_code,
            Payer::ALL.iter().map(|p| p.code()),
        )?,
        from_stage: known_stage(&raw.from_stage, stages)?,
        until_stage: known_stage(&raw.until_stage, stages)?,
        code: raw.code.into_inner(),
        name: raw.name,
        amount,
        months,
        paid,
        to,
    };
    // An enrollment records one decided amount, so only one component can be it.
    if component.is_decided() && known.iter().any(Component::is_decided) {
        let what = "the amount of a component above is decided already";
        return Err((place, what.into()));
    }
    Ok(component)
}

impl RawComponent {
    fn amount(&self, placement: PlacementNeed, rules: &[Rule]) -> Checked<AmountSource> {
        let said = (
            &self.amount,
            &self.share_of_wage,
            (&self.share, &self.of),
            self.in_kind,
        );
        match said {
            (Some(amount), None, (None, None), false) => amount_of(amount, rules),
            (None, Some(share), (None, None), false) if placement == PlacementNeed::None => {
                let what = "a share of a wage needs placement = \"required\" or \"optional\"";
                Err((share.span(), what.into()))
            }
            (None, Some(share), (None, None), false) => {
                rule_name(share, "percent", rules).map(AmountSource::ShareOfWage)
            }
            (None, None, (Some(share), Some(of)), false) => Ok(AmountSource::ShareOfRule {
                share: rule_name(share, "percent", rules)?,
                of: rule_name(of, "amount", rules)?,
            }),
            (None, None, (None, None), true) => Ok(AmountSource::InKind),
            _ => Err((
                self.code.span(),
                "a component needs amount or share_of_wage, or share and of, or in_kind".into(),
            )),
        }
    }
}

fn amount_of(amount: &Spanned<String>, rules: &[Rule]) -> Checked<AmountSource> {
    match amount.get_ref().as_str() {
        "decided" => Ok(AmountSource::Decided),
        "may-be-decided" => Ok(AmountSource::MayBeDecided),
        _ => rule_name(amount, "amount", rules).map(AmountSource::Rule),
    }
}
