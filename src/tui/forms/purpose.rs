//! What a form is for: the part that differs from form to form.

use masar_domain::life::Life;
use masar_domain::{Aggregates, CaseFile, Command, HouseholdId};

use super::answers::{Answers, Wrong};
use super::fields::Fields;
use super::problem::Problem;
use super::words::Words;
use super::{Look, Setting};

/// A form's own knowledge of its fields and its command.
pub(super) trait Purpose: std::fmt::Debug + Send + Sync {
    /// What is being done, and to whom.
    fn title(&self) -> Words;

    /// The file the command changes; none where it begins one.
    fn file(&self) -> Option<&CaseFile> {
        None
    }

    /// What a command is tried on before it is given.
    fn on(&self, command: &Command) -> Aggregates<'_> {
        let _ = command;
        self.file().into()
    }

    /// Brings the fields in line with each other after a change: what is asked
    /// for, which choices there are, hints and remarks. Doing it twice changes
    /// nothing more.
    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let _ = (fields, setting);
    }

    /// The command that the answers amount to. A form that only asks to be
    /// shown something has none, and [`Purpose::look`] instead.
    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        let _ = (answers, setting);
        Err(Wrong {
            field: "",
            problem: Problem::Required,
        })
    }

    /// What is to be shown, where the form changes nothing.
    fn look(&self, answers: Answers<'_>, setting: &Setting) -> Option<Result<Look, Wrong>> {
        let _ = (answers, setting);
        None
    }

    /// What concerns another household as well, to be given in place of the
    /// command, which is then the half that this file sees.
    fn life(&self, answers: Answers<'_>) -> Result<Option<Life>, Wrong> {
        let _ = answers;
        Ok(None)
    }

    /// The file that the event takes from, where it is not the form's own.
    fn source(&self, answers: Answers<'_>) -> Option<&CaseFile> {
        let _ = answers;
        self.file()
    }

    /// What is asked for when what follows is read: the message of a last save.
    fn asks(&self) -> &'static str {
        "form-review-ask"
    }

    /// The household on the other side, with the field that names it, where
    /// the form concerns one that is on file.
    fn other(&self, answers: Answers<'_>) -> Option<(&'static str, HouseholdId)> {
        let _ = answers;
        None
    }

    /// What is known or will follow, to be shown before it is saved. `after`
    /// is the file as it would be, where the command would be accepted.
    fn foresee(
        &self,
        answers: Answers<'_>,
        after: Option<&CaseFile>,
        setting: &Setting,
    ) -> Vec<Words> {
        let _ = (answers, after, setting);
        Vec::new()
    }
}
