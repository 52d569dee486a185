//! Backup while the register is in use, and restore, which proves itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::child::{self, Said};
use crate::office::commands::*;
use crate::office::place::{Place, segmented};
use crate::office::*;
use masar_store::{Digest, Manifest, Register, SHARED_VIEWS, StoreError, backup, restore};
use proptest::prelude::*;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// A backup of a busy register, and what it stands for.
struct Whole {
    _place: Place,
    tar: Vec<u8>,
    digest: (u64, Digest),
    manifest: Manifest,
}

const VIEWS: &str = "[irbid-active]\nfilter = \"gov:irbid aid:active\"\n";

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let place = Place::busy();
    let register = place.open().unwrap();
    let file = place.dir.with_extension("tar");
    fs::write(place.dir.join(SHARED_VIEWS), VIEWS).unwrap();
    let manifest = backup(&register, &file, |_| {}).unwrap();
    Whole {
        tar: fs::read(file).unwrap(),
        digest: register.digest(),
        manifest,
        _place: place,
    }
});

/// A tar file and an empty place to restore it into.
struct Trial {
    temporary: tempfile::TempDir,
}

impl Trial {
    fn of(tar: &[u8]) -> Trial {
        let temporary = tempfile::tempdir().unwrap();
        fs::write(temporary.path().join("backup.tar"), tar).unwrap();
        Trial { temporary }
    }

    fn file(&self) -> PathBuf {
        self.temporary.path().join("backup.tar")
    }

    fn place(&self) -> PathBuf {
        self.temporary.path().join("a/new/place")
    }

    fn restore(&self) -> Result<(Register, Manifest), StoreError> {
        restore(&self.file(), &self.place(), segmented(), |_| {})
    }

    /// Refused, with nothing left of the try.
    fn refused(&self) -> StoreError {
        let error = self.restore().unwrap_err();
        assert!(error.code().starts_with("S1"), "{error}");
        assert!(!error.remedy().is_empty());
        let left: Vec<_> = fs::read_dir(self.temporary.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "only the backup: {left:?}");
        error
    }
}

/// The members of a backup, to be put together differently.
fn members() -> Vec<(String, Vec<u8>)> {
    let mut archive = tar::Archive::new(Cursor::new(&WHOLE.tar));
    let members = archive.entries().unwrap().map(|member| {
        let mut member = member.unwrap();
        let name = member.path().unwrap().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).unwrap();
        (name, bytes)
    });
    members.collect()
}

fn tar_of(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        // Written by hand: the library would not write a name that climbs.
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.append(&header, &bytes[..]).unwrap();
    }
    tar.into_inner().unwrap()
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn what_is_restored_is_what_was_backed_up() {
    let trial = Trial::of(&WHOLE.tar);
    let (register, manifest) = trial.restore().unwrap();
    assert_eq!(manifest, WHOLE.manifest);
    assert_eq!(register.digest(), WHOLE.digest);
    assert_eq!(manifest.digest, WHOLE.digest.1.to_string());
    assert_eq!((manifest.households, register.households()), (40, 40));
    assert_eq!(numbers(&register, "9990000007"), [8]);
    assert_sound(&register);
    let views = trial.place().join(SHARED_VIEWS);
    assert_eq!(fs::read_to_string(&views).unwrap(), VIEWS);
    // It is a register like any other, and goes on.
    done(&register, family("خالد"));
    drop(register);
    let (register, opened) = Register::open(&trial.place(), segmented(), |_| {}).unwrap();
    assert_eq!((opened.caught_up, register.households()), (0, 41));
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_can_read_a_register_or_its_backup() {
    let trial = Trial::of(&WHOLE.tar);
    let (register, _) = trial.restore().unwrap();
    let again = trial.temporary.path().join("again.tar");
    backup(&register, &again, |_| {}).unwrap();
    assert_eq!(mode(&again), 0o600);
    for dir in [trial.place(), Place::busy().copy().dir, {
        let place = Place::empty();
        place.open().unwrap();
        let kept = trial.temporary.path().join("kept");
        fs::rename(place.dir, &kept).unwrap();
        kept
    }] {
        assert_eq!(mode(&dir.join("key")), 0o600, "{}", dir.display());
        assert_eq!(mode(&dir.join("journal/00000001.journal")), 0o600);
    }
    for folder in ["", "journal", "state"] {
        let dir = trial.temporary.path().join("kept").join(folder);
        assert_eq!(mode(&dir), 0o700, "{}", dir.display());
    }
}

/// Stops whoever works beside a story, also when the story fails.
struct Stopping<'a>(&'a AtomicBool);

