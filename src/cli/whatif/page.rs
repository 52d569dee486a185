//! A sheet as people read it: stretch by stretch with the ground of every
//! figure, then month by month, then what ends and what to know.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use masar_domain::whatif::{Cell, Line, MONTHS, Net, Stretch, Warning};
use masar_domain::{Fils, Month};
use masar_exchange::whatif::Telling;
use masar_text::messages::Args;
use std::path::Path;

pub(super) fn page(desk: &Desk, telling: &Telling<'_>, written: Option<&Path>) -> Page {
    let told = Told { desk, telling };
    let mut page = Page::new();
    told.head(&mut page);
    for stretch in &telling.sheet.stretches {
        told.stretch(&mut page, stretch);
    }
    page.title(desk.words.text("whatif-months"));
    page.table(told.months());
    told.sums(&mut page);
    told.endings(&mut page);
    told.employer(&mut page);
    told.warnings(&mut page);
    if let Some(path) = written {
        page.title(super::written(&desk.words, path));
    }
    page
}

struct Told<'a> {
    desk: &'a Desk,
    telling: &'a Telling<'a>,
}

impl Told<'_> {
    fn text(&self, id: &str) -> String {
        self.desk.words.text(id)
    }

    fn head(&self, page: &mut Page) {
        let sheet = self.telling.sheet;
        let words = &self.desk.words;
        let name = self.telling.name(sheet.person);
        page.title(words.format("whatif-title", &Args::new().set("name", name)));
        for sentence in self.telling.offer() {
            page.under(sentence);
        }
        let args = Args::new()
            .set("month", phrases::month(words, sheet.this_month))
            .set("amount", phrases::money(words, sheet.now.amount));
        page.under(words.format("whatif-now", &args));
    }

    fn stretch(&self, page: &mut Page, stretch: &Stretch) {
        let words = &self.desk.words;
        let args = Args::new()
            .set("from", stretch.numbers.0.to_string())
            .set("to", stretch.numbers.1.to_string())
            .set("first", phrases::month(words, stretch.from))
            .set("last", phrases::month(words, stretch.to));
        let id = match stretch.from == stretch.to {
            true => "whatif-stretch-one",
            false => "whatif-stretch",
        };
        page.title(words.format(id, &args));
        let mut table = Table::new([
            Column::words(""),
            Column::amount(self.text("whatif-col-without")),
            Column::amount(self.text("whatif-col-with")),
            Column::words(self.text("whatif-col-ground")),
        ])
        .ending_in_sentences();
        let at = usize::from(stretch.numbers.0) - 1;
        let family = |line: &&Line| line.kind.is_family();
        for line in self.telling.sheet.lines.iter().filter(family) {
            let (Some(without), Some(with)) = (line.without.get(at), line.with.get(at)) else {
                continue;
            };
            if without.is_nothing() && with.is_nothing() {
                continue;
            }
            table.row([
                Field::words(self.telling.line(line)),
                Field::amount(figure(without)),
                Field::amount(figure(with)),
                self.ground(without, with),
            ]);
        }
        let said = self.telling.reservations(&stretch.with).join(" · ");
        table.row([
            Field::words(self.text("whatif-net")),
            Field::amount(phrases::amount(stretch.without.amount)),
            Field::amount(phrases::amount(stretch.with.amount)),
            Field::words(said),
        ]);
        page.table(table);
        self.fare_limit(page, stretch);
    }

    fn fare_limit(&self, page: &mut Page, stretch: &Stretch) {
        if stretch
            .with
            .gaps
            .contains(&masar_domain::whatif::Why::PartMonth)
        {
            return;
        }
        let said = match stretch.fare_limit {
            Some(limit) => {
                let label = self.text("whatif-fare-limit");
                format!("{label} {}", phrases::money(&self.desk.words, limit))
            }
            None => self.text("whatif-fare-none"),
        };
        page.under(said);
    }

    /// Where a figure comes from; a row reads from left to right.
    fn ground(&self, without: &Cell, with: &Cell) -> Field {
        let shown = match with.is_nothing() {
            true => without,
            false => with,
        };
        match shown {
            Cell::Known(_) if shown.row().is_some() => Field::figures(self.telling.ground(shown)),
            _ => Field::words(self.telling.ground(shown)),
        }
    }

    fn months(&self) -> Table {
        let mut table = Table::new([
            Column::amount(self.text("whatif-col-number")),
            Column::figures(self.text("cli-col-month")),
            Column::amount(self.text("whatif-col-without")),
            Column::amount(self.text("whatif-col-with")),
            Column::amount(self.text("whatif-col-difference")),
            Column::words(""),
        ])
        .ending_in_sentences();
        for sum in &self.telling.sheet.months {
            table.row([
                Field::amount(sum.number),
                Field::figures(sum.month),
                Field::amount(phrases::amount(sum.without.amount)),
                Field::amount(phrases::amount(sum.with.amount)),
                Field::amount(signed(sum.difference)),
                Field::words(self.remark(sum.month, &sum.with)),
            ]);
        }
        table
    }

    /// The cliff after a month with its day; or what its sum leaves open.
    fn remark(&self, month: Month, net: &Net) -> String {
        let mut cliffs = self.telling.sheet.cliffs.iter();
        let cliff = cliffs.find(|cliff| Month::of(cliff.on) == month);
        match cliff {
            Some(cliff) => format!(
                "▼ {} {}",
                self.telling.cliff(cliff),
                phrases::day(&self.desk.words, cliff.on)
            ),
            None => {
                let mut said = self.telling.reservations(net);
                if net.lacks_fare() {
                    // Said once, with the sums; every month would repeat it.
                    said.pop();
                }
                said.join(" · ")
            }
        }
    }

    fn sums(&self, page: &mut Page) {
        let sheet = self.telling.sheet;
        let words = &self.desk.words;
        let args = Args::new().set("months", MONTHS.to_string());
        page.title(words.format("whatif-sums", &args));
        let total = &sheet.total;
        let fact = |id: &str, said: String| (self.text(id), Field::words(said));
        let mut facts = vec![
            fact("whatif-sum-without", phrases::money(words, total.without)),
            fact("whatif-sum-with", self.with(total.with)),
            fact(
                "whatif-sum-difference",
                phrases::money(words, total.difference),
            ),
        ];
        if let Some(worst) = &sheet.worst {
            let args = Args::new()
                .set("month", phrases::month(words, worst.month))
                .set("number", worst.number.to_string())
                .set("amount", phrases::amount(worst.with))
                .set("now", signed(worst.against_now))
                .set("without", signed(worst.against_without));
            facts.push(fact(
                "whatif-sum-worst",
                words.format("whatif-worst", &args),
            ));
        }
        let even = sheet.even_from.map(|month| phrases::month(words, month));
        let even = even.unwrap_or_else(|| self.text("whatif-even-never"));
        facts.push(fact("whatif-sum-even", even));
        page.facts(facts);
        if total.least_months > 0 {
            let args = Args::new().set("months", total.least_months);
            page.under(words.format("whatif-sum-least", &args));
        }
    }

    fn with(&self, fils: Fils) -> String {
        let words = &self.desk.words;
        let sheet = self.telling.sheet;
        let mut said = vec![phrases::money(words, fils)];
        if sheet.months.iter().any(|month| month.with.lacks_fare()) {
            said.push(self.text("whatif-less-fare"));
        }
        if sheet.total.least_months > 0 {
            said.push(self.text("whatif-at-least"));
        }
        said.join(" · ")
    }

    fn endings(&self, page: &mut Page) {
        let sheet = self.telling.sheet;
        if sheet.endings.is_empty() {
            return;
        }
        page.title(self.text("whatif-endings"));
        let mut table = Table::new([
            Column::figures(self.text("cli-col-day")),
            Column::words(self.text("whatif-col-what")),
            Column::figures(self.text("cli-col-rule")),
        ]);
        for ending in &sheet.endings {
            table.row([
                Field::figures(ending.on),
                Field::words(self.telling.ending(ending)),
                Field::figures(&ending.row),
            ]);
        }
        page.table(table);
    }

    fn employer(&self, page: &mut Page) {
        let lines = self.telling.sheet.lines.iter();
        let lines: Vec<&Line> = lines.filter(|line| !line.kind.is_family()).collect();
        if lines.is_empty() {
            return;
        }
        page.title(self.text("whatif-employer"));
        for line in lines {
            let figures = line.with.iter().filter_map(Cell::amount);
            let Some(first) = figures.clone().next() else {
                continue;
            };
            let args = Args::new()
                .set("name", self.component(line))
                .set("amount", phrases::money(&self.desk.words, first))
                .set("months", figures.count());
            page.under(self.desk.words.format("whatif-employer-line", &args));
        }
    }

    fn component(&self, line: &Line) -> String {
        let masar_domain::whatif::Of::Component {
            programme,
            component,
            ..
        } = &line.of
        else {
            return self.telling.line(line);
        };
        let (words, book) = (&self.desk.words, self.telling.book);
        phrases::component(words, book, programme, component)
    }

    fn warnings(&self, page: &mut Page) {
        let warnings = &self.telling.sheet.warnings;
        if warnings.is_empty() {
            return;
        }
        page.title(self.text("whatif-warnings"));
        for warning in warnings {
            page.sentence(format!("! {}", self.telling.warning(warning)));
            let Some(row) = warning.row() else { continue };
            page.under(row.to_string());
            if let Warning::Row { row, .. } = warning
                && let Some(note) = self.telling.note(row)
            {
                page.under(note);
            }
        }
    }
}

fn figure(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Unknown(_) => "?".to_owned(),
        Cell::Known(figure) => phrases::amount(figure.amount),
    }
}

/// With a plus where it is more.
fn signed(fils: Fils) -> String {
    let plus = if fils > Fils::ZERO { "+" } else { "" };
    format!("{plus}{}", phrases::amount(fils))
}
