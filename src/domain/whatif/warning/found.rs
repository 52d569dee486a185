//! Looking at a sheet for what it rests on and leaves open.

use super::Warning;
use crate::enrollment::{State, Subject, Track};
use crate::person::Birth;
use crate::placement::{Kind, Placement};
use crate::rules::condition::Situation;
use crate::rules::{RowRef, RuleBook, Standing, Value};
use crate::schedule::{self, End};
use crate::whatif::purse::is_aid;
use crate::whatif::sheet::{LineKind, Sheet};
use crate::whatif::trial::{Barred, Trial};
use crate::whatif::{Fare, MONTHS, Offer, What};
use crate::{CaseFile, EnrollmentId, Fils};
use chrono::NaiveDate;

/// All warnings about a sheet, in the order they are shown.
pub(in crate::whatif) fn warnings(
    file: &CaseFile,
    trial: &Trial,
    sheet: &Sheet,
    book: &RuleBook,
) -> Vec<Warning> {
    let asked = Asked {
        file,
        trial,
        sheet,
        offer: &sheet.offer,
        book,
    };
    let mut found = Vec::new();
    match asked.offer.kind {
        Kind::Project => found.push(Warning::ProjectIncome),
        Kind::Employer | Kind::Branch => asked.wage(&mut found),
    }
    asked.person(&mut found);
    asked.programmes(&mut found);
    asked.household(&mut found);
    asked.way(&mut found);
    asked.rows(&mut found);
    found
}

/// All there is to look at.
struct Asked<'a> {
    file: &'a CaseFile,
    trial: &'a Trial,
    sheet: &'a Sheet,
    offer: &'a Offer,
    book: &'a RuleBook,
}

