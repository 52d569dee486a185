//! What a page is printed on: a terminal of so many columns, or a pipe.

use masar_text::digits::Digits;
use masar_text::layout::TextMode;
use masar_text::messages::{Direction, Messages};
use std::io::{self, IsTerminal};
use terminal_size::{Width, terminal_size_of};

/// Columns of a terminal that does not say how wide it is.
const USUAL: u16 = 80;

/// Where the output goes and how it is to be written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    /// Cells are placed by us; the text is cut and wrapped to the screen.
    Terminal {
        columns: usize,
        mode: TextMode,
        direction: Direction,
        digits: Digits,
    },
    /// Another program reads: whole text in logical order, in Western digits.
    Pipe,
}

/// One of the two outputs of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stream {
    Out,
    Err,
}

impl Paper {
    /// The paper behind a stream. `letters` is what `MASAR_TEXT` says: who puts
    /// Arabic letters in order on this terminal (`visual`, `lro`, `logical`).
    /// A terminal that orders them itself would turn dates around by their
    /// digits, which stay Western there.
    pub(crate) fn behind(stream: Stream, words: &Messages, letters: Option<&str>) -> Paper {
        let (is_terminal, size) = match stream {
            Stream::Out => (io::stdout().is_terminal(), terminal_size_of(io::stdout())),
            Stream::Err => (io::stderr().is_terminal(), terminal_size_of(io::stderr())),
        };
        if !is_terminal {
            return Paper::Pipe;
        }
        let columns = size.map_or(USUAL, |(Width(columns), _)| columns);
        let mode = match letters {
            Some("logical") => TextMode::Logical,
            Some("lro") => TextMode::VisualLro,
            _ => TextMode::Visual,
        };
        Paper::Terminal {
            columns: usize::from(columns).max(20),
            mode,
            direction: words.lang().direction(),
            digits: match mode {
                TextMode::Logical => Digits::Western,
                TextMode::Visual | TextMode::VisualLro => words.digits(),
            },
        }
    }
}
