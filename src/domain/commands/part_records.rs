//! Taking back that one record gave way to another.

use super::checks;
use crate::dated::Moment;
use crate::matters::MatterChange;
use crate::matters::moving::{MoveChange, Moved};
use crate::merging::{Merged, Parted};
use crate::person::{Disability, Member, Relation};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Event, HouseholdId, PersonId};

/// Makes two records of one again, as they were: given for each file that was
/// changed, while nothing there rests on the merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRecords {
    pub household: HouseholdId,
    /// What is taken back.
    pub merged: Merged,
    /// The record that was kept, as it was before; none where this file does
    /// not hold it.
    pub before: Option<Box<Member>>,
}

impl PartRecords {
    pub(super) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        let Merged { gone, kept, on, .. } = self.merged;
        let moved = Moved {
            from: gone,
            to: kept,
            on,
        };
        let mut links = file.matters.moves.iter().rev();
        let link = links.find(|known| known.fact == moved);
        let link = link.ok_or_else(|| changed("batch-field-record"))?;
        if gone.household == file.household.id {
            let stands = file.gave_way(gone) == Some((kept, on));
            self.unless(stands, "batch-field-record")?;
        }
        if let Some(before) = &self.before {
            self.untouched(file, before)?;
            rests(file, kept, link.recorded)?;
        }
        let parted = Parted {
            gone,
            kept,
            before: self.before.clone(),
        };
        self.stays_whole(file, &parted)?;
        let back = MatterChange::Move(MoveChange::TakenBack(moved));
        Ok(vec![
            Event::RecordsParted(Box::new(parted)),
            Event::MatterChanged(Box::new(back)),
        ])
    }

    fn unless(&self, holds: bool, field: &'static str) -> Result<(), Refusal> {
        match holds {
            true => Ok(()),
            false => Err(changed(field)),
        }
    }

    /// The record that was kept is as the merge left it.
    fn untouched(&self, file: &CaseFile, before: &Member) -> Result<(), Refusal> {
        let now = checks::present(file, self.merged.kept, "person")?;
        let known = self.merged.particulars.as_deref();
        self.unless(known == Some(&now.particulars), "batch-field-record")?;
        let days = |one: &Disability| (one.from, one.until, one.evidence.clone());
        let then = before.disabilities.iter().chain(&self.merged.disabilities);
        let same = now.disabilities.iter().map(days).eq(then.map(days));
        self.unless(same && now.joined == before.joined, "batch-field-record")
    }

    /// The household has one head, and no number twice, with both records.
    fn stays_whole(&self, file: &CaseFile, parted: &Parted) -> Result<(), Refusal> {
        let then = file.household.members.iter().map(|member| {
            let before = parted.before.as_deref();
            let mut then = before
                .filter(|_| member.id == parted.kept)
                .unwrap_or(member)
                .clone();
            if then.id == parted.gone {
                then.left = None;
            }
            then
        });
        let then: Vec<Member> = then.collect();
        let present = then.iter().filter(|member| member.left.is_none());
        let heads = present.clone();
        let heads = heads.filter(|m| m.particulars.relation == Relation::Head);
        self.unless(heads.count() == present.count().min(1), "batch-field-head")?;
        let back = then.iter().find(|member| member.id == parted.gone);
        let twice = back.filter(|gone| {
            let number = gone.number_held();
            let mut others = then.iter().filter(|member| member.id != gone.id);
            number.is_some() && others.any(|member| member.number_held() == number)
        });
        twice.map_or(Ok(()), |gone| Err(checks::number_twice(&gone.particulars)))
    }
}

/// Nothing of the person's own came after the merge: it was decided on what the
/// merge made known.
fn rests(file: &CaseFile, kept: PersonId, since: Moment) -> Result<(), Refusal> {
    let own = file.enrollments.iter();
    let own = own.filter(|e| e.subject.person() == Some(kept));
    for enrollment in own {
        let steps = enrollment.steps.iter().map(|step| step.recorded);
        let amounts = enrollment.decisions.iter().map(|known| known.recorded);
        let payments = enrollment.payments.iter().map(|known| known.recorded);
        let mut all = steps.chain(amounts).chain(payments);
        if all.any(|recorded| recorded > since) {
            return Err(on_it("enrollment", enrollment.id));
        }
    }
    for placement in file.placements_of(kept) {
        let mut steps = placement.steps.iter();
        if steps.any(|step| step.recorded > since) {
            return Err(on_it("placement", placement.id));
        }
    }
    Ok(())
}

fn on_it(what: &'static str, id: impl ToString) -> Refusal {
    Refusal::new(Code::RestsOnMerge)
        .text("id", id)
        .word("what", format!("merge-rests-{what}"))
}

fn changed(field: &'static str) -> Refusal {
    Refusal::new(Code::ChangedSince).word("field", field)
}
