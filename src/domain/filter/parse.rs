//! From text to a tree, or to the column where it went wrong.

use super::fields::{self, ValueKind};
use super::lex::{Spanned, Token, tokens};
use super::{Expr, Op, Term};
use crate::phone::western_digits;
use std::ops::Range;
use thiserror::Error;

/// Parentheses and `not` deeper than this are refused, not recursed into.
const DEPTH: usize = 32;

/// What is wrong with a filter.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    #[error("there is no field {0:?}")]
    UnknownField(String),
    #[error("a value is missing")]
    MissingValue,
    #[error("{0:?} compares with a number")]
    NotANumber(&'static str),
    #[error("{0:?} cannot be larger or smaller: use a colon")]
    NotOrdered(&'static str),
    #[error("a quotation mark is not closed")]
    OpenQuotation,
    #[error("a parenthesis is not closed")]
    OpenParenthesis,
    #[error("this does not belong here")]
    Unexpected,
    #[error("too deeply nested")]
    TooDeep,
}

/// A mistake and its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("column {column}: {problem}")]
pub struct FilterError {
    pub problem: Problem,
    /// Byte range in the text.
    pub span: Range<usize>,
    /// Counted in characters from 1.
    pub column: usize,
}

/// Parses a filter; the empty text is the filter that lets everything through.
pub fn parse(text: &str) -> Result<Expr, FilterError> {
    let mut parser = Parser {
        tokens: tokens(text),
        at: 0,
        end: text.len(),
    };
    let parsed = parser.any(0).and_then(|expr| match parser.peek() {
        None => Ok(expr),
        Some((_, span)) => Err((Problem::Unexpected, span.clone())),
    });
    parsed.map_err(|(problem, span)| {
        let column = text[..span.start].chars().count() + 1;
        FilterError {
            problem,
            span,
            column,
        }
    })
}

type Parsed<T> = Result<T, (Problem, Range<usize>)>;

struct Parser {
    tokens: Vec<Spanned>,
    at: usize,
    end: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Spanned> {
        self.tokens.get(self.at)
    }

    /// The place of the next token, or the end.
    fn here(&self) -> Range<usize> {
        self.peek()
            .map_or(self.end..self.end, |(_, span)| span.clone())
    }

    fn is_keyword(&self, words: &[&str]) -> bool {
        matches!(
            self.peek(),
            Some((Token::Word { text, quoted: false }, _)) if words.contains(&text.as_str())
        ) && !self.is_field_ahead()
    }

    fn is_or(&self) -> bool {
        self.is_keyword(&["or", "أو"])
    }

    fn keyword(&mut self, words: &[&str]) -> bool {
        let found = self.is_keyword(words);
        self.at += usize::from(found);
        found
    }

    /// The next word is followed by a comparison, so it names a field.
    fn is_field_ahead(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some((Token::Op(_), _)))
    }

    fn any(&mut self, depth: usize) -> Parsed<Expr> {
        let mut parts = vec![self.all(depth)?];
        while self.is_or() {
            // Nothing on one side would let everything through.
            if is_empty(&parts[0]) {
                return Err((Problem::Unexpected, self.here()));
            }
            self.at += 1;
            let part = self.all(depth)?;
            if is_empty(&part) {
                return Err((Problem::MissingValue, self.here()));
            }
            parts.push(part);
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Expr::Any(parts)
        })
    }

    fn all(&mut self, depth: usize) -> Parsed<Expr> {
        let mut parts = Vec::new();
        loop {
            let joined = self.keyword(&["and"]);
            match self.peek() {
                None | Some((Token::Close, _)) if joined => {
                    return Err((Problem::MissingValue, self.here()));
                }
                None | Some((Token::Close, _)) => break,
                Some(_) if self.is_or() && joined => {
                    return Err((Problem::Unexpected, self.here()));
                }
                Some(_) if self.is_or() => break,
                Some(_) => parts.push(self.one(depth)?),
            }
        }
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            Expr::All(parts)
        })
    }

    fn one(&mut self, depth: usize) -> Parsed<Expr> {
        let here = self.here();
        if depth > DEPTH {
            return Err((Problem::TooDeep, here));
        }
        if self.keyword(&["not", "ليس"]) {
            return Ok(Expr::Not(Box::new(self.one(depth + 1)?)));
        }
        match self.peek() {
            Some((Token::Open, _)) => {
                self.at += 1;
                let inner = self.any(depth + 1)?;
                match self.peek() {
                    Some((Token::Close, span)) if is_empty(&inner) => {
                        return Err((Problem::MissingValue, span.clone()));
                    }
                    Some((Token::Close, _)) => self.at += 1,
                    _ => return Err((Problem::OpenParenthesis, here)),
                }
                Ok(inner)
            }
            Some((Token::Word { .. }, _)) => self.term().map(Expr::Term),
            Some((Token::Unfinished, _)) => Err((Problem::OpenQuotation, here)),
            None => Err((Problem::MissingValue, here)),
            Some(_) => Err((Problem::Unexpected, here)),
        }
    }

    fn term(&mut self) -> Parsed<Term> {
        let quoted = matches!(self.peek(), Some((Token::Word { quoted: true, .. }, _)));
        let (word, span) = self.word()?;
        let Some((Token::Op(op), place)) = self.peek().cloned() else {
            return Ok(Term {
                field: None,
                op: Op::Is,
                values: vec![word],
                span,
            });
        };
        if quoted {
            return Err((Problem::Unexpected, place));
        }
        self.at += 1;
        let Some(field) = fields::field(&word) else {
            return Err((Problem::UnknownField(word), span));
        };
        let mut values = Vec::new();
        let mut end;
        loop {
            let (value, place) = self.word()?;
            end = place.end;
            values.push(match field.kind {
                ValueKind::Word => value,
                ValueKind::Number => {
                    number(&value).ok_or((Problem::NotANumber(field.name), place))?
                }
            });
            match self.peek() {
                Some((Token::Comma, _)) if op == Op::Is => self.at += 1,
                _ => break,
            }
        }
        if op != Op::Is && field.kind != ValueKind::Number {
            return Err((Problem::NotOrdered(field.name), span));
        }
        Ok(Term {
            field: Some(field.name),
            op,
            values,
            span: span.start..end,
        })
    }

    fn word(&mut self) -> Parsed<(String, Range<usize>)> {
        match self.peek().cloned() {
            Some((Token::Word { text, .. }, span)) => {
                self.at += 1;
                Ok((text, span))
            }
            Some((Token::Unfinished, span)) => Err((Problem::OpenQuotation, span)),
            Some((_, span)) => Err((Problem::MissingValue, span)),
            None => Err((Problem::MissingValue, self.end..self.end)),
        }
    }
}

/// A number in any digits, as the tree keeps it.
fn number(text: &str) -> Option<String> {
    let digits = western_digits(text)?;
    digits.parse::<u32>().ok().map(|number| number.to_string())
}

fn is_empty(expr: &Expr) -> bool {
    matches!(expr, Expr::All(parts) if parts.is_empty())
}
