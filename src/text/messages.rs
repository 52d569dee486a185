//! The message catalogue: every sentence a person reads, in both languages.
//!
//! The words stand in `messages/<language>/<file>.ftl` in Project Fluent's
//! format and are embedded in the program. What does not live here: who asks for
//! which message, and how it is drawn.
//!
//! Invariant: asking for a message never fails. What is missing in one language
//! comes in English, and what is missing in both comes as `<id>`, so that a
//! forgotten translation is seen and stops nobody's work.

mod args;
mod counting;
mod lang;
mod sources;

#[cfg(test)]
mod tests;

pub use args::{Args, Value};
pub use lang::{Direction, Lang, UnknownLang};

use std::sync::Arc;

use crate::digits::Digits;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Pattern;

/// First strong isolate: Fluent opens each inserted value with it.
const FSI: char = '\u{2068}';
/// Pop directional isolate: Fluent closes each inserted value with it.
const PDI: char = '\u{2069}';

/// The messages of one language, with English behind them.
///
/// Parsing the catalogue takes some milliseconds: make one for each language and
/// share it in an `Arc`; it is `Send` and `Sync`.
///
/// It also carries in which digits numbers are shown with these words. The
/// messages themselves are always written in Western ones: digits change where
/// a line is laid out, at the last step before the screen.
pub struct Messages {
    lang: Lang,
    digits: Digits,
    /// Bundles in the order they are asked: the language itself, then English.
    bundles: Arc<[Spoken]>,
}

impl Messages {
    /// Reads the embedded catalogue for `lang`.
    pub fn new(lang: Lang) -> Self {
        let mut bundles = vec![Spoken::new(lang)];
        if lang != Lang::English {
            bundles.push(Spoken::new(Lang::English));
        }
        Self {
            lang,
            digits: Digits::default(),
            bundles: bundles.into(),
        }
    }

    /// The same words, with numbers in the digits that the user likes.
    #[must_use]
    pub fn in_digits(&self, digits: Digits) -> Self {
        Self {
            lang: self.lang,
            digits,
            bundles: Arc::clone(&self.bundles),
        }
    }

    /// The digits that the user likes in Arabic, whatever is spoken now.
    pub fn liked_digits(&self) -> Digits {
        self.digits
    }

    /// The digits in which numbers are shown: in English always Western ones.
    pub fn digits(&self) -> Digits {
        match self.lang {
            Lang::English => Digits::Western,
            Lang::Arabic => self.digits,
        }
    }

    /// The language these messages speak.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether `id` (or `id.attribute`) is known in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.bundles
            .iter()
            .any(|spoken| spoken.pattern(id).is_some())
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &Args::new())
    }

    /// A message with its arguments, each between isolation marks (U+2068 and
    /// U+2069), so that a Latin name cannot turn an Arabic sentence around.
    /// [`crate::layout`] consumes the marks; they take no cell.
    ///
    /// `id` may name an attribute: `calendar-month-3.short`. A message that
    /// lacks an argument comes in English if English does not need it, and
    /// otherwise with the gap visible as `{$name}`.
    pub fn format(&self, id: &str, args: &Args) -> String {
        let mut with_gap = None;
        for spoken in self.bundles.iter() {
            match spoken.written(id, args) {
                Some(Written::Whole(text)) => return text,
                Some(Written::WithGap(text)) => with_gap = with_gap.or(Some(text)),
                None => {}
            }
        }
        with_gap.unwrap_or_else(|| format!("<{id}>"))
    }

    /// [`Messages::format`] without isolation marks: for pipes, files and logs.
    pub fn format_plain(&self, id: &str, args: &Args) -> String {
        let mut text = self.format(id, args);
        text.retain(|c| c != FSI && c != PDI);
        text
    }

    /// [`Messages::text`] without isolation marks: for pipes, files and logs.
    pub fn text_plain(&self, id: &str) -> String {
        self.format_plain(id, &Args::new())
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

/// A formatted message, and whether all it asked for was there.
enum Written {
    Whole(String),
    WithGap(String),
}

/// One language's bundle alone.
struct Spoken {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Spoken {
    fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(|value, _| counting::written(value)));
        for source in sources::ALL {
            // What of a file can be read is used; the tests refuse the rest.
            let resource = match FluentResource::try_new(source.text(lang).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // The first of two messages with one id stays.
            let _ = bundle.add_resource(resource);
        }
        Self { lang, bundle }
    }

    /// Finds `message` or `message.attribute`.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((message, attribute)) => {
                let message = self.bundle.get_message(message)?;
                Some(message.get_attribute(attribute)?.value())
            }
        }
    }

    fn written(&self, id: &str, args: &Args) -> Option<Written> {
        let pattern = self.pattern(id)?;
        let args = args.fluent(self.lang);
        let mut gaps = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut gaps)
            .into_owned();
        Some(if gaps.is_empty() {
            Written::Whole(text)
        } else {
            Written::WithGap(text)
        })
    }
}
