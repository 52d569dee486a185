//! What was put right about the money of a month.

use super::line::Asking;
use super::{Asked, Link, Says};
use crate::Fils;
use crate::balance::Account;
use crate::instruction::InstructionState;

impl Asked<'_> {
    /// What was paid against what is due, and what was done about it.
    pub(super) fn put_right(&self, asking: &Asking<'_>) -> Vec<Link> {
        let (id, code) = (asking.enrollment.id, asking.component.code.as_str());
        let line = asking.line();
        let account = Account::of(self.file, asking.enrollment, code, asking.month, line);
        let mut links = Vec::new();
        let paid = Fils(account.settled.0 + account.in_flight.0);
        if paid.is_payable() && paid != account.due {
            links.push(
                Link::new(Says::PaidOtherThanDue)
                    .money("paid", paid)
                    .money("due", account.due),
            );
        }
        let posted = self.file.matters.adjustments.iter();
        for posted in posted.filter(|posted| posted.is_for(id, code, asking.month)) {
            let arrived = posted.last_payment().map(|payment| payment.state);
            let says = match arrived {
                Some(InstructionState::Settled) => Says::Adjusted,
                _ => Says::AdjustmentOpen,
            };
            links.push(
                Link::new(says)
                    .money("amount", posted.amount)
                    .month("with", posted.with)
                    .by(&posted.by)
                    .text("id", posted.id),
            );
        }
        links.extend(self.cases(asking));
        links
    }

    fn cases(&self, asking: &Asking<'_>) -> Vec<Link> {
        let (id, code) = (asking.enrollment.id, &asking.component.code);
        let mut links = Vec::new();
        for case in &self.file.matters.overpayments {
            let parts = case.parts();
            let mut of = parts.iter().filter(|(excess, _)| {
                case.enrollment == id && (&excess.component, excess.month) == (code, asking.month)
            });
            if let Some((excess, part)) = of.next() {
                let cause = format!("overpayment-cause-{}", case.cause.code());
                links.push(
                    Link::new(Says::Overpaid)
                        .money("amount", excess.amount)
                        .money("recovered", part.recovered)
                        .word("cause", cause)
                        .day("found", case.found)
                        .by(&case.by)
                        .text("id", case.id),
                );
                if part.written_off.is_payable() {
                    let off = case.written_off.iter().map(|known| known.by.to_string());
                    let by: Vec<String> = off.collect();
                    links.push(
                        Link::new(Says::WrittenOff)
                            .money("amount", part.written_off)
                            .text("by", by.join(", ")),
                    );
                }
            }
            for known in &case.recoveries {
                let kept = &known.fact;
                if (kept.enrollment, &kept.component, kept.month) == (id, code, asking.month) {
                    links.push(
                        Link::new(Says::KeptBack)
                            .money("amount", kept.amount)
                            .text("id", case.id)
                            .by(&known.by),
                    );
                }
            }
        }
        links
    }
}
