//! What comes out: records of named fields, each value with its cell.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{FaultAt, Refused};
use crate::field::{Field, HEAD};
use crate::table::Column;
use crate::value::{Fault, Phone, Value};

/// Where a row stood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowOrigin {
    /// The sheet; empty in a text file.
    pub sheet: Arc<str>,
    /// The row as a spreadsheet numbers it.
    pub row: u32,
}

/// Where a value stood in its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellOrigin {
    /// The column.
    pub column: Column,
    /// Its heading.
    pub heading: Arc<str>,
}

impl fmt::Display for CellOrigin {
    /// `I (birth_date)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.column, self.heading)
    }
}

/// A value and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldValue {
    /// The checked value.
    pub value: Value,
    /// Its cell; none if the profile says the value for every row.
    pub cell: Option<CellOrigin>,
}

/// The fields of a record that have a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<Field, FieldValue>);

impl Fields {
    pub(crate) fn put(&mut self, field: Field, value: FieldValue) {
        self.0.insert(field, value);
    }

    /// A field with its cell.
    pub fn get(&self, field: Field) -> Option<&FieldValue> {
        self.0.get(&field)
    }

    /// A field's value.
    pub fn value(&self, field: Field) -> Option<&Value> {
        self.get(field).map(|found| &found.value)
    }

    /// A field that is a text or a code.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.value(field)? {
            Value::Text(text) | Value::Code(text) => Some(text),
            _ => None,
        }
    }

    /// A field that is telephones.
    pub fn phones(&self, field: Field) -> &[Phone] {
        match self.value(field) {
            Some(Value::Phones(phones)) => phones,
            _ => &[],
        }
    }

    /// Something about a field, at its cell.
    pub(crate) fn fault_at(&self, field: Option<Field>, fault: Fault) -> FaultAt {
        let found = field.and_then(|field| self.get(field));
        let value = found.map(|found| &found.value);
        FaultAt {
            cell: found.and_then(|found| found.cell.clone()),
            value: value.map(Value::to_string).unwrap_or_default(),
            fault,
        }
    }

    /// Every field in the order of the field table.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &FieldValue)> {
        self.0.iter().map(|(field, value)| (*field, value))
    }
}

/// A person of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRecord {
    /// The row.
    pub origin: RowOrigin,
    /// The person's id in the list, if it has one.
    pub reference: Option<String>,
    /// Relation to the head, a code.
    pub relation: String,
    /// The whole name in Arabic letters, if the file has it.
    pub name_arabic: Option<String>,
    /// The whole name in Latin letters, if the file has it. One of the two is
    /// always there.
    pub name_latin: Option<String>,
    /// Everything the row says, the names' parts too.
    pub fields: Fields,
}

impl PersonRecord {
    /// Whether the person is the head of the household.
    pub fn is_head(&self) -> bool {
        self.relation == HEAD
    }

    /// The person's row refused after all, by the register.
    pub fn refused(
        &self,
        household: &HouseholdRecord,
        field: Option<Field>,
        fault: Fault,
    ) -> Refused {
        Refused {
            origin: self.origin.clone(),
            faults: vec![self.fields.fault_at(field, fault)],
            companions: household.companions(),
        }
    }
}

/// A household of a file, with the people of it that are not refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdRecord {
    /// The row.
    pub origin: RowOrigin,
    /// The list that `reference` belongs to.
    pub source: String,
    /// The household's id in that list.
    pub reference: String,
    /// Everything the row says of the household.
    pub fields: Fields,
    /// Its people in the order of the file; one of them is the head.
    pub members: Vec<PersonRecord>,
}

impl HouseholdRecord {
    /// The head.
    pub fn head(&self) -> Option<&PersonRecord> {
        self.members.iter().find(|person| person.is_head())
    }

    /// The rows without which a person's row means nothing.
    pub(super) fn companions(&self) -> Vec<RowOrigin> {
        let head = self.head().map(|head| head.origin.clone());
        std::iter::once(self.origin.clone()).chain(head).collect()
    }

    /// The household refused after all, by the register: its row, and the rows
    /// of its people, so that the rejects can be mended and imported again.
    pub fn refused(&self, field: Option<Field>, fault: Fault) -> Vec<Refused> {
        let mut all = vec![Refused {
            origin: self.origin.clone(),
            faults: vec![self.fields.fault_at(field, fault)],
            companions: Vec::new(),
        }];
        all.extend(self.left_out(|_| true));
        all
    }

    /// The head refused after all, and with it the household and everybody else.
    pub fn head_refused(&self, field: Option<Field>, fault: Fault) -> Vec<Refused> {
        let Some(head) = self.head() else {
            return self.refused(None, fault);
        };
        let alone = |origin: &RowOrigin, fault| Refused {
            origin: origin.clone(),
            faults: vec![fault],
            companions: Vec::new(),
        };
        let row = head.origin.row;
        let mut all = vec![alone(&head.origin, head.fields.fault_at(field, fault))];
        if head.origin != self.origin {
            let because = FaultAt::row(Fault::HeadRefused { row });
            all.insert(0, alone(&self.origin, because));
        }
        all.extend(self.left_out(|person| !person.is_head()));
        all
    }

    /// Those people whose rows stay out because the household does.
    fn left_out(&self, whose: impl Fn(&PersonRecord) -> bool) -> Vec<Refused> {
        let row = self.origin.row;
        let people = self.members.iter().filter(|person| whose(person));
        // Where one row is household and person, it is refused once.
        let people = people.filter(|person| person.origin != self.origin);
        let refused = people.map(|person| Refused {
            origin: person.origin.clone(),
            faults: vec![FaultAt::row(Fault::HouseholdRefused { row })],
            companions: Vec::new(),
        });
        refused.collect()
    }
}
