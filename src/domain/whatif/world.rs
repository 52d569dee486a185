//! One of the two files, month by month: what comes in and what it costs.

use super::cell::{Cell, Figure, Gap, Ground, Why};
use super::purse::{Purse, is_aid, purse};
use super::sheet::{LineKind, Of};
use super::trial::Trial;
use super::{Fare, Offer};
use crate::clock::{self, Because, Clock, ClockEnd, ClockKind, Runs};
use crate::enrollment::{Enrollment, Track};
use crate::placement::{Kind, Placement};
use crate::rules::condition::Situation;
use crate::rules::{AmountSource, Component, Programme, RowRef, RuleBook, Value};
use crate::schedule::{self, MonthState};
use crate::{CaseFile, Fils, Month, PersonId};
use chrono::NaiveDate;

/// One line in one world, a cell for each month.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) kind: LineKind,
    pub(super) of: Of,
    pub(super) person: Option<PersonId>,
    pub(super) cells: Vec<Cell>,
}

/// From when aid is not known any more.
enum Anew {
    /// Decided anew after that day.
    After(NaiveDate, RowRef),
    /// No row says that income is not counted.
    From(NaiveDate),
}

pub(super) struct World<'a> {
    file: &'a CaseFile,
    book: &'a RuleBook,
    from: Month,
    to: Month,
    /// The job that is tried, where this is the world with it.
    tried: Option<(&'a Trial, &'a Offer)>,
    clocks: Vec<Clock>,
    anew: Option<Anew>,
}

