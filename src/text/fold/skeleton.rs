//! Level 3: the sounds that Arabic and Latin spellings of one name share.
//!
//! Each sound is a capital letter. Vowels go, and so do `w` and `y` except at
//! the beginning; final `h` goes because ة, ه and ح all end names and Latin
//! writes or leaves them as it pleases.

use super::letters;

/// The skeleton of one key word; empty only for a word without letters or digits.
pub(super) fn of(word: &str) -> String {
    let sounds = if letters::is_arabic(word) {
        arabic(word)
    } else {
        latin(word)
    };
    let mut skeleton = String::with_capacity(sounds.len());
    for sound in sounds {
        if !skeleton.ends_with(sound) {
            skeleton.push(sound);
        }
    }
    if skeleton.is_empty() && word.chars().any(char::is_alphanumeric) {
        // آية, علاء: nothing but vowels.
        skeleton.push('A');
    }
    skeleton
}

fn arabic(word: &str) -> Vec<char> {
    let last = word.chars().count().saturating_sub(1);
    let sounds = word.chars().enumerate().filter_map(|(index, letter)| {
        Some(match letter {
            'ب' => 'B',
            'ت' | 'ط' | 'ث' => 'T',
            'ج' => 'J',
            'ح' | 'ه' if index < last => 'H',
            'خ' => 'X',
            'د' | 'ض' => 'D',
            'ذ' | 'ظ' | 'ز' => 'Z',
            'ر' => 'R',
            'س' | 'ص' => 'S',
            'ش' => 'C',
            'غ' => 'G',
            'ف' => 'F',
            'ق' | 'ك' => 'K',
            'ل' => 'L',
            'م' => 'M',
            'ن' => 'N',
            'و' if index == 0 => 'W',
            'ي' if index == 0 => 'Y',
            '0'..='9' => letter,
            _ => return None,
        })
    });
    sounds.collect()
}

fn latin(word: &str) -> Vec<char> {
    let mut sounds = Vec::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let at_start = rest.len() == word.len();
        if let Some((sound, after)) = two_letters(rest) {
            sounds.push(sound);
            rest = after;
            continue;
        }
        rest = &rest[letter.len_utf8()..];
        match letter {
            'x' => sounds.extend(['K', 'S']),
            'h' if rest.is_empty() => {}
            'w' | 'y' if !at_start => {}
            _ => sounds.extend(one_letter(letter)),
        }
    }
    sounds
}

/// Sounds that Latin writes with two letters.
fn two_letters(rest: &str) -> Option<(char, &str)> {
    const PAIRS: [(&str, char); 7] = [
        ("sh", 'C'),
        ("ch", 'C'),
        ("kh", 'X'),
        ("th", 'T'),
        ("dh", 'Z'),
        ("gh", 'G'),
        ("ph", 'F'),
    ];
    PAIRS
        .iter()
        .find_map(|(pair, sound)| Some((*sound, rest.strip_prefix(pair)?)))
}

fn one_letter(letter: char) -> Option<char> {
    Some(match letter {
        'c' | 'q' | 'k' => 'K',
        'g' | 'j' => 'J',
        'b' | 'p' => 'B',
        'v' | 'f' => 'F',
        'h' | 't' | 'd' | 'z' | 'r' | 's' | 'l' | 'm' | 'n' | 'w' | 'y' => {
            letter.to_ascii_uppercase()
        }
        '0'..='9' => letter,
        _ => return None,
    })
}
