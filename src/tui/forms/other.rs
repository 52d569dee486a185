//! The household on the other side of a form that concerns two: which one is
//! meant, its file as soon as the register has handed it over, and what the
//! event would make of it.

use std::sync::Arc;

use masar_domain::life::{self, Life};
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, Command, HouseholdId};

use super::{Setting, trial};

/// What is known of it.
#[derive(Clone, Debug, Default)]
pub(super) enum Other {
    /// None is named.
    #[default]
    Nobody,
    Asked(HouseholdId),
    OnFile(HouseholdId, Arc<CaseFile>),
    NotOnFile(HouseholdId),
}

impl Other {
    fn id(&self) -> Option<HouseholdId> {
        match self {
            Other::Nobody => None,
            Other::Asked(id) | Other::OnFile(id, _) | Other::NotOnFile(id) => Some(*id),
        }
    }

    /// Turns to the household that is named now; gives it where its file is
    /// to be asked for.
    pub(super) fn turn(&mut self, named: Option<HouseholdId>) -> Option<HouseholdId> {
        if named == self.id() {
            return None;
        }
        *self = named.map_or(Other::Nobody, Other::Asked);
        named
    }

    /// Takes what the register has; an answer that nobody waits for any more
    /// is let go.
    pub(super) fn take(&mut self, id: HouseholdId, file: Option<Arc<CaseFile>>) {
        if self.id() == Some(id) {
            *self = file.map_or(Other::NotOnFile(id), |file| Other::OnFile(id, file));
        }
    }

    pub(super) fn file(&self) -> Option<&CaseFile> {
        match self {
            Other::OnFile(_, file) => Some(file),
            _ => None,
        }
    }

    /// Nobody has that number.
    pub(super) fn refusal(&self, field: &'static str) -> Option<Refusal> {
        match self {
            Other::NotOnFile(id) => Some(
                Refusal::new(Code::HouseholdNotFound)
                    .at(field)
                    .text("id", *id),
            ),
            _ => None,
        }
    }
}

/// The other household as it would stand after the event; none where its file
/// is not known yet.
///
/// # Errors
/// The refusal of either half.
pub(super) fn attempt(
    life: &Life,
    source: Option<&CaseFile>,
    target: Option<&CaseFile>,
    setting: &Setting,
) -> Result<Option<CaseFile>, Refusal> {
    if life.target().is_some() && target.is_none() {
        return Ok(None);
    }
    let commands: Vec<Command> = life::plan(life, source, target, &setting.book)?;
    match commands.last() {
        Some(comes) => trial::attempt(target, comes, setting),
        None => Ok(None),
    }
}
