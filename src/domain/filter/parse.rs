//! From text to a tree, or to the column where it went wrong.

use super::fields::{self, ValueKind};
use super::lex::{Spanned, Token, tokens};
use super::{Expr, Op, Term};
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

    fn keyword(&mut self, words: &[&str]) -> bool {
        let found = matches!(
            self.peek(),
            Some((Token::Word { text, quoted: false }, _)) if words.contains(&text.as_str())
        ) && !self.is_field_ahead();
        self.at += usize::from(found);
        found
    }

    /// The next word is followed by a comparison, so it names a field.
    fn is_field_ahead(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some((Token::Op(_), _)))
    }

    fn any(&mut self, depth: usize) -> Parsed<Expr> {
        let mut parts = vec![self.all(depth)?];
        while self.keyword(&["or", "أو"]) {
            parts.push(self.all(depth)?);
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
            while self.keyword(&["and"]) {}
            match self.peek() {
                None | Some((Token::Close, _)) => break,
                Some((
                    Token::Word {
                        text,
                        quoted: false,
                    },
                    _,
                )) if ["or", "أو"].contains(&text.as_str()) && !self.is_field_ahead() => {
                    break;
                }
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
        let here = self
            .peek()
            .map_or(self.end..self.end, |(_, span)| span.clone());
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
        let (word, span) = self.word()?;
        let Some((Token::Op(op), _)) = self.peek().cloned() else {
            return Ok(Term {
                field: None,
                op: Op::Is,
                values: vec![word],
                span,
            });
        };
        self.at += 1;
        let Some(field) = fields::field(&word) else {
            return Err((Problem::UnknownField(word), span));
        };
        let mut values = Vec::new();
        let mut end;
        loop {
            let (value, place) = self.word()?;
            if field.kind == ValueKind::Number && value.parse::<u32>().is_err() {
                return Err((Problem::NotANumber(field.name), place));
            }
            values.push(value);
            end = place.end;
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
