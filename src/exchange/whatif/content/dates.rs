//! The days to remember: what ends, and when.

use super::{first_known, money};
use crate::whatif::Telling;
use crate::whatif::words::is_grace;
use masar_domain::clock::ClockKind;
use masar_domain::whatif::{Cliff, Ending, LineKind, What};
use masar_text::messages::Args;

/// A day to remember.
pub(in crate::whatif) struct Day {
    pub(in crate::whatif) mark: usize,
    pub(in crate::whatif) day: String,
    pub(in crate::whatif) said: Vec<String>,
}

pub(super) fn dates(telling: &Telling<'_>) -> Vec<Day> {
    let day = |(n, cliff): (usize, &Cliff)| {
        let mut said: Vec<(u8, String)> = cliff
            .endings
            .iter()
            .filter_map(|ending| last_day(telling, ending))
            .collect();
        said.sort();
        said.dedup();
        Day {
            mark: n + 1,
            day: telling.day(cliff.on),
            said: said.into_iter().map(|(_, text)| text).collect(),
        }
    };
    telling.sheet.cliffs.iter().enumerate().map(day).collect()
}

/// What ends, the weightiest first.
fn last_day(telling: &Telling<'_>, ending: &Ending) -> Option<(u8, String)> {
    let text = |id: &str| telling.words.text(id);
    Some(match &ending.what {
        what if is_grace(what) => (0, text("whatif-page-last-day-grace")),
        What::Clock(ClockKind::Contract) => (2, text("whatif-page-last-day-contract")),
        What::Clock(_) => return None,
        What::Component { kind, .. } => match kind {
            LineKind::Transport => {
                let cell = first_known(telling.sheet, LineKind::Transport)?;
                let args = Args::new().set("amount", money(telling, cell.amount()?));
                (1, telling.say("whatif-page-last-day-transport", args))
            }
            LineKind::NafShare => (3, text("whatif-page-last-day-share")),
            LineKind::Employer => (4, text("whatif-page-last-day-employer")),
            _ => return None,
        },
    })
}
