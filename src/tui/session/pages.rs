//! Pages for families: written by whoever lends the session a writer, since the
//! panes themselves know no file.

use super::Session;
use super::sight::Sight;
use crate::app::Event;
use crate::forms::Question;
use chrono::NaiveDate;
use masar_domain::whatif::{Sheet, what_if};
use masar_domain::{CaseFile, RuleBook};
use masar_store::StoreError;

/// What a page is made of.
#[derive(Clone, Copy, Debug)]
pub struct PageOf<'a> {
    pub file: &'a CaseFile,
    pub sheet: &'a Sheet,
    pub book: &'a RuleBook,
    /// The day on which it was worked out.
    pub today: NaiveDate,
}

/// Writes a page under a name of its own, and says where; or why not, as code
/// and text.
pub type PageWriter = fn(PageOf<'_>) -> Result<String, (&'static str, String)>;

impl Session {
    /// Lends the session a way to write pages.
    #[must_use]
    pub fn with_pages(mut self, writer: PageWriter) -> Session {
        self.pages = Some(writer);
        self
    }

    pub(super) fn write_page(&self, question: &Question) -> Result<Event, StoreError> {
        let found = self.sight().sheet(question)?;
        let written = match (self.pages, &found) {
            (Some(writer), Some((file, sheet))) => Some(writer(PageOf {
                file,
                sheet,
                book: &self.app.book,
                today: self.app.today(),
            })),
            _ => None,
        };
        Ok(Event::PageWritten(written))
    }
}

impl Sight {
    /// The sheet of a question, from the file as it stands.
    pub(super) fn sheet(
        &self,
        question: &Question,
    ) -> Result<Option<(CaseFile, Sheet)>, StoreError> {
        let Some(file) = self.register.file(question.person.household)? else {
            return Ok(None);
        };
        let (book, today) = (&self.book, self.today());
        let sheet = what_if(&file, question.person, &question.offer, book, today);
        Ok(sheet.ok().map(|sheet| (file, sheet)))
    }
}
