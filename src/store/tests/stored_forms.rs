//! What was stored once is read for ever. The fixtures are bytes of registers
//! that could be out there: a journal with every event, the rows that followed
//! from it, and every code of every vocabulary.
//!
//! A fixture is never changed. One that is missing is written by running these
//! tests with `MASAR_WRITE_FIXTURES=1`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::by_hand::{ENTRY, append, entries, home, journal_on, sealed, version};
use crate::office::commands::{family, note};
use crate::office::*;
use masar_domain::About;
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::dated::Moment;
use masar_domain::employer::flag::Mark;
use masar_domain::employer::vacancy::ClosedBecause;
use masar_domain::employer::{EmployerKind, Has};
use masar_domain::enrollment::{Action, Period, State, Track};
use masar_domain::follow_up::{Employed, Evidence};
use masar_domain::identity::NoNumber;
use masar_domain::instruction::InstructionState;
use masar_domain::likeness::Sameness;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::matters::graduation::{Met, Verdict};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::person::{Education, Leaving, Relation, Sex, Work};
use masar_domain::placement::{Kind, Stage};
use masar_domain::{CaseFile, UserName};
use masar_store::codec::{self, label};
use masar_store::engine::Batch;
use masar_store::journal::modelled::ModelledDisk;
use masar_store::verify::Fault;
use masar_store::{Entry, Register};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The form of rows written today; all before it are read. The third files the
/// instalments of loans, the fourth has what was decided of likely duplicates,
/// the fifth households in brief, the sixth words of notes and, in briefs, the
/// days on which support ends, the seventh tasks.
const FORM: u32 = 7;
/// The form of the codes of vocabularies.
const CODES: u32 = 3;
/// The form of the journal: in the third, entries with what the second brought
/// say by their version that an older program cannot read them; the fourth has
/// what was decided of likely duplicates, the fifth tasks, the sixth
/// records that became one.
const JOURNAL: u32 = 6;

/// The form of the journal that rows of that form were made from. The fifth and
/// the sixth form of rows came with no news in the journal.
fn journal_of(rows: u32) -> u32 {
    match rows {
        1..=4 => rows,
        5 | 6 => 4,
        later => later - 2,
    }
}

/// What to do when a test here fails.
const WHAT_TO_DO: &str = "\n\
    A type of the domain that is stored has changed its shape. Registers out \n\
    there hold the old one: freeze a copy of the old type in state/records.rs, \n\
    give the new one the next version, convert, raise FORM here, and let the \n\
    new fixtures be written beside the old ones.";
/// The same for rows that only help to find things.
const WHAT_TO_DO_WITH_TERMS: &str = "\n\
    Other terms are filed for the same file than before. Raise FORM in \n\
    state/terms.rs, so that older states are made again from their journal, \n\
    raise FORM here, and let the new fixtures be written beside the old ones.";

fn fixture(name: &str, form: u32) -> PathBuf {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    dir.join(format!("{name}-{form}.hex"))
}

/// The lines of a fixture, each some fields in hexadecimal; written with what
/// is today's where it is missing and the environment says so.
fn lines(name: &str, form: u32, today: impl Fn() -> Vec<Vec<Vec<u8>>>) -> Vec<Vec<Vec<u8>>> {
    let path = fixture(name, form);
    let newest = match name {
        "journal" => JOURNAL,
        "vocabularies" => CODES,
        _ => FORM,
    };
    if !path.exists() && form == newest && env::var_os("MASAR_WRITE_FIXTURES").is_some() {
        let line = |fields: Vec<Vec<u8>>| {
            let fields: Vec<String> = fields.iter().map(|bytes| hex(bytes)).collect();
            fields.join(" ") + "\n"
        };
        let text: String = today().into_iter().map(line).collect();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let fields = |line: &str| line.split(' ').map(bytes).collect();
    text.lines().map(fields).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digits).collect()
}

const KEY: [u8; 32] = [9; 32];

/// A disk with a key and the journal of that form.
fn disk(form: u32) -> ModelledDisk {
    let segment = Path::new(PLACE).join("journal/00000001.journal");
    let today = || {
        let disk = ModelledDisk::new();
        let (mut journal, _) = journal_on(&disk);
        entries(form)
            .iter()
            .for_each(|entry| append(&mut journal, entry));
        vec![vec![disk.bytes(&segment)]]
    };
    let written = lines("journal", form, today).remove(0).remove(0);
    let disk = ModelledDisk::new();
    disk.place(&segment, written);
    disk.place(&Path::new(PLACE).join("key"), KEY.to_vec());
    disk
}

