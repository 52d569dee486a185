//! What screens that are read tell, from the register.

use super::Session;
use crate::app::{Asking, Event, Screen};
use masar_store::StoreError;

impl Session {
    /// None where the screen tells nothing.
    pub(super) fn tell(&self, asking: Asking) -> Result<Option<Event>, StoreError> {
        match asking.screen {
            Screen::Work | Screen::Due => Ok(None),
        }
    }
}
