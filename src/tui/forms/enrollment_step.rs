//! Taking an enrollment one step on, with its reason; what the step does to
//! the money and to the months is shown before it is saved.

use crate::spoken_name;
use masar_domain::commands::{DecidedAmount, StepEnrollment};
use masar_domain::enrollment::{Action, Enrollment, Period, State};
use masar_domain::reason::{Proof, ReasonCode, reasons_for};
use masar_domain::rules::condition::Situation;
use masar_domain::rules::{Programme, Value};
use masar_domain::{CaseFile, Command, EnrollmentId, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::field::{Field, Need};
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, day, foresight, person_fields};

/// The form for one step of an enrollment.
#[must_use]
pub fn enrollment_step(
    file: &CaseFile,
    enrollment: EnrollmentId,
    action: Action,
    setting: &Setting,
) -> Form {
    let purpose = EnrollmentStep {
        file: file.clone(),
        enrollment,
        action,
        of: of(file, enrollment, setting),
    };
    let fields = vec![
        Field::today("enrollment.on", setting.today),
        Field::choice("enrollment.reason", purpose.reasons(setting)).required(),
        Field::amount("enrollment.amount"),
        period(),
        Field::note("enrollment.note").hint("form-hint-note"),
    ];
    Form::new(setting, Box::new(purpose), fields)
}

/// How often a decided amount is paid.
pub(super) fn period() -> Field {
    let periods = coded("period", Period::ALL.iter().map(|period| period.code()));
    Field::choice("enrollment.period", periods)
        .required()
        .with(Period::Monthly.code())
}

/// The range in which sources report the amounts of a programme. It is no
/// limit: the agency decides.
pub(super) fn range(programme: &Programme, setting: &Setting) -> Option<Words> {
    let situation = Situation {
        person: None,
        placement: None,
        track: masar_domain::enrollment::Track::Naf,
        product: "",
        on: setting.today,
    };
    let rule = format!("{}.range", programme.code);
    let (rule, row) = setting.book.row(&rule, setting.today, &situation)?;
    let Value::Amounts(least, most) = row.value else {
        return None;
    };
    let args = Args::new()
        .set("least", calendar::amount(least.0))
        .set("most", calendar::amount(most.0))
        .set("row", row.name(rule).to_string())
        .set("sources", row.sources.join(", "));
    Some(Words::With("form-hint-range", args))
}

/// The programme and who is in it; without isolation marks, because a part
/// made of nothing but isolated parts would not tell its own direction.
pub(super) fn of(file: &CaseFile, id: EnrollmentId, setting: &Setting) -> String {
    let Some(enrollment) = file.enrollment(id) else {
        return id.to_string();
    };
    let programme = setting.book.programme(&enrollment.programme);
    let programme = programme.map_or(enrollment.programme.as_str(), |programme| {
        spoken_name(setting.messages.lang(), &programme.short)
    });
    let args = Args::new().set("programme", programme);
    match file.person_of(enrollment) {
        Some(person) => {
            let args = args.set("person", person_fields::name(Some(person)));
            setting.messages.format_plain("form-enrollment-of", &args)
        }
        None => programme.to_owned(),
    }
}

#[derive(Debug)]
struct EnrollmentStep {
    file: CaseFile,
    enrollment: EnrollmentId,
    action: Action,
    of: String,
}

impl EnrollmentStep {
    fn known(&self) -> Option<&Enrollment> {
        self.file.enrollment(self.enrollment)
    }

