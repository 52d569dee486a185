//! Walking along the months of a component, from the first on record. Each
//! step looks at one month and remembers what the next one needs; nothing is
//! copied from the book, so that a walk costs little for every household that
//! is listed.

mod amounts;

use super::{End, LONGEST};
use crate::dossier::{Dossier, Ruling};
use crate::enrollment::{Enrollment, State, Subject};
use crate::person::Member;
use crate::placement::Placement;
use crate::rules::condition::Situation;
use crate::rules::{
    AmountSource, Component, Counting, Paid, Programme, Row, RowRef, Rule, RuleBook, Value,
};
use crate::{CaseFile, Fils, Month};
use amounts::Amounts;
use chrono::NaiveDate;

/// A row with the rule it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'a> {
    pub(crate) rule: &'a Rule,
    pub(crate) row: &'a Row,
}

impl Named<'_> {
    pub(crate) fn name(self) -> RowRef {
        self.row.name(self.rule)
    }
}

/// How many months are allowed, and who says so: a row of the book, or a person
/// whose ruling outranks it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit<'a> {
    pub(crate) months: u16,
    /// The row that holds, outranked or not.
    pub(crate) row: Option<Named<'a>>,
    pub(crate) ruling: Option<&'a Ruling>,
}

/// What a month is, as [`super::MonthState`] says it, borrowed from the book.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark<'a> {
    Due {
        amount: Fils,
        months: i32,
        number: u16,
        row: Option<Named<'a>>,
    },
    Covered,
    Paused,
    NotDue,
    Unknown,
}

/// A walk over the months of one component of one enrollment.
pub(crate) struct Walk<'a> {
    pub(crate) started: NaiveDate,
    /// Why there is no line after the last one found so far.
    pub(crate) end: End,
    /// The limit that held last.
    pub(crate) limit: Option<Limit<'a>>,
    /// How a suspended month counts, by that limit.
    pub(crate) counting: Counting,
    /// The day on whose facts the last month was judged.
    pub(crate) looked_at: NaiveDate,
    /// Months of the limit used up so far, those brought along among them.
    pub(crate) used: u16,
    /// The last month that used one up.
    pub(crate) last_used: Option<Month>,
    /// The last month that the newest line covers.
    covered: Option<Month>,
    next: Month,
    farthest: Month,
    over: bool,
    file: &'a CaseFile,
    enrollment: &'a Enrollment,
    person: Option<&'a Member>,
    /// The job behind the month looked at.
    placement: Option<&'a Placement>,
    /// Code of the product chosen; empty where there is none.
    product: &'a str,
    ends: Option<&'a Rule>,
    limits: Option<&'a Rule>,
    /// What persons ruled about the months of this component.
    rulings: Vec<&'a Ruling>,
    /// The day a stage was reached with which the component is over.
    closed: Option<NaiveDate>,
    paid: Paid,
    amounts: Amounts<'a>,
}

impl<'a> Iterator for Walk<'a> {
    type Item = (Month, Mark<'a>);

    /// The next month; none once the component is over for good.
    fn next(&mut self) -> Option<(Month, Mark<'a>)> {
        let month = self.next;
        if self.over || month > self.farthest {
            return None;
        }
        let mark = self.look_at(month);
        self.over = mark.is_none();
        self.next = month.plus(1);
        let mark = mark?;
        self.count(month, &mark);
        Some((month, mark))
    }
}

impl<'a> Walk<'a> {
    /// None while the enrollment has never been active or has not reached the
    /// stage from which money is due, and where what is given is not money.
    pub(crate) fn new(
        file: &'a CaseFile,
        enrollment: &'a Enrollment,
        programme: &Programme,
        component: &Component,
        book: &'a RuleBook,
    ) -> Option<Walk<'a>> {
        if component.amount == AmountSource::InKind {
            return None;
        }
        let dossier = file.dossier(enrollment.id);
        let reached = |stage: &str| dossier.and_then(|known| known.reached(stage));
        let started = match &component.from_stage {
            None => enrollment.started()?,
            Some(stage) => enrollment.started()?.max(reached(stage)?),
        };
        let first = Month::of(started);
        let rule = |name: &Option<String>| name.as_deref().and_then(|name| book.rule(name));
        Some(Walk {
            started,
            end: End::Open,
            limit: None,
            counting: Counting::MonthsPaid,
            looked_at: started,
            // Months used up in another household count here (I6).
            used: dossier.map_or(0, |known| known.carried_months(&component.code)),
            last_used: None,
            covered: None,
            next: first,
            farthest: first.plus(LONGEST),
            over: false,
            file,
            enrollment,
            person: file.person_of(enrollment),
            placement: None,
            product: dossier.map_or("", |known| &known.product),
            ends: rule(&programme.ends),
            limits: rule(&component.months),
            rulings: dossier.map_or_else(Vec::new, |known| rulings(known, component)),
            closed: component.until_stage.as_deref().and_then(reached),
            paid: component.paid,
            amounts: Amounts::of(component, book),
        })
    }

