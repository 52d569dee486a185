//! Dossiers: each belongs to an enrollment, its stages follow the programme's
//! path and its loan never hands out or takes back more than was agreed.

use super::Faults;
use crate::dossier::{Dossier, Loan};
use crate::rules::{Programme, RuleBook};
use crate::{CaseFile, EnrollmentId, Fils};
use chrono::Datelike;

pub(super) fn check(file: &CaseFile, book: &RuleBook, faults: &mut Faults) {
    let mut before: Option<EnrollmentId> = None;
    for dossier in &file.dossiers {
        let id = dossier.enrollment;
        faults.unless(
            before.is_none_or(|before| before < id),
            "ids",
            id,
            || "has two dossiers, or they are out of order",
        );
        before = Some(id);
        let enrollment = file.enrollment(id);
        faults.unless(
            enrollment.is_some(),
            "links",
            id,
            || "has a dossier and is not in the file",
        );
        rulings(dossier, faults);
        attendance(dossier, faults);
        if let Some(loan) = &dossier.loan {
            money_lent(id, loan, faults);
        }
        let programme = enrollment.and_then(|known| book.programme(&known.programme));
        if let Some(programme) = programme {
            stages(dossier, programme, faults);
        }
    }
}

/// Stages follow each other as the programme says, by day, each with its papers
/// (I10).
fn stages(dossier: &Dossier, programme: &Programme, faults: &mut Faults) {
    let id = dossier.enrollment;
    let mut before: Option<&crate::dossier::StageTaken> = None;
    for taken in dossier.stages.iter().map(|stage| &stage.fact) {
        let after = before.map(|before| before.stage.as_str());
        let follows = programme.stages_after(after).any(|s| s == taken.stage);
        faults.unless(follows, "I10", id, || {
            format!("the stage {} after {after:?}", taken.stage)
        });
        let in_order = before.is_none_or(|before| before.on <= taken.on);
        faults.unless(in_order, "I10", id, || {
            format!("the stage {} before the day of the one before", taken.stage)
        });
        let papers = programme.stage(&taken.stage).map_or(&[][..], |s| &s.papers);
        let missing = dossier.missing(papers, taken.on);
        faults.unless(missing.is_empty(), "I10", id, || {
            format!("the stage {} without {missing:?}", taken.stage)
        });
        before = Some(taken);
    }
}

/// Rulings are numbered from 1; one stands at a time for a component, so that
/// it is clear what a person decided.
fn rulings(dossier: &Dossier, faults: &mut Faults) {
    let id = dossier.enrollment;
    for (n, ruling) in dossier.rulings.iter().enumerate() {
        faults.unless(usize::from(ruling.no) == n + 1, "ids", id, || {
            format!("ruling {} stands at place {}", ruling.no, n + 1)
        });
        let ended = ruling.ended.as_ref().and_then(|end| end.on);
        let lasts = ended.is_none_or(|ended| ruling.from <= ended);
        faults.unless(lasts, "I10", id, || "a ruling ends before it begins");
        let explained = !ruling.why.trim().is_empty();
        faults.unless(explained, "I10", id, || "a ruling without a reason");
        let mut later = dossier.rulings[n + 1..].iter();
        let two = ruling.ended.is_none() && later.any(|l| l.component == ruling.component);
        faults.unless(!two, "I10", id, || {
            format!("two rulings stand for {}", ruling.component)
        });
    }
}

fn attendance(dossier: &Dossier, faults: &mut Faults) {
    let months = dossier.attendance.iter().map(|days| &days.fact);
    let mut before = None;
    for days in months {
        let in_month = days.month.last().day();
        let fits = days.attended <= days.held && u32::from(days.held) <= in_month;
        faults.unless(fits, "I10", dossier.enrollment, || {
            format!("{} of {} days in {}", days.attended, days.held, days.month)
        });
        let once = before.is_none_or(|before| before < days.month);
        faults.unless(once, "I5", dossier.enrollment, || {
            format!("attendance of {} stands twice", days.month)
        });
        before = Some(days.month);
    }
}

/// Instalments sum to what is payable (I3); what was paid out is never more
/// than the principal, what came back never more than is payable (I11).
fn money_lent(id: EnrollmentId, loan: &Loan, faults: &mut Faults) {
    let terms = &loan.terms.fact;
    let instalments = Fils::sum(terms.schedule().map(|(_, amount)| amount));
    faults.unless(instalments == Ok(terms.payable), "I3", id, || {
        format!(
            "instalments of {instalments:?}, payable is {}",
            terms.payable
        )
    });
    for (n, tranche) in loan.tranches.iter().enumerate() {
        faults.unless(usize::from(tranche.fact.no) == n + 1, "ids", id, || {
            format!("tranche {} stands at place {}", tranche.fact.no, n + 1)
        });
    }
    let tranches = loan.tranches.iter().map(|tranche| tranche.fact.amount);
    let paid_out = Fils::sum(tranches);
    let all_out = loan.tranches.len() == usize::from(terms.tranches);
    let fits = paid_out.is_ok_and(|out| match all_out {
        true => out == terms.principal,
        false => out < terms.principal,
    });
    faults.unless(
        fits && loan.tranches.len() <= usize::from(terms.tranches),
        "I11",
        id,
        || format!("{paid_out:?} paid out of {}", terms.principal),
    );
    let repayments = loan.repayments.iter().map(|repaid| repaid.fact.amount);
    let repaid = Fils::sum(repayments);
    faults.unless(
        repaid.is_ok_and(|sum| sum <= terms.payable),
        "I11",
        id,
        || format!("{repaid:?} repaid of {}", terms.payable),
    );
}
