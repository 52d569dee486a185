//! `Ctrl-C`: ends the program at once, except where a piece of work is held
//! together. There the first one asks it to stop in good order, and only the
//! second one ends it at once.

use signal_hook::consts::SIGINT;
use signal_hook::flag;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// Whether `Ctrl-C` ends the program at once: outside of held work, and within
/// it from the first one on.
static AT_ONCE: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// While it lives, `Ctrl-C` asks instead of ending.
#[derive(Debug)]
pub(crate) struct Held {
    at_once: Arc<AtomicBool>,
}

impl Held {
    pub(crate) fn begin() -> Held {
        let at_once = Arc::clone(AT_ONCE.get_or_init(listen));
        at_once.store(false, Ordering::Release);
        Held { at_once }
    }

    /// Whether somebody asked for an end.
    pub(crate) fn is_asked_to_stop(&self) -> bool {
        self.at_once.load(Ordering::Acquire)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.at_once.store(true, Ordering::Release);
    }
}

fn listen() -> Arc<AtomicBool> {
    let at_once = Arc::new(AtomicBool::new(true));
    // In this order: what raises the flag must not be what ends the program.
    // Where the system refuses, `Ctrl-C` ends at once as ever.
    let _ = flag::register_conditional_default(SIGINT, Arc::clone(&at_once))
        .and_then(|_| flag::register(SIGINT, Arc::clone(&at_once)));
    at_once
}
