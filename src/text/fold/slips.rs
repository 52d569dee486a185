//! What a search word was meant to be where the pen slipped once: a letter
//! wrong, missing or too many, or two that changed places.
//!
//! Every text one step away from what was typed is folded as names are, so that
//! whatever would be found without the slip is found with it: an article that
//! was hit, a hamza, a compound. There are some hundred such texts whatever the
//! size of the register; each is one look at its index, and most are nobody's
//! name.

use super::tokens::{Level, Reach, Token, Word};
use super::{key, letters, skeleton};
use std::collections::{BTreeMap, BTreeSet};

/// Names under so many letters have no slips: علي is not عدي.
const LEAST: usize = 4;
/// Beyond so many letters no name goes on.
const MOST: usize = 24;
/// Sounds that a name in the other script must have: with two, half the
/// register sounds one letter away.
const SOUNDS: usize = 3;

/// The letters that folding leaves.
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// The tokens that a word is one slip away from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slips {
    /// Keys, and how far each reaches. A word still being typed is the beginning
    /// of a longer one unless its last letter is the wrong one: nobody knows
    /// then what would have followed.
    pub keys: BTreeMap<String, Reach>,
    /// Whole skeletons, for a name that is written in Latin letters here and
    /// perhaps not there.
    pub skeletons: BTreeSet<String>,
}

impl Word {
    /// What one slip leads to. None of it is what the word says by itself.
    pub fn slips(&self) -> Slips {
        let typed: Vec<char> = self.written.chars().collect();
        let mut slips = Slips::default();
        if !(LEAST - 1..=MOST).contains(&typed.len()) {
            return slips;
        }
        let arabic = letters::is_arabic(&self.written);
        let alphabet = if arabic { ARABIC } else { LATIN };
        let goes_on = self.reach == Reach::Prefix && typed.len() >= LEAST;
        each_step(&typed, alphabet, |meant, at_the_end| {
            let Some(name) = key::of_folded(meant).pop() else {
                return;
            };
            if name.whole.chars().count() < LEAST || self.says(&name.whole) {
                return;
            }
            if !arabic {
                slips.skeletons.insert(skeleton::of(&name.whole));
            }
            let reach = match goes_on && !at_the_end {
                true => Reach::Prefix,
                false => Reach::Whole,
            };
            let known = slips.keys.entry(name.whole).or_insert(reach);
            if reach == Reach::Prefix {
                *known = Reach::Prefix;
            }
        });
        let own = self.keys.first().map(|key| skeleton::of(key));
        let far = |sounds: &String| sounds.len() >= SOUNDS && Some(sounds) != own.as_ref();
        slips.skeletons.retain(far);
        slips
    }

    /// Whether the word itself finds a token of that key.
    fn says(&self, token: &str) -> bool {
        self.keys.iter().any(|key| self.reach.reaches(key, token))
    }
}

impl Slips {
    /// Whether one of these tokens is meant.
    pub fn found_in(&self, tokens: &[Token]) -> bool {
        tokens.iter().any(|token| match token.level {
            Level::Key => {
                let mut keys = self.keys.iter();
                keys.any(|(key, reach)| reach.reaches(key, &token.text))
            }
            Level::Skeleton => self.skeletons.contains(&token.text),
        })
    }
}

