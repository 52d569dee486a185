//! Bytes that changed after they were acknowledged: reported with their place,
//! never a panic, never wrong data, and nothing touched.

use proptest::prelude::*;

use super::*;

/// A journal of several segments with single entries, groups and an operation.
fn written() -> ModelledDisk {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    append(&mut journal, 1..=12);
    let import = journal.begin();
    let part = |number: u64| Frame::Part(import, body(number).into());
    journal
        .append(&[part(13), part(14), entry(&body(15))])
        .unwrap();
    append(&mut journal, 16..=20);
    journal
        .append(&[part(21), Frame::End(import, body(22).into())])
        .unwrap();
    append(&mut journal, 23..=30);
    disk
}

fn copy(disk: &ModelledDisk) -> (ModelledDisk, u32) {
    let other = ModelledDisk::new();
    let mut number = 0;
    while !disk.bytes(&segment_path(number + 1)).is_empty() {
        number += 1;
        other.place(&segment_path(number), disk.bytes(&segment_path(number)));
    }
    (other, number)
}

/// Where each segment's bytes lie when all are put in a row.
fn place(disk: &ModelledDisk, index: prop::sample::Index) -> (u32, usize) {
    let sizes = (1..).map(|number| disk.bytes(&segment_path(number)).len());
    let sizes: Vec<usize> = sizes.take_while(|size| *size > 0).collect();
    let mut at = index.index(sizes.iter().sum());
    for (number, size) in (1..).zip(&sizes) {
        if at < *size {
            return (number, at);
        }
        at -= size;
    }
    unreachable!("the index is within the sum")
}

/// Everything read is what was written; the first error ends it.
fn read_all(journal: &Journal) -> Result<(), JournalError> {
    for entry in journal.read_from(1) {
        let entry = entry?;
        assert_eq!(
            entry.body,
            body(entry.sequence).into_bytes(),
            "wrong data came back"
        );
    }
    Ok(())
}

/// Opens, reads everything in every way, and gives the error that must come.
fn fault_found(disk: &ModelledDisk) -> JournalError {
    let journal = match open(disk, small().at_least(30)) {
        Ok((journal, _)) => journal,
        Err(error) => return error,
    };
    for number in 1..=30 {
        if let Ok(entry) = journal.read_at(number) {
            assert_eq!(entry.unwrap().body, body(number).into_bytes());
        }
    }
    read_all(&journal).expect_err("reading all went past the damage");
    journal
        .check(|_| {})
        .expect_err("the check went past the damage")
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_changed_byte_is_reported_with_its_place(
        index in any::<prop::sample::Index>(), flip in 1..=255_u8
    ) {
        let (disk, segments) = copy(&written());
        let (segment, at) = place(&disk, index);
        let mut bytes = disk.bytes(&segment_path(segment));
        bytes[at] ^= flip;
        disk.place(&segment_path(segment), bytes.clone());

        match fault_found(&disk) {
            JournalError::Damaged { segment: found, offset, .. } => {
                prop_assert_eq!(found, segment);
                prop_assert!(offset <= at as u64 && at as u64 - offset < 200);
            }
            // In the very last append a changed byte looks like a torn write;
            // that it had been applied is what gives it away.
            JournalError::EndsTooEarly { last: 29, .. } => {
                prop_assert_eq!(segment, segments);
            }
            other => prop_assert!(false, "{:?}", other),
        }
        prop_assert_eq!(disk.bytes(&segment_path(segment)), bytes, "nothing was touched");
    }

    #[test]
    fn a_closed_segment_that_lost_or_gained_bytes_is_named(
        index in any::<prop::sample::Index>(), longer in any::<bool>(),
    ) {
        let (disk, segments) = copy(&written());
        let (segment, at) = place(&disk, index);
        prop_assume!(segment < segments);
        let mut bytes = disk.bytes(&segment_path(segment));
        if longer { bytes.extend([0; 9]) } else { bytes.truncate(at) }
        disk.place(&segment_path(segment), bytes);
        match open(&disk, small()) {
            Err(JournalError::Damaged { segment: found, .. }) => prop_assert_eq!(found, segment),
            other => prop_assert!(false, "{:?}", other.map(|(_, opened)| opened)),
        }
    }

    #[test]
    fn noise_in_place_of_a_segment_never_panics(
        noise in prop::collection::vec(any::<u8>(), 83..600), keep in 0..400_usize,
        number in 1..=3_u32,
    ) {
        let (disk, _) = copy(&written());
        let mut bytes = disk.bytes(&segment_path(number));
        bytes.truncate(keep);
        bytes.extend(noise);
        disk.place(&segment_path(number), bytes);
        // Noise as long as the segment was passes the opening, not the check.
        let outcome = open(&disk, small()).and_then(|(journal, _)| journal.check(|_| {}));
        prop_assert!(matches!(outcome, Err(JournalError::Damaged { .. })), "{:?}", outcome);
    }
}

