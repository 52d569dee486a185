//! What is entered in a sheet and not carried out yet.
//!
//! Invariant: of each field that is entered it is known what stood there when it
//! was, so that what somebody else changes meanwhile is told and not overwritten.

use masar_domain::HouseholdId;
use masar_domain::batch::{Part, Setting};
use std::collections::BTreeMap;

/// What becomes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It was empty.
    Added,
    Changed,
    Cleared,
}

impl Mark {
    /// None where a text stays as it is.
    pub fn between(before: &str, after: &str) -> Option<Mark> {
        match (before.is_empty(), after.is_empty()) {
            _ if before == after => None,
            (true, _) => Some(Mark::Added),
            (false, true) => Some(Mark::Cleared),
            (false, false) => Some(Mark::Changed),
        }
    }
}

/// How many cells come to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub added: u64,
    pub changed: u64,
    pub cleared: u64,
}

impl Marks {
    pub fn all(self) -> u64 {
        self.added + self.changed + self.cleared
    }

    fn count(&mut self, mark: Mark) -> &mut u64 {
        match mark {
            Mark::Added => &mut self.added,
            Mark::Changed => &mut self.changed,
            Mark::Cleared => &mut self.cleared,
        }
    }
}

/// What is entered for one household.
#[derive(Clone, Debug, PartialEq)]
pub struct Entered {
    pub number: u32,
    pub household: HouseholdId,
    pub setting: Setting,
    /// What stood in the fields it is about when they were entered.
    was: BTreeMap<Part, String>,
}

/// The fields that change with a field.
fn with(part: Part) -> &'static [Part] {
    match part {
        Part::Governorate | Part::Liwa => &[Part::Governorate, Part::Liwa],
        Part::Iban | Part::Wallet | Part::Alias => &[Part::Iban, Part::Wallet, Part::Alias],
        Part::Caseworker => &[Part::Caseworker],
        Part::Locality => &[Part::Locality],
        Part::Address => &[Part::Address],
        Part::Phone => &[Part::Phone],
        Part::Holder => &[Part::Holder],
    }
}

impl Entered {
    fn new(number: u32, household: HouseholdId) -> Entered {
        Entered {
            number,
            household,
            setting: Setting::default(),
            was: BTreeMap::new(),
        }
    }

    /// Enters more, into fields that stand like this.
    fn put(&mut self, setting: &Setting, standing: &Setting) {
        let parts = Part::ALL.into_iter();
        for part in parts.filter(|part| setting.text(*part).is_some()) {
            for part in with(part) {
                self.was
                    .insert(*part, standing.text(*part).unwrap_or_default());
            }
        }
        self.setting.put(setting.clone());
    }

    fn take_back(&mut self, part: Part) {
        self.setting.take_back(part);
        let left = &self.setting;
        self.was.retain(|part, _| {
            let mut together = with(*part).iter();
            together.any(|part| left.text(*part).is_some())
        });
    }

    /// Whether a field it is about stands no longer as it did.
    pub fn is_changed_since(&self, standing: &Setting) -> bool {
        let mut parts = self.was.keys();
        parts.any(|part| self.is_part_changed_since(*part, standing))
    }

    /// The same of one field.
    pub fn is_part_changed_since(&self, part: Part, standing: &Setting) -> bool {
        let was = self.was.get(&part);
        was.is_some_and(|was| *was != standing.text(part).unwrap_or_default())
    }

    /// What becomes of the cells of the row.
    fn marks(&self) -> Marks {
        let was = |part| self.was.get(&part).cloned();
        let before = Setting {
            governorate: was(Part::Governorate),
            liwa: was(Part::Liwa),
            ..Setting::default()
        };
        let after = self.setting.over(&before);
        let mut marks = Marks::default();
        for (part, was) in &self.was {
            let after = after.text(*part).unwrap_or_default();
            if let Some(mark) = Mark::between(was, &after) {
                *marks.count(mark) += 1;
            }
        }
        marks
    }
}

