//! What was paid too much: opening a case, telling the family, agreeing on a
//! plan, keeping a part back, writing off.

use crate::spoken_name;
use masar_domain::balance;
use masar_domain::commands::{
    NoticeOverpayment, OpenOverpayment, PlanRecovery, RecordRecovery, WriteOffOverpayment,
};
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::{CaseFile, Command, EnrollmentId, Fils, MatterId, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::balance_adjust::months;
use super::choice::{Choice, coded};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// What is done about an overpayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseStep {
    Open(EnrollmentId),
    Notice(MatterId),
    Plan(MatterId),
    Recover(MatterId),
    WriteOff(MatterId),
}

/// The form for one step of an overpayment.
#[must_use]
pub fn overpayment(file: &CaseFile, step: CaseStep, setting: &Setting) -> Form {
    let today = setting.today;
    let fields = match step {
        CaseStep::Open(_) => vec![
            Field::choice(
                "overpayment.cause",
                coded(
                    "overpayment-cause",
                    OverpaymentCause::ALL.iter().map(|cause| cause.code()),
                ),
            )
            .required(),
            Field::today("overpayment.found", today),
            Field::note("overpayment.note"),
        ],
        CaseStep::Notice(_) => vec![Field::today("overpayment.notice", today)],
        CaseStep::Plan(_) => vec![
            Field::choice("overpayment.from", months(setting)).required(),
            Field::amount("overpayment.cap").required(),
            Field::note("overpayment.agreed").required(),
        ],
        CaseStep::Recover(_) => vec![
            Field::choice("recovery.month", lines(file, setting)).required(),
            Field::amount("recovery.amount").required(),
        ],
        CaseStep::WriteOff(_) => vec![
            Field::amount("overpayment.amount").required(),
            Field::today("overpayment.on", today),
            Field::note("overpayment.why").required(),
        ],
    };
    let file = file.clone();
    Form::new(setting, Box::new(Case { file, step }), fields)
}

/// The lines something can be kept back from: those of the open months that
/// nobody has begun to pay.
fn lines(file: &CaseFile, setting: &Setting) -> Vec<Choice> {
    let now = Month::of(setting.today);
    let found = balance::balance(file, &setting.book, now.plus(2));
    let open = found.accounts.iter().filter(|account| {
        account.month >= now
            && account.to_pay().is_payable()
            && !account.settled.is_payable()
            && !account.in_flight.is_payable()
    });
    let line = |account: &balance::Account| {
        let enrollment = file.enrollment(account.enrollment)?;
        let programme = setting.book.programme(&enrollment.programme)?;
        let mut components = programme.components.iter();
        let component = components.find(|c| c.code == account.component)?;
        let name = spoken_name(setting.messages.lang(), &component.name);
        let (of, month) = (account.enrollment, account.month);
        let code = format!("{of} {} {month}", account.component);
        let left = calendar::amount(account.to_pay().0);
        Some(Choice::new(
            code,
            Words::Text(format!("{name} · {month} · {left}")),
        ))
    };
    open.filter_map(line).collect()
}

#[derive(Debug)]
struct Case {
    file: CaseFile,
    step: CaseStep,
}

impl Case {
    fn of(&self) -> String {
        match self.step {
            CaseStep::Open(enrollment) => enrollment.to_string(),
            CaseStep::Notice(id)
            | CaseStep::Plan(id)
            | CaseStep::Recover(id)
            | CaseStep::WriteOff(id) => id.to_string(),
        }
    }

    /// What is still open of the case.
    fn rest(&self, setting: &Setting) -> Option<Fils> {
        let (CaseStep::Notice(id)
        | CaseStep::Plan(id)
        | CaseStep::Recover(id)
        | CaseStep::WriteOff(id)) = self.step
        else {
            return None;
        };
        let now = Month::of(setting.today);
        let found = balance::balance(&self.file, &setting.book, now);
        found.case(id).map(|standing| standing.open)
    }
}

impl Purpose for Case {
    fn title(&self) -> Words {
        let id = match self.step {
            CaseStep::Open(_) => "form-title-overpaid",
            CaseStep::Notice(_) => "form-title-notice",
            CaseStep::Plan(_) => "form-title-plan",
            CaseStep::Recover(_) => "form-title-recover",
            CaseStep::WriteOff(_) => "form-title-write-off",
        };
        Words::With(id, Args::new().set("of", self.of()))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(match self.step {
            CaseStep::Open(enrollment) => Command::OpenOverpayment(OpenOverpayment {
                enrollment,
                cause: answers.chosen("overpayment.cause", OverpaymentCause::from_code)?,
                found: answers.day("overpayment.found")?,
                note: answers.text("overpayment.note"),
            }),
            CaseStep::Notice(overpayment) => Command::NoticeOverpayment(NoticeOverpayment {
                overpayment,
                on: answers.day("overpayment.notice")?,
            }),
            CaseStep::Plan(overpayment) => Command::PlanRecovery(PlanRecovery {
                overpayment,
                from: answers.chosen("overpayment.from", |code| code.parse().ok())?,
                cap: answers.amount("overpayment.cap")?,
                agreed: answers.text("overpayment.agreed"),
            }),
            CaseStep::Recover(overpayment) => {
                let (enrollment, component, month) = answers.chosen("recovery.month", line_of)?;
                Command::RecordRecovery(RecordRecovery {
                    overpayment,
                    enrollment,
                    component,
                    month,
                    amount: answers.amount("recovery.amount")?,
                })
            }
            CaseStep::WriteOff(overpayment) => Command::WriteOffOverpayment(WriteOffOverpayment {
                overpayment,
                amount: answers.amount("overpayment.amount")?,
                on: answers.day("overpayment.on")?,
                why: answers.text("overpayment.why"),
            }),
        })
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let mut said = Vec::new();
        if let Some(rest) = self.rest(setting) {
            let args = Args::new().set("rest", calendar::amount(rest.0));
            said.push(Words::With("form-foresee-rest", args));
        }
        let opened = after.and_then(|after| match self.step {
            CaseStep::Open(_) => after.matters.overpayments.last(),
            _ => None,
        });
        for excess in opened.iter().flat_map(|case| &case.of) {
            let args = Args::new()
                .set("month", excess.month.to_string())
                .set("amount", calendar::amount(excess.amount.0));
            said.push(Words::With("form-foresee-excess", args));
        }
        said
    }
}

/// A line from the code of its choice.
fn line_of(code: &str) -> Option<(EnrollmentId, String, Month)> {
    let mut parts = code.split(' ');
    let enrollment = parts.next()?.parse().ok()?;
    let component = parts.next()?.to_owned();
    Some((enrollment, component, parts.next()?.parse().ok()?))
}
