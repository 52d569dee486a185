//! Which digits of a text are a number to be read, and how they are shown.
//!
//! What is copied or typed elsewhere letter by letter keeps its Western digits,
//! as it stands on the identity card, the cheque and the keyboard: words with
//! Latin letters in them (case numbers `IRB-004217`, accounts, e-mail, codes,
//! commands, keys), telephones, national numbers, and numbers that are masked.
//! They are told by their shape, so that a sentence needs no marks.

use super::counterpart;

/// From so many digits without any mark between them on, it is a number that
/// names something: a person, an establishment, a telephone.
const NAMES_SOMETHING: usize = 7;
/// A number that counts does not begin with a zero; days and months, of two
/// digits, may.
const ZERO_LEADS: usize = 3;
/// Letters of a group in which accounts and telephones are written.
const GROUP: usize = 4;

/// What telephones of Jordan begin with, where they are given for abroad.
const COUNTRY: &str = "+962";

/// What hides digits.
const MASK: char = '•';

/// The characters that are shown otherwise in Arabic-Indic digits, with the
/// bytes at which they stand in the text.
pub(crate) fn swaps(text: &str) -> Vec<(usize, char)> {
    let mut swaps = Vec::new();
    let mut before = None;
    for (start, word) in words(text) {
        let grouped = before == Some(start) && is_group(word);
        let exact = grouped || is_exact(word);
        if !exact {
            swaps.extend(numbers(word).map(|(at, shown)| (start + at, shown)));
        }
        let goes_on = exact && (grouped || begins_groups(word));
        // The next group stands behind one blank.
        before = goes_on.then_some(start + word.len() + 1);
    }
    swaps
}

/// Runs of printable ASCII, and of what hides digits in them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts = pieces(text, |c| c.is_ascii_graphic() || c == MASK);
    parts.filter(|(_, word)| !word.is_empty())
}

/// The runs of characters that are wanted, each with the byte at which it
/// begins; empty ones between two that are not.
fn pieces(text: &str, wanted: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let whole = text.split_inclusive(move |c| !wanted(c));
    whole.map(move |piece| {
        let at = start;
        start += piece.len();
        (at, piece.trim_end_matches(|c| !wanted(c)))
    })
}

/// Whether a word is read letter by letter.
fn is_exact(word: &str) -> bool {
    let speaks = |c: char| c.is_ascii_alphabetic() || matches!(c, '@' | '_' | MASK);
    let names = |(at, run): (usize, &str)| {
        let before = word.get(..at).and_then(|text| text.chars().next_back());
        names_something(before, run)
    };
    word.contains(speaks) || is_country(word) || pieces(word, |c| c.is_ascii_digit()).any(names)
}

fn is_country(word: &str) -> bool {
    let rest = word.strip_prefix(COUNTRY);
    rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

fn names_something(before: Option<char>, run: &str) -> bool {
    let part = matches!(before, Some('.' | ','));
    run.len() >= NAMES_SOMETHING || (run.len() >= ZERO_LEADS && run.starts_with('0') && !part)
}

/// Whether a word can be a further group of an account or a telephone.
fn is_group(word: &str) -> bool {
    let fits = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == MASK;
    word.chars().count() <= GROUP && word.chars().all(fits)
}

/// Whether the groups of an account (`JO94 CBJO ...`) or of a telephone
/// (`079 123 ...`) begin with this word.
fn begins_groups(word: &str) -> bool {
    if is_country(word) {
        return true;
    }
    let letters: Vec<char> = word.chars().collect();
    let is_figure = |c: &char| c.is_ascii_digit() || *c == MASK;
    match letters.as_slice() {
        [a, b, c, d] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => {
            is_figure(c) && is_figure(d)
        }
        all => all.iter().all(is_figure),
    }
}

/// What of a word that is a number is shown otherwise.
fn numbers(word: &str) -> impl Iterator<Item = (usize, char)> {
    let digit = |at: Option<usize>| {
        let byte = at.and_then(|at| word.as_bytes().get(at));
        byte.is_some_and(u8::is_ascii_digit)
    };
    let one_point = word.matches('.').count() == 1;
    word.char_indices().filter_map(move |(at, character)| {
        let (before, after) = (digit(at.checked_sub(1)), digit(Some(at + 1)));
        let shown = match character {
            '0'..='9' => counterpart(character, '0', '\u{0660}'),
            '.' if before && after && one_point => '٫',
            ',' if before && after => '٬',
            '%' if before || after => '٪',
            _ => return None,
        };
        Some((at, shown))
    })
}
