//! From a tree back to text that parses to the same tree.

use super::parse::{AND, NOT, OR};
use super::sort::Order;
use super::{Among, Expr, How, Query, Subject, Term, Value, fields};
use std::fmt::{self, Display as _};

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expr.fmt(out)?;
        for (n, key) in self.sort.iter().enumerate() {
            let before = match (n, self.expr.is_empty()) {
                (0, true) => "sort:",
                (0, false) => " sort:",
                _ => ",",
            };
            let sign = match key.order {
                Order::Rising => "",
                Order::Falling => "-",
            };
            write!(out, "{before}{sign}{}", key.field.name)?;
        }
        Ok(())
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::All(parts) => joined(out, parts, " "),
            Expr::Any(parts) => joined(out, parts, " or "),
            Expr::Not(inner) => {
                out.write_str("not ")?;
                nested(out, inner)
            }
            Expr::Term(term) => term.fmt(out),
            Expr::Among(among) => among.fmt(out),
        }
    }
}

fn joined(out: &mut fmt::Formatter<'_>, parts: &[Expr], between: &str) -> fmt::Result {
    for (n, part) in parts.iter().enumerate() {
        if n > 0 {
            out.write_str(between)?;
        }
        nested(out, part)?;
    }
    Ok(())
}

/// In parentheses where it is a list inside another one.
fn nested(out: &mut fmt::Formatter<'_>, expr: &Expr) -> fmt::Result {
    match expr {
        Expr::All(_) | Expr::Any(_) => write!(out, "({expr})"),
        Expr::Not(_) | Expr::Term(_) | Expr::Among(_) => expr.fmt(out),
    }
}

impl fmt::Display for Among {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (how, subject) = (self.how.word(), self.subject.word());
        write!(out, "{how} {subject}({})", self.inside)?;
        match &self.how {
            How::Count(op, values) => {
                out.write_str(op.symbol())?;
                listed(out, values)
            }
            How::Any | How::None | How::All => Ok(()),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field {
            Some(field) => {
                write!(out, "{}{}", field.name, self.op.symbol())?;
                listed(out, &self.values)
            }
            None => self.values.iter().try_for_each(|word| match word.text() {
                Some(word) if is_bare(word) && !means_more(word) => out.write_str(word),
                Some(word) => quoted(out, word),
                None => word.fmt(out),
            }),
        }
    }
}

fn listed(out: &mut fmt::Formatter<'_>, values: &[Value]) -> fmt::Result {
    for (n, value) in values.iter().enumerate() {
        if n > 0 {
            out.write_str(",")?;
        }
        value.fmt(out)?;
    }
    Ok(())
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) if is_bare(text) => out.write_str(text),
            Value::Text(text) => quoted(out, text),
            Value::Number(number) => number.fmt(out),
            Value::Amount(amount) => amount.fmt(out),
            Value::When(when) => when.fmt(out),
            Value::Between(ends) => write!(out, "{}..{}", ends.0, ends.1),
        }
    }
}

/// A quotation; a mark within it is doubled.
pub(crate) fn quoted(out: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(out, "\"{}\"", text.replace('"', "\"\""))
}

/// A word that cannot be taken for anything else without quotation marks.
fn is_bare(word: &str) -> bool {
    let keyword = AND.iter().chain(&OR).chain(&NOT);
    !word.is_empty()
        && !keyword.into_iter().any(|keyword| *keyword == word)
        && !word
            .chars()
            .any(|c| c.is_whitespace() || "(),،:=<>\"~".contains(c))
}

/// A word that stands for more than itself where it is searched for: what
/// opens a question about persons, and conditions by their name alone.
fn means_more(word: &str) -> bool {
    let flags = fields::FIELDS.iter().filter(|field| field.is_flag());
    let lower = word.to_lowercase();
    let is_flag = |field: &fields::Field| fields::field(field.subject, &lower) == Some(field);
    Subject::from_word(word).is_some() || flags.into_iter().any(is_flag)
}
