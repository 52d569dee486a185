//! Values as sealed bytes: kind, version, body, checksum.
//!
//! The only file that knows bincode. A body does not describe itself: a field
//! added, dropped or moved decodes wrongly or, worse, silently differently. So
//! each value says which kind and version it is, each version that ever
//! shipped keeps its own Rust type, and old bytes are kept in tests as
//! fixtures. The fields to avoid in such types: `#[serde(default)]`, `flatten`,
//! `skip_serializing_if`, untagged and internally tagged enums (they do not
//! work), dates as text (large: store days and milliseconds), and sequences of
//! values without bytes.
//!
//! ```text
//! kind 1 | version 1 | body | crc32 of all before, big-endian 4
//! ```
//!
//! Invariant: bytes that were changed or cut are reported, never decoded.

use bincode::config;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The largest body, in bytes: far above any record, far below memory.
pub const LARGEST_BODY: usize = 16 << 20;

/// Bytes around a body.
pub const OVERHEAD: usize = HEAD + CHECKSUM;

const HEAD: usize = 2;
const CHECKSUM: usize = 4;

/// Bodies up to this size decode under the smaller limit.
const SMALL_BODY: usize = 1 << 20;

/// bincode counts what a number takes in memory, up to 16 times its bytes on
/// the disk, so a limit that never refuses an honest body is 16 times as wide.
const SMALL_LIMIT: usize = 16 * SMALL_BODY;
const LARGE_LIMIT: usize = 16 * LARGEST_BODY;

/// What sort of value the bytes hold. The numbers are given out above this
/// layer, never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(pub u8);

/// Why bytes could not be sealed, opened or decoded.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodecError {
    /// Fewer bytes than any sealed value has.
    #[error("{found} bytes are too few for a stored value")]
    TooShort {
        /// How many there are.
        found: usize,
    },
    /// The bytes are not the ones that were written.
    #[error("the checksum does not match: the bytes were changed")]
    Checksum,
    /// Whole, but of another kind than asked for.
    #[error("a value of kind {} where kind {} belongs", found.0, expected.0)]
    WrongKind {
        /// The kind asked for.
        expected: Kind,
        /// The kind that is there.
        found: Kind,
    },
    /// Written by a newer program. For callers, who know their versions.
    #[error("kind {} version {found} is newer than this program knows ({newest})", kind.0)]
    Newer {
        /// The value's kind.
        kind: Kind,
        /// The version that is there.
        found: u8,
        /// The newest version known.
        newest: u8,
    },
    /// A body beyond [`LARGEST_BODY`].
    #[error("a value of {found} bytes is larger than the {LARGEST_BODY} allowed")]
    TooLarge {
        /// Its bytes.
        found: usize,
    },
    /// The body decoded, and bytes were left over.
    #[error("{left} bytes are left over after the value")]
    Trailing {
        /// How many.
        left: usize,
    },
    /// The body is not such a value.
    #[error("the bytes are not the value they claim to be: {reason}")]
    Malformed {
        /// What bincode said.
        reason: String,
    },
    /// The value has a part that cannot be written.
    #[error("the value cannot be written: {reason}")]
    Unwritable {
        /// What bincode said.
        reason: String,
    },
}

impl CodecError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "S1201",
            Self::Checksum => "S1202",
            Self::WrongKind { .. } => "S1203",
            Self::Newer { .. } => "S1204",
            Self::TooLarge { .. } => "S1205",
            Self::Trailing { .. } => "S1206",
            Self::Malformed { .. } => "S1207",
            Self::Unwritable { .. } => "S1208",
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "Open the store with the newer Masar that wrote it.",
            Self::TooLarge { .. } => "Split the record: it has grown beyond what a record may be.",
            Self::Unwritable { .. } => "This is a mistake in the program: report it.",
            _ => "Run `masar verify` to see what else is damaged, then `masar rebuild`.",
        }
    }
}

/// Seals `value`: encodes it, says what it is, and adds the checksum.
pub fn seal<T: Serialize>(kind: Kind, version: u8, value: &T) -> Result<Vec<u8>, CodecError> {
    let mut bytes = Vec::with_capacity(256);
    bytes.extend([kind.0, version]);
    encode(value, &mut bytes)?;
    let body = bytes.len() - HEAD;
    if body > LARGEST_BODY {
        return Err(CodecError::TooLarge { found: body });
    }
    let checksum = crc32fast::hash(&bytes);
    bytes.extend(checksum.to_be_bytes());
    Ok(bytes)
}

