//! The dossier of an enrollment on a page: what it answers, how far it has
//! come, what is missing, and a loan as it stands.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use crate::cli::view::Sight;
use masar_domain::dossier::{Dossier, Loan};
use masar_domain::enrollment::Enrollment;
use masar_domain::place::Bilingual;
use masar_domain::rules::Programme;
use masar_text::messages::Args;

/// Everything on file; nothing where the programme asks for nothing.
pub(super) fn draw(page: &mut Page, desk: &Desk, sight: Sight<'_>, enrollment: &Enrollment) {
    let Some(programme) = sight.book.programme(&enrollment.programme) else {
        return;
    };
    let empty = Dossier::new(enrollment.id);
    let known = sight.file.dossier(enrollment.id);
    if known.is_none() && programme.stages.is_empty() {
        return;
    }
    let dossier = known.unwrap_or(&empty);
    page.facts(facts(desk, programme, dossier));
    tables(page, desk, programme, dossier);
    if let Some(known) = &dossier.loan {
        loan(page, desk, known);
    }
}

fn facts(desk: &Desk, programme: &Programme, dossier: &Dossier) -> Vec<(String, Field)> {
    let words = &desk.words;
    let names = |names: Vec<&Bilingual>| {
        let names = names
            .into_iter()
            .map(|name| spoken_name(words.lang(), name));
        Field::words(phrases::listed(words, names))
    };
    let mut facts = Vec::new();
    if let Some(occasion) = &dossier.occasion {
        let event = programme.event(&occasion.event);
        facts.push((
            words.text("cli-fact-event"),
            names(event.map(|event| &event.name).into_iter().collect()),
        ));
        facts.push((words.text("cli-fact-event-on"), Field::figures(occasion.on)));
    }
    if let Some(product) = programme.product(&dossier.product) {
        facts.push((words.text("cli-fact-product"), names(vec![&product.name])));
    }
    if !programme.stages.is_empty() {
        let stage = dossier.stage().map(|stage| stage.stage.as_str());
        let next = programme.stages_after(stage);
        let next = next.filter_map(|code| programme.stage(code));
        let stage = stage.and_then(|code| programme.stage(code));
        let stage = stage.map(|stage| &stage.name).into_iter().collect();
        facts.push((words.text("cli-fact-stage"), names(stage)));
        let next = next.map(|stage| &stage.name).collect();
        facts.push((words.text("cli-fact-next-stage"), names(next)));
    }
    let missing = programme.papers_missing(dossier);
    if !missing.is_empty() {
        let missing = missing.into_iter().map(|paper| &paper.name).collect();
        facts.push((words.text("cli-fact-papers-missing"), names(missing)));
    }
    facts
}

fn tables(page: &mut Page, desk: &Desk, programme: &Programme, dossier: &Dossier) {
    let words = &desk.words;
    let named = |name: Option<&Bilingual>, code: &str| {
        let name = name.map(|name| spoken_name(words.lang(), name).to_owned());
        Field::words(name.unwrap_or_else(|| code.to_owned()))
    };
    let mut happened = Table::new([
        Column::figures(words.text("cli-col-day")),
        Column::words(words.text("cli-col-on-file")),
        Column::words(words.text("cli-col-note")),
        Column::words(words.text("cli-col-by")),
    ]);
    for known in &dossier.stages {
        let stage = programme.stage(&known.fact.stage);
        happened.row([
            Field::figures(known.fact.on),
            named(stage.map(|stage| &stage.name), &known.fact.stage),
            Field::words(&known.fact.note),
            Field::words(known.by.as_str()),
        ]);
    }
    for known in &dossier.papers {
        let paper = programme.paper(&known.fact.paper);
        happened.row([
            Field::figures(known.fact.on),
            named(paper.map(|paper| &paper.name), &known.fact.paper),
            Field::words(words.text("cli-paper-seen")),
            Field::words(known.by.as_str()),
        ]);
    }
    for known in &dossier.given {
        let value = known.fact.value.map(|value| phrases::money(words, value));
        happened.row([
            Field::figures(known.fact.on),
            Field::words(&known.fact.what),
            Field::words(value.unwrap_or_default()),
            Field::words(known.by.as_str()),
        ]);
    }
    for known in &dossier.attendance {
        let args = Args::new()
            .set("held", known.fact.held.to_string())
            .set("attended", known.fact.attended.to_string());
        happened.row([
            Field::figures(known.fact.month),
            Field::words(words.format("cli-attendance", &args)),
            Field::empty(),
            Field::words(known.by.as_str()),
        ]);
    }
    if !happened.is_empty() {
        page.title(words.text("cli-title-on-file"));
        page.table(happened);
    }
    rulings(page, desk, programme, dossier);
}

fn rulings(page: &mut Page, desk: &Desk, programme: &Programme, dossier: &Dossier) {
    if dossier.rulings.is_empty() {
        return;
    }
    let words = &desk.words;
    page.title(words.text("cli-title-rulings"));
    let mut table = Table::new([
        Column::amount(words.text("cli-col-number")),
        Column::words(words.text("cli-col-component")),
        Column::amount(words.text("cli-col-months")),
        Column::figures(words.text("cli-col-from")),
        Column::figures(words.text("cli-col-until")),
        Column::words(words.text("cli-col-by")),
        Column::words(words.text("cli-col-why")),
    ]);
    for ruling in &dossier.rulings {
        let component = programme.component(&ruling.component);
        let name = component.map(|part| spoken_name(words.lang(), &part.name).to_owned());
        let ended = ruling.ended.as_ref().and_then(|end| end.on);
        table.row([
            Field::amount(ruling.no),
            Field::words(name.unwrap_or_else(|| ruling.component.clone())),
            Field::amount(ruling.months),
            Field::figures(ruling.from),
            ended.map_or(Field::empty(), Field::figures),
            Field::words(ruling.by.as_str()),
            Field::words(&ruling.why),
        ]);
    }
    page.table(table);
}

/// A loan: what was agreed, and how it stands on the day.
pub(crate) fn loan(page: &mut Page, desk: &Desk, loan: &Loan) {
    let words = &desk.words;
    let terms = &loan.terms.fact;
    let standing = loan.standing(desk.day());
    let money = |fils| Field::words(phrases::money(words, fils));
    let day = |day: Option<chrono::NaiveDate>| day.map_or(Field::empty(), Field::figures);
    page.title(words.text("cli-title-loan"));
    page.facts([
        (words.text("cli-fact-principal"), money(terms.principal)),
        (words.text("cli-fact-payable"), money(terms.payable)),
        (words.text("cli-fact-signed"), Field::figures(terms.signed)),
        (
            words.text("cli-fact-instalments"),
            Field::figures(terms.instalments),
        ),
        (
            words.text("cli-fact-first-due"),
            Field::figures(terms.first_due),
        ),
        (
            words.text("cli-fact-tranches"),
            Field::figures(format!("{}/{}", loan.tranches.len(), terms.tranches)),
        ),
        (words.text("cli-fact-paid-out"), money(standing.paid_out)),
        (
            words.text("cli-fact-loan-registered"),
            day(loan.social_security_seen),
        ),
        (words.text("cli-fact-repaid"), money(standing.repaid)),
        (words.text("cli-fact-arrears"), money(standing.arrears)),
        (
            words.text("cli-fact-behind-since"),
            day(standing.behind_since),
        ),
        (
            words.text("cli-fact-outstanding"),
            money(standing.outstanding),
        ),
    ]);
}