impl Asked<'_> {
    /// The wage against the minimum of its sector, month by month.
    fn wage(&self, found: &mut Vec<Warning>) {
        if self.offer.sector.is_empty() {
            found.push(Warning::SectorNotSaid);
        }
        let start = self.offer.start;
        if let (Some((minimum, row)), Some((general, _))) = (
            self.minimum(&self.offer.sector, start),
            self.minimum("", start),
        ) && minimum < general
        {
            found.push(Warning::SectorMinimum {
                minimum,
                general,
                row,
            });
        }
        let months = self
            .sheet
            .first
            .through(self.sheet.first.plus(i32::from(MONTHS) - 1));
        let (mut below, mut gap) = (false, false);
        for from in months {
            match self.minimum(&self.offer.sector, from.first().max(start)) {
                Some((minimum, row)) if minimum > self.offer.wage && !below => {
                    below = true;
                    found.push(Warning::BelowMinimum { from, minimum, row });
                }
                None if !gap => {
                    gap = true;
                    found.push(Warning::MinimumNotKnown { from });
                }
                _ => {}
            }
        }
    }

    fn minimum(&self, sector: &str, on: NaiveDate) -> Option<(Fils, RowRef)> {
        let mut placement = self.trial.placement()?.clone();
        placement.terms.sector = sector.to_owned();
        self.amount("wage.minimum", &placement, on)
    }

    fn amount(&self, rule: &str, placement: &Placement, on: NaiveDate) -> Option<(Fils, RowRef)> {
        let situation = Situation {
            person: self.file.household.member(placement.person),
            placement: Some(placement),
            track: Track::General,
            product: "",
            on,
        };
        let (rule, row) = self.book.row(rule, on, &situation)?;
        match row.value {
            Value::Amount(amount) => Some((amount, row.name(rule))),
            _ => None,
        }
    }

    fn person(&self, found: &mut Vec<Warning>) {
        let member = self.file.household.member(self.sheet.person);
        let born = member.map(|member| member.particulars.birth);
        if self.offer.kind != Kind::Project && born == Some(Birth::Unknown) {
            found.push(Warning::AgeNotKnown);
        }
        for placement in &self.trial.left {
            found.push(Warning::LeavesWork {
                placement: *placement,
            });
        }
        let before = self.file.placements_of(self.sheet.person);
        let worked = before.filter(|placement| placement.started().is_some());
        if let Some(placement) = worked.last().filter(|_| self.trial.on_aid) {
            found.push(Warning::GraceBefore {
                placement: placement.id,
            });
        }
    }

    fn programmes(&self, found: &mut Vec<Warning>) {
        for (code, barred) in &self.trial.barred {
            let programme = (*code).to_owned();
            found.push(match barred.clone() {
                Barred::Age {
                    age,
                    least,
                    most,
                    row,
                } => Warning::AgeOutside {
                    programme,
                    age,
                    least,
                    most,
                    row,
                },
                Barred::Over { on, row } => Warning::ProgrammeOver { programme, on, row },
                Barred::NotInBook => Warning::NotInBook { programme },
            });
        }
        for id in &self.trial.entered {
            self.used_before(*id, found);
        }
        for ending in &self.sheet.endings {
            if let (What::Component { programme, .. }, Some(on)) =
                (&ending.what, ending.programme_ends)
            {
                let warning = Warning::ProgrammeEnds {
                    programme: programme.clone(),
                    on,
                };
                if !found.contains(&warning) {
                    found.push(warning);
                }
            }
        }
    }

    /// The months of an enrollment that are gone when the job starts.
    fn used_before(&self, id: EnrollmentId, found: &mut Vec<Warning>) {
        let file = &self.trial.file;
        let Some(enrollment) = file.enrollment(id) else {
            return;
        };
        let Some(programme) = self.book.programme(&enrollment.programme) else {
            return;
        };
        let last = self.sheet.first.plus(i32::from(MONTHS) - 1);
        for component in &programme.components {
            let plan = schedule::schedule(file, enrollment, programme, component, self.book, last);
            let Some((plan, (allowed, row))) = plan.and_then(|p| p.limit.clone().map(|l| (p, l)))
            else {
                continue;
            };
            let Some(row) = row else { continue };
            let next = plan.lines().find(|(month, _)| *month >= self.sheet.first);
            let used = match next {
                Some((_, line)) => line.number.saturating_sub(1),
                None if plan.end == End::LimitReached => allowed,
                None => continue,
            };
            if used > 0 {
                found.push(Warning::MonthsUsed {
                    programme: programme.code.clone(),
                    component: component.code.clone(),
                    used,
                    allowed,
                    row,
                });
            }
        }
    }

    fn household(&self, found: &mut Vec<Warning>) {
        if !self.trial.on_aid {
            found.push(Warning::NotOnAid);
        }
        for enrollment in &self.file.enrollments {
            let asked_for = matches!(
                enrollment.state(),
                State::Applied | State::Verified | State::Reapplied
            );
            let theirs = enrollment.subject == Subject::Person(self.sheet.person);
            let entered = self.trial.entered.contains(&enrollment.id);
            let programme = self.book.programme(&enrollment.programme);
            if asked_for && !entered {
                found.push(Warning::Pending {
                    enrollment: enrollment.id,
                });
            } else if theirs
                && !entered
                && enrollment.state().pays()
                && !programme.is_some_and(is_aid)
            {
                found.push(Warning::AlsoIn {
                    enrollment: enrollment.id,
                });
            }
        }
    }

    fn way(&self, found: &mut Vec<Warning>) {
        let allowance =
            self.sheet.lines.iter().any(|line| {
                line.kind == LineKind::Transport && line.person == Some(self.sheet.person)
            });
        match self.offer.fare {
            Fare::Unknown => found.push(Warning::FareNotSaid),
            Fare::Bus if allowance => found.push(Warning::AllowanceBesideBus),
            Fare::Bus | Fare::Costs(_) => {}
        }
        if self.offer.fare == Fare::Bus || self.offer.kind == Kind::Project {
            return;
        }
        let agreed = self.trial.placement().and_then(|placement| {
            self.amount("wage.employer-transport", placement, self.offer.start)
        });
        if let Some((amount, row)) = agreed {
            found.push(Warning::EmployerTransport { amount, row });
        }
    }

    /// Rows behind figures and endings that sources contradict or are silent on.
    fn rows(&self, found: &mut Vec<Warning>) {
        let cells = self.sheet.lines.iter();
        let cells = cells.flat_map(|line| line.without.iter().chain(&line.with));
        let behind = cells.filter_map(|cell| cell.row());
        let behind = behind.chain(self.sheet.endings.iter().map(|ending| &ending.row));
        let told: Vec<RowRef> = found.iter().filter_map(|w| w.row()).cloned().collect();
        for named in behind.chain(&told) {
            let rule = self.book.rule(&named.rule);
            let row = rule.and_then(|r| r.rows.iter().find(|row| row.version == named.version));
            let Some(standing) = row.map(|row| row.standing) else {
                continue;
            };
            let warning = Warning::Row {
                row: named.clone(),
                standing,
            };
            if standing != Standing::Sourced && !found.contains(&warning) {
                found.push(warning);
            }
        }
    }
}