impl Drop for Stopping<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_backup_is_taken_while_commands_go_on() {
    let place = Place::busy();
    let register = place.open().unwrap();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                let home = done(&register, family("خالد")).household().unwrap();
                let notes = (0..3).map(|n| request(note(home, &n.to_string())));
                together(&register, notes.collect());
            }
        });
        let _stopping = Stopping(&stop);
        let before = register.last_change();
        let mut taken = Vec::new();
        while register.last_change() < before + 50 {
            let file = place.dir.with_extension(format!("{}.tar", taken.len()));
            let manifest = backup(&register, &file, |_| {}).unwrap();
            taken.push((file, manifest));
            let verified = masar_store::verify(&register, today(), |_| {}).unwrap();
            assert_eq!(verified.faults, []);
        }
        for (file, manifest) in taken {
            let trial = Trial::of(&fs::read(file).unwrap());
            let (restored, _) = trial.restore().unwrap();
            assert_eq!(restored.digest().0, manifest.last_entry);
            assert_eq!(restored.digest().1.to_string(), manifest.digest);
            assert_sound(&restored);
        }
    });
}

#[test]
fn an_empty_register_is_backed_up_and_restored_too() {
    let place = Place::empty();
    let register = place.open().unwrap();
    let file = place.dir.with_extension("tar");
    backup(&register, &file, |_| {}).unwrap();
    let trial = Trial::of(&fs::read(file).unwrap());
    let (restored, manifest) = trial.restore().unwrap();
    assert_eq!((manifest.last_entry, restored.households()), (0, 0));
    // Without views it is one that older programs read too.
    assert_eq!((manifest.format, manifest.views), (1, None));
}

#[test]
fn a_backup_never_takes_the_place_of_a_file() {
    let place = Place::empty();
    let register = place.open().unwrap();
    let file = place.dir.with_extension("tar");
    fs::write(&file, "something else").unwrap();
    let error = backup(&register, &file, |_| {}).unwrap_err();
    assert_eq!(error.code(), "S1516");
    assert_eq!(fs::read_to_string(&file).unwrap(), "something else");
    let nowhere = place.dir.join("no/such/place.tar");
    let error = backup(&register, &nowhere, |_| {}).unwrap_err();
    assert_eq!(error.code(), "S1501");
}

#[test]
fn what_a_killed_backup_left_is_no_hindrance() {
    let place = Place::empty();
    let register = place.open().unwrap();
    let file = place.dir.with_extension("tar");
    fs::write(file.with_extension("tar.part"), "half a backup").unwrap();
    backup(&register, &file, |_| {}).unwrap();
    Trial::of(&fs::read(&file).unwrap()).restore().unwrap();
    assert!(!file.with_extension("tar.part").exists());
}

#[test]
fn a_backup_of_a_journal_that_lost_bytes_is_none() {
    let place = Place::busy();
    let register = place.open().unwrap();
    let first = place.files("journal").remove(0);
    let bytes = fs::read(&first).unwrap();
    fs::write(&first, &bytes[..bytes.len() - 1]).unwrap();
    let file = place.dir.with_extension("tar");
    let error = backup(&register, &file, |_| {}).unwrap_err();
    assert!(error.to_string().contains("00000001.journal"), "{error}");
    assert!(!file.exists() && !file.with_extension("tar.part").exists());
}

