//! The clipboard of the terminal's own machine, by OSC 52.
//!
//! Terminals give no answer and some take nothing, so nobody can say that it
//! arrived. What is on a clipboard, any program there can read: nothing is sent
//! but case numbers, and columns of a sheet that say nothing of anybody (who
//! looks after a household, its governorate and district).

/// Bytes that put a text on the clipboard.
#[must_use]
pub fn copy(text: &str) -> Vec<u8> {
    let text = base64(text.as_bytes());
    format!("\x1b]52;c;{text}\x1b\\").into_bytes()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let whole = (0..3).fold(0_usize, |whole, at| {
            (whole << 8) | three.get(at).map_or(0, |byte| usize::from(*byte))
        });
        for at in 0..4 {
            let letter = LETTERS[(whole >> (18 - 6 * at)) & 63];
            text.push(if at > three.len() { '=' } else { letter.into() });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_sixty_four_letters() {
        let cases = [
            ("", ""),
            ("I", "SQ=="),
            ("IR", "SVI="),
            ("IRB", "SVJC"),
            ("IRB-", "SVJCLQ=="),
        ];
        for (text, expected) in cases {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn a_case_number_is_copied() {
        assert_eq!(copy("IRB-000002"), b"\x1b]52;c;SVJCLTAwMDAwMg==\x1b\\");
    }
}
