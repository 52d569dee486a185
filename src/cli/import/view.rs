//! What is said of an import: to programs, and to people.

use super::joining::Mode;
use super::tally::{Counts, ReasonView, Tally};
use crate::cli::page::{Column, Field, Page, Table};
use masar_domain::Office;
use masar_exchange::intake::{SheetSurvey, Survey};
use masar_exchange::profile::Profile;
use masar_exchange::table::{Evidence, Source};
use masar_text::messages::{Args, Messages};
use serde::Serialize;
use std::path::Path;

/// Reasons shown on a page; JSON has more, the rejects file all.
const ON_A_PAGE: usize = 20;

/// Headings of unread columns named on a page; JSON has all.
const UNREAD_ON_A_PAGE: usize = 6;

/// What was read, and how.
pub(super) struct Read<'r> {
    pub(super) file: &'r Path,
    pub(super) profile: &'r Profile,
    pub(super) source: &'r Source,
    pub(super) survey: &'r Survey,
    pub(super) office: Office,
    pub(super) mode: Mode,
}

/// An import, as programs read it.
#[derive(Debug, Serialize)]
pub(super) struct ImportView<'a> {
    file: String,
    profile: &'a str,
    /// The list that the households' references belong to.
    source: &'a str,
    office: String,
    dry_run: bool,
    all_or_nothing: bool,
    /// Whether the register has what is counted below.
    written: bool,
    /// Of a text file; it was judged by its letters if so said.
    encoding: Option<&'static str>,
    encoding_judged: bool,
    separator: Option<&'static str>,
    sheets: Vec<SheetView>,
    #[serde(flatten)]
    counts: Counts,
    rows_refused: u64,
    reasons_in_all: u64,
    /// At most a hundred.
    reasons: &'a [ReasonView],
    otherwise_in_all: u64,
    /// Cells that the register has otherwise and keeps, at most a hundred.
    otherwise: &'a [ReasonView],
    /// The file with the refused rows, where it was written.
    rejects: Option<String>,
}

#[derive(Debug, Serialize)]
struct SheetView {
    /// Empty in a text file.
    sheet: String,
    heading_row: u32,
    rows: u32,
    /// Rows with fewer cells than the heading.
    short_rows: u32,
    /// Headings that the profile does not read.
    unread: Vec<String>,
}

impl<'a> ImportView<'a> {
    pub(super) fn new(came: &'a Tally, read: &Read<'a>, rejects: Option<&Path>) -> ImportView<'a> {
        let encoding = read.source.encoding();
        ImportView {
            file: read.file.display().to_string(),
            profile: &read.profile.name,
            source: &read.profile.source,
            office: read.office.to_string(),
            dry_run: read.mode == Mode::DryRun,
            all_or_nothing: read.mode == Mode::AllOrNothing,
            written: came.written,
            encoding: encoding.map(|(encoding, _)| encoding.name()),
            encoding_judged: encoding.is_some_and(|(_, by)| by == Evidence::Letters),
            separator: read.source.separator().map(|separator| separator.name()),
            sheets: read.survey.sheets.iter().map(SheetView::of).collect(),
            counts: came.counts,
            rows_refused: came.rejects.len() as u64,
            reasons_in_all: came.reasons_in_all,
            reasons: &came.reasons,
            otherwise_in_all: came.otherwise_in_all,
            otherwise: &came.otherwise,
            rejects: rejects.map(|path| path.display().to_string()),
        }
    }

    pub(super) fn rows_refused(&self) -> u64 {
        self.rows_refused
    }

    pub(super) fn page(&self, words: &Messages) -> Page {
        let mut page = Page::new();
        let args = Args::new()
            .set("file", &self.file)
            .set("profile", self.profile)
            .set("office", &self.office);
        let outcome = match (self.dry_run, self.written) {
            (true, _) => "import-would-be",
            (false, true) => "import-done",
            (false, false) => "import-held-back",
        };
        page.sentence(words.format(outcome, &args));
        page.facts(self.facts(words));
        if self.written && self.rows_refused == 0 && self.counts.is_nothing_new() {
            page.sentence(words.text("import-nothing-new"));
        }
        if self.sheets.iter().all(|sheet| sheet.rows == 0) {
            page.sentence(words.text("import-no-rows"));
        }
        self.remarks(words, &mut page);
        self.page_of_otherwise(words, &mut page);
        if self.reasons.is_empty() {
            return page;
        }
        page.title(words.text("import-reasons"));
        page.table(table(self.reasons, words));
        let more = self.reasons_in_all.saturating_sub(ON_A_PAGE as u64);
        if more > 0 {
            page.under(words.format("import-more", &Args::new().set("count", more)));
        }
        match &self.rejects {
            Some(file) => page
                .sentence(words.format("import-rejects-written", &Args::new().set("file", file))),
            None if self.dry_run => page.sentence(words.text("import-rejects-not-asked")),
            None => &mut page,
        };
        page
    }

    /// What is counted; a count of nothing is told only where it is news.
    fn facts(&self, words: &Messages) -> Vec<(String, Field)> {
        let counts = &self.counts;
        let all = [
            (
                "import-count-registered",
                counts.households_registered,
                true,
            ),
            ("import-count-people", counts.people_registered, true),
            ("import-count-completed", counts.households_completed, false),
            ("import-count-added", counts.people_added, false),
            ("import-count-unchanged", counts.households_unchanged, true),
            ("import-count-otherwise", counts.households_otherwise, false),
            ("import-count-held-back", counts.households_held_back, false),
            ("import-count-refused", self.rows_refused, true),
        ];
        let told = all
            .into_iter()
            .filter(|(_, count, always)| *always || *count > 0);
        told.map(|(id, count, _)| (format!("  {}", words.text(id)), Field::amount(count)))
            .collect()
    }

    /// How the file was read, where somebody could want it otherwise.
    fn remarks(&self, words: &Messages, page: &mut Page) {
        if self.encoding_judged {
            let args = Args::new().set("encoding", self.encoding.unwrap_or_default());
            page.sentence(words.format("import-encoding-judged", &args));
        }
        for sheet in &self.sheets {
            for remark in sheet.remarks(words) {
                let args = Args::new()
                    .set("sheet", &sheet.sheet)
                    .set("remark", &remark);
                page.sentence(match sheet.sheet.is_empty() {
                    true => remark,
                    false => words.format("import-of-sheet", &args),
                });
            }
        }
    }

    /// What the register has otherwise, and how such things are put right.
    fn page_of_otherwise(&self, words: &Messages, page: &mut Page) {
        if self.otherwise.is_empty() {
            return;
        }
        page.title(words.text("import-otherwise"));
        page.table(table(self.otherwise, words));
        let more = self.otherwise_in_all.saturating_sub(ON_A_PAGE as u64);
        if more > 0 {
            page.under(words.format("import-otherwise-more", &Args::new().set("count", more)));
        }
        page.sentence(words.text("import-otherwise-how"));
    }
}

