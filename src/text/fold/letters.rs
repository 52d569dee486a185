//! Folding letter by letter.

use unicode_normalization::UnicodeNormalization;

use crate::digits;

/// Level 1. NFKC folds the presentation forms that a Linux keyboard sends.
pub(super) fn clean(name: &str) -> String {
    let mut kept = String::with_capacity(name.len());
    for letter in name.nfkc() {
        match letter {
            _ if is_noise(letter) => {}
            _ if letter.is_control() || letter.is_whitespace() => kept.push(' '),
            _ => kept.push(digits::ascii_digit(letter).unwrap_or(letter)),
        }
    }
    let words: Vec<&str> = kept.split(' ').filter(|word| !word.is_empty()).collect();
    // What stood between two letters may be gone: compose once more.
    words.join(" ").nfc().collect()
}

/// Tatweel, Arabic vowel marks, and characters that show nothing.
fn is_noise(letter: char) -> bool {
    matches!(letter,
        '\u{0640}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06ED}' | '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Level 2's letters: carriers of hamza, look-alikes, Persian and Urdu letters,
/// Latin without case and accents.
pub(super) fn folded(name: &str) -> String {
    clean(name).to_lowercase().nfd().filter_map(fold).collect()
}

fn fold(letter: char) -> Option<char> {
    Some(match letter {
        // Decomposed, a carrier has its hamza behind it: the mark goes.
        '\u{0300}'..='\u{036F}' | '\u{0653}'..='\u{0655}' | 'ء' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ھ' | 'ۃ' => 'ه',
        'ک' | 'گ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        // O'Neil and Mu'ath are one word, Al-Khatib is two.
        '\'' | '’' | '‘' | '`' | 'ʿ' | 'ʾ' => return None,
        '-' | '_' | '.' | ',' | '،' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => ' ',
        other => other,
    })
}

/// Whether a folded word is written in Arabic letters.
pub(super) fn is_arabic(word: &str) -> bool {
    word.chars()
        .any(|letter| ('\u{0620}'..='\u{06D3}').contains(&letter))
}
