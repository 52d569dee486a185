//! The register as a session looks at it: of today or as one looks back, with
//! what the screens are about.
//!
//! Invariant: a sight is a value of its own, so that a look with it may take
//! long elsewhere while the session takes keys.

use super::ListWriter;
use crate::app::{App, Grouping, OnFile, Past, Seen, Sense, Vacant};
use crate::forms::Question;
use chrono::NaiveDate;
use masar_domain::{CaseFile, HouseholdId, PersonId, RuleBook};
use masar_store::batch::Plan;
use masar_store::{Caller, Gauge, Register, StoreError};
use masar_text::messages::Messages;
use std::sync::Arc;

/// What a look depends on, as it was when it was asked for.
pub(super) struct Sight {
    pub(super) register: Register,
    pub(super) book: Arc<RuleBook>,
    /// The day on the wall.
    pub(super) now: NaiveDate,
    /// The earlier day that is looked at; none for today.
    pub(super) past: Option<Past>,
    /// The household that the panes stand on.
    pub(super) shown: Option<HouseholdId>,
    pub(super) vacant: Option<Vacant>,
    pub(super) seeker: Option<PersonId>,
    pub(super) pair: Option<(PersonId, PersonId)>,
    pub(super) question: Option<Question>,
    /// What the list is counted by.
    pub(super) grouping: Option<Arc<Grouping>>,
    pub(super) messages: Arc<Messages>,
    /// Writes lists, where somebody lent a way to.
    pub(super) lists: Option<ListWriter>,
    /// The plan that is looked at.
    pub(super) plan: Option<Arc<Plan>>,
    /// The rows of the sheet that is open.
    pub(super) sheet: Option<Arc<[u32]>>,
    /// Who looks, and when.
    pub(super) caller: Caller,
    /// Counts what is read, and is stopped when nobody wants it.
    pub(super) gauge: Arc<Gauge>,
}

impl Sight {
    pub(super) fn of(app: &App, register: &Register) -> Sight {
        Sight {
            register: register.clone(),
            book: Arc::clone(&app.book),
            now: app.now.today,
            past: app.past,
            shown: app.shown,
            vacant: app.vacant.clone(),
            seeker: app.seeker,
            pair: app.pair,
            question: app.question.clone(),
            grouping: app.grouping.clone(),
            messages: Arc::clone(&app.messages),
            lists: None,
            plan: app.preview.as_ref().map(|it| Arc::clone(it.whole())),
            sheet: app.grid.as_ref().map(|grid| Arc::clone(grid.rows())),
            caller: Caller {
                by: app.user.clone(),
                at: app.now.at,
                today: app.now.today,
            },
            gauge: Arc::default(),
        }
    }

    /// Counts what is read, and stops when nobody wants it.
    pub(super) fn watched(self, gauge: &Arc<Gauge>) -> Sight {
        let register = self.register.watched(Arc::clone(gauge));
        let gauge = Arc::clone(gauge);
        Sight {
            register,
            gauge,
            ..self
        }
    }

    /// The day that things are seen as of.
    pub(super) fn today(&self) -> NaiveDate {
        self.past.map_or(self.now, |past| past.day)
    }

    /// A file as it is looked at: of today, or of an earlier day.
    pub(super) fn seen_as_of(&self, file: CaseFile) -> Result<Seen, StoreError> {
        let id = file.household.id;
        let then = match self.past {
            None => Some(file.clone()),
            Some(Past { day, sense }) => {
                let known = match sense {
                    Sense::Known => day,
                    Sense::Stood => self.now,
                };
                self.register.file_as_it_stood(id, day, known)?
            }
        };
        Ok(match then {
            Some(then) => Seen {
                file: Arc::new(then),
                on_file: OnFile::Yes,
            },
            None => Seen {
                file: Arc::new(CaseFile::new(file.household)),
                on_file: OnFile::NotYet,
            },
        })
    }

    /// The file of a household as it is looked at.
    pub(super) fn file_seen(&self, id: HouseholdId) -> Result<Option<Seen>, StoreError> {
        let file = self.register.file(id)?;
        file.map(|file| self.seen_as_of(file)).transpose()
    }
}