/// The first of such cells, each with its row and column.
fn table(reasons: &[ReasonView], words: &Messages) -> Table {
    let heading = |id: &str| words.text(id);
    let of_workbook = reasons.iter().any(|reason| !reason.sheet.is_empty());
    let sheet = of_workbook.then(|| Column::words(heading("import-reason-sheet")));
    let columns = sheet.into_iter().chain([
        Column::amount(heading("import-reason-row")),
        Column::words(heading("import-reason-column")),
        Column::figures(heading("import-reason-code")),
        Column::words(heading("import-reason-reason")),
    ]);
    let mut table = Table::new(columns).ending_in_sentences();
    for reason in reasons.iter().take(ON_A_PAGE) {
        let sheet = of_workbook.then(|| Field::words(&reason.sheet));
        let column = match (&reason.column, &reason.heading) {
            (Some(column), Some(heading)) => format!("{column} {heading}"),
            _ => String::new(),
        };
        table.row(sheet.into_iter().chain([
            Field::amount(reason.row),
            Field::words(column),
            Field::figures(&reason.code),
            Field::words(&reason.reason),
        ]));
    }
    table
}

/// The first few headings that nobody reads, and how many there are beside.
pub(super) fn unread(headings: &[String]) -> (&'static str, Args) {
    let named: Vec<&str> = headings
        .iter()
        .take(UNREAD_ON_A_PAGE)
        .map(String::as_str)
        .collect();
    let more = headings.len() - named.len();
    let args = Args::new()
        .set("columns", named.join(", "))
        .set("more", more);
    match more {
        0 => ("import-unread", args),
        _ => ("import-unread-and-more", args),
    }
}

impl SheetView {
    /// What of the sheet was not read as one might think.
    fn remarks(&self, words: &Messages) -> Vec<String> {
        let mut remarks = Vec::new();
        if !self.unread.is_empty() {
            let (id, args) = unread(&self.unread);
            remarks.push(words.format(id, &args));
        }
        if self.short_rows > 0 {
            let args = Args::new().set("count", self.short_rows);
            remarks.push(words.format("import-short-rows", &args));
        }
        remarks
    }

    fn of(survey: &SheetSurvey) -> SheetView {
        let unread = survey.unused.iter().map(|cell| cell.heading.to_string());
        SheetView {
            sheet: survey.sheet.to_string(),
            heading_row: survey.header_row,
            rows: survey.rows,
            short_rows: survey.short_rows,
            unread: unread.collect(),
        }
    }
}
