//! What a dossier form tells of a loan: what the book says beside the contract,
//! how it would stand, and what is likely to come next.

use masar_domain::rules::Value;
use masar_domain::rules::condition::Situation;
use masar_domain::{CaseFile, EnrollmentId};
use masar_text::calendar;
use masar_text::messages::Args;

use super::super::Setting;
use super::super::form::Form;
use super::super::words::Words;
use super::{OnFile, begun_with};

/// The form for a dossier, begun with an instalment that came back: all that is in arrears,
/// or else the next instalment.
#[must_use]
pub fn loan_repay(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    let loan = file.dossier(enrollment).and_then(|d| d.loan.as_ref());
    let arrears = loan.map(|loan| loan.standing(setting.today).arrears);
    let arrears = arrears.filter(|arrears| arrears.is_payable());
    let next = || Some(loan?.next_instalment()?.rest());
    let amount = arrears.or_else(next).unwrap_or_default();
    begun_with(file, enrollment, Some(("repay", amount)), setting)
}

/// The piece of work that comes next where there is a loan: the contract, what
/// is paid out, what comes back.
pub(super) fn likely(of: &OnFile, setting: &Setting) -> Option<&'static str> {
    let rules = of.programme(setting)?.loan.as_ref()?;
    let dossier = of.dossier();
    let Some(loan) = &dossier.loan else {
        let stage = rules.stage.as_deref();
        let waits = stage.is_some_and(|stage| dossier.reached(stage).is_none());
        return (!waits).then_some("agree");
    };
    let left = usize::from(loan.terms.fact.tranches).saturating_sub(loan.tranches.len());
    match left {
        0 => loan.next_instalment().map(|_| "repay"),
        1 if loan.social_security_seen.is_none() => Some("registered"),
        _ => Some("tranche"),
    }
}

/// What the book says of a loan, each with its row: it is told beside the
/// contract, and only the ceiling binds.
pub(super) fn rows(of: &OnFile, setting: &Setting) -> Vec<Words> {
    let enrollment = of.file.enrollment(of.enrollment);
    let rules = of.programme(setting).and_then(|p| p.loan.as_ref());
    let (Some(enrollment), Some(rules)) = (enrollment, rules) else {
        return Vec::new();
    };
    let dossier = of.dossier();
    let situation = Situation {
        person: of.file.person_of(enrollment),
        placement: None,
        track: enrollment.track,
        product: &dossier.product,
        on: setting.today,
    };
    let named = [
        ("form-loan-ceiling", &rules.ceiling),
        ("form-loan-margin", &rules.margin),
        ("form-loan-grace", &rules.grace),
        ("form-loan-repayment", &rules.repayment),
        ("form-loan-fee", &rules.fee),
    ];
    let told = named.into_iter().filter_map(|(message, rule)| {
        let rule = rule.as_deref()?;
        let (rule, row) = setting.book.row(rule, setting.today, &situation)?;
        let value = match row.value {
            Value::Amount(fils) => calendar::amount(fils.0),
            ref other => other.to_string(),
        };
        let args = Args::new()
            .set("value", value)
            .set("row", row.name(rule).to_string());
        Some(Words::With(message, args))
    });
    told.collect()
}

/// How the loan would stand.
pub(super) fn stands(after: &CaseFile, id: EnrollmentId, setting: &Setting) -> Option<Words> {
    let loan = after.dossier(id)?.loan.as_ref()?;
    let standing = loan.standing(setting.today);
    let args = Args::new()
        .set("arrears", calendar::amount(standing.arrears.0))
        .set("outstanding", calendar::amount(standing.outstanding.0));
    Some(Words::With("form-loan-stands", args))
}
