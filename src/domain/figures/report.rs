//! The table officials ask for: a row for each figure, a column for each month
//! or place.

use super::aid::is_aid;
use super::retention::{self, AFTER};
use super::tally::fils;
use super::{Figure, Key, Source, Tally, Unit};
use crate::enrollment::Track;
use crate::follow_up::Evidence;
use crate::money::BasisPoints;
use crate::rules::condition::Situation;
use crate::rules::{RowRef, Value};
use crate::vocabulary::vocabulary;
use crate::{Fils, Month, RuleBook};
use std::collections::BTreeSet;

vocabulary! {
    /// The parts of the table, in their order.
    Section {
        Families = "families",
        Aid = "aid",
        Programmes = "programmes",
        Money = "money",
        Visits = "visits",
        Training = "training",
        Work = "work",
        Retention = "retention",
        Shares = "shares",
    }
}

/// What a row says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    Whole(Figure),
    /// Of cash aid of the fund only.
    OfAid(Figure),
    OfProgramme(Figure, String),
    /// With this reason, sector, outcome; empty where none was given.
    OfDetail(Figure, String),
    /// Placed on the aid fund's track among all placed with the employment
    /// programme, against the target (rule `nep.naf-share-target`).
    NafShare,
    /// Still in the job so many months after support, among those looked for,
    /// whatever shows it.
    Retention(u16),
    /// The same, where only this evidence counts.
    RetentionBy(u16, Evidence),
    /// Aid that reached families among all that came in, earnings included.
    AidShare,
}

/// One column: whose figures, over which months.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    pub tally: &'a Tally,
    pub from: Month,
    pub to: Month,
}

/// What stands in a row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The register has no records that this is counted from.
    NotRecorded,
    Things(i128),
    Money(Fils),
    /// A part of a whole; without a whole there is no share.
    Share {
        part: i128,
        of: i128,
        /// What it should be at least, and the rule that says so.
        target: Option<(BasisPoints, RowRef)>,
    },
}

impl Cell {
    /// A share in tenths of a hundredth part, rounded half up.
    pub fn tenths(&self) -> Option<i128> {
        match self {
            Cell::Share { part, of, .. } if *of > 0 => Some((part * 2_000 + of) / (of * 2)),
            _ => None,
        }
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub section: Section,
    pub measure: Measure,
    pub cells: Vec<Cell>,
}

/// The whole table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub rows: Vec<Row>,
}

/// How the figure of a row is divided into rows below it.
#[derive(Clone, Copy)]
enum Divided {
    No,
    ByProgramme,
    ByDetail,
}

use Divided::{ByDetail, ByProgramme, No};
use Figure as F;
use Section as S;

/// The rows that stand for a figure, in the order of the table.
const FIGURES: &[(Section, Figure, Divided)] = &[
    (S::Families, F::Registered, No),
    (S::Families, F::Joined, No),
    (S::Families, F::Left, ByDetail),
    (S::Aid, F::OnAid, No),
    (S::Aid, F::PersonsOnAid, No),
    (S::Aid, F::OnHold, No),
    (S::Aid, F::Applied, No),
    (S::Aid, F::Verified, No),
    (S::Aid, F::Included, No),
    (S::Aid, F::Returned, No),
    (S::Aid, F::Reduced, ByDetail),
    (S::Aid, F::Restored, No),
    (S::Aid, F::Suspended, ByDetail),
    (S::Aid, F::Lifted, ByDetail),
    (S::Aid, F::Stopped, ByDetail),
    (S::Aid, F::TurnedDown, ByDetail),
    (S::Aid, F::Exited, ByDetail),
    (S::Aid, F::Reassessed, ByDetail),
    (S::Programmes, F::InForce, ByProgramme),
    (S::Programmes, F::Included, ByProgramme),
    (S::Programmes, F::Stopped, ByProgramme),
    (S::Programmes, F::Exited, ByProgramme),
    (S::Money, F::Settled, ByProgramme),
    (S::Money, F::PaymentsReturned, ByProgramme),
    (S::Money, F::Recovered, ByProgramme),
    (S::Money, F::WrittenOff, ByProgramme),
    (S::Money, F::Lent, ByProgramme),
    (S::Money, F::Repaid, ByProgramme),
    (S::Money, F::GivenInKind, ByProgramme),
    (S::Visits, F::Visits, ByDetail),
    (S::Visits, F::NobodyHome, No),
    (S::Visits, F::VisitsFailed, ByDetail),
    (S::Visits, F::Attempts, ByDetail),
    (S::Visits, F::Referrals, No),
    (S::Visits, F::ReferralsDone, No),
    (S::Visits, F::Grievances, ByDetail),
    (S::Visits, F::GrievancesAnswered, ByDetail),
    (S::Training, F::TrainingBegun, No),
    (S::Training, F::Trained, No),
    (S::Work, F::Placed, ByDetail),
    (S::Work, F::PlacedWomen, No),
    (S::Work, F::PlacedDisability, No),
    (S::Work, F::PlacedBranch, No),
    (S::Work, F::PlacedOnAid, No),
    (S::Work, F::PlacedNep, No),
    (S::Work, F::PlacedNaf, No),
    (S::Work, F::ProjectsBegun, No),
    (S::Work, F::SupportEnded, No),
    (S::Work, F::WorkEnded, ByDetail),
    (S::Work, F::ProjectsEnded, ByDetail),
    (S::Work, F::AtWork, No),
    (S::Work, F::Wages, No),
    (S::Work, F::WagesConfirmed, No),
];