impl<'a> World<'a> {
    pub(super) fn new(
        file: &'a CaseFile,
        book: &'a RuleBook,
        today: NaiveDate,
        (from, to): (Month, Month),
        tried: Option<(&'a Trial, &'a Offer)>,
    ) -> World<'a> {
        let clocks = clock::clocks(file, book, today);
        let anew = anew(&clocks, today, tried);
        World {
            file,
            book,
            from,
            to,
            tried,
            clocks,
            anew,
        }
    }

    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for placement in &self.file.placements {
            rows.extend(self.work(placement));
        }
        for enrollment in &self.file.enrollments {
            let Some(programme) = self.book.programme(&enrollment.programme) else {
                continue;
            };
            for component in &programme.components {
                rows.extend(self.component(enrollment, programme, component));
            }
        }
        rows
    }

    fn months(&self) -> impl Iterator<Item = Month> {
        self.from.through(self.to)
    }

    /// The offer, where this is the work it would be.
    fn offer(&self, placement: &Placement) -> Option<&'a Offer> {
        let (trial, offer) = self.tried?;
        (placement.id == trial.tried).then_some(offer)
    }

    /// Wage, social security and fare of one job or project.
    fn work(&self, placement: &Placement) -> Vec<Row> {
        if placement.started().is_none() {
            return Vec::new();
        }
        let row = |kind, of, cells| Row {
            kind,
            of,
            person: Some(placement.person),
            cells,
        };
        let id = placement.id;
        let each = |cell: &dyn Fn(Month, NaiveDate) -> Cell| -> Vec<Cell> {
            self.months()
                .map(|month| at_work(placement, month, cell))
                .collect()
        };
        let mut rows = vec![row(
            LineKind::Wage,
            Of::Wage(id),
            each(&|month, _| self.wage(placement, month)),
        )];
        if placement.terms.kind != Kind::Project {
            let cells = each(&|month, on| self.social_security(placement, month, on));
            rows.push(row(LineKind::SocialSecurity, Of::SocialSecurity(id), cells));
        }
        match self.fare(placement) {
            Some(Fare::Unknown) => {
                let cells = each(&|_, _| Cell::unknown(Why::FareNotSaid));
                rows.push(row(LineKind::Fare, Of::Fare(id), cells));
            }
            Some(Fare::Costs(fare)) => {
                let cells = each(&|month, _| self.lasting(placement, month, negative(fare)));
                rows.push(row(LineKind::Fare, Of::Fare(id), cells));
            }
            Some(Fare::Bus) | None => {}
        }
        rows
    }

    /// The fare of the offer, or what is on record of work that goes on.
    fn fare(&self, placement: &Placement) -> Option<Fare> {
        match self.offer(placement) {
            Some(offer) => Some(offer.fare),
            None => {
                let fare = self.file.follow_up(placement.id)?.fare?;
                Some(Fare::Costs(fare))
            }
        }
    }

    fn wage(&self, placement: &Placement, month: Month) -> Cell {
        self.lasting(placement, month, placement.terms.wage)
    }

    /// A figure of the work itself, which goes on past its contract only if
    /// the work does.
    fn lasting(&self, placement: &Placement, month: Month, amount: Fils) -> Cell {
        let ground = match self.offer(placement) {
            Some(_) => Ground::Offer,
            None => Ground::Record(placement.id),
        };
        Cell::Known(Figure {
            amount,
            ground,
            if_work_goes_on: !self.is_agreed(placement, month),
        })
    }

    /// Whether a contract covers the month.
    fn is_agreed(&self, placement: &Placement, month: Month) -> bool {
        self.clocks.iter().any(|clock| {
            clock.kind == ClockKind::Contract
                && clock.runs == Runs::Placement(placement.id)
                && matches!(clock.end, ClockEnd::On(last) if month.first() <= last)
        })
    }

    fn social_security(&self, placement: &Placement, month: Month, on: NaiveDate) -> Cell {
        let insured = placement.terms.social_security_from;
        if insured.is_none_or(|from| from > on) {
            return Cell::Nothing;
        }
        let situation = Situation {
            person: self.file.household.member(placement.person),
            placement: Some(placement),
            track: Track::General,
            product: "",
            on,
        };
        let found = self.book.row("social-security.worker", on, &situation);
        let Some((rule, row)) = found else {
            return Cell::unknown(Why::NoRow);
        };
        let share = match row.value {
            Value::Percent(points) => placement.terms.wage.share(points).ok(),
            _ => None,
        };
        match share {
            Some(share) => Cell::Known(Figure {
                amount: negative(share),
                ground: Ground::Row(row.name(rule)),
                if_work_goes_on: !self.is_agreed(placement, month),
            }),
            None => Cell::unknown(Why::NoRow),
        }
    }

    fn component(
        &self,
        enrollment: &Enrollment,
        programme: &Programme,
        component: &Component,
    ) -> Option<Row> {
        let purse = purse(programme, component);
        let mut cells = self.scheduled(enrollment, programme, component)?;
        if is_aid(programme) {
            self.decide_anew(&mut cells);
        }
        if purse == Purse::Share {
            self.part_month(enrollment, &mut cells);
        }
        Some(Row {
            kind: LineKind::of(purse),
            of: Of::Component {
                enrollment: enrollment.id,
                programme: programme.code.clone(),
                component: component.code.clone(),
            },
            person: enrollment.subject.person(),
            cells,
        })
    }

    /// The cells as the schedule has them, what covers a quarter spread over
    /// its months.
    fn scheduled(
        &self,
        enrollment: &Enrollment,
        programme: &Programme,
        component: &Component,
    ) -> Option<Vec<Cell>> {
        let (file, book) = (self.file, self.book);
        let plan = schedule::schedule(file, enrollment, programme, component, book, self.to)?;
        let mut cells: Vec<Cell> = self.months().map(|_| Cell::Nothing).collect();
        let mut put = |month: Month, cell: Cell| {
            let at = usize::try_from(month.since(self.from)).ok();
            if let Some(place) = at.and_then(|at| cells.get_mut(at))
                && place.is_nothing()
            {
                *place = cell;
            }
        };
        for (month, state) in plan.iter() {
            match state {
                MonthState::Due(line) => {
                    let ground = match &line.amount_row {
                        Some(row) => Ground::Row(row.clone()),
                        None => decision(enrollment, month)?,
                    };
                    for (n, part) in (0..).zip(schedule::by_month(line)) {
                        put(month.plus(n), Cell::known(part, ground.clone()));
                    }
                }
                MonthState::Paused => put(month, Cell::unknown(Why::Suspended)),
                MonthState::Unknown => put(month, self.no_amount(programme, component, month)),
                MonthState::Covered | MonthState::NotDue => {}
            }
        }
        Some(cells)
    }

    /// No amount, and the range that is reported, where one is.
    fn no_amount(&self, programme: &Programme, component: &Component, month: Month) -> Cell {
        let why = match component.amount {
            AmountSource::Decided | AmountSource::MayBeDecided | AmountSource::InKind => {
                Why::NotDecided
            }
            AmountSource::Rule(_)
            | AmountSource::ShareOfWage(_)
            | AmountSource::ShareOfRule { .. } => Why::NoRow,
        };
        let on = month.first();
        let nobody = Situation {
            person: None,
            placement: None,
            track: Track::General,
            product: "",
            on,
        };
        let range = format!("{}.range", programme.code);
        let range = self.book.row(&range, on, &nobody);
        Cell::Unknown(Gap {
            why,
            before: None,
            row: range.map(|(rule, row)| row.name(rule)),
        })
    }

    /// A month goes by its first day: aid of a month that begins after the
    /// grace is what NAF decides then.
    fn decide_anew(&self, cells: &mut [Cell]) {
        for (month, cell) in self.months().zip(cells) {
            if cell.is_nothing() {
                continue;
            }
            let (why, row) = match &self.anew {
                Some(Anew::After(day, row)) if month.first() > *day => {
                    (Why::Reassessed, Some(row.clone()))
                }
                Some(Anew::From(day)) if month.first() >= *day => (Why::NoGrace, None),
                _ => continue,
            };
            let before = cell.amount();
            *cell = Cell::Unknown(Gap { why, before, row });
        }
    }

    /// The share of a wage that nobody has worked out for part of a month.
    fn part_month(&self, enrollment: &Enrollment, cells: &mut [Cell]) {
        let tried = self
            .tried
            .filter(|(t, _)| t.entered.contains(&enrollment.id));
        let Some((_, offer)) = tried else {
            return;
        };
        for (month, cell) in self.months().zip(cells) {
            if is_part(offer.start, month) && !cell.is_nothing() {
                *cell = Cell::unknown(Why::PartMonth);
            }
        }
    }
}

