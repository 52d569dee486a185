//! The sheet: both worlds beside each other, and their sums.

use super::cell::{Cell, Why};
use super::ending::{Cliff, Ending};
use super::purse::Purse;
use super::stretch::{self, Stretch};
use super::trial::Trial;
use super::warning::Warning;
use super::world::Row;
use super::{MONTHS, Offer};
use crate::money::MoneyError;
use crate::refusal::{Code, Refusal, Said};
use crate::vocabulary::vocabulary;
use crate::{EnrollmentId, Fils, Month, PersonId, PlacementId};

vocabulary! {
    /// What a line is, in the order in which lines stand.
    LineKind {
        /// Gross.
        Wage = "wage",
        /// The worker's part, taken off.
        SocialSecurity = "social-security",
        /// What NAF pays of that part.
        NafShare = "naf-share",
        Transport = "transport",
        /// Cash of NAF.
        Aid = "aid",
        /// Any other money to the family.
        Other = "other",
        /// The way to work, taken off.
        Fare = "fare",
        /// Paid to the employer: in no sum of the family's.
        Employer = "employer",
    }
}

impl LineKind {
    pub(super) fn of(purse: Purse) -> LineKind {
        match purse {
            Purse::Aid => LineKind::Aid,
            Purse::Share => LineKind::NafShare,
            Purse::Transport => LineKind::Transport,
            Purse::Other => LineKind::Other,
            Purse::Employer => LineKind::Employer,
        }
    }

    /// Whether it is the family's money.
    pub fn is_family(self) -> bool {
        self != LineKind::Employer
    }
}

/// What a line tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    Wage(PlacementId),
    SocialSecurity(PlacementId),
    Component {
        enrollment: EnrollmentId,
        programme: String,
        component: String,
    },
    Fare(PlacementId),
}

/// One line of both worlds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    pub of: Of,
    /// Whose it is; none where it is the household's.
    pub person: Option<PersonId>,
    /// This month, as things are.
    pub now: Cell,
    /// A cell for each month of the sheet.
    pub without: Vec<Cell>,
    pub with: Vec<Cell>,
}

/// What a family has in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Net {
    /// Fils, over everything that is known.
    pub amount: Fils,
    /// What is not known and so not in it, each reason once.
    pub gaps: Vec<Why>,
    /// Some of it comes only if work goes on past its contract.
    pub if_work_goes_on: bool,
}

impl Net {
    /// More may come in than is known.
    pub fn is_least(&self) -> bool {
        self.gaps.iter().any(|why| *why != Why::FareNotSaid)
    }

    /// The fare is still to be taken off.
    pub fn lacks_fare(&self) -> bool {
        self.gaps.contains(&Why::FareNotSaid)
    }
}

/// A month of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthSum {
    pub month: Month,
    /// From 1.
    pub number: u16,
    pub without: Net,
    pub with: Net,
    /// With the job less without it, of what is known.
    pub difference: Fils,
}

/// All months of the sheet together, of what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    pub without: Fils,
    pub with: Fils,
    pub difference: Fils,
    /// Months in which more may come in with the job than is known.
    pub least_months: u16,
}

/// The month in which the family would have least with the job. Months of
/// which the wage is not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worst {
    pub month: Month,
    pub number: u16,
    pub with: Fils,
    /// More or less than now.
    pub against_now: Fils,
    /// More or less than in that month without the job.
    pub against_without: Fils,
}

/// What would be, month by month.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub person: PersonId,
    pub offer: Offer,
    /// The number the work would get.
    pub placement: PlacementId,
    /// Enrollments of the person that begin or go on with the job.
    pub entered: Vec<EnrollmentId>,
    pub on_aid: bool,
    /// The current month.
    pub this_month: Month,
    /// What the family has now.
    pub now: Net,
    pub first: Month,
    pub lines: Vec<Line>,
    pub months: Vec<MonthSum>,
    /// Months in a row that are alike.
    pub stretches: Vec<Stretch>,
    pub total: Total,
    pub worst: Option<Worst>,
    /// The first month from which on the family has had more with the job, all
    /// in all, to the end of the sheet; none where that never comes.
    pub even_from: Option<Month>,
    /// What ends within the sheet, the earliest first.
    pub endings: Vec<Ending>,
    pub cliffs: Vec<Cliff>,
    pub warnings: Vec<Warning>,
}

/// The rows of both, from the current month on.
pub(super) struct Worlds {
    pub(super) without: Vec<Row>,
    pub(super) with: Vec<Row>,
    pub(super) now: Month,
    pub(super) first: Month,
}

