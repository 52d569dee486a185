//! One frame: the bytes of an entry, of a part of a large operation, or of
//! its end.
//!
//! ```text
//! length 4 | crc32 4 | kind 1 | sequence 8 | group 4 | operation 8 | part 4 | body | hash 32
//! ```
//!
//! Numbers are big-endian. `length` counts everything after the checksum; the
//! checksum covers `length` and everything after itself. `hash` is BLAKE3 over
//! the previous frame's hash, `length`, and everything from `kind` to the body,
//! so a frame vouches for all before it. `group` counts the frames of the same
//! append before this one: it tells a torn append from damage in an older one.
//!
//! Invariant: bytes that decode are bytes that were written.

use super::error::Fault;

/// The largest body, in bytes.
pub const LARGEST_BODY: usize = 32 << 20;

/// Bytes of a frame around its body.
pub const OVERHEAD: usize = HEAD + FIXED + HASH;

/// Length and checksum.
pub(super) const HEAD: usize = 8;
const FIXED: usize = 1 + 8 + 4 + 8 + 4;
const HASH: usize = 32;

/// A frame's hash: it stands for the frame and all before it.
pub type Hash = [u8; HASH];

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole command.
    Entry,
    /// One piece of a large operation, which happened only if its end is there.
    Part {
        /// The operation's number: the sequence number of its first part.
        operation: u64,
        /// The piece's place in the operation, from 0.
        index: u32,
    },
    /// The end of a large operation: with it, all of it happened.
    End {
        /// The operation's number.
        operation: u64,
        /// How many parts it has.
        parts: u32,
    },
}

impl Kind {
    fn fields(self) -> (u8, u64, u32) {
        match self {
            Self::Entry => (1, 0, 0),
            Self::Part { operation, index } => (2, operation, index),
            Self::End { operation, parts } => (3, operation, parts),
        }
    }

    fn of(kind: u8, operation: u64, part: u32) -> Option<Self> {
        match kind {
            1 if operation == 0 && part == 0 => Some(Self::Entry),
            2 => Some(Self::Part {
                operation,
                index: part,
            }),
            3 => Some(Self::End {
                operation,
                parts: part,
            }),
            _ => None,
        }
    }
}

/// A frame read from bytes, its body still in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parsed<'a> {
    pub(super) kind: Kind,
    pub(super) sequence: u64,
    pub(super) group: u32,
    pub(super) body: &'a [u8],
    pub(super) hash: Hash,
    hashed: &'a [u8],
    length: [u8; 4],
}

impl Parsed<'_> {
    /// Whether the frame follows from one with this hash.
    pub(super) fn follows(&self, previous: &Hash) -> bool {
        chain(previous, self.length, self.hashed) == self.hash
    }

    /// Bytes of the whole frame.
    pub(super) fn size(&self) -> usize {
        OVERHEAD + self.body.len()
    }
}

fn chain(previous: &Hash, length: [u8; 4], hashed: &[u8]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(previous).update(&length).update(hashed);
    *hasher.finalize().as_bytes()
}

/// Writes a frame at the end of `bytes`; returns its hash. The body must not
/// be larger than [`LARGEST_BODY`].
pub(super) fn write(
    bytes: &mut Vec<u8>,
    kind: Kind,
    sequence: u64,
    group: u32,
    body: &[u8],
    previous: &Hash,
) -> Hash {
    let length = u32::try_from(FIXED + body.len() + HASH)
        .unwrap_or(u32::MAX)
        .to_be_bytes();
    let (code, operation, part) = kind.fields();
    let start = bytes.len();
    bytes.reserve(OVERHEAD + body.len());
    bytes.extend(length);
    bytes.extend([0; 4]);
    bytes.push(code);
    bytes.extend(sequence.to_be_bytes());
    bytes.extend(group.to_be_bytes());
    bytes.extend(operation.to_be_bytes());
    bytes.extend(part.to_be_bytes());
    bytes.extend(body);
    let hash = chain(
        previous,
        length,
        bytes.get(start + HEAD..).unwrap_or_default(),
    );
    bytes.extend(hash);
    let sum = checksum(length, bytes.get(start + HEAD..).unwrap_or_default());
    let slot = bytes.iter_mut().skip(start + length.len());
    slot.zip(sum.to_be_bytes())
        .for_each(|(to, from)| *to = from);
    hash
}

fn checksum(length: [u8; 4], rest: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&length);
    hasher.update(rest);
    hasher.finalize()
}