/// When the aid of a household is decided anew: after the first grace that
/// ends from today on. One that was over before was decided upon since, or
/// what is on record would say otherwise.
fn anew(clocks: &[Clock], today: NaiveDate, tried: Option<(&Trial, &Offer)>) -> Option<Anew> {
    let graces = || clocks.iter().filter(|clock| is_grace(clock.kind));
    if let Some((trial, offer)) = tried.filter(|(trial, _)| trial.on_aid) {
        let runs = Runs::Placement(trial.tried);
        if !graces().any(|clock| clock.runs == runs) {
            return Some(Anew::From(offer.start));
        }
    }
    let ends = graces().filter_map(|clock| match (clock.end, clock.because.first()) {
        (ClockEnd::On(day), Some(Because::Row(row))) if day >= today => Some((day, row.clone())),
        _ => None,
    });
    let (day, row) = ends.min_by_key(|(day, _)| *day)?;
    Some(Anew::After(day, row))
}

pub(super) fn is_grace(kind: ClockKind) -> bool {
    matches!(kind, ClockKind::GraceJob | ClockKind::GraceProject)
}

/// The cell of a month in which somebody is at work, by the month's first day
/// or the day the work began.
fn at_work(placement: &Placement, month: Month, cell: &dyn Fn(Month, NaiveDate) -> Cell) -> Cell {
    let Some(started) = placement.started() else {
        return Cell::Nothing;
    };
    let on = month.first().max(started);
    let over = placement.ended().is_some_and(|ended| ended <= on);
    if Month::of(started) > month || over {
        return Cell::Nothing;
    }
    if is_part(started, month) {
        return Cell::unknown(Why::PartMonth);
    }
    cell(month, on)
}

/// Whether work that starts that day takes up only a part of the month.
fn is_part(started: NaiveDate, month: Month) -> bool {
    Month::of(started) == month && started > month.first()
}

fn negative(amount: Fils) -> Fils {
    Fils(amount.0.saturating_neg())
}

fn decision(enrollment: &Enrollment, month: Month) -> Option<Ground> {
    let decision = enrollment.decision_for(month)?;
    Some(Ground::Decision {
        enrollment: enrollment.id,
        from: decision.from,
        recorded: decision.recorded.date_in_amman(),
    })
}
