//! A disk that is full, writes little at a time, or does not answer.

use super::modelled::{Faults, Survival};
use super::*;

#[test]
fn on_a_full_disk_the_command_is_refused_and_work_goes_on_when_there_is_room() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=5);
    let used = disk.bytes(&segment_path(1)).len() as u64;
    // From no room at all to one byte too little.
    for room in 0..journal.read_at(5).unwrap().unwrap().place.bytes {
        disk.fail(Faults {
            space: Some(used + room),
            ..Faults::default()
        });
        let error = journal.append(&[entry(&body(5))]).unwrap_err();
        assert!(matches!(error, JournalError::DiskFull { .. }), "{error}");
        assert!(error.remedy().contains("ballast"));
        assert_eq!(bodies(journal.read_from(1)), commands(1..=5));
    }
    let (_, opened) = open(&disk.after_power_cut(Survival::Everything), settings()).unwrap();
    assert_eq!(
        (opened.last, opened.torn_bytes),
        (5, 0),
        "it opens while the disk is full"
    );
    disk.fail(Faults::default());
    append(&mut journal, 6..=8);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=8));
    journal.check(|_| {}).unwrap();
}

#[test]
fn a_disk_that_fills_up_during_a_rotation_loses_nothing() {
    // At each amount of room from the first segment to several.
    for space in 90..1500 {
        let disk = ModelledDisk::new();
        let (mut journal, _) = open(&disk, small()).unwrap();
        disk.fail(Faults {
            space: Some(space),
            ..Faults::default()
        });
        let mut last = 0;
        while journal.append(&[entry(&body(last + 1))]).is_ok() {
            last += 1;
        }
        let refused = journal.append(&[entry(&body(last + 1))]).unwrap_err();
        assert!(
            matches!(refused, JournalError::DiskFull { .. }),
            "{refused}"
        );
        for survival in [
            Survival::Synced,
            Survival::Everything,
            Survival::Sectors(space),
        ] {
            let disk = disk.after_power_cut(survival);
            let (journal, opened) = open(&disk, small().at_least(last)).unwrap();
            assert_eq!(opened.last, last);
            assert_eq!(bodies(journal.read_from(1)), commands(1..=last));
        }
        disk.fail(Faults::default());
        append(&mut journal, last + 1..=last + 20);
        drop(journal);
        let (journal, _) = open(&disk, small()).unwrap();
        assert_eq!(bodies(journal.read_from(1)), commands(1..=last + 20));
        journal.check(|_| {}).unwrap();
    }
}

#[test]
fn closing_a_segment_without_room_for_the_next_keeps_the_two_in_step() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=3);
    // The new header is written whole, and its sync fails.
    let syncs = disk.counts().syncs;
    disk.fail(Faults {
        failing_syncs: Some((syncs + 1, syncs + 1)),
        ..Faults::default()
    });
    assert!(journal.close_segment().is_err());
    disk.fail(Faults::default());
    append(&mut journal, 4..=6);
    drop(journal);
    let (journal, opened) = open(&disk, settings()).unwrap();
    assert_eq!(opened.last, 6);
    assert_eq!(journal.segments().len(), 2);
    journal.check(|_| {}).unwrap();
}

#[test]
fn short_writes_are_continued() {
    let disk = ModelledDisk::new();
    disk.fail(Faults {
        short_writes: Some(7),
        ..Faults::default()
    });
    let (mut journal, _) = open(&disk, small()).unwrap();
    append(&mut journal, 1..=20);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=20));
    journal.check(|_| {}).unwrap();
}

#[test]
fn after_a_failed_sync_nothing_is_taken_until_reopened() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=3);
    let syncs = disk.counts().syncs;
    disk.fail(Faults {
        failing_syncs: Some((syncs + 1, syncs + 1)),
        ..Faults::default()
    });
    assert!(matches!(
        journal.append(&[entry("lost")]),
        Err(JournalError::Io { .. })
    ));
    disk.fail(Faults::default());
    for _ in 0..2 {
        let error = journal.append(&[entry("not taken")]).unwrap_err();
        assert!(matches!(error, JournalError::Refusing { .. }), "{error}");
        assert!(error.remedy().contains("open it again"));
    }
    assert!(matches!(
        journal.close_segment(),
        Err(JournalError::Refusing { .. })
    ));
    assert_eq!(bodies(journal.read_from(1)), commands(1..=3));
    drop(journal);
    let (mut journal, opened) = open(&disk, settings().at_least(3)).unwrap();
    assert_eq!(opened.last, 3, "what was refused does not turn up");
    append(&mut journal, 4..=5);
}

#[test]
fn when_the_file_cannot_be_cut_back_nothing_is_taken_until_reopened() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=3);
    let used = disk.bytes(&segment_path(1)).len() as u64;
    let (space, failing_truncations) = (Some(used + 10), true);
    disk.fail(Faults {
        space,
        failing_truncations,
        ..Faults::default()
    });
    assert!(matches!(
        journal.append(&[entry("x")]),
        Err(JournalError::DiskFull { .. })
    ));
    disk.fail(Faults::default());
    assert!(matches!(
        journal.append(&[entry("y")]),
        Err(JournalError::Refusing { .. })
    ));
    drop(journal);
    let (mut journal, opened) = open(&disk, settings().at_least(3)).unwrap();
    assert_eq!((opened.last, opened.torn_bytes), (3, 10));
    append(&mut journal, 4..=5);
}
