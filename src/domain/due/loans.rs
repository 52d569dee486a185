//! Loans of which something was paid out: the oldest instalment that did not
//! come back in whole. Late when the last day of its month is over; closed by
//! what comes back, whatever became of the enrollment: a debt goes on after it.

use super::Due;
use crate::CaseFile;
use crate::dossier::Dossier;

pub(super) fn tasks(file: &CaseFile) -> impl Iterator<Item = Due> {
    file.dossiers.iter().filter_map(next)
}

fn next(dossier: &Dossier) -> Option<Due> {
    let loan = dossier.loan.as_ref()?;
    let instalment = loan.next_instalment()?;
    (!loan.tranches.is_empty()).then(|| Due::Instalment {
        enrollment: dossier.enrollment,
        month: instalment.month,
        rest: instalment.rest(),
        on: instalment.month.last(),
    })
}
