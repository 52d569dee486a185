//! One step: an event, and the app after it.

use super::{
    Answer, App, Effect, Event, Filter, Found, Notice, Order, Overlay, Saved, Scroll, Seen,
    Setting, Trouble, busy, macros, mouse, press, settle,
};
use crate::commands;
use crate::panes::{self, household_row::HouseholdRow};
use masar_text::messages::Args;
use std::sync::Arc;
use std::time::Duration;

/// Takes an event and says what is to be done outside.
pub fn step(app: &mut App, event: Event) -> Vec<Effect> {
    let mut effects = match event {
        Event::Key(key) => press::key(app, key),
        Event::Mouse(done) => mouse::mouse(app, done),
        Event::Paste(text) => press::paste(app, &text),
        Event::Resized(size) => {
            app.size = size;
            app.catch_up()
        }
        Event::Moment(now) => {
            // A new day moves clocks, so rows are worked out anew.
            let new_day = now.today != app.now.today;
            app.now = now;
            if new_day { refreshed(app) } else { Vec::new() }
        }
        Event::Found(found) => take_found(app, found),
        Event::Page { from, files } => {
            take_page(app, from, files);
            Vec::new()
        }
        Event::Listed {
            screen,
            total,
            kept,
            part,
            of,
        } => {
            if let Some(listing) = app.screens.listing_of(screen) {
                (listing.of, listing.part) = (of, part);
                listing.counted(total, kept);
                app.screens.seen_mut().is_viewed();
            }
            Vec::new()
        }
        Event::Rows { screen, from, rows } => {
            if let Some(listing) = app.screens.listing_of(screen) {
                (listing.from, listing.rows) = (from, rows);
            }
            Vec::new()
        }
        Event::Told { screen, told } => {
            if let Some(telling) = app.screens.telling_of(screen) {
                telling.order = Order::Known;
                telling.told = Some(told);
                app.screens.seen_mut().is_viewed();
            }
            Vec::new()
        }
        Event::Hiring { wanted, hiring } => commands::hiring::open(app, wanted, hiring),
        Event::PlayOn => macros::play_on(app),
        Event::StopPlaying => {
            macros::stop_playing(app);
            Vec::new()
        }
        Event::Due(due) => {
            app.due = Some(due);
            Vec::new()
        }
        Event::PageWritten(written) => {
            app.notice = Some(page_written(app, written));
            Vec::new()
        }
        Event::Shelved(asked, shelved) => commands::views::answered(app, asked, shelved),
        Event::ListWritten(file, written) => {
            app.notice = Some(commands::list::written(app, file, written));
            Vec::new()
        }
        Event::Consulted(household, file) => {
            if let Some(form) = &mut app.form {
                form.consulted(household, file);
            }
            Vec::new()
        }
        Event::Caseworkers(names) => {
            app.caseworkers = names;
            Vec::new()
        }
        Event::Recognised(known, unknown) => {
            if let Some(Overlay::Pasted { pasted, .. }) = &mut app.overlay {
                pasted.recognised(known, unknown);
            }
            Vec::new()
        }
        Event::Laid(laid) => commands::grid::pasted::laid(app, *laid),
        Event::CellsCopied(copied) => commands::grid::copied(app, &copied),
        Event::Planned(preview) => commands::batch::show(app, *preview),
        Event::Operation(told) => {
            let scroll = Scroll::default();
            app.overlay = Some(Overlay::Told { told, scroll });
            Vec::new()
        }
        Event::NoOperation(operation) => {
            let args = Args::new().set("number", operation.to_string());
            app.notice = Some(Notice::caution(app.say("operation-none", args)));
            Vec::new()
        }
        Event::Applied(done) => commands::batch::done(app, &done),
        Event::PlanKept(id) => {
            commands::batch::kept(app, &id);
            Vec::new()
        }
        Event::Given(answer) => given(app, answer),
        Event::Changed => {
            let mut effects = app.catch_up();
            effects.extend(refreshed(app));
            effects
        }
        Event::Speaks(messages) => {
            app.speak(messages);
            app.notice = None;
            Vec::new()
        }
        Event::Advised(advice) => {
            app.advised(&advice);
            Vec::new()
        }
        Event::LetGo(look) => {
            busy::let_go(app, &look);
            Vec::new()
        }
        Event::Rested => app.catch_up(),
        Event::LineIsSlow(answers) => {
            app.notice = slow_line(app, answers);
            Vec::new()
        }
        Event::ScrollRegions(used) => {
            app.notice = Some(Notice::good(app.text(match used.is_on() {
                true => "app-scroll-regions-on",
                false => "app-scroll-regions-off",
            })));
            vec![Effect::Keep(Setting::ScrollRegions(used))]
        }
        Event::NotKept(code, what) => {
            let args = Args::new().set("code", code).set("what", what);
            app.notice = Some(Notice::caution(app.say("app-not-kept", args)));
            Vec::new()
        }
        Event::Failed(trouble) => {
            app.notice = Some(told(app, &trouble));
            Vec::new()
        }
    };
    app.ask_for_letters();
    effects.extend(settle::settle(app));
    effects
}

