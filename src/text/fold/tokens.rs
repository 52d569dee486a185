//! What a name is indexed under, and what a search asks for.

use super::{key, letters, skeleton};

/// A level of likeness; a hit by key ranks before a hit by skeleton.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Level 2: the same name in another spelling.
    Key,
    /// Level 3: perhaps the same name, or one in the other script.
    Skeleton,
}

/// One entry of the index for a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// The level it was folded to.
    pub level: Level,
    /// Folded text, without spaces, never empty.
    pub text: String,
}

/// Whether a search word must be the whole token or may be its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// The token equals the word.
    Whole,
    /// The token begins with the word: it is still being typed.
    Prefix,
}

/// One word of a search. It is found when any of its keys, or else its skeleton,
/// is found as `reach` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Level-2 texts, any of which serves; an unfinished article makes two.
    pub keys: Vec<String>,
    /// The level-3 text; `None` when the word has none worth asking for.
    pub skeleton: Option<String>,
    /// How the texts are compared with tokens.
    pub reach: Reach,
    /// Folded letter by letter alone; nothing where slips are not looked for.
    pub(super) written: String,
}

/// A search by name: every word must be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words in the order typed; none when nothing was asked.
    pub words: Vec<Word>,
}

/// The tokens of a name, sorted and without repeats. A compound stands under its
/// whole and its parts: عبد الرحمن is found by عبدالرحمن and by الرحمن.
pub fn tokens(name: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for compound in key::compounds(name) {
        for text in compound.parts.into_iter().chain([compound.whole]) {
            let skeleton = skeleton::of(&text);
            tokens.push(Token {
                level: Level::Key,
                text,
            });
            if !skeleton.is_empty() {
                tokens.push(Token {
                    level: Level::Skeleton,
                    text: skeleton,
                });
            }
        }
    }
    tokens.sort();
    tokens.dedup();
    tokens
}

/// Reads a search. The last word is a prefix unless a space follows it.
pub fn query(text: &str) -> Query {
    let unfinished = text
        .chars()
        .next_back()
        .is_some_and(|last| !last.is_whitespace());
    let compounds = key::compounds(text);
    let last = compounds.len().checked_sub(1).filter(|_| unfinished);
    let words = compounds.into_iter().enumerate();
    let words = words.filter_map(|(index, compound)| {
        let word = match Some(index) == last {
            true => prefix(compound.whole, text)?,
            false => whole(compound.whole),
        };
        let written = compound.written;
        Some(Word { written, ..word })
    });
    Query {
        words: words.collect(),
    }
}

fn whole(key: String) -> Word {
    let skeleton = Some(skeleton::of(&key)).filter(|skeleton| !skeleton.is_empty());
    Word {
        keys: vec![key],
        skeleton,
        reach: Reach::Whole,
        written: String::new(),
    }
}

/// The word being typed; `None` while it may be nothing but an article.
fn prefix(key: String, text: &str) -> Option<Word> {
    if matches!(key.as_str(), "ا" | "ال" | "al" | "el") {
        return None;
    }
    let mut keys = vec![key.clone()];
    // الخط on its way to الخطيب is still too short to lose its article.
    keys.extend(
        key.strip_prefix("ال")
            .filter(|rest| !rest.is_empty())
            .map(str::to_owned),
    );
    // عبدا, عبدال and عبدالر on their way to عبدالرحمن.
    if let Some(rest) = key.strip_prefix("عبدا") {
        keys.push(format!("عبد{}", rest.strip_prefix('ل').unwrap_or(rest)));
    }
    // khatib is found while typing al-kh, where "alkh" is not yet an article.
    if !letters::is_arabic(&key) && text.is_ascii() {
        let rest = key.strip_prefix("al").or_else(|| key.strip_prefix("el"));
        keys.extend(rest.filter(|rest| rest.len() >= 2).map(str::to_owned));
    }
    // One consonant would match half the register.
    let skeleton = Some(skeleton::of(&key)).filter(|skeleton| skeleton.len() >= 2);
    Some(Word {
        keys,
        skeleton,
        reach: Reach::Prefix,
        written: String::new(),
    })
}

impl Reach {
    /// Whether a text of a search finds a token.
    pub fn reaches(self, text: &str, token: &str) -> bool {
        match self {
            Reach::Whole => token == text,
            Reach::Prefix => token.starts_with(text),
        }
    }
}

impl Word {
    /// The level at which a set of tokens holds this word, if it does.
    pub fn found_in(&self, tokens: &[Token]) -> Option<Level> {
        let fits = |level: Level, text: &str| {
            tokens
                .iter()
                .filter(|token| token.level == level)
                .any(|token| self.reach.reaches(text, &token.text))
        };
        if self.keys.iter().any(|key| fits(Level::Key, key)) {
            return Some(Level::Key);
        }
        let skeleton = self.skeleton.as_deref()?;
        fits(Level::Skeleton, skeleton).then_some(Level::Skeleton)
    }
}

impl Query {
    /// The weakest level at which every word is found; `None` if one is not. A
    /// query without words is found in everything.
    pub fn found_in(&self, tokens: &[Token]) -> Option<Level> {
        let mut weakest = Level::Key;
        for word in &self.words {
            weakest = weakest.max(word.found_in(tokens)?);
        }
        Some(weakest)
    }
}
