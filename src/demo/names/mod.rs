//! Names of invented people: four parts in Arabic, and for some the Latin
//! spelling of a bank or a passport. A child carries its father's name.
//!
//! Every written name holds Arabic letters, their vowel signs and spaces, and
//! nothing else; some are spelled as hurried clerks spell them, because a
//! search must find those too.

mod families;
mod given;

use crate::dice::Dice;
use crate::proportions::{HANDS, LATIN_NAMES};
use masar_domain::person::{PersonName, Sex};

/// One part of a name: Arabic, and a usual Latin spelling.
pub(crate) type Word = (&'static str, &'static str);

/// Own, father's, grandfather's and family name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FullName {
    pub(crate) own: Word,
    pub(crate) father: Word,
    pub(crate) grandfather: Word,
    pub(crate) family: Word,
}

/// How a clerk wrote a name down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    Careful,
    /// With some vowel signs: `مُحَمَّد`.
    Vocalised,
    /// Without hamza on or under alef: `احمد`.
    BareAlef,
    /// `ه` for `ة` at the end of a word.
    OpenTa,
    /// `ي` for `ى` at the end of a word.
    DottedYa,
    /// `عبدالله` for `عبد الله`.
    Joined,
}

pub(crate) fn given(sex: Sex, dice: &mut Dice) -> Word {
    match sex {
        Sex::Female => dice.pick(given::WOMEN),
        Sex::Male | Sex::NotRecorded => dice.pick(given::MEN),
    }
}

impl FullName {
    pub(crate) fn draw(sex: Sex, dice: &mut Dice) -> FullName {
        FullName {
            own: given(sex, dice),
            father: dice.pick(given::MEN),
            grandfather: dice.pick(given::MEN),
            family: dice.pick(families::FAMILIES),
        }
    }

    /// The name of this man's child.
    pub(crate) fn child(&self, own: Word) -> FullName {
        FullName {
            own,
            father: self.own,
            grandfather: self.father,
            family: self.family,
        }
    }

    /// The name of a brother or sister.
    pub(crate) fn sibling(&self, own: Word) -> FullName {
        FullName { own, ..*self }
    }

    /// The name of this person's father.
    pub(crate) fn parent(&self, dice: &mut Dice) -> FullName {
        FullName {
            own: self.father,
            father: self.grandfather,
            grandfather: dice.pick(given::MEN),
            family: self.family,
        }
    }

    /// The name as the register has it.
    pub(crate) fn written(&self, dice: &mut Dice) -> PersonName {
        let parts = [self.own, self.father, self.grandfather, self.family];
        let hand = dice.weighted(HANDS);
        let arabic: Vec<String> = parts.iter().map(|word| spell(word.0, hand)).collect();
        let latin = match dice.chance(LATIN_NAMES) {
            true => parts.map(|word| word.1).join(" "),
            false => String::new(),
        };
        PersonName {
            arabic: arabic.join(" "),
            latin,
        }
    }
}

fn spell(part: &str, hand: Hand) -> String {
    let by_word = |change: &dyn Fn(&str) -> String| {
        let words: Vec<String> = part.split(' ').map(change).collect();
        words.join(" ")
    };
    match hand {
        Hand::Careful => part.to_owned(),
        Hand::Vocalised => by_word(&|word| {
            let known = given::VOCALISED.iter().find(|(plain, _)| *plain == word);
            known.map_or(word, |(_, signed)| signed).to_owned()
        }),
        Hand::BareAlef => part.replace(['أ', 'إ', 'آ'], "ا"),
        Hand::OpenTa => by_word(&|word| ending(word, 'ة', 'ه')),
        Hand::DottedYa => by_word(&|word| ending(word, 'ى', 'ي')),
        Hand::Joined => part.replace("عبد ال", "عبدال"),
    }
}

fn ending(word: &str, from: char, to: char) -> String {
    match word.strip_suffix(from) {
        Some(stem) => format!("{stem}{to}"),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_carries_the_names_of_father_and_grandfather() {
        let father = FullName {
            own: ("محمود", "Mahmoud"),
            father: ("علي", "Ali"),
            grandfather: ("سالم", "Salem"),
            family: ("الخطيب", "Al-Khatib"),
        };
        let child = father.child(("سارة", "Sara"));
        let parts = [child.own, child.father, child.grandfather, child.family];
        assert_eq!(
            parts.map(|word| word.1),
            ["Sara", "Mahmoud", "Ali", "Al-Khatib"]
        );
    }

    #[test]
    fn each_hand_changes_only_what_it_is_careless_of() {
        let spelled = |hand| spell("عبد الإله فاطمة منى", hand);
        assert_eq!(spelled(Hand::Careful), "عبد الإله فاطمة منى");
        assert_eq!(spelled(Hand::BareAlef), "عبد الاله فاطمة منى");
        assert_eq!(spelled(Hand::OpenTa), "عبد الإله فاطمه منى");
        assert_eq!(spelled(Hand::DottedYa), "عبد الإله فاطمة مني");
        assert_eq!(spelled(Hand::Joined), "عبدالإله فاطمة منى");
        assert_eq!(spelled(Hand::Vocalised), "عبد الإله فاطمة مُنى");
    }
}
