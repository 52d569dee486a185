//! A draft of the next state: what a group of commands changes, gathered in
//! memory and written in one atomic batch.

mod employers;

use super::briefs::Briefs;
use super::buckets::{Bucket, Filed, Secret};
use super::counters::{Counted, Differences};
use super::entry::Entry;
use super::files::{self, Kept};
use super::postings::{self, Term};
use super::records::{HouseholdRow, Record};
use super::standing::Standing;
use super::{briefs, tables, terms};
use crate::StoreError;
use crate::engine::key::Key;
use crate::engine::{Batch, Engine};
use crate::journal::{Near, Reader};
use masar_domain::case_file::Part;
use masar_domain::unique::{self, UniqueKey};
use masar_domain::{About, CommandId, HouseholdId, RuleBook};
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Changes on top of an engine's rows; the engine is untouched until
/// [`Draft::batch`] is applied to it.
pub(crate) struct Draft<'a> {
    engine: &'a dyn Engine,
    secret: &'a Secret,
    book: &'a RuleBook,
    pub(crate) standing: Standing,
    files: HashMap<u32, Changing>,
    employers: employers::Employers,
    buckets: BTreeMap<Vec<u8>, Bucket>,
    /// What each of the draft's own entries changed.
    entries: HashMap<u64, About>,
    /// Of files let go: the draft's last entry about each, by number.
    let_go: HashMap<u32, u64>,
    /// Where those entries are read again.
    journal: Option<Near>,
    /// Seats that files let go have taken, and given up.
    seats: Seats,
}

/// Terms of seats that changes add and take away.
#[derive(Default)]
struct Seats {
    taken: Vec<Term>,
    given_up: Vec<Term>,
}

/// A file that the draft has looked at.
struct Changing {
    kept: Option<Kept>,
    changed: BTreeSet<Part>,
    /// What the engine's rows have of it.
    before: Option<Before>,
}