#[test]
fn the_message_names_segment_byte_entry_and_remedy() {
    let (disk, _) = copy(&written());
    let mut bytes = disk.bytes(&segment_path(2));
    bytes[100] ^= 1;
    disk.place(&segment_path(2), bytes);
    let (journal, _) = open(&disk, small()).unwrap();
    let error = journal.check(|_| {}).unwrap_err();
    let first = journal.segments()[1].first;
    let expected = format!(
        "the journal is damaged in segment 2 at byte 82 (entry {first}): \
         its checksum does not match"
    );
    assert_eq!(error.to_string(), expected);
    assert!(error.remedy().contains("masar restore"));
    // What lies before the damage can still be read.
    let read = journal.read_from(1).take_while(Result::is_ok).count() as u64;
    assert_eq!(read, first - 1);
    assert_eq!(
        journal.read_at(30).unwrap().unwrap().body,
        body(30).into_bytes()
    );
}

#[test]
fn damage_before_the_end_of_the_last_segment_is_no_torn_end() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=20);
    let place = journal.read_at(9).unwrap().unwrap().place;
    drop(journal);
    let whole = disk.bytes(&segment_path(1));
    for at in place.offset..place.offset + place.bytes {
        let mut bytes = whole.clone();
        bytes[at as usize] ^= 0x40;
        disk.place(&segment_path(1), bytes.clone());
        // Whatever the caller knows: nothing is cut off.
        match open(&disk, settings()) {
            Err(JournalError::Damaged {
                segment: 1,
                offset,
                sequence: 9,
                ..
            }) => {
                assert_eq!(offset, place.offset);
            }
            other => panic!("{:?}", other.map(|(_, opened)| opened)),
        }
        assert_eq!(disk.bytes(&segment_path(1)), bytes);
    }
}

#[test]
fn a_missing_segment_is_named() {
    for missing in 1..=3 {
        let (disk, _) = copy(&written());
        disk.lose(&segment_path(missing));
        match open(&disk, small()) {
            Err(JournalError::MissingSegment { number, .. }) => assert_eq!(number, missing),
            other => panic!("{:?}", other.map(|(_, opened)| opened)),
        }
    }
}

#[test]
fn a_journal_that_vanished_is_not_begun_anew_over_a_state() {
    let disk = ModelledDisk::new();
    let error = open(&disk, settings().at_least(1)).unwrap_err();
    assert!(
        matches!(
            error,
            JournalError::EndsTooEarly {
                last: 0,
                at_least: 1
            }
        ),
        "{error}"
    );
    assert!(disk.bytes(&segment_path(1)).is_empty());

    let (disk, segments) = copy(&written());
    disk.lose(&segment_path(segments));
    let error = open(&disk, small().at_least(30)).unwrap_err();
    assert!(
        matches!(error, JournalError::EndsTooEarly { .. }),
        "{error}"
    );
}

/// Puts another command in the place of this one, with a right checksum.
fn forge(disk: &ModelledDisk, place: Place) {
    let mut forged = Vec::new();
    let other = body(place.sequence).replace("command", "COMMAND");
    frame::write(
        &mut forged,
        Kind::Entry,
        place.sequence,
        0,
        other.as_bytes(),
        &[0; 32],
    );
    assert_eq!(forged.len() as u64, place.bytes);
    let mut bytes = disk.bytes(&segment_path(place.segment));
    let at = place.offset as usize;
    bytes[at..at + forged.len()].copy_from_slice(&forged);
    disk.place(&segment_path(place.segment), bytes);
}

#[test]
fn a_forged_frame_with_a_right_checksum_breaks_the_chain() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    append(&mut journal, 1..=30);
    forge(&disk, journal.read_at(4).unwrap().unwrap().place);
    match journal.check(|_| {}) {
        Err(JournalError::Damaged {
            sequence: 4,
            fault: Fault::Chain,
            ..
        }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_forged_frame_in_the_last_segment_is_found_when_opening() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=5);
    forge(&disk, journal.read_at(5).unwrap().unwrap().place);
    match open(&disk, settings()) {
        Err(JournalError::Damaged {
            sequence: 5,
            fault: Fault::Chain,
            ..
        }) => {}
        other => panic!("{:?}", other.map(|(_, opened)| opened)),
    }
}

