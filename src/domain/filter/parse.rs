//! From text to a tree, or to the column where it went wrong.

use super::among::{Among, How};
use super::fields::{self, Field};
use super::lex::{Spanned, Token, tokens};
use super::lexicon::{Codes, Lexicon};
use super::problem::{FilterError, Problem};
use super::sort::{Order, SORT, SortKey};
use super::{Expr, Op, SCORE, Subject, Term, Value, read};
use std::ops::Range;

/// Parentheses and `not` deeper than this are refused, not recursed into.
const DEPTH: usize = 32;
/// The longest text that is read, in bytes.
const LONGEST: usize = 16 * 1024;

pub(super) const AND: [&str; 1] = ["and"];
pub(super) const OR: [&str; 2] = ["or", "أو"];
pub(super) const NOT: [&str; 2] = ["not", "ليس"];

/// A filter with the order it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub expr: Expr,
    /// The first one counts most; by case number where nothing else decides.
    pub sort: Vec<SortKey>,
}

impl Query {
    /// Whether the filter has what the order goes by.
    ///
    /// # Errors
    /// [`Problem::NothingSearched`].
    pub fn check(&self) -> Result<(), Problem> {
        let by_score = self.sort.iter().any(SortKey::is_score);
        match by_score && self.expr.searched().is_empty() {
            true => Err(Problem::NothingSearched),
            false => Ok(()),
        }
    }
}

/// Parses a filter of households in which values are codes; the empty text is
/// the filter that lets everything through.
pub fn parse(text: &str) -> Result<Expr, FilterError> {
    read_as(text, Subject::Household, &Codes, Sorting::Refused).map(|query| query.expr)
}

/// Parses a condition of a rule book: about a person in a programme.
pub fn parse_condition(text: &str) -> Result<Expr, FilterError> {
    read_as(text, Subject::Case, &Codes, Sorting::Refused).map(|query| query.expr)
}

/// Parses a filter of households, with the order it asks for; values are codes
/// or words that `lexicon` knows.
pub fn query(text: &str, lexicon: &dyn Lexicon) -> Result<Query, FilterError> {
    read_as(text, Subject::Household, lexicon, Sorting::Read)
}

/// Parses the order of a list alone, as it stands behind `sort:`; what it goes
/// by is in another filter.
pub fn order(keys: &str, lexicon: &dyn Lexicon) -> Result<Vec<SortKey>, FilterError> {
    let text = format!("{}:{keys}", SORT[0]);
    read_as(&text, Subject::Household, lexicon, Sorting::Alone).map(|query| query.sort)
}

#[derive(Clone, Copy, PartialEq)]
enum Sorting {
    Read,
    /// Of a filter that is written somewhere else.
    Alone,
    Refused,
}

fn read_as(
    text: &str,
    subject: Subject,
    lexicon: &dyn Lexicon,
    sorting: Sorting,
) -> Result<Query, FilterError> {
    let mut parser = Parser {
        tokens: Vec::new(),
        at: 0,
        end: text.len(),
        subject,
        lexicon,
        sorting,
        sort: Vec::new(),
        score: None,
    };
    parser.query(text).map_err(|(problem, span)| {
        let before = text.get(..span.start).unwrap_or_default();
        FilterError {
            problem,
            column: before.chars().count() + 1,
            span,
        }
    })
}

pub(super) type Parsed<T> = Result<T, (Problem, Range<usize>)>;

struct Parser<'a> {
    tokens: Vec<Spanned>,
    at: usize,
    end: usize,
    /// What is asked here.
    subject: Subject,
    lexicon: &'a dyn Lexicon,
    sorting: Sorting,
    sort: Vec<SortKey>,
    /// Where the order by the fit of words is asked for.
    score: Option<Range<usize>>,
}

