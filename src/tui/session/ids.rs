//! Ids for the commands of one session.

use masar_domain::CommandId;

/// Gives each command its own id, never the same twice: a part that is the
/// session's own, and a running number.
#[derive(Clone, Debug)]
pub struct CommandIds {
    own: [u8; 8],
    given: u64,
}

impl CommandIds {
    /// Ids that begin with random bytes.
    pub fn new(own: [u8; 8]) -> CommandIds {
        CommandIds { own, given: 0 }
    }

    pub(super) fn next(&mut self) -> CommandId {
        self.given += 1;
        let mut id = [0; 16];
        let (own, number) = id.split_at_mut(8);
        own.copy_from_slice(&self.own);
        number.copy_from_slice(&self.given.to_be_bytes());
        CommandId(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_and_no_two_sessions_share_an_id() {
        let (mut one, mut other) = (CommandIds::new([1; 8]), CommandIds::new([2; 8]));
        let ids = [one.next(), one.next(), other.next(), other.next()];
        for (n, id) in ids.iter().enumerate() {
            assert!(!ids[..n].contains(id));
        }
    }
}
