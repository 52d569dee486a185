//! The table itself, in the order in which help lists it and the footer names
//! what is likely.

use super::argument::{
    Argument, CASE, CASES, CHANGE, COLUMN, DAY, DIGITS, FILTER, FORGET, GO_TO, KEYBOARD, LANGUAGE,
    LIST_FILE, MARK, NEW_VIEW, OPERATION, PLAY, PLAY_OVER, RECORD, SAMPLE, TEXT_MODE, THEME, VIEW,
};
use super::balance::{self, Next};
use super::{Because, Command, Count, Opens, Takes};
use super::{
    batch, care, choose, column, correct, cursor, digits, duplicate, enrollment, forms, graduation,
    grid, groups, hiring, household, keyboard, language, line, list, macros, mark, operation, pane,
    past, person,
};
use super::{
    placement, record, repeat, sample, screen, search, select, show, theme, timeline, tour,
    vacancy, views, whatif, why, wire,
};
use crate::app::{App, Effect, Jump, Screen};
use crate::keys::Effect as Reach;
use masar_domain::enrollment::Action;
use masar_domain::likeness::Sameness;

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
        opens: Opens::Nothing,
        likely,
        available,
        takes: Takes::Nothing,
        run,
    }
}

/// A command that a number repeats, or sends to the row of that number.
const fn counted(command: Command) -> Command {
    Command {
        takes: Takes::Count,
        ..command
    }
}

/// A command that takes words behind its id.
const fn worded(command: Command, argument: &'static Argument) -> Command {
    Command {
        takes: Takes::Words(argument),
        ..command
    }
}

/// A command that opens a form about a household.
const fn opens(
    id: &'static str,
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        opens: Opens::Form,
        ..harmless(id, PANES, NOWHERE, available, run)
    }
}

/// As [`opens`], likely to be wanted next in some contexts.
const fn offers(
    id: &'static str,
    likely: &'static [&'static str],
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        likely,
        ..opens(id, available, run)
    }
}

/// A command that opens a screen.
const fn opens_screen(
    id: &'static str,
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    harmless(id, PANES, NOWHERE, available, run)
}

/// A command that opens a form for something that cannot be taken back as
/// easily as it is done.
const fn grave(
    id: &'static str,
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        effect: Reach::Destructive,
        ..opens(id, available, run)
    }
}

/// A command that takes away what cannot be brought back, outside the register.
const fn forgets(
    id: &'static str,
    contexts: &'static [&'static str],
    likely: &'static [&'static str],
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        effect: Reach::Destructive,
        ..harmless(id, contexts, likely, available, run)
    }
}

/// A command that opens the form for a job in a vacancy of a list.
const fn places(
    id: &'static str,
    available: fn(&App) -> Result<(), Because>,
    run: fn(&mut App, Count) -> Vec<Effect>,
) -> Command {
    Command {
        contexts: MATCHES,
        likely: MATCHES,
        ..opens(id, available, run)
    }
}

/// A command that opens the form for a decision about two records.
const fn judges(id: &'static str, run: fn(&mut App, Count) -> Vec<Effect>) -> Command {
    Command {
        contexts: PAIRS,
        likely: PAIRS,
        ..opens(id, duplicate::is_marked, run)
    }
}

fn always(_: &App) -> Result<(), Because> {
    Ok(())
}

const LIST: &[&str] = &["list"];
const PANES: &[&str] = &["panes"];
const HOUSEHOLDS: &[&str] = &["households"];
const HEADING: &[&str] = &["heading"];
const COLUMNS: &[&str] = &["columns"];
/// Where a column is marked.
const MARKED: &[&str] = &["heading", "columns"];
const VIEWS: &[&str] = &["views"];
const GROUPS: &[&str] = &["groups"];
const ENROLLMENTS: &[&str] = &["enrollments"];
const SCREEN: &[&str] = &["screen"];
const LISTS: &[&str] = &["households", "enrollments"];
const TIMELINE: &[&str] = &["timeline"];
const VACANCIES: &[&str] = &["vacancies"];
const MATCHES: &[&str] = &["candidates", "openings"];
/// Where somebody weighs a job.
const OFFERS: &[&str] = &["whatif", "vacancies", "candidates", "openings"];
const WHATIF: &[&str] = &["whatif"];
const DUPLICATES: &[&str] = &["duplicates"];
/// Where two records are held against each other.
const PAIRS: &[&str] = &["duplicates", "pair"];
const PREVIEW: &[&str] = &["preview"];
const LOG: &[&str] = &["log"];
const GRID: &[&str] = &["grid"];
const CELL: &[&str] = &["cell"];
const SEARCH: &[&str] = &["search"];
const LINE: &[&str] = &["line"];
const FORM: &[&str] = &["form"];
const POPUP: &[&str] = &["popup"];
const MACROS: &[&str] = &["macros"];
const GLOBAL: &[&str] = &["global"];
const NOWHERE: &[&str] = &[];

