//! A made-up register with people who are in it twice, and known to be: the set
//! that points and thresholds are measured on. The same seed makes the same set.

use crate::office::commands::{address, family_of, phone};
use chrono::{Datelike, Days, NaiveDate};
use masar_domain::commands::{NewPerson, RegisterHousehold};
use masar_domain::identity::{Identity, NationalNumber, NoNumber};
use masar_domain::person::*;
use masar_domain::{HouseholdId, PersonId};
use std::collections::BTreeSet;

/// Households without anybody who is in the register twice by design.
const FAMILIES: u32 = 900;
/// Families that a second office registered again, with everybody.
const FAMILIES_TWICE: u32 = 40;
/// People who are in another household again, alone.
const ALONE_TWICE: u32 = 140;
/// People who are twice in one household.
const WITHIN: u32 = 30;
/// Others who only have the name of somebody.
const NAMESAKES: u32 = 120;

const MEN: [(&str, &str); 40] = [
    ("محمد", "Mohammad"),
    ("أحمد", "Ahmad"),
    ("محمود", "Mahmoud"),
    ("خالد", "Khaled"),
    ("علي", "Ali"),
    ("عمر", "Omar"),
    ("إبراهيم", "Ibrahim"),
    ("يوسف", "Yousef"),
    ("عبد الله", "Abdullah"),
    ("عبد الرحمن", "Abdulrahman"),
    ("حسن", "Hasan"),
    ("حسين", "Hussein"),
    ("سالم", "Salem"),
    ("سليمان", "Suleiman"),
    ("موسى", "Musa"),
    ("عيسى", "Issa"),
    ("يحيى", "Yahya"),
    ("مصطفى", "Mustafa"),
    ("إسماعيل", "Ismail"),
    ("صالح", "Saleh"),
    ("طارق", "Tareq"),
    ("فيصل", "Faisal"),
    ("ماجد", "Majed"),
    ("وليد", "Waleed"),
    ("زياد", "Ziad"),
    ("رائد", "Raed"),
    ("سامي", "Sami"),
    ("نضال", "Nidal"),
    ("هيثم", "Haitham"),
    ("فراس", "Firas"),
    ("قاسم", "Qasem"),
    ("غازي", "Ghazi"),
    ("بشار", "Bashar"),
    ("أيمن", "Ayman"),
    ("معاذ", "Muath"),
    ("أنس", "Anas"),
    ("بلال", "Bilal"),
    ("جهاد", "Jihad"),
    ("عدنان", "Adnan"),
    ("مروان", "Marwan"),
];
const WOMEN: [(&str, &str); 30] = [
    ("فاطمة", "Fatima"),
    ("مريم", "Mariam"),
    ("عائشة", "Aisha"),
    ("خديجة", "Khadija"),
    ("زينب", "Zainab"),
    ("سارة", "Sara"),
    ("نور", "Noor"),
    ("هبة", "Hiba"),
    ("هدى", "Huda"),
    ("منى", "Muna"),
    ("سلمى", "Salma"),
    ("ليلى", "Laila"),
    ("رنا", "Rana"),
    ("ريم", "Reem"),
    ("رغد", "Raghad"),
    ("شيماء", "Shaimaa"),
    ("أسماء", "Asmaa"),
    ("إيمان", "Eman"),
    ("آية", "Aya"),
    ("غادة", "Ghada"),
    ("جميلة", "Jamila"),
    ("سمر", "Samar"),
    ("دعاء", "Duaa"),
    ("ولاء", "Walaa"),
    ("حنين", "Haneen"),
    ("بيان", "Bayan"),
    ("تقى", "Tuqa"),
    ("ميساء", "Maysaa"),
    ("نادية", "Nadia"),
    ("سناء", "Sanaa"),
];
const FAMILY_NAMES: [(&str, &str); 48] = [
    ("الخطيب", "Al-Khatib"),
    ("العمري", "Al-Omari"),
    ("الزعبي", "Al-Zoubi"),
    ("بني حسن", "Bani Hasan"),
    ("بني ياسين", "Bani Yaseen"),
    ("بني هاني", "Bani Hani"),
    ("أبو رمان", "Abu Rumman"),
    ("الشوابكة", "Al-Shawabkeh"),
    ("الحديد", "Al-Hadid"),
    ("العزايزة", "Al-Azaizeh"),
    ("الطراونة", "Al-Tarawneh"),
    ("المجالي", "Al-Majali"),
    ("الضمور", "Al-Dmour"),
    ("القضاة", "Al-Qudah"),
    ("المومني", "Al-Momani"),
    ("الصمادي", "Al-Smadi"),
    ("الرواشدة", "Al-Rawashdeh"),
    ("العبادي", "Al-Abbadi"),
    ("الفايز", "Al-Fayez"),
    ("الدعجة", "Al-Daja"),
    ("الغرايبة", "Al-Gharaibeh"),
    ("عبيدات", "Obeidat"),
    ("الملكاوي", "Al-Malkawi"),
    ("الشرع", "Al-Shara"),
    ("البطاينة", "Al-Bataineh"),
    ("الحمايدة", "Al-Hamaydeh"),
    ("السرحان", "Al-Sarhan"),
    ("الخوالدة", "Al-Khawaldeh"),
    ("المشاقبة", "Al-Mashaqbeh"),
    ("العيسى", "Al-Issa"),
    ("النعيمات", "Al-Nuaimat"),
    ("الحويطات", "Al-Huwaitat"),
    ("السعود", "Al-Saud"),
    ("القيسي", "Al-Qaisi"),
    ("الجراح", "Al-Jarrah"),
    ("الهنداوي", "Al-Hindawi"),
    ("التل", "Al-Tal"),
    ("حجازي", "Hijazi"),
    ("النسور", "Al-Nsour"),
    ("الكايد", "Al-Kayed"),
    ("الفاعوري", "Al-Faouri"),
    ("العواملة", "Al-Awamleh"),
    ("الخريسات", "Al-Khreisat"),
    ("الرحامنة", "Al-Rahamneh"),
    ("الحياري", "Al-Hiyari"),
    ("الزيود", "Al-Zyoud"),
    ("الخلايلة", "Al-Khalaileh"),
    ("المعايطة", "Al-Maaytah"),
];
const PLACES: [&str; 4] = ["ramtha", "koura", "kufranjah", "bani-obeid"];

