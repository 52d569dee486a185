use super::*;
use crate::sanitize::tests::any_text;
use proptest::prelude::*;

fn visual(field: &str, direction: Direction) -> String {
    layout(field, direction).to_terminal(TextMode::Visual)
}

fn fitted(field: &str, direction: Direction, width: usize) -> String {
    fit(field, direction, width, Align::Start).to_terminal(TextMode::Visual)
}

/// Forms back to letters, for reading what a line shows from the right.
fn read_back(line: &Line) -> String {
    line.to_terminal(TextMode::Logical)
}

#[test]
fn a_terminal_that_orders_letters_itself_gets_plain_ones_and_no_column_moves() {
    let sent = |field: &str, width, align| -> String {
        let line = fit(field, Direction::Auto, width, align);
        let cells = line.in_logical_order();
        let columns: usize = cells.iter().map(|cell| cell.width).sum();
        assert_eq!(columns, width, "{field}");
        cells.into_iter().map(|cell| cell.text).collect()
    };
    assert_eq!(sent("علاء", 6, Align::Right), "  علاء");
    assert_eq!(sent("علاء", 6, Align::Left), "علاء  ");
    assert_eq!(sent("لا (12)", 7, Align::Right), "لا (12)");
    assert_eq!(sent("Ali", 5, Align::Right), "  Ali");
}

#[test]
fn letters_take_their_forms_from_right_to_left() {
    assert_eq!(visual("محمد", Direction::Rtl), "ﺪﻤﺤﻣ");
    assert_eq!(visual("علاء", Direction::Rtl), "ء\u{FEFC}ﻋ");
}

#[test]
fn lam_alef_is_one_cell_and_never_loses_a_letter() {
    for (word, width) in [
        ("لا", 1),
        ("السلام", 5),
        ("الأردن", 5),
        ("علاء", 3),
        ("لا لا لا", 5),
    ] {
        assert_eq!(cells(word), width, "{word}");
        let line = fit(word, Direction::Rtl, width, Align::Start);
        assert_eq!(line.width(), width, "{word}");
        assert_eq!(read_back(&line), word);
    }
}

#[test]
fn hard_words_stand_whole_in_columns_of_their_size() {
    let fields = [
        "الأردن 2026-03-15",
        "علاء (أبو محمد)",
        "مُحَمَّد السلام 079",
        "Sara لا [12%]",
        "إلى «الآن»",
        "خالد Khalid 5/6",
    ];
    for field in fields {
        for direction in [Direction::Ltr, Direction::Rtl, Direction::Auto] {
            let line = fit(field, direction, cells(field), Align::Start);
            assert_eq!(line.width(), cells(field), "{field}");
            assert_eq!(read_back(&line), field, "{direction:?}");
        }
    }
}

#[test]
fn marks_stay_on_their_letter() {
    let line = layout("مُحَمَّد", Direction::Rtl);
    let texts: Vec<&str> = line.cells.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(
        texts,
        ["ﺪ", "ﻤ\u{64E}\u{651}", "ﺤ\u{64E}", "ﻣ\u{64F}"].map(|t| t.to_owned())
    );
    assert_eq!(cells("لَا"), 1);
}

#[test]
fn brackets_are_mirrored_where_reading_is_mirrored() {
    assert_eq!(visual("(ب)", Direction::Rtl), "(ﺏ)");
    assert_eq!(visual("ب (a) [1]", Direction::Rtl), "[1] (a) ﺏ");
    assert_eq!(visual("(a)", Direction::Ltr), "(a)");
}

#[test]
fn numbers_keep_their_order() {
    assert_eq!(visual("2000123456", Direction::Rtl), "2000123456");
    assert_eq!(visual("150.500 د.أ", Direction::Rtl), "ﺃ.ﺩ 150.500");
    assert_eq!(visual("2026-03-15", Direction::Ltr), "2026-03-15");
}

#[test]
fn each_cell_knows_its_letters() {
    let line = layout("سلام", Direction::Rtl);
    let ranges: Vec<_> = line.cells.iter().map(|cell| cell.logical.clone()).collect();
    assert_eq!(ranges, [6..8, 2..6, 0..2]);
    assert!(line.cells.iter().all(|cell| cell.rtl && cell.width == 1));
}

