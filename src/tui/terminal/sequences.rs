//! What a terminal is told on entering and on leaving, in one place.
//!
//! Not told: SCP (`CSI n SP k`), which urxvt takes for a cursor movement, and
//! the window's title.
//!
//! Invariant: [`leave`] undoes everything that [`enter`], [`text_mode`], [`mouse`]
//! and [`keyboard`] did, in whatever state the terminal is.

use super::Keyboard;
use masar_text::layout::TextMode;

/// Alternate screen, cursor hidden, mouse off, pastes marked.
const ENTER: &str = "\x1b[?1049h\x1b[?25l\x1b[?1000;1002;1003l\x1b[?2004h";
/// No scroll region, plain pen, bidi as it was, mouse off, pastes unmarked, cursor
/// shown, main screen.
const LEAVE: &str = "\x1b[r\x1b[m\x1b[8h\x1b[?1000;1006l\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Bytes to send first.
#[must_use]
pub fn enter(mode: TextMode) -> Vec<u8> {
    [ENTER.as_bytes(), text_mode(mode)].concat()
}

/// Bytes to send last.
#[must_use]
pub fn leave(in_force: Keyboard) -> Vec<u8> {
    let pop: &str = match in_force {
        Keyboard::Plain => "",
        Keyboard::Kitty => "\x1b[<u",
    };
    [pop, LEAVE].concat().into_bytes()
}

/// Bytes that bring a text mode about; the next frame must paint everything.
///
/// In logical mode the terminal must not exchange the arrow keys in
/// right-to-left rows either (`CSI ? 1243 l`).
#[must_use]
pub fn text_mode(mode: TextMode) -> &'static [u8] {
    match mode {
        TextMode::Visual | TextMode::VisualLro => b"\x1b[8l",
        TextMode::Logical => b"\x1b[8h\x1b[?1243l",
    }
}

/// Bytes that ask to be told of the mouse's presses and wheel (1000) as numbers
/// (1006), or not to be.
#[must_use]
pub fn mouse(told: bool) -> &'static [u8] {
    match told {
        true => b"\x1b[?1000;1006h",
        false => b"\x1b[?1000;1006l",
    }
}

/// Bytes that ask for a keyboard protocol: Esc told apart from sequences (1)
/// and the key of a US keyboard beside the character (4).
#[must_use]
pub fn keyboard(wanted: Keyboard) -> &'static [u8] {
    match wanted {
        Keyboard::Plain => b"",
        Keyboard::Kitty => b"\x1b[>5u",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).replace('\x1b', "^")
    }

    #[test]
    fn every_mode_set_on_entering_is_undone_on_leaving() {
        let (entered, left) = (
            text(&enter(TextMode::Visual)),
            text(&leave(Keyboard::Plain)),
        );
        for (set, undone) in [
            ("^[?1049h", "^[?1049l"),
            ("^[?25l", "^[?25h"),
            ("^[?2004h", "^[?2004l"),
            ("^[8l", "^[8h"),
        ] {
            assert!(entered.contains(set), "{set} in {entered}");
            assert!(left.contains(undone), "{undone} in {left}");
        }
        assert!(left.contains(&text(mouse(false))), "{left}");
        assert!(text(&leave(Keyboard::Kitty)).starts_with("^[<u"));
    }

    #[test]
    fn the_sequence_that_moves_urxvts_cursor_and_window_titles_are_never_sent() {
        for mode in [TextMode::Visual, TextMode::VisualLro, TextMode::Logical] {
            let sent = text(&enter(mode)) + &text(&leave(Keyboard::Kitty));
            assert!(!sent.contains(" k") && !sent.contains("^]"), "{sent}");
        }
    }

    #[test]
    fn in_logical_mode_the_terminal_is_not_told_to_keep_out() {
        assert!(!text(&enter(TextMode::Logical)).contains("^[8l"));
    }
}
