//! On the computer's own disk.

use super::*;

#[test]
fn a_journal_on_the_real_disk_comes_back_over_several_segments() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("register").join("journal");
    let open = |settings| Journal::open(Arc::new(RealDisk), &path, settings);
    let (mut journal, opened) = open(small()).unwrap();
    assert!(opened.created);
    append(&mut journal, 1..=50);
    drop(journal);
    let (mut journal, opened) = open(small().at_least(50)).unwrap();
    assert_eq!((opened.created, opened.last), (false, 50));
    append(&mut journal, 51..=60);
    assert_eq!(bodies(journal.read_from(1)), commands(1..=60));
    assert_eq!(journal.check(|_| {}).unwrap().entries, 60);
    assert_eq!(identify(&RealDisk, &path).unwrap(), Some(store()));
}

#[test]
fn a_torn_end_on_the_real_disk_is_cut_off() {
    let dir = tempfile::tempdir().unwrap();
    let open = || Journal::open(Arc::new(RealDisk), dir.path(), settings());
    let (mut journal, _) = open().unwrap();
    append(&mut journal, 1..=4);
    let file = journal.segments()[0].path.clone();
    drop(journal);
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() - 1]).unwrap();
    let (mut journal, opened) = open().unwrap();
    assert_eq!(opened.last, 3);
    append(&mut journal, 4..=4);
    drop(journal);
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}