    /// The month the walk comes to next.
    pub(crate) fn ahead(&self) -> Month {
        self.next
    }

    fn look_at(&mut self, month: Month) -> Option<Mark<'a>> {
        let on = month.first().max(self.started);
        self.placement = self.file.placement_behind(self.enrollment, on);
        if let Some(end) = self.programme_end(on).filter(|end| *end < on) {
            // A stop before it is what is told of; a suspension has nothing
            // to wait for any more.
            if matches!(self.end, End::Open | End::Paused) {
                self.end = End::ProgrammeEnds(end);
            }
            return None;
        }
        self.looked_at = on;
        self.limit_on(on);
        let used_up = self.limit.is_some_and(|limit| self.used >= limit.months);
        if used_up || (self.paid == Paid::Once && self.last_used.is_some()) {
            self.end = End::LimitReached;
            return None;
        }
        if let Some(gone) = self.gone_by(on) {
            self.end = End::Left(gone);
            return self.may_return_after(on).then_some(Mark::NotDue);
        }
        match self.enrollment.step_on(on).map(|step| (step.to, step.on)) {
            Some((state, _)) if state.pays() => {
                self.end = End::Open;
                Some(if self.is_covered(month) {
                    Mark::Covered
                } else {
                    self.due(month, on)
                })
            }
            Some((State::Suspended, _)) => {
                self.end = End::Paused;
                Some(Mark::Paused)
            }
            Some((_, since)) => {
                self.end = End::Left(self.enrollment.left_before(on).unwrap_or(since));
                self.may_return_after(on).then_some(Mark::NotDue)
            }
            None => Some(Mark::NotDue),
        }
    }

    /// Whether the newest line covers the month.
    fn is_covered(&self, month: Month) -> bool {
        self.covered.is_some_and(|last| month <= last)
    }

    /// Counts the month, where it is one of the limit's.
    fn count(&mut self, month: Month, mark: &Mark<'_>) {
        let by_calendar = self.counting == Counting::Calendar && self.limit.is_some();
        let counts = match mark {
            Mark::Due { .. } | Mark::Covered => true,
            Mark::Paused => by_calendar || self.is_covered(month),
            Mark::NotDue | Mark::Unknown => by_calendar,
        };
        if counts {
            self.used = self.used.saturating_add(1);
            self.last_used = Some(month);
        }
    }

    fn situation(&self, on: NaiveDate) -> Situation<'a> {
        Situation {
            person: self.person,
            placement: self.placement,
            track: self.enrollment.track,
            product: self.product,
            on,
        }
    }

    fn programme_end(&self, on: NaiveDate) -> Option<NaiveDate> {
        match self.ends?.row(on, &self.situation(on))?.value {
            Value::Date(end) => Some(end),
            _ => None,
        }
    }

    /// Running participants move to new terms by date: each month asks anew. A
    /// person's ruling outranks the row until a person ends it.
    fn limit_on(&mut self, on: NaiveDate) {
        let Some(rule) = self.limits else {
            return;
        };
        self.limit = None;
        if let Some(row) = rule.row(on, &self.situation(on))
            && let Value::Months(months, counting) = row.value
        {
            self.limit = Some(Limit {
                months,
                row: Some(Named { rule, row }),
                ruling: None,
            });
            self.counting = counting;
        }
        let mut ruled = self.rulings.iter().rev();
        if let Some(ruling) = ruled.find(|ruling| ruling.holds_on(on)) {
            self.limit = Some(Limit {
                months: ruling.months,
                row: self.limit.and_then(|limit| limit.row),
                ruling: Some(ruling),
            });
        }
    }

    /// The day since which the person has left, or everybody of the household,
    /// or the job has ended, or the stage was reached with which this is over.
    fn gone_by(&self, on: NaiveDate) -> Option<NaiveDate> {
        let left = match self.enrollment.subject {
            Subject::Household => self.file.household.empty_since(on),
            Subject::Person(_) => self.person.and_then(|p| p.left.as_ref()).map(|l| l.on),
        };
        let ended = self.placement.and_then(Placement::ended);
        [left, ended, self.closed]
            .into_iter()
            .flatten()
            .filter(|day| *day <= on)
            .min()
    }

    /// Whether a month after `on` can be due again, going by what is on record.
    fn may_return_after(&self, on: NaiveDate) -> bool {
        let begins = |p: &Placement| p.steps.first().is_some_and(|step| step.on > on);
        self.enrollment.steps.last().is_some_and(|s| s.on > on)
            || self.file.household.members.iter().any(|m| m.joined > on)
            || (self.enrollment.placement.is_some() && self.file.placements.iter().any(begins))
    }
}

/// What persons ruled about a component, in the order they did.
fn rulings<'a>(dossier: &'a Dossier, component: &Component) -> Vec<&'a Ruling> {
    let rulings = dossier.rulings.iter();
    rulings
        .filter(|ruling| ruling.component == component.code)
        .collect()
}
