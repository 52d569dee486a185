//! `masar balance pay`: what a payer reports about an adjustment.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::globals::Once;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::RecordAdjustmentPayment;
use masar_domain::instruction::InstructionState;
use masar_domain::{Command, Fils, MatterId};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Pay {
    #[arg(value_name = "ADJUSTMENT", value_parser = read::matter)]
    adjustment: MatterId,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<InstructionState>)]
    state: InstructionState,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    amount: Option<Fils>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "N", value_parser = read::count)]
    attempt: Option<u32>,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    bank_reason: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Pay {
    pub(super) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.adjustment.household)?;
        let known = file.matters.adjustment(self.adjustment);
        let last = known.and_then(|known| known.last_payment());
        let usual = match last {
            None => 1,
            Some(last) if last.state.reopens_line() => last.attempt.saturating_add(1),
            Some(last) => last.attempt,
        };
        let named = |named| u16::try_from(named).unwrap_or(u16::MAX);
        let command = RecordAdjustmentPayment {
            adjustment: self.adjustment,
            attempt: self.attempt.map_or(usual, named),
            amount: self
                .amount
                .or(known.map(|known| known.amount))
                .unwrap_or_default(),
            state: self.state,
            on: self.on.unwrap_or(desk.clock.today),
            bank_reason: desk.take_any(&self.bank_reason),
        };
        done::give(desk, Command::RecordAdjustmentPayment(command), &self.once)
    }
}
