//! What the enrollments of a household have on file: product, stage and what
//! may come next, papers that are missing, arrears of a loan.

use super::lines::{Line, Part};
use super::words;
use crate::app::App;
use crate::theme::Role;
use masar_domain::CaseFile;
use masar_domain::dossier::Dossier;
use masar_domain::enrollment::Enrollment;
use masar_domain::place::Bilingual;
use masar_domain::rules::Programme;
use masar_text::Lang;
use masar_text::messages::Args;

/// A heading and the lines below it; nothing where nothing is on file.
pub(super) fn lines(app: &App, file: &CaseFile, room: u16) -> Vec<Line> {
    let live = file.enrollments.iter().filter(|e| e.state().is_live());
    let told: Vec<Line> = live.flat_map(|e| of(app, file, e, room)).collect();
    if told.is_empty() {
        return told;
    }
    let title = vec![Part::words(app.text("pane-on-file"), Role::Heading)];
    [Vec::new(), title].into_iter().chain(told).collect()
}

fn of(app: &App, file: &CaseFile, enrollment: &Enrollment, room: u16) -> Vec<Line> {
    let Some(programme) = app.book.programme(&enrollment.programme) else {
        return Vec::new();
    };
    let empty = Dossier::new(enrollment.id);
    let known = file.dossier(enrollment.id);
    if known.is_none() && programme.stages.is_empty() {
        return Vec::new();
    }
    let dossier = known.unwrap_or(&empty);
    let said = said(app, programme, dossier).join(" · ");
    let name = app.programme(&enrollment.programme).to_owned();
    let mut lines = vec![vec![Part::name(name, Role::Text)]];
    let room = room.saturating_sub(2);
    lines.extend(words::wrapped(&said, room).into_iter().map(|text| {
        vec![
            Part::words("", Role::Muted).wide(1),
            Part::words(text, Role::Muted),
        ]
    }));
    lines
}

fn said(app: &App, programme: &Programme, dossier: &Dossier) -> Vec<String> {
    let mut said = Vec::new();
    let event = dossier.occasion.as_ref();
    let event = event.and_then(|known| programme.event(&known.event));
    said.extend(event.map(|event| app.name(&event.name).to_owned()));
    let product = programme.product(&dossier.product);
    said.extend(product.map(|product| app.name(&product.name).to_owned()));
    let stage = dossier.stage().map(|stage| stage.stage.as_str());
    let reached = stage.and_then(|code| programme.stage(code));
    said.extend(reached.map(|stage| app.name(&stage.name).to_owned()));
    let next = programme.stages_after(stage);
    let next = next.filter_map(|code| programme.stage(code));
    let next: Vec<&Bilingual> = next.map(|stage| &stage.name).collect();
    if !next.is_empty() {
        let args = Args::new().set("stages", listed(app, &next));
        said.push(app.say("pane-next-stage", args));
    }
    let missing = programme.papers_missing(dossier);
    let missing: Vec<&Bilingual> = missing.iter().map(|paper| &paper.name).collect();
    if !missing.is_empty() {
        let args = Args::new().set("papers", listed(app, &missing));
        said.push(app.say("pane-papers-missing", args));
    }
    let standing = dossier.loan.as_ref().map(|l| l.standing(app.today()));
    if let Some(standing) = standing.filter(|standing| standing.arrears.is_payable()) {
        let args = Args::new().set("amount", words::amount(standing.arrears));
        said.push(app.say("pane-arrears", args));
    }
    said
}

/// The stage an enrollment has reached, as its row tells it.
pub(super) fn reached(app: &App, file: &CaseFile, enrollment: &Enrollment) -> Option<String> {
    let programme = app.book.programme(&enrollment.programme)?;
    let stage = &file.dossier(enrollment.id)?.stage()?.stage;
    Some(app.name(&programme.stage(stage)?.name).to_owned())
}

fn listed(app: &App, names: &[&Bilingual]) -> String {
    let comma = match app.messages.lang() {
        Lang::English => ", ",
        Lang::Arabic => "، ",
    };
    let names = names.iter().map(|name| app.name(name));
    names.collect::<Vec<_>>().join(comma)
}
