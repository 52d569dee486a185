//! What a terminal sends for a key: xterm in its usual modes. For replays.
//!
//! Invariant: the reader reads each of them back as the same key.

use super::{Code, Key, Modifiers};

/// The bytes of a key; none for a key that has no bytes of its own there.
#[must_use]
pub fn encode(key: Key) -> Option<Vec<u8>> {
    let held = key.modifiers;
    let bytes = match key.code {
        Code::Char(c) if held.control => vec![control(c)?],
        Code::Char(c) => c.to_string().into_bytes(),
        Code::Enter => b"\r".to_vec(),
        Code::Tab if held.shift => b"\x1b[Z".to_vec(),
        Code::Tab => b"\t".to_vec(),
        Code::Backspace => b"\x7f".to_vec(),
        Code::Escape => b"\x1b".to_vec(),
        code => return sequence(code, held),
    };
    Some(match held.alt {
        true => [b"\x1b".as_slice(), &bytes].concat(),
        false => bytes,
    })
}

/// The byte of Ctrl and a character.
fn control(c: char) -> Option<u8> {
    match c {
        ' ' => Some(0),
        'a'..='z' | '\\' | ']' | '^' | '_' => u8::try_from(c).ok().map(|byte| byte & 0x1f),
        _ => None,
    }
}

/// A key that sends a sequence, with what was held as its last parameter.
fn sequence(code: Code, held: Modifiers) -> Option<Vec<u8>> {
    let (number, last) = match code {
        Code::Up => (1, 'A'),
        Code::Down => (1, 'B'),
        Code::Right => (1, 'C'),
        Code::Left => (1, 'D'),
        Code::Home => (1, 'H'),
        Code::End => (1, 'F'),
        Code::Insert => (2, '~'),
        Code::Delete => (3, '~'),
        Code::PageUp => (5, '~'),
        Code::PageDown => (6, '~'),
        Code::Function(n @ 1..=4) => (1, char::from(b'O' + n)),
        Code::Function(n @ 5..=12) => {
            const NUMBERS: [u8; 8] = [15, 17, 18, 19, 20, 21, 23, 24];
            (NUMBERS[usize::from(n - 5)], '~')
        }
        _ => return None,
    };
    let held = 1 + u8::from(held.shift) + 2 * u8::from(held.alt) + 4 * u8::from(held.control);
    Some(
        match (number, held) {
            (1, 1) if matches!(code, Code::Function(_)) => format!("\x1bO{last}"),
            (1, 1) => format!("\x1b[{last}"),
            (_, 1) => format!("\x1b[{number}{last}"),
            _ => format!("\x1b[{number};{held}{last}"),
        }
        .into_bytes(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{Event, Reader};
    use crate::keys::{Keymap, Source};

    #[test]
    fn every_key_of_the_keymap_is_read_back_as_it_was_sent() {
        let keymap = Keymap::load(&[Source::DEFAULT]).keymap;
        let mut sent = 0;
        for binding in keymap.bindings() {
            for key in binding.keys.keys() {
                let Some(bytes) = encode(*key) else { continue };
                let mut reader = Reader::default();
                reader.feed(&bytes);
                reader.settle();
                assert_eq!(reader.next_event(), Some(Event::Key(*key)), "{bytes:?}");
                sent += 1;
            }
        }
        assert!(sent > 50, "{sent}");
    }
}
