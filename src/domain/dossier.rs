//! What an enrollment has on file beyond its state: the event it answers, the
//! product, stages and papers, attendance, a loan with its ledger, things given
//! in kind, months brought along from elsewhere, and decisions by a person that
//! outrank a rule.
//!
//! What lives here: the records and how a change is applied to them. What does
//! not: which stages and papers a programme has (the rule book), and what may
//! follow what (`decide`).

mod change;
mod loan;

pub use change::DossierChange;
pub use loan::{Instalment, Loan, LoanTerms, Repayment, Standing, Tranche};

use crate::dated::{Moment, Noted, day, maybe_day};
use crate::{EnrollmentId, Fils, Month, UserName};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What happened that a programme answers, once for each event (domain facts 2.8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// Code of the event in the rule book: `prison`.
    pub event: String,
    /// The day it happened.
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// A stage of a programme that was reached: `nominated`, `selected`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageTaken {
    /// Code of the stage in the rule book.
    pub stage: String,
    #[serde(with = "day")]
    pub on: NaiveDate,
    pub note: String,
}

/// A paper that somebody has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperSeen {
    /// Code of the paper in the rule book: `family-book`.
    pub paper: String,
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// Days of a training in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub month: Month,
    /// Days on which there was training.
    pub held: u16,
    /// Days on which the person was there.
    pub attended: u16,
}

/// Something given in kind: a card, tools, a solar system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenInKind {
    /// What it is, in words.
    pub what: String,
    /// Fils, where a value is known.
    pub value: Option<Fils>,
    #[serde(with = "day")]
    pub on: NaiveDate,
}

/// Months of a component used up elsewhere, before the person came here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    pub component: String,
    pub months: u16,
    /// The enrollment in which they were used.
    pub from: EnrollmentId,
}

/// A person's decision that outranks the rule for the months of a component,
/// until a person ends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// Running number inside the dossier, from 1.
    pub no: u16,
    pub component: String,
    /// Months allowed in all, in place of the rule's.
    pub months: u16,
    /// The first day it holds.
    #[serde(with = "day")]
    pub from: NaiveDate,
    pub why: String,
    pub by: UserName,
    pub recorded: Moment,
    pub ended: Option<RulingEnd>,
}

impl Ruling {
    /// Whether it holds on a day. One that was taken back holds on none.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        let before_end = match &self.ended {
            None => true,
            Some(end) => end.on.is_some_and(|on| day < on),
        };
        self.from <= day && before_end
    }
}

/// When and by whom a ruling was ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulingEnd {
    /// The first day it does not hold any more; none where it was taken back
    /// altogether.
    #[serde(with = "maybe_day")]
    pub on: Option<NaiveDate>,
    pub why: String,
    pub by: UserName,
    pub recorded: Moment,
}

/// The file of one enrollment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    pub enrollment: EnrollmentId,
    pub occasion: Option<Occasion>,
    /// Code of the product in the rule book; empty where the programme has none.
    pub product: String,
    pub stages: Vec<Noted<StageTaken>>,
    pub papers: Vec<Noted<PaperSeen>>,
    pub attendance: Vec<Noted<Attendance>>,
    pub loan: Option<Loan>,
    pub given: Vec<Noted<GivenInKind>>,
    pub carried: Vec<Carried>,
    pub rulings: Vec<Ruling>,
}

impl Dossier {
    /// A file with nothing in it.
    pub fn new(enrollment: EnrollmentId) -> Dossier {
        Dossier {
            enrollment,
            occasion: None,
            product: String::new(),
            stages: Vec::new(),
            papers: Vec::new(),
            attendance: Vec::new(),
            loan: None,
            given: Vec::new(),
            carried: Vec::new(),
            rulings: Vec::new(),
        }
    }

    /// The stage it stands at.
    pub fn stage(&self) -> Option<&StageTaken> {
        self.stages.last().map(|stage| &stage.fact)
    }

    /// The first day on which a stage was reached.
    pub fn reached(&self, stage: &str) -> Option<NaiveDate> {
        let mut taken = self.stages.iter().map(|taken| &taken.fact);
        taken.find(|taken| taken.stage == stage).map(|s| s.on)
    }

    /// The first day on which a paper was seen.
    pub fn paper_seen(&self, paper: &str) -> Option<NaiveDate> {
        let seen = self.papers.iter().filter(|seen| seen.fact.paper == paper);
        seen.map(|seen| seen.fact.on).min()
    }

    /// Those of some papers that nobody had seen by a day.
    pub fn missing<'a>(&self, papers: &'a [String], by: NaiveDate) -> Vec<&'a str> {
        let seen = |paper: &str| self.paper_seen(paper).is_some_and(|on| on <= by);
        let papers = papers.iter().map(String::as_str);
        papers.filter(|paper| !seen(paper)).collect()
    }

    /// The ruling that holds for a component on a day: of several, the last.
    pub fn ruling_on(&self, component: &str, on: NaiveDate) -> Option<&Ruling> {
        let mut rulings = self.rulings.iter().rev();
        rulings.find(|ruling| ruling.component == component && ruling.holds_on(on))
    }

    /// The ruling for a component that no person has ended.
    pub fn standing_ruling(&self, component: &str) -> Option<&Ruling> {
        let mut rulings = self.rulings.iter();
        rulings.find(|ruling| ruling.component == component && ruling.ended.is_none())
    }

    /// Months of a component that were used up elsewhere.
    pub fn carried_months(&self, component: &str) -> u16 {
        let carried = self.carried.iter().filter(|c| c.component == component);
        carried.fold(0, |months, c| months.saturating_add(c.months))
    }
}
