//! Assessing whether a family can leave an enrollment: an answer for each
//! criterion of the rule book, with what shows it. What the file itself shows
//! stands there already; whoever saves confirms it.

use crate::spoken_name;
use masar_domain::commands::{AssessGraduation, FindingGiven};
use masar_domain::graduation::{self, Proposal, Seen};
use masar_domain::matters::graduation::{Assessment, Met};
use masar_domain::rules::{Criterion, CriterionRow};
use masar_domain::{CaseFile, Command, EnrollmentId};
use masar_text::Lang;
use masar_text::calendar::{self, DateStyle};
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::enrollment_step::of;
use super::field::{Field, Need};
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, graduation_words};

/// Fields of the answers: a book has at most so many criteria.
const MET: [&str; 12] = [
    "graduation.met-1",
    "graduation.met-2",
    "graduation.met-3",
    "graduation.met-4",
    "graduation.met-5",
    "graduation.met-6",
    "graduation.met-7",
    "graduation.met-8",
    "graduation.met-9",
    "graduation.met-10",
    "graduation.met-11",
    "graduation.met-12",
];
/// Fields of what shows them.
const SEEN: [&str; 12] = [
    "graduation.seen-1",
    "graduation.seen-2",
    "graduation.seen-3",
    "graduation.seen-4",
    "graduation.seen-5",
    "graduation.seen-6",
    "graduation.seen-7",
    "graduation.seen-8",
    "graduation.seen-9",
    "graduation.seen-10",
    "graduation.seen-11",
    "graduation.seen-12",
];

/// The form for an assessment of today's criteria.
#[must_use]
pub fn graduation_assess(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    let purpose = GraduationAssess {
        file: file.clone(),
        enrollment,
        of: of(file, enrollment, setting),
    };
    let mut fields = vec![Field::today("graduation.on", setting.today)];
    let asked = setting.book.criteria_on(setting.today);
    for (n, (criterion, row)) in asked.enumerate().take(MET.len()) {
        let seen = graduation::proposal(file, row, setting.today);
        fields.extend(answer(n, criterion, seen.as_ref(), setting));
    }
    fields.push(Field::note("graduation.note").hint("form-hint-note"));
    Form::new(setting, Box::new(purpose), fields)
}

/// The criterion in full, and what is wanted to show it.
fn hint(criterion: &Criterion, row: &CriterionRow, setting: &Setting) -> Words {
    let lang = setting.messages.lang();
    let args = Args::new()
        .set("criterion", spoken_name(lang, &criterion.name))
        .set("evidence", spoken_name(lang, &row.evidence));
    Words::With("form-hint-criterion", args)
}

/// Whether a criterion is met, and what shows it.
fn answer(
    n: usize,
    criterion: &Criterion,
    seen: Option<&Proposal>,
    setting: &Setting,
) -> [Field; 2] {
    let met = seen.map_or(Met::NotKnown, |seen| seen.met);
    let choices = coded("graduation-met", Met::ALL.iter().map(|met| met.code()));
    let choice = Field::choice(MET[n], choices)
        .named(Words::Names(criterion.short.clone()))
        .with(met.code());
    let shown = seen.map(|seen| shown(&seen.seen, setting));
    let evidence = Field::text(SEEN[n])
        .named(Words::message("form-graduation-seen"))
        .with(&shown.unwrap_or_default());
    [choice, evidence]
}

/// What was seen in the file, in the words that are kept.
fn shown(seen: &Seen, setting: &Setting) -> String {
    let messages = &setting.messages;
    // Without marks around it, a date with dashes would turn in Arabic words.
    let style = match messages.lang() {
        Lang::English => DateStyle::Iso,
        Lang::Arabic => DateStyle::Slashes,
    };
    let day = |day| calendar::date(day, style);
    let say = |id: &str, args: &Args| messages.format_plain(id, args);
    match seen {
        Seen::WorkHeld { since, months, .. } => {
            let args = Args::new().set("since", day(*since)).set("months", *months);
            say("graduation-seen-work-held", &args)
        }
        Seen::Contract { from, .. } => say(
            "graduation-seen-contract",
            &Args::new().set("from", day(*from)),
        ),
        Seen::SocialSecurity { from, .. } => {
            let args = Args::new().set("from", day(*from));
            say("graduation-seen-social-security", &args)
        }
        Seen::NoGrievance => messages.text_plain("graduation-seen-no-grievance"),
        Seen::Grievance(id) => {
            let args = Args::new().set("id", id.to_string());
            say("graduation-seen-grievance", &args)
        }
    }
}

#[derive(Debug)]
struct GraduationAssess {
    file: CaseFile,
    enrollment: EnrollmentId,
    of: String,
}

impl Purpose for GraduationAssess {
    fn title(&self) -> Words {
        Words::With(
            "form-title-graduation-assess",
            Args::new().set("of", &self.of),
        )
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    /// What shows it is asked for where there is an answer.
    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let asked = setting.book.criteria_on(setting.today);
        for ((criterion, row), (met, seen)) in asked.zip(MET.iter().zip(SEEN)) {
            let hint = hint(criterion, row, setting);
            fields.hint(met, Some(hint.clone()));
            fields.hint(seen, Some(hint));
        }
        for (met, seen) in MET.iter().zip(SEEN) {
            let answer = Met::from_code(fields.value(met));
            fields.ask(seen, answer.is_some_and(|met| met != Met::NotKnown));
            let need = match answer {
                Some(Met::Yes) => Need::Required,
                _ => Need::Optional,
            };
            fields.need(seen, need);
        }
    }

    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        let on = answers.day("graduation.on")?;
        let asked = setting.book.criteria_on(setting.today);
        let given = asked.zip(MET.iter().zip(SEEN));
        let findings = given.filter_map(|((criterion, _), (met, seen))| {
            Some(FindingGiven {
                criterion: criterion.code.clone(),
                met: answers.maybe_chosen(met, Met::from_code)?,
                evidence: answers.text(seen),
            })
        });
        Ok(Command::AssessGraduation(AssessGraduation {
            enrollment: self.enrollment,
            on,
            findings: findings.collect(),
            note: answers.text("graduation.note"),
        }))
    }

    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let made = after.and_then(|after| after.matters.assessment_open(self.enrollment));
        made.map_or_else(Vec::new, |made| foreseen(made, setting))
    }
}

/// What it comes to, what is lacking, and who decides.
fn foreseen(made: &Assessment, setting: &Setting) -> Vec<Words> {
    let mut said = vec![graduation_words::points(made, setting)];
    said.extend(graduation_words::lacking(made, setting));
    let args = Args::new().set("by", setting.user.as_str());
    said.push(Words::With("form-graduation-second", args));
    said
}
