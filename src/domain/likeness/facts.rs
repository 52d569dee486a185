//! What of a person counts in a decision whether two records are one person: a
//! later change of it opens the question again, a change of anything else does
//! not.

use crate::identity::Identity;
use crate::person::{Birth, Member, PersonName, Sex};
use crate::vocabulary::vocabulary;
use serde::{Deserialize, Serialize};

/// Name, national number, birth and sex as who decided saw them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub name: PersonName,
    pub identity: Identity,
    pub birth: Birth,
    pub sex: Sex,
}

vocabulary! {
    /// One of these facts.
    Matter {
        Name = "name",
        Number = "number",
        Birth = "birth",
        Sex = "sex",
    }
}

impl Facts {
    pub fn of(member: &Member) -> Facts {
        let known = &member.particulars;
        Facts {
            name: known.name.clone(),
            identity: known.identity,
            birth: known.birth,
            sex: known.sex,
        }
    }

    /// Which of them differ now.
    pub fn changed(&self, now: &Facts) -> Vec<Matter> {
        let differ = |matter: &Matter| match matter {
            Matter::Name => self.name != now.name,
            Matter::Number => self.identity != now.identity,
            Matter::Birth => self.birth != now.birth,
            Matter::Sex => self.sex != now.sex,
        };
        Matter::ALL.iter().copied().filter(differ).collect()
    }
}