/// Writes a value as the body of something larger, which is sealed.
pub fn encode<T: Serialize>(value: &T, bytes: &mut Vec<u8>) -> Result<(), CodecError> {
    let written = bincode::serde::encode_into_std_write(value, bytes, config::standard());
    written.map_err(|error| CodecError::Unwritable {
        reason: error.to_string(),
    })?;
    Ok(())
}

/// Checks sealed bytes and gives their version and body, to be decoded with
/// the type of that version.
pub fn open(bytes: &[u8], expected: Kind) -> Result<(u8, &[u8]), CodecError> {
    let too_short = CodecError::TooShort { found: bytes.len() };
    let (sealed, checksum) = bytes
        .split_last_chunk::<CHECKSUM>()
        .ok_or(too_short.clone())?;
    let ([kind, version], body) = sealed.split_first_chunk::<HEAD>().ok_or(too_short)?;
    if body.len() > LARGEST_BODY {
        return Err(CodecError::TooLarge { found: body.len() });
    }
    if crc32fast::hash(sealed) != u32::from_be_bytes(*checksum) {
        return Err(CodecError::Checksum);
    }
    if *kind != expected.0 {
        return Err(CodecError::WrongKind {
            expected,
            found: Kind(*kind),
        });
    }
    Ok((*version, body))
}

/// The kind and version that sealed bytes claim, unchecked: for messages and
/// for choosing a decoder before [`open`].
pub fn label(bytes: &[u8]) -> Option<(Kind, u8)> {
    bytes
        .first_chunk::<HEAD>()
        .map(|[kind, version]| (Kind(*kind), *version))
}

/// Decodes a whole body; bytes left over are an error. Memory stays bounded by
/// the body's size whatever the bytes say.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
    let decoded = if body.len() <= SMALL_BODY {
        let limited = config::standard().with_limit::<SMALL_LIMIT>();
        bincode::serde::decode_from_slice(body, limited)
    } else if body.len() <= LARGEST_BODY {
        let limited = config::standard().with_limit::<LARGE_LIMIT>();
        bincode::serde::decode_from_slice(body, limited)
    } else {
        return Err(CodecError::TooLarge { found: body.len() });
    };
    whole(body, decoded)
}

/// Decodes a whole small body to a value whose texts stay in it.
pub fn decode_lent<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, CodecError> {
    if body.len() > SMALL_BODY {
        return Err(CodecError::TooLarge { found: body.len() });
    }
    let limited = config::standard().with_limit::<SMALL_LIMIT>();
    whole(
        body,
        bincode::serde::borrow_decode_from_slice(body, limited),
    )
}

