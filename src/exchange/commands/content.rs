//! Command ids made from what a file says, so that saying it again is the same
//! command. Where it stands in the file and the day of the import are left out.

use masar_domain::CommandId;
use masar_domain::commands::{Command, Request};

use crate::intake::{Fields, HouseholdRecord};

/// What a command is made from, while it is gathered.
pub(super) struct Content(blake3::Hasher);

impl Content {
    /// Of a household; `kind` keeps its commands apart.
    pub(super) fn of(record: &HouseholdRecord, kind: &str) -> Self {
        let mut content = Self(blake3::Hasher::new());
        for text in ["import", kind, &record.source, &record.reference] {
            content.text(text);
        }
        content
    }

    /// Everything a row says.
    pub(super) fn fields(&mut self, fields: &Fields) {
        for (field, found) in fields.iter() {
            self.text(field.name());
            self.text(&found.value.to_string());
        }
        self.text("");
    }

    /// One text; its length goes first, so that no two can run together.
    pub(super) fn text(&mut self, text: &str) {
        let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
        self.0.update(&length.to_be_bytes());
        self.0.update(text.as_bytes());
    }

    /// The command under its id.
    pub(super) fn request(self, command: Command) -> Request {
        let hash = self.0.finalize();
        let mut id = [0; 16];
        for (place, byte) in id.iter_mut().zip(hash.as_bytes()) {
            *place = *byte;
        }
        let id = CommandId(id);
        Request { id, command }
    }
}
