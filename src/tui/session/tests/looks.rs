//! How the screen looks on this terminal, changed while it runs.

use super::*;
use crate::app::Setting;
use std::sync::Mutex;

/// A person whose settings are remembered, and what was.
pub(super) fn remembered(lang: Lang) -> (Person, Arc<Mutex<Vec<Setting>>>) {
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

/// A terminal that no answer tells anything of.
const SAYS_NOTHING: &str = "\x1b[?62;22c";

#[test]
fn in_arabic_the_sample_is_shown_once_where_the_terminal_does_not_say() {
    let (mut person, kept) = remembered(Lang::Arabic);
    person.types(SAYS_NOTHING);
    assert_eq!(person.session.app().text_mode(), TextMode::Visual);
    let rows = person.rows().into_iter().take(14);
    let rows: String = rows.map(|row| format!("|{row}\n")).collect();
    // Overrides are not seen.
    let seen = rows.replace(['\u{202D}', '\u{202C}'], "");
    expect![[r#"
        |┌─────────────────────────────────────────────────────── ؟ﺎﺤًﻴﺤﺻ ﺃﺮﻘﻳُ ﺮﻄﺳﻷﺍ ﻱّﺃ ─┐
        |│   ﺃﺪﺒﺗﻭ ،ﻑﻭﺮﺤﻟﺍ ﻞﺼﺘﺗ ﺢﻴﺤﺼﻟﺍ ﺮﻄﺴﻟﺍ ﻲﻓ .ﺔﻴﺑﺮﻌﻟﺍ ﻑﻭﺮﺤﻟﺍ ﺐﻴﺗﺮﺗ ﻲﻓ ﺕﺎﻴﻓﺮﻄﻟﺍ ﻒﻠﺘﺨﺗ │
        |│  ﻢﺛ ﻢﻬﺳﻷﺎﺑ ﺮﻄﺴﻟﺍ ﺩﺪّﺣ .15/03/2026 ﺦﻳﺭﺎﺘﻟﺍﻭ 150.500 ﻎﻠﺒﻤﻟﺍﻭ ،ﻦﻴﻤﻴﻟﺍ ﻦﻣ ﺓءﺍﺮﻘﻟﺍ │
        |│   .ءﻲﺷ ﺮﻴﻐﺘﻳ ﻻﻭ ،ﻖﻠﻏﺄﻓ ﺎﻬﻨﻣ ﻱّﺃ ﺢّﺼﻳ ﻢﻟ ﻥﺇﻭ .ﺔﻴﻓﺮﻄﻟﺍ ﻩﺬﻬﻟ ﻙﺭﺎﻴﺘﺧﺍ ﻆﻔﺤﻴُﻓ ،ﻩﺮﺘﺧﺍ │
        |│         Which line reads right? Mark it with the arrow keys and press Enter. │
        |│                                                                              │
        |│                                15/03/2026 ﻲﻓ 150.500 :(ﻥﺩﺭﻷﺍ) ءﻼﻌﻟ ﻡﻼﺳ   1 ◀ │
        |│                                                                              │
        |│                                15/03/2026 ﻲﻓ 150.500 :(ﻥﺩﺭﻷﺍ) ءﻼﻌﻟ ﻡﻼﺳ   2   │
        |│                                                                              │
        |│                             سلام لعلاء (الأردن): 150.500 في 15/03/2026   3   │
        |│                                                                              │
        |│                                                                              │
        |│                                                                              │
    "#]]
    .assert_eq(&seen);
    person.types("jj\r");
    assert_eq!(person.session.app().text_mode(), TextMode::Logical);
    assert_eq!(
        *kept.lock().unwrap(),
        [Setting::TextMode(TextMode::Logical)]
    );
    assert!(person.sees("ترتّبها الطرفية"), "{:#?}", person.rows());
    person.types(SAYS_NOTHING);
    assert!(person.session.app().overlay.is_none());
}

#[test]
fn the_sample_is_not_shown_where_it_is_known_picked_or_nothing_is_arabic_yet() {
    let (mut person, _) = remembered(Lang::Arabic);
    person.types(&format!("\x1b[8;1$y{SAYS_NOTHING}"));
    assert!(person.session.app().overlay.is_none());

    let (person, _) = remembered(Lang::Arabic);
    let session = person.session.with_text_mode(Some(TextMode::VisualLro));
    let mut person = Person { session, ..person };
    person.types(SAYS_NOTHING);
    assert!(person.session.app().overlay.is_none());
    assert_eq!(person.session.app().text_mode(), TextMode::VisualLro);

    let (mut person, kept) = remembered(Lang::English);
    person.types(SAYS_NOTHING);
    assert!(person.session.app().overlay.is_none());
    person.types("gl");
    assert!(person.session.app().overlay.is_some());
    person.types("\x1b");
    person.types("glgl");
    assert!(person.session.app().overlay.is_none());
    assert!(kept.lock().unwrap().is_empty());
}

#[test]
fn the_terminal_is_told_who_orders_letters_when_that_changes_and_what_its_maker_calls_it() {
    let (mut person, _) = remembered(Lang::English);
    let mut sent = |keys: &str| {
        let at = person.moment();
        person.session.take(keys.as_bytes(), at);
        let bytes = person.session.frame(at.since).unwrap();
        person.screen.process(&bytes);
        person.session.take(b"\x1b[0n", at);
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let logical = sent(":view.letters logical\r");
    assert!(
        logical.contains("\x1b[8h") && logical.contains("الخطيب"),
        "{logical}"
    );
    let marked = sent(":view.letters lro\r");
    assert!(
        marked.contains("\x1b[8l") && marked.contains('\u{202D}'),
        "{marked}"
    );
    let visual = sent(":view.letters visual\r");
    assert!(
        !visual.contains("\x1b[8") && !visual.contains('\u{202D}'),
        "{visual}"
    );
    sent("\x1b[>0;136;0c\x1b[?62c");
    sent("za");
    assert!(
        person.sees("Disable Arabic text shaping"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn the_case_number_is_copied_and_a_suspended_screen_is_painted_anew() {
    let (mut person, _) = remembered(Lang::English);
    let at = person.moment();
    person.session.take(b"zy", at);
    let bytes = person.session.frame(at.since).unwrap();
    let sent = String::from_utf8_lossy(&bytes).into_owned();
    assert!(sent.contains("\x1b]52;c;SVJCLT"), "{sent}");
    person.screen.process(&bytes);
    person.session.take(b"\x1b[0n", at);
    assert!(person.sees("sent to the clipboard"), "{:#?}", person.rows());

    person.types("\x1a");
    assert!(person.session.takes_suspension());
    assert!(!person.session.takes_suspension());
    let before = person.rows();
    person.screen.process(b"\x1b[2J");
    let at = person.moment();
    person.session.resume(Size::new(80, 24), at);
    person.look();
    assert_eq!(person.rows(), before);
}
