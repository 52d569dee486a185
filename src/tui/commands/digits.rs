//! The digits in which the Arabic panes show numbers, changed while they run.

use super::Count;
use crate::app::{App, Effect, Notice, Setting};
use masar_text::digits::Digits;
use masar_text::messages::Args;
use std::sync::Arc;

/// The other digits.
pub(super) fn switch(app: &mut App, _: Count) -> Vec<Effect> {
    take(app, app.messages.liked_digits().other())
}

/// The digits of that name.
pub(super) fn named(app: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let digits = Digits::named(&typed.to_lowercase())?;
    Some(take(app, digits))
}

fn take(app: &mut App, digits: Digits) -> Vec<Effect> {
    app.speak(Arc::new(app.messages.in_digits(digits)));
    let word = app.text(&format!("app-digits-{}", digits.code()));
    app.notice = Some(Notice::good(
        app.say("app-digits", Args::new().set("digits", word)),
    ));
    vec![Effect::Keep(Setting::Digits(digits))]
}
