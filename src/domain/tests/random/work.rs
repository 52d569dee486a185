//! Random commands that follow a job: its vacancy, the way there, the wage that
//! arrived, whether the person stayed.

use super::{Aim, pick};
use masar_domain::commands::*;
use masar_domain::follow_up::{Employed, Evidence, WageConfirmed, retention};
use masar_domain::*;

impl Aim<'_> {
    pub(super) fn follow_up(&self) -> Command {
        let placement = self.job();
        match (self.act.which % 8, self.employer) {
            (0 | 1, Some(known)) => Command::LinkVacancy(LinkVacancy {
                placement,
                vacancy: self.vacancy(known),
            }),
            (2, _) => Command::RecordFare(RecordFare {
                placement,
                fare: pick(&[Fils(0), self.amount(), Fils(25_000)], self.act.why),
            }),
            (3..=5, _) => self.confirm_wage(placement),
            _ => self.check_retention(placement),
        }
    }

    /// One of the jobs, the newest mostly, now and then one that is not there.
    fn job(&self) -> PlacementId {
        let household = self.household();
        let known = &self.file.placements;
        let at_random = known.get(usize::from(self.act.who) % (known.len() + 1));
        let job = match self.act.how % 4 {
            0 => at_random,
            _ => known.last(),
        };
        job.map_or(PlacementId { household, no: 99 }, |job| job.id)
    }

    fn confirm_wage(&self, placement: PlacementId) -> Command {
        let started = self.file.placement(placement).and_then(|job| job.started());
        let month = match (started, self.act.why % 4) {
            (Some(started), 1..) => Month::of(started).plus(i32::from(self.act.who % 5)),
            _ => Month::of(self.on),
        };
        Command::ConfirmWage(ConfirmWage {
            placement,
            wage: WageConfirmed {
                month,
                received: pick(&[Fils(0), self.amount()], self.act.why),
                evidence: pick(Evidence::ALL, self.act.how),
                note: self.text(),
            },
        })
    }

    /// One of those that can be made, mostly.
    fn check_retention(&self, placement: PlacementId) -> Command {
        let planned = retention::planned(self.file, placement, self.book);
        let due: Vec<_> = planned.iter().filter(|p| p.on <= self.today).collect();
        let (after, on) = match (due.len(), self.act.how % 8) {
            (0, _) | (_, 0) => (u16::from(self.act.who % 4) * 3, self.on),
            (count, _) => {
                let check = due[usize::from(self.act.who) % count];
                (check.after, self.on.max(check.on))
            }
        };
        Command::CheckRetention(CheckRetention {
            placement,
            after,
            on,
            employed: pick(Employed::ALL, self.act.why),
            evidence: pick(Evidence::ALL, self.act.how),
            note: self.text(),
        })
    }
}
