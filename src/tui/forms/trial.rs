//! A command tried on a copy: decided and folded as the register would do it,
//! so that the form knows before it saves what the rules say and what follows.

use masar_domain::dated::Moment;
use masar_domain::event::Happened;
use masar_domain::{CaseFile, Command, Context, Refusal, decide};

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
    let context = Context {
        by: setting.user.clone(),
        // Later than everything on record, as the real moment will be.
        at: Moment(i64::MAX),
        today: setting.today,
        book: setting.book.clone(),
        next_household: 1,
    };
    let mut after = file.cloned();
    for event in decide(file, command, &context)? {
        let happened = Happened {
            event,
            by: context.by.clone(),
            at: context.at,
        };
        match &mut after {
            Some(file) => _ = file.apply(&happened),
            None => after = CaseFile::begun_by(&happened),
        }
    }
    Ok(after)
}
