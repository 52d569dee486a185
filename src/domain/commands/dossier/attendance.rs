//! Days of a training in a month, and on how many of them somebody came.

use super::{Decided, Desk};
use crate::Month;
use crate::commands::checks;
use crate::dossier::{Attendance, DossierChange};
use crate::refusal::{Code, Refusal, Said};
use chrono::Datelike;

/// Records a month's attendance; a second record of the month takes the place
/// of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAttendance {
    pub month: Month,
    /// Days on which there was training.
    pub held: u16,
    /// Days on which the person came.
    pub attended: u16,
}

impl RecordAttendance {
    pub(super) fn decide(&self, desk: &Desk<'_>) -> Decided {
        let at = "enrollment.attended";
        if !desk.programme.attendance {
            return Err(Refusal::new(Code::NoAttendance)
                .at("enrollment")
                .list("programme", [&desk.programme.name]));
        }
        checks::past_day(self.month.first(), "enrollment.on", desk.context)?;
        let in_month = u16::try_from(self.month.last().day()).unwrap_or(31);
        if self.held == 0 || self.held > in_month || self.attended > self.held {
            return Err(Refusal::new(Code::DaysWrong)
                .at(at)
                .saying("held", Said::Number(i64::from(self.held)))
                .saying("attended", Said::Number(i64::from(self.attended)))
                .saying("most", Said::Number(i64::from(in_month))));
        }
        let (first, last) = (self.month.first(), self.month.last());
        if !desk.enrollment.was_in_force(first, last) {
            return Err(desk.not_in_force("enrollment.on"));
        }
        let days = Attendance {
            month: self.month,
            held: self.held,
            attended: self.attended,
        };
        if desk
            .dossier
            .attendance
            .iter()
            .any(|known| known.fact == days)
        {
            return Err(Refusal::new(Code::NothingChanged).at(at));
        }
        Ok(DossierChange::Attended(days))
    }
}
