//! The payment timeline: for each programme, component and person, what each
//! month was and will be. A pure projection; the past shows what was recorded.

use crate::clock::{self, Clock, Runs};
use crate::enrollment::Enrollment;
use crate::instruction::InstructionState;
use crate::placement::Placement;
use crate::proration;
use crate::rules::{Component, PaidTo, Programme, RuleBook};
use crate::schedule::{self, Line, MonthState, Schedule};
use crate::vocabulary::vocabulary;
use crate::{CaseFile, EnrollmentId, Fils, Month, PersonId, PlacementId};
use chrono::NaiveDate;

vocabulary! {
    /// What a month is on the timeline.
    CellState {
        /// Nothing belongs here.
        Nothing = "nothing",
        Settled = "settled",
        /// Rejected by the bank or returned.
        Failed = "failed",
        /// Sent, on its way, outcome not known.
        InFlight = "in-flight",
        /// Due up to this month, and no payment is on record.
        Due = "due",
        /// Due in a month to come.
        Expected = "expected",
        Suspended = "suspended",
        /// Inside a quarter that was paid in its first month.
        Covered = "covered",
        /// No rule or decision says how much.
        Unknown = "unknown",
        /// At work, up to this month.
        Working = "working",
        /// Work agreed for a month to come.
        WorkAgreed = "work-agreed",
        /// Less was paid than is due by what is known now; the difference is
        /// an adjustment in a later month.
        Adjusted = "adjusted",
        /// More was paid than is due; an overpayment speaks of it.
        Overpaid = "overpaid",
        /// An instalment of a loan, repaid in whole.
        InstalmentPaid = "instalment-paid",
        /// One that is to be repaid by the end of its month.
        InstalmentDue = "instalment-due",
        /// One whose month is over.
        InstalmentLate = "instalment-late",
    }
}

/// One month of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub month: Month,
    pub state: CellState,
    /// Fils: what was paid where something was, else what is due; of an
    /// instalment what is still to come back, where something is.
    pub amount: Option<Fils>,
    /// The line behind it, with the rule row of its amount.
    pub line: Option<Line>,
}

/// What a row tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    Component {
        enrollment: EnrollmentId,
        programme: String,
        component: String,
    },
    Wage(PlacementId),
    /// What the family pays back of a loan.
    Loan(EnrollmentId),
}

/// A row of the timeline.
#[derive(Clone, Debug)]
pub struct Row {
    pub of: Of,
    pub person: Option<PersonId>,
    pub cells: Vec<Cell>,
    /// The clock that ends it, where one runs.
    pub clock: Option<Clock>,
}

/// Aid and earnings of a month in fils.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub aid: Fils,
    pub earned: Fils,
}

impl Share {
    /// Aid in hundredths of all that came in; none where nothing did.
    pub fn aid_percent(self) -> Option<u32> {
        let all = i128::from(self.aid.0) + i128::from(self.earned.0);
        let percent = (i128::from(self.aid.0) * 100 + all / 2).checked_div(all)?;
        u32::try_from(percent).ok()
    }
}

/// All rows over a stretch of months.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub from: Month,
    pub to: Month,
    pub rows: Vec<Row>,
    /// For each month, what is aid and what is earned.
    pub shares: Vec<Share>,
    /// Every clock of the household.
    pub clocks: Vec<Clock>,
}

/// Projects a household's timeline over `from` to `to`, seen from `today`.
pub fn timeline(
    file: &CaseFile,
    book: &RuleBook,
    today: NaiveDate,
    from: Month,
    to: Month,
) -> Timeline {
    let view = View {
        file,
        book,
        day: today,
        today: Month::of(today),
        from,
        to,
    };
    let clocks = clock::clocks(file, book, today);
    let mut rows: Vec<Row> = Vec::new();
    for enrollment in &file.enrollments {
        let Some(programme) = book.programme(&enrollment.programme) else {
            continue;
        };
        for component in &programme.components {
            rows.extend(view.component_row(enrollment, programme, component, &clocks));
        }
        rows.extend(view.loan_row(enrollment));
    }
    for placement in &file.placements {
        rows.extend(view.wage_row(placement, &clocks));
    }
    let shares = view.shares(&rows);
    Timeline {
        from,
        to,
        rows,
        shares,
        clocks,
    }
}

struct View<'a> {
    file: &'a CaseFile,
    book: &'a RuleBook,
    day: NaiveDate,
    /// The current month.
    today: Month,
    from: Month,
    to: Month,
}

