//! What a filter says, in words.

use super::Words;
use chrono::{Datelike, NaiveDate};
use masar_domain::filter::{
    Among, Expr, Field, How, Kind, Op, Order, SortKey, Subject, Term, Unit, Value, When,
};
use masar_store::{Index, in_brief, index_of};
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};

/// One line of what a filter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far inside others it stands; 0 for the outermost.
    pub depth: usize,
    pub text: String,
    /// The part of the filter, as it is written; nothing for what joins others.
    pub written: String,
    /// The index that answers it; records are read where a condition has none.
    pub index: Option<Index>,
    /// Whether it is a condition at all.
    pub condition: bool,
}

/// What a filter says on a day, line by line, in the language of `messages`.
#[must_use]
pub fn say(messages: &Messages, words: Words<'_>, expr: &Expr, today: NaiveDate) -> Vec<Line> {
    let mut saying = Saying {
        messages,
        words,
        today,
        lines: Vec::new(),
    };
    match expr {
        Expr::All(parts) if parts.is_empty() => saying.joins(0, "filter-everybody"),
        Expr::All(parts) => parts.iter().for_each(|part| saying.say(part, 0, true)),
        one => saying.say(one, 0, true),
    }
    saying.lines
}

/// What an order says, in words: `members, the largest first`.
#[must_use]
pub fn order(messages: &Messages, sort: &[SortKey]) -> String {
    let each = sort.iter().map(|key| {
        let falling = match key.order {
            Order::Rising => "rising",
            Order::Falling => "falling",
        };
        let kind = match key.field.kind {
            _ if key.is_score() => "-score",
            Kind::Day => "-day",
            _ => "",
        };
        let args = Args::new().set("field", label(messages, key.field));
        messages.format_plain(&format!("filter-order-{falling}{kind}"), &args)
    });
    each.collect::<Vec<_>>()
        .join(&messages.text_plain("filter-comma"))
}

/// What a field is: `date of registration`.
#[must_use]
pub fn label(messages: &Messages, field: &Field) -> String {
    let subject = match field.subject {
        Subject::Household | Subject::Case => "household",
        of => of.word(),
    };
    messages.text_plain(&format!("filter-field-{subject}-{}", field.name))
}

struct Saying<'a> {
    messages: &'a Messages,
    words: Words<'a>,
    today: NaiveDate,
    lines: Vec<Line>,
}

impl Saying<'_> {
    /// `outside` is false inside a question about several, which is answered as
    /// a whole.
    fn say(&mut self, expr: &Expr, depth: usize, outside: bool) {
        match expr {
            Expr::All(parts) => {
                self.joins(depth, "filter-all");
                parts
                    .iter()
                    .for_each(|part| self.say(part, depth + 1, outside));
            }
            Expr::Any(parts) => {
                self.joins(depth, "filter-any");
                parts
                    .iter()
                    .for_each(|part| self.say(part, depth + 1, outside));
            }
            Expr::Not(inner) => {
                self.joins(depth, "filter-not");
                self.say(inner, depth + 1, outside);
            }
            Expr::Term(term) => {
                let text = self.term(term);
                self.lines.push(Line {
                    depth,
                    text,
                    written: expr.to_string(),
                    index: index_of(term)
                        .or_else(|| in_brief(expr))
                        .filter(|_| outside),
                    condition: outside,
                });
            }
            Expr::Among(among) => self.among(among, expr, depth, outside),
        }
    }

    fn joins(&mut self, depth: usize, id: &str) {
        self.lines.push(Line {
            depth,
            text: self.messages.text_plain(id),
            written: String::new(),
            index: None,
            condition: false,
        });
    }

    fn among(&mut self, among: &Among, expr: &Expr, depth: usize, outside: bool) {
        let id = format!("filter-among-{}-{}", among.how.word(), among.subject.word());
        let mut text = self.messages.text_plain(&id);
        if let How::Count(op, values) = &among.how {
            let values = self.values(values, None);
            text = self.compared(&text, *op, Kind::Number, &values);
        }
        if !among.inside.is_empty() {
            let args = Args::new().set("who", text);
            text = self.messages.format_plain("filter-for-whom", &args);
        }
        self.lines.push(Line {
            depth,
            text,
            written: expr.to_string(),
            index: in_brief(expr).filter(|_| outside),
            condition: outside,
        });
        match &*among.inside {
            Expr::All(parts) => parts
                .iter()
                .for_each(|part| self.say(part, depth + 1, false)),
            one => self.say(one, depth + 1, false),
        }
    }

    fn term(&self, term: &Term) -> String {
        let Some(field) = term.field else {
            let text = term
                .values
                .first()
                .and_then(Value::text)
                .unwrap_or_default();
            let args = Args::new().set("text", text);
            return self.messages.format_plain("filter-word", &args);
        };
        let values = self.values(&term.values, Some(field));
        self.compared(&label(self.messages, field), term.op, field.kind, &values)
    }

    fn compared(&self, field: &str, op: Op, kind: Kind, values: &str) -> String {
        let how = match op {
            Op::Is => "is",
            Op::Below => "below",
            Op::AtMost => "at-most",
            Op::Above => "above",
            Op::AtLeast => "at-least",
        };
        let kind = match kind {
            Kind::Day if op != Op::Is => "-day",
            kind if kind.is_text() => "-text",
            _ => "",
        };
        let args = Args::new().set("field", field).set("values", values);
        self.messages
            .format_plain(&format!("filter-{how}{kind}"), &args)
    }

    fn values(&self, values: &[Value], field: Option<&'static Field>) -> String {
        let each = values.iter().map(|value| self.value(value, field));
        let or = self.messages.text_plain("filter-or");
        each.collect::<Vec<_>>().join(&format!(" {or} "))
    }

    fn value(&self, value: &Value, field: Option<&'static Field>) -> String {
        match value {
            Value::Text(text) => field.map_or_else(
                || text.clone(),
                |field| self.words.value(self.messages, field, text),
            ),
            Value::Number(number) => number.to_string(),
            Value::Amount(amount) => calendar::money_plain(self.messages, amount.0),
            Value::When(when) => self.when(*when),
            Value::Between(ends) => {
                let args = Args::new()
                    .set("first", self.value(&ends.0, field))
                    .set("last", self.value(&ends.1, field));
                self.messages.format_plain("filter-between", &args)
            }
        }
    }

    fn when(&self, when: When) -> String {
        let messages = self.messages;
        let day = |day| calendar::date_in_words(messages, day, Length::Full);
        match when {
            When::Day(on) => day(on),
            When::Month(month) => {
                let first = month.first();
                calendar::month_and_year(messages, first.year(), first.month(), Length::Full)
            }
            When::Year(year) => format!("{year:04}"),
            When::Today => {
                let args = Args::new().set("day", day(self.today));
                messages.format_plain("filter-today", &args)
            }
            When::Away(count, unit) => {
                let unit = match unit {
                    Unit::Day => "days",
                    Unit::Week => "weeks",
                    Unit::Month => "months",
                    Unit::Year => "years",
                };
                let way = if count < 0 { "ago" } else { "ahead" };
                let args = Args::new().set("count", count.unsigned_abs());
                let distance = messages.format_plain(&format!("filter-{unit}-{way}"), &args);
                let args = Args::new()
                    .set("day", day(when.days(self.today).0))
                    .set("distance", distance);
                messages.format_plain("filter-away", &args)
            }
        }
    }
}
