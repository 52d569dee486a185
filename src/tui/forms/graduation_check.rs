//! A check of the watch: whether the family still stands.

use masar_domain::commands::CheckWatch;
use masar_domain::graduation::watch_of;
use masar_domain::matters::graduation::{Met, Watch};
use masar_domain::{CaseFile, Command, EnrollmentId};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded};
use super::enrollment_step::of;
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;

/// The form for the first check that nobody has made; none where nothing is
/// watched.
#[must_use]
pub fn graduation_check(
    file: &CaseFile,
    enrollment: EnrollmentId,
    setting: &Setting,
) -> Option<Form> {
    let watch = watch_of(file, enrollment)?;
    let choice = |(after, on)| {
        let day = calendar::date_in_words(&setting.messages, on, Length::Short);
        Choice::new(
            u16::to_string(&after),
            Words::With("graduation-after", Args::new().set("after", after)),
        )
        .remarked(Words::Text(day))
    };
    let open: Vec<Choice> = watch.checks_open().map(choice).collect();
    let first = open
        .first()
        .map_or(String::new(), |first| first.code.clone());
    let stands = coded("graduation-stands", Met::ALL.iter().map(|met| met.code()));
    let fields = vec![
        Field::choice("graduation.after", open)
            .required()
            .with(&first),
        Field::choice("graduation.stands", stands).required(),
        Field::today("graduation.on", setting.today),
        Field::note("graduation.note").hint("form-hint-note"),
    ];
    let purpose = GraduationCheck {
        file: file.clone(),
        watch: watch.clone(),
        of: of(file, enrollment, setting),
    };
    Some(Form::new(setting, Box::new(purpose), fields))
}

#[derive(Debug)]
struct GraduationCheck {
    file: CaseFile,
    watch: Watch,
    of: String,
}

impl Purpose for GraduationCheck {
    fn title(&self) -> Words {
        Words::With(
            "form-title-graduation-check",
            Args::new().set("of", &self.of),
        )
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::CheckWatch(CheckWatch {
            watch: self.watch.id,
            after: answers.chosen("graduation.after", |code| code.parse().ok())?,
            on: answers.day("graduation.on")?,
            stands: answers.chosen("graduation.stands", Met::from_code)?,
            note: answers.text("graduation.note"),
        }))
    }

    /// A family in need comes back by one command while the watch lasts.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let stands = answers.maybe_chosen("graduation.stands", Met::from_code);
        if stands != Some(Met::No) {
            return Vec::new();
        }
        let until = calendar::date_in_words(&setting.messages, self.watch.until, Length::Short);
        let args = Args::new().set("until", until);
        vec![Words::With("form-graduation-can-reopen", args)]
    }
}
