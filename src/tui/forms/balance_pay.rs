//! What a payer reports about an adjustment: another attempt to pay it, or
//! what became of the last one. The amount is that of the adjustment.

use masar_domain::balance;
use masar_domain::commands::RecordAdjustmentPayment;
use masar_domain::instruction::InstructionState;
use masar_domain::matters::balance::Adjustment;
use masar_domain::{CaseFile, Command, Fils, MatterId, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for the payment of an adjustment. Of one that the file does not
/// hold nothing can be reported.
#[must_use]
pub fn balance_pay(file: &CaseFile, adjustment: MatterId, setting: &Setting) -> Form {
    let known = file.matters.adjustment(adjustment);
    let states = known.map_or(&[][..], may_follow);
    let fields = vec![
        Field::choice(
            "payment.state",
            coded("instruction-state", states.iter().map(|state| state.code())),
        )
        .required(),
        Field::today("payment.on", setting.today),
        Field::text("payment.bank-reason").hint("form-hint-bank-reason"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(BalancePay { file, adjustment }), fields)
}

/// The states that a report can bring: any for another attempt, and what may
/// follow for one that goes on. None where nothing more can be reported.
pub(crate) fn may_follow(adjustment: &Adjustment) -> &'static [InstructionState] {
    match adjustment.last_payment() {
        _ if adjustment.withdrawn.is_some() => &[],
        Some(last) if !last.state.reopens_line() => last.state.next(),
        _ => InstructionState::ALL,
    }
}

#[derive(Debug)]
struct BalancePay {
    file: CaseFile,
    adjustment: MatterId,
}

impl BalancePay {
    fn known(&self) -> Option<&Adjustment> {
        self.file.matters.adjustment(self.adjustment)
    }

    /// The attempt that is reported about, counted from 1.
    fn attempt(&self) -> u16 {
        match self.known().and_then(Adjustment::last_payment) {
            None => 1,
            Some(last) if last.state.reopens_line() => last.attempt.saturating_add(1),
            Some(last) => last.attempt,
        }
    }

    fn amount(&self) -> Fils {
        self.known().map_or(Fils::ZERO, |known| known.amount)
    }
}

impl Purpose for BalancePay {
    fn title(&self) -> Words {
        let of = self.adjustment.to_string();
        Words::With("form-title-pay", Args::new().set("of", of))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    /// Only what did not arrive has a word of the bank.
    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let state = InstructionState::from_code(fields.value("payment.state"));
        let failed = state.is_some_and(InstructionState::reopens_line);
        let told = failed || state == Some(InstructionState::Unknown);
        fields.ask("payment.bank-reason", told);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::RecordAdjustmentPayment(RecordAdjustmentPayment {
            adjustment: self.adjustment,
            attempt: self.attempt(),
            amount: self.amount(),
            state: answers.chosen("payment.state", InstructionState::from_code)?,
            on: answers.day("payment.on")?,
            bank_reason: answers.text("payment.bank-reason"),
        }))
    }

    /// What the report is about, and what the family then has for the month.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(known) = self.known() else {
            return Vec::new();
        };
        let args = Args::new()
            .set("month", known.of.to_string())
            .set("with", known.with.to_string())
            .set("amount", calendar::amount(known.amount.0))
            .set("attempt", self.attempt());
        let mut said = vec![Words::With("form-foresee-attempt", args)];
        let Some(after) = after else {
            return said;
        };
        let found = balance::balance(after, &setting.book, Month::of(setting.today));
        if let Some(account) = found.account(known.enrollment, &known.component, known.of) {
            let args = Args::new()
                .set("month", known.of.to_string())
                .set("due", calendar::amount(account.due.0))
                .set("paid", calendar::amount(account.received().0))
                .set("owed", calendar::amount(account.outstanding().0));
            let id = match account.outstanding().is_payable() {
                true => "form-foresee-still-owed",
                false => "form-foresee-had",
            };
            said.push(Words::With(id, args));
        }
        said
    }
}
