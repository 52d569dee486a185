//! Aid against earnings over two years: for each month a bar of all that came
//! in, its lower part aid. Time runs as one reads.

use super::{Dashboard, MONTHS};
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_domain::Month;
use masar_domain::figures::Source;
use masar_domain::timeline::Share;
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(of: &Dashboard, app: &App, ink: &mut Ink<'_>, area: Rect) {
    let heading = ink.style(Role::Heading);
    // This month is not over: what is paid for it is not all on record.
    let last = of.now.plus(-1);
    let title = match of.tally.share(last, last).aid_percent() {
        Some(percent) => {
            let args = Args::new()
                .set("percent", percent)
                .set("month", last.to_string());
            app.say("figures-chart", args)
        }
        None => app.text("figures-chart-empty"),
    };
    ink.word(area, 0, 0, &title, Is::Words, heading);
    if !of.tally.knows(Source::Payments) && !of.tally.knows(Source::Placements) {
        return;
    }
    let height = area.height.saturating_sub(2);
    let step = (area.width / u16::try_from(MONTHS).unwrap_or(1)).clamp(2, 6);
    for n in 0..MONTHS {
        let month = last.plus(n + 1 - MONTHS);
        let start = u16::try_from(n).unwrap_or(0) * step;
        let column = Column {
            start,
            width: step - 1,
        };
        bar(ink, area, column, (height, of.tally.share(month, month)));
        below(ink, area, column, (height + 1, month));
    }
}

/// Aid from below; above it, what was earned.
fn bar(ink: &mut Ink<'_>, area: Rect, column: Column, (height, share): (u16, Share)) {
    let Some(eighths) = eighths(share, height) else {
        return;
    };
    let (aid, earned) = (ink.style(Role::Caution), ink.style(Role::Good));
    for level in 0..height {
        let row = height - level;
        let filled = eighths.saturating_sub(u32::from(level) * 8).min(8);
        for cell in column.start..column.start + column.width {
            let (glyph, style) = match u8::try_from(filled) {
                Ok(filled @ 1..) => (Glyph::Share(filled), aid),
                _ => (Glyph::Gap, earned),
            };
            ink.sign(area, row, cell, glyph, style);
        }
    }
}

/// How many eighths of a cell the aid of a month fills of `height` cells;
/// something above nothing fills at least one.
fn eighths(share: Share, height: u16) -> Option<u32> {
    let (aid, earned) = (i128::from(share.aid.0), i128::from(share.earned.0));
    let (aid, all) = (aid.max(0), aid.max(0) + earned.max(0));
    let cells = i128::from(height) * 8;
    let rounded = (aid * cells * 2 + all).checked_div(all * 2)?;
    let least = i128::from(aid > 0);
    u32::try_from(rounded.max(least)).ok()
}

/// The number of the month; where there is room, of January the year.
fn below(ink: &mut Ink<'_>, area: Rect, column: Column, (row, month): (u16, Month)) {
    let is_first = month.number() == 1;
    let role = if is_first { Role::Heading } else { Role::Muted };
    let style = ink.style(role);
    let text = match is_first && column.width >= 4 {
        true => month.year().to_string(),
        false => format!("{:02}", month.number()),
    };
    ink.field(area, row, column, &text, Is::Code, Edge::Start, style);
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::Fils;

    #[test]
    fn a_bar_is_filled_by_aid_to_its_share_and_a_little_is_seen() {
        let filled = |aid, earned| {
            let (aid, earned) = (Fils(aid), Fils(earned));
            eighths(Share { aid, earned }, 4)
        };
        assert_eq!(filled(0, 0), None);
        assert_eq!(filled(84_000, 0), Some(32));
        assert_eq!(filled(84_000, 290_000), Some(7));
        assert_eq!(filled(1, 290_000), Some(1));
        assert_eq!(filled(0, 290_000), Some(0));
    }
}
