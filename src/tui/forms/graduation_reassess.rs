//! What the look at a family came to when a grace was over: aid continues or
//! the family exits, why, and what it was told.

use masar_domain::commands::Reassess;
use masar_domain::graduation::reassessments_due;
use masar_domain::matters::graduation::Verdict;
use masar_domain::reason::ReasonCode;
use masar_domain::{CaseFile, Command, EnrollmentId, PlacementId};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::enrollment_step::of;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for the graces of an enrollment that ask for it.
#[must_use]
pub fn graduation_reassess(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    let due = reassessments_due(file, &setting.book).into_iter();
    let due = due.filter(|due| due.enrollment == enrollment);
    let graces: Vec<Choice> = due
        .map(|due| {
            let employer = file.placement(due.placement);
            let employer = employer.map_or("", |known| known.terms.employer.as_str());
            let day = calendar::date_in_words(&setting.messages, due.on, Length::Short);
            let remark = Words::With("form-graduation-counted", Args::new().set("day", day));
            Choice::new(due.placement.to_string(), Words::Text(employer.to_owned()))
                .remarked(remark)
        })
        .collect();
    let first = graces
        .first()
        .map_or(String::new(), |first| first.code.clone());
    let verdicts = coded(
        "graduation-verdict",
        Verdict::ALL.iter().map(|verdict| verdict.code()),
    );
    let fields = vec![
        Field::choice("graduation.placement", graces)
            .required()
            .with(&first),
        Field::choice("graduation.verdict", verdicts).required(),
        Field::choice("graduation.reason", Vec::new()).required(),
        Field::today("graduation.on", setting.today),
        Field::note("graduation.told")
            .required()
            .hint("form-hint-told"),
        Field::today("graduation.told-on", setting.today),
    ];
    let purpose = GraduationReassess {
        file: file.clone(),
        enrollment,
        of: of(file, enrollment, setting),
    };
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct GraduationReassess {
    file: CaseFile,
    enrollment: EnrollmentId,
    of: String,
}

impl Purpose for GraduationReassess {
    fn title(&self) -> Words {
        Words::With(
            "form-title-graduation-reassess",
            Args::new().set("of", &self.of),
        )
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    /// Each verdict has reasons of its own.
    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let verdict = Verdict::from_code(fields.value("graduation.verdict"));
        let reasons = verdict.map_or(&[][..], Verdict::reasons);
        fields.offer(
            "graduation.reason",
            coded("reason", reasons.iter().copied()),
        );
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let reason = |code: &str| (!code.is_empty()).then(|| ReasonCode(code.to_owned()));
        let placement = |id: &str| id.parse::<PlacementId>().ok();
        Ok(Command::Reassess(Reassess {
            enrollment: self.enrollment,
            placement: answers.chosen("graduation.placement", placement)?,
            on: answers.day("graduation.on")?,
            verdict: answers.chosen("graduation.verdict", Verdict::from_code)?,
            reason: answers.chosen("graduation.reason", reason)?,
            told: answers.text("graduation.told"),
            told_on: answers.day("graduation.told-on")?,
        }))
    }

    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        match answers.maybe_chosen("graduation.verdict", Verdict::from_code) {
            None => Vec::new(),
            Some(Verdict::Continues) => vec![Words::message("form-graduation-continues")],
            Some(Verdict::Exits) => vec![Words::message("form-graduation-exits")],
        }
    }
}
