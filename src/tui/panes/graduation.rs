//! What is under way about leaving aid: an assessment that waits for a second
//! person, an exit that waits for its assessment, a watch with its next check.

use super::lines::{Line, Part};
use crate::app::App;
use crate::theme::Role;
use masar_domain::CaseFile;
use masar_domain::enrollment::Enrollment;
use masar_domain::graduation::{exit_awaited, watch_of};
use masar_text::messages::Args;

/// A line for each; none where nothing is under way.
pub(super) fn lines(app: &App, file: &CaseFile) -> Vec<Line> {
    let all = file.enrollments.iter();
    let said: Vec<Line> = all.flat_map(|known| of(app, file, known)).collect();
    if said.is_empty() {
        return said;
    }
    let title = vec![Part::words(app.text("pane-graduation"), Role::Heading)];
    [vec![Vec::new(), title], said].concat()
}

fn of(app: &App, file: &CaseFile, known: &Enrollment) -> Vec<Line> {
    let programme = app.programme(&known.programme).to_owned();
    let line = |id: &str, args: Args, role| vec![Part::words(app.say(id, args), role)];
    let args = || Args::new().set("programme", programme.as_str());
    let mut lines = Vec::new();
    if let Some(open) = file.matters.assessment_open(known.id) {
        let args = args()
            .set("by", open.by.as_str())
            .set("day", app.date(open.on));
        lines.push(line("pane-graduation-open", args, Role::Caution));
    } else if let Some(since) = exit_awaited(file, known.id) {
        let args = args().set("day", app.date(since));
        lines.push(line("pane-graduation-exit", args, Role::Caution));
    }
    if let Some(watch) = watch_of(file, known.id) {
        let args = args().set("until", app.date(watch.until));
        lines.push(line("pane-graduation-watch", args, Role::Text));
        if let Some((after, on)) = watch.checks_open().next() {
            let role = match on < app.today() {
                true => Role::Bad,
                false => Role::Text,
            };
            let after = app.say("graduation-after", Args::new().set("after", after));
            let args = Args::new().set("after", after).set("day", app.date(on));
            lines.push(line("pane-graduation-check", args, role));
        }
    }
    lines
}
