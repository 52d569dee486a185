//! What each month with the job is made of, as bars.

use super::part_of;
use crate::whatif::Telling;
use masar_domain::whatif::{Cell, LineKind, MonthSum, Sheet};
use masar_domain::{Fils, Month};

/// What a month's money is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::whatif) enum Part {
    Earned,
    /// Earned only if the work goes on.
    Hoped,
    Transport,
    Other,
    Aid,
    /// Aid that was, of which nobody knows what it will be.
    Unknown,
}

pub(in crate::whatif) struct Bar {
    pub(in crate::whatif) number: u16,
    /// Parts from the ground up, in thousandths of the highest bar.
    pub(in crate::whatif) parts: Vec<(Part, u32)>,
    /// The mark of the day to remember that ends this month.
    pub(in crate::whatif) mark: Option<usize>,
}

/// The bars before they have heights.
pub(super) struct Bars {
    months: Vec<Vec<(Part, Fils)>>,
    highest: Fils,
}

impl Bars {
    pub(super) fn of(sheet: &Sheet) -> Bars {
        let months: Vec<Vec<(Part, Fils)>> =
            (0..sheet.months.len()).map(|at| parts(sheet, at)).collect();
        let sums = months
            .iter()
            .map(|parts| parts.iter().map(|(_, fils)| fils.0).sum::<i64>());
        let highest = sums.chain([sheet.now.amount.0]).max().unwrap_or(0);
        Bars {
            months,
            highest: Fils(highest),
        }
    }

    pub(super) fn height(&self, fils: Fils) -> u32 {
        part_of(fils, self.highest)
    }

    pub(super) fn bars(&self, sheet: &Sheet) -> Vec<Bar> {
        let mark = |month: Month| {
            let cliffs = sheet.cliffs.iter();
            let found = cliffs.enumerate().find(|(_, c)| Month::of(c.on) == month);
            found.map(|(n, _)| n + 1)
        };
        let bar = |(sum, parts): (&MonthSum, &Vec<(Part, Fils)>)| Bar {
            number: sum.number,
            parts: parts
                .iter()
                .map(|(part, fils)| (*part, self.height(*fils)))
                .collect(),
            mark: mark(sum.month),
        };
        sheet.months.iter().zip(&self.months).map(bar).collect()
    }

    /// The parts there are, each once.
    pub(super) fn legend(&self, telling: &Telling<'_>) -> Vec<(Part, String)> {
        let all = [
            (Part::Earned, "whatif-page-part-earned"),
            (Part::Hoped, "whatif-if-work-goes-on"),
            (Part::Transport, "whatif-page-part-transport"),
            (Part::Other, "whatif-page-part-other"),
            (Part::Aid, "whatif-page-part-aid"),
            (Part::Unknown, "whatif-page-part-unknown"),
        ];
        let there = |part: Part| self.months.iter().flatten().any(|(p, _)| *p == part);
        let there = all.into_iter().filter(|(part, _)| there(*part));
        there
            .map(|(part, id)| (part, telling.words.text(id)))
            .collect()
    }
}

/// What a month with the job is made of. What is taken off lowers what is
/// earned.
fn parts(sheet: &Sheet, at: usize) -> Vec<(Part, Fils)> {
    let mut earned: i64 = 0;
    let mut hoped = false;
    let mut others = [
        (Part::Transport, 0_i64),
        (Part::Other, 0),
        (Part::Aid, 0),
        (Part::Unknown, 0),
    ];
    let mut add = |part: Part, fils: Fils| {
        if let Some((_, sum)) = others.iter_mut().find(|(p, _)| *p == part) {
            *sum = sum.saturating_add(fils.0);
        }
    };
    for line in sheet.lines.iter().filter(|line| line.kind.is_family()) {
        let Some(cell) = line.with.get(at) else {
            continue;
        };
        match (line.kind, cell) {
            (LineKind::Aid, Cell::Unknown(gap)) => {
                add(Part::Unknown, gap.before.unwrap_or_default());
            }
            (_, Cell::Nothing | Cell::Unknown(_)) => {}
            (LineKind::Aid, Cell::Known(figure)) => add(Part::Aid, figure.amount),
            (LineKind::Transport, Cell::Known(figure)) => add(Part::Transport, figure.amount),
            (LineKind::Other, Cell::Known(figure)) => add(Part::Other, figure.amount),
            (_, Cell::Known(figure)) => {
                earned = earned.saturating_add(figure.amount.0);
                hoped |= figure.if_work_goes_on;
            }
        }
    }
    let work = match hoped {
        true => Part::Hoped,
        false => Part::Earned,
    };
    let all = [(work, earned)].into_iter().chain(others);
    all.filter(|(_, sum)| *sum > 0)
        .map(|(part, sum)| (part, Fils(sum)))
        .collect()
}
