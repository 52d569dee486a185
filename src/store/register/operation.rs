//! Commands that happen together or not at all: parts in the journal, closed
//! by an end, and one batch of rows.

use super::caller::{Caller, Given, Outcome};
use super::writer::{GROUP, Writer};
use crate::StoreError;
use crate::journal::Frame;
use crate::state::entry::OperationEnd;
use crate::state::records::Record;
use masar_domain::commands::Request;
use std::sync::Arc;

impl Writer {
    pub(super) fn operation(
        &mut self,
        requests: &[Request],
        caller: &Caller,
    ) -> Result<Given, StoreError> {
        self.refuse_when_behind()?;
        let shared = Arc::clone(&self.shared);
        let mut draft = shared.draft();
        let first = self.journal.next_sequence();
        let mut parts: Vec<Vec<u8>> = Vec::new();
        let mut outcomes = Vec::with_capacity(requests.len());
        for request in requests {
            let sequence = first + parts.len() as u64;
            let (outcome, body) = self.decide_one(&mut draft, request, caller, sequence)?;
            parts.extend(body);
            outcomes.push(outcome);
        }
        if outcomes.iter().any(|o| matches!(o, Outcome::Refused(_))) {
            return Ok(held_back(outcomes, first));
        }
        if !parts.is_empty() {
            // The state stands at the end, which comes behind the parts.
            draft.standing.applied = first + parts.len() as u64;
            let (batch, standing) = draft.batch()?;
            self.append_operation(parts, caller)?;
            self.apply(batch, standing);
        }
        Ok(Given { outcomes })
    }

    /// Writes the parts and the end. Without its end it never happened.
    fn append_operation(&mut self, parts: Vec<Vec<u8>>, caller: &Caller) -> Result<(), StoreError> {
        let end = OperationEnd {
            at: caller.at,
            by: caller.by.clone(),
            entries: parts.len() as u64,
        };
        let end = end.seal()?;
        let operation = self.journal.begin();
        let parts = parts.into_iter().map(|body| Frame::Part(operation, body));
        let mut frames = parts.chain([Frame::End(operation, end)]).peekable();
        while frames.peek().is_some() {
            let group: Vec<Frame> = frames.by_ref().take(GROUP).collect();
            if let Err(error) = self.journal.append(&group) {
                self.journal.abandon(operation);
                return Err(error.into());
            }
        }
        Ok(())
    }
}

/// What came of commands of which one was refused: the others, and repeats of
/// the others, were held back. `first` is the first number none of them got.
fn held_back(outcomes: Vec<Outcome>, first: u64) -> Given {
    let outcomes = outcomes.into_iter().map(|outcome| match outcome {
        Outcome::Done(receipt) if receipt.sequence >= first => Outcome::HeldBack,
        other => other,
    });
    Given {
        outcomes: outcomes.collect(),
    }
}
