//! sled panics where it should return an error; here the panic stops.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static CATCHING: Cell<u32> = const { Cell::new(0) };
}

/// Whether a panic on this thread, now, will be turned into an error. A
/// program's panic hook asks this to keep such a panic off the screen.
pub fn panic_is_caught() -> bool {
    CATCHING.get() > 0
}

/// Runs `work`; a panic in it comes back as its message.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    CATCHING.set(CATCHING.get() + 1);
    // The caller never touches what a panic left behind: the engine is marked
    // as broken, or was not yet made.
    let outcome = catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(CATCHING.get() - 1);
    outcome.map_err(|panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "the engine stopped without saying why".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_comes_back_as_its_message() {
        assert_eq!(caught(|| 7), Ok(7));
        let outcome = caught(|| {
            assert!(panic_is_caught());
            panic!("page {} is lost", 3)
        });
        assert_eq!(outcome, Err::<(), _>("page 3 is lost".to_owned()));
        assert!(!panic_is_caught());
    }
}
