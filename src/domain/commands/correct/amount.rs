//! The amount that an agency decided, from a month on that may lie back.

use super::{Code, Grounds, Refusal, checks};
use crate::dated::Moment;
use crate::enrollment::{AmountDecision, Period};
use crate::matters::correction::Corrected;
use crate::rules::Component;
use crate::{CaseFile, Context, EnrollmentId, Event, Fils, Month};

/// Records the amount decided from a month on. One that began later still
/// holds from its own month; of two from the same month the later recorded does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecideAmount {
    pub enrollment: EnrollmentId,
    pub from: Month,
    pub amount: Fils,
    pub period: Period,
    pub grounds: Grounds,
}

impl DecideAmount {
    pub(in crate::commands) fn decide(
        &self,
        file: &CaseFile,
        context: &Context,
    ) -> Result<Vec<Event>, Refusal> {
        let known = checks::enrollment(file, self.enrollment)?;
        self.grounds.check()?;
        let programme = checks::programme(context, &known.programme)?;
        let mut components = programme.components.iter();
        if !components.any(Component::is_decided) {
            return Err(Refusal::new(Code::AmountByRule).at("enrollment.amount"));
        }
        checks::amount(self.amount, "enrollment.amount")?;
        checks::near_day(self.from.first(), "enrollment.from", context)?;
        let before = known.decision_for(self.from);
        let same = before
            .is_some_and(|d| (d.from, d.amount, d.period) == (self.from, self.amount, self.period));
        if same {
            return Err(Refusal::new(Code::NothingChanged).at("enrollment.amount"));
        }
        let (enrollment, from) = (self.enrollment, self.from);
        let kept = self.grounds.kept(Corrected::Amount {
            enrollment,
            from,
            was: before.map(|decision| decision.amount),
            now: self.amount,
        });
        let decision = AmountDecision {
            from,
            amount: self.amount,
            period: self.period,
            recorded: Moment::default(),
        };
        let decided = Event::AmountDecided {
            enrollment,
            decision,
        };
        Ok(vec![decided, kept])
    }
}
