//! The amount that an agency decided, from a month on, also one gone by; what
//! that does to the money to come and to closed months is shown before it is
//! saved.

use masar_domain::commands::DecideAmount;
use masar_domain::enrollment::{Enrollment, Period};
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::rules::Programme;
use masar_domain::{CaseFile, Command, EnrollmentId, Month};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::enrollment_step::{of, period, range};
use super::field::Field;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, correction, foresight};

/// How many months gone by are offered, beside this one and those to come.
const BACK: i32 = 24;
/// How many months to come are offered.
const AHEAD: i32 = 12;

/// The form for an amount decided.
#[must_use]
pub fn enrollment_amount(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    let purpose = EnrollmentAmount {
        file: file.clone(),
        enrollment,
        of: of(file, enrollment, setting),
    };
    let known = file.enrollment(enrollment);
    let mut amount = Field::amount("enrollment.amount").required();
    let programme = known.and_then(|known| setting.book.programme(&known.programme));
    if let Some(range) = programme.and_then(|programme| range(programme, setting)) {
        amount.hint = Some(range);
    }
    let now = Month::of(setting.today);
    let last = known.and_then(|known| known.decision_for(now));
    let fields = vec![
        Field::choice("enrollment.from", purpose.months(setting))
            .required()
            .with(&now.to_string()),
        amount,
        period().with(last.map_or(Period::Monthly, |last| last.period).code()),
        correction::cause().with(CorrectionCause::DecisionOfAgency.code()),
        correction::note(),
    ];
    Form::new(setting, Box::new(purpose), fields)
}

/// Whether the money of an enrollment comes by decision.
#[must_use]
pub fn is_by_decision(known: &Enrollment, setting: &Setting) -> bool {
    let programme = setting.book.programme(&known.programme);
    programme.is_some_and(Programme::is_decided)
}

#[derive(Debug)]
struct EnrollmentAmount {
    file: CaseFile,
    enrollment: EnrollmentId,
    of: String,
}

impl EnrollmentAmount {
    /// The months it can begin in, none before the enrollment; those that an
    /// amount was decided from have it beside them.
    fn months(&self, setting: &Setting) -> Vec<Choice> {
        let now = Month::of(setting.today);
        let Some(known) = self.file.enrollment(self.enrollment) else {
            return Vec::new();
        };
        let first = known.started().map(Month::of);
        let first = first.map_or(now, |first| first.max(now.plus(-BACK)).min(now));
        let choice = |month: Month| {
            let (year, number) = (month.year(), month.number());
            let label = calendar::month_and_year(&setting.messages, year, number, Length::Full);
            let choice = Choice::new(month.to_string(), Words::Text(label));
            match known.decision_for(month).filter(|d| d.from == month) {
                Some(decided) => choice.remarked(Words::Text(calendar::amount(decided.amount.0))),
                None => choice,
            }
        };
        first.through(now.plus(AHEAD)).map(choice).collect()
    }
}

impl Purpose for EnrollmentAmount {
    fn title(&self) -> Words {
        Words::With("form-title-amount", Args::new().set("of", self.of.clone()))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::DecideAmount(DecideAmount {
            enrollment: self.enrollment,
            from: answers.chosen("enrollment.from", |code| code.parse().ok())?,
            amount: answers.amount("enrollment.amount")?,
            period: answers.chosen("enrollment.period", Period::from_code)?,
            grounds: correction::grounds(answers)?,
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(after) = after else {
            return Vec::new();
        };
        foresight::or_nothing(foresight::of(&self.file, after, self.enrollment, setting))
    }
}
