//! Filters decided by looking at every file: what the indexes must agree with.

use masar_domain::filter::household::{self, Texts};
use masar_domain::filter::{Expr, Term, Value};
use masar_domain::identity::NationalNumber;
use masar_domain::person::{Member, PersonName};
use masar_domain::phone::{Mobile, PhoneNumber};
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{CaseFile, HouseholdId, RuleBook};
use masar_text::fold::{self, Level, Reach, Slips, Token, Word};
use std::cell::RefCell;
use std::collections::HashMap;

/// The numbers of the households that a filter lets through.
pub fn numbers(files: &[CaseFile], filter: &Expr, book: &RuleBook) -> Vec<u32> {
    let texts = Everybody::asked(files, filter);
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

/// The numbers of the households that a filter lets through, those that its
/// words fit best in front: by the weakest word, then by all of them.
pub fn ranked(files: &[CaseFile], filter: &Expr, book: &RuleBook) -> Vec<u32> {
    let texts = Everybody::asked(files, filter);
    let found = numbers(files, filter, book);
    let of = |number: &u32| files.iter().find(|f| f.household.id.number == *number);
    let mut ranked: Vec<(usize, usize, u32)> = Vec::new();
    for file in found.iter().filter_map(of) {
        let searched = filter.searched().into_iter();
        let fits: Vec<usize> = searched.map(|term| texts.fit(term, file)).collect();
        let weakest = fits.iter().copied().max().unwrap_or(0);
        ranked.push((weakest, fits.iter().sum(), file.household.id.number));
    }
    ranked.sort();
    ranked.into_iter().map(|(.., number)| number).collect()
}

/// Of nobody by this word.
const NOT: usize = 6;
/// Fewer households than this, and names one slip away are meant too.
const FEW: usize = 8;

struct Everybody<'a> {
    files: &'a [CaseFile],
    /// Words in which the pen may have slipped.
    slipped: Vec<*const Term>,
    slips: RefCell<HashMap<String, Slips>>,
}

impl<'a> Everybody<'a> {
    fn asked(files: &'a [CaseFile], filter: &Expr) -> Everybody<'a> {
        let mut everybody = Everybody {
            files,
            slipped: Vec::new(),
            slips: RefCell::default(),
        };
        everybody.look(filter);
        everybody
    }

    /// Looks for words that stand together and are found of few.
    fn look(&mut self, filter: &Expr) {
        let parts = match filter {
            Expr::Any(parts) => return parts.iter().for_each(|part| self.look(part)),
            Expr::Not(_) | Expr::Among(_) => return,
            Expr::All(parts) => &parts[..],
            Expr::Term(_) => std::slice::from_ref(filter),
        };
        let words = parts.iter().filter_map(|part| match part {
            Expr::Term(term) if term.field.is_none() => Some(term),
            _ => None,
        });
        let words: Vec<&Term> = words.collect();
        let strictly = |file: &&CaseFile| words.iter().all(|word| self.fit(word, file) < 4);
        if self.files.iter().filter(strictly).count() < FEW {
            self.slipped
                .extend(words.iter().map(|term| *term as *const Term));
        }
        for part in parts.iter().filter(|part| !matches!(part, Expr::Term(_))) {
            self.look(part);
        }
    }

    /// How well a household fits a term, from 0 on; [`NOT`] where it is not found.
    fn fit(&self, term: &Term, file: &CaseFile) -> usize {
        let values = term.values.iter().filter_map(Value::text);
        let fits = values.map(|value| match term.name() {
            None => self.fits_word(term, file, value),
            Some("name") => self.fits_name(file, value, false),
            _ if notes(file, value) => 5,
            _ => NOT,
        });
        fits.min().unwrap_or(NOT)
    }

    fn fits_word(&self, term: &Term, file: &CaseFile, value: &str) -> usize {
        if value.parse::<HouseholdId>().is_ok() {
            return if fits_case(value, file) { 0 } else { NOT };
        }
        let digits = masar_text::digits::to_ascii(value).unwrap();
        let noted = fold::is_telling(value) && notes(file, value);
        let at_last = if noted { 5 } else { NOT };
        if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
            let slipped = self.slipped.contains(&(term as *const Term));
            return self.fits_name(file, value, slipped).min(at_last);
        }
        let number = digits.parse::<NationalNumber>().ok();
        let number = number.map(UniqueKey::NationalNumber);
        let holds = number.is_some_and(|number| unique_keys(file).contains(&number));
        match holds || fits_phone(&digits, file) || fits_case(&digits, file) {
            true => 0,
            false => at_last,
        }
    }

    fn is_slip(&self, word: &Word, file: &CaseFile) -> bool {
        let mut known = self.slips.borrow_mut();
        let slips = known
            .entry(format!("{word:?}"))
            .or_insert_with(|| word.slips());
        slips.found_in(&tokens(file))
    }

    /// Every word by its spelling; one that nobody's name is spelled like, by
    /// its sound, or where it may have been slipped in by what is one step away.
    fn fits_name(&self, file: &CaseFile, value: &str, slipped: bool) -> usize {
        let query = fold::query(value);
        let fits = query.words.iter().map(|word| {
            let level = |file: &CaseFile| word_level(word, file);
            let spelled = self.files.iter().any(|f| level(f) == Some(Level::Key));
            let mut whole = word.clone();
            whole.reach = Reach::Whole;
            match level(file) {
                Some(Level::Key) if word_level(&whole, file) == Some(Level::Key) => 1,
                Some(Level::Key) => 2,
                Some(Level::Skeleton) if !spelled => 3,
                _ if slipped && self.is_slip(word, file) => 4,
                _ => NOT,
            }
        });
        let fits: Vec<usize> = fits.collect();
        match fits.iter().max() {
            None => 2,
            Some(weakest) => *weakest,
        }
    }
}

/// Whether every word is in what was written in the log.
fn notes(file: &CaseFile, value: &str) -> bool {
    fold::have(file.log.iter().map(|entry| entry.entry.text()), value)
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
    fn finds(&self, file: &CaseFile, term: &Term) -> bool {
        self.fit(term, file) < NOT
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
