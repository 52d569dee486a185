//! What payers report about the lines of a family's enrollments.
//!
//! Reports come in twice: all that was due up to two months ago, and last
//! month's lines. This month's are due and open. The amounts are the core's
//! own, line by line, so nothing is paid that was not due.

use crate::agenda::{Agenda, Deed};
use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::{
    BANK_REASONS, FRESH_OUTCOMES, MENDED_AFTER, MENDED_OUTCOMES, OLD_OUTCOMES, Outcome, PAY_DAYS,
};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::commands::{PaymentReported, RecordPayments};
use masar_domain::enrollment::Enrollment;
use masar_domain::instruction::InstructionState as State;
use masar_domain::{CaseFile, Command, Fils, Month, RuleBook, schedule};

/// Plans the two reports, in the first days of a month.
pub(crate) fn plan(scene: &Scene, agenda: &mut Agenda) {
    let newest = Month::of(scene.today).plus(-1);
    for through in [newest.plus(-1), newest] {
        let recorded = scene.recorded(through.plus(1).first(), 4);
        agenda.add(recorded, Deed::Report { through, newest });
    }
}

/// The reports, recorded on a day, on every line up to `through` that has none.
pub(crate) fn reports(
    file: &CaseFile,
    book: &RuleBook,
    (through, newest): (Month, Month),
    recorded: NaiveDate,
    dice: &mut Dice,
) -> Vec<Command> {
    let mut commands = Vec::new();
    for enrollment in &file.enrollments {
        let mut reported = Vec::new();
        for line in open_lines(file, enrollment, book, through) {
            let told = Told { line, recorded };
            let outcomes = match told.line.month {
                month if month == newest => FRESH_OUTCOMES,
                month if month > newest.plus(-MENDED_AFTER) => OLD_OUTCOMES,
                _ => MENDED_OUTCOMES,
            };
            told.of(dice.weighted(outcomes), &mut reported, dice);
        }
        if !reported.is_empty() {
            let enrollment = enrollment.id;
            commands.push(Command::RecordPayments(RecordPayments {
                enrollment,
                reported,
            }));
        }
    }
    commands
}

/// A line that nobody has reported on.
struct Line {
    component: String,
    month: Month,
    amount: Fils,
}

fn open_lines(
    file: &CaseFile,
    enrollment: &Enrollment,
    book: &RuleBook,
    through: Month,
) -> Vec<Line> {
    let Some(programme) = book.programme(&enrollment.programme) else {
        return Vec::new();
    };
    let mut open = Vec::new();
    for component in &programme.components {
        let plan = schedule::schedule(file, enrollment, programme, component, book, through);
        for (month, line) in plan.iter().flat_map(|plan| plan.lines()) {
            if enrollment.last_payment(&component.code, month).is_none() {
                open.push(Line {
                    component: component.code.clone(),
                    month,
                    amount: line.amount,
                });
            }
        }
    }
    open
}

/// A line and the day its reports are recorded.
struct Told {
    line: Line,
    recorded: NaiveDate,
}

impl Told {
    fn of(&self, outcome: Outcome, into: &mut Vec<PaymentReported>, dice: &mut Dice) {
        let (from, to) = PAY_DAYS;
        let day = dice.between(i64::from(from), i64::from(to));
        let paid = after(self.line.month.first(), day - 1);
        let then = after(paid, dice.between(3, 12));
        let reason = dice.weighted(BANK_REASONS);
        match outcome {
            Outcome::Settled => into.push(self.report(1, State::Settled, paid, "")),
            Outcome::InFlight => into.push(self.report(1, State::Sent, paid, "")),
            Outcome::Unknown => into.push(self.report(1, State::Unknown, paid, "")),
            Outcome::Rejected => into.push(self.report(1, State::Rejected, paid, reason)),
            Outcome::Returned => into.extend([
                self.report(1, State::Settled, paid, ""),
                self.report(1, State::Returned, then, reason),
            ]),
            Outcome::PaidAgain => into.extend([
                self.report(1, State::Rejected, paid, reason),
                self.report(2, State::Settled, then, ""),
            ]),
        }
    }

    fn report(&self, attempt: u16, state: State, on: NaiveDate, reason: &str) -> PaymentReported {
        PaymentReported {
            component: self.line.component.clone(),
            month: self.line.month,
            attempt,
            amount: self.line.amount,
            state,
            on: on.min(self.recorded),
            bank_reason: reason.to_owned(),
        }
    }
}
