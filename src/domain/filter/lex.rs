//! Words, marks and quotations of a filter, each with its place.

use super::Op;
use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    Comma,
    Op(Op),
    /// Text is searched for.
    Tilde,
    /// A bare word or a quotation; only a bare one can be a keyword or a field.
    Word {
        text: String,
        quoted: bool,
    },
    /// A quotation that never ends.
    Unfinished,
}

pub(super) type Spanned = (Token, Range<usize>);

/// All tokens, in order. The Arabic comma counts as a comma.
pub(super) fn tokens(text: &str) -> Vec<Spanned> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let after = at + c.len_utf8();
        if c.is_whitespace() {
            at = after;
            continue;
        }
        let (token, end) = match c {
            '(' => (Token::Open, after),
            ')' => (Token::Close, after),
            ',' | '،' => (Token::Comma, after),
            ':' | '=' => (Token::Op(Op::Is), after),
            '~' => (Token::Tilde, after),
            '<' | '>' => comparison(text, c, after),
            '"' => quotation(text, after),
            _ => {
                let end = text[at..].find(ends_word).map_or(text.len(), |n| at + n);
                (
                    Token::Word {
                        text: text[at..end].to_owned(),
                        quoted: false,
                    },
                    end,
                )
            }
        };
        out.push((token, at..end));
        at = end;
    }
    out
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')' | ',' | '،' | ':' | '=' | '<' | '>' | '"' | '~')
}

fn comparison(text: &str, sign: char, after: usize) -> (Token, usize) {
    let or_equal = text[after..].starts_with('=');
    let op = match (sign, or_equal) {
        ('<', false) => Op::Below,
        ('<', true) => Op::AtMost,
        (_, false) => Op::Above,
        (_, true) => Op::AtLeast,
    };
    (Token::Op(op), after + usize::from(or_equal))
}

/// A quotation from after its opening mark; a doubled mark stands for one.
fn quotation(text: &str, start: usize) -> (Token, usize) {
    let mut word = String::new();
    let mut chars = text[start..].char_indices().peekable();
    while let Some((n, c)) = chars.next() {
        if c != '"' {
            word.push(c);
        } else if chars.next_if(|(_, next)| *next == '"').is_some() {
            word.push('"');
        } else {
            return (
                Token::Word {
                    text: word,
                    quoted: true,
                },
                start + n + 1,
            );
        }
    }
    (Token::Unfinished, text.len())
}
