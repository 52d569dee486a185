//! Words of a form: a message, a name in both languages, or text as it is.

use crate::spoken_name;
use masar_domain::place::Bilingual;
use masar_domain::refusal::{Refusal, Said};
use masar_text::Lang;
use masar_text::calendar::{self, DateStyle, Length};
use masar_text::messages::{Args, Messages};

/// Something to be said in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words {
    /// A message without values.
    Message(String),
    /// A message with its values.
    With(&'static str, Args),
    /// A name that the rule book or the table of places has in both languages.
    Names(Bilingual),
    /// What people wrote.
    Text(String),
}

impl Words {
    pub(super) fn message(id: impl Into<String>) -> Words {
        Words::Message(id.into())
    }

    /// The words, with isolation marks around values for the layout.
    pub(super) fn say(&self, messages: &Messages) -> String {
        match self {
            Words::Message(id) => messages.text(id),
            Words::With(id, args) => messages.format(id, args),
            Words::Names(name) => spoken_name(messages.lang(), name).to_owned(),
            Words::Text(text) => text.clone(),
        }
    }
}

/// Names one after the other.
pub(super) fn listed(messages: &Messages, names: &[Bilingual]) -> String {
    let comma = match messages.lang() {
        Lang::English => ", ",
        Lang::Arabic => "، ",
    };
    let names = names.iter().map(|name| spoken_name(messages.lang(), name));
    names.collect::<Vec<_>>().join(comma)
}

/// Why the register refused. What the catalogue adds to it (`.hint`) speaks of
/// the flags of plain verbs; here the field's own hint stands at the foot.
pub(crate) fn refusal(refusal: &Refusal, messages: &Messages) -> String {
    let id = refusal.code.message();
    if !messages.has(&id) {
        let args = Args::new().set("code", refusal.code.as_str());
        return messages.format("refusal-unknown", &args);
    }
    messages.format(&id, &said(&refusal.said, messages))
}

/// Values of the core, in the user's language.
pub(crate) fn said(values: &[(&'static str, Said)], messages: &Messages) -> Args {
    let mut args = Args::new();
    for (name, said) in values {
        args = match said {
            Said::Text(text) => args.set(name, text),
            Said::Number(number) => args.set(name, *number),
            Said::Day(day) => args.set(name, calendar::date(*day, DateStyle::Iso)),
            Said::Money(fils) => args.set(name, calendar::amount(fils.0)),
            Said::Word(id) => args.set(name, messages.text_plain(id)),
            Said::Names(both) => args.set(name, spoken_name(messages.lang(), both)),
            Said::List(names) => args.set(name, listed(messages, names)),
            Said::Month(month) => {
                let (year, number) = (month.year(), month.number());
                let short = Length::Short;
                args.set(
                    name,
                    calendar::month_and_year(messages, year, number, short),
                )
            }
        };
    }
    args
}
