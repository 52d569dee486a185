//! Records as sealed bytes: which kind and version each is, and how the
//! versions that ever shipped are read.
//!
//! The first version is the domain's own types. When one of them changes its
//! shape, the fixture test fails: freeze a copy of the old type here, give the
//! new one the next version, and convert.

use crate::codec::{self, CodecError, Kind};
use masar_domain::Employer;
use masar_domain::case_log::LogEntry;
use masar_domain::dated::Noted;
use masar_domain::dossier::Dossier;
use masar_domain::enrollment::Enrollment;
use masar_domain::follow_up::FollowUp;
use masar_domain::household::Household;
use masar_domain::likeness::Judged;
use masar_domain::placement::Placement;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub(crate) const STANDING: Kind = Kind(1);
pub(crate) const HOUSEHOLD: Kind = Kind(2);
pub(crate) const ENROLLMENT: Kind = Kind(3);
pub(crate) const PLACEMENT: Kind = Kind(4);
pub(crate) const LOG: Kind = Kind(5);
pub(crate) const POSTINGS: Kind = Kind(6);
pub(crate) const BUCKET: Kind = Kind(7);
pub(crate) const ENTRY: Kind = Kind(8);
pub(crate) const OPERATION: Kind = Kind(9);
pub(crate) const DOSSIER: Kind = Kind(10);
pub(crate) const FOLLOW_UP: Kind = Kind(11);
pub(crate) const MATTERS: Kind = Kind(12);
pub(crate) const MONTH_FIGURES: Kind = Kind(20);
pub(crate) const PLACE_FIGURES: Kind = Kind(21);
pub(crate) const EMPLOYER: Kind = Kind(13);
pub(crate) const JUDGED: Kind = Kind(14);
pub(crate) const BRIEFS: Kind = Kind(22);
/// Not a row of the state: a plan in its file, and the fields it shows.
pub(crate) const PLAN: Kind = Kind(30);

/// A household and the last journal entry that touched its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HouseholdRow {
    pub(crate) household: Household,
    pub(crate) last_entry: u64,
}

/// An employer and the last journal entry that touched it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EmployerRow {
    pub(crate) employer: Employer,
    pub(crate) last_entry: u64,
}

/// A type that is kept as a sealed value of one kind.
pub(crate) trait Record: Serialize + DeserializeOwned {
    const KIND: Kind;
    const VERSION: u8 = 1;

    fn seal(&self) -> Result<Vec<u8>, CodecError> {
        codec::seal(Self::KIND, Self::VERSION, self)
    }

    fn read(bytes: &[u8]) -> Result<Self, CodecError> {
        let (version, body) = codec::open(bytes, Self::KIND)?;
        if version > Self::VERSION {
            let (kind, newest) = (Self::KIND, Self::VERSION);
            return Err(CodecError::Newer {
                kind,
                found: version,
                newest,
            });
        }
        Self::decode(version, body)
    }

    /// The body of a version that this program knows; older ones are converted.
    fn decode(_version: u8, body: &[u8]) -> Result<Self, CodecError> {
        codec::decode(body)
    }
}

impl Record for HouseholdRow {
    const KIND: Kind = HOUSEHOLD;
}
impl Record for EmployerRow {
    const KIND: Kind = EMPLOYER;
}
impl Record for Enrollment {
    const KIND: Kind = ENROLLMENT;
}
impl Record for Placement {
    const KIND: Kind = PLACEMENT;
}
impl Record for LogEntry {
    const KIND: Kind = LOG;
}
impl Record for Dossier {
    const KIND: Kind = DOSSIER;
}
impl Record for FollowUp {
    const KIND: Kind = FOLLOW_UP;
}
impl Record for Vec<Noted<Judged>> {
    const KIND: Kind = JUDGED;
}

/// Bytes that are written as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raw(pub(crate) Vec<u8>);

impl Serialize for Raw {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl serde::de::Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("bytes")
            }

            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }

            fn visit_byte_buf<E: serde::de::Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        from.deserialize_byte_buf(Bytes).map(Raw)
    }
}
