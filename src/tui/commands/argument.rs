//! What may be typed behind a command's id on the command line.

use super::{
    Count, batch, groups, household, keyboard, language, list, macros, mark, operation, past,
    sample, search, select, theme, views,
};
use crate::app::{App, Awaited, Effect};
use crate::columns::Column;
use crate::keys::Keycaps;
use crate::terminal::TextMode;
use crate::theme::ThemeName;
use masar_text::Lang;
use masar_text::digits::{self, Digits};
use masar_text::messages::Args;

/// What a command takes behind its id.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    Nothing,
    /// A number, which is as good as one typed before its key.
    Count,
    Words(&'static Argument),
}

/// Words behind a command's id.
#[derive(Debug)]
pub struct Argument {
    /// The message that says what is to be typed: `argument-day`.
    pub message: &'static str,
    /// What can be chosen from, where that is known; shown as they are typed.
    pub values: fn() -> Vec<String>,
    /// Runs the command with what was typed; `None` where it is not understood.
    pub run: fn(&mut App, &str) -> Option<Vec<Effect>>,
}

fn any() -> Vec<String> {
    Vec::new()
}

pub(super) static FILTER: Argument = Argument {
    message: "argument-filter",
    values: any,
    run: search::with,
};

pub(super) static CASE: Argument = Argument {
    message: "argument-case",
    values: any,
    run: household::go_to,
};

pub(super) static CHANGE: Argument = Argument {
    message: "argument-change",
    values: any,
    run: batch::with,
};

pub(super) static OPERATION: Argument = Argument {
    message: "argument-operation",
    values: any,
    run: operation::undo_numbered,
};

pub(super) static CASES: Argument = Argument {
    message: "argument-cases",
    values: any,
    run: select::listed,
};

pub(super) static SAMPLE: Argument = Argument {
    message: "argument-sample",
    values: any,
    run: list::sample_of,
};

pub(super) static LIST_FILE: Argument = Argument {
    message: "argument-list-file",
    values: any,
    run: list::export_to,
};

pub(super) static COLUMN: Argument = Argument {
    message: "argument-column",
    values: || {
        Column::all()
            .map(|column| column.name().to_owned())
            .collect()
    },
    run: groups::by_named,
};

pub(super) static VIEW: Argument = Argument {
    message: "argument-view",
    values: any,
    run: views::open_named,
};

pub(super) static NEW_VIEW: Argument = Argument {
    message: "argument-new-view",
    values: any,
    run: views::save_as,
};

pub(super) static MARK: Argument = Argument {
    message: "argument-letter",
    values: any,
    run: |app, typed| mark::with_letter(app, typed, Awaited::Mark),
};

pub(super) static GO_TO: Argument = Argument {
    message: "argument-letter",
    values: any,
    run: |app, typed| mark::with_letter(app, typed, Awaited::GoTo),
};

pub(super) static RECORD: Argument = Argument {
    message: "argument-macro",
    values: any,
    run: macros::record_as,
};

pub(super) static PLAY: Argument = Argument {
    message: "argument-macro",
    values: any,
    run: |app, typed| macros::play_named(app, typed, 1),
};

pub(super) static PLAY_OVER: Argument = Argument {
    message: "argument-macro",
    values: any,
    run: macros::play_named_over,
};

pub(super) static FORGET: Argument = Argument {
    message: "argument-macro",
    values: any,
    run: macros::forget_named,
};

pub(super) static KEYBOARD: Argument = Argument {
    message: "argument-keyboard",
    values: || Keycaps::ALL.map(|(_, code)| code.to_owned()).to_vec(),
    run: keyboard::named,
};

pub(super) static DAY: Argument = Argument {
    message: "argument-day",
    values: any,
    run: past::look_at,
};

pub(super) static LANGUAGE: Argument = Argument {
    message: "argument-language",
    values: || Lang::ALL.map(|lang| lang.code().to_owned()).to_vec(),
    run: language::speak,
};

pub(super) static THEME: Argument = Argument {
    message: "argument-theme",
    values: || ThemeName::ALL.map(|(_, code)| code.to_owned()).to_vec(),
    run: theme::called,
};

pub(super) static DIGITS: Argument = Argument {
    message: "argument-digits",
    values: || Digits::ALL.map(|(_, code)| code.to_owned()).to_vec(),
    run: super::digits::named,
};

pub(super) static TEXT_MODE: Argument = Argument {
    message: "argument-text-mode",
    values: || TextMode::ALL.map(|(_, code)| code.to_owned()).to_vec(),
    run: sample::named,
};

/// The number that was typed, in either kind of digits.
pub(super) fn number(typed: &str) -> Option<u32> {
    digits::to_ascii(typed.trim()).ok()?.parse().ok()
}

impl Takes {
    /// Runs a command with what was typed behind its id.
    pub(super) fn run(
        self,
        app: &mut App,
        plain: fn(&mut App, Count) -> Vec<Effect>,
        typed: &str,
    ) -> Result<Vec<Effect>, String> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(plain(app, Count(None)));
        }
        match self {
            Takes::Nothing => Err(app.text("line-takes-nothing")),
            Takes::Count => match number(typed) {
                Some(count) => Ok(plain(app, Count(Some(count)))),
                None => Err(not_understood(app, "argument-count", typed)),
            },
            Takes::Words(argument) => (argument.run)(app, typed)
                .ok_or_else(|| not_understood(app, argument.message, typed)),
        }
    }

    /// The message that says what is to be typed.
    pub fn message(self) -> Option<&'static str> {
        match self {
            Takes::Nothing => None,
            Takes::Count => Some("argument-count"),
            Takes::Words(argument) => Some(argument.message),
        }
    }
}

fn not_understood(app: &App, wanted: &str, typed: &str) -> String {
    let wanted = app.text(wanted);
    let args = Args::new().set("typed", typed).set("wanted", wanted);
    app.say("line-not-understood", args)
}
