//! What was typed in forms that were left, and how the last change was filled in.
//!
//! Invariant: plain ids and texts only, so that they can be kept anywhere.

use chrono::NaiveDate;
use masar_domain::HouseholdId;

/// How many drafts are kept at most.
const REMEMBERED: usize = 100;
/// For how many days a draft is kept that nobody goes on with.
const DAYS: i64 = 30;

/// The ids of fields with what stood in them, in the order of the form.
pub type Texts = Vec<(String, String)>;

/// A form, and what it is filled in about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The id of the command that opens it.
    pub form: String,
    pub household: Option<HouseholdId>,
    /// The person, the enrollment, the placement or the matter; empty where it
    /// is about none.
    pub about: String,
}

/// A form that was left with something typed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub of: Subject,
    pub texts: Texts,
    /// The day on which it was left.
    pub day: NaiveDate,
}

/// All that were left, the oldest first, each subject once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(Vec<Draft>);

impl Drafts {
    /// Those that were kept until `today`, the oldest first; what is too old to
    /// be gone on with is left out.
    pub fn kept(drafts: impl IntoIterator<Item = Draft>, today: NaiveDate) -> Drafts {
        let mut kept = Drafts::default();
        let recent = |draft: &Draft| (today - draft.day).num_days() <= DAYS;
        for draft in drafts.into_iter().filter(recent) {
            kept.keep(draft);
        }
        kept
    }

    /// The oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Draft> {
        self.0.iter()
    }

    pub(crate) fn keep(&mut self, draft: Draft) {
        self.forget(&draft.of);
        self.0.push(draft);
        if self.0.len() > REMEMBERED {
            self.0.remove(0);
        }
    }

    /// Whether there was one.
    pub(crate) fn forget(&mut self, of: &Subject) -> bool {
        let before = self.0.len();
        self.0.retain(|draft| draft.of != *of);
        self.0.len() < before
    }

    pub(crate) fn of(&self, of: &Subject) -> Option<&Draft> {
        self.0.iter().find(|draft| draft.of == *of)
    }
}

/// A change as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The id of the command that opens its form.
    pub form: String,
    pub texts: Texts,
}
