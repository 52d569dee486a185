//! The core of Masar: what a household on its way from aid to work is, which
//! rules bind it, and how it may change.
//!
//! Nothing here knows storage, screen, clock or file: time and the rule book
//! are passed in by [`Context`]. Every change goes through [`decide`], which
//! turns one [`Request`] into [`Event`]s or a [`Refusal`]; [`CaseFile::apply`]
//! is the only way an event changes anything, so `state == fold(journal)`.

pub mod account;
pub mod balance;
pub mod batch;
pub mod calendar;

pub mod case_file;
pub mod case_log;
pub mod clock;
pub mod commands;
pub mod consequence;
pub mod context;
pub mod dated;
pub mod dossier;
pub mod due;
pub mod employer;
pub mod enrollment;
pub mod event;
pub mod figures;
pub mod filter;
pub mod follow_up;
pub mod graduation;
pub mod household;
pub mod iban;
pub mod identity;
pub mod ids;
pub mod instruction;
pub mod invariants;
pub mod life;
pub mod likeness;
pub mod matching;
pub mod matters;
pub mod merging;
pub mod misread;
pub mod money;
pub mod month;
pub mod note_template;
pub mod payment;
pub mod person;
pub mod phone;
pub mod place;
pub mod placement;
pub mod proration;
pub mod reason;
pub mod refusal;
pub mod rules;
pub mod schedule;
pub mod sector;
pub mod stood;
pub mod timeline;
pub mod trial;
pub mod unique;
mod vocabulary;
pub mod whatif;
pub mod why;

pub use case_file::CaseFile;
pub use commands::{Aggregates, Command, Request, decide};
pub use context::Context;
pub use employer::Employer;
pub use event::Event;
pub use ids::{
    About, CommandId, EmployerId, EnrollmentId, HouseholdId, LogId, MatterId, Office, PersonId,
    PlacementId, SiteId, UserName, VacancyId,
};
pub use money::Fils;
pub use month::Month;
pub use refusal::{Code, Refusal};
pub use rules::RuleBook;
