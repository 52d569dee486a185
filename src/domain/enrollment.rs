//! Enrollment of a household or a person in a programme, and its states.
//!
//! The steps are one table, [`TRANSITIONS`]: `decide` enforces it, the help
//! and the documentation are drawn from it. Suspend is not stop (domain facts
//! 2.7): a suspended enrollment keeps its place and its months.

use crate::dated::{Moment, day};
use crate::payment::Payment;
use crate::reason::ReasonCode;
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, Month, PersonId, PlacementId, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Where an enrollment stands.
    State {
        Applied = "applied",
        Verified = "verified",
        /// شمول
        Active = "active",
        /// تخفيض
        Reduced = "reduced",
        /// تعليق
        Suspended = "suspended",
        /// إيقاف
        Stopped = "stopped",
        /// خروج
        Graduated = "graduated",
        Reapplied = "reapplied",
    }
}

impl State {
    /// Money can be due in this state.
    pub fn pays(self) -> bool {
        matches!(self, State::Active | State::Reduced)
    }

    /// The enrollment is still going on, or may.
    pub fn is_live(self) -> bool {
        !matches!(self, State::Stopped | State::Graduated)
    }
}

vocabulary! {
    /// A step from one state to another.
    Action {
        Verify = "verify",
        Activate = "activate",
        Reduce = "reduce",
        Restore = "restore",
        Suspend = "suspend",
        /// فك التعليق
        Lift = "lift",
        Stop = "stop",
        Graduate = "graduate",
        Reapply = "reapply",
    }
}

/// One row of the state machine.
#[derive(Debug)]
pub struct Transition {
    pub action: Action,
    pub from: &'static [State],
    pub to: State,
}

const fn row(action: Action, from: &'static [State], to: State) -> Transition {
    Transition { action, from, to }
}

/// Every step there is. A reduced enrollment can be suspended or stopped like
/// an active one, and an application can be turned down.
pub const TRANSITIONS: &[Transition] = &[
    row(
        Action::Verify,
        &[State::Applied, State::Reapplied],
        State::Verified,
    ),
    row(Action::Activate, &[State::Verified], State::Active),
    row(Action::Reduce, &[State::Active], State::Reduced),
    row(Action::Restore, &[State::Reduced], State::Active),
    row(
        Action::Suspend,
        &[State::Active, State::Reduced],
        State::Suspended,
    ),
    row(Action::Lift, &[State::Suspended], State::Active),
    row(
        Action::Stop,
        &[
            State::Applied,
            State::Verified,
            State::Active,
            State::Reduced,
            State::Suspended,
            State::Reapplied,
        ],
        State::Stopped,
    ),
    row(
        Action::Graduate,
        &[State::Active, State::Reduced, State::Suspended],
        State::Graduated,
    ),
    row(
        Action::Reapply,
        &[State::Stopped, State::Graduated],
        State::Reapplied,
    ),
];

/// The state a step leads to, if the step is listed.
pub fn after(from: State, action: Action) -> Option<State> {
    let row = TRANSITIONS
        .iter()
        .find(|t| t.action == action && t.from.contains(&from))?;
    Some(row.to)
}

/// The steps that may follow a state.
pub fn steps_from(state: State) -> impl Iterator<Item = Action> {
    TRANSITIONS
        .iter()
        .filter(move |t| t.from.contains(&state))
        .map(|t| t.action)
}

/// Who is enrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    Household,
    Person(PersonId),
}

impl Subject {
    pub fn person(self) -> Option<PersonId> {
        match self {
            Subject::Household => None,
            Subject::Person(person) => Some(person),
        }
    }
}

vocabulary! {
    /// On whose terms a person is in an employment programme (domain facts
    /// 3.1: the allowance of a NAF beneficiary differs). Decided on entry.
    Track { Naf = "naf", General = "general" }
}

vocabulary! {
    /// How often a decided amount is paid (domain facts 2.3: sources disagree,
    /// so the period belongs to the decision).
    Period { Monthly = "monthly", Quarterly = "quarterly" }
}

impl Period {
    pub fn months(self) -> i32 {
        match self {
            Period::Monthly => 1,
            Period::Quarterly => 3,
        }
    }
}

/// The amount an agency decided, for each period from a month on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmountDecision {
    pub from: Month,
    /// Fils for one period.
    pub amount: Fils,
    pub period: Period,
    pub recorded: Moment,
}

