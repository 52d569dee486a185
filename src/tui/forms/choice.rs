//! One of several: the choices of a field, and finding one by its letters.

use masar_domain::sector;
use masar_text::fold;
use masar_text::messages::Messages;

use super::words::Words;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it is to the command; empty for "nothing of these".
    pub(super) code: String,
    pub(super) label: Words,
    /// What speaks for or against it.
    pub(super) remark: Option<Words>,
}

impl Choice {
    pub(super) fn new(code: impl Into<String>, label: Words) -> Choice {
        Choice {
            code: code.into(),
            label,
            remark: None,
        }
    }

    pub(super) fn remarked(mut self, remark: Words) -> Choice {
        self.remark = Some(remark);
        self
    }

    /// Nothing of what follows: the first choice of a field that may stay empty.
    pub(super) fn none() -> Choice {
        Choice::new("", Words::message("form-none"))
    }

    /// Whether its words are the program's or the rule book's, and no person's.
    pub(super) fn is_ours(&self) -> bool {
        matches!(self.label, Words::Message(_) | Words::Names(_))
    }

    /// How letters typed into the list keep it in sight: by the name that is
    /// shown, spelled freely, or by the code. None where they do not.
    pub(super) fn answer(&self, typed: &str, messages: &Messages) -> Option<Answer> {
        let (folded, code) = (fold::key(typed), typed.trim().to_lowercase());
        if code.is_empty() {
            return Some(Answer::Begins);
        }
        let shown = fold::key(&self.label.say(messages));
        let by_name = |fits: fn(&str, &str) -> bool| !folded.is_empty() && fits(&shown, &folded);
        if by_name(|shown, typed| shown.starts_with(typed)) || self.code.starts_with(&code) {
            return Some(Answer::Begins);
        }
        let inside = by_name(|shown, typed| shown.contains(typed)) || self.code.contains(&code);
        inside.then_some(Answer::Holds)
    }
}

/// Where the letters stand in a choice, the better one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Answer {
    Begins,
    Holds,
}

/// The choices of a vocabulary, worded by the catalogue: `sex-female`.
pub(super) fn coded(prefix: &str, codes: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
    let choice = |code: &str| Choice::new(code, Words::message(format!("{prefix}-{code}")));
    codes.into_iter().map(choice).collect()
}

/// The sectors of work.
pub(super) fn sectors() -> Vec<Choice> {
    let all = sector::sectors().iter();
    all.map(|sector| Choice::new(&sector.code, Words::Names(sector.name.clone())))
        .collect()
}

/// The same with "nothing of these" in front.
pub(super) fn or_none(choices: Vec<Choice>) -> Vec<Choice> {
    let mut all = vec![Choice::none()];
    all.extend(choices);
    all
}
