//! What a family was lent or given to earn with.

use super::{Counts, Figure};
use crate::{CaseFile, Month};

pub(super) fn count(file: &CaseFile, counts: &mut Counts) {
    for dossier in &file.dossiers {
        let enrollment = file.enrollment(dossier.enrollment);
        let programme = enrollment.map_or("", |e| e.programme.as_str());
        if let Some(loan) = &dossier.loan {
            for part in loan.tranches.iter().map(|part| &part.fact) {
                let (month, fils) = (Month::of(part.on), part.amount.0);
                counts.add(Figure::Lent, month, programme, "", fils);
            }
            for back in loan.repayments.iter().map(|back| &back.fact) {
                let (month, fils) = (Month::of(back.on), back.amount.0);
                counts.add(Figure::Repaid, month, programme, "", fils);
            }
        }
        for given in dossier.given.iter().map(|given| &given.fact) {
            counts.add(Figure::GivenInKind, Month::of(given.on), programme, "", 1);
        }
    }
}
