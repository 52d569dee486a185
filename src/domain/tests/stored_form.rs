//! What is kept on the disk comes back as it was: events and the parts of a
//! file, in the binary form the store uses, where dates are whole days.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use crate::random::act;
use chrono::{Days, NaiveDate};
use masar_domain::dated::{Dated, Moment};
use masar_domain::person::Disability;
use masar_domain::{CaseFile, Command};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let config = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec(value, config).unwrap();
    let (back, used): (T, usize) = bincode::serde::decode_from_slice(&bytes, config).unwrap();
    assert_eq!((&back, used), (value, bytes.len()));
}

fn kept_file(file: &CaseFile) {
    kept(&file.household);
    file.enrollments.iter().for_each(kept);
    file.placements.iter().for_each(kept);
    file.log.iter().for_each(kept);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_event_and_every_part_of_a_file_comes_back_as_it_was(
        acts in prop::collection::vec(act(), 25),
    ) {
        let mut office = Office::with_family("2026-01-01");
        for act in &acts {
            office.today = office.today + Days::new(u64::from(act.later));
            let command = act.command(office.file(), &office.book, office.today);
            if matches!(command, Command::RegisterHousehold(_)) {
                continue;
            }
            for event in office.give(command).unwrap_or_default() {
                kept(&event);
            }
        }
        kept_file(office.file());
    }
}

#[test]
fn a_date_is_a_few_bytes_and_the_first_and_the_last_one_come_back() {
    for from in [day("2026-03-15"), NaiveDate::MIN, NaiveDate::MAX] {
        let recorded = Moment(i64::MIN);
        kept(&Dated {
            value: 7_u8,
            from,
            recorded,
        });
        for until in [None, Some(from)] {
            let evidence = String::new();
            kept(&Disability {
                from,
                until,
                evidence,
                recorded,
            });
        }
    }
    let fact = Dated {
        value: (),
        from: day("2026-03-15"),
        recorded: Moment(0),
    };
    let bytes = bincode::serde::encode_to_vec(&fact, bincode::config::standard()).unwrap();
    assert!(bytes.len() <= 6, "{bytes:?}");
}

#[test]
fn bytes_that_name_no_date_are_refused() {
    let config = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec((i32::MAX, 0_i64), config).unwrap();
    let back: Result<(Dated<()>, usize), _> = bincode::serde::decode_from_slice(&bytes, config);
    assert!(back.unwrap_err().to_string().contains("date out of range"));
}
