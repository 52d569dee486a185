//! Writing keys that sort the way their numbers do.
//!
//! Fixed width, big-endian; a signed number has its sign bit flipped so that
//! -1 comes before 0. Variable-length numbers do not sort and are not offered.
//!
//! Invariant: for two keys of the same shape, byte order is field order.

use std::ops::Range;

/// Builds one key: a table byte, then fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Vec<u8>);

impl Key {
    /// A key of the table named by this byte. `0xff` is kept free, so that
    /// every table has a key after its last.
    pub fn of(table: u8) -> Self {
        debug_assert_ne!(table, u8::MAX, "table byte 0xff is kept free");
        Self(vec![table])
    }

    /// One byte.
    #[must_use]
    pub fn u8(mut self, number: u8) -> Self {
        self.0.push(number);
        self
    }

    /// Two bytes, smaller numbers first.
    #[must_use]
    pub fn u16(mut self, number: u16) -> Self {
        self.0.extend(number.to_be_bytes());
        self
    }

    /// Four bytes, smaller numbers first.
    #[must_use]
    pub fn u32(mut self, number: u32) -> Self {
        self.0.extend(number.to_be_bytes());
        self
    }

    /// Eight bytes, smaller numbers first.
    #[must_use]
    pub fn u64(mut self, number: u64) -> Self {
        self.0.extend(number.to_be_bytes());
        self
    }

    /// Four bytes, negative numbers before positive ones.
    #[must_use]
    pub fn i32(self, number: i32) -> Self {
        self.u32(number.cast_unsigned() ^ (1 << 31))
    }

    /// Eight bytes, negative numbers before positive ones.
    #[must_use]
    pub fn i64(self, number: i64) -> Self {
        self.u64(number.cast_unsigned() ^ (1 << 63))
    }

    /// The bytes as they are: for a last field, or one of fixed width.
    #[must_use]
    pub fn raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend(bytes);
        self
    }

    /// Text that other fields may follow: ended by a zero byte, so that "ab"
    /// comes before "abc" whatever follows. A zero byte inside is dropped.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.0.extend(text.bytes().filter(|byte| *byte != 0));
        self.0.push(0);
        self
    }

    /// The key's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Every key that begins with this one, itself included.
    pub fn prefixed(&self) -> Range<Vec<u8>> {
        self.0.clone()..after_prefix(&self.0)
    }
}

impl From<Key> for Vec<u8> {
    fn from(key: Key) -> Self {
        key.0
    }
}

impl AsRef<[u8]> for Key {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// The smallest key that is larger than every key beginning with `prefix`.
/// A prefix of nothing but `0xff` has none; the table byte `0xff` alone is
/// returned then, which is why no table may use it.
pub fn after_prefix(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < u8::MAX {
            end.push(last + 1);
            return end;
        }
    }
    vec![u8::MAX]
}

/// The smallest key that is larger than `key`: where the next page begins.
pub fn after(key: &[u8]) -> Vec<u8> {
    [key, &[0]].concat()
}

/// Takes a key apart again, field by field; `None` when it is too short.
#[derive(Clone, Debug)]
pub struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    /// The fields after the table byte.
    pub fn of(key: &'a [u8]) -> Self {
        Self(key.get(1..).unwrap_or_default())
    }

    /// The next `N` bytes.
    pub fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    /// See [`Key::u8`].
    pub fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    /// See [`Key::u16`].
    pub fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    /// See [`Key::u32`].
    pub fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    /// See [`Key::u64`].
    pub fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    /// See [`Key::i32`].
    pub fn i32(&mut self) -> Option<i32> {
        self.u32().map(|bits| (bits ^ (1 << 31)).cast_signed())
    }

    /// See [`Key::i64`].
    pub fn i64(&mut self) -> Option<i64> {
        self.u64().map(|bits| (bits ^ (1 << 63)).cast_signed())
    }

    /// See [`Key::text`].
    pub fn text(&mut self) -> Option<&'a str> {
        let end = self.0.iter().position(|byte| *byte == 0)?;
        let (text, rest) = self.0.split_at(end);
        self.0 = rest.get(1..).unwrap_or_default();
        std::str::from_utf8(text).ok()
    }

    /// Whatever is left.
    pub fn rest(self) -> &'a [u8] {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_sort_as_keys_the_way_they_sort_as_numbers(
            a in any::<(u32, i64, u64, i32)>(), b in any::<(u32, i64, u64, i32)>()
        ) {
            let key = |n: (u32, i64, u64, i32)| Key::of(7).u32(n.0).i64(n.1).u64(n.2).i32(n.3);
            prop_assert_eq!(key(a).bytes().cmp(key(b).bytes()), a.cmp(&b));
            let written = key(a);
            let mut fields = Fields::of(written.bytes());
            let read = (fields.u32(), fields.i64(), fields.u64(), fields.i32());
            prop_assert_eq!(read, (Some(a.0), Some(a.1), Some(a.2), Some(a.3)));
            prop_assert_eq!(fields.u8(), None);
        }

        #[test]
        fn text_sorts_as_text_whatever_follows(
            a in "[a-cء-ي]{0,4}", b in "[a-cء-ي]{0,4}", x in any::<u16>(), y in any::<u16>()
        ) {
            let (left, right) = (Key::of(1).text(&a).u16(x), Key::of(1).text(&b).u16(y));
            prop_assert_eq!(left.bytes().cmp(right.bytes()), (&a, x).cmp(&(&b, y)));
            let mut fields = Fields::of(left.bytes());
            prop_assert_eq!((fields.text(), fields.u16()), (Some(a.as_str()), Some(x)));
        }

        #[test]
        fn a_prefix_covers_its_keys_and_no_other(
            prefix in prop::collection::vec(any::<u8>(), 0..4),
            key in prop::collection::vec(any::<u8>(), 0..6),
        ) {
            let start = Key::of(3).raw(&prefix);
            let key = Key::of(3).raw(&key);
            let inside = start.prefixed().contains(&key.bytes().to_vec());
            prop_assert_eq!(inside, key.bytes().starts_with(start.bytes()));
        }
    }
}
