//! The test program once more, as a process of its own that can be killed.

use std::env;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const PLACE: &str = "MASAR_TEST_CHILD_PLACE";
const TURN: &str = "MASAR_TEST_CHILD_TURN";

/// Where this process works and which turn it is, when it is such a child.
pub fn role() -> Option<(PathBuf, u64)> {
    let place = PathBuf::from(env::var_os(PLACE)?);
    Some((place, env::var(TURN).unwrap().parse().unwrap()))
}

/// A process that runs the named test as a child, in `place`.
pub fn running(test: &str, place: &Path, turn: u64) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    as_child(&mut command, test, place, turn);
    command
}

/// The same under a limit for the size of files, in blocks of 512 bytes; a
/// write beyond it fails instead of ending the process.
pub fn running_limited(test: &str, place: &Path, blocks: u64) -> Command {
    let mut command = Command::new("sh");
    let script = format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\"");
    command
        .args(["-c", &script])
        .arg(env::current_exe().unwrap());
    as_child(&mut command, test, place, 0);
    command
}

fn as_child(command: &mut Command, test: &str, place: &Path, turn: u64) {
    command
        .args(["--exact", test, "--nocapture"])
        .env(PLACE, place)
        .env(TURN, turn.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(place.join("stderr")).unwrap());
}

/// What the child says, a line at a time, in a file that outlives it.
pub struct Said(File);

impl Said {
    pub fn in_place(place: &Path) -> Said {
        let mut options = OpenOptions::new();
        Said(options.create(true).append(true).open(said(place)).unwrap())
    }

    /// One write a line: a killed process has said it or not.
    pub fn line(&mut self, line: &str) {
        self.0.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

fn said(place: &Path) -> PathBuf {
    place.join("said")
}

/// Every line said so far.
pub fn lines(place: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(said(place)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// Waits until the child has said so many lines.
pub fn wait_for_lines(place: &Path, count: usize, child: &mut Child) {
    let patience = Instant::now() + Duration::from_secs(60);
    while lines(place).len() < count {
        assert!(Instant::now() < patience, "the child says nothing");
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "the child ended: {}", last_words(place));
        thread::yield_now();
    }
}

/// What the child wrote when it ended by itself.
pub fn last_words(place: &Path) -> String {
    std::fs::read_to_string(place.join("stderr")).unwrap_or_default()
}
