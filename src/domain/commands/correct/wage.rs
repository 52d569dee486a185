//! The wage of a placement, where another was agreed from the start.

use super::{Code, Grounds, Refusal, checks};
use crate::matters::correction::Corrected;
use crate::{CaseFile, Event, Fils, PlacementId};

/// Puts the wage of a placement right, for all its months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectWage {
    pub placement: PlacementId,
    /// Gross fils a month.
    pub wage: Fils,
    pub grounds: Grounds,
}

impl CorrectWage {
    pub(in crate::commands) fn decide(&self, file: &CaseFile) -> Result<Vec<Event>, Refusal> {
        let known = checks::placement(file, self.placement, "placement")?;
        self.grounds.check()?;
        checks::amount(self.wage, "placement.wage")?;
        if known.terms.wage == self.wage {
            return Err(Refusal::new(Code::NothingChanged).at("placement.wage"));
        }
        let (placement, wage) = (self.placement, self.wage);
        let kept = self.grounds.kept(Corrected::Wage {
            placement,
            was: known.terms.wage,
            now: wage,
        });
        Ok(vec![Event::WageCorrected { placement, wage }, kept])
    }
}
