//! The clock of a component that is paid for a limited number of months.

use super::{Because, Clock, ClockEnd, ClockKind, Runs};
use crate::dossier::{Carried, Dossier};
use crate::enrollment::{Enrollment, State};
use crate::person::Member;
use crate::rules::{Component, Counting, Programme, RuleBook};
use crate::schedule::End;
use crate::schedule::walk::{Limit, Mark, Walk};
use crate::{CaseFile, Month};
use chrono::NaiveDate;

/// How many months after the last step a clock looks for its end: more than
/// any limit a book may set, with room for months in which no amount is known.
const FAR: i32 = 240;

/// Such a clock with its end.
pub(crate) struct Support<'a> {
    pub(super) enrollment: &'a Enrollment,
    programme: &'a Programme,
    pub(super) component: &'a Component,
    person: Option<&'a Member>,
    pub(super) started: NaiveDate,
    limit: Limit<'a>,
    dossier: Option<&'a Dossier>,
    counting: Counting,
    used: u16,
    paused: u16,
    programme_ends: Option<NaiveDate>,
    /// The day whose facts chose the row.
    decided_on: NaiveDate,
    pub(super) end: ClockEnd,
}

impl<'a> Support<'a> {
    /// The job that the enrollment names.
    pub(super) fn placement(&self) -> Option<crate::PlacementId> {
        self.enrollment.placement
    }

    /// None where no limit is set, or nothing was ever due.
    pub(super) fn find(
        file: &'a CaseFile,
        enrollment: &'a Enrollment,
        programme: &'a Programme,
        component: &'a Component,
        book: &'a RuleBook,
        today: Option<NaiveDate>,
    ) -> Option<Support<'a>> {
        component.months.as_ref()?;
        let mut walk = Walk::new(file, enrollment, programme, component, book)?;
        let counted = Counted::to_the_end(&mut walk, enrollment, today);
        let limit = walk.limit?;
        let last = walk.last_used.map(Month::last);
        let end = match (walk.end, last) {
            (End::LimitReached | End::Open, Some(last)) => ClockEnd::On(last),
            (End::ProgrammeEnds(day), Some(last)) => ClockEnd::On(day.min(last)),
            (End::Left(day), _) => ClockEnd::Broken(day),
            (End::Paused, _) => ClockEnd::Waiting,
            (_, None) => return None,
        };
        Some(Support {
            enrollment,
            programme,
            component,
            person: file.person_of(enrollment),
            started: walk.started,
            limit,
            dossier: file.dossier(enrollment.id),
            counting: walk.counting,
            used: counted.used,
            paused: counted.paused,
            programme_ends: match walk.end {
                End::ProgrammeEnds(day) => Some(day),
                _ => None,
            },
            decided_on: walk.looked_at,
            end,
        })
    }

    pub(super) fn clock(&self) -> Clock {
        Clock {
            kind: ClockKind::Support,
            runs: Runs::Enrollment {
                id: self.enrollment.id,
                programme: self.programme.code.clone(),
                component: self.component.code.clone(),
            },
            person: self.enrollment.subject.person(),
            started: self.started,
            allowed: self.limit.months,
            used: self.used,
            end: self.end,
            because: self.because(),
        }
    }

    fn because(&self) -> Vec<Because> {
        let track = Because::Track(self.enrollment.track);
        let row = self.limit.row.map(|row| Because::Row(row.name()));
        let ruling = self.limit.ruling.map(|ruling| Because::Ruling {
            no: ruling.no,
            months: ruling.months,
            from: ruling.from,
            by: ruling.by.clone(),
            why: ruling.why.clone(),
        });
        let mut why: Vec<Because> = ruling.into_iter().chain(row).chain([track]).collect();
        why.extend(self.carried().map(|carried| Because::Carried {
            months: carried.months,
            from: carried.from,
        }));
        if let Some(person) = self.person {
            let since = person.disability_since(self.decided_on);
            why.push(since.map_or(Because::NoDisability, |since| Because::Disability { since }));
        }
        if self.paused > 0 {
            why.push(Because::Paused {
                months: self.paused,
                counting: self.counting,
            });
        }
        why.extend(self.programme_ends.map(Because::ProgrammeEnds));
        why
    }
}

impl Support<'_> {
    fn carried(&self) -> impl Iterator<Item = &Carried> {
        let known = self.dossier.map_or(&[][..], |known| &known.carried);
        let code = &self.component.code;
        known.iter().filter(move |known| known.component == *code)
    }
}

/// Months up to the current one.
struct Counted {
    used: u16,
    paused: u16,
}

impl Counted {
    /// Walks until the end is known. It does not depend on `today`: while
    /// suspended, a clock waits, or runs on by the calendar.
    fn to_the_end(
        walk: &mut Walk<'_>,
        enrollment: &Enrollment,
        today: Option<NaiveDate>,
    ) -> Counted {
        let mut counted = Counted {
            used: walk.used,
            paused: 0,
        };
        let now = today.map(Month::of);
        let steady = enrollment.steps.last().map(|step| Month::of(step.on));
        let steady = steady.unwrap_or(walk.ahead()).plus(1);
        let waited = now.unwrap_or(steady).max(steady);
        let suspended = enrollment.state() == State::Suspended;
        while let Some((month, mark)) = walk.next() {
            if now.is_some_and(|now| month <= now) {
                counted.used = walk.used;
                counted.paused += u16::from(matches!(mark, Mark::Paused));
            }
            let waits = suspended && walk.counting == Counting::MonthsPaid && month >= waited;
            if waits || month >= steady.plus(FAR) {
                break;
            }
        }
        counted
    }
}
