//! From the text of a flag, a key or a JSON field to a value of the core, once,
//! at the boundary. Digits of any one set are read; text is cleaned.

use super::unreadable::{Unreadable, What};
use super::vocabulary::Coded;
use chrono::NaiveDate;
use masar_domain::iban::{Iban, IbanError};
use masar_domain::identity::NationalNumber;
use masar_domain::money::MoneyError;
use masar_domain::person::Birth;
use masar_domain::phone::Mobile;
use masar_domain::{
    EmployerId, EnrollmentId, Fils, HouseholdId, MatterId, Month, Office, PersonId, PlacementId,
    SiteId, UserName, VacancyId,
};
use masar_text::sanitize::{self, Clean};
use masar_text::{Lang, digits};
use std::str::FromStr;

/// What a reader gives back.
pub(crate) type Read<T> = Result<T, Unreadable>;

/// The text with digits of one set, in ASCII.
fn western(text: &str) -> Read<String> {
    digits::to_ascii(text.trim()).map_err(|_| Unreadable::new(What::MixedDigits, text))
}

fn parsed<T: FromStr>(text: &str, what: What) -> Read<T> {
    western(text)?
        .parse()
        .map_err(|_| Unreadable::new(what, text))
}

/// `2026-03-15`.
pub(crate) fn day(text: &str) -> Read<NaiveDate> {
    let found = NaiveDate::parse_from_str(&western(text)?, "%Y-%m-%d").ok();
    // `%Y` also takes years of other lengths, which are mistakes here.
    found
        .filter(|_| western(text).is_ok_and(|text| text.len() == 10))
        .ok_or_else(|| Unreadable::new(What::Day, text))
}

/// `2026-03`.
pub(crate) fn month(text: &str) -> Read<Month> {
    parsed(text, What::Month)
}

/// Dinars: `93.330`.
pub(crate) fn amount(text: &str) -> Read<Fils> {
    text.parse().map_err(|error| {
        let what = match error {
            MoneyError::NotAnAmount => What::Amount,
            MoneyError::TooManyDecimals => What::Decimals,
            MoneyError::MixedDigits => What::MixedDigits,
            MoneyError::Overflow => What::TooLarge,
        };
        Unreadable::new(what, text)
    })
}

pub(crate) fn household(text: &str) -> Read<HouseholdId> {
    parsed(text, What::Household)
}

pub(crate) fn person(text: &str) -> Read<PersonId> {
    parsed(text, What::Person)
}

pub(crate) fn enrollment(text: &str) -> Read<EnrollmentId> {
    parsed(text, What::Enrollment)
}

pub(crate) fn placement(text: &str) -> Read<PlacementId> {
    parsed(text, What::Placement)
}

pub(crate) fn matter(text: &str) -> Read<MatterId> {
    parsed(text, What::Matter)
}

/// What is asked about: a household, an enrollment or a placement.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AskedOf {
    Household(HouseholdId),
    Enrollment(EnrollmentId),
    Placement(PlacementId),
}

impl AskedOf {
    pub(crate) fn household(self) -> HouseholdId {
        match self {
            AskedOf::Household(id) => id,
            AskedOf::Enrollment(id) => id.household,
            AskedOf::Placement(id) => id.household,
        }
    }
}

/// `IRB-004217`, `IRB-004217/2` or `IRB-004217+1`.
pub(crate) fn asked(text: &str) -> Read<AskedOf> {
    if text.contains('/') {
        return enrollment(text).map(AskedOf::Enrollment);
    }
    match text.contains('+') {
        true => placement(text).map(AskedOf::Placement),
        false => household(text).map(AskedOf::Household),
    }
}

pub(crate) fn employer(text: &str) -> Read<EmployerId> {
    parsed(text, What::Employer)
}

pub(crate) fn site(text: &str) -> Read<SiteId> {
    parsed(text, What::Site)
}

pub(crate) fn vacancy(text: &str) -> Read<VacancyId> {
    parsed(text, What::Vacancy)
}

/// What is matched: `IRB-004217.3` or `E-0042#1`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PersonOrVacancy {
    Person(PersonId),
    Vacancy(VacancyId),
}

pub(crate) fn person_or_vacancy(text: &str) -> Read<PersonOrVacancy> {
    let wrong = |_| Unreadable::new(What::PersonOrVacancy, text);
    let western = western(text)?;
    match western.contains('#') {
        true => western.parse().map(PersonOrVacancy::Vacancy).map_err(wrong),
        false => western.parse().map(PersonOrVacancy::Person).map_err(wrong),
    }
}

/// Who is enrolled: `IRB-004217` or `IRB-004217.3`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Who {
    Household(HouseholdId),
    Person(PersonId),
}

