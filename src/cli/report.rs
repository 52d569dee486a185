//! Trouble in words: what is wrong, where, and what to do about it, in the
//! user's language, or as JSON for programs.

use super::output::Format;
use super::page::{Field, Page, Paper};
use super::phrases;
use super::spoken_name;
use super::trouble::{Trouble, Work};
use super::usage;
use masar_domain::refusal::{Refusal, Said};
use masar_store::StoreError;
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};
use masar_tui::filters;
use serde::Serialize;
use std::io::{self, Write};

/// Trouble as it is told.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    code: &'static str,
    kind: &'static str,
    message: String,
    field: Option<String>,
    detail: Option<String>,
    hint: Option<String>,
    exit: u8,
}

#[derive(Serialize)]
struct Envelope<'a> {
    error: &'a Report,
}

impl Report {
    pub(crate) fn of(trouble: &Trouble, words: &Messages) -> Report {
        let (message, hint) = said(trouble, words);
        Report {
            code: trouble.code(),
            kind: trouble.kind(),
            message,
            field: field(trouble),
            detail: detail(trouble),
            hint,
            exit: trouble.exit() as u8,
        }
    }

    /// The code, and what happened in one line.
    pub(crate) fn in_a_line(self) -> (&'static str, String) {
        let detail = self.detail.map(|detail| format!(" ({detail})"));
        (self.code, self.message + &detail.unwrap_or_default())
    }

    /// Writes the report to standard error.
    pub(crate) fn print(mut self, format: Format, paper: Paper, words: &Messages) {
        let mut err = io::stderr().lock();
        // There is nowhere left to tell of a failure here.
        if format.is_for_programs() {
            let texts = [Some(&mut self.message), self.hint.as_mut()];
            for text in texts.into_iter().flatten() {
                text.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
            }
            let line = serde_json::to_string(&Envelope { error: &self }).unwrap_or_default();
            let _ = writeln!(err, "{line}");
        } else {
            let _ = self.page(words).print(paper, &mut err);
        }
    }

    fn page(&self, words: &Messages) -> Page {
        let mut page = Page::new();
        page.sentence(format!("{}  {}", self.code, self.message));
        let label = |id: &str| words.text(id);
        let fact = |id: &str, text: &Option<String>| {
            text.as_ref()
                .map(|text| (format!("  {}", label(id)), Field::words(text)))
        };
        page.facts(fact("cli-report-field", &self.field));
        if let Some(detail) = &self.detail {
            page.under(detail);
        }
        if let Some(hint) = &self.hint {
            page.under(hint);
        }
        page
    }
}