impl Parser<'_> {
    fn query(&mut self, text: &str) -> Parsed<Query> {
        if text.len() > LONGEST {
            return Err((Problem::TooLong, self.end..self.end));
        }
        self.tokens = tokens(text);
        let expr = self.any(0)?;
        if let Some((_, span)) = self.peek() {
            return Err((Problem::Unexpected, span.clone()));
        }
        let query = Query {
            expr,
            sort: std::mem::take(&mut self.sort),
        };
        match (query.check(), self.score.take()) {
            (Err(problem), Some(span)) if self.sorting != Sorting::Alone => Err((problem, span)),
            _ => Ok(query),
        }
    }

    fn peek(&self) -> Option<&Spanned> {
        self.tokens.get(self.at)
    }

    /// The bare word `ahead` tokens from here.
    fn bare(&self, ahead: usize) -> Option<&str> {
        match self.tokens.get(self.at + ahead) {
            Some((
                Token::Word {
                    text,
                    quoted: false,
                },
                _,
            )) => Some(text),
            _ => None,
        }
    }

    /// The place of the next token, or the end.
    fn here(&self) -> Range<usize> {
        self.peek()
            .map_or(self.end..self.end, |(_, span)| span.clone())
    }

    fn is_keyword(&self, words: &[&str]) -> bool {
        self.bare(0).is_some_and(|text| words.contains(&text)) && !self.is_field_ahead()
    }

    fn is_or(&self) -> bool {
        self.is_keyword(&OR)
    }

    fn keyword(&mut self, words: &[&str]) -> bool {
        let found = self.is_keyword(words);
        self.at += usize::from(found);
        found
    }

    /// The next word is followed by a comparison, so it names a field.
    fn is_field_ahead(&self) -> bool {
        let next = self.tokens.get(self.at + 1);
        matches!(next, Some((Token::Op(_) | Token::Tilde, _)))
    }

    fn any(&mut self, depth: usize) -> Parsed<Expr> {
        let mut parts = vec![self.all(depth)?];
        while self.is_or() {
            // Nothing on one side would let everything through.
            if parts[0].is_empty() {
                return Err((Problem::Unexpected, self.here()));
            }
            self.at += 1;
            let part = self.all(depth)?;
            if part.is_empty() {
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
            let joined = self.keyword(&AND);
            match self.peek() {
                None | Some((Token::Close, _)) if joined => {
                    return Err((Problem::MissingValue, self.here()));
                }
                None | Some((Token::Close, _)) => break,
                Some(_) if self.is_or() && joined => {
                    return Err((Problem::Unexpected, self.here()));
                }
                Some(_) if self.is_or() => break,
                Some(_) if self.is_sort(depth) => self.sort()?,
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
        if self.keyword(&NOT) {
            return Ok(Expr::Not(Box::new(self.one(depth + 1)?)));
        }
        if let Some(among) = self.among(depth)? {
            return Ok(Expr::Among(among));
        }
        match self.peek() {
            Some((Token::Open, _)) => {
                self.at += 1;
                let inner = self.any(depth + 1)?;
                let closed = self.close(here)?;
                match inner.is_empty() {
                    true => Err((Problem::MissingValue, closed)),
                    false => Ok(inner),
                }
            }
            Some((Token::Word { .. } | Token::Tilde, _)) => self.term().map(Expr::Term),
            Some((Token::Unfinished, _)) => Err((Problem::OpenQuotation, here)),
            None => Err((Problem::MissingValue, here)),
            Some(_) => Err((Problem::Unexpected, here)),
        }
    }

    /// The closing parenthesis of one that was opened there.
    fn close(&mut self, opened: Range<usize>) -> Parsed<Range<usize>> {
        match self.peek() {
            Some((Token::Close, span)) => {
                let span = span.clone();
                self.at += 1;
                Ok(span)
            }
            _ => Err((Problem::OpenParenthesis, opened)),
        }
    }

    /// `any person(…)`, `count enrollment(…)>=2`; `person(…)` alone is any.
    fn among(&mut self, depth: usize) -> Parsed<Option<Among>> {
        let how = self.bare(0).and_then(quantifier);
        let ahead = usize::from(how.is_some());
        let opens = matches!(self.tokens.get(self.at + ahead + 1), Some((Token::Open, _)));
        let Some(subject) = self
            .bare(ahead)
            .and_then(Subject::from_word)
            .filter(|_| opens)
        else {
            return Ok(None);
        };
        let start = self.here().start;
        self.at += ahead;
        if !self.subject.has().contains(&subject) {
            return Err((Problem::NotHere(subject), self.here()));
        }
        self.at += 1;
        let opened = self.here();
        self.at += 1;
        let outside = std::mem::replace(&mut self.subject, subject);
        let inside = Box::new(self.any(depth + 1)?);
        self.subject = outside;
        let mut end = self.close(opened)?.end;
        let how = match how.unwrap_or(How::Any) {
            How::Count(..) => {
                let (op, values, last) = self.count()?;
                end = last;
                How::Count(op, values)
            }
            how => how,
        };
        Ok(Some(Among {
            how,
            subject,
            inside,
            span: start..end,
        }))
    }

    /// What a count is compared with.
    fn count(&mut self) -> Parsed<(Op, Vec<Value>, usize)> {
        let Some((Token::Op(op), _)) = self.peek().cloned() else {
            return Err((Problem::MissingValue, self.here()));
        };
        self.at += 1;
        let (values, end) = self.values(op, |_, text| {
            let value = read::numbers(text, op).ok_or(Problem::NotANumber("count"))?;
            read::forward(value)
        })?;
        Ok((op, values, end))
    }

    fn is_sort(&self, depth: usize) -> bool {
        let written = self.bare(0).is_some_and(|word| SORT.contains(&word));
        depth == 0 && self.sorting != Sorting::Refused && written && self.is_field_ahead()
    }

    /// `sort:-amount,name`, once.
    fn sort(&mut self) -> Parsed<()> {
        let here = self.here();
        let is = matches!(self.tokens.get(self.at + 1), Some((Token::Op(Op::Is), _)));
        if !self.sort.is_empty() || !is {
            return Err((Problem::Unexpected, here));
        }
        self.at += 2;
        loop {
            let (word, span) = self.word()?;
            let (order, name) = match word.strip_prefix('-') {
                Some(name) => (Order::Falling, name),
                None => (Order::Rising, word.as_str()),
            };
            let field = match SCORE.is_called(&name.to_lowercase()) {
                true => {
                    self.score = Some(span.clone());
                    &SCORE
                }
                false => self.field(name, &span)?,
            };
            if !field.single {
                return Err((Problem::NotSorted(field.name), span));
            }
            self.sort.push(SortKey { field, order });
            match self.peek() {
                Some((Token::Comma, _)) => self.at += 1,
                _ => return Ok(()),
            }
        }
    }

    /// The field of that name here; where it is one of something else, that is
    /// said.
    fn field(&self, name: &str, span: &Range<usize>) -> Parsed<&'static Field> {
        if let Some(field) = fields::field(self.subject, name) {
            return Ok(field);
        }
        let mut others = self.subject.has().iter();
        let problem = match others.find_map(|other| fields::field(*other, name)) {
            Some(field) => Problem::OfAnother(field),
            None => Problem::UnknownField {
                name: name.to_owned(),
                of: self.subject,
            },
        };
        Err((problem, span.clone()))
    }

    fn term(&mut self) -> Parsed<Term> {
        if matches!(self.peek(), Some((Token::Tilde, _))) {
            self.at += 1;
            let (word, span) = self.word()?;
            return self.bare_word(word, span);
        }
        let quoted = matches!(self.peek(), Some((Token::Word { quoted: true, .. }, _)));
        let (word, span) = self.word()?;
        let (op, place) = match self.peek().cloned() {
            Some((Token::Op(op), place)) => (Some(op), place),
            Some((Token::Tilde, place)) if !quoted => (None, place),
            _ => return self.flag_or_word(word, quoted, span),
        };
        if quoted {
            return Err((Problem::Unexpected, place));
        }
        self.at += 1;
        let field = self.field(&word, &span)?;
        if op.is_none() && !field.kind.is_text() {
            return Err((Problem::NotText(field.name), span));
        }
        let op = op.unwrap_or(Op::Is);
        let lexicon = self.lexicon;
        let (values, end) = self.values(op, |_, text| read::value(field, op, text, lexicon))?;
        if op != Op::Is && !field.kind.is_ordered() {
            return Err((Problem::NotOrdered(field.name), span));
        }
        Ok(Term {
            field: Some(field),
            op,
            values,
            span: span.start..end,
        })
    }

    /// `disability` alone, or a word that is searched for.
    fn flag_or_word(&self, word: String, quoted: bool, span: Range<usize>) -> Parsed<Term> {
        let flag = fields::field(self.subject, &word).filter(|field| field.is_flag() && !quoted);
        match flag {
            Some(field) => Ok(Term {
                field: Some(field),
                op: Op::Is,
                values: vec![Value::Text("yes".to_owned())],
                span,
            }),
            None => self.bare_word(word, span),
        }
    }

    fn bare_word(&self, word: String, span: Range<usize>) -> Parsed<Term> {
        match self.subject {
            Subject::Enrollment | Subject::Placement => Err((Problem::NoWords(self.subject), span)),
            Subject::Household | Subject::Person | Subject::Case => Ok(Term {
                field: None,
                op: Op::Is,
                values: vec![Value::Text(word)],
                span,
            }),
        }
    }

    /// The values behind a comparison, and where the last one ends.
    fn values(
        &mut self,
        op: Op,
        read: impl Fn(&Self, &str) -> Result<Value, Problem>,
    ) -> Parsed<(Vec<Value>, usize)> {
        let mut values = Vec::new();
        loop {
            let (word, place) = self.word()?;
            values.push(read(self, &word).map_err(|problem| (problem, place.clone()))?);
            match self.peek() {
                Some((Token::Comma, _)) if op == Op::Is => self.at += 1,
                _ => return Ok((values, place.end)),
            }
        }
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

/// How many of them, by its word; a count before it is known.
fn quantifier(word: &str) -> Option<How> {
    let lower = word.to_lowercase();
    let mut words = How::WORDS.into_iter();
    let (written, _) = words.find(|(code, arabic)| lower == *code || lower == *arabic)?;
    Some(match written {
        "any" => How::Any,
        "no" => How::None,
        "all" => How::All,
        _ => How::Count(Op::Is, Vec::new()),
    })
}