/// Reads everything that is shown anew, the cursor staying on its household.
pub(crate) fn refreshed(app: &mut App) -> Vec<Effect> {
    app.screens.refresh();
    vec![app.find(app.households.number()), Effect::CountDue]
}

fn take_found(app: &mut App, found: Found) -> Vec<Effect> {
    if let Some(household) = app.sought
        && !found.kept
        && !app.filter.text.is_empty()
    {
        // It is led to, whatever the filter would let through.
        app.filter = Filter::default();
        return vec![app.find(Some(household.number))];
    }
    if let Some(household) = app.sought.take()
        && !found.kept
    {
        let args = Args::new().set("household", household.to_string());
        app.notice = Some(Notice::caution(app.say("app-no-such-household", args)));
    }
    let list = &mut app.households;
    list.shown.clone_from(&app.filter);
    (list.total, list.of) = (Some(found.matches.len()), found.of);
    list.matches = found.matches;
    if let Some(place) = found.place {
        // The row keeps its height on the screen.
        let place = place as usize;
        let above = list.window.cursor.saturating_sub(list.window.first);
        list.window.first = place.saturating_sub(above);
        list.window.cursor = place;
    }
    list.asked = None;
    if let Some(household) = app.registered.take()
        && !found.kept
    {
        let args = Args::new().set("household", household.to_string());
        app.notice = Some(Notice::good(app.say("app-saved-hidden", args)));
    }
    Vec::new()
}

fn take_page(app: &mut App, from: u32, files: Vec<Seen>) {
    let (book, today) = (Arc::clone(&app.book), app.today());
    let row = |seen| HouseholdRow::seen(seen, &book, today);
    app.households.rows = files.into_iter().map(row).collect();
    app.households.from = from;
}

fn given(app: &mut App, answer: Answer) -> Vec<Effect> {
    match answer {
        Answer::Done {
            about,
            command,
            made,
        } => {
            app.form = None;
            let drafted = app.drafts.forget(&app.filling);
            app.last_change = app.giving.take().or(app.last_change.take());
            app.made = made;
            app.saved = Some(Saved { at: app.now.at });
            if command == "household.add" {
                app.registered = about.household();
            }
            let args = Args::new()
                .set("household", about.to_string())
                .set("what", app.text(&commands::done_message(command)));
            app.notice = Some(Notice::good(app.say("app-saved-what", args)));
            app.screens.refresh();
            let household = about.household().map(|household| household.number);
            let keep = match app.screens.is_work() {
                true => household.or(app.households.number()),
                false => app.households.number(),
            };
            let next = commands::hiring::goes_on(command, about);
            let effects = [app.find(keep), Effect::CountDue];
            let kept = drafted.then_some(Effect::KeepDrafts);
            effects.into_iter().chain(kept).chain(next).collect()
        }
        Answer::Refused(refusal) => {
            app.leads_to = None;
            app.macros.trip("macro-form-refused");
            if let Some(form) = &mut app.form {
                form.refuse(&refusal);
            }
            Vec::new()
        }
    }
}

fn page_written(app: &App, written: Option<Result<String, (&'static str, String)>>) -> Notice {
    match written {
        Some(Ok(file)) => Notice::good(app.say("whatif-written", Args::new().set("file", file))),
        Some(Err((code, what))) => {
            let args = Args::new().set("code", code).set("what", what);
            Notice::bad(app.say("whatif-not-written", args))
        }
        None => Notice::caution(app.text("whatif-no-writer")),
    }
}

/// Lean mode is offered where it is off, in words that name its key.
fn slow_line(app: &App, answers: Duration) -> Option<Notice> {
    let key = panes::key_of(app, "view.lean", app.contexts())?;
    let tenths = answers.as_millis() / 100;
    let args = Args::new()
        .set("seconds", format!("{}.{}", tenths / 10, tenths % 10))
        .set("key", key);
    let offer = || Notice::caution(app.say("app-line-is-slow", args));
    (!app.lean.is_on()).then(offer)
}

fn told(app: &App, trouble: &Trouble) -> Notice {
    let args = Args::new()
        .set("code", trouble.code)
        .set("what", trouble.what.as_str())
        .set("remedy", trouble.remedy);
    Notice::bad(app.say("app-store-trouble", args))
}