#[test]
fn auto_follows_the_first_strong_letter() {
    assert_eq!(
        layout("123 خالد", Direction::Auto).direction,
        Direction::Rtl
    );
    assert_eq!(
        layout("123 Khalid خالد", Direction::Auto).direction,
        Direction::Ltr
    );
    assert_eq!(layout("123", Direction::Auto).direction, Direction::Ltr);
}

#[test]
fn a_leftover_override_is_seen_and_does_nothing() {
    let field = "ahmad \u{202E}005";
    assert_eq!(visual(field, Direction::Ltr), "ahmad <U+202E>005");
    assert_eq!(visual("خالد\u{202E}", Direction::Rtl), "<U+202E>ﺪﻟﺎﺧ");
    assert_eq!(visual("a\u{1b}[31m", Direction::Ltr), "a<U+001B>[31m");
    assert_eq!(cells(field), 17);
    assert_eq!(
        read_back(&layout("خالد\u{202E}", Direction::Rtl)),
        "خالد<U+202E>"
    );
}

#[test]
fn white_space_never_moves_the_cursor() {
    assert_eq!(
        visual("a\tb\nc\u{A0}d\u{2029}e", Direction::Ltr),
        "a b c d e"
    );
}

#[test]
fn isolates_guide_the_order_and_take_no_cell() {
    let sentence = "حُفظ \u{2068}IRB-004217\u{2069} \u{2068}(2)\u{2069}";
    assert_eq!(cells(sentence), 3 + 1 + 10 + 1 + 3);
    assert_eq!(
        visual(sentence, Direction::Rtl),
        "(2) IRB-004217 ﻆﻔﺣ\u{64F}"
    );
}

#[test]
fn a_mark_without_a_letter_gets_a_dotted_circle() {
    assert_eq!(visual("\u{64E}", Direction::Rtl), "\u{25CC}\u{64E}");
    assert_eq!(visual("\u{301}a", Direction::Ltr), "\u{25CC}\u{301}a");
}

#[test]
fn wide_characters_take_two_columns() {
    assert_eq!(cells("日本"), 4);
    assert_eq!(fitted("日本", Direction::Ltr, 5), "日本 ");
    assert_eq!(fitted("日本", Direction::Ltr, 3), "日…");
    // No room for half a character: the column is blank.
    assert_eq!(fitted("日本語", Direction::Ltr, 4), "日… ");
    assert_eq!(cells("👩🏽"), 4);
}

#[test]
fn a_joiner_before_lam_alef_is_no_trouble() {
    assert_eq!(visual("ب\u{200D}لا", Direction::Rtl), "\u{FEFC}ﺑ");
    assert_eq!(visual("ه\u{200D}", Direction::Rtl), "ﻫ");
    assert_eq!(visual("ب\u{200C}ب", Direction::Rtl), "ﺏﺏ");
    assert_eq!(visual("\u{200D}", Direction::Rtl), "");
}

#[test]
fn a_field_is_padded_on_the_side_that_is_asked() {
    let padded = |direction, align| fit("ab", direction, 5, align).to_terminal(TextMode::Visual);
    assert_eq!(padded(Direction::Ltr, Align::Start), "ab   ");
    assert_eq!(padded(Direction::Ltr, Align::End), "   ab");
    assert_eq!(padded(Direction::Rtl, Align::Start), "   ab");
    assert_eq!(padded(Direction::Rtl, Align::End), "ab   ");
    assert_eq!(padded(Direction::Rtl, Align::Left), "ab   ");
    assert_eq!(padded(Direction::Ltr, Align::Right), "   ab");
    assert_eq!(padded(Direction::Ltr, Align::Center), " ab  ");
    assert_eq!(padded(Direction::Rtl, Align::Center), "  ab ");
}

#[test]
fn a_cut_shows_an_ellipsis_where_the_reading_breaks_off() {
    assert_eq!(fitted("Mahmoud", Direction::Ltr, 5), "Mahm…");
    assert_eq!(fitted("محمود", Direction::Rtl, 4), "…ﻢﺤﻣ");
    assert_eq!(fitted("Sara Ali", Direction::Ltr, 6), "Sara… ");
    assert_eq!(fitted("محمود", Direction::Rtl, 1), "…");
    assert_eq!(fitted("محمود", Direction::Rtl, 0), "");
}

