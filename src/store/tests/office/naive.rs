//! Filters decided by looking at every file: what the indexes must agree with.

use chrono::NaiveDate;
use masar_domain::filter::{Expr, Op, Term};
use masar_domain::identity::NationalNumber;
use masar_domain::person::Member;
use masar_domain::phone::{Mobile, PhoneNumber};
use masar_domain::place;
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{CaseFile, HouseholdId, RuleBook};
use masar_text::fold::{self, Level, Token, Word};

/// The numbers of the households that a filter lets through.
pub fn numbers(files: &[CaseFile], filter: &Expr, book: &RuleBook) -> Vec<u32> {
    let office = Everybody { files, book };
    let fitting = files.iter().filter(|file| office.holds(filter, file));
    fitting.map(|file| file.household.id.number).collect()
}

struct Everybody<'a> {
    files: &'a [CaseFile],
    book: &'a RuleBook,
}

fn members(file: &CaseFile) -> impl Iterator<Item = &Member> {
    file.household.members.iter().filter(|m| m.left.is_none())
}

fn tokens(file: &CaseFile) -> Vec<Token> {
    members(file)
        .map(|member| &member.particulars.name)
        .flat_map(|name| [fold::tokens(&name.arabic), fold::tokens(&name.latin)])
        .flatten()
        .collect()
}

impl Everybody<'_> {
    fn holds(&self, expr: &Expr, file: &CaseFile) -> bool {
        match expr {
            Expr::All(parts) => parts.iter().all(|part| self.holds(part, file)),
            Expr::Any(parts) => parts.iter().any(|part| self.holds(part, file)),
            Expr::Not(inner) => !self.holds(inner, file),
            Expr::Term(term) => term.values.iter().any(|v| self.fits(term, v, file)),
        }
    }

    fn fits(&self, term: &Term, value: &str, file: &CaseFile) -> bool {
        let household = &file.household;
        let address = household.address_on(NaiveDate::MAX);
        let is_place = |code: &str, name: &place::Bilingual| {
            code.eq_ignore_ascii_case(value)
                || name.en.eq_ignore_ascii_case(value)
                || fold::key(&name.ar) == fold::key(value)
        };
        match term.field {
            None => self.fits_word(value, file),
            Some("name") => self.fits_name(value, file),
            Some("gov") => address
                .and_then(|address| place::governorate(&address.governorate))
                .is_some_and(|gov| is_place(&gov.code, &gov.name)),
            Some("liwa") => address
                .and_then(|address| place::liwa(&address.liwa))
                .is_some_and(|(_, liwa)| is_place(&liwa.code, &liwa.name)),
            Some("aid") => self.fits_aid(value, file),
            Some("programme") => {
                let mut live = file.enrollments.iter().filter(|e| e.state().is_live());
                live.any(|e| e.programme == value)
            }
            Some("caseworker") => household
                .caseworker
                .as_ref()
                .is_some_and(|name| name.as_str() == value),
            Some("case") => fits_case(value, file),
            Some("phone") => fits_phone(value, file),
            Some("members") => {
                let (count, asked) = (members(file).count(), value.parse().unwrap());
                match term.op {
                    Op::Is => count == asked,
                    Op::Below => count < asked,
                    Op::AtMost => count <= asked,
                    Op::Above => count > asked,
                    Op::AtLeast => count >= asked,
                }
            }
            Some(other) => panic!("{other} is not listed"),
        }
    }

    fn fits_aid(&self, value: &str, file: &CaseFile) -> bool {
        let aid = |code: &str| {
            let programme = self.book.programme(code).unwrap();
            (&*programme.agency, &*programme.pillar) == ("naf", "karama")
        };
        let mut states = file.enrollments.iter().filter(|e| aid(&e.programme));
        match value {
            "none" => states.next().is_none(),
            _ => states.any(|e| e.state().code() == value),
        }
    }

    fn fits_word(&self, value: &str, file: &CaseFile) -> bool {
        if value.parse::<HouseholdId>().is_ok() {
            return fits_case(value, file);
        }
        let digits = masar_text::digits::to_ascii(value).unwrap();
        if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '+') {
            return self.fits_name(value, file);
        }
        let number = digits.parse::<NationalNumber>().ok();
        let number = number.map(UniqueKey::NationalNumber);
        let holds = number.is_some_and(|number| unique_keys(file).contains(&number));
        holds || fits_phone(&digits, file) || fits_case(&digits, file)
    }

    /// Every word by its spelling; one that nobody's name is spelled like, by
    /// its sound.
    fn fits_name(&self, value: &str, file: &CaseFile) -> bool {
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
