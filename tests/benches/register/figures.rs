//! Collecting moments and saying them.

use std::time::{Duration, Instant};

/// Many runs of one thing.
pub(crate) struct Figures {
    name: &'static str,
    taken: Vec<Duration>,
}

impl Figures {
    pub(crate) fn new(name: &'static str) -> Figures {
        Figures {
            name,
            taken: Vec::new(),
        }
    }

    /// Runs the work once and keeps how long it took.
    pub(crate) fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = std::hint::black_box(work());
        self.taken.push(start.elapsed());
        result
    }

    /// One line: the median, the 99th percentile and the worst.
    pub(crate) fn print(mut self) {
        self.taken.sort_unstable();
        let at = |hundredth: usize| {
            let index = (self.taken.len() * hundredth / 100).min(self.taken.len() - 1);
            self.taken[index]
        };
        println!(
            "  {:<44} p50 {:>10}  p99 {:>10}  worst {:>10}  ({} runs)",
            self.name,
            told(at(50)),
            told(at(99)),
            told(self.taken[self.taken.len() - 1]),
            self.taken.len(),
        );
    }
}

/// A figure taken once.
pub(crate) fn print(name: &str, figure: impl std::fmt::Display) {
    println!("  {name:<44} {figure}");
}

pub(crate) fn told(time: Duration) -> String {
    let micros = time.as_micros();
    match micros {
        0..=9_999 => format!("{micros} us"),
        10_000..=9_999_999 => format!("{} ms", micros / 1_000),
        _ => format!("{} s", micros / 1_000_000),
    }
}

pub(crate) fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes >> 20)
}

/// A line of this process's status, in bytes: `VmRSS`, `VmHWM`.
pub(crate) fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let found = status.lines().find(|l| l.starts_with(line));
    let kibibytes = found
        .and_then(|l| l.split_whitespace().nth(1))
        .and_then(|n| n.parse().ok());
    kibibytes.unwrap_or(0_u64) * 1024
}