#[test]
fn a_forged_header_breaks_the_chain_between_two_segments() {
    for frames_after in [0, 3] {
        let disk = ModelledDisk::new();
        let (mut journal, _) = open(&disk, settings()).unwrap();
        append(&mut journal, 1..=3);
        journal.close_segment().unwrap();
        let path = segment_path(2);
        let bytes = disk.bytes(&path);
        let mut header = segment::Header::parse(&bytes).unwrap();
        header.previous = [0; 32];
        disk.place(&path, header.bytes().to_vec());
        drop(journal);
        let (mut journal, _) = open(&disk, settings()).unwrap();
        append(&mut journal, 4..4 + frames_after);
        match journal.check(|_| {}) {
            Err(JournalError::Damaged {
                segment: 2,
                offset: 0,
                fault: Fault::Chain,
                ..
            }) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_segment_under_another_ones_name_is_noticed() {
    let (disk, _) = copy(&written());
    let (two, three) = (disk.bytes(&segment_path(2)), disk.bytes(&segment_path(3)));
    disk.place(&segment_path(2), three);
    disk.place(&segment_path(3), two);
    let error = open(&disk, small()).unwrap_err();
    let (segment, fault) = (2, Fault::Header);
    assert!(
        matches!(error, JournalError::Damaged { segment: s, fault: f, .. }
        if (s, f) == (segment, fault))
    );
}

/// A journal of one segment with these frames, each with its group position,
/// all with right checksums and hashes: as a program with a fault would write.
fn made_of(frames: &[(Kind, u32)]) -> Journal {
    let disk = ModelledDisk::new();
    drop(open(&disk, settings()).unwrap());
    let mut bytes = disk.bytes(&segment_path(1));
    let mut hash = settings().after.hash;
    for (number, (kind, group)) in (1..).zip(frames) {
        hash = frame::write(&mut bytes, *kind, number, *group, b"body", &hash);
    }
    disk.place(&segment_path(1), bytes);
    open(&disk, settings()).unwrap().0
}

#[test]
fn operations_whose_parts_do_not_fit_are_reported() {
    let part = |operation, index| (Kind::Part { operation, index }, 0);
    let end = |operation, parts| (Kind::End { operation, parts }, 0);
    assert!(
        made_of(&[part(1, 0), part(1, 1), end(1, 2), end(4, 0)])
            .check(|_| {})
            .is_ok()
    );
    let wrong: [(&[(Kind, u32)], u64); 6] = [
        (&[part(1, 0), part(1, 2)], 2),
        (&[(Kind::Entry, 0), part(1, 1)], 2),
        (&[part(1, 1)], 1),
        (&[part(1, 0), end(1, 2)], 2),
        (&[part(1, 0), end(1, 1), end(1, 1)], 3),
        (&[(Kind::Entry, 0), (Kind::Entry, 2)], 2),
    ];
    for (frames, at) in wrong {
        match made_of(frames).check(|_| {}) {
            Err(JournalError::Damaged {
                sequence,
                fault: Fault::Operation,
                ..
            }) => {
                assert_eq!(sequence, at, "{frames:?}");
            }
            other => panic!("{frames:?}: {other:?}"),
        }
    }
    let ends_early = made_of(&[part(1, 0), end(1, 2)]);
    let read: Result<Vec<Entry>, _> = ends_early.read_from(1).collect();
    let fault = Fault::Operation;
    assert!(matches!(read, Err(JournalError::Damaged { sequence: 2, fault: f, .. }) if f == fault));
}

#[test]
fn a_check_tells_how_far_it_is() {
    let disk = written();
    let (journal, _) = open(&disk, small()).unwrap();
    let mut seen = Vec::new();
    journal.check(|progress| seen.push(progress)).unwrap();
    assert_eq!(seen.len(), 30);
    assert!(seen.windows(2).all(|pair| pair[0].bytes < pair[1].bytes));
    let headers = journal.segments().len() as u64 * segment::HEADER as u64;
    let end = seen.last().unwrap();
    assert_eq!((end.sequence, end.bytes + headers), (30, end.of));
}
