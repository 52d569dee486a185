//! Numbers in Arabic-Indic digits: everywhere in the Arabic panes, in the same
//! places, and nowhere else.

use super::*;
use masar_text::digits;

/// Chooses the digits; what is said of it goes with the next keys.
const CHOSEN: &str = ":view.digits arabic-indic\r\x1b[B\x1b[A";

#[test]
fn three_panes_with_arabic_digits() {
    let mut person = Person::at(12, Lang::Arabic, 80, 24);
    person.types(":view.digits arabic-indic\r");
    person.types("j");
    person.shows(&expect![[r#"
        |                   ٢ ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                        ١٢ ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        ٠ ﻞﻤﻋ  ٨٤٫٠٠٠ ﻢﻋﺩ  ٤     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001
        |     ٩ ﻦﻣ ٨ ◐  ٢٩٠٫٠٠٠ ﻞﻤﻋ  ٩٣٫٣٣٠ ﻢﻋﺩ  ٦     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        |  ﻱ ٤١ ﻖﻠّﻌﻣ ◌        ٠ ﻞﻤﻋ ١٣٦٫٠٠٠ ﻢﻋﺩ  ٣   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        ٠ ﻞﻤﻋ       – ﻢﻋﺩ  ١  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        ٠ ﻞﻤﻋ       – ﻢﻋﺩ  ١  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        ٠ ﻞﻤﻋ       – ﻢﻋﺩ  ١  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ IRB-000006
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        ٠ ﻞﻤﻋ       – ﻢﻋﺩ  ١  ﺪﺑﺭﺇ ﺔﺒﺼﻗ    ﻱﺮﻤﻌﻟﺍ ءﻼﻋ IRB-000007
        |                                           ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002 · ﻝﻮﻤﺸﻟﺍ
        |  ﺮﻬﺷ/ ٩٣٫٣٣٠    ٠٢/٠٣/٢٠٢٥ ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |  ﺮﻬﺷ/ ٣٠٫٠٠٠  ٣١/١٢/٢٠٢٦ ﻲﻬﺘﻨﻳ  ٩ ﻦﻣ ٨ ﺮﻬﺷ ◐  ٢٤ ،ﺓﺭﺎﺳ             ﻞﻘﻨﻟﺍ ﻝﺪﺑ
        |  ﺮﻬﺷ/٢٩٠٫٠٠٠    ٠١/٠٤/٢٠٢٦ ﺬﻨﻣ        ﺮﺷﺎﺑ ■  ٢٤ ،ﺓﺭﺎﺳ Garment branch, Rihab
        |
        |                        ٢٠٢٧                             ٢٠٢٦        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
        |   ٩  ٨  ٧  ٦  ٥  ٤  ٣  ٢  ١ ١٢ ١١ ١٠  ٩  ٨  ٧  ٦  ٥  ٤  ٣  ٢
        |٣١/٣ ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆  ○  ○  ○  ○  ◍  ●  ●  ✕  ●  ●  ●  ●  ●  ●    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |         ٣١/١٢ ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ◍  ●  ●  ●  ●  ●  ●  ●          ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
        | ٣١/٣ ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■           ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
        |                   ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂██████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ v  ﺮﻣﺃ :  ﺔﻓﺎﺿﺇ a h  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn the_digits_are_said_and_switched_back_by_their_key() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.types("zd");
    assert!(
        person.sees("٠١٢٣ :ﺍﺬﻜﻫ ﻡﺎﻗﺭﻷﺍ ﺽﺮﻌﺗُ"),
        "{:#?}",
        person.rows()
    );
    person.types("zd");
    assert!(
        person.sees("0123 :ﺍﺬﻜﻫ ﻡﺎﻗﺭﻷﺍ ﺽﺮﻌﺗُ"),
        "{:#?}",
        person.rows()
    );
    person.types(":view.digits roman\r");
    assert!(person.sees("western"), "{:#?}", person.rows());
}

#[test]
fn in_english_the_digits_change_nothing_and_are_kept_for_arabic() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    let before = person.rows();
    person.types(CHOSEN);
    assert_eq!(person.rows(), before);
    person.types("gl");
    assert!(person.sees("٨٤٫٠٠٠"), "{:#?}", person.rows());
    person.types("gl");
    assert_eq!(person.rows(), before);
}

#[test]
fn where_the_terminal_orders_letters_the_digits_stay_western() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.types(CHOSEN);
    person.types(":view.letters logical\r");
    assert!(person.sees("84.000"), "{:#?}", person.rows());
    assert!(!person.sees("٨٤٫٠٠٠"));
}

#[test]
fn figures_of_a_form_are_typed_on_either_keyboard() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.types(CHOSEN);
    person.types("av");
    assert!(person.sees("٢٠٢٦-١١-٠٣"), "{:#?}", person.rows());
    // Both keyboards in one field, which shows them alike: no mixture.
    person.types("\x1b[Z\x1b[Z\x15");
    person.types("2٣/١0/2026\t");
    assert!(person.sees("٢٠٢٦-١٠-٢٣"), "{:#?}", person.rows());
}

#[test]
fn no_place_changes_and_no_number_is_left_out() {
    all_but_the_digits((80, 24), include_str!("boxes/ar-80.txt"));
}

#[test]
fn no_place_changes_on_a_wide_screen_either() {
    all_but_the_digits((160, 48), include_str!("boxes/ar-160.txt"));
}

/// Every box, form and screen is as it is kept, but for the digits of numbers.
fn all_but_the_digits(size: (u16, u16), kept: &str) {
    let drawn = boxes::all_after(CHOSEN, Lang::Arabic, size);
    let back = digits_back(&drawn);
    for (n, (is, was)) in back.lines().zip(kept.lines()).enumerate() {
        assert_eq!(is, was, "line {}", n + 1);
    }
    assert_eq!(back.lines().count(), kept.lines().count());
    let left = drawn
        .lines()
        .filter(|line| !line.starts_with("== "))
        .filter(|line| !AS_WRITTEN.iter().any(|written| line.contains(written)))
        .filter(|line| line.split(|c| !is_inside(c)).any(is_left_out));
    let left: Vec<&str> = left.collect();
    assert!(left.is_empty(), "{left:#?}");
}

fn digits_back(text: &str) -> String {
    let lines = text.lines().map(|line| match line.starts_with("== ") {
        true => line.to_owned(),
        false => digits::to_ascii(&line.replace('٪', "%")).unwrap_or_else(|_| mixed_back(line)),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line in which codes keep their digits.
fn mixed_back(line: &str) -> String {
    let letter = |c: char| digits::to_ascii(&c.to_string()).unwrap_or_default();
    line.replace('٪', "%").chars().map(letter).collect()
}

fn is_inside(c: char) -> bool {
    c.is_ascii_graphic() || c == '•'
}

/// Telephones in groups, and the label of what was written to prove something.
const AS_WRITTEN: [&str; 3] = ["079 123", "077 765", "ﻪﺘﺒﺜﻳ ﺎﻣ"];

/// Whether a word has Western digits without being one of those that keep them:
/// with Latin letters, a telephone, a national number, a number that is masked.
fn is_left_out(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let keeps = word.contains(|c: char| c.is_ascii_alphabetic() || c == '•') || digits >= 7;
    digits > 0 && !keeps
}
