//! Random decisions about likely duplicates, and merges of records.

use super::{Act, Aim, pick};
use masar_domain::batch::undo::{self, Before, Did};
use masar_domain::commands::*;
use masar_domain::event::Happened;
use masar_domain::life::{Life, plan};
use masar_domain::likeness::Sameness;
use masar_domain::merging::{Held, Records};
use masar_domain::person::Member;
use masar_domain::{CaseFile, Command, Context, Event};

impl Aim<'_> {
    /// A decision about two of the household, most often that they are one.
    pub(super) fn judge(&self) -> Command {
        let members = &self.file.household.members;
        let (one, other) = two(self.act, members, members);
        Command::JudgePair(self.act.judging(one, other, self.text()))
    }

    /// A merge of the two that were decided on last, or of any two.
    pub(super) fn unite(&self) -> Command {
        let members = &self.file.household.members;
        let (kept, gone) = two(self.act, members, members);
        let life = self.act.uniting(self.file, kept, gone, self.on);
        let file = Some(self.file);
        let planned = plan(&life, file, file, self.book).unwrap();
        planned.into_iter().next().unwrap()
    }
}

/// Two people, one of each list.
fn two<'a>(act: &Act, from: &'a [Member], other: &'a [Member]) -> (&'a Member, &'a Member) {
    let at = |by: u8, members: &'a [Member]| &members[usize::from(by) % members.len()];
    (at(act.who, from), at(act.which, other))
}

impl Act {
    fn judging(&self, one: &Member, other: &Member, reason: String) -> JudgePair {
        let verdict = match self.why % 3 {
            0 => pick(Sameness::ALL, self.how),
            _ => Sameness::Same,
        };
        JudgePair::of(one, other, verdict, reason)
    }

    fn uniting(
        &self,
        file: &CaseFile,
        kept: &Member,
        gone: &Member,
        on: chrono::NaiveDate,
    ) -> Life {
        let last = file.judged.last().map(|judged| &judged.fact);
        let known = last.and_then(|judged| {
            let member = |id| file.household.member(id);
            Some((member(judged.one)?, member(judged.other)?))
        });
        let (kept, gone) = match (known, self.how % 8) {
            (None, _) | (_, 0) => (kept, gone),
            (Some((one, other)), by) if by % 2 == 0 => (other, one),
            (Some(pair), _) => pair,
        };
        self.choosing(kept, gone, on)
    }

    fn choosing(&self, kept: &Member, gone: &Member, on: chrono::NaiveDate) -> Life {
        let mut records = Records::new(kept, gone);
        let held = pick(Held::ALL, self.why);
        let offered = Held::offered(kept, gone).contains(&held);
        match self.how % 3 {
            0 if offered || self.how == 255 => _ = records.taken.insert(held),
            1 => _ = records.taken.remove(&held),
            _ => {}
        }
        Life::Unite { records, on }
    }

    /// A decision about somebody here and somebody of another household, which
    /// is kept here.
    pub fn judge_apart(&self, home: &CaseFile, other: &CaseFile) -> Option<Command> {
        if self.what % 120 != 117 {
            return None;
        }
        let (one, other) = two(self, &home.household.members, &other.household.members);
        let judged = self.judging(one, other, "كما قيل".into());
        Some(Command::JudgePair(judged))
    }

    /// A merge of records of two households, those decided on last.
    pub(super) fn unite_apart(
        &self,
        home: &CaseFile,
        other: &CaseFile,
        on: chrono::NaiveDate,
    ) -> Option<Life> {
        let mut known = home.judged.iter().rev().filter_map(|judged| {
            let one = home.household.member(judged.fact.one)?;
            Some((one, other.household.member(judged.fact.other)?))
        });
        let (one, theirs) = known.next()?;
        Some(match self.which % 2 {
            0 => self.choosing(one, theirs, on),
            _ => self.choosing(theirs, one, on),
        })
    }

    /// What takes the last merge within the household back.
    pub fn part(
        &self,
        journal: &[Happened],
        file: &CaseFile,
        context: &Context,
    ) -> Option<Vec<Command>> {
        if self.what % 120 != 119 {
            return None;
        }
        let within = |happened: &Happened| match &happened.event {
            Event::RecordsMerged(merged) => merged.gone.household == merged.kept.household,
            _ => false,
        };
        let last = journal.iter().rposition(within)?;
        let mut before = CaseFile::begun_by(&journal[0])?;
        for happened in &journal[1..last] {
            before.apply(happened)?;
        }
        let events = journal[last..last + 2].iter();
        let events: Vec<Event> = events.map(|happened| happened.event.clone()).collect();
        let before = Before::File(Box::new(before));
        let did = Did { events, before };
        let looked = undo::look(&[did], "خطأ", file, context);
        Some(looked.ok()?.commands)
    }
}
