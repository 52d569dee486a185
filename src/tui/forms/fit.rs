//! Who fits a programme, as the list of people says before one is chosen. The
//! judgement itself is `decide`'s; this tells it for everybody at once.

use chrono::NaiveDate;
use masar_domain::enrollment::{Subject, Track};
use masar_domain::person::Member;
use masar_domain::rules::condition::Situation;
use masar_domain::rules::{PlacementNeed, Programme, Value};
use masar_domain::{CaseFile, RuleBook};
use masar_text::messages::Args;

use super::choice::Choice;
use super::words::Words;

/// What an enrollment is asked for, apart from the person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) file: &'a CaseFile,
    pub(super) book: &'a RuleBook,
    pub(super) programme: &'a Programme,
    pub(super) track: Track,
    pub(super) on: NaiveDate,
}

impl Wanted<'_> {
    /// The members of that day, those who fit first, each with what speaks
    /// for or against it.
    pub(super) fn people(&self) -> Vec<Choice> {
        let members = self.file.household.members.iter();
        let members = members.filter(|member| member.left.is_none());
        let judged = members.map(|member| (member, self.judge(member)));
        let mut judged: Vec<(&Member, Result<Words, Words>)> = judged.collect();
        judged.sort_by_key(|(_, judged)| judged.is_err());
        let choice = |(member, judged): (&Member, Result<Words, Words>)| {
            let (Ok(remark) | Err(remark)) = judged;
            person(member).remarked(remark)
        };
        judged.into_iter().map(choice).collect()
    }

    /// What speaks for a person, or against.
    fn judge(&self, member: &Member) -> Result<Words, Words> {
        let same = |e: &&masar_domain::enrollment::Enrollment| {
            e.programme == self.programme.code && e.subject == Subject::Person(member.id)
        };
        if let Some(known) = self.file.enrollments.iter().find(same) {
            let args = Args::new().set("id", known.id.to_string());
            return Err(Words::With("form-fit-enrolled", args));
        }
        let fits = self.age(member)?;
        let works = self.file.placements_of(member.id).next().is_some();
        if self.programme.placement == PlacementNeed::Required && !works {
            return Err(Words::message("form-fit-no-placement"));
        }
        Ok(fits)
    }

    fn age(&self, member: &Member) -> Result<Words, Words> {
        let Some(age) = member.particulars.birth.age_on(self.on) else {
            return Ok(Words::message("form-fit-age-unknown"));
        };
        let args = Args::new().set("age", age);
        let situation = Situation {
            person: Some(member),
            placement: None,
            track: self.track,
            product: "",
            on: self.on,
        };
        let rule = self.programme.ages.as_ref();
        let row = rule.and_then(|rule| self.book.row(rule, self.on, &situation));
        let Some((rule, row)) = row else {
            return Ok(Words::With("form-fit-age", args));
        };
        let Value::Ages(from, to) = row.value else {
            return Ok(Words::With("form-fit-age", args));
        };
        let args = args
            .set("from", from)
            .set("to", to)
            .set("row", row.name(rule).to_string());
        match (from..=to).contains(&age) {
            true => Ok(Words::With("form-fit", args)),
            false => Err(Words::With("form-fit-outside", args)),
        }
    }
}

/// A person as a choice.
pub(super) fn person(member: &Member) -> Choice {
    let name = member.particulars.name.shown().to_owned();
    Choice::new(member.id.to_string(), Words::Text(name))
}
