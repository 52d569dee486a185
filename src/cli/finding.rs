//! The households a filter finds, read page by page.

use super::desk::Desk;
use super::output::Format;
use super::saved_views::Shelves;
use super::trouble::Trouble;
use super::{phrases, read};
use masar_domain::CaseFile;
use masar_domain::filter::{self, Expr, FilterError, Query};
use masar_store::{Matches, Sought};
use masar_text::messages::Args;
use masar_tui::filters::{self, Words};
use masar_tui::views::View;

/// Rows that a person is shown unless more are asked for.
const ON_A_PAGE: u32 = 50;

/// Which households, and which part of them.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Finding {
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,
    /// A saved view, whose filter and order count beside the others.
    #[arg(long = "view", value_name = "NAME")]
    pub(crate) saved: Option<String>,
    #[arg(long, value_name = "A,B,C", allow_hyphen_values = true)]
    pub(crate) sort: Option<String>,
    #[arg(long, value_name = "N", value_parser = read::count)]
    pub(crate) limit: Option<u32>,
    #[arg(long, value_name = "N", value_parser = read::count, default_value = "0")]
    pub(crate) offset: u32,
}

impl Finding {
    /// All of what a filter or a view lets through.
    pub(crate) fn of(filter: Option<String>, saved: Option<String>) -> Finding {
        Finding {
            filter,
            saved,
            sort: None,
            limit: None,
            offset: 0,
        }
    }

    /// What the filter lets through.
    pub(crate) fn matches(&self, desk: &Desk) -> Result<Matches, Trouble> {
        if desk.globals.as_of.is_some() && self.is_filtered() {
            desk.tell(&desk.words.text("cli-filter-is-of-now"));
        }
        found_by(desk, &self.query(desk)?)
    }

    /// Whether a filter or a view is named.
    pub(crate) fn is_filtered(&self) -> bool {
        self.filter.is_some() || self.saved.is_some()
    }

    /// The view that is named, if one is.
    pub(crate) fn view(&self, desk: &Desk) -> Result<Option<View>, Trouble> {
        let Some(name) = &self.saved else {
            return Ok(None);
        };
        Ok(Some(Shelves::of(desk)?.named(name)?.view))
    }

    /// The filter with that of the view; the order asked for, or else the view's.
    pub(crate) fn query(&self, desk: &Desk) -> Result<Query, Trouble> {
        let query = self.asked(desk)?;
        checked(desk, &query)?;
        Ok(query)
    }

    fn asked(&self, desk: &Desk) -> Result<Query, Trouble> {
        let own = understood(desk, self.filter.as_deref().unwrap_or_default())?;
        let own = sorted(desk, own, self.sort.as_deref())?;
        let Some(view) = self.view(desk)? else {
            return Ok(own);
        };
        let theirs = understood(desk, &view.filter)?;
        let theirs = sorted(desk, theirs, view.sort.as_deref())?;
        Ok(within(own, theirs))
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

/// What both let through, in the order of the first, or else of the second.
fn within(own: Query, view: Query) -> Query {
    let expr = match (own.expr.is_empty(), view.expr.is_empty()) {
        (true, _) => view.expr,
        (false, true) => own.expr,
        (false, false) => Expr::All(vec![view.expr, own.expr]),
    };
    let sort = if own.sort.is_empty() {
        view.sort
    } else {
        own.sort
    };
    Query { expr, sort }
}

/// The query in another order: `-members,name`.
pub(crate) fn sorted(desk: &Desk, query: Query, sort: Option<&str>) -> Result<Query, Trouble> {
    match sort {
        None => Ok(query),
        Some(keys) => {
            let words = Words { book: desk.book()? };
            let sort = filter::order(keys, &words);
            let sort = sort.map_err(|why| trouble(desk, words, format!("sort:{keys}"), why))?;
            Ok(Query { sort, ..query })
        }
    }
}

/// Whether the filter has what the order goes by; the two may have come from
/// two places.
fn checked(desk: &Desk, query: &Query) -> Result<(), Trouble> {
    let Err(problem) = query.check() else {
        return Ok(());
    };
    let words = Words { book: desk.book()? };
    let text = query.to_string();
    let (span, column) = (text.len()..text.len(), text.chars().count() + 1);
    let why = FilterError {
        problem,
        span,
        column,
    };
    Err(trouble(desk, words, text, why))
}

fn trouble(desk: &Desk, words: Words<'_>, text: String, why: FilterError) -> Trouble {
    Trouble::Filter {
        text,
        hint: filters::hint(&desk.words, words, &why.problem),
        why,
    }
}

/// What a filter that is understood lets through, in the order it asks for.
pub(crate) fn found_by(desk: &Desk, query: &Query) -> Result<Matches, Trouble> {
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
    filter::query(text, &words).map_err(|why| trouble(desk, words, text.to_owned(), why))
}

/// Files of what was found from place `from` on, as they were on the day asked
/// for, until `each` has seen enough and says so.
pub(crate) fn each_file(
    desk: &Desk,
    matches: &Matches,
    from: u32,
    each: impl FnMut(CaseFile) -> Result<Enough, Trouble>,
) -> Result<(), Trouble> {
    each_numbered(desk, matches.numbers(from, u32::MAX), each)
}

/// As [`each_file`], of the households of these numbers.
pub(crate) fn each_numbered(
    desk: &Desk,
    numbers: impl Iterator<Item = u32>,
    mut each: impl FnMut(CaseFile) -> Result<Enough, Trouble>,
) -> Result<(), Trouble> {
    let register = desk.register()?;
    for number in numbers {
        let Some(file) = register.file_numbered(number)? else {
            continue;
        };
        let seen = match desk.globals.as_of {
            None => Some(file),
            Some(day) => desk.file_then(register, file.household.id, day)?,
        };
        if seen.map(&mut each).transpose()? == Some(Enough::Yes) {
            return Ok(());
        }
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
