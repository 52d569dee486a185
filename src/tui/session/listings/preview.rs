//! The rows of the plan that is looked at, each as it comes to now.

use super::Source;
use crate::app::{Shown, shown};
use crate::panes::listing::Row;
use crate::panes::preview::{PlanRow, ReasonRow};
use chrono::NaiveDate;
use masar_domain::refusal::Refusal;
use masar_store::batch::Plan;
use masar_store::{Caller, Register, StoreError};
use std::sync::Arc;

/// A plan, and the order in which its rows are shown.
pub(super) struct Planned {
    plan: Arc<Plan>,
    caller: Caller,
    order: Vec<Shown>,
}

impl Planned {
    pub(super) fn of(plan: Arc<Plan>, caller: Caller, view: &str) -> Planned {
        let order = shown(&plan, view == "refused");
        Planned {
            plan,
            caller,
            order,
        }
    }
}

impl Source for Planned {
    fn total(&self) -> usize {
        self.order.len()
    }

    fn place(&self, _: &Register, key: u64) -> Result<Option<usize>, StoreError> {
        let is_it = |shown: &Shown| matches!(shown, Shown::Row(place) if *place as u64 == key);
        Ok(self.order.iter().position(is_it))
    }

    fn rows(
        &self,
        register: &Register,
        _: NaiveDate,
        from: usize,
        count: usize,
    ) -> Result<Vec<Arc<dyn Row>>, StoreError> {
        let looker = register.looker(&self.plan, &self.caller)?;
        let mut rows: Vec<Arc<dyn Row>> = Vec::new();
        for shown in self.order.iter().skip(from).take(count) {
            let (Shown::Reason(_, place) | Shown::Row(place)) = *shown;
            let Some(planned) = self.plan.rows.get(place) else {
                continue;
            };
            let Some(seen) = looker.look(planned)? else {
                continue;
            };
            // What the look does not know, the plan does.
            let comes_to = match (planned.comes.code(), seen.comes_to) {
                (Some(why), Ok(looked)) => Err(match looked.fields.first() {
                    Some(change) => Refusal::new(why).word("field", change.field.message()),
                    None => Refusal::new(why),
                }),
                (_, comes_to) => comes_to,
            };
            match (shown, comes_to) {
                (Shown::Reason(count, _), Err(example)) => rows.push(Arc::new(ReasonRow {
                    count: *count,
                    example,
                })),
                (_, comes_to) => rows.push(Arc::new(PlanRow {
                    place,
                    file: Arc::new(seen.file),
                    comes_to: comes_to.map(|looked| looked.fields),
                    as_planned: seen.as_planned,
                })),
            }
        }
        Ok(rows)
    }
}
