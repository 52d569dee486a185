//! `masar household show`: everything on one file.

use super::{matters_page, work_page};
use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::{HouseholdView, LogView, Sight};
use masar_domain::clock;
use masar_domain::person::Member;
use masar_domain::{CaseFile, HouseholdId, PersonId};

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "HOUSEHOLD", value_parser = read::household)]
    household: HouseholdId,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.household)?;
        let sight = Sight {
            file: &file,
            book: desk.book()?,
            day: desk.day(),
            secrets: desk.secrets(),
        };
        let view = HouseholdView::of(sight);
        desk.show(&view, || page(desk, sight, &view))
    }
}

fn page(desk: &Desk, sight: Sight<'_>, view: &HouseholdView) -> Page {
    let mut page = Page::new();
    facts(&mut page, desk, sight, view);
    page.title(desk.words.text("cli-title-members"));
    page.table(members(desk, sight, view));
    if !sight.file.enrollments.is_empty() {
        page.title(desk.words.text("cli-title-enrollments"));
        page.table(enrollments(desk, sight));
    }
    work_page::draw(&mut page, desk, sight);
    let clocks = clock::clocks(sight.file, sight.book, sight.day);
    if !clocks.is_empty() {
        page.title(desk.words.text("cli-title-clocks"));
        for clock in &clocks {
            let of = phrases::clock_of(&desk.words, sight.book, clock);
            let whose = clock.person.map(|id| phrases::name(sight.file, id));
            page.sentence(desk.joined([of, whose.unwrap_or_default()]));
            page.under(phrases::clock(&desk.words, clock));
        }
    }
    matters_page::draw(&mut page, desk, sight);
    if !view.log.is_empty() {
        page.title(desk.words.text("cli-title-log"));
        page.table(log(desk, &view.log));
    }
    page
}

fn facts(page: &mut Page, desk: &Desk, sight: Sight<'_>, view: &HouseholdView) {
    let words = &desk.words;
    let household = &sight.file.household;
    page.title(format!(
        "{}  {}",
        household.id,
        crate::cli::finding::head(desk, sight.file)
    ));
    let label = |id: &str| words.text(id);
    let mut facts = vec![(
        label("cli-fact-registered"),
        Field::figures(&view.registered),
    )];
    if let Some(address) = household.address_on(sight.day) {
        let place = phrases::place(words, address);
        let rest = [address.locality.clone(), address.detail.clone()];
        let [locality, detail] = rest;
        let place = desk.joined([place, locality, detail]);
        facts.push((label("cli-fact-address"), Field::words(place)));
    }
    for phone in household.phones_on(sight.day) {
        let text = desk.joined([phone.number.to_string(), phone.holder.clone()]);
        facts.push((label("cli-fact-phone"), Field::words(text)));
    }
    if let Some(payee) = &view.payee {
        let kind = words.text(&format!("cli-payee-{}", payee.kind));
        let text = desk.joined([kind, payee.account.clone(), payee.holder.clone()]);
        facts.push((label("cli-fact-payee"), Field::words(text)));
    }
    if let Some(caseworker) = &view.caseworker {
        facts.push((label("cli-fact-caseworker"), Field::words(caseworker)));
    }
    for reference in &view.references {
        let text = format!("{}:{}", reference.source, reference.id);
        facts.push((label("cli-fact-reference"), Field::figures(text)));
    }
    page.facts(facts);
}

fn members(desk: &Desk, sight: Sight<'_>, view: &HouseholdView) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-person")),
        Column::words(words.text("cli-col-name")),
        Column::words(words.text("cli-col-relation")),
        Column::words(words.text("cli-col-sex")),
        Column::amount(words.text("cli-col-age")),
        Column::figures(words.text("cli-col-national-number")),
        Column::words(words.text("cli-col-remarks")),
    ]);
    for (member, seen) in sight.file.household.members.iter().zip(&view.members) {
        let who = &member.particulars;
        table.row([
            Field::figures(member.id),
            Field::words(who.name.shown()),
            Field::words(phrases::word(words, who.relation)),
            Field::words(phrases::word(words, who.sex)),
            Field::amount(seen.age.map(|age| age.to_string()).unwrap_or_default()),
            Field::figures(seen.national_number.clone().unwrap_or_default()),
            Field::words(remarks(desk, sight.file, member)),
        ]);
    }
    table
}

/// What about a member is out of the ordinary.
pub(crate) fn remarks(desk: &Desk, file: &CaseFile, member: &Member) -> String {
    let words = &desk.words;
    let day = desk.day();
    let dated = |id: &str, on| {
        let args = masar_text::messages::Args::new().set("day", phrases::day(words, on));
        words.format(id, &args)
    };
    let since = member
        .disabilities
        .iter()
        .filter(|d| d.until.is_none_or(|until| day <= until));
    let disability = since.map(|d| d.from).min();
    let left = member.left.as_ref();
    let kept = |(kept, _): (PersonId, _)| {
        let args = masar_text::messages::Args::new().set("kept", kept.to_string());
        words.format("cli-remark-kept-as", &args)
    };
    let also = file.gave_way_to(member.id).into_iter();
    let also: Vec<String> = also.map(|(gone, _)| gone.to_string()).collect();
    let also = (!also.is_empty()).then(|| {
        let args = masar_text::messages::Args::new().set("gone", also.join(" "));
        words.format("cli-remark-also", &args)
    });
    desk.joined([
        file.gave_way(member.id).map(kept).unwrap_or_default(),
        also.unwrap_or_default(),
        disability
            .map(|since| dated("cli-remark-disability", since))
            .unwrap_or_default(),
        left.map(|left| phrases::word(words, left.why))
            .unwrap_or_default(),
        left.map(|left| phrases::day(words, left.on))
            .unwrap_or_default(),
    ])
}

fn enrollments(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-enrollment")),
        Column::words(words.text("cli-col-programme")),
        Column::words(words.text("cli-col-who")),
        Column::words(words.text("cli-col-state")),
        Column::figures(words.text("cli-col-since")),
    ]);
    for enrollment in &sight.file.enrollments {
        let since = enrollment.steps.last().map(|step| step.on.to_string());
        table.row([
            Field::figures(enrollment.id),
            Field::words(phrases::programme(words, sight.book, &enrollment.programme)),
            Field::words(phrases::subject(words, sight.file, enrollment)),
            Field::words(phrases::word(words, enrollment.state())),
            Field::figures(since.unwrap_or_default()),
        ]);
    }
    table
}

fn log(desk: &Desk, log: &[LogView]) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::figures(words.text("cli-col-day")),
        Column::words(words.text("cli-col-what")),
        Column::words(words.text("cli-col-outcome")),
        Column::words(words.text("cli-col-text")),
        Column::words(words.text("cli-col-by")),
    ]);
    for entry in log {
        let coded = |part: &str, code: Option<&str>| {
            code.map(|code| words.text(&format!("{}-{part}-{code}", entry.kind)))
                .unwrap_or_default()
        };
        let what = words.text(&format!("cli-log-{}", entry.kind));
        table.row([
            Field::figures(&entry.on),
            Field::words(desk.joined([what, coded("mode", entry.mode)])),
            Field::words(coded("outcome", entry.outcome)),
            Field::words(entry.text.clone().unwrap_or_default()),
            Field::words(&entry.by),
        ]);
    }
    table
}