/// A step that was taken: the state it led to, from which day, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// None for the application itself.
    pub action: Option<Action>,
    pub to: State,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub reason: Option<ReasonCode>,
    pub note: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// An enrollment with its whole history and ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrollment {
    pub id: EnrollmentId,
    /// Code of the programme in the rule book.
    pub programme: String,
    pub subject: Subject,
    pub track: Track,
    pub placement: Option<PlacementId>,
    /// In the order taken; days never run backwards.
    pub steps: Vec<Step>,
    pub decisions: Vec<AmountDecision>,
    pub payments: Vec<Payment>,
}

impl Enrollment {
    /// The last step, and with it today's state.
    pub fn state(&self) -> State {
        self.steps.last().map_or(State::Applied, |step| step.to)
    }

    /// The last step taken on or before `date`; none before the application.
    pub fn step_on(&self, date: NaiveDate) -> Option<&Step> {
        self.steps.iter().rev().find(|step| step.on <= date)
    }

    pub fn state_on(&self, date: NaiveDate) -> Option<State> {
        self.step_on(date).map(|step| step.to)
    }

    /// The day money could first be due.
    pub fn started(&self) -> Option<NaiveDate> {
        self.steps
            .iter()
            .find(|step| step.to.pays())
            .map(|step| step.on)
    }

    /// The day it was stopped or graduated, where it is.
    pub fn ended(&self) -> Option<NaiveDate> {
        let over = self.steps.last().filter(|step| !step.to.is_live());
        over.map(|step| step.on)
    }

    /// Whether it was in force, or suspended, on some day of the stretch.
    pub(crate) fn was_in_force(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let holds = |state: State| state.pays() || state == State::Suspended;
        let mut within = self.steps.iter().filter(|s| from < s.on && s.on <= to);
        self.state_on(from).is_some_and(holds) || within.any(|step| holds(step.to))
    }

    /// The day it last became active, counting from an application, by `date`.
    pub(crate) fn activated_by(&self, date: NaiveDate) -> Option<NaiveDate> {
        let mut taken = self.steps.iter().rev().skip_while(|step| step.on > date);
        let step = taken.find(|step| step.action == Some(Action::Activate))?;
        Some(step.on)
    }

    /// Where it is neither in force nor suspended on `date` but was before: the
    /// day that ended. Applying again does not move it.
    pub(crate) fn left_before(&self, date: NaiveDate) -> Option<NaiveDate> {
        let taken = self.steps.iter().rev().skip_while(|step| step.on > date);
        let out = taken.take_while(|step| !step.to.pays() && step.to != State::Suspended);
        out.last().map(|step| step.on)
    }

    /// The decision in force for a month: the latest begun, last recorded.
    pub fn decision_for(&self, month: Month) -> Option<&AmountDecision> {
        self.decisions
            .iter()
            .filter(|decision| decision.from <= month)
            .max_by_key(|decision| (decision.from, decision.recorded))
    }

    /// The last attempt to pay a line.
    pub fn last_payment(&self, component: &str, month: Month) -> Option<&Payment> {
        self.payments
            .iter()
            .filter(|payment| payment.component == component && payment.month == month)
            .max_by_key(|payment| payment.attempt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suspension_is_not_the_end_and_a_stop_leads_back_only_by_applying_again() {
        assert_eq!(after(State::Suspended, Action::Lift), Some(State::Active));
        assert_eq!(after(State::Stopped, Action::Lift), None);
        assert_eq!(after(State::Stopped, Action::Activate), None);
        assert_eq!(
            steps_from(State::Stopped).collect::<Vec<_>>(),
            [Action::Reapply]
        );
    }

    #[test]
    fn every_state_can_be_reached_and_a_step_leads_from_a_state_to_one_state() {
        for state in State::ALL.iter().filter(|s| **s != State::Applied) {
            assert!(TRANSITIONS.iter().any(|t| t.to == *state), "{state:?}");
        }
        for state in State::ALL {
            for action in Action::ALL {
                let rows = TRANSITIONS
                    .iter()
                    .filter(|t| t.action == *action && t.from.contains(state));
                assert!(rows.count() <= 1, "{state:?} {action:?}");
            }
        }
    }
}
