//! A session in the panes over a register, as the benches measure one.

use crate::office;
use masar_store::Register;
use masar_text::Lang;
use masar_text::messages::Messages;
use masar_tui::app::{Now, Opening};
use masar_tui::keys::{Keymap, Source};
use masar_tui::output::Savings;
use masar_tui::session::{CommandIds, Session};
use masar_tui::theme::{Colors, Theme, ThemeName};
use ratatui::layout::Size;
use std::error::Error;
use std::sync::Arc;

/// A session with the usual keys on a terminal that can do everything, and the
/// moment it is opened at.
pub(crate) fn open(
    register: &Register,
    lang: Lang,
    size: Size,
) -> Result<(Session, Now), Box<dyn Error>> {
    let caller = office::caller()?;
    let now = Now {
        at: caller.at,
        today: caller.today,
    };
    let opening = Opening {
        messages: Arc::new(Messages::new(lang)),
        book: Arc::clone(register.book()),
        keymap: Arc::new(Keymap::load(&[Source::DEFAULT]).keymap),
        theme: Theme::new(ThemeName::Dark, Colors::Shown),
        office: "IRB".parse()?,
        user: caller.by,
        now,
        size,
    };
    let ids = CommandIds::new([1; 8]);
    let session = Session::open(register.clone(), opening, Savings::ALL, ids)?;
    Ok((session, now))
}
