//! Words of free text, such as notes are: folded letter by letter, without
//! article, nothing joined and nothing left out.

use super::letters;
use super::tokens::{Query, Reach, Word};
use std::collections::BTreeSet;

/// Letters of a word that count; what is longer was never a word.
const LONGEST: usize = 24;
/// The fewest letters of a half-typed word: fewer begin many words.
const TYPED: usize = 3;
/// From so many digits on a number may be that of a person or a telephone.
const LONG_NUMBER: usize = 7;
/// Articles, some with what is written in one with them.
const ARTICLES: [&str; 5] = ["وال", "بال", "كال", "فال", "لل"];
const ARTICLE: &str = "ال";

/// The words that a text is found by. One that seems to have a preposition in
/// front of its article stands under both readings: والدها may be no دها.
pub fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for word in split(text) {
        let rest = without_article(&word).map(str::to_owned);
        let alone = rest.is_some() && word.starts_with(ARTICLE);
        found.extend(rest);
        if !alone {
            found.insert(word);
        }
    }
    found
}

/// Reads what such a text is asked for: every word must be in it. The last one
/// is a beginning unless a space follows it, or it is too short to be one.
pub fn asked(text: &str) -> Query {
    let words = split(text);
    let unfinished = text.ends_with(char::is_alphanumeric);
    let last = words.len().checked_sub(1).filter(|_| unfinished);
    let words = words.into_iter().enumerate().map(|(index, word)| {
        let begins = word.chars().count() >= TYPED && !is_long_number(&word);
        let reach = match Some(index) == last && begins {
            true => Reach::Prefix,
            false => Reach::Whole,
        };
        let rest = without_article(&word).map(str::to_owned);
        let keys = match rest {
            Some(rest) if word.starts_with(ARTICLE) => vec![rest],
            rest => rest.into_iter().chain([word]).collect(),
        };
        Word {
            keys,
            skeleton: None,
            reach,
            written: String::new(),
        }
    });
    Query {
        words: words.collect(),
    }
}

/// Whether all that is asked for is worth looking for in notes where nobody said
/// that notes are meant: with a letter or two, half of them would be found.
pub fn is_telling(asked_for: &str) -> bool {
    let words = split(asked_for);
    !words.is_empty() && words.iter().all(|word| word.chars().count() >= TYPED)
}

/// Whether texts have every word that is asked for, whichever text has which.
pub fn have<'a>(texts: impl IntoIterator<Item = &'a str>, asked_for: &str) -> bool {
    let written: BTreeSet<String> = texts.into_iter().flat_map(words).collect();
    let found = |word: &Word| {
        let mut keys = word.keys.iter();
        keys.any(|key| written.iter().any(|one| word.reach.reaches(key, one)))
    };
    asked(asked_for).words.iter().all(found)
}

/// Whether a word is a number so long that it may be that of a person or a
/// telephone: such numbers are not kept in clear to be found by.
pub fn is_long_number(word: &str) -> bool {
    word.len() >= LONG_NUMBER && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn split(text: &str) -> Vec<String> {
    let folded = letters::folded(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words
        .map(|word| word.chars().take(LONGEST).collect())
        .collect()
}

/// The word behind an article, where enough of one is left.
fn without_article(word: &str) -> Option<&str> {
    let mut articles = ARTICLES.iter().chain([&ARTICLE]);
    let rest = articles.find_map(|article| word.strip_prefix(article))?;
    (rest.chars().count() >= TYPED).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(asked_for: &str, text: &str) -> bool {
        have([text], asked_for)
    }

    #[test]
    fn words_of_notes_are_found_in_any_spelling_and_half_typed() {
        let note = "زيارة منزلية: الأسرة بحاجة لعلاج، والدها مريض (كلفة 120 د.أ.) Flat #3";
        for asked in [
            "زياره",
            "زيا",
            "الزيارة",
            "أسرة",
            "الاسره",
            "والدها",
            "والد",
            "مريض!",
            "120",
            "FLAT",
            "زيارة مريض",
            "flat 3 ",
            "بالأسرة",
        ] {
            assert!(finds(asked, note), "{asked}");
        }
        for asked in ["زيارات", "زيا ", "يارة", "12 "] {
            assert!(!finds(asked, note), "{asked}");
        }
        assert!(finds("الحاجة", "بالحاجة"));
    }

    #[test]
    fn too_little_asks_for_nothing() {
        for asked_for in ["", " ", "؟!"] {
            assert_eq!(asked(asked_for).words.len(), 0, "{asked_for}");
        }
        for (asked_for, telling) in [
            ("زي", false),
            ("زيا", true),
            ("في زيا", false),
            ("!", false),
        ] {
            assert_eq!(is_telling(asked_for), telling, "{asked_for}");
        }
        // Too short to begin a word, it is one.
        assert!(finds("مع", "مع الجار") && !finds("مع", "معه"));
    }

    #[test]
    fn long_numbers_are_known_and_whole() {
        assert!(is_long_number("0791234567") && !is_long_number("123456"));
        assert!(finds("٠٧٩١٢٣٤٥٦٧", "هاتف الجارة 0791234567"));
        assert!(!finds("0791234", "هاتف الجارة 0791234567"));
    }
}
