//! A command tried on a copy: decided and folded as the register would do it,
//! so that what the rules say and what follows is known before anything is
//! saved.

use crate::dated::Moment;
use crate::event::Happened;
use crate::{Aggregates, CaseFile, Command, Context, Refusal, RuleBook, UserName, decide};
use chrono::NaiveDate;
use std::sync::Arc;

/// Later than everything on record, as the real moment will be. The number of a
/// household that would be registered is not known yet, and taken for 1.
pub fn context(by: UserName, today: NaiveDate, book: Arc<RuleBook>) -> Context {
    Context {
        by,
        at: Moment(i64::MAX),
        today,
        book,
        next_household: 1,
        next_employer: 1,
    }
}

/// The file as it would stand after the command; none where there is none.
///
/// # Errors
/// The refusal that `decide` gives; the register can refuse for more reasons.
pub fn attempt<'a>(
    on: impl Into<Aggregates<'a>>,
    command: &Command,
    context: &Context,
) -> Result<Option<CaseFile>, Refusal> {
    let on: Aggregates<'a> = on.into();
    let mut after = on.file.cloned();
    for event in decide(on, command, context)? {
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
