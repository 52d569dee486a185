//! What the program has to say: one line, in full where there is room, and in
//! whole behind a key where there is not.

use masar_domain::dated::Moment;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Good,
    /// Something could not be done, and nothing is lost.
    Caution,
    /// Something is wrong.
    Bad,
}

/// A sentence for the person at the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
}

impl Notice {
    /// Something was done.
    pub fn good(text: String) -> Notice {
        let tone = Tone::Good;
        Notice { tone, text }
    }

    /// Something could not be done, and nothing is lost.
    pub fn caution(text: String) -> Notice {
        let tone = Tone::Caution;
        Notice { tone, text }
    }

    /// Something failed.
    pub fn bad(text: String) -> Notice {
        let tone = Tone::Bad;
        Notice { tone, text }
    }
}

/// The last thing that was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub at: Moment,
}

impl Saved {
    /// The time on the wall in Amman: `10:41`.
    pub fn time(self) -> String {
        let minutes = self.at.0.div_euclid(60_000) + 3 * 60;
        let (hour, minute) = (
            minutes.div_euclid(60).rem_euclid(24),
            minutes.rem_euclid(60),
        );
        format!("{hour:02}:{minute:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_the_one_on_the_wall_in_amman() {
        let at = |text: &str| {
            let utc = chrono::DateTime::parse_from_rfc3339(text).unwrap();
            Saved {
                at: Moment::from_utc(utc.to_utc()),
            }
        };
        assert_eq!(at("2026-11-03T07:41:59Z").time(), "10:41");
        assert_eq!(at("2026-11-03T23:05:00Z").time(), "02:05");
    }
}