/// The register made from the journal of that form.
fn office(form: u32) -> Office {
    Office {
        disk: disk(form),
        ..Office::default()
    }
}

/// The entries about the household.
fn of_home(form: u32) -> Vec<Entry> {
    let mut entries = entries(form);
    entries.retain(|entry| entry.about == About::Household(home()));
    entries
}

/// What the entries come to for the household.
fn folded(form: u32) -> CaseFile {
    let entries = of_home(form);
    let mut happened = entries.iter().flat_map(|entry| entry.happened());
    let mut file = CaseFile::begun_by(&happened.next().unwrap()).unwrap();
    happened.for_each(|happened| {
        let changed = file.apply(&happened);
        assert!(changed.is_some(), "{:?} changes nothing", happened.event);
    });
    file
}

/// State and journal fit each other, whatever today's invariants say of what was
/// written then.
fn assert_follows(register: &Register) {
    let mut verified = masar_store::verify(register, today(), |_| {}).unwrap();
    verified
        .faults
        .retain(|fault| !matches!(fault, Fault::Invariant(_)));
    assert_eq!(verified.faults, []);
}

#[test]
fn entries_are_written_as_they_were() {
    let (journal, _) = journal_on(&disk(JOURNAL));
    let mut versions = Vec::new();
    for (sequence, entry) in (1..).zip(entries(JOURNAL)) {
        let written = journal.read_at(sequence).unwrap().unwrap().body;
        assert_eq!(label(&written), Some((ENTRY.0, version(&entry))));
        versions.push(version(&entry));
        let today = sealed(&entry);
        assert!(
            today == written,
            "entry {sequence} {:?}{WHAT_TO_DO}",
            entry.events
        );
    }
    assert_eq!(versions[versions.len() - 6..], [3, 4, 5, 6, 6, 2]);
    assert!(versions.contains(&1));
}

#[test]
fn entries_of_every_form_are_read() {
    for form in 1..=JOURNAL {
        let register = office(form).open();
        let history = register.history(home()).unwrap();
        let read: Vec<_> = history.into_iter().map(|(_, entry)| entry).collect();
        assert_eq!(read, of_home(form), "form {form}{WHAT_TO_DO}");
        assert_eq!(register.file(home()).unwrap(), Some(folded(form)));
        assert_follows(&register);
    }
}

/// The indexes that follow from the rule book, the figures, households in brief,
/// and the standing, which names it: the book may change without any form
/// changing.
fn is_by_book(key: &[u8]) -> bool {
    matches!(key, [1] | [6, 4 | 13 | 14, ..] | [11 | 20 | 21, ..])
}

fn rows(form: u32) -> Vec<(Vec<u8>, Vec<u8>)> {
    let today = || {
        let office = office(journal_of(FORM));
        drop(office.open());
        let rows = rows_of(&*office.engine);
        rows.into_iter()
            .map(|(key, value)| vec![key, value])
            .collect()
    };
    let pair = |mut line: Vec<Vec<u8>>| (line.remove(0), line.remove(0));
    lines("rows", form, today).into_iter().map(pair).collect()
}

#[test]
fn rows_are_written_as_they_were() {
    let office = office(journal_of(FORM));
    drop(office.open());
    let comparable = |rows: Vec<(Vec<u8>, Vec<u8>)>| -> BTreeMap<Vec<u8>, Vec<u8>> {
        rows.into_iter()
            .filter(|(key, _)| !is_by_book(key))
            .collect()
    };
    let (today, written) = (comparable(rows_of(&*office.engine)), comparable(rows(FORM)));
    let advice = |key: &Vec<u8>| match key[0] {
        2..=5 => WHAT_TO_DO,
        _ => WHAT_TO_DO_WITH_TERMS,
    };
    for (key, value) in &written {
        let same = today.get(key) == Some(value);
        assert!(same, "row {} {:?}{}", hex(key), label(value), advice(key));
    }
    for key in today.keys() {
        assert!(
            written.contains_key(key),
            "row {} is new{}",
            hex(key),
            advice(key)
        );
    }
    let kinds = |table: u8| today.iter().filter(|(key, _)| key[0] == table).count();
    assert!(
        (2..=9).all(|table| kinds(table) > 0),
        "a table without a row"
    );
}

