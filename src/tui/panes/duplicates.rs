//! The Duplicates screen: pairs of records that may be of one person, the
//! likeliest first; and one of them with both records side by side.

use super::lines::{self, Line, Part};
use super::listing::{Cell, Column, Holds, Row, Wide};
use super::matches::person_key;
use super::reading::Told;
use super::words;
use crate::app::App;
use crate::likened::{self, Sight};
use crate::theme::{Glyph, Role};
use masar_domain::CaseFile;
use masar_domain::likeness::{Judgement, Sameness, Weights};
use masar_store::Pair;
use masar_text::messages::Args;
use std::sync::Arc;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "points",    holds: Holds::Figures, wide: Wide::Cells(6),     from: 0 },
    Column { id: "likened",   holds: Holds::Names,   wide: Wide::Parts(1, 30), from: 0 },
    Column { id: "other",     holds: Holds::Names,   wide: Wide::Parts(1, 30), from: 0 },
    Column { id: "household", holds: Holds::Codes,   wide: Wide::Cells(12),    from: 110 },
    Column { id: "elsewhere", holds: Holds::Codes,   wide: Wide::Cells(12),    from: 110 },
    Column { id: "agrees",    holds: Holds::Words,   wide: Wide::Parts(1, 90), from: 0 },
];

/// The ways to look at it.
pub(crate) const VIEWS: &[&str] = &["all", "household"];

/// A pair of the list.
#[derive(Debug)]
pub(crate) struct PairRow {
    pair: Arc<Pair>,
    file: Arc<CaseFile>,
}

impl PairRow {
    pub(crate) fn new(pair: Pair) -> PairRow {
        PairRow {
            file: Arc::new(pair.one.0.clone()),
            pair: Arc::new(pair),
        }
    }

    fn name(&self, which: usize, room: u16) -> Cell {
        let members = self.pair.members();
        let name = members.map_or("", |members| members[which].particulars.name.shown());
        Cell::text(words::called(name, room))
    }
}

/// The key of a pair's row: its two people.
pub(crate) fn pair_key(pair: &masar_store::Candidate) -> u64 {
    key(person_key(pair.one), person_key(pair.other))
}

/// A person's key has 48 bits: two of them, mixed so that none meet by their
/// order alone.
fn key(one: u64, other: u64) -> u64 {
    one.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ other
}

impl Row for PairRow {
    fn key(&self) -> u64 {
        key(person_key(self.pair.one.1), person_key(self.pair.other.1))
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn pair(&self) -> Option<&Arc<Pair>> {
        Some(&self.pair)
    }

    fn line(&self, app: &App) -> Option<String> {
        let parts = likened::parts(&app.messages, &self.pair.likeness);
        Some(match likened::standing(&app.messages, &self.pair) {
            Some(decided) => format!("{decided} {parts}"),
            None => parts,
        })
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        let likeness = &self.pair.likeness;
        match column {
            "points" => Cell::text(likeness.points.to_string()),
            "likened" => self.name(0, room),
            "other" => self.name(1, room),
            "household" => Cell::muted(self.pair.one.1.to_string()),
            "elsewhere" => Cell::muted(self.pair.other.1.to_string()),
            "agrees" => stands(app, &self.pair),
            _ => Cell::text(""),
        }
    }
}

/// What was decided, or how likely it is.
fn stands(app: &App, pair: &Pair) -> Cell {
    let verdict = |verdict: Sameness| app.text(&verdict.message());
    match pair.standing() {
        Judgement::Stands(judged) => {
            let sign = match judged.fact.verdict {
                Sameness::NotSure => Glyph::Due,
                _ => Glyph::Tick,
            };
            Cell::new(verdict(judged.fact.verdict), Role::Muted).with_sign(sign)
        }
        Judgement::Outdated(_) => {
            Cell::new(app.text("duplicate-again"), Role::Caution).with_sign(Glyph::Warning)
        }
        Judgement::Open => {
            let likely = pair.likeness.points >= Weights::on(app.today()).likely;
            match likely {
                true => Cell::new(app.text("duplicate-likely"), Role::Text).with_sign(Glyph::Due),
                false => Cell::new(app.text("duplicate-possible"), Role::Muted),
            }
        }
    }
}

/// Both records side by side.
#[derive(Debug)]
pub(crate) struct PairTold {
    pair: Arc<Pair>,
    file: Arc<CaseFile>,
}

impl PairTold {
    pub(crate) fn new(pair: Pair) -> PairTold {
        let PairRow { pair, file } = PairRow::new(pair);
        PairTold { pair, file }
    }
}

/// Cells of the labels.
const LABEL: u16 = 16;

impl Told for PairTold {
    fn title(&self, app: &App) -> String {
        app.text("screen-pair")
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn pair(&self) -> Option<&Arc<Pair>> {
        Some(&self.pair)
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let sight = Sight {
            today: app.today(),
            in_clear: false,
        };
        let half = room.saturating_sub(LABEL + 4) / 2;
        let column = |text: String, role| Part::name(text, role).wide(half);
        let blank = || Part::words("", Role::Muted);
        let ids = [&self.pair.one, &self.pair.other];
        let ids = ids.map(|(_, id)| Part::code(id.to_string(), Role::Heading).wide(half));
        let [one, other] = ids;
        let mut lines = vec![vec![blank().wide(LABEL), blank().wide(1), one, other]];
        for line in likened::lines(&app.messages, &self.pair, sight) {
            let sign = if line.differs { "≠" } else { "" };
            let role = if line.differs {
                Role::Caution
            } else {
                Role::Text
            };
            let label = words::leading(&line.name, LABEL);
            let [one, other] = line.values.map(|value| words::wrapped(&value, half));
            for at in 0..one.len().max(other.len()).max(1) {
                let of = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
                let first = at == 0;
                lines.push(vec![
                    Part::words(if first { label.as_str() } else { "" }, Role::Muted).wide(LABEL),
                    Part::words(if first { sign } else { "" }, role).wide(1),
                    column(of(&one), role),
                    column(of(&other), role),
                ]);
            }
        }
        lines.push(Vec::new());
        let args = Args::new().set("points", self.pair.likeness.points.to_string());
        lines.push(lines::heading(app.say("duplicate-points", args)));
        let parts = likened::parts(&app.messages, &self.pair.likeness);
        lines.extend(lines::paragraph(&parts, room, Role::Text));
        if let Some(decided) = likened::standing(&app.messages, &self.pair) {
            lines.push(Vec::new());
            lines.extend(lines::paragraph(&decided, room, Role::Text));
        }
        lines
    }
}
