//! The parts of a sheet in words, for whoever shows one.

use chrono::NaiveDate;
use masar_domain::clock::ClockKind;
use masar_domain::place::Bilingual;
use masar_domain::placement::Kind;
use masar_domain::rules::{Row, RowRef, Rule, RuleBook, Standing};
use masar_domain::whatif::{
    Cell, Cliff, Ending, Fare, Gap, Ground, Line, LineKind, Net, Of, Sheet, Warning, What,
};
use masar_domain::{CaseFile, Fils, Month, PersonId, sector};
use masar_text::Lang;
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};

/// A sheet with what it takes to tell it.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub sheet: &'a Sheet,
    pub file: &'a CaseFile,
    pub book: &'a RuleBook,
    pub words: &'a Messages,
    /// The day on which it was worked out.
    pub today: NaiveDate,
}

impl Telling<'_> {
    pub(super) fn say(&self, id: &str, args: Args) -> String {
        self.words.format(id, &args)
    }

    pub(super) fn spoken<'b>(&self, name: &'b Bilingual) -> &'b str {
        match self.words.lang() {
            Lang::English => &name.en,
            Lang::Arabic => &name.ar,
        }
    }

    pub fn day(&self, day: NaiveDate) -> String {
        calendar::date_in_words(self.words, day, Length::Full)
    }

    pub fn month(&self, month: Month) -> String {
        calendar::month_and_year(self.words, month.year(), month.number(), Length::Full)
    }

    fn amount(fils: Fils) -> String {
        calendar::amount(fils.0)
    }

    /// A person's name in the letters of the language, where they are known.
    pub fn name(&self, person: PersonId) -> String {
        let Some(member) = self.file.household.member(person) else {
            return person.to_string();
        };
        let name = &member.particulars.name;
        match self.words.lang() {
            Lang::English if !name.latin.is_empty() => name.latin.clone(),
            _ => name.shown().to_owned(),
        }
    }

    pub fn programme(&self, code: &str) -> String {
        let known = self.book.programme(code);
        known.map_or_else(|| code.to_owned(), |p| self.spoken(&p.short).to_owned())
    }

    /// What a line is, with whose it is where that is not the person asked about.
    pub fn line(&self, line: &Line) -> String {
        let project = self.sheet.offer.kind == Kind::Project;
        let label = match line.kind {
            LineKind::Wage if project && line.of == Of::Wage(self.sheet.placement) => {
                self.words.text("whatif-line-income")
            }
            kind => self.words.text(&format!("whatif-line-{}", kind.code())),
        };
        match line.person {
            Some(person) if person != self.sheet.person => {
                format!("{label} \u{2068}{}\u{2069}", self.name(person))
            }
            _ => label,
        }
    }

    /// Where the figure of a cell comes from, or why there is none.
    pub fn ground(&self, cell: &Cell) -> String {
        match cell {
            Cell::Nothing => String::new(),
            Cell::Unknown(gap) => self.gap(gap),
            Cell::Known(figure) => match &figure.ground {
                Ground::Row(row) => row.to_string(),
                Ground::Offer => self.words.text("whatif-ground-offer"),
                Ground::Record(id) => {
                    let args = Args::new().set("placement", id.to_string());
                    self.say("whatif-ground-record", args)
                }
                Ground::Decision { from, recorded, .. } => {
                    let args = Args::new()
                        .set("month", self.month(*from))
                        .set("day", self.day(*recorded));
                    self.say("whatif-ground-decision", args)
                }
            },
        }
    }

    /// What is not known, and what is said of it.
    pub fn gap(&self, gap: &Gap) -> String {
        let why = self.words.text(&format!("whatif-why-{}", gap.why.code()));
        let mut said = vec![self.say("whatif-not-known", Args::new().set("why", why))];
        if let Some(before) = gap.before {
            let args = Args::new().set("amount", Self::amount(before));
            said.push(self.say("whatif-before", args));
        }
        if let Some((_, row)) = gap.row.as_ref().and_then(|named| self.row(named))
            && let masar_domain::rules::Value::Amounts(..) = row.value
            && let Some(named) = &gap.row
        {
            let args = Args::new()
                .set("range", row.value.to_string())
                .set("row", named.to_string());
            said.push(self.say("whatif-range", args));
        }
        said.join(" · ")
    }

    /// What a net leaves open: at least, if the work goes on, less the fare.
    pub fn reservations(&self, net: &Net) -> Vec<String> {
        let said = [
            (net.is_least(), "whatif-at-least"),
            (net.if_work_goes_on, "whatif-if-work-goes-on"),
            (net.lacks_fare(), "whatif-less-fare"),
        ];
        let said = said.into_iter().filter(|(holds, _)| *holds);
        said.map(|(_, id)| self.words.text(id)).collect()
    }

    pub fn cliff(&self, cliff: &Cliff) -> String {
        self.words
            .text(&format!("whatif-cliff-{}", cliff.kind.code()))
    }

    /// What it is that ends.
    pub fn ending(&self, ending: &Ending) -> String {
        let mut said = match &ending.what {
            What::Clock(kind) => self.words.text(&format!("clock-{}", kind.code())),
            What::Component {
                programme,
                component,
                ..
            } => {
                let parts = self.book.programme(programme);
                let part = parts.and_then(|p| p.components.iter().find(|c| c.code == *component));
                match (parts, part) {
                    (Some(programme), Some(part)) if programme.components.len() > 1 => format!(
                        "{}: {}",
                        self.spoken(&programme.short),
                        self.spoken(&part.name)
                    ),
                    _ => self.programme(programme),
                }
            }
        };
        if let Some(day) = ending.programme_ends {
            let args = Args::new().set("day", self.day(day));
            said = format!("{said} · {}", self.say("whatif-ends-early", args));
        }
        said
    }

    /// The offer in one sentence.
    pub fn offer(&self) -> Vec<String> {
        let offer = &self.sheet.offer;
        let kind = self
            .words
            .text(&format!("placement-kind-{}", offer.kind.code()));
        let args = Args::new()
            .set("kind", kind)
            .set("wage", calendar::money(self.words, offer.wage.0))
            .set("start", self.day(offer.start));
        let mut said = vec![self.say("whatif-offer", args)];
        if !offer.sector.is_empty() {
            let known = sector::sector(&offer.sector);
            let name = known.map_or(offer.sector.as_str(), |known| self.spoken(&known.name));
            let args = Args::new().set("sector", name);
            said.push(self.say("whatif-offer-sector", args));
        }
        said.push(match offer.fare {
            Fare::Unknown => self.words.text("whatif-offer-fare-unknown"),
            Fare::Bus => self.words.text("whatif-offer-bus"),
            Fare::Costs(fare) => {
                let args = Args::new().set("fare", calendar::money(self.words, fare.0));
                self.say("whatif-offer-fare", args)
            }
        });
        said
    }

    /// A warning in words; the row it rests on is not named in it.
    pub fn warning(&self, warning: &Warning) -> String {
        let args = match warning {
            Warning::BelowMinimum { from, minimum, .. } => Args::new()
                .set("month", self.month(*from))
                .set("minimum", Self::amount(*minimum)),
            Warning::SectorMinimum {
                minimum, general, ..
            } => Args::new()
                .set("minimum", Self::amount(*minimum))
                .set("general", Self::amount(*general)),
            Warning::MinimumNotKnown { from } => Args::new().set("month", self.month(*from)),
            Warning::AgeOutside {
                programme,
                age,
                least,
                most,
                ..
            } => Args::new()
                .set("programme", self.programme(programme))
                .set("age", age.to_string())
                .set("least", least.to_string())
                .set("most", most.to_string()),
            Warning::ProgrammeOver { programme, on, .. }
            | Warning::ProgrammeEnds { programme, on } => Args::new()
                .set("programme", self.programme(programme))
                .set("day", self.day(*on)),
            Warning::NotInBook { programme } => Args::new().set("programme", programme),
            Warning::MonthsUsed {
                programme,
                used,
                allowed,
                ..
            } => Args::new()
                .set("programme", self.programme(programme))
                .set("used", used.to_string())
                .set("allowed", allowed.to_string()),
            Warning::LeavesWork { placement } | Warning::GraceBefore { placement } => {
                Args::new().set("placement", placement.to_string())
            }
            Warning::AlsoIn { enrollment } | Warning::Pending { enrollment } => {
                let known = self.file.enrollment(*enrollment);
                let code = known.map(|e| e.programme.as_str()).unwrap_or_default();
                Args::new()
                    .set("programme", self.programme(code))
                    .set("enrollment", enrollment.to_string())
            }
            Warning::EmployerTransport { amount, .. } => {
                Args::new().set("amount", Self::amount(*amount))
            }
            Warning::Row { row, standing } => {
                let title = self.book.rule(&row.rule);
                let title = title.map_or(row.rule.as_str(), |rule| self.spoken(&rule.title));
                let standing = self.words.text(&format!("standing-{}", standing.code()));
                Args::new().set("rule", title).set("standing", standing)
            }
            Warning::SectorNotSaid
            | Warning::AgeNotKnown
            | Warning::NotOnAid
            | Warning::ProjectIncome
            | Warning::FareNotSaid
            | Warning::AllowanceBesideBus => Args::new(),
        };
        self.say(&format!("whatif-warning-{}", warning.code()), args)
    }

    /// What a row says of itself where it does not stand firm.
    pub fn note(&self, named: &RowRef) -> Option<String> {
        let (_, row) = self.row(named)?;
        row.note.as_ref().map(|note| self.spoken(note).to_owned())
    }

    pub(super) fn row(&self, named: &RowRef) -> Option<(&Rule, &Row)> {
        let rule = self.book.rule(&named.rule)?;
        let row = rule.rows.iter().find(|row| row.version == named.version)?;
        Some((rule, row))
    }

    /// Whether sources agree on the row behind a figure.
    pub(super) fn is_firm(&self, cell: &Cell) -> bool {
        let row = cell.row().and_then(|named| self.row(named));
        row.is_none_or(|(_, row)| row.standing == Standing::Sourced)
    }
}

/// Whether a clock is one of the months in which earnings do not count.
pub(super) fn is_grace(what: &What) -> bool {
    matches!(
        what,
        What::Clock(ClockKind::GraceJob | ClockKind::GraceProject)
    )
}
