//! The fields of a job or project.

use super::{Have, Test, day};
use crate::placement::Placement;

/// Whether any value of a field passes `test`.
pub(super) fn values(field: &str, one: &Placement, test: &mut Test<'_>) -> bool {
    let terms = &one.terms;
    match field {
        "employer" => test(Have::Words(&terms.employer)),
        "kind" => test(Have::Code(terms.kind.code())),
        "stage" => test(Have::Code(one.stage().code())),
        "sector" => !terms.sector.is_empty() && test(Have::Code(&terms.sector)),
        "liwa" => !terms.liwa.is_empty() && test(Have::Code(&terms.liwa)),
        "wage" => test(Have::Amount(terms.wage)),
        "contract" => day(terms.contract_from, test),
        "insured" => day(terms.social_security_from, test),
        "started" => day(one.started(), test),
        "ended" => day(one.ended(), test),
        _ => false,
    }
}