/// The size of the frame that begins with these bytes, as far as its length
/// can be believed.
pub(super) fn size(bytes: &[u8]) -> Result<usize, Fault> {
    let length = bytes.first_chunk::<4>().ok_or(Fault::Short)?;
    let length = u32::from_be_bytes(*length) as usize;
    if (FIXED + HASH..=FIXED + LARGEST_BODY + HASH).contains(&length) {
        Ok(HEAD + length)
    } else {
        Err(Fault::Length)
    }
}

/// Reads the frame that begins with these bytes and checks it, but for the
/// chain: see [`Parsed::follows`].
pub(super) fn parse(bytes: &[u8]) -> Result<Parsed<'_>, Fault> {
    let frame = bytes.get(..size(bytes)?).ok_or(Fault::Short)?;
    let (length, rest) = frame.split_first_chunk::<4>().ok_or(Fault::Short)?;
    let (expected, rest) = rest.split_first_chunk::<4>().ok_or(Fault::Short)?;
    if checksum(*length, rest) != u32::from_be_bytes(*expected) {
        return Err(Fault::Checksum);
    }
    let (hashed, hash) = rest.split_last_chunk::<HASH>().ok_or(Fault::Short)?;
    let (fixed, body) = hashed.split_first_chunk::<FIXED>().ok_or(Fault::Short)?;
    let (sequence, group) = (sequence(fixed), u32_at(fixed, 9));
    let kind = Kind::of(fixed[0], u64_at(fixed, 13), u32_at(fixed, 21)).ok_or(Fault::Kind)?;
    Ok(Parsed {
        kind,
        sequence,
        group,
        body,
        hash: *hash,
        hashed,
        length: *length,
    })
}

/// The sequence number a frame claims, unchecked; `None` when too short.
pub(super) fn claimed_sequence(bytes: &[u8]) -> Option<u64> {
    bytes.get(HEAD..)?.first_chunk::<FIXED>().map(sequence)
}

fn sequence(fixed: &[u8; FIXED]) -> u64 {
    u64_at(fixed, 1)
}

fn u64_at(fixed: &[u8; FIXED], at: usize) -> u64 {
    fixed
        .iter()
        .skip(at)
        .take(8)
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn u32_at(fixed: &[u8; FIXED], at: usize) -> u32 {
    fixed
        .iter()
        .skip(at)
        .take(4)
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kind() -> impl Strategy<Value = Kind> {
        prop_oneof![
            Just(Kind::Entry),
            (any::<u64>(), any::<u32>())
                .prop_map(|(operation, index)| Kind::Part { operation, index }),
            (any::<u64>(), any::<u32>())
                .prop_map(|(operation, parts)| Kind::End { operation, parts }),
        ]
    }

    proptest! {
        #[test]
        fn a_frame_comes_back_and_any_changed_byte_is_noticed(
            kind in kind(), sequence: u64, group: u32, previous: Hash,
            body in prop::collection::vec(any::<u8>(), 0..80),
            place in any::<prop::sample::Index>(), flip in 1..=255_u8,
        ) {
            let mut bytes = Vec::new();
            let hash = write(&mut bytes, kind, sequence, group, &body, &previous);
            prop_assert_eq!(bytes.len(), OVERHEAD + body.len());
            let parsed = parse(&bytes).unwrap();
            prop_assert_eq!((parsed.kind, parsed.sequence, parsed.group), (kind, sequence, group));
            prop_assert_eq!((parsed.body, parsed.hash), (&body[..], hash));
            prop_assert!(parsed.follows(&previous));
            prop_assert!(!parsed.follows(&hash));
            prop_assert_eq!(claimed_sequence(&bytes), Some(sequence));

            let place = place.index(bytes.len());
            prop_assert_eq!(parse(&bytes[..place]), Err(Fault::Short));
            bytes[place] ^= flip;
            prop_assert!(parse(&bytes).is_err());
        }

        #[test]
        fn noise_is_no_frame(noise in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(parse(&noise).is_err());
        }
    }

    #[test]
    fn the_layout_on_the_disk_is_the_one_that_shipped() {
        let mut bytes = Vec::new();
        let end = Kind::End {
            operation: 5,
            parts: 2,
        };
        write(&mut bytes, end, 7, 1, b"body", &[9; 32]);
        let fixed = [
            3, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 2,
        ];
        assert_eq!(bytes[..4], [0, 0, 0, 61]);
        assert_eq!(bytes[8..33], fixed);
        assert_eq!(&bytes[33..37], b"body");
        let hashed = [&[9; 32], &bytes[..4], &bytes[8..37]].concat();
        assert_eq!(&bytes[37..], blake3::hash(&hashed).as_bytes());
        let summed = [&bytes[..4], &bytes[8..]].concat();
        assert_eq!(bytes[4..8], crc32fast::hash(&summed).to_be_bytes());
    }
}
