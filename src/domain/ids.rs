//! Names for records that a person can say over the telephone.
//!
//! `IRB-004217` is a household: the office that registered it and a running
//! number, unique in the register; the prefix is a check against a misread
//! number. Its people, enrollments, placements, log entries and matters carry
//! it: `IRB-004217.3`, `IRB-004217/2`, `IRB-004217+1`, `IRB-004217:5`,
//! `IRB-004217#4`. `E-0042` is an employer, `E-0042.2` one of its sites,
//! `E-0042#3` one of its vacancies.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// The text is not an id of the kind asked for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?} is not {expected}")]
pub struct IdError {
    pub text: String,
    /// What was expected, with an example.
    pub expected: &'static str,
}

/// An office's prefix: three Latin capitals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Office([u8; 3]);

impl Office {
    pub fn as_str(&self) -> &str {
        // Only A-Z are ever let in, so this is always text.
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl FromStr for Office {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let upper = text.to_ascii_uppercase();
        match <[u8; 3]>::try_from(upper.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Office(letters)),
            _ => Err(IdError {
                text: text.into(),
                expected: "an office prefix of three letters, such as IRB",
            }),
        }
    }
}

impl fmt::Display for Office {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Office {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A household: `IRB-004217`. The number alone is unique in the register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HouseholdId {
    pub number: u32,
    pub office: Office,
}

impl fmt::Display for HouseholdId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&format!("{}-{:06}", self.office, self.number))
    }
}

impl fmt::Debug for HouseholdId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl FromStr for HouseholdId {
    type Err = IdError;

    /// Reads `IRB-004217`, also without leading zeros or in small letters.
    fn from_str(text: &str) -> Result<Self, IdError> {
        let wrong = || IdError {
            text: text.into(),
            expected: "a case number such as IRB-004217",
        };
        let (office, number) = text.trim().split_once('-').ok_or_else(wrong)?;
        Ok(HouseholdId {
            office: office.parse().map_err(|_| wrong())?,
            number: counting(number).ok_or_else(wrong)?,
        })
    }
}

/// Digits only, above nothing.
fn counting<T: FromStr + Default + PartialEq>(text: &str) -> Option<T> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number: T = digits.then(|| text.parse().ok()).flatten()?;
    (number != T::default()).then_some(number)
}

/// An id that is another one's with a running number inside it.
macro_rules! inside {
    ($(#[$doc:meta])* $name:ident, $owner:ident: $whose:ty, $mark:literal, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name {
            pub $owner: $whose,
            /// Running number inside it, from 1, never used twice.
            pub no: u16,
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&format!(concat!("{}", $mark, "{}"), self.$owner, self.no))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                let wrong = || IdError { text: text.into(), expected: $expected };
                let ($owner, no) = text.trim().split_once($mark).ok_or_else(wrong)?;
                Ok($name {
                    $owner: $owner.parse().map_err(|_| wrong())?,
                    no: counting(no).ok_or_else(wrong)?,
                })
            }
        }
    };
}

inside!(
    /// A person: `IRB-004217.3`, the third registered in that household.
    PersonId, household: HouseholdId, ".", "a person's number such as IRB-004217.3"
);
inside!(
    /// An enrollment in a programme: `IRB-004217/2`.
    EnrollmentId, household: HouseholdId, "/", "an enrollment's number such as IRB-004217/2"
);
inside!(
    /// A job or project: `IRB-004217+1`.
    PlacementId, household: HouseholdId, "+", "a placement's number such as IRB-004217+1"
);
inside!(
    /// A visit, contact attempt or note: `IRB-004217:5`.
    LogId, household: HouseholdId, ":", "a log entry's number such as IRB-004217:5"
);

inside!(
    /// A planned visit, referral, grievance or other matter: `IRB-004217#4`.
    MatterId, household: HouseholdId, "#", "a matter's number such as IRB-004217#4"
);

/// An employer or investor: `E-0042`, a running number in the register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmployerId(pub u32);

impl fmt::Display for EmployerId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&format!("E-{:04}", self.0))
    }
}

