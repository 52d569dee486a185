//! Opening an enrollment again while it is watched, with the amount last
//! decided or a new one.

use masar_domain::commands::{DecidedAmount, ReopenGraduation};
use masar_domain::enrollment::{Action, Period};
use masar_domain::graduation::watch_of;
use masar_domain::reason::{ReasonCode, reasons_for};
use masar_domain::rules::AmountSource;
use masar_domain::{CaseFile, Command, EnrollmentId, MatterId};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::enrollment_step::{of, period};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight};

/// The form for the way back; none where nothing is watched.
#[must_use]
pub fn graduation_reopen(
    file: &CaseFile,
    enrollment: EnrollmentId,
    setting: &Setting,
) -> Option<Form> {
    let watch = watch_of(file, enrollment)?;
    let reasons = coded(
        "reason",
        reasons_for(Action::Reapply).map(|reason| reason.code),
    );
    let fields = vec![
        Field::choice("graduation.reason", reasons).required(),
        Field::today("graduation.on", setting.today),
        Field::amount("enrollment.amount").hint("form-hint-amount-again"),
        period(),
        Field::note("graduation.note").hint("form-hint-note"),
    ];
    let purpose = GraduationReopen {
        file: file.clone(),
        enrollment,
        watch: watch.id,
        of: of(file, enrollment, setting),
    };
    Some(Form::new(setting, Box::new(purpose), fields))
}

#[derive(Debug)]
struct GraduationReopen {
    file: CaseFile,
    enrollment: EnrollmentId,
    watch: MatterId,
    of: String,
}

impl Purpose for GraduationReopen {
    fn title(&self) -> Words {
        Words::With(
            "form-title-graduation-reopen",
            Args::new().set("of", &self.of),
        )
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let known = self.file.enrollment(self.enrollment);
        let programme = known.and_then(|known| setting.book.programme(&known.programme));
        let mut components = programme.into_iter().flat_map(|p| &p.components);
        let decided = components.any(|component| component.amount == AmountSource::Decided);
        fields.ask("enrollment.amount", decided);
        let given = !fields.value("enrollment.amount").trim().is_empty();
        fields.ask("enrollment.period", decided && given);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let reason = |code: &str| (!code.is_empty()).then(|| ReasonCode(code.to_owned()));
        let amount = answers.maybe_amount("enrollment.amount")?;
        let period = answers.maybe_chosen("enrollment.period", Period::from_code);
        Ok(Command::ReopenGraduation(ReopenGraduation {
            watch: self.watch,
            on: answers.day("graduation.on")?,
            reason: answers.chosen("graduation.reason", reason)?,
            note: answers.text("graduation.note"),
            amount: amount.map(|amount| DecidedAmount {
                amount,
                period: period.unwrap_or(Period::Monthly),
            }),
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let after = after.map(|after| foresight::of(&self.file, after, self.enrollment, setting));
        after.unwrap_or_default()
    }
}
