//! Arabic names in Latin letters: the same compounds, in the spellings of
//! Jordanian papers and of the agencies.

/// What a lower-case Latin word does in a name.
pub(super) enum Part {
    Link,
    Opening(String),
    Closing(String),
    Joined(String, String),
    Plain(String),
}

const LINKS: [&str; 13] = [
    "al", "el", "ul", "bin", "ibn", "ben", "bint", "ed", "ad", "as", "ash", "ar", "an",
];
const SERVANT: [&str; 5] = ["abdul", "abdel", "abdal", "abdol", "abd"];
const FATHER: [&str; 3] = ["abu", "abou", "abo"];
const FAITH: [&str; 10] = [
    "eddine", "eddeen", "eddin", "uddin", "addin", "aldin", "eldin", "aldeen", "eldeen", "uldin",
];
/// Ways of writing one very common name short.
const SHORT: [(&str, &str); 4] = [
    ("mohd", "mohammad"),
    ("mhd", "mohammad"),
    ("muhd", "mohammad"),
    ("moh", "mohammad"),
];

/// Reads one word, already folded to lower case without accents.
pub(super) fn part(word: &str) -> Part {
    if let Some((_, long)) = SHORT.iter().find(|(short, _)| *short == word) {
        return Part::Plain((*long).to_owned());
    }
    if LINKS.contains(&word) {
        return Part::Link;
    }
    if SERVANT.contains(&word) {
        return Part::Opening("abd".to_owned());
    }
    if FATHER.contains(&word) {
        return Part::Opening("abu".to_owned());
    }
    if matches!(word, "umm" | "um" | "bani" | "beni") {
        return Part::Opening(word.to_owned());
    }
    if matches!(word, "din" | "deen" | "dine" | "allah") || FAITH.contains(&word) {
        let last = if word == "allah" { "lah" } else { "din" };
        return Part::Closing(last.to_owned());
    }
    joined(word).unwrap_or_else(|| Part::Plain(without_article(word).to_owned()))
}

/// `abdulrahman`, `salaheddin`.
fn joined(word: &str) -> Option<Part> {
    for servant in SERVANT {
        if let Some(rest) = word.strip_prefix(servant).filter(|rest| rest.len() >= 3) {
            // Abdullah and Abdallah: the l is the article's.
            let rest = if matches!(rest, "lah" | "llah" | "allah" | "ullah") {
                "lah"
            } else {
                rest
            };
            return Some(Part::Joined("abd".to_owned(), rest.to_owned()));
        }
    }
    for faith in FAITH {
        if let Some(first) = word.strip_suffix(faith).filter(|first| first.len() >= 2) {
            return Some(Part::Joined(first.to_owned(), "din".to_owned()));
        }
    }
    None
}

/// `alkhatib` loses its article, `alaa` and `elias` are names.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("al").or_else(|| word.strip_prefix("el")) {
        Some(rest) if word.len() > 5 => rest,
        _ => word,
    }
}
