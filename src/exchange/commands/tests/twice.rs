//! The same content makes the same commands.

use super::office::Office;

const HOUSEHOLDS: &str = "Household reference | Town or village\nH1 | Turra\nH2 | Turra";
const PEOPLE: &str = "Household reference | Relation to head | Full name | Sex
    H1 | head | هدى | female
    H1 | son | علي | male
    H2 | head | هدى | female";

#[test]
fn the_same_file_twice_changes_nothing_and_says_so() {
    let mut office = Office::on("2026-03-01");
    assert_eq!(office.import(HOUSEHOLDS, PEOPLE).counts, (2, 3, 0));
    let before = office.files.clone();
    office.today = super::office::day("2026-06-01");
    let again = office.import(HOUSEHOLDS, PEOPLE);
    assert_eq!((again.counts, again.reasons), ((0, 0, 2), vec![]));
    assert_eq!(office.files, before);
}

#[test]
fn the_ids_of_commands_come_from_the_content_and_not_from_the_day() {
    let ids = |today: &str, households: &str, people: &str| {
        Office::on(today).import(households, people).ids
    };
    let first = ids("2026-03-01", HOUSEHOLDS, PEOPLE);
    assert_eq!(first.len(), 2);
    assert_ne!(first[0], first[1], "two households that read alike");
    assert_eq!(ids("2026-06-01", HOUSEHOLDS, PEOPLE), first);
    let other = ids("2026-03-01", HOUSEHOLDS, &PEOPLE.replace("علي", "عمر"));
    assert_ne!(other[0], first[0]);
    assert_eq!(other[1], first[1]);
    let moved = ids(
        "2026-03-01",
        &HOUSEHOLDS.replace("H1 | Turra", "H1 | Rihab"),
        PEOPLE,
    );
    assert_ne!(moved[0], first[0]);
}
