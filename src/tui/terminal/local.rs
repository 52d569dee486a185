//! The terminal that this process runs in: the only place that touches one.
//!
//! Invariant: the terminal is restored exactly once, by whichever comes first:
//! the guard's end or a panic. Twice would throw the cursor back over what was
//! printed in between.

use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::layout::Size;

use super::{Keyboard, TextMode, clamp, enter, keyboard, leave};

/// The size of the local terminal, within bounds.
///
/// # Errors
/// When there is no terminal to ask.
pub fn size() -> io::Result<Size> {
    let (width, height) = crossterm::terminal::size()?;
    Ok(clamp(Size::new(width, height)))
}

/// The local terminal in raw mode on the alternate screen, until dropped.
#[derive(Debug)]
pub struct Guard {
    restorer: Restorer,
}

impl Guard {
    /// Switches raw mode on and tells the terminal to enter.
    ///
    /// # Errors
    /// When standard output is no terminal or does not take the bytes.
    pub fn enter(mode: TextMode) -> io::Result<Self> {
        // From here on whatever fails is undone by the guard.
        let guard = Self {
            restorer: Restorer::default(),
        };
        guard.take_back(mode, Keyboard::Plain)?;
        Ok(guard)
    }

    /// Gives the terminal back to the shell and stops this process until it is
    /// brought to the front again; the terminal is then to be [taken
    /// back](Guard::take_back). Where no shell could bring it back, the system
    /// does not stop it.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn suspend(&self, in_force: Keyboard) -> io::Result<()> {
        self.give_back(in_force)?;
        // The signal of `Ctrl-Z` is caught here, and SIGSTOP would also stop
        // where nobody could bring the process back. This one does neither.
        signal_hook::low_level::raise(signal_hook::consts::SIGTTOU)
    }

    /// Leaves the terminal as it was found.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn give_back(&self, in_force: Keyboard) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(&leave(in_force))?;
        out.flush()?;
        crossterm::terminal::disable_raw_mode()
    }

    /// Enters anew.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn take_back(&self, mode: TextMode, in_force: Keyboard) -> io::Result<()> {
        crossterm::terminal::enable_raw_mode()?;
        let mut out = io::stdout().lock();
        out.write_all(&enter(mode))?;
        out.write_all(keyboard(in_force))?;
        out.flush()
    }

    /// A handle that restores the terminal from elsewhere.
    #[must_use]
    pub fn restorer(&self) -> Restorer {
        self.restorer.clone()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.restorer.restore();
    }
}

/// Restores the local terminal, once.
#[derive(Debug, Clone, Default)]
pub struct Restorer {
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    restored: AtomicBool,
    kitty: AtomicBool,
}

impl Restorer {
    /// Remembers which keyboard protocol has to be given up on leaving.
    pub fn note_keyboard(&self, in_force: Keyboard) {
        self.state
            .kitty
            .store(in_force == Keyboard::Kitty, Ordering::Relaxed);
    }

    /// Restores the terminal, unless that has been done. A terminal that is
    /// gone cannot be restored, so failures are nobody's concern.
    pub fn restore(&self) {
        if let Some(bytes) = self.take() {
            let mut out = io::stdout().lock();
            _ = out.write_all(&bytes).and_then(|()| out.flush());
            _ = crossterm::terminal::disable_raw_mode();
        }
    }

    /// The bytes that restore, for the first who asks.
    fn take(&self) -> Option<Vec<u8>> {
        if self.state.restored.swap(true, Ordering::AcqRel) {
            return None;
        }
        let kitty = self.state.kitty.load(Ordering::Relaxed);
        Some(leave(if kitty {
            Keyboard::Kitty
        } else {
            Keyboard::Plain
        }))
    }
}

/// From now on a panic restores the terminal first, and then prints what
/// `explain` makes of it: it writes the report and says where it is.
pub fn restore_on_panic(
    restorer: Restorer,
    explain: impl Fn(&PanicHookInfo<'_>) -> String + Send + Sync + 'static,
) {
    std::panic::set_hook(Box::new(move |panic| {
        restorer.restore();
        _ = writeln!(io::stderr().lock(), "{}", explain(panic));
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_who_asks_restores() {
        let restorer = Restorer::default();
        let other = restorer.clone();
        assert_eq!(other.take(), Some(leave(Keyboard::Plain)));
        assert_eq!(restorer.take(), None);
    }

    #[test]
    fn a_keyboard_protocol_in_force_is_given_up() {
        let restorer = Restorer::default();
        restorer.note_keyboard(Keyboard::Kitty);
        assert_eq!(restorer.take(), Some(leave(Keyboard::Kitty)));
    }
}
