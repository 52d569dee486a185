//! An enrollment: its steps, what was decided, what was paid, its clocks.

use super::{ClockView, DossierView, Money, Sight, date, some};
use masar_domain::clock;
use masar_domain::enrollment::{self, AmountDecision, Enrollment, Step, Subject};
use masar_domain::payment::Payment;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct EnrollmentView {
    pub(crate) id: String,
    pub(crate) household: String,
    pub(crate) programme: String,
    /// The person enrolled; `null` where it is the household.
    pub(crate) person: Option<String>,
    pub(crate) track: &'static str,
    pub(crate) placement: Option<String>,
    pub(crate) state: &'static str,
    /// The day of that state.
    pub(crate) since: Option<String>,
    /// The steps that may follow.
    pub(crate) next: Vec<&'static str>,
    pub(crate) steps: Vec<StepView>,
    pub(crate) decisions: Vec<DecisionView>,
    pub(crate) payments: Vec<PaymentView>,
    pub(crate) clocks: Vec<ClockView>,
    /// Stages, papers, attendance, a loan; `null` where there is nothing of it.
    pub(crate) dossier: Option<DossierView>,
}

#[derive(Debug, Serialize)]
pub(crate) struct StepView {
    /// `null` for the application itself.
    pub(crate) action: Option<&'static str>,
    pub(crate) to: &'static str,
    pub(crate) on: String,
    pub(crate) reason: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) by: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct DecisionView {
    pub(crate) from: String,
    pub(crate) amount: Money,
    pub(crate) period: &'static str,
}

#[derive(Debug, Serialize)]
pub(crate) struct PaymentView {
    pub(crate) component: String,
    pub(crate) month: String,
    pub(crate) attempt: u16,
    pub(crate) amount: Money,
    pub(crate) state: &'static str,
    pub(crate) on: String,
    pub(crate) bank_reason: Option<String>,
}

impl EnrollmentView {
    pub(crate) fn of(sight: Sight<'_>, enrollment: &Enrollment) -> EnrollmentView {
        let state = enrollment.state();
        let person = match enrollment.subject {
            Subject::Household => None,
            Subject::Person(id) => Some(id.to_string()),
        };
        EnrollmentView {
            id: enrollment.id.to_string(),
            household: enrollment.id.household.to_string(),
            programme: enrollment.programme.clone(),
            person,
            track: enrollment.track.code(),
            placement: enrollment.placement.map(|id| id.to_string()),
            state: state.code(),
            since: enrollment.steps.last().map(|step| date(step.on)),
            next: enrollment::steps_from(state).map(|a| a.code()).collect(),
            steps: enrollment.steps.iter().map(step).collect(),
            decisions: enrollment.decisions.iter().map(decision).collect(),
            payments: enrollment.payments.iter().map(payment).collect(),
            clocks: clocks(sight, enrollment),
            dossier: DossierView::of(sight, enrollment),
        }
    }
}

fn step(step: &Step) -> StepView {
    StepView {
        action: step.action.map(|action| action.code()),
        to: step.to.code(),
        on: date(step.on),
        reason: step.reason.as_ref().map(|reason| reason.0.clone()),
        note: some(&step.note),
        by: step.by.to_string(),
    }
}

fn decision(decision: &AmountDecision) -> DecisionView {
    DecisionView {
        from: decision.from.to_string(),
        amount: decision.amount.into(),
        period: decision.period.code(),
    }
}

fn payment(payment: &Payment) -> PaymentView {
    PaymentView {
        component: payment.component.clone(),
        month: payment.month.to_string(),
        attempt: payment.attempt,
        amount: payment.amount.into(),
        state: payment.state.code(),
        on: date(payment.on),
        bank_reason: some(&payment.bank_reason),
    }
}

fn clocks(sight: Sight<'_>, enrollment: &Enrollment) -> Vec<ClockView> {
    let Some(programme) = sight.book.programme(&enrollment.programme) else {
        return Vec::new();
    };
    let (file, book, day) = (sight.file, sight.book, sight.day);
    let clocks = programme
        .components
        .iter()
        .filter_map(|part| clock::support(file, enrollment, programme, part, book, day));
    clocks.map(|clock| ClockView::of(&clock, day)).collect()
}
