//! Lines that are due, month by month: one at a time (I5), within the months
//! of the limit (I6), never outside the enrollment, after an end or in a
//! suspension (I7). Asked of the records again, not of the walk that found
//! the lines.

use super::{Faults, payments};
use crate::enrollment::Enrollment;
use crate::rules::condition::Situation;
use crate::rules::{Component, Programme, RuleBook, Value};
use crate::schedule::walk::{Mark, Walk};
use crate::{CaseFile, Fils, Month};
use chrono::NaiveDate;

/// How many months after the last step a limited component is followed.
const FAR: i32 = 240;

pub(super) fn check(
    file: &CaseFile,
    enrollment: &Enrollment,
    programme: &Programme,
    book: &RuleBook,
    today: NaiveDate,
    faults: &mut Faults,
) {
    let mut lines = Vec::new();
    for component in &programme.components {
        lines.clear();
        let asked = Asked {
            file,
            enrollment,
            programme,
            component,
            book,
        };
        asked.lines(today, &mut lines, faults);
        payments::check_amounts(file, enrollment, component, book, &lines, faults);
    }
    for payment in &enrollment.payments {
        let mut components = programme.components.iter();
        let known = components.any(|component| component.code == payment.component);
        faults.unless(known, "I12", enrollment.id, || {
            format!("{} has no component {}", programme.code, payment.component)
        });
    }
}

struct Asked<'a> {
    file: &'a CaseFile,
    enrollment: &'a Enrollment,
    programme: &'a Programme,
    component: &'a Component,
    book: &'a RuleBook,
}

impl Asked<'_> {
    /// Walks the months, holds each line against the records, and keeps those
    /// that payments will be held against.
    fn lines(&self, today: NaiveDate, lines: &mut Vec<(Month, Fils)>, faults: &mut Faults) {
        let walk = Walk::new(
            self.file,
            self.enrollment,
            self.programme,
            self.component,
            self.book,
        );
        let Some(walk) = walk else { return };
        let started = walk.started;
        let farthest = self.farthest(today);
        let keep = !self.enrollment.payments.is_empty();
        let mut covered: Option<Month> = None;
        let mut months_due = 0;
        for (month, mark) in walk.take_while(|(month, _)| *month <= farthest) {
            let Mark::Due { amount, months, .. } = mark else {
                continue;
            };
            let id = self.enrollment.id;
            faults.unless(amount.is_payable(), "I16", id, || {
                format!("{amount} due for {month}")
            });
            faults.unless(covered.is_none_or(|last| last < month), "I5", id, || {
                format!("{month} is due twice")
            });
            covered = Some(month.plus(months - 1));
            months_due += months;
            let on = month.first().max(started);
            self.within_limit(month, on, months_due, faults);
            self.within_enrollment(month, on, faults);
            if keep {
                lines.push((month, amount));
            }
        }
    }

    /// What has an end is followed to it; what has none, to the last month
    /// that is due or was paid.
    fn farthest(&self, today: NaiveDate) -> Month {
        let stepped = self.enrollment.steps.last().map_or(today, |step| step.on);
        if self.component.months.is_some() {
            return Month::of(stepped).plus(FAR);
        }
        let paid = self.enrollment.payments.iter().map(|payment| payment.month);
        paid.fold(Month::of(today.max(stepped)), Month::max)
    }

    fn situation(&self, on: NaiveDate) -> Situation<'_> {
        Situation {
            person: self.file.person_of(self.enrollment),
            placement: self.file.placement_behind(self.enrollment, on),
            track: self.enrollment.track,
            product: self
                .file
                .dossier(self.enrollment.id)
                .map_or("", |dossier| &dossier.product),
            on,
        }
    }

    fn within_limit(&self, month: Month, on: NaiveDate, months_due: i32, faults: &mut Faults) {
        let Some(rule) = &self.component.months else {
            return;
        };
        let dossier = self.file.dossier(self.enrollment.id);
        let code = &self.component.code;
        let ruled = dossier.and_then(|known| known.ruling_on(code, on));
        let row = self.book.row(rule, on, &self.situation(on));
        let limit = match (ruled, row.map(|(_, row)| &row.value)) {
            (Some(ruling), _) => ruling.months,
            (None, Some(Value::Months(limit, _))) => *limit,
            (None, _) => return,
        };
        let carried = dossier.map_or(0, |known| known.carried_months(code));
        faults.unless(
            months_due + i32::from(carried) <= i32::from(limit),
            "I6",
            self.enrollment.id,
            || {
                format!(
                    "{month} is month {months_due} of {limit} of {}",
                    self.component.code
                )
            },
        );
    }

    fn within_enrollment(&self, month: Month, on: NaiveDate, faults: &mut Faults) {
        let id = self.enrollment.id;
        let state = self.enrollment.state_on(on);
        faults.unless(state.is_some_and(|state| state.pays()), "I7", id, || {
            format!("{month} is due in the state {state:?}")
        });
        let situation = self.situation(on);
        let gone = |day: Option<NaiveDate>| day.is_some_and(|day| day <= on);
        let left = match situation.person {
            Some(person) => person.left.as_ref().map(|left| left.on),
            None => self.file.household.empty_since(on),
        };
        faults.unless(!gone(left), "I7", id, || {
            format!("{month} is due after a death or a move")
        });
        let ended = situation.placement.and_then(|placement| placement.ended());
        faults.unless(!gone(ended), "I7", id, || {
            format!("{month} is due after the work ended")
        });
        let dossier = self.file.dossier(id);
        let reached = |stage: &Option<String>| {
            let stage = stage.as_deref();
            stage.and_then(|stage| dossier.and_then(|known| known.reached(stage)))
        };
        let opened = reached(&self.component.from_stage);
        let open = self.component.from_stage.is_none() || gone(opened);
        let closed = gone(reached(&self.component.until_stage));
        faults.unless(open && !closed, "I7", id, || {
            format!("{month} is due outside the stages it belongs to")
        });
        if let Some(rule) = &self.programme.ends {
            let row = self
                .book
                .row(rule, on, &situation)
                .map(|(_, row)| &row.value);
            let over = matches!(row, Some(Value::Date(end)) if *end < on);
            faults.unless(!over, "I7", id, || {
                format!("{month} is due after the programme ended")
            });
        }
    }
}
