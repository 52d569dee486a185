//! Long work that is stopped, wherever it tells how far it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::assert_sound;
use crate::office::place::{Place, segmented};
use chrono::NaiveDate;
use masar_store::{Going, Progress, StoreError, backup, rebuild, restore, verify};
use std::fs;

/// Does the work again and again, stopped at the first telling, the second, and
/// so on, until it comes to its end; what is left after each stop is looked at.
fn stopped_everywhere<T>(
    mut work: impl FnMut(&mut dyn FnMut(Progress) -> Going) -> Result<T, StoreError>,
    left: impl Fn(),
) -> T {
    for stop in 0.. {
        let mut told = 0;
        let done = work(&mut |_| {
            told += 1;
            match told > stop {
                true => Going::Stop,
                false => Going::On,
            }
        });
        match done {
            Ok(done) => {
                assert!(stop > 0, "nobody was asked");
                return done;
            }
            Err(error) => assert_eq!(error.code(), "S1517", "{error}"),
        }
        left();
    }
    unreachable!()
}

#[test]
fn a_rebuild_leaves_the_state_as_it_was() {
    let place = Place::busy();
    let digest = place.open().unwrap().digest();
    let as_it_was = || assert_eq!(place.open().unwrap().digest(), digest);
    let work = |tell: &mut dyn FnMut(Progress) -> Going| rebuild(&place.dir, segmented(), tell);
    let (register, _) = stopped_everywhere(work, as_it_was);
    assert_eq!(register.digest(), digest);
    assert_sound(&register);
}

#[test]
fn a_backup_leaves_no_file_and_a_restore_no_register() {
    let place = Place::busy();
    let register = place.open().unwrap();
    let file = place.dir.with_extension("tar");
    let folder = place.dir.parent().unwrap();
    let names = || fs::read_dir(folder).unwrap().count();
    let before = names();
    let work = |tell: &mut dyn FnMut(Progress) -> Going| backup(&register, &file, tell);
    stopped_everywhere(work, || assert_eq!(names(), before));
    let new = folder.join("new");
    let before = names();
    let work = |tell: &mut dyn FnMut(Progress) -> Going| restore(&file, &new, segmented(), tell);
    let (restored, _) = stopped_everywhere(work, || assert_eq!(names(), before));
    assert_eq!(restored.digest(), register.digest());
}

#[test]
fn a_check_leaves_nothing_and_says_nothing() {
    let place = Place::busy();
    let register = place.open().unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
    let names = || fs::read_dir(&place.dir).unwrap().count();
    let before = names();
    let work = |tell: &mut dyn FnMut(Progress) -> Going| verify(&register, today, tell);
    let found = stopped_everywhere(work, || assert_eq!(names(), before));
    assert_eq!(found.faults_in_all, 0);
}