pub(crate) fn who(text: &str) -> Read<Who> {
    let wrong = |_| Unreadable::new(What::Subject, text);
    let western = western(text)?;
    match western.contains('.') {
        true => western.parse().map(Who::Person).map_err(wrong),
        false => western.parse().map(Who::Household).map_err(wrong),
    }
}

/// A value of a vocabulary by its code.
pub(crate) fn coded<T: Coded>(text: &str) -> Read<T> {
    let wanted = text.trim();
    let found = T::all().iter().find(|value| value.code() == wanted);
    found.copied().ok_or_else(|| {
        Unreadable::new(What::Code, text).knowing(T::all().iter().map(|value| value.code()))
    })
}

pub(crate) fn national_number(text: &str) -> Read<NationalNumber> {
    parsed(text, What::NationalNumber)
}

pub(crate) fn iban(text: &str) -> Read<Iban> {
    western(text)?.parse().map_err(|error| {
        let what = match error {
            IbanError::Country => What::IbanCountry,
            IbanError::Length(_) => What::IbanLength,
            IbanError::Shape => What::IbanShape,
            IbanError::CheckDigits => What::IbanCheck,
        };
        Unreadable::new(what, text)
    })
}

pub(crate) fn mobile(text: &str) -> Read<Mobile> {
    text.parse()
        .map_err(|_| Unreadable::new(What::Mobile, text))
}

pub(crate) fn user(text: &str) -> Read<UserName> {
    text.parse().map_err(|_| Unreadable::new(What::User, text))
}

pub(crate) fn office(text: &str) -> Read<Office> {
    text.parse()
        .map_err(|_| Unreadable::new(What::Office, text))
}

pub(crate) fn lang(text: &str) -> Read<Lang> {
    text.parse().map_err(|_| Unreadable::new(What::Lang, text))
}

/// `2001-08-20`, or the year alone.
pub(crate) fn born(text: &str) -> Read<Birth> {
    let western = western(text)?;
    let is_year = western.len() == 4 && western.bytes().all(|byte| byte.is_ascii_digit());
    match (is_year, western.parse()) {
        (true, Ok(year)) => Ok(Birth::Year(year)),
        _ => match day(text) {
            Ok(day) => Ok(Birth::On(day)),
            Err(_) => Err(Unreadable::new(What::Born, text)),
        },
    }
}

/// Days: `90d`, `12w`, or a plain number of days.
pub(crate) fn span(text: &str) -> Read<u32> {
    let wrong = || Unreadable::new(What::Span, text);
    let western = western(text)?;
    let (number, days) = match western.strip_suffix('w') {
        Some(weeks) => (weeks, 7),
        None => (western.strip_suffix('d').unwrap_or(&western), 1),
    };
    let number: u32 = number.parse().map_err(|_| wrong())?;
    let within = number.checked_mul(days).filter(|days| *days <= 36_525);
    within.ok_or_else(wrong)
}

pub(crate) fn count(text: &str) -> Read<u32> {
    parsed(text, What::Count)
}

/// A line of free text, cleaned for the register.
pub(crate) fn line(text: &str) -> Read<Clean> {
    Ok(sanitize::sanitize(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::person::Sex;

    fn what<T: std::fmt::Debug>(read: Read<T>) -> What {
        read.unwrap_err().what
    }

    #[test]
    fn arabic_digits_are_read_wherever_figures_are_typed() {
        assert_eq!(day("٢٠٢٦-٠٣-١٥").unwrap().to_string(), "2026-03-15");
        assert_eq!(month("٢٠٢٦-٠٣").unwrap().to_string(), "2026-03");
        assert_eq!(amount("٩٣٫٣٣").unwrap(), Fils(93_330));
        assert_eq!(household("IRB-٤٢١٧").unwrap().to_string(), "IRB-004217");
        assert_eq!(span("٩٠").unwrap(), 90);
    }

    #[test]
    fn each_way_of_being_wrong_is_told_apart() {
        assert_eq!(what(day("15/03/2026")), What::Day);
        assert_eq!(what(day("26-03-15")), What::Day);
        assert_eq!(what(day("2026-0٣-15")), What::MixedDigits);
        assert_eq!(what(amount("1.0005")), What::Decimals);
        assert_eq!(what(span("3m")), What::Span);
        assert_eq!(what(span("99999w")), What::Span);
        assert_eq!(what(who("IRB-1.x")), What::Subject);
        let unknown = coded::<Sex>("femal").unwrap_err();
        assert_eq!(unknown.known, ["female", "male", "not-recorded"]);
    }

    #[test]
    fn a_birth_is_a_day_or_a_year() {
        assert_eq!(born("١٩٧٩").unwrap(), Birth::Year(1979));
        assert!(matches!(born("1979-05-02").unwrap(), Birth::On(_)));
        assert_eq!(what(born("79")), What::Born);
    }
}