#[derive(Default)]
struct Before {
    terms: BTreeSet<Term>,
    phones: BTreeSet<u32>,
    /// How many entries of the log the index of notes has.
    logged: usize,
    /// None where there was no file.
    counted: Option<Counted>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(
        engine: &'a dyn Engine,
        secret: &'a Secret,
        book: &'a RuleBook,
        standing: Standing,
    ) -> Draft<'a> {
        Draft {
            engine,
            secret,
            book,
            standing,
            files: HashMap::new(),
            employers: HashMap::new(),
            buckets: BTreeMap::new(),
            entries: HashMap::new(),
            let_go: HashMap::new(),
            journal: None,
            seats: Seats::default(),
        }
    }

    /// Lets the files go, so that memory does not grow with them: what is
    /// unique, who got which command and which seats are taken is kept. A file
    /// that is asked for again is put together with what `journal` has of the
    /// draft's own entries. The draft can decide still, but has no whole batch.
    pub(crate) fn let_go(&mut self, journal: &Reader) {
        self.journal = Some(Near::new(journal.clone()));
        for (number, changing) in std::mem::take(&mut self.files) {
            let (Some(kept), Some(before)) = (changing.kept, changing.before) else {
                continue;
            };
            self.let_go.insert(number, kept.last_entry);
            let is_seat = |term: &Term| term.index == terms::SEAT;
            let before: BTreeSet<Term> = before.terms.into_iter().filter(is_seat).collect();
            let after = terms::seats(&kept.file);
            self.seats.taken.extend(after.difference(&before).cloned());
            self.seats
                .given_up
                .extend(before.difference(&after).cloned());
        }
    }

    /// The draft's own entries about a file that it let go, the oldest first.
    fn own_entries(&mut self, number: u32) -> Result<Vec<(u64, Entry)>, StoreError> {
        let mut found = Vec::new();
        let mut at = self.let_go.get(&number).copied().unwrap_or(0);
        while let Some(journal) = self
            .journal
            .as_mut()
            .filter(|_| self.entries.contains_key(&at))
        {
            let entry = Entry::known(at, journal.read_at(at)?)?;
            let previous = entry.previous;
            found.push((at, entry));
            at = previous;
        }
        found.reverse();
        Ok(found)
    }

    /// The file of a household as the draft has it.
    pub(crate) fn file(&mut self, number: u32) -> Result<Option<&Kept>, StoreError> {
        Ok(self.changing(number)?.kept.as_ref())
    }

    fn changing(&mut self, number: u32) -> Result<&mut Changing, StoreError> {
        use std::collections::hash_map::Entry;
        let own = match self.files.contains_key(&number) {
            true => Vec::new(),
            false => self.own_entries(number)?,
        };
        match self.files.entry(number) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let mut kept = files::load(self.engine, number)?;
                for (sequence, entry) in &own {
                    files::apply(&mut kept, entry, *sequence);
                }
                Ok(place.insert(Changing {
                    kept,
                    changed: BTreeSet::new(),
                    before: None,
                }))
            }
        }
    }

    fn bucket(&mut self, key: Vec<u8>) -> Result<&mut Bucket, StoreError> {
        use std::collections::btree_map::Entry;
        match self.buckets.entry(key) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let bucket = Bucket::load(self.engine, place.key())?;
                Ok(place.insert(bucket))
            }
        }
    }

    /// The entry that a command id was carried out in, if it was.
    pub(crate) fn given(&mut self, id: CommandId) -> Result<Option<u64>, StoreError> {
        let filed = command(self.secret, id);
        Ok(self.bucket(filed.key(tables::COMMAND))?.all(filed).next())
    }

    /// What one of the draft's own entries changed.
    pub(crate) fn changed_at(&self, sequence: u64) -> Option<About> {
        self.entries.get(&sequence).copied()
    }

    /// The household, other than `number`, that holds a unique key.
    pub(crate) fn holder(
        &mut self,
        key: &UniqueKey,
        number: u32,
    ) -> Result<Option<u32>, StoreError> {
        let filed = unique_name(self.secret, key);
        let bucket = self.bucket(filed.key(tables::UNIQUE))?;
        let held = bucket
            .all(filed)
            .find(|holder| *holder != u64::from(number));
        Ok(held.and_then(|holder| u32::try_from(holder).ok()))
    }

    /// Applies an entry of the journal that took effect at `sequence`.
    pub(crate) fn apply(&mut self, entry: &Entry, sequence: u64) -> Result<(), StoreError> {
        match entry.about {
            About::Household(id) => self.apply_to_file(id, entry, sequence)?,
            About::Employer(id) => self.apply_to_employer(id, entry, sequence)?,
        }
        let filed = command(self.secret, entry.id);
        self.bucket(filed.key(tables::COMMAND))?
            .put(filed, sequence);
        self.entries.insert(sequence, entry.about);
        self.standing.applied = sequence;
        Ok(())
    }

    fn apply_to_file(
        &mut self,
        id: HouseholdId,
        entry: &Entry,
        sequence: u64,
    ) -> Result<(), StoreError> {
        let number = id.number;
        let book = self.book;
        let changing = self.changing(number)?;
        if changing.before.is_none() {
            let before = changing.kept.as_ref().map(|kept| Before {
                terms: terms::terms(&kept.file, book),
                phones: terms::phones(&kept.file),
                logged: kept.file.log.len(),
                counted: Some(Counted::of(&kept.file, book)),
            });
            changing.before = Some(before.unwrap_or_default());
        }
        let unique_before = changing
            .kept
            .as_ref()
            .map(|kept| unique::unique_keys(&kept.file));
        let is_new = changing.kept.is_none();
        let parts = files::apply(&mut changing.kept, entry, sequence);
        changing.changed.extend(parts);
        changing.changed.insert(Part::Household);
        let Some(kept) = &changing.kept else {
            let about = About::Household(id);
            return Err(StoreError::OrphanEntry { sequence, about });
        };
        let unique_after = unique::unique_keys(&kept.file);
        self.file_unique(number, unique_before.unwrap_or_default(), unique_after)?;
        if is_new {
            self.standing.households += 1;
            self.standing.next_household =
                self.standing.next_household.max(number.saturating_add(1));
        }
        Ok(())
    }

    fn file_unique(
        &mut self,
        number: u32,
        before: BTreeSet<UniqueKey>,
        after: BTreeSet<UniqueKey>,
    ) -> Result<(), StoreError> {
        let secret = self.secret;
        for key in before.difference(&after) {
            let filed = unique_name(secret, key);
            self.bucket(filed.key(tables::UNIQUE))?
                .remove(filed, u64::from(number));
        }
        for key in after.difference(&before) {
            let filed = unique_name(secret, key);
            self.bucket(filed.key(tables::UNIQUE))?
                .put(filed, u64::from(number));
        }
        Ok(())
    }

    /// Everything changed, as one batch, with the standing it leads to. Nothing
    /// more is decided on the draft.
    pub(crate) fn batch(&mut self) -> Result<(Batch, Standing), StoreError> {
        let mut batch = Batch::new();
        let mut blocks: BTreeMap<Vec<u8>, RoaringBitmap> = BTreeMap::new();
        let mut figures = Differences::default();
        let mut in_brief: BTreeMap<u32, Briefs> = BTreeMap::new();
        let files = std::mem::take(&mut self.files);
        for (number, changing) in &files {
            let (Some(kept), Some(before)) = (&changing.kept, &changing.before) else {
                continue;
            };
            for part in &changing.changed {
                self.put_part(&mut batch, *number, *part, kept)?;
            }
            self.briefs(&mut in_brief, *number)?
                .put(&kept.file, self.book)?;
            let after = terms::terms(&kept.file, self.book);
            for term in before.terms.difference(&after) {
                self.block(&mut blocks, term, *number)?
                    .remove(number % postings::SPAN);
            }
            let notes = terms::notes(&kept.file.log, before.logged, self.secret);
            for term in after.difference(&before.terms).chain(&notes) {
                self.block(&mut blocks, term, *number)?
                    .insert(number % postings::SPAN);
            }
            self.file_phones(*number, &before.phones, &terms::phones(&kept.file))?;
            let counted = Counted::of(&kept.file, self.book);
            figures.change(before.counted.as_ref(), &counted);
        }
        for (block, briefs) in in_brief {
            batch.put(briefs::key(block), briefs.seal()?);
        }
        figures.write(&mut batch, |key| Ok(self.engine.get(key)?))?;
        for (number, before, after) in self.put_employers(&mut batch)? {
            for term in before.difference(&after) {
                self.block(&mut blocks, term, number)?
                    .remove(number % postings::SPAN);
            }
            for term in after.difference(&before) {
                self.block(&mut blocks, term, number)?
                    .insert(number % postings::SPAN);
            }
        }
        for (key, block) in blocks {
            if block.is_empty() {
                batch.remove(key);
            } else {
                batch.put(key, postings::seal(&block)?);
            }
        }
        for (key, bucket) in std::mem::take(&mut self.buckets) {
            if bucket.is_empty() {
                batch.remove(key);
            } else {
                batch.put(key, bucket.seal()?);
            }
        }
        batch.put(Standing::key(), self.standing.seal()?);
        Ok((batch, self.standing.clone()))
    }

    fn put_part(
        &mut self,
        batch: &mut Batch,
        number: u32,
        part: Part,
        kept: &Kept,
    ) -> Result<(), StoreError> {
        let file = &kept.file;
        let sealed = match part {
            Part::Household => {
                let household = file.household.clone();
                Some(
                    HouseholdRow {
                        household,
                        last_entry: kept.last_entry,
                    }
                    .seal()?,
                )
            }
            Part::Enrollment(no) => file
                .enrollments
                .iter()
                .find(|e| e.id.no == no)
                .map(Record::seal)
                .transpose()?,
            Part::Placement(no) => file
                .placements
                .iter()
                .find(|p| p.id.no == no)
                .map(Record::seal)
                .transpose()?,
            Part::Log(no) => file
                .log
                .iter()
                .find(|l| l.id.no == no)
                .map(Record::seal)
                .transpose()?,
            Part::Dossier(no) => file
                .dossiers
                .iter()
                .find(|d| d.enrollment.no == no)
                .map(Record::seal)
                .transpose()?,
            Part::FollowUp(no) => file
                .follow_ups
                .iter()
                .find(|f| f.placement.no == no)
                .map(Record::seal)
                .transpose()?,
            Part::Matters => Some(file.matters.seal()?),
            Part::Judged => Some(file.judged.seal()?),
        };
        let Some(sealed) = sealed else { return Ok(()) };
        self.put_record(batch, tables::part(number, part), sealed)
    }

    /// Puts a row of a table that the digest covers.
    fn put_record(
        &mut self,
        batch: &mut Batch,
        key: Key,
        sealed: Vec<u8>,
    ) -> Result<(), StoreError> {
        if let Some(old) = self.engine.get(key.bytes())? {
            self.standing.digest.take(key.bytes(), &old);
        }
        self.standing.digest.add(key.bytes(), &sealed);
        batch.put(key, sealed);
        Ok(())
    }

    fn briefs<'b>(
        &self,
        blocks: &'b mut BTreeMap<u32, Briefs>,
        number: u32,
    ) -> Result<&'b mut Briefs, StoreError> {
        use std::collections::btree_map::Entry;
        match blocks.entry(briefs::block(number)) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let block = Briefs::load(self.engine, *place.key())?;
                Ok(place.insert(block.unwrap_or_default()))
            }
        }
    }

    fn block<'b>(
        &self,
        blocks: &'b mut BTreeMap<Vec<u8>, RoaringBitmap>,
        term: &Term,
        number: u32,
    ) -> Result<&'b mut RoaringBitmap, StoreError> {
        use std::collections::btree_map::Entry;
        match blocks.entry(term.block(number)) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let block = match self.engine.get(place.key())? {
                    Some(bytes) => postings::read(&bytes)?,
                    None => RoaringBitmap::new(),
                };
                Ok(place.insert(block))
            }
        }
    }

    fn file_phones(
        &mut self,
        number: u32,
        before: &BTreeSet<u32>,
        after: &BTreeSet<u32>,
    ) -> Result<(), StoreError> {
        for phone in before.difference(after) {
            let filed = phone_name(self.secret, *phone);
            self.bucket(filed.key(tables::PHONE))?
                .remove(filed, u64::from(number));
        }
        for phone in after.difference(before) {
            let filed = phone_name(self.secret, *phone);
            self.bucket(filed.key(tables::PHONE))?
                .put(filed, u64::from(number));
        }
        Ok(())
    }
}

pub(crate) fn unique_name(secret: &Secret, key: &UniqueKey) -> Filed {
    match key {
        UniqueKey::NationalNumber(number) => {
            Filed::under(secret, "national-number", number.to_string().as_bytes())
        }
        UniqueKey::Reference(reference) => {
            let name = format!("{}\0{}", reference.source, reference.id);
            Filed::under(secret, "reference", name.as_bytes())
        }
    }
}

pub(crate) fn phone_name(secret: &Secret, mobile: u32) -> Filed {
    Filed::under(secret, "phone", &mobile.to_be_bytes())
}

fn command(secret: &Secret, id: CommandId) -> Filed {
    Filed::under(secret, "command", &id.0)
}
