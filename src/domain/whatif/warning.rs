//! What a caseworker must know before the sheet is shown to a family.

mod found;

pub(super) use found::warnings;

use crate::rules::{RowRef, Standing};
use crate::{EnrollmentId, Fils, Month, PlacementId};
use chrono::NaiveDate;

/// Something the sheet rests on or leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Less than the law asks for, from that month on.
    BelowMinimum {
        from: Month,
        minimum: Fils,
        row: RowRef,
    },
    /// The sector's own minimum lies below that of other sectors.
    SectorMinimum {
        minimum: Fils,
        general: Fils,
        row: RowRef,
    },
    /// From that month on the book has no minimum for the sector.
    MinimumNotKnown {
        from: Month,
    },
    /// The minimum taken is that of work whose sector has none of its own.
    SectorNotSaid,
    AgeOutside {
        programme: String,
        age: u32,
        least: u32,
        most: u32,
        row: RowRef,
    },
    /// No birth on record: the programme's ages could not be looked at.
    AgeNotKnown,
    /// The programme is over before the job starts.
    ProgrammeOver {
        programme: String,
        on: NaiveDate,
        row: RowRef,
    },
    /// The programme ends before the months are used up.
    ProgrammeEnds {
        programme: String,
        on: NaiveDate,
    },
    NotInBook {
        programme: String,
    },
    /// Months were used up before: those are not given again.
    MonthsUsed {
        programme: String,
        component: String,
        used: u16,
        allowed: u16,
        row: RowRef,
    },
    /// Work that is going on is taken to end when this one starts.
    LeavesWork {
        placement: PlacementId,
    },
    /// There was work with a grace before; whether a second job gets a whole
    /// one is not said.
    GraceBefore {
        placement: PlacementId,
    },
    /// In another programme as well: whether it goes on beside the job is not
    /// in the book.
    AlsoIn {
        enrollment: EnrollmentId,
    },
    /// Asked for and not decided: in no month of the sheet.
    Pending {
        enrollment: EnrollmentId,
    },
    /// The household gets no cash of NAF: no grace, no share.
    NotOnAid,
    /// What a project brings in is expected, not promised; no support of
    /// employers follows it.
    ProjectIncome,
    FareNotSaid,
    /// The book does not say whether the allowance is paid where the employer
    /// brings the workers.
    AllowanceBesideBus,
    /// The sector's agreement speaks of transport money of the employer's: it
    /// is in no sum.
    EmployerTransport {
        amount: Fils,
        row: RowRef,
    },
    /// A row that does not stand firm.
    Row {
        row: RowRef,
        standing: Standing,
    },
}

impl Warning {
    /// The stable code, as messages and JSON write it.
    pub fn code(&self) -> &'static str {
        match self {
            Warning::BelowMinimum { .. } => "below-minimum",
            Warning::SectorMinimum { .. } => "sector-minimum",
            Warning::MinimumNotKnown { .. } => "minimum-not-known",
            Warning::SectorNotSaid => "sector-not-said",
            Warning::AgeOutside { .. } => "age-outside",
            Warning::AgeNotKnown => "age-not-known",
            Warning::ProgrammeOver { .. } => "programme-over",
            Warning::ProgrammeEnds { .. } => "programme-ends",
            Warning::NotInBook { .. } => "not-in-book",
            Warning::MonthsUsed { .. } => "months-used",
            Warning::LeavesWork { .. } => "leaves-work",
            Warning::GraceBefore { .. } => "grace-before",
            Warning::AlsoIn { .. } => "also-in",
            Warning::Pending { .. } => "pending",
            Warning::NotOnAid => "not-on-aid",
            Warning::ProjectIncome => "project-income",
            Warning::FareNotSaid => "fare-not-said",
            Warning::AllowanceBesideBus => "allowance-beside-bus",
            Warning::EmployerTransport { .. } => "employer-transport",
            Warning::Row { .. } => "row",
        }
    }

    /// The row it speaks of.
    pub fn row(&self) -> Option<&RowRef> {
        match self {
            Warning::BelowMinimum { row, .. }
            | Warning::SectorMinimum { row, .. }
            | Warning::AgeOutside { row, .. }
            | Warning::ProgrammeOver { row, .. }
            | Warning::MonthsUsed { row, .. }
            | Warning::EmployerTransport { row, .. }
            | Warning::Row { row, .. } => Some(row),
            _ => None,
        }
    }
}
