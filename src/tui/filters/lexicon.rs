//! What values are called: their words in both languages, in any spelling,
//! whatever the language of the screen.

use crate::spoken_name;
use masar_domain::filter::{FIELDS, Field, Kind, Lexicon, Vocabulary};
use masar_domain::place::{self, Bilingual};
use masar_domain::{RuleBook, sector};
use masar_text::Lang;
use masar_text::fold;
use masar_text::messages::Messages;
use std::sync::LazyLock;

/// The words of a rule book's programmes, and of every other value.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub book: &'a RuleBook,
}

/// A word of a value, folded.
struct Word {
    of: Vocabulary,
    folded: String,
    code: &'static str,
}

static WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let spoken = [Lang::Arabic, Lang::English].map(Messages::new);
    let mut words: Vec<Word> = Vec::new();
    for field in FIELDS {
        let Kind::Code(of) = field.kind else { continue };
        if words.iter().any(|known| known.of == of) {
            continue;
        }
        for code in of.codes() {
            let named = |messages: &Messages| value_of(messages, of, code);
            words.extend(spoken.iter().map(named).map(|word| Word {
                of,
                folded: fold::key(&word),
                code,
            }));
        }
    }
    words
});

impl Lexicon for Words<'_> {
    fn code(&self, field: &Field, word: &str) -> Option<String> {
        let folded = fold::key(word);
        match field.kind {
            Kind::Code(of) => WORDS
                .iter()
                .find(|known| known.of == of && known.folded == folded)
                .map(|known| known.code.to_owned()),
            Kind::Programme => {
                let called = |name: &Bilingual| [&name.ar, &name.en].map(|name| fold::key(name));
                let named = |name: &Bilingual| called(name).contains(&folded);
                let mut programmes = self.book.programmes.iter();
                programmes
                    .find(|one| named(&one.name) || named(&one.short))
                    .map(|programme| programme.code.clone())
            }
            _ => None,
        }
    }

    fn is_programme(&self, code: &str) -> bool {
        self.book.programme(code).is_some()
    }
}

impl Words<'_> {
    /// The codes a field can have, as far as they are listed.
    pub(crate) fn codes(self, field: &Field) -> Vec<String> {
        match field.kind {
            Kind::Code(of) => of.codes().into_iter().map(str::to_owned).collect(),
            Kind::Programme => {
                let programmes = self.book.programmes.iter();
                programmes.map(|programme| programme.code.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The word of a code in a field, in the language of `messages`.
    pub(crate) fn value(self, messages: &Messages, field: &Field, code: &str) -> String {
        match field.kind {
            Kind::Code(of) => value_of(messages, of, code),
            Kind::Programme => {
                let programme = self.book.programme(code);
                programme.map_or_else(
                    || code.to_owned(),
                    |programme| spoken_name(messages.lang(), &programme.short).to_owned(),
                )
            }
            _ => code.to_owned(),
        }
    }
}

/// The word of a code; the code where there is none.
fn value_of(messages: &Messages, of: Vocabulary, code: &str) -> String {
    if let Some(message) = of.message(code) {
        return messages.text_plain(&message);
    }
    let name = match of {
        Vocabulary::Governorate => place::governorate(code).map(|known| &known.name),
        Vocabulary::Liwa => place::liwa(code).map(|(_, liwa)| &liwa.name),
        Vocabulary::Sector => sector::sector(code).map(|sector| &sector.name),
        _ => None,
    };
    name.map_or_else(
        || code.to_owned(),
        |name| spoken_name(messages.lang(), name).to_owned(),
    )
}
