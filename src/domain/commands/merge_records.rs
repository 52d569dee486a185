//! Two records that were found to be of one person become one.

use super::checks;
use crate::likeness::{Facts, Judgement, Sameness, standing};
use crate::matters::MatterChange;
use crate::matters::moving::{MoveChange, Moved};
use crate::merging::{self, Hanging, Held, Merged, Records, Used};
use crate::month::Month;
use crate::person::{Member, Relation};
use crate::refusal::{Code, Refusal, Said};
use crate::{CaseFile, Context, Event, HouseholdId, RuleBook};
use chrono::NaiveDate;

/// Lets one record give way to the other, as both were seen. Where they are of
/// two households it is given for each of them, in one operation: first for the
/// one that loses its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeRecords {
    /// The household whose file this half changes.
    pub household: HouseholdId,
    pub records: Records,
    /// The day from which on the record that gives way is nobody's.
    pub on: NaiveDate,
    /// The months used up under it, which nobody may use again.
    pub used: Vec<Used>,
}

impl MergeRecords {
    pub(super) fn decide(&self, file: &CaseFile, context: &Context) -> Result<Vec<Event>, Refusal> {
        let Records { kept, gone, taken } = &self.records;
        if kept.id == gone.id {
            return Err(Refusal::new(Code::PersonTwice)
                .at("person")
                .text("id", gone.id));
        }
        checks::past_day(self.on, "person.left", context)?;
        let home = file.household.id;
        let here: Vec<&Member> = [&**gone, &**kept]
            .into_iter()
            .filter(|member| member.id.household == home)
            .collect();
        if here.is_empty() {
            return Err(Refusal::new(Code::PersonNotFound)
                .at("person")
                .text("id", gone.id));
        }
        for member in here {
            self.as_seen(file, member)?;
        }
        self.judged(file)?;
        let offered = Held::offered(kept, gone);
        if let Some(held) = taken.iter().find(|held| !offered.contains(held)) {
            return Err(Refusal::new(Code::SameInBoth)
                .at("duplicate.take")
                .word("field", held.message()));
        }
        if gone.id.household == home {
            self.gives_way(file, context)?;
        }
        let kept_here = kept.id.household == home;
        if kept_here {
            self.takes_over(file, context)?;
        }
        let merged = Merged {
            gone: gone.id,
            kept: kept.id,
            on: self.on,
            particulars: kept_here.then(|| Box::new(self.records.particulars())),
            disabilities: match kept_here {
                true => self.records.disabilities(),
                false => Vec::new(),
            },
        };
        let moved = MoveChange::Moved(Moved {
            from: gone.id,
            to: kept.id,
            on: self.on,
        });
        Ok(vec![
            Event::RecordsMerged(Box::new(merged)),
            Event::MatterChanged(Box::new(MatterChange::Move(moved))),
        ])
    }

    /// A record that is there, and has not changed since it was seen.
    fn as_seen(&self, file: &CaseFile, seen: &Member) -> Result<(), Refusal> {
        let member = checks::present(file, seen.id, "person")?;
        if member != seen {
            return Err(Refusal::new(Code::ChangedSince).word("field", "batch-field-record"));
        }
        if self.on < member.joined {
            return Err(Refusal::new(Code::DateTooEarly)
                .at("person.left")
                .day("day", member.joined));
        }
        Ok(())
    }

    /// Somebody decided that the two are one, and nothing that counts has
    /// changed. The file of the lower of them knows.
    fn judged(&self, file: &CaseFile) -> Result<(), Refusal> {
        let Records { kept, gone, .. } = &self.records;
        let (one, other) = match kept.id < gone.id {
            true => (kept, gone),
            false => (gone, kept),
        };
        if one.id.household != file.household.id {
            return Ok(());
        }
        let now = [Facts::of(one), Facts::of(other)];
        let stands = standing(file, one.id, other.id, [&now[0], &now[1]]);
        match stands {
            Judgement::Stands(judged) if judged.fact.verdict == Sameness::Same => Ok(()),
            _ => Err(Refusal::new(Code::NotJudgedOne)
                .text("one", one.id)
                .text("other", other.id)),
        }
    }

    fn gives_way(&self, file: &CaseFile, context: &Context) -> Result<(), Refusal> {
        let Records { kept, gone, taken } = &self.records;
        let hanging = Hanging {
            file,
            gone: gone.id,
            on: self.on,
            now: Month::of(context.today),
        };
        let is_head = gone.particulars.relation == Relation::Head;
        let followed = taken.contains(&Held::Relation);
        if is_head && !followed && !hanging.leaves_nobody() {
            return Err(Refusal::new(Code::HeadGivesWay)
                .at("duplicate.take")
                .text("id", gone.id)
                .text("kept", kept.id));
        }
        hanging.check(&context.book)?;
        if self.used != merging::used(file, gone.id, self.on, &context.book) {
            return Err(Refusal::new(Code::ChangedSince).word("field", "batch-field-state"));
        }
        Ok(())
    }

    fn takes_over(&self, file: &CaseFile, context: &Context) -> Result<(), Refusal> {
        let particulars = self.records.particulars();
        checks::particulars(&particulars, context)?;
        let number = particulars.identity.number();
        let two = [self.records.kept.id, self.records.gone.id];
        let mut others = file.household.members.iter();
        let held = others.any(|m| !two.contains(&m.id) && m.number_held() == number);
        if number.is_some() && held {
            return Err(checks::number_twice(&particulars));
        }
        match self
            .used
            .iter()
            .find(|used| !self.is_ruled(file, used, &context.book))
        {
            None => Ok(()),
            Some(used) => Err(self.begins_anew(used, &context.book)),
        }
    }

    /// Whether somebody ruled how many months the person has in all.
    fn is_ruled(&self, file: &CaseFile, used: &Used, book: &RuleBook) -> bool {
        let known = book.programme(&used.programme).is_some();
        let mut theirs = file.enrollments.iter().filter(|e| {
            e.programme == used.programme && e.subject.person() == Some(self.records.kept.id)
        });
        known
            && theirs.any(|e| {
                let dossier = file.dossier(e.id);
                dossier.is_some_and(|d| d.ruling_on(&used.component, self.on).is_some())
            })
    }

    fn begins_anew(&self, used: &Used, book: &RuleBook) -> Refusal {
        let refusal = Refusal::new(Code::MonthsUsed)
            .text("id", self.records.gone.id)
            .text("kept", self.records.kept.id)
            .text("enrollment", used.enrollment)
            .saying("months", Said::Number(i64::from(used.months)));
        refusal.programme(&used.programme, book)
    }
}
