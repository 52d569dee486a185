//! A command tried on a copy of the file that a form is about.

use masar_domain::{CaseFile, Command, Refusal, trial};

use super::Setting;

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
    trial::attempt(file, command, &context)
}
