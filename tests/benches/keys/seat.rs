//! A seat at a terminal of 112x34 whose every answer is timed.

use crate::office;
use masar_store::Register;
use masar_text::Lang;
use masar_text::messages::Messages;
use masar_tui::app::{Now, Opening};
use masar_tui::keys::{Keymap, Source};
use masar_tui::output::Savings;
use masar_tui::session::{CommandIds, Replay, Session};
use masar_tui::theme::{Colors, Theme, ThemeName};
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(super) struct Seat(Replay);

impl Seat {
    pub(super) fn at(register: &Register) -> Result<Seat, Box<dyn Error>> {
        let caller = office::caller()?;
        let now = Now {
            at: caller.at,
            today: caller.today,
        };
        let opening = Opening {
            messages: Arc::new(Messages::new(Lang::Arabic)),
            book: Arc::clone(register.book()),
            keymap: Arc::new(Keymap::load(&[Source::DEFAULT]).keymap),
            theme: Theme::new(ThemeName::Dark, Colors::Shown),
            office: "IRB".parse()?,
            user: caller.by,
            now,
            size: (112, 34).into(),
        };
        let ids = CommandIds::new([1; 8]);
        let session = Session::open(register.clone(), opening, Savings::ALL, ids)?;
        let mut seat = Seat(Replay::of(session, now));
        seat.0.look()?;
        // What is asked once Arabic is seen for the first time.
        seat.types("\x1b")?;
        Ok(seat)
    }

    /// Presses keys, all at once; how long it takes until the frame is there.
    pub(super) fn types(&mut self, keys: &str) -> Result<Duration, Box<dyn Error>> {
        let begun = Instant::now();
        std::hint::black_box(self.0.types(keys.as_bytes())?);
        Ok(begun.elapsed())
    }

    /// What must hold for the figures to mean what they say.
    pub(super) fn app(&self) -> &masar_tui::app::App {
        self.0.app()
    }
}
