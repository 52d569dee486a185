//! What an enrollment has on file beside its steps.

use super::{Money, Sight, date, some};
use chrono::NaiveDate;
use masar_domain::dated::Noted;
use masar_domain::dossier::{
    Attendance, Dossier, GivenInKind, Loan, PaperSeen, Ruling, StageTaken,
};
use masar_domain::enrollment::Enrollment;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct DossierView {
    event: Option<String>,
    event_on: Option<String>,
    product: Option<String>,
    stage: Option<String>,
    /// The stages that may follow.
    next_stages: Vec<String>,
    stages: Vec<StageView>,
    papers: Vec<PaperView>,
    /// Papers that the event, or a stage that may follow, asks for.
    papers_missing: Vec<String>,
    attendance: Vec<AttendanceView>,
    loan: Option<LoanView>,
    given: Vec<GivenView>,
    rulings: Vec<RulingView>,
}

#[derive(Debug, Serialize)]
struct StageView {
    stage: String,
    on: String,
    note: Option<String>,
    by: String,
}

#[derive(Debug, Serialize)]
struct PaperView {
    paper: String,
    on: String,
    by: String,
}

#[derive(Debug, Serialize)]
struct AttendanceView {
    month: String,
    held: u16,
    attended: u16,
}

#[derive(Debug, Serialize)]
struct GivenView {
    what: String,
    value: Option<Money>,
    on: String,
}

#[derive(Debug, Serialize)]
struct RulingView {
    no: u16,
    component: String,
    months: u16,
    from: String,
    why: String,
    by: String,
    ended: bool,
    ended_on: Option<String>,
    ended_why: Option<String>,
}

/// A loan as it stands on a day.
#[derive(Debug, Serialize)]
pub(crate) struct LoanView {
    principal: Money,
    payable: Money,
    tranches: u16,
    signed: String,
    first_due: String,
    instalments: Vec<InstalmentView>,
    tranches_paid: Vec<PaidView>,
    social_security_seen: Option<String>,
    repayments: Vec<PaidView>,
    paid_out: Money,
    due: Money,
    repaid: Money,
    arrears: Money,
    behind_since: Option<String>,
    outstanding: Money,
}

#[derive(Debug, Serialize)]
struct InstalmentView {
    month: String,
    amount: Money,
}

#[derive(Debug, Serialize)]
struct PaidView {
    amount: Money,
    on: String,
}

impl DossierView {
    /// None where the programme asks for nothing of it and nothing is on file.
    pub(crate) fn of(sight: Sight<'_>, enrollment: &Enrollment) -> Option<DossierView> {
        let programme = sight.book.programme(&enrollment.programme);
        let empty = Dossier::new(enrollment.id);
        let known = sight.file.dossier(enrollment.id);
        if known.is_none() && programme.is_none_or(|p| p.stages.is_empty()) {
            return None;
        }
        let dossier = known.unwrap_or(&empty);
        let stage = dossier.stage().map(|stage| stage.stage.as_str());
        let next = programme.map(|p| p.stages_after(stage).map(str::to_owned).collect());
        let missing = programme.map(|p| p.papers_missing(dossier));
        Some(DossierView {
            event: dossier.occasion.as_ref().map(|known| known.event.clone()),
            event_on: dossier.occasion.as_ref().map(|known| date(known.on)),
            product: some(&dossier.product),
            stage: stage.map(str::to_owned),
            next_stages: next.unwrap_or_default(),
            stages: dossier.stages.iter().map(StageView::from).collect(),
            papers: dossier.papers.iter().map(PaperView::from).collect(),
            papers_missing: missing
                .unwrap_or_default()
                .into_iter()
                .map(|paper| paper.code.clone())
                .collect(),
            attendance: dossier
                .attendance
                .iter()
                .map(AttendanceView::from)
                .collect(),
            loan: dossier.loan.as_ref().map(|l| LoanView::of(l, sight.day)),
            given: dossier.given.iter().map(GivenView::from).collect(),
            rulings: dossier.rulings.iter().map(RulingView::from).collect(),
        })
    }
}

impl From<&Noted<StageTaken>> for StageView {
    fn from(known: &Noted<StageTaken>) -> StageView {
        StageView {
            stage: known.fact.stage.clone(),
            on: date(known.fact.on),
            note: some(&known.fact.note),
            by: known.by.to_string(),
        }
    }
}

impl From<&Noted<PaperSeen>> for PaperView {
    fn from(known: &Noted<PaperSeen>) -> PaperView {
        PaperView {
            paper: known.fact.paper.clone(),
            on: date(known.fact.on),
            by: known.by.to_string(),
        }
    }
}

impl From<&Noted<Attendance>> for AttendanceView {
    fn from(known: &Noted<Attendance>) -> AttendanceView {
        AttendanceView {
            month: known.fact.month.to_string(),
            held: known.fact.held,
            attended: known.fact.attended,
        }
    }
}

impl From<&Noted<GivenInKind>> for GivenView {
    fn from(known: &Noted<GivenInKind>) -> GivenView {
        GivenView {
            what: known.fact.what.clone(),
            value: known.fact.value.map(Money::from),
            on: date(known.fact.on),
        }
    }
}

impl From<&Ruling> for RulingView {
    fn from(ruling: &Ruling) -> RulingView {
        let ended = ruling.ended.as_ref();
        RulingView {
            no: ruling.no,
            component: ruling.component.clone(),
            months: ruling.months,
            from: date(ruling.from),
            why: ruling.why.clone(),
            by: ruling.by.to_string(),
            ended: ended.is_some(),
            ended_on: ended.and_then(|end| end.on).map(date),
            ended_why: ended.map(|end| end.why.clone()),
        }
    }
}

impl LoanView {
    pub(crate) fn of(loan: &Loan, on: NaiveDate) -> LoanView {
        let terms = &loan.terms.fact;
        let standing = loan.standing(on);
        let instalments = terms.schedule().map(|(month, amount)| InstalmentView {
            month: month.to_string(),
            amount: amount.into(),
        });
        let tranches = loan.tranches.iter().map(|known| PaidView {
            amount: known.fact.amount.into(),
            on: date(known.fact.on),
        });
        let repayments = loan.repayments.iter().map(|known| PaidView {
            amount: known.fact.amount.into(),
            on: date(known.fact.on),
        });
        LoanView {
            principal: terms.principal.into(),
            payable: terms.payable.into(),
            tranches: terms.tranches,
            signed: date(terms.signed),
            first_due: terms.first_due.to_string(),
            instalments: instalments.collect(),
            tranches_paid: tranches.collect(),
            social_security_seen: loan.social_security_seen.map(date),
            repayments: repayments.collect(),
            paid_out: standing.paid_out.into(),
            due: standing.due.into(),
            repaid: standing.repaid.into(),
            arrears: standing.arrears.into(),
            behind_since: standing.behind_since.map(date),
            outstanding: standing.outstanding.into(),
        }
    }
}