impl Report {
    /// The table of these columns. What the register as a whole has no records
    /// of is said to be so: each tally knows that.
    pub fn of(columns: &[Column<'_>], book: &RuleBook) -> Report {
        let mut rows = Vec::new();
        for (section, figure, divided) in FIGURES {
            let whole = match section {
                Section::Aid if figure.source() == Source::Enrollments && is_step(*figure) => {
                    Measure::OfAid(*figure)
                }
                _ => Measure::Whole(*figure),
            };
            let mut measures = vec![whole];
            measures.extend(parts(*section, *figure, *divided, columns, book));
            // Enrollments of several programmes are no sum of anything.
            if *section == Section::Programmes {
                measures.remove(0);
            }
            rows.extend(
                measures
                    .into_iter()
                    .map(|m| row(*section, m, columns, book)),
            );
        }
        for after in AFTER {
            let evidence = Evidence::ALL.iter();
            let shown = evidence.filter(|shown| was_shown(columns, after, **shown));
            let by = shown.map(|shown| Measure::RetentionBy(after, *shown));
            for measure in [Measure::Retention(after)].into_iter().chain(by) {
                rows.push(row(Section::Retention, measure, columns, book));
            }
        }
        for measure in [Measure::NafShare, Measure::AidShare] {
            rows.push(row(Section::Shares, measure, columns, book));
        }
        Report { rows }
    }

    /// What a measure says in one column, apart from a table.
    pub fn cell(measure: &Measure, column: Column<'_>, book: &RuleBook) -> Cell {
        let section = match measure {
            Measure::OfAid(_) => Section::Aid,
            _ => Section::Work,
        };
        cell(section, measure, column, book)
    }

    pub fn row(&self, measure: &Measure) -> Option<&Row> {
        self.rows.iter().find(|row| row.measure == *measure)
    }
}

/// Whether a figure counts the steps of single enrollments, of any programme.
fn is_step(figure: Figure) -> bool {
    !matches!(figure, F::OnAid | F::PersonsOnAid | F::OnHold)
}

/// The rows below a figure's: one for each programme or detail that has any.
fn parts(
    section: Section,
    figure: Figure,
    divided: Divided,
    columns: &[Column<'_>],
    book: &RuleBook,
) -> Vec<Measure> {
    let part: fn(&Key) -> &str = match divided {
        Divided::No => return Vec::new(),
        Divided::ByProgramme => |key| &key.programme,
        Divided::ByDetail => |key| &key.detail,
    };
    let counts = |key: &Key| section != Section::Aid || is_aid(book, &key.programme);
    let codes = columns.iter().flat_map(|column| {
        let Column { tally, from, to } = *column;
        tally.codes(figure, (from, to), counts, part)
    });
    let codes: BTreeSet<String> = codes.collect();
    let measure = |code| match divided {
        Divided::ByProgramme => Measure::OfProgramme(figure, code),
        _ => Measure::OfDetail(figure, code),
    };
    codes.into_iter().map(measure).collect()
}

fn row(section: Section, measure: Measure, columns: &[Column<'_>], book: &RuleBook) -> Row {
    let cells = columns.iter();
    let cells = cells.map(|column| cell(section, &measure, *column, book));
    Row {
        section,
        cells: cells.collect(),
        measure,
    }
}

fn cell(section: Section, measure: &Measure, column: Column<'_>, book: &RuleBook) -> Cell {
    match measure {
        Measure::Whole(figure) => read(*figure, column, |_| true),
        Measure::OfAid(figure) => read(*figure, column, |key| is_aid(book, &key.programme)),
        Measure::OfProgramme(figure, code) => read(*figure, column, |key| key.programme == *code),
        Measure::OfDetail(figure, code) => read(*figure, column, |key| {
            key.detail == *code && (section != Section::Aid || is_aid(book, &key.programme))
        }),
        Measure::Retention(after) => retained(column, |detail| retention::is_after(detail, *after)),
        Measure::RetentionBy(after, evidence) => {
            let one = retention::detail(*after, *evidence);
            retained(column, |detail| detail == one)
        }
        Measure::NafShare => naf_share(column, book),
        Measure::AidShare => aid_share(column),
    }
}

fn read(figure: Figure, column: Column<'_>, counts: impl Fn(&Key) -> bool) -> Cell {
    let Column { tally, from, to } = column;
    if !tally.knows(figure.source()) {
        return Cell::NotRecorded;
    }
    let sum = tally.read(figure, from, to, counts);
    match figure.unit() {
        Unit::Things => Cell::Things(sum),
        Unit::Fils => Cell::Money(fils(sum)),
    }
}

/// Whether any check rests on this evidence.
fn was_shown(columns: &[Column<'_>], after: u16, evidence: Evidence) -> bool {
    let one = retention::detail(after, evidence);
    columns.iter().any(|column| {
        let Column { tally, from, to } = *column;
        tally.flow_of(Figure::RetentionChecked, from, to, |key| key.detail == one) > 0
    })
}

/// Whoever could not be found is not shown to be there: a share of all who
/// were looked for.
fn retained(column: Column<'_>, counts: impl Fn(&str) -> bool) -> Cell {
    let Column { tally, from, to } = column;
    if !tally.knows(Source::Checks) {
        return Cell::NotRecorded;
    }
    let sum = |figure| tally.flow_of(figure, from, to, |key| counts(&key.detail));
    Cell::Share {
        part: sum(Figure::RetentionEmployed),
        of: sum(Figure::RetentionChecked),
        target: None,
    }
}

fn naf_share(column: Column<'_>, book: &RuleBook) -> Cell {
    let Column { tally, from, to } = column;
    if !tally.knows(Source::Placements) {
        return Cell::NotRecorded;
    }
    Cell::Share {
        part: tally.flow(Figure::PlacedNaf, from, to),
        of: tally.flow(Figure::PlacedNep, from, to),
        target: naf_target(book, to),
    }
}

/// The share of the fund's beneficiaries that the employment programme is to
/// reach, as the book has it at the end of a month (domain facts 3.1).
pub fn naf_target(book: &RuleBook, month: Month) -> Option<(BasisPoints, RowRef)> {
    let nobody = Situation {
        person: None,
        placement: None,
        track: Track::Naf,
        product: "",
        on: month.last(),
    };
    let (rule, row) = book.row("nep.naf-share-target", month.last(), &nobody)?;
    match row.value {
        Value::Percent(points) => Some((points, row.name(rule))),
        _ => None,
    }
}

fn aid_share(column: Column<'_>) -> Cell {
    let Column { tally, from, to } = column;
    if !tally.knows(Source::Payments) && !tally.knows(Source::Placements) {
        return Cell::NotRecorded;
    }
    let share = tally.share(from, to);
    Cell::Share {
        part: i128::from(share.aid.0),
        of: i128::from(share.aid.0) + i128::from(share.earned.0),
        target: None,
    }
}
