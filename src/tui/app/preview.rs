//! A change for many households that is looked at before it is done: its plan,
//! and what somebody leaves out of it.
//!
//! Invariant: what is applied is the plan as it was shown, less what was left
//! out of it, by the id that stands over it.

use super::Entered;
use masar_domain::HouseholdId;
use masar_domain::batch::Change;
use masar_domain::refusal::Code;
use masar_store::StoreError;
use masar_store::batch::{Applied, Comes, Plan};
use roaring::RoaringBitmap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a plan is to be made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Planning {
    pub what: Planned,
    /// Why, for all of them.
    pub reason: String,
}

/// What is planned.
#[derive(Clone, Debug, PartialEq)]
pub enum Planned {
    /// A change of the households of these numbers.
    Change(Change, RoaringBitmap),
    /// What is entered for each household of a sheet.
    Each(Vec<Entered>),
    /// Taking back what the entry of that number ended.
    Undo(u64),
}

/// The plan that is looked at.
#[derive(Clone, Debug)]
pub struct Preview {
    /// All of it.
    whole: Arc<Plan>,
    left_out: RoaringBitmap,
    /// What is left: it alone is counted and applied.
    plan: Arc<Plan>,
    id: String,
    changes: usize,
    refused: BTreeMap<Code, usize>,
}

impl Preview {
    /// # Errors
    /// The plan is too large for an id.
    pub fn of(plan: Plan) -> Result<Preview, StoreError> {
        let plan = Arc::new(plan);
        Ok(Preview {
            left_out: RoaringBitmap::new(),
            id: plan.id()?.to_string(),
            changes: plan.changes(),
            refused: plan.refused(),
            whole: Arc::clone(&plan),
            plan,
        })
    }

    /// All of it, with what was left out.
    pub fn whole(&self) -> &Arc<Plan> {
        &self.whole
    }

    /// Without what was left out.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    /// How many households change.
    pub fn changes(&self) -> usize {
        self.changes
    }

    /// How many are refused.
    pub fn refused(&self) -> usize {
        self.refused.values().sum()
    }

    /// How many are left out.
    pub fn left_out(&self) -> u64 {
        self.left_out.len()
    }

    pub fn is_left_out(&self, number: u32) -> bool {
        self.left_out.contains(number)
    }

    /// Leaves a household out, or takes it in again.
    pub(crate) fn toggle(&mut self, number: u32) {
        if !self.left_out.remove(number) {
            self.left_out.insert(number);
        }
        let left_out = &self.left_out;
        let plan = Plan::clone(&self.whole).without(|number| left_out.contains(number));
        if let Ok(id) = plan.id() {
            self.id = id.to_string();
        }
        (self.changes, self.refused) = (plan.changes(), plan.refused());
        self.plan = Arc::new(plan);
    }
}

/// What came of applying a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    pub applied: Applied,
    /// Those that were left as they are, since they differ from what was shown;
    /// the first of them.
    pub differ: Vec<HouseholdId>,
}

/// The rows of a plan in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// So many are refused for one reason; the place of the first.
    Reason(usize, usize),
    /// The row in that place of the plan.
    Row(usize),
}

/// The reasons, then what changes; or each reason with those refused for it.
pub(crate) fn shown(plan: &Plan, refused: bool) -> Vec<Shown> {
    let mut groups: BTreeMap<Code, Vec<usize>> = BTreeMap::new();
    let mut changing = Vec::new();
    for (place, row) in plan.rows.iter().enumerate() {
        match (row.comes, row.comes.code()) {
            (Comes::Refused(_), Some(code)) => groups.entry(code).or_default().push(place),
            _ => changing.push(Shown::Row(place)),
        }
    }
    let mut rows = Vec::new();
    for places in groups.values() {
        let first = places.first().copied().unwrap_or(0);
        rows.push(Shown::Reason(places.len(), first));
        if refused {
            rows.extend(places.iter().map(|place| Shown::Row(*place)));
        }
    }
    if !refused {
        rows.extend(changing);
    }
    rows
}