/// The set: households to be registered in this order, and which people of them
/// are one person.
pub(super) struct Made {
    pub(super) households: Vec<RegisterHousehold>,
    /// By household's place from 1 and person's number.
    pub(super) twice: Vec<((u32, u16), (u32, u16))>,
}

impl Made {
    /// The pairs by the numbers that the register gave.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (PersonId, PersonId)> {
        let person = |(number, no)| PersonId {
            household: HouseholdId {
                number,
                office: "IRB".parse().unwrap(),
            },
            no,
        };
        self.twice
            .iter()
            .map(move |(one, other)| (person(*one), person(*other)))
    }
}

/// Chance from a seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// The first of a table far more often than the last, as names are.
    fn common<T: Copy>(&mut self, table: &[T]) -> T {
        let (one, other) = (self.below(table.len()), self.below(table.len()));
        table[one.min(other)]
    }
}

type Word = (&'static str, &'static str);

/// A person before it is written down.
#[derive(Clone, Copy)]
struct Soul {
    own: Word,
    father: Word,
    grandfather: Word,
    family: Word,
    born: NaiveDate,
    sex: Sex,
    number: u64,
}

struct Maker {
    dice: Dice,
    percent: u32,
    number: u64,
    mobile: u64,
    /// Numbers with a wrong digit, each given once.
    wrong: BTreeSet<NationalNumber>,
    made: Made,
    /// Who lives where: household's place from 1.
    souls: Vec<(u32, u16, Soul)>,
}

/// So many percent of the whole set.
pub(super) fn made(seed: u64, percent: u32) -> Made {
    let mut maker = Maker {
        dice: Dice(seed),
        percent,
        number: 999_000_000,
        mobile: 790_000_000,
        wrong: BTreeSet::new(),
        made: Made {
            households: Vec::new(),
            twice: Vec::new(),
        },
        souls: Vec::new(),
    };
    for _ in 0..maker.part(FAMILIES) {
        let family = maker.family();
        maker.settle(&family);
    }
    maker.families_twice();
    maker.alone_twice();
    maker.within();
    maker.namesakes();
    maker.made
}

impl Maker {
    fn part(&self, of: u32) -> u32 {
        of * self.percent / 100
    }

    fn soul(&mut self, sex: Sex, year: i32) -> Soul {
        let own = match sex {
            Sex::Female => self.dice.common(&WOMEN),
            _ => self.dice.common(&MEN),
        };
        self.number += 1 + self.dice.next() % 97;
        Soul {
            own,
            father: self.dice.common(&MEN),
            grandfather: self.dice.common(&MEN),
            family: self.dice.common(&FAMILY_NAMES),
            born: self.born(year),
            sex,
            number: with_its_check(self.number),
        }
    }