#[test]
fn a_cut_never_parts_lam_from_alef_or_a_letter_from_its_marks() {
    assert_eq!(fitted("سلام", Direction::Rtl, 2), "…ﺱ");
    assert_eq!(
        read_back(&fit("بلاد", Direction::Rtl, 2, Align::Start)),
        "ب…"
    );
    assert_eq!(
        read_back(&fit("مُحَمَّد", Direction::Rtl, 3, Align::Start)),
        "مُحَ…"
    );
    assert_eq!(fitted("ab\u{202E}c", Direction::Ltr, 8), "ab…     ");
}

#[test]
fn the_mode_decides_who_orders_the_letters() {
    let line = fit("خالد 12", Direction::Rtl, 8, Align::Start);
    assert_eq!(line.to_terminal(TextMode::Visual), " 12 ﺪﻟﺎﺧ");
    assert_eq!(
        line.to_terminal(TextMode::VisualLro),
        "\u{202D} 12 ﺪﻟﺎﺧ\u{202C}"
    );
    assert_eq!(line.to_terminal(TextMode::Logical), "خالد 12 ");
    let latin = fit("Sara", Direction::Ltr, 5, Align::Start);
    assert_eq!(latin.to_terminal(TextMode::VisualLro), "Sara ");
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(2_000)
    })]

    #[test]
    fn any_field_fits_any_width_exactly(text in any_text(), width in 0usize..30, auto: bool) {
        let direction = if auto { Direction::Auto } else { Direction::Rtl };
        for align in [Align::Start, Align::End, Align::Center] {
            prop_assert_eq!(fit(&text, direction, width, align).width(), width);
        }
        prop_assert_eq!(layout(&text, direction).width(), cells(&text));
    }

    #[test]
    fn nothing_that_moves_the_cursor_reaches_a_cell(text in any_text()) {
        use crate::sanitize::character::{Fate, fate};
        for cell in layout(&text, Direction::Rtl).cells {
            for character in cell.text.chars() {
                let fate = fate(character);
                prop_assert!(matches!(fate, Fate::Keep | Fate::Letters) || character == ' ');
            }
        }
    }

    #[test]
    fn the_cells_cover_every_letter_once(text in any_text()) {
        let text = crate::sanitize::sanitize(&text).text;
        let line = layout(&text, Direction::Auto);
        let mut ranges: Vec<_> = line.cells.iter().map(|cell| cell.logical.clone()).collect();
        ranges.sort_by_key(|range| range.start);
        let mut end = 0;
        for range in ranges {
            prop_assert_eq!(range.start, end);
            end = range.end;
        }
        prop_assert_eq!(end, text.len());
    }
}

#[test]
fn numbers_in_arabic_digits_stand_where_they_stood() {
    let shown = |field: &str, direction| {
        let line = layout(field, direction).in_digits(field, Digits::ArabicIndic);
        line.to_terminal(TextMode::Visual)
    };
    assert_eq!(shown("-1,234.500", Direction::Ltr), "-١٬٢٣٤٫٥٠٠");
    assert_eq!(shown("2026-03-15", Direction::Ltr), "٢٠٢٦-٠٣-١٥");
    let sentence = "في \u{2068}15/03/2026\u{2069} دُفع \u{2068}150.500\u{2069}";
    assert_eq!(shown(sentence, Direction::Rtl), "١٥٠٫٥٠٠ ﻊﻓﺩُ ١٥/٠٣/٢٠٢٦ ﻲﻓ");
    let cut = fit("1,234.500", Direction::Ltr, 6, Align::Start);
    let cut = cut.in_digits("1,234.500", Digits::ArabicIndic);
    assert_eq!(cut.to_terminal(TextMode::Visual), "١٬٢٣٤…");
}

proptest! {
    #[test]
    fn digits_move_no_cell(field in any_text(), width in 0_usize..20) {
        for direction in [Direction::Ltr, Direction::Rtl, Direction::Auto] {
            let before = fit(&field, direction, width, Align::Start);
            let after = before.clone().in_digits(&field, Digits::ArabicIndic);
            prop_assert_eq!(before.cells.len(), after.cells.len());
            for (before, after) in before.cells.iter().zip(&after.cells) {
                prop_assert_eq!((&before.logical, before.width), (&after.logical, after.width));
                let back = crate::digits::to_ascii(&after.text.replace('٪', "%"));
                let same = before.text == after.text || back.as_ref() == Ok(&before.text.to_string());
                prop_assert!(same, "{:?} {:?}", before.text, after.text);
            }
        }
    }
}
