//! Whether two records are one person, and why.

use masar_domain::commands::JudgePair;
use masar_domain::likeness::Sameness;
use masar_domain::{CaseFile, Command};
use masar_store::Pair;
use masar_text::messages::Args;

use super::Setting;
use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::Field;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use crate::likened;

/// The form, with what was decided chosen.
#[must_use]
pub fn duplicate_decide(pair: &Pair, verdict: Sameness, setting: &Setting) -> Form {
    let verdicts = Sameness::ALL.iter().map(|verdict| verdict.code());
    let fields = vec![
        Field::choice("duplicate.verdict", coded("duplicate-verdict", verdicts))
            .required()
            .with(verdict.code()),
        Field::note("duplicate.reason")
            .required()
            .hint("form-hint-duplicate-reason"),
    ];
    let pair = pair.clone();
    Form::new(setting, Box::new(Decide { pair }), fields)
}

#[derive(Debug)]
struct Decide {
    pair: Pair,
}

impl Purpose for Decide {
    fn title(&self) -> Words {
        let args = Args::new()
            .set("one", self.pair.one.1.to_string())
            .set("other", self.pair.other.1.to_string());
        Words::With("form-title-duplicate-decide", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.pair.one.0)
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let Some([one, other]) = self.pair.members() else {
            return Err(Wrong {
                field: "duplicate.verdict",
                problem: Problem::Required,
            });
        };
        let verdict = answers.chosen("duplicate.verdict", Sameness::from_code)?;
        let reason = answers.text("duplicate.reason");
        Ok(Command::JudgePair(JudgePair::of(
            one, other, verdict, reason,
        )))
    }

    /// Both names, and what speaks for it and against.
    fn foresee(&self, _: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Some(members) = self.pair.members() else {
            return Vec::new();
        };
        let [one, other] = members.map(|member| member.particulars.name.shown());
        let args = Args::new().set("one", one).set("other", other);
        let parts = likened::parts(&setting.messages, &self.pair.likeness);
        vec![
            Words::With("form-foresee-duplicate", args),
            Words::Text(parts),
        ]
    }
}