/// The value, if no byte is left over.
fn whole<T>(
    body: &[u8],
    decoded: Result<(T, usize), bincode::error::DecodeError>,
) -> Result<T, CodecError> {
    match decoded {
        Ok((value, read)) if read == body.len() => Ok(value),
        Ok((_, read)) => Err(CodecError::Trailing {
            left: body.len() - read,
        }),
        Err(error) => Err(CodecError::Malformed {
            reason: error.to_string(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    const NOTE: Kind = Kind(7);

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    enum Status {
        Applied,
        Suspended { since: i32, reason: String },
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Note {
        id: u64,
        name: String,
        fils: Option<i64>,
        wide: u128,
        status: Vec<Status>,
        months: BTreeMap<u16, Vec<u8>>,
    }

    fn note() -> impl Strategy<Value = Note> {
        let status = prop_oneof![
            Just(Status::Applied),
            (any::<i32>(), "\\PC{0,12}")
                .prop_map(|(since, reason)| Status::Suspended { since, reason }),
        ];
        let months = prop::collection::btree_map(
            any::<u16>(),
            prop::collection::vec(any::<u8>(), 0..9),
            0..4,
        );
        let statuses = prop::collection::vec(status, 0..5);
        (
            any::<u64>(),
            "\\PC{0,20}",
            any::<Option<i64>>(),
            any::<u128>(),
            statuses,
            months,
        )
            .prop_map(|(id, name, fils, wide, status, months)| Note {
                id,
                name,
                fils,
                wide,
                status,
                months,
            })
    }

    fn read(bytes: &[u8]) -> Result<Note, CodecError> {
        let (version, body) = open(bytes, NOTE)?;
        assert_eq!(version, 3);
        decode(body)
    }

    proptest! {
        #[test]
        fn what_is_sealed_comes_back(note in note()) {
            let bytes = seal(NOTE, 3, &note).unwrap();
            prop_assert_eq!(label(&bytes), Some((NOTE, 3)));
            prop_assert_eq!(read(&bytes), Ok(note));
        }

        #[test]
        fn any_changed_byte_is_reported(
            note in note(), place in any::<prop::sample::Index>(), flip in 1..=255_u8
        ) {
            let mut bytes = seal(NOTE, 3, &note).unwrap();
            let place = place.index(bytes.len());
            bytes[place] ^= flip;
            prop_assert_eq!(read(&bytes), Err(CodecError::Checksum));
        }

        #[test]
        fn any_truncation_is_reported(note in note(), place in any::<prop::sample::Index>()) {
            let bytes = seal(NOTE, 3, &note).unwrap();
            prop_assert!(read(&bytes[..place.index(bytes.len())]).is_err());
        }

        #[test]
        fn a_body_changed_before_it_was_sealed_never_panics(
            note in note(),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        ) {
            let bytes = seal(NOTE, 3, &note).unwrap();
            let mut body = open(&bytes, NOTE).unwrap().1.to_vec();
            for (place, byte) in changes {
                let place = place.index(body.len());
                body[place] = byte;
            }
            let _: Result<Note, CodecError> = decode(&body);
        }

        #[test]
        fn noise_never_panics(noise in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = open(&noise, NOTE);
            let _: Result<Note, CodecError> = decode(&noise);
            let _: Result<Vec<String>, CodecError> = decode(&noise);
        }
    }

    #[test]
    fn a_length_from_a_damaged_body_does_not_take_the_memory_it_asks_for() {
        // 253 announces an eight-byte length: about 16 exabytes of text.
        let body = [253, 255, 255, 255, 255, 255, 255, 255, 255];
        assert!(matches!(
            decode::<String>(&body),
            Err(CodecError::Malformed { .. })
        ));
        assert!(matches!(
            decode::<Vec<u64>>(&body),
            Err(CodecError::Malformed { .. })
        ));
        assert!(matches!(
            decode::<Vec<String>>(&body),
            Err(CodecError::Malformed { .. })
        ));
    }

    #[test]
    fn each_error_says_what_is_wrong() {
        let bytes = seal(NOTE, 3, &"note").unwrap();
        let wrong = CodecError::WrongKind {
            expected: Kind(8),
            found: NOTE,
        };
        assert_eq!(open(&bytes, Kind(8)), Err(wrong));
        assert_eq!(
            open(&bytes[..5], NOTE),
            Err(CodecError::TooShort { found: 5 })
        );
        let (_, body) = open(&bytes, NOTE).unwrap();
        let longer = [body, &[0, 0]].concat();
        assert_eq!(
            decode::<String>(&longer),
            Err(CodecError::Trailing { left: 2 })
        );
        let newer = CodecError::Newer {
            kind: NOTE,
            found: 4,
            newest: 3,
        };
        assert_eq!(
            newer.to_string(),
            "kind 7 version 4 is newer than this program knows (3)"
        );
    }

    #[test]
    fn a_value_too_large_to_read_back_is_not_written() {
        let large = "ل".repeat(LARGEST_BODY / 2);
        assert!(matches!(
            seal(NOTE, 1, &large),
            Err(CodecError::TooLarge { .. })
        ));
        assert!(matches!(
            decode::<String>(&vec![0; LARGEST_BODY + 1]),
            Err(CodecError::TooLarge { .. })
        ));
    }

    #[test]
    fn the_largest_honest_values_come_back() {
        // One byte each on the disk, 16 bytes each by bincode's own count.
        for count in [SMALL_BODY - 5, SMALL_BODY + 1, 4 * SMALL_BODY] {
            let wide = vec![1_u128; count];
            let bytes = seal(NOTE, 1, &wide).unwrap();
            let (_, body) = open(&bytes, NOTE).unwrap();
            assert!(decode::<Vec<u128>>(body).unwrap() == wide);
        }
    }

    #[test]
    fn the_layout_on_the_disk_is_the_one_that_shipped() {
        let bytes = seal(Kind(1), 2, &(300_u16, "م", Some(-1_i64))).unwrap();
        let expected = [
            1, 2, 251, 44, 1, 2, 0xd9, 0x85, 1, 1, 0x70, 0x41, 0x0a, 0xea,
        ];
        assert_eq!(bytes[..10], expected[..10]);
        assert_eq!(bytes[10..], crc32fast::hash(&bytes[..10]).to_be_bytes());
    }
}
