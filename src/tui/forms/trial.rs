//! A command tried on a copy of the file that a form is about.

use masar_domain::{CaseFile, Command, Refusal, trial};

use super::Setting;
use masar_domain::commands::RecordPlacement;
use std::borrow::Cow;

/// The file as it would stand after the command.
///
/// # Errors
/// The refusal that `decide` gives; the register can refuse for more reasons.
pub(super) fn attempt(
    file: Option<&CaseFile>,
    command: &Command,
    setting: &Setting,
) -> Result<Option<CaseFile>, Refusal> {
    let context = trial::context(setting.user.clone(), setting.today, setting.book.clone());
    trial::attempt(file, &alone(command), &context)
}

/// The command as far as the file alone can tell: whether a seat is free, the
/// register says when it is saved.
fn alone(command: &Command) -> Cow<'_, Command> {
    match command {
        Command::RecordPlacement(record) if record.vacancy.is_some() => {
            Cow::Owned(Command::RecordPlacement(RecordPlacement {
                vacancy: None,
                ..record.clone()
            }))
        }
        command => Cow::Borrowed(command),
    }
}
