//! `masar payment record`: what a payer reports about a line of an enrollment.

use super::desk::Desk;
use super::done;
use super::enrollment;
use super::given::{self, From};
use super::globals::Once;
use super::read;
use super::trouble::Trouble;
use chrono::NaiveDate;
use clap::Subcommand;
use masar_domain::commands::{PaymentReported, RecordPayments};
use masar_domain::enrollment::Enrollment;
use masar_domain::instruction::InstructionState;
use masar_domain::{Command, EnrollmentId, Fils, Month, RuleBook};
use masar_text::sanitize::Clean;
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Record(Record),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Record {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE")]
    component: Option<String>,
    #[arg(long, value_name = "MONTH", value_parser = read::month, required_unless_present = "json")]
    month: Option<Month>,
    #[arg(long, value_name = "JOD", value_parser = read::amount, required_unless_present = "json")]
    amount: Option<Fils>,
    #[arg(
        long,
        value_name = "CODE",
        value_parser = read::coded::<InstructionState>,
        required_unless_present = "json"
    )]
    state: Option<InstructionState>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "N", value_parser = read::count)]
    attempt: Option<u32>,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    bank_reason: Option<Clean>,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = [
        "component", "month", "amount", "state", "on", "attempt", "bank_reason",
    ])]
    json: Option<PathBuf>,
    #[command(flatten)]
    once: Once,
}

/// One report of a JSON list.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Reported {
    component: Option<String>,
    month: Option<String>,
    amount: Option<String>,
    state: Option<String>,
    on: Option<String>,
    attempt: Option<u32>,
    bank_reason: Option<String>,
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let Verb::Record(record) = self;
        let file = desk.file(record.enrollment.household)?;
        let enrollment = enrollment::found(&file, record.enrollment)?;
        let reported = record.reported(desk, enrollment)?;
        let command = RecordPayments {
            enrollment: record.enrollment,
            reported,
        };
        done::give(desk, Command::RecordPayments(command), &record.once)
    }
}

impl Record {
    fn reported(
        &self,
        desk: &Desk,
        enrollment: &Enrollment,
    ) -> Result<Vec<PaymentReported>, Trouble> {
        let book = desk.book()?;
        if let Some(path) = &self.json {
            let all: Vec<Reported> = given::object(path)?;
            let numbered = all.iter().enumerate();
            let read = numbered.map(|(n, one)| one.read(n, desk, book, enrollment));
            return read.collect();
        }
        let (Some(month), Some(amount), Some(state)) = (self.month, self.amount, self.state) else {
            return Err(From::Flags.missing("month"));
        };
        let component = component(self.component.as_deref(), book, enrollment)
            .ok_or_else(|| From::Flags.missing("component"))?;
        let attempt = attempt(self.attempt, enrollment, &component, month);
        Ok(vec![PaymentReported {
            component,
            month,
            attempt,
            amount,
            state,
            on: self.on.unwrap_or(desk.clock.today),
            bank_reason: desk.take_any(&self.bank_reason),
        }])
    }
}

impl Reported {
    fn read(
        &self,
        n: usize,
        desk: &Desk,
        book: &RuleBook,
        enrollment: &Enrollment,
    ) -> Result<PaymentReported, Trouble> {
        let from = From::Json(n.to_string());
        let month = from.need("month", self.month.as_deref(), read::month)?;
        let component = component(self.component.as_deref(), book, enrollment)
            .ok_or_else(|| from.missing("component"))?;
        let attempt = attempt(self.attempt, enrollment, &component, month);
        let reason = from.read("bank_reason", self.bank_reason.as_deref(), read::line)?;
        Ok(PaymentReported {
            component,
            month,
            attempt,
            amount: from.need("amount", self.amount.as_deref(), read::amount)?,
            state: from.need("state", self.state.as_deref(), read::coded)?,
            on: from
                .read("on", self.on.as_deref(), read::day)?
                .unwrap_or(desk.clock.today),
            bank_reason: desk.take_any(&reason),
        })
    }
}

/// The component named, or the only one its programme has.
pub(crate) fn component(
    named: Option<&str>,
    book: &RuleBook,
    enrollment: &Enrollment,
) -> Option<String> {
    let only = || match book.programme(&enrollment.programme)?.components.as_slice() {
        [only] => Some(only.code.clone()),
        _ => None,
    };
    named.map(str::to_owned).or_else(only)
}

/// The attempt named, or the one going on: after a failure the next.
fn attempt(named: Option<u32>, enrollment: &Enrollment, component: &str, month: Month) -> u16 {
    let usual = match enrollment.last_payment(component, month) {
        None => 1,
        Some(last) if last.state.reopens_line() => last.attempt.saturating_add(1),
        Some(last) => last.attempt,
    };
    named.map_or(usual, |named| u16::try_from(named).unwrap_or(u16::MAX))
}