impl Sheet {
    /// Everything but endings, cliffs and warnings, which look at it.
    pub(super) fn of(
        person: PersonId,
        offer: &Offer,
        trial: &Trial,
        worlds: Worlds,
    ) -> Result<Sheet, Refusal> {
        let (this_month, first) = (worlds.now, worlds.first);
        let lines = lines(worlds);
        let sums = || -> Result<(Net, Vec<MonthSum>, Total), MoneyError> {
            let now = net(lines.iter().map(|line| (line.kind, &line.now)))?;
            let months = (1..=MONTHS)
                .map(|number| month(&lines, first, number))
                .collect::<Result<Vec<_>, _>>()?;
            let total = total(&months)?;
            Ok((now, months, total))
        };
        let (now, months, total) = sums().map_err(|_| {
            Refusal::new(Code::AmountTooLarge)
                .at("whatif.wage")
                .saying("most", Said::Money(Fils::MOST))
        })?;
        Ok(Sheet {
            person,
            offer: offer.clone(),
            placement: trial.tried,
            entered: trial.entered.clone(),
            on_aid: trial.on_aid,
            this_month,
            worst: worst(&months, &now),
            even_from: even_from(&months),
            stretches: stretch::stretches(&months, &lines),
            now,
            first,
            lines,
            months,
            total,
            endings: Vec::new(),
            cliffs: Vec::new(),
            warnings: Vec::new(),
        })
    }

    /// The month of the sheet, where it is one.
    pub fn month(&self, month: Month) -> Option<&MonthSum> {
        let at = usize::try_from(month.since(self.first)).ok()?;
        self.months.get(at)
    }
}

/// Both worlds line by line; what says nothing is left out.
fn lines(worlds: Worlds) -> Vec<Line> {
    let skip = usize::try_from(worlds.first.since(worlds.now)).unwrap_or(0);
    let months = usize::from(MONTHS);
    let split = |cells: Vec<Cell>| -> (Cell, Vec<Cell>) {
        let now = cells.first().cloned().unwrap_or_default();
        (now, cells.into_iter().skip(skip).collect())
    };
    let mut lines: Vec<Line> = Vec::new();
    for row in worlds.without {
        let (now, without) = split(row.cells);
        lines.push(Line {
            kind: row.kind,
            of: row.of,
            person: row.person,
            now,
            without,
            with: vec![Cell::Nothing; months],
        });
    }
    for row in worlds.with {
        let (_, with) = split(row.cells);
        match lines.iter_mut().find(|line| line.of == row.of) {
            Some(line) => line.with = with,
            None => lines.push(Line {
                kind: row.kind,
                of: row.of,
                person: row.person,
                now: Cell::Nothing,
                without: vec![Cell::Nothing; months],
                with,
            }),
        }
    }
    lines.retain(|line| {
        let mut cells = line.without.iter().chain(&line.with);
        !line.now.is_nothing() || cells.any(|cell| !cell.is_nothing())
    });
    lines.sort_by_key(|line| line.kind);
    lines
}

fn net<'a>(cells: impl Iterator<Item = (LineKind, &'a Cell)>) -> Result<Net, MoneyError> {
    let mut net = Net::default();
    for (_, cell) in cells.filter(|(kind, _)| kind.is_family()) {
        match cell {
            Cell::Nothing => {}
            Cell::Known(figure) => {
                net.amount = net.amount.plus(figure.amount)?;
                net.if_work_goes_on |= figure.if_work_goes_on;
            }
            Cell::Unknown(gap) if net.gaps.contains(&gap.why) => {}
            Cell::Unknown(gap) => net.gaps.push(gap.why),
        }
    }
    Ok(net)
}

fn month(lines: &[Line], first: Month, number: u16) -> Result<MonthSum, MoneyError> {
    let at = usize::from(number) - 1;
    let side = |cells: fn(&Line) -> &Vec<Cell>| {
        net(lines
            .iter()
            .filter_map(|line| Some((line.kind, cells(line).get(at)?))))
    };
    let without = side(|line| &line.without)?;
    let with = side(|line| &line.with)?;
    Ok(MonthSum {
        month: first.plus(i32::from(number) - 1),
        number,
        difference: with.amount.minus(without.amount)?,
        without,
        with,
    })
}

fn total(months: &[MonthSum]) -> Result<Total, MoneyError> {
    let without = Fils::sum(months.iter().map(|month| month.without.amount))?;
    let with = Fils::sum(months.iter().map(|month| month.with.amount))?;
    let least = months.iter().filter(|month| month.with.is_least()).count();
    Ok(Total {
        without,
        with,
        difference: with.minus(without)?,
        least_months: u16::try_from(least).unwrap_or(MONTHS),
    })
}

fn worst(months: &[MonthSum], now: &Net) -> Option<Worst> {
    let whole = months
        .iter()
        .filter(|month| !month.with.gaps.contains(&Why::PartMonth));
    let month = whole.min_by_key(|month| month.with.amount)?;
    Some(Worst {
        month: month.month,
        number: month.number,
        with: month.with.amount,
        against_now: month.with.amount.minus(now.amount).ok()?,
        against_without: month.difference,
    })
}

fn even_from(months: &[MonthSum]) -> Option<Month> {
    let mut gained: i128 = 0;
    let mut from = None;
    for month in months {
        gained += i128::from(month.difference.0);
        match (gained >= 0, from) {
            (false, _) => from = None,
            (true, None) => from = Some(month.month),
            (true, Some(_)) => {}
        }
    }
    from
}
