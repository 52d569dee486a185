//! An hour of work as data, and how it is read: what the panes record with
//! `--record`.

use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use masar_tui::input::encode;
use masar_tui::keys::parse_key;
use masar_tui::session::{PANES, WorkKind};
use std::time::Duration;

/// What is played where no file is named.
const SHIPPED: &str = include_str!("hour.txt");

/// Keys of one kind of work that came together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Since the beginning.
    pub(super) at: Duration,
    pub(super) does: Does,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// What the terminal sends, key by key.
    Keys { kind: String, sent: Vec<Vec<u8>> },
    /// Whatever is open over the panes is closed.
    Panes,
}

/// The steps of the hour that comes with the program. A line that is not
/// understood is left out; a test holds that there is none.
pub(super) fn shipped() -> Vec<Step> {
    lines(SHIPPED)
        .filter_map(|(_, line)| step(line).ok())
        .collect()
}

/// The steps of a recorded hour.
///
/// # Errors
/// The first line that is no step, by its number in the file called `name`.
pub(super) fn read(text: &str, name: &str) -> Result<Vec<Step>, Trouble> {
    let step = |(number, line)| {
        let wrong = |()| {
            let why = Unreadable::new(What::Hour, line);
            Trouble::unreadable(format!("{name}:{number}"), why)
        };
        step(line).map_err(wrong)
    };
    lines(text).map(step).collect()
}

/// Lines that say something, with their numbers from 1.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().map(str::trim);
    let numbered = lines.enumerate().map(|(n, line)| (n + 1, line));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn step(line: &str) -> Result<Step, ()> {
    let (at, rest) = line.split_once(char::is_whitespace).ok_or(())?;
    let at = time(at).ok_or(())?;
    let rest = rest.trim();
    if rest == PANES {
        let does = Does::Panes;
        return Ok(Step { at, does });
    }
    let (kind, keys) = rest.split_once(char::is_whitespace).ok_or(())?;
    if !WorkKind::ALL.iter().any(|work| work.code() == kind) {
        return Err(());
    }
    let mut sent = Vec::new();
    // Every other piece stands in quotes.
    for (n, piece) in keys.split('"').enumerate() {
        if n % 2 == 1 {
            sent.extend(piece.chars().map(|letter| letter.to_string().into_bytes()));
            continue;
        }
        for name in piece.split_whitespace() {
            let key = parse_key(name).map_err(|_| ())?;
            sent.push(encode(key).ok_or(())?);
        }
    }
    let kind = kind.to_owned();
    let does = Does::Keys { kind, sent };
    Ok(Step { at, does })
}

/// Seconds with one decimal.
fn time(text: &str) -> Option<Duration> {
    let (seconds, tenth) = text.split_once('.')?;
    let (seconds, tenth): (u64, u64) = (seconds.parse().ok()?, tenth.parse().ok()?);
    (tenth < 10).then(|| Duration::from_secs(seconds) + Duration::from_millis(100 * tenth))
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;
    use masar_text::messages::Messages;

    #[test]
    fn every_line_of_the_hour_is_understood_and_it_takes_an_hour() {
        let steps = read(SHIPPED, "hour.txt").unwrap();
        assert_eq!(steps.len(), shipped().len());
        assert!(steps.is_sorted_by_key(|step| step.at));
        let end = steps.last().map(|step| step.at.as_secs());
        assert_eq!(end, Some(3_600));
    }

    #[test]
    fn every_kind_has_a_word() {
        for words in Lang::ALL.map(Messages::new) {
            for work in WorkKind::ALL {
                let word = format!("wire-kind-{}", work.code());
                assert!(words.has(&word), "{word}");
            }
        }
    }

    #[test]
    fn keys_go_by_name_and_text_letter_by_letter() {
        let step = step(r#"2.5 search / "سA" enter"#).unwrap();
        assert_eq!(step.at, Duration::from_millis(2_500));
        let sent = ["/", "س", "A", "\r"].map(|key| key.as_bytes().to_vec());
        let kind = "search".to_owned();
        let sent = sent.to_vec();
        assert_eq!(step.does, Does::Keys { kind, sent });
    }

    #[test]
    fn what_is_no_step_is_refused() {
        for line in [
            "move down",
            "1.0 walk down",
            "1.0 move dawn",
            "1 move down",
            "1.0",
        ] {
            assert!(step(line).is_err(), "{line}");
        }
    }
}
