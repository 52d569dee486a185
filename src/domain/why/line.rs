//! Why a month was paid, or was not, or will be, and why that much.

use super::{Asked, Link, Says};
use crate::enrollment::{Enrollment, State};
use crate::instruction::InstructionState;
use crate::placement::Placement;
use crate::rules::{AmountSource, Component, Programme, RowRef, Value};
use crate::schedule::{self, Line, MonthState, Schedule};
use crate::{EnrollmentId, Month};
use chrono::NaiveDate;

/// A month that is asked about.
pub(super) struct Asking<'a> {
    pub(super) enrollment: &'a Enrollment,
    pub(super) programme: &'a Programme,
    pub(super) component: &'a Component,
    pub(super) month: Month,
    plan: Option<Schedule>,
}

impl Asking<'_> {
    pub(super) fn line(&self) -> Option<&Line> {
        match self.plan.as_ref()?.state(self.month)? {
            MonthState::Due(line) => Some(line),
            _ => None,
        }
    }

    /// The day the month goes by.
    fn judged(&self) -> NaiveDate {
        let started = self.enrollment.started();
        started.map_or(self.month.first(), |day| day.max(self.month.first()))
    }

    fn says(&self, says: Says) -> Link {
        Link::new(says)
            .names("component", &self.component.name)
            .month("month", self.month)
    }
}

