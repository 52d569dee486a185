//! What is sure, what is not, and whom to ask.

use super::{first_known, is_project, money};
use crate::whatif::Telling;
use crate::whatif::words::is_grace;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::clock::ClockKind;
use masar_domain::whatif::{Cell, Fare, LineKind, Sheet, Warning, What, Why};
use masar_text::messages::Args;

/// A sentence, and whether room is left to write behind it.
pub(in crate::whatif) struct Open {
    pub(in crate::whatif) text: String,
    pub(in crate::whatif) room: bool,
}

impl Open {
    fn said(text: String) -> Open {
        Open { text, room: false }
    }

    fn to_fill(text: String) -> Open {
        Open { text, room: true }
    }
}

pub(super) fn sure(telling: &Telling<'_>) -> Vec<String> {
    let sheet = telling.sheet;
    let mut said = Vec::new();
    if let Some(end) = contract_end(sheet) {
        let args = Args::new()
            .set("amount", money(telling, sheet.offer.wage))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-wage", args));
    }
    if let (Some(aid), Some(end)) = (aid(sheet), ends(sheet, is_grace)) {
        let args = Args::new()
            .set("amount", money(telling, aid))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-aid", args));
    }
    said.extend(sure_share(telling));
    if let Some(cell) = first_known(sheet, LineKind::Transport).filter(|c| telling.is_firm(c))
        && let (Some(fils), Some(end)) = (cell.amount(), ends_kind(sheet, LineKind::Transport))
    {
        let args = Args::new()
            .set("amount", money(telling, fils))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-transport", args));
    }
    said
}

fn sure_share(telling: &Telling<'_>) -> Option<String> {
    let sheet = telling.sheet;
    let cell = first_known(sheet, LineKind::NafShare).filter(|cell| telling.is_firm(cell))?;
    let share = cell.amount()?;
    let taken = first_known(sheet, LineKind::SocialSecurity)?.amount()?;
    let left = Fils(taken.0.checked_neg()?).minus(share).ok()?;
    let args = Args::new()
        .set("share", money(telling, share))
        .set("left", money(telling, left))
        .set("day", telling.day(ends_kind(sheet, LineKind::NafShare)?));
    Some(telling.say("whatif-page-sure-share", args))
}

pub(super) fn unsure(telling: &Telling<'_>) -> Vec<Open> {
    let sheet = telling.sheet;
    let text = |id: &str| telling.words.text(id);
    let mut said = Vec::new();
    if sheet.offer.fare == Fare::Unknown {
        said.push(Open::to_fill(text("whatif-page-unsure-fare")));
    }
    said.extend(unsure_aid(telling).map(Open::said));
    match contract_end(sheet) {
        _ if is_project(sheet) => said.push(Open::said(text("whatif-page-unsure-income"))),
        Some(end) => {
            let args = Args::new().set("day", telling.day(end));
            said.push(Open::said(telling.say("whatif-page-unsure-work", args)));
        }
        None => {}
    }
    if let Some(cell) = first_known(sheet, LineKind::Transport).filter(|c| !telling.is_firm(c))
        && let Some(fils) = cell.amount()
    {
        let args = Args::new().set("amount", money(telling, fils));
        said.push(Open::said(
            telling.say("whatif-page-unsure-transport", args),
        ));
    }
    let part = sheet.months.first().map(|month| &month.with.gaps);
    if part.is_some_and(|gaps| gaps.contains(&Why::PartMonth)) {
        said.push(Open::said(text("whatif-page-unsure-part-month")));
    }
    for warning in &sheet.warnings {
        if let Warning::BelowMinimum { minimum, .. } = warning {
            let args = Args::new().set("minimum", money(telling, *minimum));
            said.push(Open::said(telling.say("whatif-page-unsure-minimum", args)));
        }
    }
    said
}

fn unsure_aid(telling: &Telling<'_>) -> Option<String> {
    let sheet = telling.sheet;
    let lines = sheet.lines.iter().filter(|line| line.kind == LineKind::Aid);
    let gaps = || lines.clone().flat_map(|l| &l.with).filter_map(Cell::gap);
    let open = gaps().find(|gap| gap.why != Why::Reassessed);
    if let Some(gap) = open {
        let why = telling
            .words
            .text(&format!("whatif-why-{}", gap.why.code()));
        return Some(telling.say("whatif-page-unsure-aid-gap", Args::new().set("why", why)));
    }
    gaps().next()?;
    let end = ends(sheet, is_grace)?;
    let args = Args::new().set("day", telling.day(end));
    Some(telling.say("whatif-page-unsure-aid", args))
}

pub(super) fn ask(telling: &Telling<'_>) -> Vec<Open> {
    let text = |id: &str| telling.words.text(id);
    let worker = match &telling.file.household.caseworker {
        Some(name) => {
            let args = Args::new().set("name", name.to_string());
            Open::said(telling.say("whatif-page-ask-worker", args))
        }
        None => Open::to_fill(text("whatif-page-ask-nobody")),
    };
    vec![worker, Open::to_fill(text("whatif-page-ask-phone"))]
}

fn ends(sheet: &Sheet, of: impl Fn(&What) -> bool) -> Option<NaiveDate> {
    sheet.endings.iter().find(|e| of(&e.what)).map(|e| e.on)
}

fn ends_kind(sheet: &Sheet, wanted: LineKind) -> Option<NaiveDate> {
    ends(
        sheet,
        |what| matches!(what, What::Component { kind, .. } if *kind == wanted),
    )
}

fn contract_end(sheet: &Sheet) -> Option<NaiveDate> {
    ends(sheet, |what| *what == What::Clock(ClockKind::Contract))
}

/// Cash of the first month with the job, where all of it is known.
fn aid(sheet: &Sheet) -> Option<Fils> {
    let lines = sheet.lines.iter().filter(|line| line.kind == LineKind::Aid);
    let cells = lines.filter_map(|line| line.with.first());
    let there: Vec<&Cell> = cells.filter(|cell| !cell.is_nothing()).collect();
    let known: Option<Vec<Fils>> = there.iter().map(|cell| cell.amount()).collect();
    let sum = Fils::sum(known?).ok()?;
    sum.is_payable().then_some(sum)
}
