//! Random commands about who looks after a household, and people who leave it
//! for another one or come back.

use super::{Act, Aim, pick};
use chrono::{Days, NaiveDate};
use masar_domain::commands::*;
use masar_domain::life::{Comer, Life};
use masar_domain::person::{Leaving, Relation};
use masar_domain::place::Address;
use masar_domain::{CaseFile, PersonId};

impl Aim<'_> {
    pub(super) fn hand_over(&self) -> Command {
        Command::ChangeOffice(ChangeOffice {
            household: self.household(),
            office: pick(&["IRB", "MAF", "AMM"], self.act.who).parse().unwrap(),
            from: self.on,
        })
    }
}

impl Act {
    /// The event of life it is for a household, and for another one that people
    /// left it for; none where it is a command.
    pub fn life(
        &self,
        home: &CaseFile,
        other: Option<&CaseFile>,
        today: NaiveDate,
    ) -> Option<Life> {
        let on = today - Days::new(u64::from(self.ago.unsigned_abs()) / 4);
        let why = pick(Leaving::ALL, self.why);
        match (self.what, other) {
            (246..=250, _) => Some(Life::Split {
                people: self.people(home, Relation::Head),
                on,
                why,
                address: Address::default(),
                phones: Vec::new(),
                caseworker: None,
                new_head: self.heir(home),
            }),
            (242..=245, Some(other)) => self.unite_apart(home, other, on),
            (251.., Some(other)) => {
                let (from, to) = match self.which % 2 {
                    0 => (home, other),
                    _ => (other, home),
                };
                Some(Life::Move {
                    people: self.people(from, Relation::Son),
                    to: to.household.id,
                    on,
                    why,
                    new_head: self.heir(from),
                })
            }
            _ => None,
        }
    }

    /// One or two members, the first of them with that relation.
    fn people(&self, of: &CaseFile, first: Relation) -> Vec<Comer> {
        let present = of.household.members.iter().filter(|m| m.left.is_none());
        let mut ids: Vec<PersonId> = present.map(|member| member.id).collect();
        let by = usize::from(self.who) % ids.len().max(1);
        ids.rotate_left(by);
        ids.truncate(usize::from(1 + self.how % 2));
        let relations = [first, pick(Relation::ALL, self.how)];
        let comers = ids.into_iter().zip(relations);
        let comers = comers.map(|(person, relation)| Comer { person, relation });
        comers.collect()
    }

    fn heir(&self, of: &CaseFile) -> Option<PersonId> {
        let mut members = of.household.members.iter().rev();
        let heir = members.find(|m| m.left.is_none())?;
        (self.why.is_multiple_of(2)).then_some(heir.id)
    }
}
