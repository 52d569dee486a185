//! The filter language in the words of its readers: what values are called,
//! what is wrong with a filter and what was meant, what it says. The one place
//! that panes and plain verbs take them from.

mod complete;
mod lexicon;
mod mistake;
pub mod rewrite;
mod said;

#[cfg(test)]
mod tests;

pub use complete::{Completions, complete};
pub use lexicon::Words;
pub use mistake::{hint, what};
pub use said::{Line, label, order, say};

use masar_domain::filter::Field;
use masar_text::Lang;

/// The name of a field for who reads in that language.
#[must_use]
pub fn name(field: &Field, lang: Lang) -> &'static str {
    match lang {
        Lang::English => field.name,
        Lang::Arabic => field.arabic(),
    }
}