/// All that is entered, by the running numbers of households.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    rows: BTreeMap<u32, Entered>,
    marks: Marks,
    /// Households of which a cell changes.
    households: u64,
}

impl Pending {
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn rows(&self) -> impl Iterator<Item = &Entered> {
        self.rows.values()
    }

    pub fn of(&self, number: u32) -> Option<&Entered> {
        self.rows.get(&number)
    }

    /// How many cells come to what.
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// How many rows they stand in.
    pub fn households(&self) -> u64 {
        self.households
    }

    /// Enters a setting for a household of which this stands.
    pub(crate) fn put(
        &mut self,
        number: u32,
        household: HouseholdId,
        (setting, standing): (&Setting, &Setting),
    ) {
        let mut row = self
            .forget(number)
            .unwrap_or_else(|| Entered::new(number, household));
        row.put(setting, standing);
        self.keep(row);
    }

    /// Takes a cell back.
    pub(crate) fn take_back(&mut self, number: u32, part: Part) {
        if let Some(mut row) = self.forget(number) {
            row.take_back(part);
            self.keep(row);
        }
    }

    /// Takes a row back, and gives what was entered in it.
    pub(crate) fn forget(&mut self, number: u32) -> Option<Entered> {
        let row = self.rows.remove(&number)?;
        let marks = row.marks();
        self.marks.added -= marks.added;
        self.marks.changed -= marks.changed;
        self.marks.cleared -= marks.cleared;
        self.households -= u64::from(marks.all() > 0);
        Some(row)
    }

    /// A row in which nothing would change is none.
    fn keep(&mut self, row: Entered) {
        let marks = row.marks();
        if row.setting.is_empty() || marks.all() == 0 {
            return;
        }
        self.marks.added += marks.added;
        self.marks.changed += marks.changed;
        self.marks.cleared += marks.cleared;
        self.households += 1;
        self.rows.insert(row.number, row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::batch::Change;

    fn setting(text: &str) -> Setting {
        match format!("set {text}").parse() {
            Ok(Change::Set(setting)) => *setting,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn put(pending: &mut Pending, number: u32, set: &str, standing: &str) {
        let household = format!("IRB-{number}").parse().unwrap();
        pending.put(number, household, (&setting(set), &setting(standing)));
    }

    #[test]
    fn cells_are_counted_by_what_becomes_of_them() {
        let mut pending = Pending::default();
        put(&mut pending, 1, "caseworker=sami", "caseworker=none");
        put(&mut pending, 1, "locality=none", "locality=Sal");
        // The district falls away with its governorate.
        let irbid = "governorate=irbid liwa=ramtha";
        put(&mut pending, 2, "governorate=amman", irbid);
        let (added, changed, cleared) = (1, 1, 2);
        let marks = Marks {
            added,
            changed,
            cleared,
        };
        assert_eq!((pending.marks(), pending.households()), (marks, 2));
        pending.take_back(2, Part::Liwa);
        pending.take_back(1, Part::Caseworker);
        pending.take_back(1, Part::Locality);
        assert_eq!(pending.marks(), Marks::default());
        assert!(pending.is_empty());
    }

    #[test]
    fn what_stands_so_already_is_no_change() {
        let mut pending = Pending::default();
        put(&mut pending, 1, "caseworker=lina", "caseworker=lina");
        assert!(pending.is_empty());
        put(&mut pending, 1, "caseworker=sami", "caseworker=lina");
        put(&mut pending, 1, "caseworker=lina", "caseworker=lina");
        assert!(pending.is_empty());
    }

    #[test]
    fn what_somebody_changed_since_is_known_of_the_fields_that_are_entered() {
        let mut pending = Pending::default();
        let standing = "caseworker=lina locality=Sal";
        put(&mut pending, 1, "caseworker=sami", standing);
        let row = pending.of(1).unwrap();
        assert!(!row.is_changed_since(&setting("caseworker=lina locality=Foara")));
        assert!(row.is_changed_since(&setting("caseworker=dima locality=Sal")));
    }
}