/// Every command.
#[rustfmt::skip]
pub static TABLE: &[Command] = &[
    //       id                   contexts   likely     available            run
    counted(harmless("cursor.down",       LIST,      LIST,      always,              cursor::down)),
    counted(harmless("cursor.up",         LIST,      NOWHERE,   always,              cursor::up)),
    counted(harmless("cursor.page-down",  LIST,      NOWHERE,   always,              cursor::page_down)),
    counted(harmless("cursor.page-up",    LIST,      NOWHERE,   always,              cursor::page_up)),
    counted(harmless("cursor.first",      LIST,      NOWHERE,   always,              cursor::first)),
    counted(harmless("cursor.last",       LIST,      NOWHERE,   always,              cursor::last)),
    counted(harmless("timeline.earlier",  TIMELINE,  TIMELINE,  record::is_there,    timeline::earlier)),
    counted(harmless("timeline.later",    TIMELINE,  NOWHERE,   record::is_there,    timeline::later)),
    harmless("timeline.today",    TIMELINE,  TIMELINE,  record::is_there,    timeline::today),
    harmless("record.open",       LISTS,     LISTS,     record::can_open,    record::open),
    harmless("record.close",      PANES,     NOWHERE,   record::can_close,   record::close),
    worded(harmless("search.start",      PANES,     PANES,     always,              search::start), &FILTER),
    harmless("search.accept",     SEARCH,    SEARCH,    search::can_accept,  search::accept),
    harmless("search.complete",   SEARCH,    SEARCH,    search::anything,    search::complete),
    counted(harmless("search.next", SEARCH,  NOWHERE,   search::anything,    search::next)),
    counted(harmless("search.previous", SEARCH, NOWHERE, search::anything,   search::previous)),
    harmless("search.clear",      &["panes", "search"], SEARCH, search::can_clear, search::clear),
    harmless("search.help",       &["panes", "search", "popup"], SEARCH, always, search::help),
    worded(harmless("household.go", PANES,    NOWHERE,   always,              household::go), &CASE),
    worded(harmless("mark.set",   PANES,     NOWHERE,   record::is_there,    mark::set), &MARK),
    worded(harmless("mark.go",    PANES,     NOWHERE,   mark::any,           mark::go), &GO_TO),
    counted(harmless("jump.back", PANES,     NOWHERE,   |app| mark::can_jump(app, Jump::Back),    |app, count| mark::jump(app, Jump::Back, count))),
    counted(harmless("jump.forward", PANES,  NOWHERE,   |app| mark::can_jump(app, Jump::Forward), |app, count| mark::jump(app, Jump::Forward, count))),
    worded(harmless("macro.record", PANES,   NOWHERE,   macros::can_record,  macros::record), &RECORD),
    worded(harmless("macro.play", PANES,     NOWHERE,   macros::can_play,    macros::play), &PLAY),
    worded(harmless("macro.play-selected", HOUSEHOLDS, NOWHERE, macros::can_play_over, macros::play_over), &PLAY_OVER),
    harmless("macro.list",        PANES,     NOWHERE,   macros::any,         macros::list),
    harmless("macro.discard",     PANES,     NOWHERE,   macros::can_discard, macros::discard),
    counted(harmless("macro.play-marked", MACROS, MACROS, macros::can_play,  macros::play_marked)),
    worded(forgets("macro.forget", &["macros", "panes"], MACROS, macros::can_forget, macros::forget), &FORGET),
    harmless("household.show",    PANES,     LISTS,     record::is_there,    show::household),
    harmless("batch.row",         PREVIEW,   PREVIEW,   batch::is_marked,    batch::row),
    Command { contexts: PREVIEW, likely: PREVIEW, ..opens("batch.apply", batch::can_apply, batch::apply) },
    harmless("batch.leave-out",   PREVIEW,   PREVIEW,   batch::is_marked,    batch::leave_out),
    harmless("batch.keep",        PREVIEW,   PREVIEW,   batch::is_there,     batch::keep),
    harmless("grid.edit",         GRID,      GRID,      grid::is_marked,     grid::cell::edit),
    counted(harmless("grid.left", GRID,      NOWHERE,   always,              grid::left)),
    counted(harmless("grid.right", GRID,     NOWHERE,   always,              grid::right)),
    Command { contexts: GRID, likely: GRID, ..opens("grid.apply", grid::any, grid::apply) },
    harmless("grid.mark",         GRID,      GRID,      grid::is_marked,     grid::mark),
    harmless("grid.fill",         GRID,      GRID,      grid::can_fill,      grid::fill),
    harmless("grid.take-back",    GRID,      GRID,      grid::any_entered,   grid::take_back),
    harmless("grid.take-back-row", GRID,     NOWHERE,   grid::any_entered,   grid::take_back_rows),
    harmless("grid.clear",        GRID,      NOWHERE,   grid::is_marked,     grid::clear),
    harmless("grid.copy",         GRID,      GRID,      grid::is_marked,     grid::copy),
    harmless("grid.paste",        GRID,      GRID,      grid::can_paste,     grid::paste),
    harmless("grid.draft",        GRID,      GRID,      grid::can_take_draft, grid::take_draft),
    forgets("grid.discard",       GRID,      NOWHERE,   grid::any,           grid::discard),
    harmless("grid.leave",        GRID,      GRID,      always,              grid::leave),
    harmless("cell.accept",       CELL,      CELL,      always,              grid::cell::accept),
    harmless("cell.next",         CELL,      CELL,      always,              grid::cell::next),
    harmless("cell.previous",     CELL,      NOWHERE,   always,              grid::cell::previous),
    counted(harmless("cell.next-offer", CELL, CELL,     grid::cell::any_offer, grid::cell::next_offer)),
    counted(harmless("cell.previous-offer", CELL, NOWHERE, grid::cell::any_offer, grid::cell::previous_offer)),
    harmless("cell.leave",        CELL,      CELL,      always,              grid::cell::leave),
    harmless("operation.show",    LOG,       LOG,       operation::is_marked, operation::show),
    worded(harmless("operation.undo", PANES, LOG, |app| screen::can_open(app, Screen::Preview), operation::undo), &OPERATION),
    harmless("row.act",           SCREEN,    SCREEN,    screen::can_act,     screen::act),
    harmless("household.open",    SCREEN,    SCREEN,    record::is_there,    screen::household),
    harmless("screen.view",       SCREEN,    SCREEN,    screen::can_view,    screen::view),
    harmless("screen.back",       SCREEN,    SCREEN,    screen::can_go_back, screen::back),
    opens_screen("screen.due",    |app| screen::can_open(app, Screen::Due), |app, _| screen::open(app, Screen::Due)),
    opens_screen("screen.matters", |app| screen::can_open(app, Screen::Matters), |app, _| screen::open(app, Screen::Matters)),
    opens_screen("screen.vacancies", |app| screen::can_open(app, Screen::Vacancies), |app, _| screen::open(app, Screen::Vacancies)),
    harmless("vacancy.candidates", VACANCIES, VACANCIES, vacancy::is_marked, vacancy::candidates),
    offers("vacancy.add",         VACANCIES, always,    hiring::vacancy),
    opens("site.add",             always,               hiring::site),
    opens("employer.add",         always,               hiring::employer),
    places("vacancy.place",       vacancy::can_place,   vacancy::place),
    harmless("person.openings",   PANES,     NOWHERE,   person::anybody,     person::openings),
    opens_screen("screen.duplicates", |app| screen::can_open(app, Screen::Duplicates), |app, _| screen::open(app, Screen::Duplicates)),
    harmless("duplicate.look",    DUPLICATES, DUPLICATES, duplicate::is_marked, duplicate::look),
    judges("duplicate.same",      |app, _| duplicate::decide(app, Sameness::Same)),
    judges("duplicate.different", |app, _| duplicate::decide(app, Sameness::Different)),
    judges("duplicate.not-sure",  |app, _| duplicate::decide(app, Sameness::NotSure)),
    Command { contexts: PAIRS, likely: PAIRS, ..opens("duplicate.merge", duplicate::is_one, duplicate::merge) },
    worded(harmless("past.look",         PANES,     NOWHERE,   always,              past::look), &DAY),
    harmless("past.leave",        PANES,     PANES,     past::can_leave,     past::leave),
    opens_screen("screen.dashboard", |app| screen::can_open(app, Screen::Dashboard), |app, _| screen::open(app, Screen::Dashboard)),
    harmless("whatif.open",       PANES,     OFFERS,    whatif::can_open,    whatif::open),
    harmless("whatif.page",       WHATIF,    WHATIF,    whatif::can_write,   whatif::write),
    offers("household.add",       HOUSEHOLDS, always,                        household::add),
    opens("household.edit",       record::is_there,     household::edit),
    opens("household.payee",      record::is_there,     household::payee),
    opens("person.add",           record::is_there,     person::add),
    opens("person.edit",          person::anybody,      person::edit),
    opens("person.disability",    person::anybody,      person::disability),
    grave("person.leave",         person::anybody,      person::leave),
    grave("person.move",          person::anybody,      person::move_out),
    grave("household.split",      person::anybody,      household::split),
    grave("household.merge",      person::anybody,      household::merge),
    opens("household.office",     record::is_there,     household::office),
    offers("enrollment.add",      ENROLLMENTS, record::is_there,             enrollment::add),
    opens("enrollment.verify",    |app| enrollment::can(app, Action::Verify),   |app, _| enrollment::step(app, Action::Verify)),
    opens("enrollment.activate",  |app| enrollment::can(app, Action::Activate), |app, _| enrollment::step(app, Action::Activate)),
    offers("enrollment.suspend",  ENROLLMENTS, |app| enrollment::can(app, Action::Suspend), |app, _| enrollment::step(app, Action::Suspend)),
    offers("enrollment.lift",     ENROLLMENTS, |app| enrollment::can(app, Action::Lift),    |app, _| enrollment::step(app, Action::Lift)),
    opens("enrollment.reduce",    |app| enrollment::can(app, Action::Reduce),   |app, _| enrollment::step(app, Action::Reduce)),
    opens("enrollment.restore",   |app| enrollment::can(app, Action::Restore),  |app, _| enrollment::step(app, Action::Restore)),
    grave("enrollment.stop",      |app| enrollment::can(app, Action::Stop),     |app, _| enrollment::step(app, Action::Stop)),
    grave("enrollment.graduate",  |app| enrollment::can(app, Action::Graduate), |app, _| enrollment::step(app, Action::Graduate)),
    opens("enrollment.reapply",   |app| enrollment::can(app, Action::Reapply),  |app, _| enrollment::step(app, Action::Reapply)),
    opens("enrollment.dossier",   enrollment::can_dossier, enrollment::dossier),
    opens("loan.repay",           enrollment::can_repay, enrollment::repay),
    harmless("why.tell",          PANES,     NOWHERE,   record::is_there,    why::tell),
    harmless("balance.show",      PANES,     NOWHERE,   record::is_there,    why::balance),
    opens("enrollment.correct",   correct::can_put_right, correct::put_right),
    opens("enrollment.amount",    correct::can_decide,  correct::decide),
    opens("balance.adjust",       record::is_there,     balance::adjust),
    opens("balance.pay",          balance::can_pay,     balance::pay),
    opens("balance.overpaid",     balance::can_open,    balance::open),
    opens("balance.notice",       |app| balance::can(app, Next::Notice),   |app, _| balance::step(app, Next::Notice)),
    opens("balance.plan",         |app| balance::can(app, Next::Plan),     |app, _| balance::step(app, Next::Plan)),
    opens("balance.recover",      |app| balance::can(app, Next::Recover),  |app, _| balance::step(app, Next::Recover)),
    grave("balance.write-off",    |app| balance::can(app, Next::WriteOff), |app, _| balance::step(app, Next::WriteOff)),
    grave("graduation.approve",   graduation::can_decide,   graduation::decide),
    opens("graduation.check",     graduation::can_check,    graduation::check),
    opens("graduation.reopen",    graduation::can_reopen,   graduation::reopen),
    opens("graduation.reassess",  graduation::can_reassess, graduation::reassess),
    opens("placement.add",        record::is_there,     placement::add),
    opens("placement.step",       placement::can_step,  placement::step),
    opens("placement.confirm",    placement::can_confirm, placement::confirm),
    opens("placement.check",      placement::can_check, placement::check),
    opens("placement.fare",       placement::can_fare,  placement::fare),
    opens("placement.link",       placement::can_fare,  placement::link),
    opens("placement.correct",    placement::can_correct, placement::correct),
    opens("placement.wage",       placement::can_correct, placement::wage),
    opens("visit.add",            record::is_there,     household::visit),
    opens("contact.add",          record::is_there,     household::contact),
    opens("visit.plan",           record::is_there,     care::plan),
    opens("visit.move",           care::is_planned,     care::postpone),
    opens("visit.off",            care::is_planned,     care::call_off),
    opens("task.add",             record::is_there,     care::set_task),
    opens("task.done",            care::has_task,       care::task_done),
    opens("task.drop",            care::has_task,       care::drop_task),
    opens("referral.add",         record::is_there,     care::refer),
    opens("referral.step",        care::is_referred,    care::referred),
    opens("grievance.add",        record::is_there,     care::object),
    opens("grievance.answer",     care::is_waiting,     care::answer),
    opens("note.add",             record::is_there,     household::note),
    opens("change.repeat",        repeat::can,          repeat::again),
    harmless("line.open",         PANES,     PANES,     always,              line::open),
    counted(harmless("select.toggle", HOUSEHOLDS, HOUSEHOLDS, select::is_there, select::toggle)),
    harmless("select.range",      HOUSEHOLDS, NOWHERE,  select::is_there,    select::range),
    harmless("select.all",        HOUSEHOLDS, NOWHERE,  select::is_there,    select::all),
    harmless("select.invert",     HOUSEHOLDS, NOWHERE,  select::is_there,    select::invert),
    harmless("select.none",       HOUSEHOLDS, NOWHERE,  select::any,         select::none),
    worded(harmless("select.list", HOUSEHOLDS, NOWHERE, always,              select::list), &CASES),
    worded(harmless("select.sample", HOUSEHOLDS, NOWHERE, select::is_there, list::sample), &SAMPLE),
    harmless("column.enter",      HOUSEHOLDS, NOWHERE,  always,              column::enter),
    counted(harmless("column.next", HEADING, HEADING,   always,              column::next)),
    counted(harmless("column.previous", HEADING, NOWHERE, always,            column::previous)),
    harmless("column.sort",       HEADING,   HEADING,   column::can_sort,    column::sort),
    harmless("column.sort-also",  HEADING,   HEADING,   column::can_sort,    column::sort_also),
    harmless("column.filter",     HEADING,   HEADING,   column::can_filter,  column::filter),
    harmless("column.group",      HEADING,   HEADING,   groups::can_count,   column::group),
    harmless("column.leave",      HEADING,   HEADING,   always,              column::leave),
    harmless("column.list",       HOUSEHOLDS, NOWHERE,  always,              column::list),
    harmless("column.toggle",     COLUMNS,   COLUMNS,   column::can_toggle,  column::toggle),
    harmless("column.hide",       HEADING,   NOWHERE,   column::can_hide,    column::hide),
    harmless("column.earlier",    MARKED,    COLUMNS,   always,              column::earlier),
    harmless("column.later",      MARKED,    COLUMNS,   always,              column::later),
    counted(harmless("column.wider", MARKED, NOWHERE,   always,              column::wider)),
    counted(harmless("column.narrower", MARKED, NOWHERE, always,             column::narrower)),
    harmless("column.usual",      &["households", "columns"], COLUMNS, column::can_be_usual, column::usual),
    harmless("views.list",        HOUSEHOLDS, NOWHERE,  always,              views::list),
    worded(harmless("views.open", &["views", "households"], VIEWS, always,   views::open), &VIEW),
    worded(harmless("views.save", HOUSEHOLDS, NOWHERE,  always,              views::save), &NEW_VIEW),
    forgets("views.drop",         VIEWS,     VIEWS,     views::is_marked,    views::forget),
    worded(harmless("groups.count", HOUSEHOLDS, NOWHERE, groups::can_count,  groups::ask), &COLUMN),
    harmless("groups.open",       GROUPS,    GROUPS,    groups::can_open,    groups::open),
    worded(harmless("list.export", PANES,    NOWHERE,   select::is_there,    list::export), &LIST_FILE),
    worded(opens("batch.start",   batch::can_start,     batch::start), &CHANGE),
    opens_screen("screen.grid",   grid::can_open,       grid::open),
    opens_screen("screen.preview", batch::is_there, |app, _| screen::open(app, Screen::Preview)),
    opens_screen("screen.log",    |app| screen::can_open(app, Screen::Log), |app, _| screen::open(app, Screen::Log)),
    harmless("line.run",          LINE,      LINE,      always,              line::accept),
    harmless("line.complete",     LINE,      LINE,      line::anything,      line::complete),
    counted(harmless("line.next", LINE,      LINE,      line::anything,      line::next)),
    counted(harmless("line.previous", LINE,  NOWHERE,   line::anything,      line::previous)),
    harmless("line.close",        LINE,      LINE,      always,              line::close),
    harmless("form.draft",        FORM,      FORM,      forms::can_take,     forms::take),
    harmless("form.next",         FORM,      FORM,      always,              forms::next),
    harmless("form.previous",     FORM,      NOWHERE,   always,              forms::previous),
    harmless("form.choose",       FORM,      FORM,      always,              forms::choose),
    harmless("form.save",         FORM,      FORM,      always,              forms::save),
    harmless("form.cancel",       FORM,      FORM,      always,              forms::cancel),
    harmless("pane.households",   PANES,     NOWHERE,   always,              pane::households),
    harmless("pane.enrollments",  PANES,     NOWHERE,   record::is_there,    pane::enrollments),
    harmless("pane.timeline",     PANES,     NOWHERE,   record::is_there,    pane::timeline),
    harmless("pane.next",         PANES,     NOWHERE,   record::is_there,    pane::next),
    harmless("pane.previous",     PANES,     NOWHERE,   record::is_there,    pane::previous),
    harmless("popup.accept",      POPUP,     POPUP,     choose::can_accept,  choose::accept),
    harmless("popup.close",       POPUP,     POPUP,     always,              show::close),
    harmless("app.message",       PANES,     NOWHERE,   show::has_message,   show::message),
    harmless("view.refresh",      GLOBAL,    NOWHERE,   always,              show::repaint),
    harmless("view.lean",         GLOBAL,    NOWHERE,   always,              wire::lean),
    harmless("view.bytes",        GLOBAL,    NOWHERE,   always,              wire::count_bytes),
    harmless("view.scroll-regions", GLOBAL,  NOWHERE,   always,              wire::scroll_regions),
    harmless("view.mouse",        GLOBAL,    NOWHERE,   always,              wire::mouse),
    harmless("household.copy",    PANES,     NOWHERE,   record::is_there,    show::copy),
    harmless("app.suspend",       GLOBAL,    NOWHERE,   always,              show::suspend),
    worded(harmless("view.letters", GLOBAL,  NOWHERE,   always,              sample::show), &TEXT_MODE),
    worded(harmless("view.keyboard", GLOBAL, NOWHERE,   always,              keyboard::next), &KEYBOARD),
    worded(harmless("view.theme", GLOBAL,    NOWHERE,   always,              theme::next), &THEME),
    worded(harmless("view.digits", GLOBAL,   NOWHERE,   always,              digits::switch), &DIGITS),
    worded(harmless("app.language",      GLOBAL,    NOWHERE,   always,              language::switch), &LANGUAGE),
    harmless("tour.start",        PANES,     NOWHERE,   tour::can_start,     tour::start),
    harmless("tour.end",          GLOBAL,    NOWHERE,   tour::is_on,         tour::end),
    harmless("app.help",          GLOBAL,    GLOBAL,    always,              show::help),
    harmless("app.quit",          GLOBAL,    NOWHERE,   forms::can_quit,              show::quit),
];
