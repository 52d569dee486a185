//! The table itself, in the order in which help lists it and the footer names
//! what is likely.

use super::{Because, Command, Count};
use super::{choose, cursor, language, pane, record, search, show, timeline};
use crate::app::{App, Effect};
use crate::keys::Effect as Reach;

/// A command that changes nothing in the register.
const fn harmless(
    id: &'static str,
    contexts: &'static [&'static str],
    likely: &'static [&'static str],
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        id,
        contexts,
        effect: Reach::Harmless,
        likely,
        available,
        run,
    }
}

fn always(_: &App) -> Result<(), Because> {
    Ok(())
}

const LIST: &[&str] = &["list"];
const PANES: &[&str] = &["panes"];
const LISTS: &[&str] = &["households", "enrollments"];
const TIMELINE: &[&str] = &["timeline"];
const SEARCH: &[&str] = &["search"];
const POPUP: &[&str] = &["popup"];
const GLOBAL: &[&str] = &["global"];
const NOWHERE: &[&str] = &[];

/// Every command.
#[rustfmt::skip]
pub static TABLE: &[Command] = &[
    //       id                   contexts   likely     available            run
    harmless("cursor.down",       LIST,      LIST,      always,              cursor::down),
    harmless("cursor.up",         LIST,      NOWHERE,   always,              cursor::up),
    harmless("cursor.page-down",  LIST,      NOWHERE,   always,              cursor::page_down),
    harmless("cursor.page-up",    LIST,      NOWHERE,   always,              cursor::page_up),
    harmless("cursor.first",      LIST,      NOWHERE,   always,              cursor::first),
    harmless("cursor.last",       LIST,      NOWHERE,   always,              cursor::last),
    harmless("timeline.earlier",  TIMELINE,  TIMELINE,  record::is_there,    timeline::earlier),
    harmless("timeline.later",    TIMELINE,  NOWHERE,   record::is_there,    timeline::later),
    harmless("timeline.today",    TIMELINE,  TIMELINE,  record::is_there,    timeline::today),
    harmless("record.open",       LISTS,     LISTS,     record::can_open,    record::open),
    harmless("record.close",      PANES,     NOWHERE,   record::can_close,   record::close),
    harmless("search.start",      PANES,     PANES,     always,              search::start),
    harmless("search.accept",     SEARCH,    SEARCH,    always,              search::accept),
    harmless("search.clear",      &["panes", "search"], SEARCH, search::can_clear, search::clear),
    harmless("household.show",    PANES,     LISTS,     record::is_there,    show::household),
    harmless("pane.households",   PANES,     NOWHERE,   always,              pane::households),
    harmless("pane.enrollments",  PANES,     NOWHERE,   record::is_there,    pane::enrollments),
    harmless("pane.timeline",     PANES,     NOWHERE,   record::is_there,    pane::timeline),
    harmless("pane.next",         PANES,     NOWHERE,   record::is_there,    pane::next),
    harmless("pane.previous",     PANES,     NOWHERE,   record::is_there,    pane::previous),
    harmless("popup.accept",      POPUP,     POPUP,     choose::can_accept,  choose::accept),
    harmless("popup.close",       POPUP,     POPUP,     always,              show::close),
    harmless("app.message",       PANES,     NOWHERE,   show::has_message,   show::message),
    harmless("view.refresh",      GLOBAL,    NOWHERE,   always,              show::repaint),
    harmless("app.language",      GLOBAL,    NOWHERE,   always,              language::switch),
    harmless("app.help",          GLOBAL,    GLOBAL,    always,              show::help),
    harmless("app.quit",          GLOBAL,    NOWHERE,   always,              show::quit),
];
