//! What happens in an open form.

use super::{Because, Count, past};
use crate::app::{App, Effect};
use crate::forms::{Form, FormInput, FormStep, Look, Setting};

/// Opens a form over the panes.
pub(super) fn open(app: &mut App, form: Form) -> Vec<Effect> {
    app.overlay = None;
    app.form = Some(form);
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
    match form.press(input) {
        FormStep::Stay => Vec::new(),
        FormStep::Cancelled => {
            app.form = None;
            Vec::new()
        }
        FormStep::Look(look) => {
            app.form = None;
            match look {
                Look::Back(past) => past::at(app, past),
                Look::Offer(question) => super::whatif::show(app, *question),
            }
        }
        FormStep::Give(command) => {
            app.leads_to = super::graduation::leads_to(&command);
            vec![Effect::Give(Box::new(command))]
        }
        FormStep::Consult(household) => vec![Effect::Consult(household)],
        FormStep::Live(life) => vec![Effect::Live(Box::new(life))],
    }
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
    match app.form.as_ref().is_some_and(Form::is_touched) {
        true => Err(Because("help-because-form-open")),
        false => Ok(()),
    }
}