/// Shows every text that is one step away, and whether the step changed what
/// the word ends with. Swapped letters are both there: they change nothing.
fn each_step(typed: &[char], alphabet: &str, mut show: impl FnMut(&str, bool)) {
    let last = typed.len() - 1;
    let mut text = String::with_capacity(typed.len() * 2 + 2);
    let mut built = |parts: [&[char]; 3], at_the_end: bool| {
        text.clear();
        text.extend(parts.into_iter().flatten());
        show(&text, at_the_end);
    };
    for at in 0..typed.len() {
        let (before, after) = (&typed[..at], &typed[at + 1..]);
        built([before, &[], after], at == last);
        for letter in alphabet.chars() {
            built([before, &[letter], &typed[at..]], false);
            if letter != typed[at] {
                built([before, &[letter], after], at == last);
            }
        }
        if let [next, rest @ ..] = after
            && *next != typed[at]
        {
            built([before, &[*next, typed[at]], rest], false);
        }
    }
    for letter in alphabet.chars() {
        built([typed, &[letter], &[]], true);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{is_slip, query, tokens};
    use super::*;
    use proptest::prelude::*;

    fn finds(typed: &str, name: &str) -> bool {
        let found = |word: &Word| {
            let tokens = tokens(name);
            word.found_in(&tokens).is_some() || word.slips().found_in(&tokens)
        };
        let query = query(typed);
        query.words.iter().all(found)
    }

    #[test]
    fn a_letter_wrong_missing_too_many_or_swapped_is_found() {
        for (typed, name) in [
            ("محمدو", "محمود"),
            ("محمد", "محمود"),
            ("محممود", "محمود"),
            ("مخمود", "محمود"),
            ("سلم", "سالم"),
            ("اخلطيب", "الخطيب"),
            ("لخطيب", "الخطيب"),
            ("الخظيب", "خطيب"),
            ("عبد الرحنم", "عبدالرحمن"),
            ("عبدلرحمن", "عبد الرحمن"),
            ("خالذ الزعبي", "خالد الزعبي"),
            ("Khalde", "Khaled"),
            ("mahmoyd", "محمود"),
            ("mahmoub", "محمود"),
            ("khales", "خالد"),
            ("kaled", "خالد"),
            ("al-khateeb", "الخطيب"),
            ("al-khatebe", "الخطيب"),
        ] {
            assert!(finds(typed, name), "{typed} {name}");
            assert!(finds(&format!("{typed} "), name), "{typed} whole, {name}");
        }
        for (typed, name) in [
            ("علي", "عدي"),
            ("محمدوو", "محمود"),
            ("سميرة", "سالم"),
            ("", "سالم"),
        ] {
            let slips = query(typed)
                .words
                .iter()
                .any(|word| word.slips().found_in(&tokens(name)));
            assert!(!slips, "{typed} {name}");
        }
    }

    #[test]
    fn what_is_half_typed_goes_on_unless_its_last_letter_is_wrong() {
        assert!(finds("عبدالرمح", "عبد الرحمن"));
        assert!(!finds("عبدالرمح ", "عبد الرحمن"));
        assert!(finds("الزغبي", "الزعبي"));
        assert!(finds("مصفط", "مصطفى"));
        assert!(!finds("مصطق", "مصطفى"), "many names begin with مصط");
    }

    /// A name in Arabic letters, and it with one slip.
    fn slipped() -> impl Strategy<Value = (String, String)> {
        let letters: Vec<char> = ARABIC.chars().collect();
        let letter = prop::sample::select(letters);
        let name = prop::collection::vec(letter.clone(), 4..9);
        (name, letter, any::<prop::sample::Index>(), 0_u8..4).prop_map(
            |(name, letter, at, what)| {
                let mut slipped = name.clone();
                let at = at.index(name.len());
                match what {
                    0 => slipped[at] = letter,
                    1 => slipped.insert(at, letter),
                    2 => drop(slipped.remove(at)),
                    _ => slipped.swap(at, (at + 1).min(name.len() - 1)),
                }
                (name.into_iter().collect(), slipped.into_iter().collect())
            },
        )
    }

    proptest! {
        #[test]
        fn any_name_of_four_letters_is_found_by_any_slip((name, typed) in slipped()) {
            // Of these letters a word that only links names can come about.
            let four = key::words(&name).iter().all(|key| key.chars().count() >= LEAST);
            if four && key::words(&name).len() == 1 {
                prop_assert!(finds(&format!("{typed} "), &name), "{typed} {name}");
                prop_assert!(finds(&typed, &name), "{typed} {name}");
            }
        }

        #[test]
        fn a_whole_word_slips_to_what_is_one_step_away((name, typed) in slipped()) {
            let Some(word) = query(&format!("{typed} ")).words.pop() else { return Ok(()) };
            if word.written == word.keys[0] && name == key::words(&name).join(" ") {
                let meant = word.slips().keys.contains_key(&name);
                let long = typed.chars().count() >= LEAST;
                prop_assert_eq!(meant, name != typed && (is_slip(&typed, &name) || !long));
            }
        }
    }
}