impl fmt::Debug for EmployerId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl FromStr for EmployerId {
    type Err = IdError;

    /// Reads `E-0042`, also without leading zeros or in small letters.
    fn from_str(text: &str) -> Result<Self, IdError> {
        let number = text
            .trim()
            .get(..2)
            .filter(|mark| mark.eq_ignore_ascii_case("e-"));
        let number = number.and_then(|_| counting(text.trim().get(2..)?));
        number.map(EmployerId).ok_or_else(|| IdError {
            text: text.into(),
            expected: "an employer's number such as E-0042",
        })
    }
}

inside!(
    /// A workplace of an employer: `E-0042.2`; a productive branch is one.
    SiteId, employer: EmployerId, ".", "a site's number such as E-0042.2"
);
inside!(
    /// A vacancy of an employer: `E-0042#3`.
    VacancyId, employer: EmployerId, "#", "a vacancy's number such as E-0042#3"
);

/// What one journal entry is about, and one command changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum About {
    Household(HouseholdId),
    Employer(EmployerId),
}

impl From<HouseholdId> for About {
    fn from(id: HouseholdId) -> About {
        About::Household(id)
    }
}

impl From<EmployerId> for About {
    fn from(id: EmployerId) -> About {
        About::Employer(id)
    }
}

impl About {
    /// The household, where it is one.
    pub fn household(self) -> Option<HouseholdId> {
        match self {
            About::Household(id) => Some(id),
            About::Employer(_) => None,
        }
    }

    /// The employer, where it is one.
    pub fn employer(self) -> Option<EmployerId> {
        match self {
            About::Household(_) => None,
            About::Employer(id) => Some(id),
        }
    }
}

impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Household(id) => id.fmt(out),
            About::Employer(id) => id.fmt(out),
        }
    }
}

impl fmt::Debug for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

/// Names one command, so that sending it again changes nothing (I35).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CommandId(pub [u8; 16]);

impl fmt::Debug for CommandId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// Who gave a command: the account's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UserName(String);

impl UserName {
    /// Who does what nobody did: for files that are only tried out.
    pub(crate) fn nobody() -> UserName {
        UserName(String::new())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for UserName {
    type Err = IdError;

    /// 1 to 64 characters, no white space and no control.
    fn from_str(text: &str) -> Result<Self, IdError> {
        let fits = (1..=64).contains(&text.chars().count());
        if fits && !text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            Ok(UserName(text.to_owned()))
        } else {
            Err(IdError {
                text: text.into(),
                expected: "an account name such as lina",
            })
        }
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_number_is_read_back_and_forgives_zeros_and_small_letters() {
        let id: HouseholdId = "irb-4217".parse().unwrap();
        assert_eq!(id.to_string(), "IRB-004217");
        assert_eq!("IRB-004217".parse(), Ok(id));
        let person: PersonId = "IRB-004217.3".parse().unwrap();
        assert_eq!((person.household, person.no), (id, 3));
    }

    #[test]
    fn what_is_not_a_case_number_is_refused() {
        for text in [
            "",
            "IRB",
            "IR-1",
            "IRB-",
            "IRB-0",
            "IRB-+1",
            "IRB-99999999999",
            "عرب-1",
        ] {
            assert!(text.parse::<HouseholdId>().is_err(), "{text:?}");
        }
        assert!("E-0042".parse::<EmployerId>().is_ok_and(|id| id.0 == 42));
        assert!(
            "E-0042#3"
                .parse::<VacancyId>()
                .is_ok_and(|id| id.to_string() == "E-0042#3")
        );
        for text in ["", "E", "E-", "E-0", "أ-1", "E-1.0", "E-1#0"] {
            assert!(text.parse::<EmployerId>().is_err(), "{text:?}");
            assert!(text.parse::<VacancyId>().is_err(), "{text:?}");
        }
        assert!("IRB-1.0".parse::<PersonId>().is_err());
        assert!("IRB-1/70000".parse::<EnrollmentId>().is_err());
    }
}
