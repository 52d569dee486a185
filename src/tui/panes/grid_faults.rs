//! What is wrong with a table that was pasted: each mistake with its row, its
//! column and its code.

use super::lines::{self, Line};
use super::reading::Told;
use crate::app::App;
use crate::theme::Role;
use masar_exchange::intake::{FaultAt, Refused};
use masar_text::messages::Args;

/// Mistakes that are shown at most.
const MOST: usize = 200;

#[derive(Debug)]
struct Mistakes(Vec<Refused>);

/// Rows that are refused, told in a box.
pub(crate) fn refused_lines(refused: Vec<Refused>) -> impl Told + 'static {
    Mistakes(refused)
}

impl Told for Mistakes {
    fn title(&self, app: &App) -> String {
        app.text("grid-paste-refused")
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let faults = self.0.iter().flat_map(|refused| {
            let row = refused.origin.row;
            refused.faults.iter().map(move |at| (row, at))
        });
        let count = faults.clone().count();
        let args = Args::new().set("count", count);
        let how = app.say("grid-paste-mistakes", args);
        let mut text = lines::paragraph(&how, room, Role::Caution);
        text.push(Vec::new());
        for (row, at) in faults.take(MOST) {
            text.extend(lines::paragraph(&told(app, row, at), room, Role::Text));
        }
        if count > MOST {
            let args = Args::new().set("shown", MOST).set("all", count);
            let more = app.say("grid-paste-more-mistakes", args);
            text.extend(lines::paragraph(&more, room, Role::Muted));
        }
        text
    }
}

fn told(app: &App, row: u32, at: &FaultAt) -> String {
    let args = Args::new()
        .set("row", row.to_string())
        .set("problem", at.fault.text(&at.value, &app.messages))
        .set("code", at.fault.code());
    match &at.cell {
        Some(cell) => {
            let heading = &cell.heading;
            let column = match heading.is_empty() {
                true => cell.column.to_string(),
                false => cell.to_string(),
            };
            app.say("grid-paste-at-cell", args.set("column", column))
        }
        None => app.say("grid-paste-at-row", args),
    }
}
