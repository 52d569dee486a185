//! The filter in force, and the one being typed.

use super::App;
use masar_domain::filter::{self, Expr, FilterError, Problem};
use masar_text::Direction;
use masar_text::edit::Field;
use masar_text::messages::Args;

/// The longest filter that is taken, in letters.
const LONGEST: usize = 200;

/// A filter that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub text: String,
    pub expr: Expr,
}

impl Default for Filter {
    /// Everything.
    fn default() -> Filter {
        Filter {
            text: String::new(),
            expr: Expr::All(Vec::new()),
        }
    }
}

/// The filter being typed.
#[derive(Clone, Debug)]
pub struct Search {
    pub field: Field,
    /// What is wrong with what is typed; the last result stays meanwhile.
    pub mistake: Option<Mistake>,
}

impl Search {
    /// Begins with the filter in force.
    pub fn begin(filter: &Filter) -> Search {
        Search {
            field: Field::new(Direction::Auto, LONGEST).with_text(&filter.text),
            mistake: None,
        }
    }

    /// Reads what is typed. Where that is wrong, what stands before the
    /// mistake counts meanwhile, so that a half-typed condition empties no list.
    pub fn read(&mut self) -> Filter {
        let text = self.field.text().trim_end().to_owned();
        let (filter, mistake) = match understood(&text) {
            Ok(filter) => (filter, None),
            Err(mistake) => (before(&text, &mistake), Some(mistake)),
        };
        self.mistake = mistake;
        filter
    }
}

fn understood(text: &str) -> Result<Filter, Mistake> {
    let expr = filter::parse(text)
        .map_err(Mistake::Written)
        .and_then(|expr| listed(text, expr))?;
    let text = text.to_owned();
    Ok(Filter { text, expr })
}

/// The words before the one that a mistake is in.
fn before(text: &str, mistake: &Mistake) -> Filter {
    let place = text.char_indices().nth(mistake.column().saturating_sub(1));
    let upto = &text[..place.map_or(text.len(), |(place, _)| place)];
    let words = upto
        .rfind(char::is_whitespace)
        .map_or("", |end| &upto[..end]);
    understood(words.trim_end()).unwrap_or_default()
}

/// Fields that households can be found by; the others are for rules.
const LISTED: [&str; 9] = [
    "gov",
    "liwa",
    "aid",
    "programme",
    "name",
    "phone",
    "case",
    "caseworker",
    "members",
];

fn listed(text: &str, expr: Expr) -> Result<Expr, Mistake> {
    let terms = expr.terms();
    let other = terms
        .iter()
        .find(|term| term.field.is_some_and(|field| !LISTED.contains(&field)));
    match other {
        None => Ok(expr),
        Some(term) => Err(Mistake::NotListed {
            field: term.field.unwrap_or_default(),
            column: text[..term.span.start].chars().count() + 1,
        }),
    }
}

/// What is wrong with a filter, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    Written(FilterError),
    /// Households cannot be found by this field.
    NotListed {
        field: &'static str,
        column: usize,
    },
}

impl Mistake {
    /// Counted in letters from 1.
    pub fn column(&self) -> usize {
        match self {
            Mistake::Written(mistake) => mistake.column,
            Mistake::NotListed { column, .. } => *column,
        }
    }

    /// In a sentence: where, what, and what to do.
    pub fn words(&self, app: &App) -> String {
        let args = Args::new().set("column", self.column());
        match self {
            Mistake::NotListed { field, .. } => {
                app.say("pane-filter-not-listed", args.set("name", *field))
            }
            Mistake::Written(mistake) => written(app, &mistake.problem, args),
        }
    }
}

fn written(app: &App, problem: &Problem, args: Args) -> String {
    match problem {
        Problem::UnknownField(name) => app.say("pane-filter-unknown-field", args.set("name", name)),
        Problem::MissingValue => app.say("pane-filter-missing-value", args),
        Problem::NotANumber(name) => app.say("pane-filter-not-a-number", args.set("name", *name)),
        Problem::NotOrdered(name) => app.say("pane-filter-not-ordered", args.set("name", *name)),
        Problem::OpenQuotation => app.say("pane-filter-open-quotation", args),
        Problem::OpenParenthesis => app.say("pane-filter-open-parenthesis", args),
        Problem::Unexpected => app.say("pane-filter-unexpected", args),
        Problem::TooDeep => app.say("pane-filter-too-deep", args),
    }
}
