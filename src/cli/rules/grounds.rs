//! Since when and on what grounds a row holds, as every page of the book says it.

use crate::cli::desk::Desk;
use crate::cli::page::{Field, Page};
use crate::cli::phrases;
use crate::cli::spoken_name;
use crate::cli::view::date;
use chrono::NaiveDate;
use masar_domain::RuleBook;
use masar_domain::place::Bilingual;
use masar_domain::rules::{Ground, Standing, Start};
use masar_text::messages::{Args, Messages};

/// The heading of a row.
pub(super) fn version(page: &mut Page, words: &Messages, version: u16) {
    let args = Args::new().set("version", version.to_string());
    page.title(words.format("cli-rule-version", &args));
}

pub(super) fn facts(words: &Messages, ground: &Ground) -> [(String, Field); 3] {
    let [from, until] = days(words, ground.start, ground.until);
    [from, until, standing(words, ground.standing)]
}

/// Since when, and until when.
pub(super) fn days(
    words: &Messages,
    start: Start,
    until: Option<NaiveDate>,
) -> [(String, Field); 2] {
    let begins = match start {
        Start::On(_) => "cli-fact-from",
        Start::KnownBy(_) => "cli-fact-known-by",
    };
    [
        (words.text(begins), Field::figures(date(start.date()))),
        (
            words.text("cli-fact-until"),
            Field::figures(until.map(date).unwrap_or_default()),
        ),
    ]
}

pub(super) fn standing(words: &Messages, standing: Standing) -> (String, Field) {
    (
        words.text("cli-fact-standing"),
        Field::words(phrases::word(words, standing)),
    )
}

/// The publications behind a row, and what is to be known of it.
pub(super) fn sources(
    page: &mut Page,
    desk: &Desk,
    book: &RuleBook,
    sources: &[String],
    note: Option<&Bilingual>,
) {
    for id in sources {
        let source = book.sources.iter().find(|source| source.id == *id);
        let title = source
            .map(|source| source.title.as_str())
            .unwrap_or_default();
        page.under(desk.joined([id.clone(), title.to_owned()]));
    }
    if let Some(note) = note {
        page.under(spoken_name(desk.words.lang(), note));
    }
}
