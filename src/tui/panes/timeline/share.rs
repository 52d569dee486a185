//! How much of each month's income is aid, as bars.

use super::{Grid, ends};
use crate::app::App;
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_domain::Month;
use masar_domain::timeline::{Share, Timeline};

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, grid: &Grid, below: u16, timeline: &Timeline) {
    let column = Column {
        start: 3,
        width: grid.start.saturating_sub(4),
    };
    let (muted, text) = (ink.style(Role::Muted), ink.style(Role::Text));
    let label = app.text("timeline-aid-share");
    ink.field(
        grid.area,
        below,
        column,
        &label,
        Is::Words,
        Edge::Start,
        muted,
    );
    let told_until = decided_until(app, timeline);
    for (month, share) in grid.months().zip(&timeline.shares) {
        let (Some(column), Some(eighths)) = (grid.column(month), eighths(*share)) else {
            continue;
        };
        if told_until.is_some_and(|last| month > last) {
            break;
        }
        for cell in column.start..column.start + column.width {
            ink.sign(grid.area, below, cell, Glyph::Share(eighths), text);
        }
    }
}

/// The month after which aid is decided anew, so that no share can be told.
fn decided_until(app: &App, timeline: &Timeline) -> Option<Month> {
    let ends = timeline
        .rows
        .iter()
        .filter_map(|row| ends::of(app, timeline, row));
    let graces = ends.filter(|end| end.is_grace());
    graces.map(|end| Month::of(end.day)).min()
}

/// The share in eighths; something above nothing is at least one.
fn eighths(share: Share) -> Option<u8> {
    let percent = share.aid_percent()?;
    let rounded = (percent * 8 + 50) / 100;
    let least = u32::from(percent > 0);
    u8::try_from(rounded.max(least)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_domain::Fils;

    #[test]
    fn a_little_aid_is_seen_and_none_is_not() {
        let share = |aid, earned| {
            eighths(Share {
                aid: Fils(aid),
                earned: Fils(earned),
            })
        };
        assert_eq!(share(0, 0), None);
        assert_eq!(share(93_330, 0), Some(8));
        assert_eq!(share(93_330, 290_000), Some(2));
        assert_eq!(share(1_000, 290_000), Some(0));
        assert_eq!(share(3_000, 290_000), Some(1));
        assert_eq!(share(0, 290_000), Some(0));
    }
}
