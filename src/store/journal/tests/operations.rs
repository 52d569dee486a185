//! Large operations: many frames that happen together, or not at all.

use super::*;

fn part(operation: Operation, body: &str) -> Frame {
    Frame::Part(operation, body.into())
}

fn end(operation: Operation, body: &str) -> Frame {
    Frame::End(operation, body.into())
}

#[test]
fn an_operation_happens_where_it_ended_and_its_parts_come_first() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    let import = journal.begin();
    journal
        .append(&[entry("before"), part(import, "row 1")])
        .unwrap();
    journal.append(&[entry("between")]).unwrap();
    journal
        .append(&[part(import, "row 2"), part(import, "row 3")])
        .unwrap();
    assert_eq!(bodies(journal.read_from(1)), ["before", "between"]);
    journal
        .append(&[end(import, "import"), entry("after")])
        .unwrap();

    let expected = [
        "before", "between", "row 1", "row 2", "row 3", "import", "after",
    ];
    assert_eq!(bodies(journal.read_from(1)), expected);
    // Whoever has applied all before the end is given the operation whole.
    assert_eq!(bodies(journal.read_from(6)), expected[2..]);
    assert_eq!(bodies(journal.read_from(7)), ["after"]);

    let entries: Vec<Entry> = journal.read_from(6).map(Result::unwrap).collect();
    let parts: Vec<_> = entries[..3]
        .iter()
        .map(|e| (e.sequence, e.effective, e.kind))
        .collect();
    let kind = |index| Kind::Part {
        operation: 2,
        index,
    };
    assert_eq!(parts, [(2, 6, kind(0)), (4, 6, kind(1)), (5, 6, kind(2))]);
    assert_eq!(
        entries[3].kind,
        Kind::End {
            operation: 2,
            parts: 3
        }
    );
}

#[test]
fn two_operations_may_be_under_way_at_once() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    let (one, two) = (journal.begin(), journal.begin());
    journal
        .append(&[part(two, "b1"), part(one, "a1"), part(two, "b2")])
        .unwrap();
    journal
        .append(&[
            part(one, "a2"),
            end(one, "a"),
            part(two, "b3"),
            end(two, "b"),
        ])
        .unwrap();
    assert_eq!(
        bodies(journal.read_from(1)),
        ["a1", "a2", "a", "b1", "b2", "b3", "b"]
    );
    assert_eq!(journal.check(|_| {}).unwrap().operations, 2);
}

#[test]
fn an_operation_over_many_segments_comes_back_whole() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, small()).unwrap();
    let import = journal.begin();
    for row in 0..100 {
        journal
            .append(&[part(import, &format!("row {row}")), entry("other work")])
            .unwrap();
    }
    assert!(journal.segments().len() > 10);
    journal.append(&[end(import, "import")]).unwrap();
    drop(journal);
    let (journal, opened) = open(&disk, small()).unwrap();
    assert!(opened.unfinished.is_empty());
    let read = bodies(journal.read_from(201));
    assert_eq!(read.len(), 101);
    assert_eq!((read[0].as_str(), read[99].as_str()), ("row 0", "row 99"));
}

#[test]
fn an_operation_without_its_end_never_happened() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let import = journal.begin();
    journal
        .append(&[entry("one"), part(import, "row 1"), part(import, "row 2")])
        .unwrap();
    drop(journal);

    let (mut journal, opened) = open(&disk, settings()).unwrap();
    assert_eq!(
        opened.unfinished,
        [Unfinished {
            operation: 2,
            parts: 2
        }]
    );
    assert_eq!((opened.last, opened.torn_bytes), (3, 0));
    assert_eq!(bodies(journal.read_from(1)), ["one"]);
    // Its end cannot come any more, and the numbers go on after its parts.
    let late = journal.append(&[end(import, "import")]);
    assert!(matches!(late, Err(JournalError::UnknownOperation)));
    let again = journal.begin();
    journal
        .append(&[part(again, "row 1"), end(again, "again")])
        .unwrap();
    assert_eq!(bodies(journal.read_from(1)), ["one", "row 1", "again"]);
    let checked = journal.check(|_| {}).unwrap();
    assert_eq!(
        (checked.frames, checked.operations, checked.unfinished),
        (5, 1, 1)
    );
    // For the curious the parts are still there to be looked at.
    assert_eq!(journal.read_at(2).unwrap().unwrap().body, b"row 1");
}

#[test]
fn an_abandoned_operation_takes_no_more_frames() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let import = journal.begin();
    journal.append(&[part(import, "row 1")]).unwrap();
    journal.abandon(import);
    let refused = journal.append(&[entry("not this either"), part(import, "row 2")]);
    assert!(matches!(refused, Err(JournalError::UnknownOperation)));
    append(&mut journal, 2..=3);
    assert_eq!(bodies(journal.read_from(1)), commands(2..=3));
}

#[test]
fn a_refused_append_does_not_end_the_operation() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let import = journal.begin();
    journal.append(&[part(import, "row 1")]).unwrap();
    let too_large = Frame::Entry(vec![0; frame::LARGEST_BODY + 1]);
    assert!(journal.append(&[end(import, "import"), too_large]).is_err());
    journal
        .append(&[part(import, "row 2"), end(import, "import")])
        .unwrap();
    assert_eq!(bodies(journal.read_from(1)), ["row 1", "row 2", "import"]);
}

#[test]
fn an_operation_of_no_parts_is_its_end() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    let nothing = journal.begin();
    journal.append(&[end(nothing, "nothing to do")]).unwrap();
    assert_eq!(bodies(journal.read_from(1)), ["nothing to do"]);
    assert_eq!(journal.check(|_| {}).unwrap().operations, 1);
}
