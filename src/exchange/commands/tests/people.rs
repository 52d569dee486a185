//! People of a household that the register has.

use masar_domain::commands::{AddPerson, Command, CorrectPerson, EndMembership, NewPerson};
use masar_domain::person::{Leaving, Particulars};

use super::office::{Came, Office, day};

const HOUSEHOLDS: &str = "Household reference\nH1";
const HEADING: &str = "Household reference | Relation to head | Full name | Sex | Date of birth | National number | Person's phones";

/// An office where محمود and سارة came in from a file.
fn office() -> Office {
    let mut office = Office::on("2026-03-01");
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | daughter | سارة الخطيب | female | 2001-08-20 | | 0790000001",
    );
    assert_eq!((came.counts, came.reasons), ((1, 2, 0), vec![]));
    office.today = day("2026-05-01");
    office
}

fn import(office: &mut Office, people: &str) -> Came {
    office.import(HOUSEHOLDS, &format!("{HEADING}\n{people}"))
}

#[test]
fn only_who_is_missing_is_added_and_from_the_day_of_the_import() {
    let mut office = office();
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | daughter | سارة الخطيب | female | 2001-08-20 | | 0790000001
         H1 | son | عمر الخطيب | male | 2010 | | 0780000002",
    );
    assert_eq!((came.counts, came.reasons), ((0, 1, 0), vec![]));
    assert_eq!(
        office.members(0),
        ["محمود الخطيب", "سارة الخطيب", "عمر الخطيب"]
    );
    assert_eq!(office.member(0, 2).joined, day("2026-05-01"));
    let phones = office.files[0].household.phones_on(day("2026-05-01"));
    let phones: Vec<String> = phones.map(|phone| phone.number.to_string()).collect();
    assert_eq!(phones, ["079 000 0001", "078 000 0002"]);
}

#[test]
fn nothing_that_stands_there_is_changed() {
    let mut office = office();
    let before = office.files.clone();
    let came = import(
        &mut office,
        "H1 | head | Mahmoud | female | 1950 | 0012345678 | 0770000009",
    );
    assert_eq!((came.counts, came.reasons), ((0, 0, 1), vec![]));
    assert_eq!(office.files, before);
}

#[test]
fn a_name_is_the_same_in_another_spelling_and_a_birth_to_the_year() {
    let mut office = office();
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979 | |
         H1 | daughter | ساره الخطيب | female | 2001 | |",
    );
    assert_eq!(came.counts, (0, 0, 1));
}

#[test]
fn another_birth_or_another_number_is_another_person() {
    let mut office = office();
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | daughter | سارة الخطيب | female | 2004 | |
         H1 | other relative | محمود الخطيب | male | 1979-05-02 | 0099999999 |",
    );
    assert_eq!((came.counts, came.reasons), ((0, 2, 0), vec![]));
}

#[test]
fn two_who_read_alike_are_two_people() {
    let mut office = office();
    let twins = "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | daughter | سارة الخطيب | female | 2001-08-20 | |
         H1 | son | علي | male | 2020 | |
         H1 | son | علي | male | 2020 | |";
    assert_eq!(import(&mut office, twins).counts, (0, 2, 0));
    assert_eq!(office.members(0).len(), 4);
    assert_eq!(import(&mut office, twins).counts, (0, 0, 1));
}

#[test]
fn a_second_head_is_refused_in_the_row_that_says_so() {
    let mut office = office();
    let came = import(
        &mut office,
        "H1 | daughter | سارة الخطيب | female | 2001-08-20 | |
         H1 | head | هدى الزعبي | female | 1980 | |",
    );
    assert_eq!(came.reasons, ["P3 B E2105"]);
    assert_eq!(office.members(0).len(), 2);
}

#[test]
fn who_left_or_was_corrected_meanwhile_is_not_brought_back_by_the_old_file() {
    let mut office = office();
    let household = office.files[0].household.clone();
    let (head, sara) = (&household.members[0], &household.members[1]);
    let renamed = Particulars {
        name: masar_domain::person::PersonName {
            arabic: "محمود أحمد العمري".to_owned(),
            latin: String::new(),
        },
        identity: masar_domain::identity::Identity::Known("0055555555".parse().unwrap()),
        ..head.particulars.clone()
    };
    office
        .command(&Command::CorrectPerson(CorrectPerson {
            person: head.id,
            particulars: renamed,
        }))
        .unwrap();
    office
        .command(&Command::EndMembership(EndMembership {
            person: sara.id,
            on: day("2026-04-01"),
            why: Leaving::RecordedInError,
            new_head: None,
        }))
        .unwrap();
    let before = office.files.clone();
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | daughter | سارة الخطيب | female | 2001-08-20 | | 0790000001",
    );
    assert_eq!((came.counts, came.reasons), ((0, 0, 1), vec![]));
    assert_eq!(office.files, before);
}

#[test]
fn a_person_whom_somebody_typed_in_before_is_met_again_in_the_file() {
    let mut office = office();
    let omar = Particulars {
        name: masar_domain::person::PersonName {
            arabic: "عمر الخطيب".to_owned(),
            latin: String::new(),
        },
        ..office.member(0, 1).particulars.clone()
    };
    office
        .command(&Command::AddPerson(AddPerson {
            household: office.files[0].household.id,
            from: day("2026-04-01"),
            person: NewPerson {
                particulars: omar,
                disability: None,
            },
        }))
        .unwrap();
    let came = import(
        &mut office,
        "H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678 |
         H1 | son | عمر الخطيب | male | 2001-08-20 | |",
    );
    assert_eq!(came.counts, (0, 0, 1));
}

#[test]
fn a_name_in_another_script_alone_is_not_taken_for_the_same() {
    let mut office = office();
    let came = office.import(
        HOUSEHOLDS,
        "Household reference | Relation to head | Name in Latin letters | Sex | Date of birth | National number
         H1 | head | Mahmoud | male | | 0012345678
         H1 | daughter | Sara Khatib | female | 2001-08-20 |",
    );
    assert_eq!((came.counts, came.reasons), ((0, 1, 0), vec![]));
}
