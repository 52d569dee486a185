//! What a page is printed on: a terminal of so many columns, or a pipe.

use masar_text::Lang;
use masar_text::layout::TextMode;
use masar_text::messages::Direction;
use terminal_size::{Width, terminal_size_of};

/// Where the output goes and how it is to be written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    /// Cells are placed by us; the text is cut and wrapped to the screen.
    Terminal {
        columns: usize,
        mode: TextMode,
        direction: Direction,
    },
    /// Another program reads: whole text in logical order.
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
    pub(crate) fn behind(stream: Stream, lang: Lang, letters: Option<&str>) -> Paper {
        let size = match stream {
            Stream::Out => terminal_size_of(std::io::stdout()),
            Stream::Err => terminal_size_of(std::io::stderr()),
        };
        let Some((Width(columns), _)) = size else {
            return Paper::Pipe;
        };
        let mode = match letters {
            Some("logical") => TextMode::Logical,
            Some("lro") => TextMode::VisualLro,
            _ => TextMode::Visual,
        };
        Paper::Terminal {
            columns: usize::from(columns).max(20),
            mode,
            direction: lang.direction(),
        }
    }
}
