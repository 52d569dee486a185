//! A terminal with the program in it: alacritty's emulator on a pseudoterminal,
//! which answers what the program asks as a real one does.

use alacritty_terminal::event::{Event, EventListener, WindowSize};
use alacritty_terminal::event_loop::{EventLoop, EventLoopSender, Msg};
use alacritty_terminal::grid::Dimensions;
use alacritty_terminal::index::{Column, Line};
use alacritty_terminal::sync::FairMutex;
use alacritty_terminal::term::test::TermSize;
use alacritty_terminal::term::{Config, Term};
use alacritty_terminal::tty::{self, Options, Shell};
use std::path::Path;
use std::process::ExitStatus;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// Columns and rows.
pub(crate) const SIZE: (u16, u16) = (112, 34);

/// How long a screen is waited for before it is said to be wrong. Nothing waits
/// that long where all is well, on however busy a machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells what happens in the terminal.
#[derive(Clone)]
struct Ear(Sender<Event>);

impl EventListener for Ear {
    fn send_event(&self, event: Event) {
        // Nobody listens once the terminal is closed.
        let _ = self.0.send(event);
    }
}

/// A program and the terminal it runs in.
pub(crate) struct Terminal {
    term: Arc<FairMutex<Term<Ear>>>,
    heard: Receiver<Event>,
    to: EventLoopSender,
    ended: Option<ExitStatus>,
}

impl Terminal {
    /// Starts a program with these variables alone around it.
    pub(crate) fn running(
        program: &Path,
        args: &[String],
        variables: &[(&str, String)],
    ) -> Terminal {
        let (width, height) = SIZE;
        let (tell, heard) = mpsc::channel();
        let ear = Ear(tell);
        let size = TermSize::new(width.into(), height.into());
        let term = Arc::new(FairMutex::new(Term::new(
            Config::default(),
            &size,
            ear.clone(),
        )));
        let mut words = vec!["-i".to_owned()];
        words.extend(
            variables
                .iter()
                .map(|(name, value)| format!("{name}={value}")),
        );
        words.push(program.display().to_string());
        words.extend_from_slice(args);
        let options = Options {
            shell: Some(Shell::new("env".into(), words)),
            ..Options::default()
        };
        let window = WindowSize {
            num_lines: height,
            num_cols: width,
            cell_width: 8,
            cell_height: 16,
        };
        let pty = tty::new(&options, window, 0).unwrap();
        let turning = EventLoop::new(Arc::clone(&term), ear, pty, true, false).unwrap();
        let to = turning.channel();
        turning.spawn();
        Terminal {
            term,
            heard,
            to,
            ended: None,
        }
    }

    /// Sends what a keyboard sends.
    pub(crate) fn types(&self, bytes: Vec<u8>) {
        // Where the program has ended, the next wait says so.
        let _ = self.to.send(Msg::Input(bytes.into()));
    }

    /// Waits until the screen is as it should be; whether it came to that.
    pub(crate) fn until(&mut self, holds: impl Fn(&[String]) -> bool) -> bool {
        let last = Instant::now() + PATIENCE;
        loop {
            if holds(&self.rows()) {
                return true;
            }
            if self.ended.is_some() || !self.hears(last) {
                return false;
            }
        }
    }

    /// Waits for the program to end; how it did, if it does.
    pub(crate) fn end(&mut self) -> Option<ExitStatus> {
        let last = Instant::now() + PATIENCE;
        while self.ended.is_none() && self.hears(last) {}
        self.ended
    }

    /// Lets the terminal do the next thing; whether there was one in time.
    fn hears(&mut self, last: Instant) -> bool {
        let left = last.saturating_duration_since(Instant::now());
        match self.heard.recv_timeout(left) {
            Ok(Event::PtyWrite(answer)) => self.types(answer.into_bytes()),
            Ok(Event::ChildExit(status)) => self.ended = Some(status),
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    /// The rows of the screen from the top, as their cells stand.
    pub(crate) fn rows(&self) -> Vec<String> {
        let term = self.term.lock();
        let grid = term.grid();
        let row = |line: i32| {
            let cells = (0..term.columns()).map(|column| &grid[Line(line)][Column(column)]);
            let text = cells.flat_map(|cell| {
                let marks = cell.zerowidth().unwrap_or_default();
                std::iter::once(cell.c).chain(marks.iter().copied())
            });
            text.collect()
        };
        (0..i32::from(SIZE.1)).map(row).collect()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.to.send(Msg::Shutdown);
    }
}
