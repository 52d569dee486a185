//! A line on the terminal that says how far a long piece of work has come.
//! Nothing is written where nobody looks on. While it stands, `Ctrl-C` stops the
//! work in good order.

use super::desk::Desk;
use super::interrupt::Held;
use super::page::{Page, Paper, Stream};
use masar_store::Going;
use masar_text::messages::{Args, Messages};
use std::io::{self, Write};

/// The line, rewritten in place.
pub(crate) struct ProgressLine<'a> {
    words: &'a Messages,
    paper: Paper,
    /// The message, which speaks of `$done` and `$of`.
    id: &'static str,
    shown: Option<u64>,
    held: Held,
}

impl<'a> ProgressLine<'a> {
    pub(crate) fn new(desk: &'a Desk, id: &'static str) -> ProgressLine<'a> {
        ProgressLine {
            words: &desk.words,
            paper: desk.paper(Stream::Err),
            id,
            shown: None,
            held: Held::begin(),
        }
    }

    /// `done` of `of` is reached; whether the work goes on.
    pub(crate) fn reached(&mut self, done: u64, of: u64) -> Going {
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(100);
        if self.paper != Paper::Pipe && self.shown.replace(percent) != Some(percent) {
            self.write(done, of);
        }
        match self.held.is_asked_to_stop() {
            true => Going::Stop,
            false => Going::On,
        }
    }

    fn write(&self, done: u64, of: u64) {
        let args = Args::new()
            .set("done", done.to_string())
            .set("of", of.to_string());
        let mut page = Page::new();
        page.sentence(self.words.format(self.id, &args));
        // Up a line, so that the next one stands in its place.
        let mut err = io::stderr().lock();
        let _ = page.print(self.paper, &mut err);
        let _ = err.write_all(b"\x1b[A\x1b[2K");
    }
}
