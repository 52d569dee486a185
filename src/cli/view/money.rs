//! An amount: dinars with three decimals as text, and whole fils.

use masar_domain::Fils;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Money {
    jod: String,
    fils: i64,
}

impl From<Fils> for Money {
    fn from(fils: Fils) -> Money {
        Money {
            jod: fils.to_string(),
            fils: fils.0,
        }
    }
}
