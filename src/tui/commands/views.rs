//! Saved views of the list: by name, one's own and those of everybody.

use super::{Because, Count, choose, groups, line};
use crate::app::{
    App, Effect, Filter, Focus, Notice, Overlay, Picked, Shelving, Window, understood,
};
use crate::columns::{Column, Shown};
use crate::filters::{Words, rewrite};
use crate::views::{Saved, Shelved, View, Whose, is_name};
use masar_text::Lang;
use masar_text::messages::Args;

/// Shows those that are saved.
pub(super) fn list(_: &mut App, _: Count) -> Vec<Effect> {
    vec![Effect::Shelve(Shelving::List)]
}

/// The view under the mark of the box.
fn marked(app: &App) -> Option<&Saved> {
    match &app.overlay {
        Some(Overlay::Views(views, window)) => views.get(window.cursor),
        _ => None,
    }
}

/// Looks by the marked one; where no box is open, opens it.
pub(super) fn open(app: &mut App, count: Count) -> Vec<Effect> {
    let Some(saved) = marked(app).cloned() else {
        return list(app, count);
    };
    app.overlay = None;
    look_by(app, &saved)
}

/// Looks by the one of that name.
pub(super) fn open_named(_: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let name = typed.to_owned();
    is_name(&name).then(|| vec![Effect::Shelve(Shelving::Open(name))])
}

/// Asks for the name.
pub(super) fn save(app: &mut App, _: Count) -> Vec<Effect> {
    line::ask(app, "views.save")
}

/// Saves the list as it is under the name that was typed; behind it may stand
/// that it is for everybody.
pub(super) fn save_as(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let mut words = typed.split_whitespace();
    let name = words.next().filter(|name| is_name(name))?;
    let whose = match (words.next(), words.next()) {
        (None, _) => Whose::Own,
        (Some("shared" | "مشترك"), None) => Whose::Shared,
        _ => return None,
    };
    let view = shown(app);
    let asked = Shelving::SaveNew(name.to_owned(), whose, view);
    Some(vec![Effect::Shelve(asked)])
}

/// The list as it is.
fn shown(app: &App) -> View {
    let Filter { text, expr, sort } = &app.filter;
    let words = Words { book: &app.book };
    let chosen = app.columns.chosen.iter().flatten();
    // What it was counted by last belongs to it, as long as it is the same list.
    let group = app.grouping.as_ref().filter(|it| it.filter == app.filter);
    View {
        filter: rewrite::without_order(text, expr, words),
        sort: (!sort.is_empty()).then(|| rewrite::keys(sort, Lang::English)),
        columns: chosen.map(|shown| shown.column.name().to_owned()).collect(),
        group: group.map(|it| it.column.name().to_owned()),
    }
}

pub(super) fn is_marked(app: &App) -> Result<(), Because> {
    match marked(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-view")),
    }
}

/// Asks whether the marked one is to be dropped.
pub(super) fn forget(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(Saved { name, whose, .. }) = marked(app).cloned() else {
        return Vec::new();
    };
    let args = Args::new().set("name", &name).set("whose", whose.code());
    app.shelving = Some(Shelving::Drop(name, whose));
    ask(
        app,
        "views.drop",
        ("views-drop-no", "views-drop-yes"),
        &args,
    )
}

/// Asks before something is lost; nothing is what Enter does at once.
fn ask(app: &mut App, command: &'static str, (no, yes): (&str, &str), args: &Args) -> Vec<Effect> {
    let options = vec![
        (app.say(no, args.clone()), Picked::No),
        (app.say(yes, args.clone()), Picked::Yes),
    ];
    choose::among(app, command, options, None)
}

/// Goes on with what was asked.
pub(super) fn confirmed(app: &mut App) -> Vec<Effect> {
    app.shelving
        .take()
        .map(Effect::Shelve)
        .into_iter()
        .collect()
}

