//! Appending, rotating, and reading back.

use super::*;

#[test]
fn what_was_appended_is_read_back_in_order_and_by_number() {
    let disk = ModelledDisk::new();
    let (mut journal, opened) = open(&disk, settings()).unwrap();
    assert_eq!((opened.created, opened.last), (true, 0));
    append(&mut journal, 1..=200);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=200));
    assert_eq!(bodies(journal.read_from(0)), commands(1..=200));
    assert_eq!(bodies(journal.read_from(197)), commands(197..=200));
    assert_eq!(bodies(journal.read_from(201)), commands([]));
    for number in [1, 63, 64, 65, 66, 130, 200] {
        let entry = journal.read_at(number).unwrap().unwrap();
        assert_eq!(
            (entry.sequence, entry.body),
            (number, body(number).into_bytes())
        );
    }
    assert_eq!(journal.read_at(0).unwrap(), None);
    assert_eq!(journal.read_at(201).unwrap(), None);
}

#[test]
fn an_append_of_many_frames_is_one_write_and_one_sync() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let before = disk.counts();
    let frames: Vec<Frame> = (1..=50).map(|number| entry(&body(number))).collect();
    let appended = journal.append(&frames).unwrap();
    let after = disk.counts();
    assert_eq!(
        (after.writes - before.writes, after.syncs - before.syncs),
        (1, 1)
    );
    assert_eq!(after.steps - before.steps, 2);
    assert_eq!(appended.places.len(), 50);
    assert_eq!(appended.hash, journal.last().1);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=50));
}

#[test]
fn appending_nothing_touches_nothing() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let before = disk.counts();
    assert!(journal.append(&[]).unwrap().places.is_empty());
    assert_eq!(disk.counts(), before);
}

#[test]
fn a_full_segment_is_closed_and_the_next_one_is_on_the_disk_before_it_is_used() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    append(&mut journal, 1..=40);
    let segments = journal.segments();
    assert!(segments.len() > 4, "{segments:?}");
    for pair in segments.windows(2) {
        assert!(pair[0].closed && pair[0].bytes >= 600);
        assert_eq!(pair[0].last + 1, pair[1].first);
        assert_eq!(disk.bytes(&pair[0].path).len() as u64, pair[0].bytes);
    }
    let open_segment = segments.last().unwrap();
    assert_eq!((open_segment.closed, open_segment.last), (false, 40));

    for number in 1..=40 {
        assert_eq!(
            journal.read_at(number).unwrap().unwrap().body,
            body(number).into_bytes()
        );
    }
    drop(journal);
    let (journal, opened) = open(&disk, small()).unwrap();
    assert_eq!(
        (opened.created, opened.last, opened.torn_bytes),
        (false, 40, 0)
    );
    assert_eq!(bodies(journal.read_from(17)), commands(17..=40));
    assert_eq!(
        journal.read_at(3).unwrap().unwrap().body,
        body(3).into_bytes()
    );
    let checked = journal.check(|_| {}).unwrap();
    assert_eq!((checked.segments, checked.entries), (segments.len(), 40));
    assert_eq!((checked.last, checked.hash), journal.last());
}

#[test]
fn a_segment_can_be_closed_early_to_be_copied_away() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    journal.close_segment().unwrap();
    assert_eq!(
        journal.segments().len(),
        1,
        "an empty segment is not closed"
    );
    append(&mut journal, 1..=2);
    journal.close_segment().unwrap();
    append(&mut journal, 3..=3);
    let closed: Vec<bool> = journal
        .segments()
        .iter()
        .map(|segment| segment.closed)
        .collect();
    assert_eq!(closed, [true, false]);

    let copy = ModelledDisk::new();
    let first = &journal.segments()[0];
    copy.place(&first.path, disk.bytes(&first.path));
    let (copied, _) = open(&copy, settings()).unwrap();
    assert_eq!(bodies(copied.read_from(1)), commands(1..=2));
}

#[test]
fn readers_see_what_is_on_the_disk_while_the_writer_goes_on() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    append(&mut journal, 1..=10);
    let reader = journal.reader().clone();
    let mut entries = reader.read_from(1);
    assert_eq!(entries.next().unwrap().unwrap().sequence, 1);
    append(&mut journal, 11..=30);
    // The view is that of the moment it was asked for.
    assert_eq!(entries.count(), 9);
    assert_eq!(reader.read_from(1).count(), 30);
    assert_eq!(reader.last(), journal.last());

    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while reader.last().0 < 300 {
                let last = reader.last().0;
                assert!(reader.read_from(1).map(Result::unwrap).count() as u64 >= last);
            }
        });
        append(&mut journal, 31..=300);
        reader.join().unwrap();
    });
}

#[test]
fn a_journal_can_continue_from_a_restored_backup() {
    let disk = ModelledDisk::new();
    let after = After {
        sequence: 900,
        hash: [3; 32],
    };
    let (mut journal, opened) = open(&disk, small().after(after).at_least(900)).unwrap();
    assert_eq!(
        (opened.created, opened.last, opened.hash),
        (true, 900, [3; 32])
    );
    append(&mut journal, 901..=930);
    drop(journal);
    let (journal, opened) = open(&disk, small()).unwrap();
    assert_eq!(opened.last, 930);
    assert_eq!(bodies(journal.read_from(1)), commands(901..=930));
    assert_eq!(journal.read_at(900).unwrap(), None);
    assert_eq!(journal.check(|_| {}).unwrap().entries, 30);
}

#[test]
fn a_journal_says_which_store_it_belongs_to() {
    let disk = ModelledDisk::new();
    assert_eq!(identify(&disk, Path::new(DIR)).unwrap(), None);
    drop(open(&disk, settings()).unwrap());
    assert_eq!(identify(&disk, Path::new(DIR)).unwrap(), Some(store()));
    let other = Settings::new(StoreId::from_seed(b"Mafraq"));
    let error = open(&disk, other).unwrap_err();
    assert!(
        matches!(error, JournalError::AnotherStore { .. }),
        "{error}"
    );
}

#[test]
fn other_files_in_the_directory_are_left_alone() {
    let disk = ModelledDisk::new();
    let note = Path::new(DIR).join("note.txt");
    disk.place(&note, b"keep".to_vec());
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=3);
    assert_eq!(disk.bytes(&note), b"keep");
}

#[test]
fn a_body_beyond_what_a_frame_may_hold_is_refused_and_nothing_else_is_written() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let frames = [
        entry("fits"),
        Frame::Entry(vec![0; frame::LARGEST_BODY + 1]),
    ];
    let error = journal.append(&frames).unwrap_err();
    assert!(matches!(error, JournalError::TooLarge { .. }));
    append(&mut journal, 1..=2);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=2));
}

#[test]
fn the_largest_body_comes_back() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let large = vec![0xd8; frame::LARGEST_BODY];
    journal
        .append(&[Frame::Entry(large.clone()), entry("after")])
        .unwrap();
    drop(journal);
    let (journal, opened) = open(&disk, settings()).unwrap();
    assert_eq!(opened.last, 2);
    assert!(journal.read_at(1).unwrap().unwrap().body == large);
    assert_eq!(journal.read_at(2).unwrap().unwrap().body, b"after");
}
