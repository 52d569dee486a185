//! Owed for closed months, as lines of an open one.

use super::{Code, Refusal, changed};
use crate::balance::{self, Account};
use crate::dated::Moment;
use crate::matters::balance::{Adjustment, BalanceChange};
use crate::{CaseFile, Context, EnrollmentId, Event, Fils, HouseholdId, MatterId, Month};

/// Brings the adjustments of a household in line with what is due by the facts
/// known now. A correction that changed nothing has nothing to post (I26).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostAdjustments {
    pub household: HouseholdId,
    /// Only of this enrollment; of all of them where none is named.
    pub enrollment: Option<EnrollmentId>,
    /// The open month they are paid with: this one or one of the year to come.
    pub with: Month,
}

impl PostAdjustments {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let now = Month::of(context.today);
        if !(0..=12).contains(&self.with.since(now)) {
            return Err(Refusal::new(Code::MonthNotOpen)
                .at("adjustment.with")
                .text("month", self.with)
                .text("open", now));
        }
        if let Some(id) = self.enrollment.filter(|id| file.enrollment(*id).is_none()) {
            return Err(Refusal::new(Code::EnrollmentNotFound)
                .at("enrollment")
                .text("id", id));
        }
        // What is closed goes by today, whatever month pays for it.
        let found = balance::balance(file, &context.book, now);
        let mut events = Vec::new();
        let mut id = file.next_matter();
        for account in &found.accounts {
            if self.enrollment.is_none_or(|of| of == account.enrollment) {
                let missing = withdraw(file, account, &mut events);
                if account.closed && missing.is_payable() {
                    events.push(self.post(account, missing, id, context));
                    id.no = id.no.saturating_add(1);
                }
            }
        }
        if events.is_empty() {
            return Err(Refusal::new(Code::NothingToAdjust).at("household"));
        }
        Ok(events)
    }

    fn post(&self, account: &Account, amount: Fils, id: MatterId, context: &Context) -> Event {
        changed(BalanceChange::Adjusted(Adjustment {
            id,
            enrollment: account.enrollment,
            component: account.component.clone(),
            of: account.month,
            with: self.with,
            amount,
            paid: account.received(),
            due: account.due,
            row: account
                .row
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            payments: Vec::new(),
            withdrawn: None,
            by: context.by.clone(),
            recorded: Moment::default(),
        }))
    }
}

/// Takes back what nobody has begun to pay, where it is more than is owed, and
/// says what is to be posted then.
fn withdraw(file: &CaseFile, account: &Account, events: &mut Vec<Event>) -> Fils {
    let missing = account.to_post();
    if missing >= Fils::ZERO {
        return missing;
    }
    let posted = file.matters.adjustments.iter();
    let unpaid = posted.filter(|known| {
        known.is_for(account.enrollment, &account.component, account.month) && !known.is_under_way()
    });
    events.extend(unpaid.map(|known| changed(BalanceChange::Withdrawn(known.id))));
    account.outstanding()
}
