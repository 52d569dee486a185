//! The family's page as the panes ask for it: under a name of its own in the
//! folder `MASAR_PAGES`, or in the one that the program was started in.

use masar_exchange::whatif::{Form, Telling, write};
use masar_text::Lang;
use masar_text::messages::Messages;
use masar_tui::session::PageOf;
use std::path::PathBuf;

/// How many pages of one person and day are looked past for a free name.
const NAMES: u32 = 100;

/// Writes the page in Arabic, the language of the family, and says where.
///
/// # Errors
/// Code and text of what kept it from being written.
pub(crate) fn write_for_panes(of: PageOf<'_>) -> Result<String, (&'static str, String)> {
    let words = Messages::new(Lang::Arabic);
    let telling = Telling {
        sheet: of.sheet,
        file: of.file,
        book: of.book,
        words: &words,
        today: of.today,
    };
    let folder = std::env::var_os("MASAR_PAGES").map_or_else(PathBuf::new, PathBuf::from);
    let name = format!("whatif-{}-{}", of.sheet.person, of.sheet.offer.start);
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{name}.html"),
            number => format!("{name}-{number}.html"),
        };
        let path = folder.join(name);
        match write(&telling, Form::Html, &path) {
            Ok(()) => return Ok(path.display().to_string()),
            // Somebody keeps an earlier one: this one goes beside it.
            Err(error) if error.code() == "X1501" && number < NAMES => number += 1,
            Err(error) => return Err((error.code(), error.to_string())),
        }
    }
}
