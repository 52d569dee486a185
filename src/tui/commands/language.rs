//! The language of the interface, changed while it runs.

use super::Count;
use crate::app::{App, Effect};
use masar_text::Lang;

pub(super) fn switch(app: &mut App, _: Count) -> Vec<Effect> {
    let other = match app.lang() {
        Lang::English => Lang::Arabic,
        Lang::Arabic => Lang::English,
    };
    vec![Effect::Speak(other)]
}

/// Speaks the language of that code.
pub(super) fn speak(_: &mut App, typed: &str) -> Option<Vec<Effect>> {
    let code = typed.to_lowercase();
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code)?;
    Some(vec![Effect::Speak(lang)])
}
