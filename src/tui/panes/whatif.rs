//! The what-if sheet on a screen of its own: months down, both worlds beside
//! each other, the cliffs marked by sign and word, then the grounds.

mod warnings;

use super::lines::{self, Line, Part};
use super::reading::Told;
use super::words;
use crate::app::App;
use crate::theme::{Glyph, Role};
use masar_domain::whatif::{
    Cell, Cliff, CliffKind, Ending, Fare, Ground, MonthSum, Net, Sheet, Stretch, What,
};
use masar_domain::{CaseFile, Fils, Month, PersonId, sector};
use masar_text::Lang;
use masar_text::messages::Args;
use std::sync::Arc;

/// Cells of an amount.
const AMOUNT: u16 = 10;
/// Cells of the name of a line.
const LABEL: u16 = 20;

/// A sheet that was worked out.
#[derive(Debug)]
pub(crate) struct WhatIfTold {
    pub(crate) file: Arc<CaseFile>,
    pub(crate) sheet: Sheet,
}

impl Told for WhatIfTold {
    fn title(&self, app: &App) -> String {
        app.text("screen-whatif")
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let teller = Teller {
            app,
            told: self,
            room,
        };
        let mut all = teller.head();
        all.extend(teller.months());
        all.extend(teller.sums());
        for stretch in &self.sheet.stretches {
            all.extend(teller.stretch(stretch));
        }
        all.extend(teller.endings());
        all.extend(teller.warnings());
        all
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }
}

struct Teller<'a> {
    app: &'a App,
    told: &'a WhatIfTold,
    room: u16,
}

/// An amount at the end of its column.
fn figure(text: &str, role: Role) -> Part {
    let spare = usize::from(AMOUNT).saturating_sub(text.chars().count());
    let padded = format!("{}{text}", " ".repeat(spare));
    Part::code(padded, role).wide(AMOUNT)
}

fn signed(fils: Fils) -> String {
    let plus = if fils > Fils::ZERO { "+" } else { "" };
    format!("{plus}{}", words::amount(fils))
}

fn blank() -> Line {
    Vec::new()
}

