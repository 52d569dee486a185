//! How far two full names are the same, word by word: own name, father's,
//! grandfather's, family name.
//!
//! Names are held against each other in whatever scripts they are written in.
//! A name with fewer words is laid into the longer one where it fits best, its
//! own name first: `محمود الخطيب` has no word for father and grandfather.

use super::{key, letters, skeleton};

/// How far one word of a name is one of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alike {
    /// They are two names.
    Differs,
    /// One of the names does not have it.
    Missing,
    /// A letter more, less or other, or two that changed places.
    Slip,
    /// The same consonants, where Latin letters leave the spelling free.
    Sound,
    /// The same word, folded.
    Same,
}

/// What came of one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likened {
    pub alike: Alike,
    /// The consonants of the word where both have it: what says how common the
    /// name is.
    pub sound: Option<String>,
}

/// Two names, word by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamesAlike {
    pub own: Likened,
    pub father: Likened,
    pub grandfather: Likened,
    pub family: Likened,
}

/// More words than a name has; what comes behind is not compared.
const WORDS: usize = 7;

/// A word folded to its key, and its consonants.
#[derive(Clone, Debug)]
struct Part {
    key: String,
    sound: String,
}

/// The consonants of the words of a name, in their order: what two spellings of
/// it have in common.
pub fn sounds(name: &str) -> Vec<String> {
    parts(name).into_iter().map(|part| part.sound).collect()
}

fn parts(name: &str) -> Vec<Part> {
    let words = key::words(name).into_iter().take(WORDS);
    let parts = words.map(|key| Part {
        sound: skeleton::of(&key),
        key,
    });
    parts.filter(|part| !part.sound.is_empty()).collect()
}

/// Holds two names against each other, each in the scripts that it is written
/// in; empty texts are no spelling. None where one of them has no word.
pub fn names_alike(one: [&str; 2], other: [&str; 2]) -> Option<NamesAlike> {
    let spelled = |name: [&str; 2]| {
        let words = name.into_iter().map(parts);
        words.filter(|parts| !parts.is_empty()).collect::<Vec<_>>()
    };
    let (ones, others) = (spelled(one), spelled(other));
    let pairs = ones
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    let laid = pairs.map(|(one, other)| match one.len() >= other.len() {
        true => lay(other, one),
        false => lay(one, other),
    });
    let best = laid.max_by_key(|found| (total(found), std::cmp::Reverse(found.len())))?;
    Some(slots(best))
}

/// The words of the shorter name laid into the longer one: its own name first,
/// the others in their order, so that as much as can be agrees.
fn lay(short: &[Part], long: &[Part]) -> Vec<Likened> {
    let Some((own, rest)) = long.split_first() else {
        return Vec::new();
    };
    let mut laid = vec![held(short.first(), own)];
    laid.extend(best(short.get(1..).unwrap_or_default(), rest));
    laid
}

fn best(short: &[Part], long: &[Part]) -> Vec<Likened> {
    let Some((first, rest)) = long.split_first() else {
        return Vec::new();
    };
    let skipped = (short.len() < long.len()).then(|| {
        let mut laid = vec![held(None, first)];
        laid.extend(best(short, rest));
        laid
    });
    let taken = short.split_first().map(|(word, others)| {
        let mut laid = vec![held(Some(word), first)];
        laid.extend(best(others, rest));
        laid
    });
    let both = taken.into_iter().chain(skipped);
    both.max_by_key(|laid| total(laid)).unwrap_or_default()
}

/// What speaks for a way of laying two names into each other.
fn total(laid: &[Likened]) -> i32 {
    let worth = |likened: &Likened| match likened.alike {
        Alike::Same => 5,
        Alike::Sound => 4,
        Alike::Slip => 3,
        Alike::Missing => 0,
        Alike::Differs => -2,
    };
    laid.iter().map(worth).sum()
}

/// The last word is the family's, the others are own, father's, grandfather's
/// in this order; a name of two words has neither of the latter.
fn slots(laid: Vec<Likened>) -> NamesAlike {
    let mut laid = laid.into_iter();
    let missing = || Likened {
        alike: Alike::Missing,
        sound: None,
    };
    let own = laid.next().unwrap_or_else(missing);
    let family = laid.next_back().unwrap_or_else(missing);
    NamesAlike {
        own,
        father: laid.next().unwrap_or_else(missing),
        grandfather: laid.next().unwrap_or_else(missing),
        family,
    }
}

