//! A seat: a pseudo terminal with the program on it.

use rustix::process::{Pid, Signal, WaitOptions, WaitStatus, kill_process, waitpid};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, OptionalActions, Winsize, tcgetattr, tcsetattr, tcsetwinsize};
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// How long is waited for what must come, before a test is given up.
const PATIENCE: Duration = Duration::from_secs(120);

/// What was sent so far.
type Sent = Arc<(Mutex<Vec<u8>>, Condvar)>;

pub(crate) struct Seat {
    child: Child,
    keys: File,
    /// The program's side, kept open so that its modes can be looked at.
    line: File,
    sent: Sent,
    /// Bytes that were looked at already.
    looked: usize,
}

/// How the program stands after a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    Stopped,
    Ended(i32),
    /// By a signal that nobody caught.
    Killed,
}

impl Seat {
    /// The program on a terminal of 80 by 24 that answers whether it is alive.
    pub(crate) fn take(mut command: Command) -> Seat {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC);
        let master = master.unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let size = Winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&master, size).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let line = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        let end = || Stdio::from(line.try_clone().unwrap());
        // A group of its own: a stop of it must not be one of the tests.
        command.stdin(end()).stdout(end()).stderr(end());
        let child = command
            .env("TERM", "xterm-256color")
            .process_group(0)
            .spawn()
            .unwrap();
        let keys = File::from(master);
        let sent = Sent::default();
        listen(keys.try_clone().unwrap(), Arc::clone(&sent));
        Seat {
            child,
            keys,
            line,
            sent,
            looked: 0,
        }
    }

    pub(crate) fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits until a text has come since the last look, and gives all that
    /// came with it.
    pub(crate) fn sees(&mut self, text: &str) -> String {
        let (bytes, more) = &*self.sent;
        let here = |sent: &mut Vec<u8>| !contains(&sent[self.looked..], text);
        let lock = bytes.lock().unwrap();
        let (sent, waited) = more.wait_timeout_while(lock, PATIENCE, here).unwrap();
        let new = String::from_utf8_lossy(&sent[self.looked..]).into_owned();
        assert!(!waited.timed_out(), "no {text:?} in {new:?}");
        self.looked = sent.len();
        new
    }

    /// Whether the terminal hands over keys at once and unseen.
    pub(crate) fn is_raw(&self) -> bool {
        let modes = tcgetattr(&self.line).unwrap().local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }

    /// Lets lines be edited and keys be seen, as a shell does.
    pub(crate) fn cooks(&self) {
        let mut modes = tcgetattr(&self.line).unwrap();
        modes.local_modes |= LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
        tcsetattr(&self.line, OptionalActions::Now, &modes).unwrap();
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Waits until the program stops or ends.
    pub(crate) fn waits(&mut self) -> Stands {
        let (_, status): (_, WaitStatus) = waitpid(Some(self.pid()), WaitOptions::UNTRACED)
            .unwrap()
            .unwrap();
        match status.exit_status() {
            _ if status.stopped() => Stands::Stopped,
            Some(code) => Stands::Ended(code),
            None => Stands::Killed,
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        // It has ended, unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Keeps what the program sends, and answers its question.
fn listen(mut from: File, sent: Sent) {
    const QUESTION: &str = "\x1b[5n";
    let mut answer = from.try_clone().unwrap();
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        let mut asked = 0;
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            let mut bytes = sent.0.lock().unwrap();
            bytes.extend_from_slice(&buffer[..read]);
            let questions = String::from_utf8_lossy(&bytes).matches(QUESTION).count();
            for _ in asked..questions {
                let _ = answer.write_all(b"\x1b[0n");
            }
            asked = questions;
            sent.1.notify_all();
        }
    });
}

fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}
