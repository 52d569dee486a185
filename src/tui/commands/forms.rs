//! What happens in an open form.

use super::{Because, Count, contexts, past};
use crate::app::{App, Change, Draft, Effect, Notice, Subject};
use crate::forms::{Form, FormInput, FormStep, Look, Setting};
use crate::panes;
use masar_text::messages::Args;

/// Opens a form over the panes.
pub(super) fn open(app: &mut App, form: Form) -> Vec<Effect> {
    let effects = leave(app);
    app.overlay = None;
    app.filling = Subject {
        household: form.household(),
        ..app.opened.clone()
    };
    app.form = Some(form);
    let said = match app.repeating.take() {
        Some(change) if change.form == app.filling.form => {
            fill(app, &change.texts);
            Some(("form-filled-again", "form.save"))
        }
        _ => can_take(app)
            .is_ok()
            .then_some(("form-draft-there", "form.draft")),
    };
    if let Some((message, command)) = said {
        let key = panes::key_of(app, command, contexts::FORM).unwrap_or_default();
        app.notice = Some(Notice::good(app.say(message, Args::new().set("key", key))));
    }
    effects
}

/// Closes the form; what was typed in it is kept as a draft.
fn leave(app: &mut App) -> Vec<Effect> {
    let effects: Vec<Effect> = set_aside(app).into_iter().collect();
    app.form = None;
    if !effects.is_empty() {
        app.notice = Some(Notice::good(app.text("form-draft-kept")));
    }
    effects
}

/// Keeps what is typed in the open form as a draft, should it never be saved.
pub(crate) fn set_aside(app: &mut App) -> Option<Effect> {
    let form = app.form.as_ref().filter(|form| form.is_touched())?;
    app.drafts.keep(Draft {
        of: app.filling.clone(),
        texts: form.texts(),
        day: app.now.today,
    });
    Some(Effect::KeepDrafts)
}

fn fill(app: &mut App, texts: &[(String, String)]) {
    if let Some(form) = &mut app.form {
        form.fill(texts);
    }
}

/// A draft is offered as long as nothing is typed anew.
pub(super) fn can_take(app: &App) -> Result<(), Because> {
    let is_new = app.form.as_ref().is_some_and(|form| !form.is_touched());
    match app.drafts.of(&app.filling) {
        Some(_) if is_new => Ok(()),
        _ => Err(Because("help-because-no-draft")),
    }
}

/// Fills the form in as it was left.
pub(super) fn take(app: &mut App, _: Count) -> Vec<Effect> {
    if let Some(draft) = app.drafts.of(&app.filling).cloned() {
        fill(app, &draft.texts);
    }
    Vec::new()
}

/// Where and by whom a form is filled in.
pub(super) fn setting(app: &App) -> Setting {
    Setting {
        messages: app.messages.clone(),
        book: app.book.clone(),
        // Also while looking back: a form is filled in today.
        today: app.now.today,
        office: app.office,
        user: app.user.clone(),
    }
}

/// Hands something to the open form.
pub(crate) fn press(app: &mut App, input: FormInput) -> Vec<Effect> {
    let Some(form) = &mut app.form else {
        return Vec::new();
    };
    let saves = matches!(&input, FormInput::Command(id) if id == "form.save");
    match form.press(input) {
        FormStep::Stay => {
            if saves && !form.is_reviewed() {
                app.macros.trip("macro-form-refused");
            }
            Vec::new()
        }
        FormStep::Cancelled => leave(app),
        FormStep::Look(look) => {
            app.form = None;
            match look {
                Look::Back(past) => past::at(app, past),
                Look::Plan(whom, change, reason) => super::batch::plan(app, whom, change, reason),
                Look::Sheet(reason) => super::grid::plan(app, reason),
                Look::Apply(take) => super::batch::confirmed(app, take),
                Look::Offer(question) => super::whatif::show(app, *question),
            }
        }
        FormStep::Give(command) => {
            giving(app);
            app.leads_to = super::graduation::leads_to(&command);
            vec![Effect::Give(Box::new(command))]
        }
        FormStep::Consult(household) => vec![Effect::Consult(household)],
        FormStep::Live(life) => {
            giving(app);
            vec![Effect::Live(Box::new(life))]
        }
    }
}

/// Remembers how the form is filled in, for when the register has taken it.
fn giving(app: &mut App) {
    app.giving = app.form.as_ref().map(|form| Change {
        form: app.filling.form.clone(),
        texts: form.texts_to_repeat(),
    });
}

pub(super) fn next(app: &mut App, _: Count) -> Vec<Effect> {
    command(app, "form.next")
}

pub(super) fn previous(app: &mut App, _: Count) -> Vec<Effect> {
    command(app, "form.previous")
}

pub(super) fn choose(app: &mut App, _: Count) -> Vec<Effect> {
    command(app, "form.choose")
}

pub(super) fn save(app: &mut App, _: Count) -> Vec<Effect> {
    command(app, "form.save")
}

pub(super) fn cancel(app: &mut App, _: Count) -> Vec<Effect> {
    command(app, "form.cancel")
}

fn command(app: &mut App, id: &str) -> Vec<Effect> {
    press(app, FormInput::Command(id.to_owned()))
}

/// Leaving must not throw away what was typed.
pub(super) fn can_quit(app: &App) -> Result<(), Because> {
    let fills_in = app.form.as_ref().is_some_and(Form::is_touched);
    match (fills_in, super::grid::is_pending(app)) {
        (true, _) => Err(Because("help-because-form-open")),
        (_, true) => Err(Because("help-because-grid-entered")),
        _ => Ok(()),
    }
}
