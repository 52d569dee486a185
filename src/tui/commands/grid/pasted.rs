//! A table that is pasted into the sheet: all of it is entered, or nothing where
//! something is wrong with it.

use super::{key, lay_all, seen};
use crate::app::{App, Beyond, Effect, Laid, Lines, Notice, Onto, Overlay, Scroll};
use crate::panes::refused_lines;
use masar_domain::batch::Part;
use masar_exchange::field::Places;
use masar_exchange::intake::Refused;
use masar_exchange::intake::update::{Paste, read_paste};
use masar_exchange::value::Fault;
use masar_text::messages::Args;
use std::sync::Arc;

/// Cells as a spreadsheet copies them.
pub(super) fn table(lines: &Lines) -> String {
    let quoted = |cell: &String| match cell.contains(['\t', '\n', '"']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let line = |cells: &Vec<String>| cells.iter().map(quoted).collect::<Vec<_>>().join("\t");
    lines.iter().map(|cells| line(cells) + "\n").collect()
}

/// Takes a pasted table; `None` where the sheet is not seen, or has no row.
pub(crate) fn paste(app: &mut App, text: &str) -> Option<Vec<Effect>> {
    let (grid, listing) = seen(app)?;
    let from = *grid.range_of_columns().start();
    let under = Part::ALL.get(from..).unwrap_or_default();
    let rows = grid.range_of_rows(&listing.window);
    app.notice = None;
    let paste = match read_paste(text, under, &Places::of_the_register()) {
        Ok(paste) => paste,
        Err(error) => {
            let args = Args::new()
                .set("problem", error.text(&app.messages))
                .set("code", error.code());
            app.notice = Some(Notice::caution(app.say("grid-paste-unread", args)));
            return Some(Vec::new());
        }
    };
    if paste.rows.is_empty() && paste.refused.is_empty() {
        app.notice = Some(Notice::caution(app.text("grid-paste-nothing")));
        return Some(Vec::new());
    }
    let unread = paste.unused.iter().map(|cell| cell.heading.to_string());
    let unread = unread.collect();
    let onto = match paste.names_households {
        true => named(paste),
        false => by_place(app, paste, rows),
    };
    let onto = match onto {
        Ok(onto) => onto,
        Err(refused) => {
            tell(app, refused);
            return Some(Vec::new());
        }
    };
    if let Some(grid) = &mut app.grid {
        grid.anchor = None;
    }
    Some(lay_all(app, onto, Beyond::Refused, unread))
}

fn named(paste: Paste) -> Result<Onto, Vec<Refused>> {
    match paste.refused.is_empty() {
        true => Ok(Onto::Named(paste.rows)),
        false => Err(paste.refused),
    }
}

/// Rows from the cursor on; a single row goes into each row of a range.
fn by_place(
    app: &App,
    paste: Paste,
    range: std::ops::RangeInclusive<usize>,
) -> Result<Onto, Vec<Refused>> {
    let numbers = app.grid.as_ref().map(|grid| Arc::clone(grid.rows()));
    let numbers = numbers.unwrap_or_default();
    let Paste {
        rows,
        mut refused,
        header_row,
        ..
    } = paste;
    if let ([row], true) = (rows.as_slice(), refused.is_empty())
        && range.start() < range.end()
    {
        let many = range.end() - range.start() + 1;
        let under = numbers.iter().skip(*range.start()).take(many);
        let each = under.map(|number| (*number, row.setting.clone()));
        return Ok(Onto::Rows(each.collect()));
    }
    let mut each = Vec::with_capacity(rows.len());
    for row in rows {
        let below = (row.origin.row - header_row).saturating_sub(1) as usize;
        match numbers.get(range.start() + below) {
            Some(number) => each.push((*number, row.setting)),
            None => refused.push(row.refused(None, Fault::NoRowLeft)),
        }
    }
    match refused.is_empty() {
        true => Ok(Onto::Rows(each)),
        false => Err(refused),
    }
}

/// Tells what is wrong, where: nothing is entered.
fn tell(app: &mut App, mut refused: Vec<Refused>) {
    refused.sort_by_key(|refused| refused.origin.row);
    app.macros.trip("macro-form-refused");
    app.overlay = Some(Overlay::Told {
        told: Arc::new(refused_lines(refused)),
        scroll: Scroll::default(),
    });
}

/// Enters what was looked at, or tells what is wrong with it.
pub(crate) fn laid(app: &mut App, laid: Laid) -> Vec<Effect> {
    if !laid.refused.is_empty() {
        tell(app, laid.refused);
        return Vec::new();
    }
    let Some(grid) = &mut app.grid else {
        return Vec::new();
    };
    let had_all = grid.add(laid.rows.iter().map(|row| row.number));
    for row in &laid.rows {
        let texts = (&row.setting, &row.standing);
        grid.pending.put(row.number, row.household, texts);
    }
    let many = laid.rows.len() > 1;
    let args = Args::new()
        .set("rows", laid.rows.len())
        .set("unread", laid.unread.join(", "))
        .set("unread-count", laid.unread.len())
        .set("apply", key(app, "grid.apply"));
    if many || !laid.unread.is_empty() {
        app.notice = Some(Notice::good(app.say("grid-entered", args)));
    }
    if !had_all {
        app.screens.refresh_seen();
    }
    Vec::new()
}
