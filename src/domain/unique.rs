//! What must be unique in the whole register. The store guards each key by an
//! index row, in the same atomic step as the change.

use crate::CaseFile;
use crate::household::OutsideReference;
use crate::identity::NationalNumber;
use crate::person::Member;
use std::collections::BTreeSet;

/// A key that one household in the register may hold at a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UniqueKey {
    NationalNumber(NationalNumber),
    Reference(OutsideReference),
}

/// The keys a file holds: the numbers of its members, unless they left, and
/// what other lists call it.
pub fn unique_keys(file: &CaseFile) -> BTreeSet<UniqueKey> {
    let household = &file.household;
    let numbers = household
        .members
        .iter()
        .filter_map(Member::number_held)
        .map(UniqueKey::NationalNumber);
    let references = household
        .references
        .iter()
        .cloned()
        .map(UniqueKey::Reference);
    numbers.chain(references).collect()
}