fn said(trouble: &Trouble, words: &Messages) -> (String, Option<String>) {
    let both = |id: &str, args: Args| {
        let hint = format!("{id}.hint");
        let hint = words.has(&hint).then(|| words.format(&hint, &args));
        (words.format(id, &args), hint)
    };
    match trouble {
        Trouble::Usage(error) => (usage::message(error, words), usage::hint(error, words)),
        Trouble::Unreadable { why, .. } => {
            let args = Args::new()
                .set("value", &why.value)
                .set("known", why.known.join(", "));
            both(why.what.message(), args)
        }
        Trouble::Refused(refusal) => both(&refusal.code.message(), args(refusal, words)),
        Trouble::Store(error) | Trouble::Unsound(error) => both(&store_message(error), Args::new()),
        Trouble::Book { path, why } => both(
            "cli-book-wrong",
            Args::new()
                .set("file", path.display().to_string())
                .set("line", why.line)
                .set("column", why.column),
        ),
        Trouble::Holidays { path, why } => both(
            "cli-holidays-wrong",
            Args::new()
                .set("file", path.display().to_string())
                .set("line", why.line)
                .set("column", why.column),
        ),
        Trouble::Templates { path, why } => both(
            "cli-templates-wrong",
            Args::new()
                .set("file", path.display().to_string())
                .set("line", why.line)
                .set("column", why.column),
        ),
        Trouble::NoTemplate { name, known } => both(
            "cli-no-template",
            Args::new().set("name", name).set("known", known.join(", ")),
        ),
        Trouble::NoView { name, known } => both(
            "cli-no-view",
            Args::new().set("name", name).set("known", known.join(", ")),
        ),
        Trouble::ViewTaken { name } => both("cli-view-taken", Args::new().set("name", name)),
        Trouble::Blanks { name, blanks } => both(
            "cli-blanks",
            Args::new().set("name", name).set("count", *blanks),
        ),
        Trouble::File { path, .. } => both("cli-file", file_arg(path)),
        Trouble::Json { from, why } => both(
            "cli-json",
            Args::new()
                .set("file", from)
                .set("line", why.line())
                .set("column", why.column()),
        ),
        Trouble::Filter { text, why, hint } => {
            let args = Args::new()
                .set("filter", text)
                .set("column", why.column)
                .set("problem", filters::what(words, &why.problem));
            (words.format("cli-filter", &args), hint.clone())
        }
        Trouble::Change { text, why } => {
            let problem = masar_tui::changes::what(words, &why.problem);
            let args = Args::new()
                .set("change", text)
                .set("column", why.column)
                .set("problem", problem);
            both("cli-change", args)
        }
        Trouble::NoPlan { id } => both("cli-no-plan", Args::new().set("id", id)),
        Trouble::OtherCount { typed, planned } => both(
            "cli-other-count",
            Args::new().set("typed", *typed).set("planned", *planned),
        ),
        Trouble::NotApplied => both("cli-not-applied", Args::new()),
        Trouble::NoOperation { number } => both(
            "cli-no-operation",
            Args::new().set("number", number.to_string()),
        ),
        Trouble::Exchange(error) => both(error.message_id(), error.args()),
        Trouble::RowsRefused { count } => {
            both("cli-rows-refused", Args::new().set("count", *count))
        }
        Trouble::NoRule { name } => both("cli-no-rule", Args::new().set("name", name)),
        Trouble::NoUser => both("cli-no-user", Args::new()),
        Trouble::NoPlace => both("cli-no-place", Args::new()),
        Trouble::NoRegister { dir } => both("cli-no-register", file_arg(dir)),
        Trouble::NotMadeUp { dir } => both("cli-not-made-up", file_arg(dir)),
        Trouble::PastIsRead => both("cli-past-is-read", Args::new()),
        Trouble::NoTerminal => both("pane-no-terminal", Args::new()),
        Trouble::NoRandom => both("cli-no-random", Args::new()),
        Trouble::Output(_) => both("cli-output", Args::new()),
        Trouble::FoundWrong { count } => both("cli-found-wrong", Args::new().set("count", *count)),
        Trouble::Stopped(Work::Import { households }) => {
            both("import-stopped", Args::new().set("households", *households))
        }
        Trouble::Stopped(Work::Demo { households, of }) => both(
            "cli-demo-stopped",
            Args::new()
                .set("households", households.to_string())
                .set("of", of.to_string()),
        ),
    }
}

/// A refusal of the core as one plain sentence: for files and lists.
pub(crate) fn refusal(refusal: &Refusal, words: &Messages) -> String {
    let mut text = words.format_plain(&refusal.code.message(), &args(refusal, words));
    text.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    text
}

fn file_arg(path: &std::path::Path) -> Args {
    Args::new().set("file", path.display().to_string())
}

/// The message of a store's error; its own text goes below as a detail.
fn store_message(error: &StoreError) -> String {
    format!("cli-store-{}", error.code().to_ascii_lowercase())
}

/// The values a refusal speaks of, in the user's language.
fn args(refusal: &Refusal, words: &Messages) -> Args {
    spoken(&refusal.said, words)
}

/// Values of the core, in the user's language.
pub(crate) fn spoken(values: &[(&'static str, Said)], words: &Messages) -> Args {
    values
        .iter()
        .fold(Args::new(), |args, (name, said)| match said {
            Said::Text(text) => args.set(name, text),
            Said::Number(number) => args.set(name, *number),
            Said::Day(day) => args.set(name, calendar::date_in_words(words, *day, Length::Full)),
            Said::Money(fils) => args.set(name, calendar::money(words, fils.0)),
            Said::Month(month) => args.set(name, phrases::month(words, *month)),
            Said::Word(id) => args.set(name, words.text(id)),
            Said::Names(both) => args.set(name, spoken_name(words.lang(), both)),
            Said::List(names) => {
                let names = names.iter().map(|name| spoken_name(words.lang(), name));
                args.set(name, phrases::listed(words, names))
            }
        })
}

fn field(trouble: &Trouble) -> Option<String> {
    match trouble {
        Trouble::Unreadable { field, .. } => Some(field.clone()),
        Trouble::Refused(refusal) => refusal.field.map(str::to_owned),
        _ => None,
    }
}

/// What another part said in its own words.
fn detail(trouble: &Trouble) -> Option<String> {
    match trouble {
        Trouble::Store(error) | Trouble::Unsound(error) => Some(error.to_string()),
        Trouble::Book { why, .. } => Some(why.what.clone()),
        Trouble::Holidays { why, .. } => Some(why.what.clone()),
        Trouble::File { why, .. } | Trouble::Output(why) => Some(why.to_string()),
        Trouble::Json { why, .. } => Some(why.to_string()),
        _ => None,
    }
}
