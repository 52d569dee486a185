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
