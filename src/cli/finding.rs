//! The households a filter finds, read page by page.

use super::desk::Desk;
use super::output::Format;
use super::trouble::Trouble;
use super::{phrases, read};
use masar_domain::CaseFile;
use masar_domain::filter::{self, Query};
use masar_store::{Matches, Sought};
use masar_text::messages::Args;
use masar_tui::filters::{self, Words};

/// Files read at a time.
const PAGE: u32 = 256;
/// Rows that a person is shown unless more are asked for.
const ON_A_PAGE: u32 = 50;

/// Which households, and which part of them.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Finding {
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,
    #[arg(long, value_name = "N", value_parser = read::count)]
    pub(crate) limit: Option<u32>,
    #[arg(long, value_name = "N", value_parser = read::count, default_value = "0")]
    pub(crate) offset: u32,
}

impl Finding {
    /// What the filter lets through.
    pub(crate) fn matches(&self, desk: &Desk) -> Result<Matches, Trouble> {
        if desk.globals.as_of.is_some() && self.filter.is_some() {
            desk.tell(&desk.words.text("cli-filter-is-of-now"));
        }
        found(desk, self.filter.as_deref().unwrap_or_default())
    }

    /// The most rows to show: programs get all that there are.
    pub(crate) fn limit(&self, desk: &Desk) -> u32 {
        most(desk, self.limit, ON_A_PAGE)
    }

    /// What is said below a table that shows a part of what was found.
    pub(crate) fn shown(&self, desk: &Desk, shown: u64, total: u64) -> String {
        let from = u64::from(self.offset);
        let args = Args::new()
            .set("from", (from + 1).to_string())
            .set("to", (from + shown).to_string())
            .set("total", total.to_string());
        desk.words.format("cli-shown", &args)
    }
}

/// The most rows to show: as many as were asked for; else a person gets
/// `on_a_page`, programs get all that there are.
pub(crate) fn most(desk: &Desk, asked: Option<u32>, on_a_page: u32) -> u32 {
    let usual = match desk.format() {
        Format::Table => on_a_page,
        _ => u32::MAX,
    };
    asked.unwrap_or(usual)
}

/// What a filter lets through, in the order it asks for.
pub(crate) fn found(desk: &Desk, text: &str) -> Result<Matches, Trouble> {
    let query = understood(desk, text)?;
    let sought = Sought {
        filter: &query.expr,
        sort: &query.sort,
        today: desk.clock.today,
    };
    Ok(desk.register()?.seek(&sought, |_| {})?)
}

/// A filter in codes or in words of either language.
pub(crate) fn understood(desk: &Desk, text: &str) -> Result<Query, Trouble> {
    let words = Words { book: desk.book()? };
    filter::query(text, &words).map_err(|why| Trouble::Filter {
        text: text.to_owned(),
        hint: filters::hint(&desk.words, words, &why.problem),
        why,
    })
}

/// Files of what was found from place `from` on, as they were on the day asked
/// for, until `each` has seen enough and says so.
pub(crate) fn each_file(
    desk: &Desk,
    matches: &Matches,
    from: u32,
    mut each: impl FnMut(CaseFile) -> Result<Enough, Trouble>,
) -> Result<(), Trouble> {
    let register = desk.register()?;
    let mut at = from;
    while at < matches.len() {
        for file in register.page(matches, at, PAGE)? {
            let seen = match desk.globals.as_of {
                None => Some(file),
                Some(day) => desk.file_then(register, file.household.id, day)?,
            };
            match seen.map(&mut each).transpose()? {
                Some(Enough::Yes) => return Ok(()),
                Some(Enough::No) | None => {}
            }
        }
        at = at.saturating_add(PAGE);
    }
    Ok(())
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Enough {
    Yes,
    No,
}

/// The name of the head of a household on the day it is seen.
pub(crate) fn head(desk: &Desk, file: &CaseFile) -> String {
    let head = file.household.head_on(desk.day());
    head.map(|member| phrases::name(file, member.id))
        .unwrap_or_default()
}
