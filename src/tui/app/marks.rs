//! Households marked by letters, and those that jumps have led from.
//!
//! Invariant: neither outlives the session, and neither changes the register.

use super::App;
use masar_domain::HouseholdId;
use std::collections::BTreeMap;

/// How many households a jump back may pass through.
const REMEMBERED: usize = 100;

/// What the letter that is pressed next is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The mark to set.
    Mark,
    /// The mark to go to.
    GoTo,
    /// The macro to record.
    Record,
    /// The macro to play, and how often.
    Play(u32),
    /// The macro to play for each household that is selected.
    PlayOver,
}

/// A household that was marked, as it was called then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub household: HouseholdId,
    /// The name of its head.
    pub name: String,
}

/// Letters and what they mark.
pub type Marks = BTreeMap<char, Marked>;

/// Households that jumps have led from, as in the history of a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Jumps {
    back: Vec<HouseholdId>,
    forward: Vec<HouseholdId>,
}

/// The way through what was visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jump {
    Back,
    Forward,
}

impl Jumps {
    /// A jump leads away from a household.
    pub(crate) fn leave(&mut self, household: Option<HouseholdId>) {
        if let Some(household) = household {
            self.back.retain(|older| *older != household);
            self.back.push(household);
            if self.back.len() > REMEMBERED {
                self.back.remove(0);
            }
            self.forward.clear();
        }
    }

    /// Where a jump from here leads, if anywhere.
    pub(crate) fn next(&self, jump: Jump, here: Option<HouseholdId>) -> Option<HouseholdId> {
        let visited = match jump {
            Jump::Back => &self.back,
            Jump::Forward => &self.forward,
        };
        let elsewhere = |household: &&HouseholdId| Some(**household) != here;
        visited.iter().rev().find(elsewhere).copied()
    }

    /// Goes there; the household that is left can be come back to.
    pub(crate) fn go(&mut self, jump: Jump, here: Option<HouseholdId>) -> Option<HouseholdId> {
        let there = self.next(jump, here)?;
        let (from, to) = match jump {
            Jump::Back => (&mut self.back, &mut self.forward),
            Jump::Forward => (&mut self.forward, &mut self.back),
        };
        while let Some(last) = from.pop() {
            if last == there {
                break;
            }
        }
        to.extend(here);
        Some(there)
    }
}

impl App {
    /// The household under the cursor of the list of households, whatever
    /// screen is seen.
    pub(crate) fn standing(&self) -> Option<HouseholdId> {
        let file = self.households.under_cursor()?;
        Some(file.household.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forward_lead_through_what_was_left_and_a_new_jump_ends_forward() {
        let id = |number: u32| format!("IRB-{number}").parse::<HouseholdId>().unwrap();
        let mut jumps = Jumps::default();
        jumps.leave(Some(id(1)));
        jumps.leave(Some(id(2)));
        assert_eq!(jumps.go(Jump::Back, Some(id(3))), Some(id(2)));
        assert_eq!(jumps.go(Jump::Back, Some(id(2))), Some(id(1)));
        assert_eq!(jumps.go(Jump::Back, Some(id(1))), None);
        assert_eq!(jumps.go(Jump::Forward, Some(id(1))), Some(id(2)));
        jumps.leave(Some(id(2)));
        assert_eq!(jumps.next(Jump::Forward, Some(id(9))), None);
        // Where one stands already is no jump.
        assert_eq!(jumps.next(Jump::Back, Some(id(2))), Some(id(1)));
    }
}