    fn born(&mut self, year: i32) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        first + Days::new(self.dice.next() % 365)
    }

    /// A man, his wife, and up to four children, sometimes twins.
    fn family(&mut self) -> Vec<Soul> {
        let year = 1950 + i32::try_from(self.dice.below(40)).unwrap();
        let head = self.soul(Sex::Male, year);
        let mut family = vec![head, self.soul(Sex::Female, year + 4)];
        for n in 0..self.dice.below(5) {
            let sex = [Sex::Female, Sex::Male][self.dice.below(2)];
            let mut child = self.soul(sex, year + 22 + 2 * i32::try_from(n).unwrap());
            (child.father, child.grandfather) = (head.own, head.father);
            child.family = head.family;
            if n > 0 && self.dice.percent(4) {
                child.born = family[family.len() - 1].born;
            }
            family.push(child);
        }
        family
    }

    /// Registers people as one household, as careful as they ever are.
    fn settle(&mut self, family: &[Soul]) -> u32 {
        let people = family.iter().map(written).collect();
        let place = u32::try_from(self.made.households.len()).unwrap() + 1;
        for (no, soul) in (1..).zip(family) {
            self.souls.push((place, no, *soul));
        }
        self.household(people)
    }

    fn household(&mut self, mut people: Vec<NewPerson>) -> u32 {
        for (n, person) in people.iter_mut().enumerate() {
            person.particulars.relation = match n {
                0 => Relation::Head,
                _ => Relation::OtherRelative,
            };
        }
        let mut household = family_of(people);
        household.address = address(PLACES[self.dice.below(PLACES.len())]);
        self.mobile += 1 + self.dice.next() % 91;
        household.phones = vec![phone(&format!("0{}", self.mobile))];
        self.made.households.push(household);
        u32::try_from(self.made.households.len()).unwrap()
    }

    fn somebody(&mut self) -> (u32, u16, Soul) {
        // Of the first families: nobody is in the register three times.
        let first = self.part(FAMILIES);
        let settled = self.souls.partition_point(|(home, ..)| *home <= first);
        self.souls[self.dice.below(settled)]
    }

    /// A phone that the first record has too, for some.
    fn same_phone(&mut self, first: u32, second: u32, share: usize) {
        if self.dice.percent(share) {
            let phones = self.made.households[first as usize - 1].phones.clone();
            self.made.households[second as usize - 1].phones = phones;
        }
    }

    fn same_place(&mut self, first: u32, second: u32, share: usize) {
        if self.dice.percent(share) {
            let address = self.made.households[first as usize - 1].address.clone();
            self.made.households[second as usize - 1].address = address;
        }
    }

    fn families_twice(&mut self) {
        for _ in 0..self.part(FAMILIES_TWICE) {
            let family = self.family();
            let first = self.settle(&family);
            let again = family.iter().map(|soul| self.carelessly(soul)).collect();
            let second = self.household(again);
            for (no, _) in (1..).zip(&family) {
                self.made.twice.push(((first, no), (second, no)));
            }
            self.same_phone(first, second, 50);
            self.same_place(first, second, 70);
        }
    }

    fn alone_twice(&mut self) {
        let mut seen = Vec::new();
        while seen.len() < self.part(ALONE_TWICE) as usize {
            let (first, no, soul) = self.somebody();
            if seen.contains(&(first, no)) {
                continue;
            }
            seen.push((first, no));
            let again = self.carelessly(&soul);
            let spouse = self.soul(Sex::Female, soul.born.year() + 3);
            let second = self.household(vec![again, written(&spouse)]);
            self.made.twice.push(((first, no), (second, 1)));
            self.same_phone(first, second, 30);
            self.same_place(first, second, 60);
        }
    }

    fn within(&mut self) {
        for _ in 0..self.part(WITHIN) {
            let family = self.family();
            let last = *family.last().unwrap();
            let place = self.settle(&family);
            let again = self.carelessly(&last);
            let no = u16::try_from(family.len()).unwrap();
            self.made.households[place as usize - 1]
                .members
                .push(NewPerson {
                    particulars: Particulars {
                        relation: Relation::OtherRelative,
                        ..again.particulars
                    },
                    ..again
                });
            self.made.twice.push(((place, no), (place, no + 1)));
        }
    }

    /// The same name, father and family; another birth, another grandfather, or
    /// both: cousins, uncles, and people who know nothing of each other.
    fn namesakes(&mut self) {
        for _ in 0..self.part(NAMESAKES) {
            let (_, _, soul) = self.somebody();
            let year = soul.born.year() + i32::try_from(self.dice.below(9)).unwrap() - 4;
            let mut other = self.soul(soul.sex, year);
            (other.own, other.father, other.family) = (soul.own, soul.father, soul.family);
            if self.dice.percent(30) {
                other.grandfather = soul.grandfather;
            }
            let spouse = self.soul(Sex::Female, year);
            self.settle(&[other, spouse]);
        }
    }

    /// The same person as another office writes them down: one to three things
    /// go wrong, and the number is not there, or one digit of it is wrong.
    fn carelessly(&mut self, soul: &Soul) -> NewPerson {
        let mut person = written(soul);
        let known = &mut person.particulars;
        let wrong = number(soul.number, Some(self.dice.below(10)));
        known.identity = match wrong.number() {
            // Two may have been made the same by different slips.
            Some(number) if self.dice.percent(40) && self.wrong.insert(number) => wrong,
            _ => Identity::Absent(NoNumber::NotRecorded),
        };
        for _ in 0..=self.dice.below(3) {
            let name = &mut known.name.arabic;
            match self.dice.below(8) {
                0 => *name = respelled(name),
                1 => {
                    // Where one slip was made already, the Latin one is careful.
                    known.name.latin = latin(soul);
                    *name = String::new();
                }
                2 => *name = slip(name, self.dice.next()),
                3 => *name = without(name, soul.grandfather.0),
                4 => known.birth = swapped(soul.born),
                5 => {
                    let away = [1, 10, 365, 30][self.dice.below(4)];
                    known.birth = Birth::On(soul.born + Days::new(away));
                }
                6 => known.birth = Birth::Year(soul.born.year()),
                _ => known.sex = Sex::NotRecorded,
            }
        }
        if person.particulars.name.shown().is_empty() {
            person.particulars.name.latin = latin(soul);
        }
        person
    }
}

