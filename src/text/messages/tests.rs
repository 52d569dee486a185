//! What holds for the catalogue as a whole, and how it answers.

mod catalogue;

use super::*;

#[test]
fn a_message_speaks_the_language_asked_for() {
    assert_eq!(
        Messages::new(Lang::English).text("pane-households"),
        "Households"
    );
    assert_eq!(Messages::new(Lang::Arabic).text("pane-households"), "الأسر");
}

#[test]
fn an_attribute_is_asked_for_after_a_dot() {
    let english = Messages::new(Lang::English);
    assert_eq!(english.text("calendar-month-3"), "March");
    assert_eq!(english.text("calendar-month-3.short"), "Mar");
    assert!(english.has("calendar-month-3.short"));
    assert!(!english.has("calendar-month-3.long"));
}

#[test]
fn an_unknown_message_shows_its_id_and_stops_nobody() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        assert_eq!(messages.text("no-such-message"), "<no-such-message>");
        assert_eq!(messages.text(""), "<>");
        assert_eq!(messages.text("."), "<.>");
        assert!(!messages.has("no-such-message"));
    }
}

#[test]
fn a_forgotten_argument_is_seen_as_a_gap() {
    let text = Messages::new(Lang::Arabic).format_plain("app-saved-at", &Args::new());
    assert_eq!(text, "حُفظ الساعة {$time}");
}

#[test]
fn arabic_counts_in_its_plural_forms() {
    let arabic = Messages::new(Lang::Arabic);
    let households =
        |count: i64| arabic.format_plain("app-households", &Args::new().set("count", count));
    assert_eq!(households(0), "لا أسر");
    assert_eq!(households(1), "أسرة واحدة");
    assert_eq!(households(2), "أسرتان");
    assert_eq!(households(7), "7 أسر");
    assert_eq!(households(11), "11 أسرة");
    assert_eq!(households(100), "100 أسرة");
    assert_eq!(households(103), "103 أسر");
    assert_eq!(households(102), "102 أسرة");
    assert_eq!(households(12_811), "12811 أسرة");
    let days = |count: i64| arabic.format_plain("app-days", &Args::new().set("count", count));
    assert_eq!(days(111), "111 يومًا");
    assert_eq!(days(200), "200 يوم");
    assert_eq!(days(-5), "-5 أيام");
}

#[test]
fn inserted_values_are_isolated_on_the_screen_and_bare_in_a_pipe() {
    let english = Messages::new(Lang::English);
    let args = Args::new().set("time", "10:42");
    assert_eq!(
        english.format("app-saved-at", &args),
        "Saved \u{2068}10:42\u{2069}"
    );
    assert_eq!(english.format_plain("app-saved-at", &args), "Saved 10:42");
}

#[test]
fn a_number_too_large_for_counting_is_still_written_exactly() {
    let english = Messages::new(Lang::English);
    let written = |args: Args| english.format_plain("app-households", &args);
    assert_eq!(
        written(Args::new().set("count", i64::MAX)),
        "9223372036854775807 households"
    );
    assert_eq!(
        written(Args::new().set("count", u64::MAX)),
        "18446744073709551615 households"
    );
}

#[test]
fn messages_are_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Messages>();
}

#[test]
fn a_language_is_read_from_options_and_environment() {
    assert_eq!("ar".parse(), Ok(Lang::Arabic));
    assert_eq!("AR_JO.UTF-8".parse(), Ok(Lang::Arabic));
    assert_eq!("en-GB".parse(), Ok(Lang::English));
    assert_eq!("fr".parse::<Lang>(), Err(UnknownLang("fr".into())));
    assert_eq!(Lang::Arabic.direction(), Direction::Rtl);
}
