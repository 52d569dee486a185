//! Where each kind of row lies: table bytes and keys.

use crate::engine::key::Key;
use masar_domain::case_file::Part;

pub(crate) const STANDING: u8 = 1;
pub(crate) const HOUSEHOLD: u8 = 2;
pub(crate) const ENROLLMENT: u8 = 3;
pub(crate) const PLACEMENT: u8 = 4;
pub(crate) const LOG: u8 = 5;
/// Postings: index, term, block -> the households that have the term.
pub(crate) const INDEX: u8 = 6;
/// What must be unique in the register, under its blind hash.
pub(crate) const UNIQUE: u8 = 7;
/// Telephones, under their blind hash; many households may share one.
pub(crate) const PHONE: u8 = 8;
/// Commands that were given, under their id.
pub(crate) const COMMAND: u8 = 9;
/// Households in brief, in blocks.
pub(crate) const BRIEF: u8 = 11;
/// Place -> what stands there, and what there ever was.
pub(crate) const PLACES: u8 = 20;
/// Place, month -> what happened there in it.
pub(crate) const FIGURES: u8 = 21;

/// Employers, each with its workplaces and vacancies.
pub(crate) const EMPLOYER: u8 = 10;

/// The tables whose rows are records: what the digest covers.
pub(crate) const RECORDS: [u8; 5] = [HOUSEHOLD, ENROLLMENT, PLACEMENT, LOG, EMPLOYER];

/// The key of one part of a household's file.
pub(crate) fn part(household: u32, part: Part) -> Key {
    match part {
        Part::Household => Key::of(HOUSEHOLD).u32(household),
        Part::Enrollment(no) => Key::of(ENROLLMENT).u32(household).u16(no),
        Part::Placement(no) => Key::of(PLACEMENT).u32(household).u16(no),
        Part::Log(no) => Key::of(LOG).u32(household).u16(no),
        // Beside what it is about, so that one range reads both.
        Part::Dossier(no) => Key::of(ENROLLMENT).u32(household).u16(no).u8(BESIDE),
        Part::FollowUp(no) => Key::of(PLACEMENT).u32(household).u16(no).u8(BESIDE),
        // Before the log, whose numbers begin at 1.
        Part::Matters => Key::of(LOG).u32(household).u16(0),
        Part::Judged => Key::of(LOG).u32(household).u16(0).u8(BESIDE),
    }
}

/// The key of an employer.
pub(crate) fn employer(number: u32) -> Key {
    Key::of(EMPLOYER).u32(number)
}

/// Ends the key of a row that lies beside another one.
const BESIDE: u8 = 1;