fn words(soul: &Soul) -> [Word; 4] {
    [soul.own, soul.father, soul.grandfather, soul.family]
}

fn latin(soul: &Soul) -> String {
    words(soul).map(|word| word.1).join(" ")
}

fn written(soul: &Soul) -> NewPerson {
    let mut person = crate::office::commands::person("", Relation::Head);
    person.particulars.name.arabic = words(soul).map(|word| word.0).join(" ");
    person.particulars.identity = number(soul.number, None);
    person.particulars.birth = Birth::On(soul.born);
    person.particulars.sex = soul.sex;
    person
}

/// Its digits and one more, so that they sum up to a multiple of ten: a wrong
/// digit never makes the number of somebody else.
fn with_its_check(number: u64) -> u64 {
    let digits = number.to_string().into_bytes().into_iter();
    let sum: u64 = digits.map(|digit| u64::from(digit - b'0')).sum();
    number * 10 + (10 - sum % 10) % 10
}

/// The number, with a wrong digit at a place.
fn number(number: u64, wrong: Option<usize>) -> Identity {
    let mut digits: Vec<u8> = number.to_string().into_bytes();
    if let Some(place) = wrong {
        // The first three say that the number is made up.
        let place = place.max(3);
        digits[place] = b'0' + (digits[place] - b'0' + 3) % 10;
    }
    Identity::Known(String::from_utf8(digits).unwrap().parse().unwrap())
}

fn respelled(name: &str) -> String {
    let bare = name.replace(['أ', 'إ', 'آ'], "ا");
    bare.replace('ة', "ه")
        .replace('ى', "ي")
        .replace("عبد ال", "عبدال")
}

/// Two letters change places, or one is left out, somewhere in a word that is
/// long enough.
fn slip(name: &str, chance: u64) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 8 {
        return name.to_owned();
    }
    let place = 1 + usize::try_from(chance >> 8).unwrap() % (letters.len() - 3);
    if letters[place] == ' ' || letters[place + 1] == ' ' {
        return slip(name, chance.wrapping_add(256));
    }
    match chance % 2 {
        0 => letters.swap(place, place + 1),
        _ => drop(letters.remove(place)),
    }
    letters.into_iter().collect()
}

fn without(name: &str, word: &str) -> String {
    name.replacen(&format!(" {word} "), " ", 1)
}

/// Day and month in each other's place, where that is a day.
fn swapped(born: NaiveDate) -> Birth {
    let turned = NaiveDate::from_ymd_opt(born.year(), born.day(), born.month());
    Birth::On(turned.unwrap_or(born))
}
