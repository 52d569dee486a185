//! The filter in force, and the one being typed.

use super::{App, Window};
use crate::filters::{self, Completions, Words};
use masar_domain::RuleBook;
use masar_domain::filter::{self, Expr, FilterError, How, Query, SortKey};
use masar_text::Direction;
use masar_text::edit::Field;
use masar_text::messages::{Args, Messages};

/// The longest filter that is taken, in letters.
const LONGEST: usize = 200;

/// A filter that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub text: String,
    pub expr: Expr,
    pub sort: Vec<SortKey>,
}

impl Default for Filter {
    /// Everything.
    fn default() -> Filter {
        Filter {
            text: String::new(),
            expr: Expr::All(Vec::new()),
            sort: Vec::new(),
        }
    }
}

impl Filter {
    /// The order asked for; where words are searched for and none is, the best
    /// fit first.
    pub(crate) fn order(&self) -> Vec<SortKey> {
        match self.sort.is_empty() && !self.expr.searched().is_empty() {
            true => vec![SortKey::BEST],
            false => self.sort.clone(),
        }
    }
}

/// The filter being typed.
#[derive(Clone, Debug)]
pub struct Search {
    pub field: Field,
    /// What is wrong with what is typed; the last result stays meanwhile.
    pub mistake: Option<Mistake>,
    /// What the word before the caret can become.
    pub offers: Option<Completions>,
    /// The row of those.
    pub window: Window,
}

impl Search {
    /// Begins with the filter in force.
    pub fn begin(filter: &Filter) -> Search {
        Search {
            field: Field::new(Direction::Auto, LONGEST).with_text(&filter.text),
            mistake: None,
            offers: None,
            window: Window::default(),
        }
    }

    /// Looks what the word before the caret can become. It is asked for at the
    /// end of the text alone.
    pub(crate) fn offer(
        &mut self,
        messages: &Messages,
        book: &RuleBook,
        caseworkers: &[String],
        rows: u16,
    ) {
        let (text, caret) = (self.field.text(), self.field.caret());
        let at_end = caret == text.len();
        let found = || filters::complete(messages, Words { book }, caseworkers, text, caret);
        let offers = if at_end { found() } else { None };
        if offers != self.offers {
            self.window = Window::default();
        }
        let count = offers.as_ref().map_or(0, |offers| offers.offers.len());
        self.window.fit(count, usize::from(rows));
        self.offers = offers;
    }

    /// Writes the marked one out.
    pub(crate) fn complete(&mut self) {
        let Some(offers) = self.offers.take() else {
            return;
        };
        if let Some((offer, _)) = offers.offers.get(self.window.cursor) {
            let before = self.field.text().get(..offers.at.start).unwrap_or_default();
            let text = format!("{before}{offer}");
            self.field.clear();
            self.field.insert(&text);
        }
    }

    /// Reads what is typed. Where that is wrong, what stands before the
    /// mistake counts meanwhile, so that a half-typed condition empties no list.
    pub fn read(&mut self, book: &RuleBook) -> Filter {
        let text = self.field.text().trim_end().to_owned();
        let (filter, mistake) = match understood(&text, book) {
            Ok(filter) => (filter, None),
            Err(mistake) => (before(&text, &mistake, book), Some(mistake)),
        };
        self.mistake = mistake;
        filter
    }
}

/// A filter that is understood in whole.
pub(crate) fn understood(text: &str, book: &RuleBook) -> Result<Filter, Mistake> {
    let Query { expr, sort } = filter::query(text, &Words { book }).map_err(Mistake)?;
    let text = text.to_owned();
    Ok(Filter { text, expr, sort })
}

/// The words before the one that a mistake is in; where that stands in
/// parentheses, those before what they belong to.
fn before(text: &str, mistake: &Mistake, book: &RuleBook) -> Filter {
    let mut upto = text.get(..mistake.0.span.start).unwrap_or(text);
    if let Some(open) = first_open(upto) {
        upto = &upto[..open];
    }
    loop {
        upto = upto
            .rfind(char::is_whitespace)
            .map_or("", |end| &upto[..end])
            .trim_end();
        let last = upto.rsplit(char::is_whitespace).next();
        let how_many = |(code, arabic)| last == Some(code) || last == Some(arabic);
        if How::WORDS.into_iter().any(how_many) {
            continue;
        }
        if let Ok(filter) = understood(upto, book) {
            return filter;
        }
    }
}

/// The place of the first parenthesis that is not closed.
fn first_open(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => open.push(at),
            ')' if !quoted => {
                open.pop();
            }
            _ => {}
        }
    }
    open.first().copied()
}

/// What is wrong with a filter, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake(pub FilterError);

impl Mistake {
    /// Counted in letters from 1.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// In a sentence: where, what, and what to do.
    pub fn words(&self, app: &App) -> String {
        let (messages, problem) = (&app.messages, &self.0.problem);
        let args = Args::new()
            .set("column", self.column())
            .set("problem", filters::what(messages, problem));
        let what = app.say("filter-at", args);
        match filters::hint(messages, Words { book: &app.book }, problem) {
            Some(hint) => format!("{what} {hint}"),
            None => what,
        }
    }
}
