//! How the screen looks on this terminal, changed while it runs.

use super::*;
use crate::app::Setting;
use std::sync::Mutex;

/// A person whose settings are remembered, and what was.
fn remembered(lang: Lang) -> (Person, Arc<Mutex<Vec<Setting>>>) {
    let person = Person::at(12, lang, 80, 24);
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&kept);
    let keeper = Keeper::new(move |setting| {
        keep.lock().unwrap().push(setting);
        Ok(())
    });
    let session = person.session.with_keeper(keeper);
    (Person { session, ..person }, kept)
}

#[test]
fn the_theme_is_switched_by_key_or_by_name_and_remembered() {
    let (mut person, kept) = remembered(Lang::English);
    person.types("zt");
    assert!(person.sees("Theme: dark letters on a light ground (light)"));
    person.types(":view.theme ascii\r");
    assert!(person.sees("Theme: no colour, plain signs (ascii)"));
    let glyphs = person.rows().concat();
    assert!(!glyphs.contains('│') && !glyphs.contains('●'), "{glyphs}");
    assert_eq!(
        *kept.lock().unwrap(),
        [
            Setting::Theme(ThemeName::Light),
            Setting::Theme(ThemeName::Ascii)
        ]
    );
}

#[test]
fn a_theme_that_does_not_exist_is_told_with_those_that_do() {
    let (mut person, kept) = remembered(Lang::English);
    person.types(":view.theme drak\r");
    assert!(
        person.sees("dark, light, contrast, mono or ascii"),
        "{:#?}",
        person.rows()
    );
    assert!(kept.lock().unwrap().is_empty());
}
