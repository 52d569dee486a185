//! A command tried on a copy of what a form is about.

use masar_domain::{Aggregates, CaseFile, Command, Refusal, trial};

use super::Setting;

/// The file as it would stand after the command; none where it changes an
/// employer.
///
/// # Errors
/// The refusal that `decide` gives; the register can refuse for more reasons.
pub(super) fn attempt<'a>(
    on: impl Into<Aggregates<'a>>,
    command: &Command,
    setting: &Setting,
) -> Result<Option<CaseFile>, Refusal> {
    let context = trial::context(setting.user.clone(), setting.today, setting.book.clone());
    trial::attempt(on, command, &context)
}