#[test]
fn a_place_that_is_not_empty_is_left_alone() {
    let trial = Trial::of(&WHOLE.tar);
    fs::create_dir_all(trial.place()).unwrap();
    let own = trial.place().join("letter.txt");
    fs::write(&own, "keep me").unwrap();
    let error = trial.restore().unwrap_err();
    assert_eq!(error.code(), "S1511");
    assert_eq!(fs::read_to_string(&own).unwrap(), "keep me");
    // Nor is a register, not even when nothing was registered yet.
    let place = Place::empty();
    place.open().unwrap();
    let error = restore(&trial.file(), &place.dir, segmented(), |_| {}).unwrap_err();
    assert_eq!(error.code(), "S1511");
}

#[test]
fn an_empty_place_is_empty_again_after_a_failed_restore() {
    let trial = Trial::of(&WHOLE.tar[..WHOLE.tar.len() / 2]);
    fs::create_dir_all(trial.place()).unwrap();
    let error = trial.restore().unwrap_err();
    assert!(["S1512", "S1513"].contains(&error.code()), "{error}");
    assert_eq!(fs::read_dir(trial.place()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_no_backup_is_named() {
    let not_ours = tar_of(&[("letter.txt".into(), b"hello".to_vec())]);
    for (bytes, because) in [
        (Vec::new(), "empty"),
        (b"this is not a tar file".repeat(100), "no backup"),
        (not_ours, "first file is not the manifest"),
        (WHOLE.tar[..700].to_vec(), "no backup"),
    ] {
        let error = Trial::of(&bytes).refused();
        assert_eq!(error.code(), "S1512", "{error}");
        assert!(error.to_string().contains(because), "{error}");
    }
    let trial = Trial::of(b"");
    fs::remove_file(trial.file()).unwrap();
    assert_eq!(trial.restore().unwrap_err().code(), "S1501");
}

#[test]
fn a_backup_cut_short_anywhere_is_refused() {
    // Without the two empty blocks at its end a tar file still says all.
    for cut in (512..WHOLE.tar.len() - 1024).step_by(WHOLE.tar.len() / 40) {
        let error = Trial::of(&WHOLE.tar[..cut]).refused();
        assert!(
            ["S1512", "S1513", "S1303", "S1304"].contains(&error.code()),
            "{cut}: {error}"
        );
    }
}

#[test]
fn a_member_that_is_none_of_ours_is_never_written() {
    for name in [
        "../escaped",
        "journal/../../escaped",
        "/masar-escaped",
        "journal/00000001.journal/../../../escaped",
        "journal/0000001.journal",
        "journal/letter.txt",
        "state/db",
        "restoring",
        "lock",
    ] {
        let mut members = members();
        members.push((name.into(), b"evil".to_vec()));
        let error = Trial::of(&tar_of(&members)).refused();
        assert_eq!(error.code(), "S1512", "{name}");
        assert!(
            error.to_string().contains("none of ours"),
            "{name}: {error}"
        );
        assert!(!Path::new("/masar-escaped").exists());
    }
    let mut members = members();
    members.push(members[1].clone());
    let error = Trial::of(&tar_of(&members)).refused();
    assert!(error.to_string().contains("key twice"), "{error}");
}

#[test]
fn a_link_is_not_followed() {
    let mut tar = tar::Builder::new(Vec::new());
    let (name, manifest) = members().swap_remove(0);
    let mut header = tar::Header::new_gnu();
    header.set_size(manifest.len() as u64);
    tar.append_data(&mut header, name, &manifest[..]).unwrap();
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    tar.append_link(&mut header, "key", "../elsewhere").unwrap();
    let error = Trial::of(&tar.into_inner().unwrap()).refused();
    assert_eq!(error.code(), "S1512");
}

#[test]
fn a_manifest_that_says_something_else_is_noticed() {
    let (name, text) = members().swap_remove(0);
    let text = String::from_utf8(text).unwrap();
    let manifest = &WHOLE.manifest;
    let other = |hex: &str| {
        let first = if hex.starts_with('0') { "1" } else { "0" };
        format!("{first}{}", &hex[1..])
    };
    for (from, to, code) in [
        (&*manifest.digest, other(&manifest.digest), "S1513"),
        (&*manifest.chain, other(&manifest.chain), "S1513"),
        ("households = 40", "households = 41".into(), "S1513"),
        ("last_entry = ", "last_entry = 1".into(), "S1513"),
        ("format = 2", "format = 3".into(), "S1512"),
        ("format = 2", "format = -1".into(), "S1512"),
        ("views = \"", "views = \"0".into(), "S1513"),
        ("digest", "gidest".into(), "S1512"),
    ] {
        let changed = text.replacen(from, &to, 1);
        assert_ne!(changed, text, "{from}");
        let mut members = members();
        members[0] = (name.clone(), changed.into_bytes());
        let error = Trial::of(&tar_of(&members)).refused();
        assert_eq!(error.code(), code, "{from}: {error}");
    }
}

#[test]
fn a_backup_without_one_of_its_segments_is_refused() {
    for missing in 2..members().len() {
        let mut members = members();
        let (name, _) = members.remove(missing);
        let error = Trial::of(&tar_of(&members)).refused();
        assert_eq!(error.code(), "S1513", "{name}: {error}");
    }
    // Without its key there is a new one: nothing depends on which it is.
    let mut members = members();
    members.remove(1);
    let trial = Trial::of(&tar_of(&members));
    assert_eq!(trial.restore().unwrap().0.digest(), WHOLE.digest);
}

#[test]
fn a_restore_that_was_killed_is_no_register_until_it_is_done_again() {
    const THIS: &str = "backup::a_restore_that_was_killed_is_no_register_until_it_is_done_again";
    if let Some((place, _)) = child::role() {
        let mut said = Said::in_place(&place);
        let tar = place.join("backup.tar");
        // It stops when the journal is there and the state half made.
        let stop = |_| {
            said.line("half done");
            std::thread::park();
        };
        drop(restore(&tar, &place.join("register"), segmented(), stop));
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    fs::write(place.join("backup.tar"), &WHOLE.tar).unwrap();
    let dir = place.join("register");
    let mut child = child::running(THIS, place, 0).spawn().unwrap();
    child::wait_for_lines(place, 1, &mut child);
    // While it is at work nobody else may.
    let meanwhile = restore(&place.join("backup.tar"), &dir, segmented(), |_| {});
    assert_eq!(meanwhile.unwrap_err().code(), "S1401");
    child.kill().unwrap();
    child.wait().unwrap();

    for refused in [
        Register::open(&dir, segmented(), |_| {}),
        masar_store::rebuild(&dir, segmented(), |_| {}),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.code(), "S1515");
        assert!(error.remedy().contains("Restore into it again"));
    }
    let (register, _) = restore(&place.join("backup.tar"), &dir, segmented(), |_| {}).unwrap();
    assert_eq!(register.digest(), WHOLE.digest);
    drop(register);
    let (register, _) = Register::open(&dir, segmented(), |_| {}).unwrap();
    assert_sound(&register);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_backup_is_refused_or_restores_the_whole(
        at in any::<prop::sample::Index>(), bits in 1_u8..
    ) {
        let mut tar = WHOLE.tar.clone();
        let at = at.index(tar.len());
        tar[at] ^= bits;
        let trial = Trial::of(&tar);
        match trial.restore() {
            // Padding and times mean nothing.
            Ok((register, _)) => prop_assert_eq!(register.digest(), WHOLE.digest),
            Err(error) => {
                prop_assert!(!error.remedy().is_empty());
                prop_assert!(!trial.place().exists());
            }
        }
    }
}
