//! What is recorded: pastes, what cannot be recorded, throwing away, the list.

use super::*;
use crate::keys::write_strokes;

impl Story {
    fn pastes(&mut self, text: &str) -> &mut Story {
        let effects = step(&mut self.app, Event::Paste(text.to_owned()));
        self.run(effects);
        self
    }

    fn recorded(&self, name: &str) -> String {
        write_strokes(&self.app.macros.kept[name])
    }
}

#[test]
fn pasted_text_is_recorded_clean_and_pasted_again() {
    let mut story = Story::of(40);
    story.press("r k a a n").pastes("زيارة\n\u{202e}قادمة");
    story.press("C-s j r k");
    assert_eq!(story.notice(), "a is recorded: 5 keys.");
    assert_eq!(story.recorded("a"), "a n \"زيارة قادمة\" C-s j");
    story.press("2 r p a");
    assert_eq!(story.given.len(), 3);
    let texts: Vec<String> = story.given.iter().map(|c| format!("{c:?}")).collect();
    assert!(
        texts.iter().all(|text| text.contains("زيارة قادمة")),
        "{texts:?}"
    );
    assert_eq!(story.told(), "households 4/40");
}

#[test]
fn what_cannot_be_recorded_is_said_and_the_rest_is_recorded() {
    let mut story = Story::of(40);
    story.press("r k a j").pastes("nowhere to go");
    assert_eq!(story.notice(), "Nothing here takes pasted text.");
    story.press("/").pastes(&"ب".repeat(2001));
    assert_eq!(
        story.notice(),
        "The pasted text is not recorded: it has more than 2,000 characters."
    );
    story.pastes("\u{202e}");
    assert_eq!(
        story.notice(),
        "Nothing of the pasted text can be kept, so it is not recorded."
    );
    let effects = step(&mut story.app, Event::Key(Key::char('\u{2003}')));
    story.run(effects);
    assert_eq!(story.notice(), "This key has no name and is not recorded.");
    story.press("esc r k");
    assert_eq!(story.recorded("a"), "j / esc");
    let letters = "j ".repeat(crate::keys::MOST_STROKES + 1);
    story.press("r k b").press(&letters);
    assert_eq!(
        story.notice(),
        "This is not recorded: a macro holds 1,000 keys at most. End it, or throw it away."
    );
    story.press("r k");
    assert_eq!(story.notice(), "b is recorded: 1000 keys.");
}

#[test]
fn a_recording_is_thrown_away_and_what_was_there_stays() {
    let mut story = Story::of(40);
    story.press("r x");
    assert_eq!(story.notice(), "Nothing is being recorded.");
    story.press("r k a j r x");
    assert_eq!(
        story.notice(),
        "This recording was thrown away; nothing is kept under a."
    );
    assert!(story.app.macros.kept.is_empty());
    story.press("r k a j r k r k a k k r x");
    assert_eq!(
        story.notice(),
        "This recording was thrown away; a is as it was before."
    );
    assert_eq!(story.recorded("a"), "j");
}

#[test]
fn from_the_list_one_is_played_and_another_forgotten_by_two_keys() {
    let mut story = Story::of(40);
    story.press("r l");
    assert_eq!(story.notice(), "Nothing is recorded yet.");
    story.press("r k a j r k r k b 2 j r k g g r l j");
    assert_eq!(story.told(), "macro 2");
    story.press("3 enter");
    assert_eq!(story.told(), "households 7/40");
    story.press("r l x j x esc");
    assert_eq!(story.app.macros.kept.len(), 2);
    story.press("r l x x");
    assert_eq!(story.notice(), "a is forgotten.");
    assert_eq!(story.told(), "macro 1");
    story.press("del del");
    assert_eq!(story.notice(), "b is forgotten.");
    assert_eq!(story.told(), "households 7/40");
}

#[test]
fn one_is_forgotten_by_its_name_and_without_a_name_the_list_opens() {
    let mut story = Story::of(40);
    story.press("r k a j r k : \"macro.forget\" enter");
    assert_eq!(story.told(), "macro 1");
    story.press("esc : \"macro.forget\" space \"b\" enter");
    assert_eq!(story.notice(), "Nothing is recorded under b.");
    story.press(": \"macro.forget\" space \"a\" enter");
    assert_eq!(story.notice(), "a is forgotten.");
    assert!(story.app.macros.kept.is_empty());
}

#[test]
fn stopping_says_how_far_it_was_and_gives_up_keys_begun() {
    let mut story = Story::of(40);
    story.press("r k a j g g r k");
    let effects = story.app.macros.play("a", 3);
    assert_eq!(effects, Some(Effect::PlayOn));
    for _ in 0..2 {
        step(&mut story.app, Event::PlayOn);
    }
    assert!(!story.app.resolver.pending().is_empty());
    assert!(step(&mut story.app, Event::StopPlaying).is_empty());
    assert_eq!(story.notice(), "a was stopped after 2 of 9 keys.");
    assert!(story.app.resolver.pending().is_empty());
    assert!(step(&mut story.app, Event::PlayOn).is_empty());
    assert_eq!(story.told(), "households 2/40");
}