    fn programme<'s>(&self, setting: &'s Setting) -> Option<&'s Programme> {
        setting.book.programme(&self.known()?.programme)
    }

    fn reasons(&self, setting: &Setting) -> Vec<Choice> {
        let choice = |reason: &masar_domain::reason::Reason| {
            let label = Words::message(format!("reason-{}", reason.code));
            let choice = Choice::new(reason.code, label);
            match (reason.proof, self.attempts(setting)) {
                (Proof::ContactAttempts, Some(attempts)) => choice.remarked(attempts),
                _ => choice,
            }
        };
        reasons_for(self.action).map(choice).collect()
    }

    /// Attempts to reach the family on record, and those the rule asks for.
    /// They count from the step before a suspension, as `decide` counts them.
    fn attempts(&self, setting: &Setting) -> Option<Words> {
        let enrollment = self.known()?;
        let situation = Situation {
            person: self.file.person_of(enrollment),
            placement: None,
            track: enrollment.track,
            product: "",
            on: setting.today,
        };
        let rule = "naf.attempts-to-reach";
        let (rule, row) = setting.book.row(rule, setting.today, &situation)?;
        let Value::Count(needed) = row.value else {
            return None;
        };
        let mut steps = enrollment.steps.iter().rev();
        let since = match enrollment.state() {
            State::Suspended => steps.nth(1),
            _ => steps.next(),
        };
        let since = since.map_or(chrono::NaiveDate::MIN, |step| step.on);
        let args = Args::new()
            .set("found", self.file.unanswered_since(since))
            .set("needed", needed)
            .set("row", row.name(rule).to_string());
        Some(Words::With("form-attempts", args))
    }

    /// Whether the step brings an amount, and whether it must (as `decide`
    /// asks for it).
    fn amount(&self, fields: &Fields, setting: &Setting) -> Option<Need> {
        let programme = self.programme(setting)?;
        if !programme.is_decided() {
            return None;
        }
        let on = day::read(fields.value("enrollment.on"), setting.today);
        let month = Month::of(on.unwrap_or(setting.today));
        match self.action {
            Action::Reduce => Some(Need::Required),
            Action::Activate => match self.known()?.decision_for(month) {
                Some(_) => Some(Need::Optional),
                None if programme.needs_amount() => Some(Need::Required),
                None => Some(Need::Optional),
            },
            Action::Restore => Some(Need::Optional),
            _ => None,
        }
    }
}

impl Purpose for EnrollmentStep {
    fn title(&self) -> Words {
        let id = match self.action {
            Action::Verify => "form-title-verify",
            Action::Activate => "form-title-activate",
            Action::Reduce => "form-title-reduce",
            Action::Restore => "form-title-restore",
            Action::Suspend => "form-title-suspend",
            Action::Lift => "form-title-lift",
            Action::Stop => "form-title-stop",
            Action::Graduate => "form-title-graduate",
            Action::Reapply => "form-title-reapply",
        };
        Words::With(id, Args::new().set("of", &self.of))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let amount = self.amount(fields, setting);
        fields.ask("enrollment.amount", amount.is_some());
        fields.need("enrollment.amount", amount.unwrap_or(Need::Optional));
        let given = !fields.value("enrollment.amount").trim().is_empty();
        let period = amount.is_some_and(|need| need == Need::Required || given);
        fields.ask("enrollment.period", period);
        let range = self.programme(setting).and_then(|p| range(p, setting));
        let hint = range.unwrap_or_else(|| Words::message("form-hint-amount"));
        fields.hint("enrollment.amount", Some(hint));
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let reason = |code: &str| (!code.is_empty()).then(|| ReasonCode(code.to_owned()));
        let amount = answers.maybe_amount("enrollment.amount")?;
        let period = answers.maybe_chosen("enrollment.period", Period::from_code);
        Ok(Command::StepEnrollment(StepEnrollment {
            enrollment: self.enrollment,
            action: self.action,
            on: answers.day("enrollment.on")?,
            reason: answers.chosen("enrollment.reason", reason)?,
            note: answers.text("enrollment.note"),
            amount: amount.map(|amount| DecidedAmount {
                amount,
                period: period.unwrap_or(Period::Monthly),
            }),
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(after) = after else {
            return Vec::new();
        };
        let said = foresight::of(&self.file, after, self.enrollment, setting);
        match self.action {
            Action::Suspend | Action::Stop | Action::Graduate => foresight::or_nothing(said),
            _ => said,
        }
    }
}