impl View<'_> {
    fn component_row(
        &self,
        enrollment: &Enrollment,
        programme: &Programme,
        component: &Component,
        clocks: &[Clock],
    ) -> Option<Row> {
        let plan = schedule::schedule(
            self.file, enrollment, programme, component, self.book, self.to,
        )?;
        let cells: Vec<Cell> = self
            .from
            .through(self.to)
            .map(|month| self.component_cell(enrollment, component, &plan, month))
            .collect();
        let runs = Runs::Enrollment {
            id: enrollment.id,
            programme: programme.code.clone(),
            component: component.code.clone(),
        };
        Some(Row {
            of: Of::Component {
                enrollment: enrollment.id,
                programme: programme.code.clone(),
                component: component.code.clone(),
            },
            person: enrollment.subject.person(),
            cells,
            clock: clocks.iter().find(|clock| clock.runs == runs).cloned(),
        })
    }

    fn component_cell(
        &self,
        enrollment: &Enrollment,
        component: &Component,
        plan: &Schedule,
        month: Month,
    ) -> Cell {
        let due = plan.state(month);
        let line = match due {
            Some(MonthState::Due(line)) => Some(line.clone()),
            _ => None,
        };
        let put_right = self.put_right(enrollment, component, month);
        if let Some(payment) = enrollment.last_payment(&component.code, month) {
            let state = match payment.state {
                InstructionState::Settled => put_right.unwrap_or(CellState::Settled),
                InstructionState::Rejected | InstructionState::Returned => CellState::Failed,
                _ => CellState::InFlight,
            };
            return Cell {
                month,
                state,
                amount: Some(payment.amount),
                line,
            };
        }
        let state = match due {
            Some(MonthState::Due(_)) if put_right.is_some() => CellState::Adjusted,
            Some(MonthState::Due(_)) if month <= self.today => CellState::Due,
            Some(MonthState::Due(_)) => CellState::Expected,
            Some(MonthState::Covered) => CellState::Covered,
            Some(MonthState::Paused) if month <= self.today => CellState::Suspended,
            Some(MonthState::Unknown) => CellState::Unknown,
            Some(MonthState::Paused | MonthState::NotDue) | None => CellState::Nothing,
        };
        Cell {
            month,
            state,
            amount: line.as_ref().map(|line| line.amount),
            line,
        }
    }

    /// What was recorded to put a month right, where anything was.
    fn put_right(
        &self,
        enrollment: &Enrollment,
        component: &Component,
        month: Month,
    ) -> Option<CellState> {
        let matters = &self.file.matters;
        let mut cases = matters.overpayments.iter();
        let mut posted = matters.adjustments.iter();
        if cases.any(|case| case.is_for(enrollment.id, &component.code, month)) {
            return Some(CellState::Overpaid);
        }
        posted
            .any(|known| known.is_for(enrollment.id, &component.code, month))
            .then_some(CellState::Adjusted)
    }

    /// The instalments of a loan that was paid out.
    fn loan_row(&self, enrollment: &Enrollment) -> Option<Row> {
        let loan = self.file.dossier(enrollment.id)?.loan.as_ref()?;
        if loan.tranches.is_empty() {
            return None;
        }
        let instalments = loan.instalments(self.day);
        let cell = |month: Month| {
            let known = instalments.iter().find(|one| one.month == month);
            let (state, amount) = match known {
                None => (CellState::Nothing, None),
                Some(one) if !one.rest().is_payable() => {
                    (CellState::InstalmentPaid, Some(one.amount))
                }
                Some(one) if month.last() < self.day => {
                    (CellState::InstalmentLate, Some(one.rest()))
                }
                Some(one) => (CellState::InstalmentDue, Some(one.rest())),
            };
            Cell {
                month,
                state,
                amount,
                line: None,
            }
        };
        Some(Row {
            of: Of::Loan(enrollment.id),
            person: enrollment.subject.person(),
            cells: self.from.through(self.to).map(cell).collect(),
            clock: None,
        })
    }

    fn wage_row(&self, placement: &Placement, clocks: &[Clock]) -> Option<Row> {
        let started = Month::of(placement.started()?);
        let ended = placement.ended().map(Month::of);
        let contract = clocks.iter().find(|clock| {
            clock.runs == clock::Runs::Placement(placement.id)
                && clock.kind == clock::ClockKind::Contract
        });
        let agreed = contract.and_then(|clock| match clock.end {
            clock::ClockEnd::On(day) => Some(Month::of(day)),
            _ => None,
        });
        let cell = |month: Month| {
            let at_work = month >= started && ended.is_none_or(|ended| month <= ended);
            let state = if !at_work {
                CellState::Nothing
            } else if month <= self.today {
                CellState::Working
            } else if agreed.is_some_and(|last| month <= last) {
                CellState::WorkAgreed
            } else {
                CellState::Nothing
            };
            let amount = (state != CellState::Nothing).then_some(placement.terms.wage);
            Cell {
                month,
                state,
                amount,
                line: None,
            }
        };
        let grace = clocks.iter().find(|clock| {
            clock.runs == clock::Runs::Placement(placement.id)
                && clock.kind != clock::ClockKind::Contract
        });
        Some(Row {
            of: Of::Wage(placement.id),
            person: Some(placement.person),
            cells: self.from.through(self.to).map(cell).collect(),
            clock: grace.or(contract).cloned(),
        })
    }

    /// Aid to the family and earnings, month by month. What is paid to an
    /// employer is neither.
    fn shares(&self, rows: &[Row]) -> Vec<Share> {
        let count = usize::try_from(self.to.since(self.from) + 1).unwrap_or(0);
        let mut shares = vec![Share::default(); count];
        for row in rows {
            let earned = match &row.of {
                Of::Wage(_) => true,
                Of::Component {
                    programme,
                    component,
                    ..
                } if reaches_family(self.book, programme, component) => false,
                // What is paid back is no income.
                Of::Component { .. } | Of::Loan(_) => continue,
            };
            for (n, cell) in row.cells.iter().enumerate() {
                if matches!(cell.state, CellState::Failed | CellState::Suspended) {
                    continue;
                }
                let Some(amount) = cell.amount else {
                    continue;
                };
                let months = cell.line.as_ref().map_or(1, |line| line.months);
                let parts = proration::split(amount, months.unsigned_abs());
                for (share, part) in shares.iter_mut().skip(n).zip(parts) {
                    let side = if earned {
                        &mut share.earned
                    } else {
                        &mut share.aid
                    };
                    *side = side.plus(part).unwrap_or(*side);
                }
            }
        }
        shares
    }
}

/// Support of wages and social security goes to the employer or the
/// corporation; cash and transport reach the family.
fn reaches_family(book: &RuleBook, programme: &str, component: &str) -> bool {
    let programme = book.programme(programme);
    let component = programme.and_then(|programme| programme.component(component));
    component.is_some_and(|component| component.to == PaidTo::Family)
}
