//! Writing the state through to the disk, behind the journal: every second or
//! so while there is something to write, and once more on closing.

use crate::engine::Engine;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long changes wait for others before they are written through.
const PAUSE: Duration = Duration::from_secs(1);

/// The thread that writes through, and how to wake it.
pub(super) struct Syncer {
    bell: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

pub(super) fn start(engine: Arc<dyn Engine>) -> Syncer {
    let (bell, heard) = mpsc::channel::<()>();
    let run = move || {
        while heard.recv().is_ok() {
            // More may come; the journal holds everything meanwhile. However
            // much comes, the first waits no longer than this.
            let until = Instant::now() + PAUSE;
            let closed = loop {
                match heard.recv_timeout(until.saturating_duration_since(Instant::now())) {
                    Ok(()) if Instant::now() < until => {}
                    Ok(()) | Err(RecvTimeoutError::Timeout) => break false,
                    Err(RecvTimeoutError::Disconnected) => break true,
                }
            };
            if closed {
                break;
            }
            // A failure is met again by the next write, and the state can
            // always be made from the journal: nothing acknowledged is at stake.
            let _ = engine.sync();
        }
        let _ = engine.sync();
    };
    let thread = thread::Builder::new()
        .name("masar-sync".into())
        .spawn(run)
        .ok();
    Syncer {
        bell: Some(bell),
        thread,
    }
}

impl Syncer {
    /// Something was applied.
    pub(super) fn wake(&self) {
        if let Some(bell) = &self.bell {
            let _ = bell.send(());
        }
    }
}

impl Drop for Syncer {
    fn drop(&mut self) {
        self.bell = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
