//! Filters decided by looking at every file: what the indexes must agree with.

use masar_domain::filter::Expr;
use masar_domain::filter::household::{self, Texts};
use masar_domain::identity::NationalNumber;
use masar_domain::person::{Member, PersonName};
use masar_domain::phone::{Mobile, PhoneNumber};
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{CaseFile, HouseholdId, RuleBook};
use masar_text::fold::{self, Level, Token, Word};

/// The numbers of the households that a filter lets through.
pub fn numbers(files: &[CaseFile], filter: &Expr, book: &RuleBook) -> Vec<u32> {
    let texts = Everybody { files };
    let known = household::Known {
        book,
        today: super::today(),
        texts: &texts,
    };
    let fitting = files
        .iter()
        .filter(|file| household::holds(filter, file, &known));
    fitting.map(|file| file.household.id.number).collect()
}

struct Everybody<'a> {
    files: &'a [CaseFile],
}

fn members(file: &CaseFile) -> impl Iterator<Item = &Member> {
    file.household.members.iter().filter(|m| m.left.is_none())
}

fn tokens_of(name: &PersonName) -> Vec<Token> {
    let both = [fold::tokens(&name.arabic), fold::tokens(&name.latin)];
    both.concat()
}

fn tokens(file: &CaseFile) -> Vec<Token> {
    members(file)
        .flat_map(|member| tokens_of(&member.particulars.name))
        .collect()
}

impl Texts for Everybody<'_> {
    fn finds(&self, file: &CaseFile, value: &str) -> bool {
        if value.parse::<HouseholdId>().is_ok() {
            return fits_case(value, file);
        }
        let digits = masar_text::digits::to_ascii(value).unwrap();
        if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
            return self.finds_name(file, value);
        }
        let number = digits.parse::<NationalNumber>().ok();
        let number = number.map(UniqueKey::NationalNumber);
        let holds = number.is_some_and(|number| unique_keys(file).contains(&number));
        holds || fits_phone(&digits, file) || fits_case(&digits, file)
    }

    /// Every word by its spelling; one that nobody's name is spelled like, by
    /// its sound.
    fn finds_name(&self, file: &CaseFile, value: &str) -> bool {
        fold::query(value).words.iter().all(|word| {
            let level = |file: &CaseFile| word_level(word, file);
            let spelled = self.files.iter().any(|f| level(f) == Some(Level::Key));
            match level(file) {
                Some(Level::Key) => true,
                Some(Level::Skeleton) => !spelled,
                None => false,
            }
        })
    }

    fn is_called(&self, name: &PersonName, words: &str) -> bool {
        fold::query(words).found_in(&tokens_of(name)).is_some()
    }

    fn holds(&self, text: &str, words: &str) -> bool {
        fold::key(text).contains(&fold::key(words))
    }
}

fn word_level(word: &Word, file: &CaseFile) -> Option<Level> {
    word.found_in(&tokens(file))
}

fn fits_case(value: &str, file: &CaseFile) -> bool {
    let value = masar_text::digits::to_ascii(value).unwrap();
    let id = file.household.id;
    match value.parse::<HouseholdId>() {
        Ok(asked) => asked == id,
        Err(_) => value.parse() == Ok(id.number),
    }
}

fn fits_phone(value: &str, file: &CaseFile) -> bool {
    let Ok(asked) = value.parse::<Mobile>() else {
        return false;
    };
    let mut phones = file.household.phones.iter().filter(|p| p.until.is_none());
    phones.any(|phone| phone.number == PhoneNumber::Mobile(asked))
}