fn held(one: Option<&Part>, other: &Part) -> Likened {
    let Some(one) = one else {
        return Likened {
            alike: Alike::Missing,
            sound: None,
        };
    };
    let arabic = [&one.key, &other.key].map(|key| letters::is_arabic(key));
    // Latin letters leave the spelling free; in Arabic ones سالم is not سليم.
    let alike = if one.key == other.key {
        Alike::Same
    } else if one.sound == other.sound && arabic != [true, true] {
        Alike::Sound
    } else if arabic[0] == arabic[1] && is_slip(&one.key, &other.key) {
        Alike::Slip
    } else {
        Alike::Differs
    };
    Likened {
        alike,
        sound: Some(other.sound.clone()),
    }
}

/// Whether one text becomes the other by one letter more, less or other, or by
/// two neighbours that change places. Words under four letters have no slips:
/// علي is not عدي.
pub fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < 4 {
        return false;
    }
    let same = |(a, b): (&char, &char)| a == b;
    let ahead = one
        .iter()
        .zip(&other)
        .take_while(|pair| same(*pair))
        .count();
    let (one, other) = (&one[ahead..], &other[ahead..]);
    let behind = one.iter().rev().zip(other.iter().rev());
    let behind = behind.take_while(|pair| same(*pair)).count();
    let (one, other) = (&one[..one.len() - behind], &other[..other.len() - behind]);
    match (one, other) {
        ([], [_]) | ([_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Own, father, grandfather, family.
    fn held(one: &str, other: &str) -> [Alike; 4] {
        let found = names_alike([one, ""], [other, ""]).unwrap();
        [found.own, found.father, found.grandfather, found.family].map(|word| word.alike)
    }

    #[test]
    fn a_name_in_two_spellings_is_the_same_word_by_word() {
        use Alike::*;
        let full = "أحمد عبد الرحمن خالد الخطيب";
        assert_eq!(held(full, "احمد عبدالرحمن خالد خطيب"), [Same; 4]);
        assert_eq!(
            held(full, "Ahmad Abdulrahman Khaled Al-Khateeb"),
            [Sound; 4]
        );
    }

    #[test]
    fn words_that_are_left_out_are_missing_and_differ_from_none() {
        use Alike::*;
        let full = "محمود أحمد خالد الزعبي";
        assert_eq!(held(full, "محمود احمد الزعبي"), [Same, Same, Missing, Same]);
        assert_eq!(held(full, "محمود خالد الزعبي"), [Same, Missing, Same, Same]);
        assert_eq!(held(full, "محمود الزعبي"), [Same, Missing, Missing, Same]);
        assert_eq!(held(full, "محمود احمد خالد"), [Same, Same, Same, Missing]);
        assert_eq!(held("محمود", full), [Same, Missing, Missing, Missing]);
        assert_eq!(held(full, "محمود"), [Same, Missing, Missing, Missing]);
    }

    #[test]
    fn a_slip_of_the_pen_is_told_from_another_name() {
        use Alike::*;
        assert_eq!(
            held("محمود أحمد خالد الزعبي", "محمدو احمد خاالد الزغبي"),
            [Slip, Same, Slip, Slip]
        );
        assert_eq!(
            held("علي سالم عمر الزعبي", "عدي سالم عمر الزعبي")[0],
            Differs
        );
        assert_eq!(held("سالم علي الزعبي", "سليم علي الزعبي")[0], Differs);
        assert_eq!(held("سارة سالم الزعبي", "منى سالم الزعبي")[0], Differs);
    }

    #[test]
    fn the_script_that_fits_best_counts() {
        let one = ["فاطمة علي العمري", "Fatima Ali Al-Omari"];
        let found = names_alike(one, ["", "Fatima Ali Al-Omari"]).unwrap();
        assert_eq!(found.own.alike, Alike::Same);
        assert!(names_alike(one, ["", " "]).is_none());
    }

    #[test]
    fn what_is_one_step_away_is_a_slip_both_ways() {
        for (one, other) in [
            ("9990000001", "9990000011"),
            ("9990000001", "999000001"),
            ("9990001234", "9990001243"),
        ] {
            assert!(is_slip(one, other) && is_slip(other, one), "{one} {other}");
        }
        assert!(!is_slip("9990001234", "9990001423"));
        assert!(!is_slip("سالم", "سالم"), "the same is no slip");
    }
}