/// Takes what stands on the shelf after something was asked of it.
pub(crate) fn answered(app: &mut App, asked: Shelving, shelved: Option<Shelved>) -> Vec<Effect> {
    let views = match shelved {
        Some(Ok(views)) => views,
        Some(Err((code, what))) => {
            let args = Args::new().set("code", code).set("what", what);
            app.notice = Some(Notice::bad(app.say("views-trouble", args)));
            return Vec::new();
        }
        None => {
            app.notice = Some(Notice::caution(app.text("views-nowhere")));
            return Vec::new();
        }
    };
    let find = |name: &str, of: Option<Whose>| {
        let is_it = |saved: &&Saved| saved.name == name && of.is_none_or(|of| saved.whose == of);
        views.iter().find(is_it)
    };
    match asked {
        Shelving::List => show(app, views),
        Shelving::Open(name) => match find(&name, None) {
            Some(saved) => look_by(app, saved),
            None => {
                let args = Args::new().set("name", name);
                app.notice = Some(Notice::caution(app.say("cli-no-view", args)));
                Vec::new()
            }
        },
        Shelving::SaveNew(name, whose, view) => {
            let taken = find(&name, Some(whose)).is_some();
            let args = Args::new().set("name", &name).set("whose", whose.code());
            let save = Shelving::Save(name, whose, view);
            if !taken {
                return vec![Effect::Shelve(save)];
            }
            app.shelving = Some(save);
            ask(
                app,
                "views.save",
                ("views-save-no", "views-save-yes"),
                &args,
            )
        }
        Shelving::Save(name, whose, _) => {
            let args = Args::new().set("name", name).set("whose", whose.code());
            app.notice = Some(Notice::good(app.say("views-saved", args)));
            Vec::new()
        }
        Shelving::Drop(name, whose) => {
            let args = Args::new().set("name", name).set("whose", whose.code());
            let text = app.say("views-dropped", args);
            let effects = match views.is_empty() {
                true => Vec::new(),
                false => show(app, views),
            };
            app.notice = Some(Notice::good(text));
            effects
        }
    }
}

/// Shows the views in a box.
fn show(app: &mut App, views: Vec<Saved>) -> Vec<Effect> {
    if views.is_empty() {
        let key = crate::panes::key_of(app, "views.save", super::contexts::HOUSEHOLDS);
        let args = Args::new().set("key", key.unwrap_or_default());
        app.notice = Some(Notice::caution(app.say("views-none", args)));
        return Vec::new();
    }
    app.overlay = Some(Overlay::Views(views, Window::default()));
    Vec::new()
}

/// Looks by a view: its filter, order and columns, and its groups where it has
/// any. What of it is not understood is told, and nothing changes.
fn look_by(app: &mut App, saved: &Saved) -> Vec<Effect> {
    let view = &saved.view;
    let order = view.sort.iter().map(|sort| format!("sort:{sort}"));
    let text: Vec<String> = [view.filter.clone()].into_iter().chain(order).collect();
    let text = text.join(" ").trim().to_owned();
    let columns: Option<Vec<Column>> = view.columns.iter().map(|n| Column::named(n)).collect();
    let group = view.group.as_deref().map(Column::named);
    let (Ok(filter), Some(columns), None | Some(Some(_))) =
        (understood(&text, &app.book), columns, group)
    else {
        let args = Args::new().set("name", &saved.name);
        app.notice = Some(Notice::caution(app.say("views-not-understood", args)));
        return Vec::new();
    };
    app.jumps.leave(app.standing());
    app.screens.close_all();
    app.focus = Focus::Households;
    app.search = None;
    app.columns.first = 0;
    if !columns.is_empty() {
        app.columns.chosen = Some(columns.into_iter().map(Shown::from).collect());
    }
    let mut effects = vec![app.filter_by(filter)];
    let args = Args::new().set("name", &saved.name);
    app.notice = Some(Notice::good(app.say("views-opened", args)));
    if let Some(column) = group.flatten() {
        effects.extend(groups::by(app, column));
    }
    effects
}