#[test]
fn rows_of_every_form_are_read() {
    for form in 1..=FORM {
        let office = office(journal_of(form));
        let mut batch = Batch::new();
        for (key, value) in rows(form) {
            batch.put(key, value);
        }
        office.engine.atomic(batch, &[]).unwrap();
        let (register, opened) = office.open_with(settings()).unwrap();
        if form == FORM {
            assert_eq!(opened.caught_up, 0, "the rows were taken as they are");
        }
        assert_eq!(
            all_files(&register),
            [folded(journal_of(form))],
            "form {form}{WHAT_TO_DO}"
        );
        for filter in [
            "gov:irbid",
            "name:عبدالرحمن",
            "0791234567",
            "9990000001",
            "members:3",
            "note:زيارة",
        ] {
            assert_eq!(
                numbers(&register, filter),
                [1],
                "{filter}{WHAT_TO_DO_WITH_TERMS}"
            );
        }
        assert_follows(&register);
    }
}

#[test]
fn the_end_of_an_operation_is_written_as_it_was() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    together(&register, vec![request(note(home, "زيارة"))]);
    drop(register);
    let (journal, _) = journal_on(&office.disk);
    let body = journal.read_at(3).unwrap().unwrap().body;
    assert_eq!(label(&body), Some((codec::Kind(9), 1)));
    let (_, body) = codec::open(&body, codec::Kind(9)).unwrap();
    let (at, by, entries): (Moment, UserName, u64) = codec::decode(body).unwrap();
    assert_eq!((at, by.as_str(), entries), (caller().at, "lina", 1));
}

/// One vocabulary: each code with the bytes of its value.
fn codes<T: Serialize + Copy>(name: &str, all: &[T], code: fn(T) -> &'static str) -> Vec<Vec<u8>> {
    let seal = |value: &T| codec::seal(codec::Kind(0), 1, &(code(*value), value)).unwrap();
    [name.as_bytes().to_vec()]
        .into_iter()
        .chain(all.iter().map(seal))
        .collect()
}

/// The same codes have the same bytes, for ever.
fn check<T: DeserializeOwned + Copy>(line: &[Vec<u8>], code: fn(T) -> &'static str) {
    let name = String::from_utf8_lossy(&line[0]).into_owned();
    for sealed in &line[1..] {
        let (_, body) = codec::open(sealed, codec::Kind(0)).unwrap();
        let (written, value): (String, T) = codec::decode(body)
            .unwrap_or_else(|error| panic!("a code of {name} is gone: {error}{WHAT_TO_DO}"));
        assert_eq!(code(value), written, "{name}{WHAT_TO_DO}");
    }
}

macro_rules! vocabularies {
    ($($name:ident),+ $(,)?) => {
        fn vocabularies() -> Vec<Vec<Vec<u8>>> {
            vec![$(codes(stringify!($name), $name::ALL, $name::code)),+]
        }

        fn check_vocabulary(line: &[Vec<u8>]) {
            match &*line[0] {
                $(name if name == stringify!($name).as_bytes() => check(line, $name::code),)+
                other => panic!("no vocabulary is called {:?}", String::from_utf8_lossy(other)),
            }
        }
    };
}

vocabularies!(
    Sex,
    Relation,
    Education,
    Work,
    Leaving,
    NoNumber,
    State,
    Action,
    Track,
    Period,
    InstructionState,
    Kind,
    Stage,
    VisitMode,
    VisitOutcome,
    ContactMode,
    ContactOutcome,
    // Since form 2.
    Evidence,
    Employed,
    ReferralState,
    GrievanceSubject,
    GrievanceOutcome,
    Met,
    Verdict,
    OverpaymentCause,
    EmployerKind,
    Has,
    ClosedBecause,
    Mark,
    CorrectionCause,
    // Since form 3.
    Sameness,
);

#[test]
fn the_codes_of_every_form_mean_what_they_meant() {
    for form in 1..=CODES {
        let written = lines("vocabularies", form, vocabularies);
        let expected = match form {
            1 => 17,
            2 => 30,
            _ => vocabularies().len(),
        };
        assert_eq!(written.len(), expected, "form {form}");
        written.iter().for_each(|line| check_vocabulary(line));
    }
}