impl Asked<'_> {
    pub(super) fn line(
        &self,
        id: EnrollmentId,
        component: &str,
        month: Month,
    ) -> Option<Vec<Link>> {
        let enrollment = self.file.enrollment(id)?;
        let programme = self.book.programme(&enrollment.programme)?;
        let component = programme.components.iter().find(|c| c.code == component)?;
        let (file, book) = (self.file, self.book);
        let plan = schedule::schedule(file, enrollment, programme, component, book, month);
        let asking = Asking {
            enrollment,
            programme,
            component,
            month,
            plan,
        };
        let mut links = vec![self.verdict(&asking)];
        if let Some(line) = asking.line() {
            links.extend(self.suspended_within(&asking));
            links.extend(self.amount(&asking, line));
            links.extend(self.number(&asking, line));
        } else {
            links.extend(self.nothing_due(&asking));
        }
        links.extend(self.put_right(&asking));
        links.extend(self.corrections(id));
        Some(links)
    }

    /// What the month is, in one sentence.
    fn verdict(&self, asking: &Asking<'_>) -> Link {
        let component = &asking.component.code;
        if let Some(paid) = asking.enrollment.last_payment(component, asking.month) {
            let says = match paid.state {
                InstructionState::Settled if asking.line().is_none() => Says::PaidNothingDue,
                InstructionState::Settled => Says::Paid,
                state if state.reopens_line() => Says::Failed,
                _ => Says::InFlight,
            };
            return asking
                .says(says)
                .money("amount", paid.amount)
                .day("on", paid.on)
                .text("bank", &paid.bank_reason)
                .word("state", format!("instruction-state-{}", paid.state.code()));
        }
        let state = asking
            .plan
            .as_ref()
            .and_then(|plan| plan.state(asking.month));
        match state {
            Some(MonthState::Due(line)) if asking.month <= Month::of(self.today) => {
                asking.says(Says::Unpaid).money("amount", line.amount)
            }
            Some(MonthState::Due(line)) => asking.says(Says::Expected).money("amount", line.amount),
            Some(MonthState::Covered) => asking.says(Says::Covered),
            Some(MonthState::Unknown) => asking.says(Says::AmountUnknown),
            Some(MonthState::Paused | MonthState::NotDue) | None => asking.says(Says::NotPaid),
        }
    }

    /// A suspension that began inside a month that is due and not paid: the
    /// month goes by its first day, but the payer may have held it.
    fn suspended_within(&self, asking: &Asking<'_>) -> Vec<Link> {
        let component = &asking.component.code;
        let paid = asking.enrollment.last_payment(component, asking.month);
        if paid.is_some_and(|paid| !paid.state.reopens_line()) {
            return Vec::new();
        }
        let mut steps = asking.enrollment.steps.iter();
        let within = steps.find(|step| {
            step.to == State::Suspended
                && Month::of(step.on) == asking.month
                && step.on > asking.judged()
        });
        within.map_or(Vec::new(), |step| {
            self.suspension(asking.enrollment, step.on)
        })
    }

    /// Why that much.
    fn amount(&self, asking: &Asking<'_>, line: &Line) -> Vec<Link> {
        let mut links = Vec::new();
        match (
            &line.amount_row,
            asking.enrollment.decision_for(asking.month),
        ) {
            (Some(row), _) => {
                if let AmountSource::ShareOfWage(_) = asking.component.amount
                    && let Some(job) = self.job_behind(asking)
                {
                    let link = Link::new(Says::Share)
                        .money("amount", line.amount)
                        .money("wage", job.terms.wage)
                        .text("employer", &job.terms.employer);
                    links.push(link);
                }
                links.extend(self.row(row));
            }
            (None, Some(decision)) => {
                let link = Link::new(Says::Decided)
                    .money("amount", decision.amount)
                    .month("from", decision.from)
                    .word("period", format!("period-{}", decision.period.code()))
                    .day("recorded", decision.recorded.date_in_amman());
                links.push(link);
            }
            (None, None) => {}
        }
        links
    }

    fn job_behind(&self, asking: &Asking<'_>) -> Option<&Placement> {
        self.file
            .placement_behind(asking.enrollment, asking.judged())
    }

    /// Which month of the limit it is, and why there are that many.
    fn number(&self, asking: &Asking<'_>, line: &Line) -> Vec<Link> {
        let limit = asking.plan.as_ref().and_then(|plan| plan.limit.as_ref());
        let Some((allowed, row)) = limit else {
            return Vec::new();
        };
        let number = Link::new(Says::MonthNumber)
            .number("number", line.number)
            .number("of", *allowed);
        let mut links = self.limited(asking, number, row.as_ref());
        links.extend(self.disability(asking.enrollment, asking.judged()));
        links
    }

    /// A link about a limit with what the limit rests on: a row, or the
    /// decision of a person that outranks it.
    fn limited(&self, asking: &Asking<'_>, link: Link, row: Option<&RowRef>) -> Vec<Link> {
        if let Some(row) = row {
            let mut links = vec![link.resting_on(row)];
            links.extend(self.row(row));
            return links;
        }
        let dossier = self.file.dossier(asking.enrollment.id);
        let rulings = dossier.into_iter().flat_map(|known| &known.rulings);
        let mut of = rulings.filter(|ruling| {
            ruling.component == asking.component.code && ruling.from <= asking.judged()
        });
        let ruling = of.next_back().map(|ruling| {
            Link::new(Says::Ruling)
                .number("months", ruling.months)
                .day("from", ruling.from)
                .text("why", &ruling.why)
                .by(&ruling.by)
        });
        std::iter::once(link).chain(ruling).collect()
    }

    /// Why nothing is due.
    fn nothing_due(&self, asking: &Asking<'_>) -> Vec<Link> {
        let on = asking.judged();
        let Some(started) = asking.enrollment.started() else {
            return self.last_steps(asking.enrollment, on, 1);
        };
        if asking.month < Month::of(started) {
            return vec![Link::new(Says::NotBegun).day("day", started)];
        }
        if let Some(ends) = self.programme_end(asking, on) {
            return ends;
        }
        let mut links = self.gone(asking, on);
        let state = asking.enrollment.state_on(on);
        match state {
            Some(State::Suspended) => links.extend(self.suspension(asking.enrollment, on)),
            Some(state) if !state.pays() => {
                links.extend(self.last_steps(asking.enrollment, on, 1));
            }
            _ => {}
        }
        if links.is_empty()
            && let Some((allowed, row)) = self.limit_reached(asking)
        {
            let reached = Link::new(Says::LimitReached).number("allowed", allowed);
            links.extend(self.limited(asking, reached, row.as_ref()));
            links.extend(self.disability(asking.enrollment, on));
        }
        links
    }

    fn limit_reached(&self, asking: &Asking<'_>) -> Option<(u16, Option<RowRef>)> {
        let plan = asking.plan.as_ref()?;
        (plan.end == schedule::End::LimitReached)
            .then(|| plan.limit.clone())
            .flatten()
    }

    fn programme_end(&self, asking: &Asking<'_>, on: NaiveDate) -> Option<Vec<Link>> {
        let rule = asking.programme.ends.as_deref()?;
        let situation = crate::rules::condition::Situation {
            person: self.file.person_of(asking.enrollment),
            placement: self.job_behind(asking),
            track: asking.enrollment.track,
            product: self
                .file
                .dossier(asking.enrollment.id)
                .map_or("", |known| &known.product),
            on,
        };
        let (rule, row) = self.book.row(rule, on, &situation)?;
        let Value::Date(end) = row.value else {
            return None;
        };
        if end >= on {
            return None;
        }
        let named = row.name(rule);
        let mut links = vec![
            Link::new(Says::ProgrammeEnds)
                .day("day", end)
                .resting_on(&named),
        ];
        links.extend(self.row(&named));
        Some(links)
    }

    /// Whoever left, and the job that was over.
    fn gone(&self, asking: &Asking<'_>, on: NaiveDate) -> Vec<Link> {
        let mut links = Vec::new();
        if let Some(person) = self.file.person_of(asking.enrollment)
            && let Some(left) = person.left.as_ref().filter(|left| left.on <= on)
        {
            links.push(
                Link::new(Says::Left)
                    .text("name", person.particulars.name.shown())
                    .day("day", left.on)
                    .word("why", format!("leaving-{}", left.why.code()))
                    .day("recorded", left.recorded.date_in_amman()),
            );
        }
        let job = self.job_behind(asking);
        if let Some(job) = job.filter(|job| job.ended().is_some_and(|ended| ended <= on)) {
            links.extend(super::work::ended(job));
        }
        links
    }
}
