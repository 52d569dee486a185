//! Deciding an assessment that somebody else made: the family leaves, or the
//! assessment goes back. What ends and what is watched after it is shown first.

use masar_domain::commands::{ApproveGraduation, SendBackGraduation};
use masar_domain::enrollment::Action;
use masar_domain::graduation::watch_of;
use masar_domain::matters::graduation::{Assessment, Verdict};
use masar_domain::reason::{ReasonCode, reasons_for};
use masar_domain::{CaseFile, Command, EnrollmentId, MatterId};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::enrollment_step::of;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight, graduation_words};

const APPROVE: &str = "approve";
const SEND_BACK: &str = "send-back";

/// The form for the assessment of an enrollment that waits; none where none does.
#[must_use]
pub fn graduation_decide(
    file: &CaseFile,
    enrollment: EnrollmentId,
    setting: &Setting,
) -> Option<Form> {
    let open = file.matters.assessment_open(enrollment)?;
    let purpose = GraduationDecide {
        file: file.clone(),
        enrollment,
        assessment: open.id,
        of: of(file, enrollment, setting),
    };
    // Where the end of a grace led here, its reason is the likeliest.
    let looks = file
        .matters
        .reassessments
        .iter()
        .rev()
        .map(|look| &look.fact);
    let mut exits = looks.filter(|look| look.enrollment == enrollment);
    let reason = exits.next().filter(|look| look.verdict == Verdict::Exits);
    let reason = reason.map_or("", |look| look.reason.0.as_str());
    let reasons = coded(
        "reason",
        reasons_for(Action::Graduate).map(|reason| reason.code),
    );
    let fields = vec![
        Field::choice(
            "graduation.decision",
            coded("graduation-decision", [APPROVE, SEND_BACK]),
        )
        .required(),
        Field::today("graduation.on", setting.today),
        Field::choice("graduation.reason", reasons)
            .required()
            .with(reason),
        Field::note("graduation.note").hint("form-hint-note"),
        Field::note("graduation.why")
            .required()
            .hint("form-hint-note"),
    ];
    Some(Form::new(setting, Box::new(purpose), fields))
}

#[derive(Debug)]
struct GraduationDecide {
    file: CaseFile,
    enrollment: EnrollmentId,
    assessment: MatterId,
    of: String,
}

impl GraduationDecide {
    fn known(&self) -> Option<&Assessment> {
        let mut all = self.file.matters.assessments.iter();
        all.find(|known| known.id == self.assessment)
    }
}

impl Purpose for GraduationDecide {
    fn title(&self) -> Words {
        Words::With("form-title-graduate", Args::new().set("of", &self.of))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let decision = fields.value("graduation.decision").to_owned();
        for id in ["graduation.on", "graduation.reason", "graduation.note"] {
            fields.ask(id, decision == APPROVE);
        }
        fields.ask("graduation.why", decision == SEND_BACK);
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let some = |code: &str| (!code.is_empty()).then(|| code.to_owned());
        let decision = answers.chosen("graduation.decision", some)?;
        if decision == SEND_BACK {
            return Ok(Command::SendBackGraduation(SendBackGraduation {
                assessment: self.assessment,
                why: answers.text("graduation.why"),
            }));
        }
        let reason = |code: &str| some(code).map(ReasonCode);
        Ok(Command::ApproveGraduation(ApproveGraduation {
            assessment: self.assessment,
            on: answers.day("graduation.on")?,
            reason: answers.chosen("graduation.reason", reason)?,
            note: answers.text("graduation.note"),
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(known) = self.known() else {
            return Vec::new();
        };
        let mut said = Vec::new();
        if known.by == setting.user {
            said.push(Words::message("form-graduation-own"));
        }
        let watch = after.and_then(|after| Some((after, watch_of(after, self.enrollment)?)));
        if let Some((after, watch)) = watch {
            said.extend(foresight::of(&self.file, after, self.enrollment, setting));
            said.push(graduation_words::watched(watch, setting));
            return said;
        }
        let day = calendar::date_in_words(&setting.messages, known.on, Length::Short);
        let args = Args::new().set("day", day).set("by", known.by.as_str());
        said.push(Words::With("form-graduation-assessed", args));
        said.push(graduation_words::points(known, setting));
        said.extend(graduation_words::lacking(known, setting));
        said
    }
}