impl Teller<'_> {
    fn sheet(&self) -> &Sheet {
        &self.told.sheet
    }

    fn text(&self, id: &str) -> String {
        self.app.text(id)
    }

    fn name(&self, person: PersonId) -> String {
        let member = self.told.file.household.member(person);
        member.map_or_else(
            || person.to_string(),
            |member| member.particulars.name.shown().to_owned(),
        )
    }

    fn paragraph(&self, text: &str, role: Role) -> Vec<Line> {
        lines::paragraph(text, self.room, role)
    }

    fn head(&self) -> Vec<Line> {
        let (app, sheet) = (self.app, self.sheet());
        let offer = &sheet.offer;
        let args = Args::new().set("name", self.name(sheet.person));
        let mut head = vec![lines::heading(app.say("whatif-title", args))];
        let kind = self.text(&format!("placement-kind-{}", offer.kind.code()));
        let args = Args::new()
            .set("kind", kind)
            .set("wage", words::amount(offer.wage))
            .set("start", app.date(offer.start));
        let mut said = vec![app.say("whatif-offer", args)];
        if !offer.sector.is_empty() {
            let known = sector::sector(&offer.sector);
            let name = known.map_or(offer.sector.as_str(), |known| app.name(&known.name));
            let args = Args::new().set("sector", name);
            said.push(app.say("whatif-offer-sector", args));
        }
        said.push(match offer.fare {
            Fare::Unknown => self.text("whatif-offer-fare-unknown"),
            Fare::Bus => self.text("whatif-offer-bus"),
            Fare::Costs(fare) => {
                let args = Args::new().set("fare", words::amount(fare));
                app.say("whatif-offer-fare", args)
            }
        });
        head.extend(self.paragraph(&said.join(" · "), Role::Text));
        let args = Args::new()
            .set("month", sheet.this_month.to_string())
            .set("amount", words::amount(sheet.now.amount));
        head.extend(self.paragraph(&app.say("whatif-now", args), Role::Text));
        head.push(blank());
        head
    }

    fn months(&self) -> Vec<Line> {
        let head = |id: &str| {
            let text = self.text(id);
            // Figures end at the right edge, where a mirrored heading begins.
            let spare = match self.app.lang() {
                Lang::English => AMOUNT.saturating_sub(words::width(&text)),
                Lang::Arabic => 0,
            };
            Part::words(
                format!("{}{text}", " ".repeat(usize::from(spare))),
                Role::Heading,
            )
            .wide(AMOUNT)
        };
        let mut all = vec![vec![
            Part::words(self.text("whatif-col-number"), Role::Heading).wide(3),
            Part::words(self.text("whatif-month"), Role::Heading).wide(8),
            head("whatif-col-without"),
            head("whatif-col-with"),
            head("whatif-col-difference"),
        ]];
        all.extend(self.sheet().months.iter().map(|month| self.month(month)));
        all.push(blank());
        all
    }

    fn month(&self, sum: &MonthSum) -> Line {
        let worst = self.sheet().worst.as_ref();
        let is_worst = worst.is_some_and(|worst| worst.month == sum.month);
        let role = match (sum.difference < Fils::ZERO, is_worst) {
            (true, _) => Role::Bad,
            (false, true) => Role::Caution,
            (false, false) => Role::Text,
        };
        let mut line = vec![
            Part::code(format!("{:>2}", sum.number), Role::Muted).wide(3),
            Part::code(sum.month.to_string(), Role::Muted).wide(8),
            figure(&words::amount(sum.without.amount), Role::Text),
            figure(&words::amount(sum.with.amount), role),
            figure(&signed(sum.difference), Role::Muted),
        ];
        let mut cliffs = self.sheet().cliffs.iter();
        match cliffs.find(|cliff| Month::of(cliff.on) == sum.month) {
            Some(cliff) => line.extend(self.cliff(cliff)),
            None => {
                let said = self.reservations(&sum.with);
                line.push(Part::words(said, Role::Muted));
            }
        }
        line
    }

    /// A cliff: its sign, its word, its day.
    fn cliff(&self, cliff: &Cliff) -> Vec<Part> {
        let sign = match cliff.kind {
            CliffKind::Support | CliffKind::Contract => Glyph::SupportEnds,
            CliffKind::Reassessment => Glyph::GraceEnds,
        };
        let word = self.text(&format!("whatif-cliff-{}.short", cliff.kind.code()));
        vec![
            Part::words(self.app.theme.glyph(sign), Role::Caution),
            Part::words(word, Role::Caution),
            Part::words(self.app.date(cliff.on), Role::Caution),
        ]
    }

    fn reservations(&self, net: &Net) -> String {
        let said = [
            (net.is_least(), "whatif-at-least"),
            (net.if_work_goes_on, "whatif-if-work-goes-on.short"),
        ];
        let said = said.into_iter().filter(|(holds, _)| *holds);
        let said: Vec<String> = said.map(|(_, id)| self.text(id)).collect();
        said.join(" · ")
    }

    fn sums(&self) -> Vec<Line> {
        let sheet = self.sheet();
        let label = |id: &str| self.text(id);
        let pair =
            |id: &str, text: String| lines::pair(label(id), LABEL, Part::code(text, Role::Text));
        let mut all = vec![
            pair("whatif-sum-without", words::amount(sheet.total.without)),
            pair("whatif-sum-with", words::amount(sheet.total.with)),
            pair("whatif-sum-difference", signed(sheet.total.difference)),
        ];
        if let Some(worst) = &sheet.worst {
            let args = Args::new()
                .set("month", worst.month.to_string())
                .set("number", worst.number.to_string())
                .set("amount", words::amount(worst.with))
                .set("now", signed(worst.against_now))
                .set("without", signed(worst.against_without));
            let said = self.app.say("whatif-worst", args);
            let room = self.room.saturating_sub(LABEL + 1);
            let mut label = label("whatif-sum-worst");
            for line in words::wrapped(&said, room) {
                let label = std::mem::take(&mut label);
                all.push(lines::pair(label, LABEL, Part::words(line, Role::Text)));
            }
        }
        let even = sheet.even_from.map(|month| month.to_string());
        let even = match even {
            Some(month) => Part::code(month, Role::Text),
            None => Part::words(label("whatif-even-never"), Role::Bad),
        };
        all.push(lines::pair(label("whatif-sum-even"), LABEL, even));
        if sheet.months.iter().any(|month| month.with.lacks_fare()) {
            all.extend(self.paragraph(&label("whatif-warning-fare-not-said"), Role::Caution));
        }
        all
    }

    /// What the months of a stretch are made of, and the ground of each figure.
    fn stretch(&self, stretch: &Stretch) -> Vec<Line> {
        let args = Args::new()
            .set("from", stretch.numbers.0.to_string())
            .set("to", stretch.numbers.1.to_string())
            .set("first", stretch.from.to_string())
            .set("last", stretch.to.to_string());
        let mut all = vec![
            blank(),
            lines::heading(self.app.say("whatif-stretch", args)),
        ];
        let at = usize::from(stretch.numbers.0) - 1;
        for line in self.sheet().lines.iter() {
            let (Some(without), Some(with)) = (line.without.get(at), line.with.get(at)) else {
                continue;
            };
            let shown = match with.is_nothing() {
                true => without,
                false => with,
            };
            if shown.is_nothing() {
                continue;
            }
            let mut label = self.text(&format!("whatif-line-{}", line.kind.code()));
            if let Some(person) = line.person.filter(|id| *id != self.sheet().person) {
                label = format!("{label} · {}", words::first_name(&self.name(person)));
            }
            all.push(vec![
                Part::words(label, Role::Muted).wide(LABEL),
                figure(&cell(without), Role::Text),
                figure(&cell(with), Role::Text),
                self.ground(shown),
            ]);
        }
        all.push(vec![
            Part::words(self.text("whatif-net"), Role::Heading).wide(LABEL),
            figure(&words::amount(stretch.without.amount), Role::Heading),
            figure(&words::amount(stretch.with.amount), Role::Heading),
            Part::words(self.reservations(&stretch.with), Role::Muted),
        ]);
        if let Some(limit) = stretch.fare_limit {
            all.push(vec![
                Part::words(self.text("whatif-fare-limit"), Role::Muted),
                Part::code(words::amount(limit), Role::Muted),
            ]);
        }
        all
    }

    fn ground(&self, cell: &Cell) -> Part {
        let words = |text| Part::words(text, Role::Muted);
        match cell {
            Cell::Nothing => words(String::new()),
            Cell::Unknown(gap) => {
                let why = self.text(&format!("whatif-why-{}", gap.why.code()));
                let args = Args::new().set("why", why);
                Part::words(self.app.say("whatif-not-known", args), Role::Caution)
            }
            Cell::Known(figure) => match &figure.ground {
                Ground::Row(row) => Part::code(row.to_string(), Role::Muted),
                Ground::Offer => words(self.text("whatif-ground-offer")),
                Ground::Record(id) => {
                    let args = Args::new().set("placement", id.to_string());
                    words(self.app.say("whatif-ground-record", args))
                }
                Ground::Decision { from, recorded, .. } => {
                    let args = Args::new()
                        .set("month", from.to_string())
                        .set("day", self.app.date(*recorded));
                    words(self.app.say("whatif-ground-decision", args))
                }
            },
        }
    }

    fn endings(&self) -> Vec<Line> {
        let mut all = vec![blank(), lines::heading(self.text("whatif-endings"))];
        for ending in &self.sheet().endings {
            all.push(vec![
                Part::words(self.app.date(ending.on), Role::Text).wide(17),
                Part::words(self.ending(ending), Role::Text).wide(26),
                Part::code(ending.row.to_string(), Role::Muted),
            ]);
        }
        all
    }

    fn ending(&self, ending: &Ending) -> String {
        match &ending.what {
            What::Clock(kind) => self.text(&format!("clock-{}", kind.code())),
            What::Component {
                programme,
                component,
                ..
            } => self.app.component(programme, component).to_owned(),
        }
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Unknown(_) => "?".to_owned(),
        Cell::Known(figure) => words::amount(figure.amount),
    }
}
