use super::*;
use crate::theme::{Colors, ThemeName};

fn draw(lang: Lang, width: u16, work: impl FnOnce(&mut Ink<'_>, Rect)) -> Vec<String> {
    let area = Rect::new(0, 0, width, 3);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::new(ThemeName::Mono, Colors::Off);
    work(&mut Ink::new(&mut buffer, &theme, lang), area);
    (0..3)
        .map(|y| {
            (0..width)
                .map(|x| buffer[(x, y)].symbol().to_owned())
                .collect::<String>()
        })
        .collect()
}

#[test]
fn what_stands_first_in_english_stands_at_the_right_edge_in_arabic() {
    let work = |ink: &mut Ink<'_>, area: Rect| {
        let style = Style::default();
        ink.field(
            area,
            0,
            Column { start: 0, width: 6 },
            "abc",
            Is::Code,
            Edge::Start,
            style,
        );
        ink.field(
            area,
            0,
            Column { start: 6, width: 4 },
            "9.5",
            Is::Code,
            Edge::End,
            style,
        );
    };
    assert_eq!(draw(Lang::English, 12, work)[0], "abc    9.5  ");
    assert_eq!(draw(Lang::Arabic, 12, work)[0], "  9.5    abc");
}

#[test]
fn an_arabic_name_keeps_every_letter_in_a_column_that_fits() {
    let rows = draw(Lang::English, 8, |ink, area| {
        ink.field(
            area,
            0,
            Column { start: 0, width: 5 },
            "السلام",
            Is::Name,
            Edge::Start,
            Style::default(),
        );
    });
    assert_eq!(rows[0], "ﻡﻼﺴﻟﺍ   ");
}

#[test]
fn nothing_is_drawn_outside_of_the_area() {
    let rows = draw(Lang::Arabic, 6, |ink, _| {
        let area = Rect::new(2, 1, 3, 1);
        ink.field(
            area,
            0,
            Column {
                start: 1,
                width: 40,
            },
            "abcdef",
            Is::Code,
            Edge::Start,
            Style::default(),
        );
        ink.field(
            area,
            5,
            Column { start: 0, width: 3 },
            "zzz",
            Is::Code,
            Edge::Start,
            Style::default(),
        );
        ink.word(area, 0, 2, "xyz", Is::Code, Style::default());
    });
    assert_eq!((rows[0].as_str(), rows[2].as_str()), ("      ", "      "));
    assert!(rows[1].starts_with("  ") && rows[1].ends_with(' '));
}

#[test]
fn a_frame_leaves_the_area_inside_it() {
    let rows = draw(Lang::English, 12, |ink, area| {
        let inside = ink.frame(area, "Keys");
        assert_eq!(inside, Rect::new(1, 1, 10, 1));
    });
    assert!(rows[0].contains(" Keys "));
}

#[test]
fn a_field_that_is_cut_says_so_with_the_sign_of_the_theme() {
    assert_eq!(in_five_cells(ThemeName::Mono, "abcdefgh"), "abcd…");
    assert_eq!(in_five_cells(ThemeName::Ascii, "abcdefgh"), "abcd~");
}

#[test]
fn punctuation_that_ascii_lacks_is_drawn_with_what_it_has() {
    assert_eq!(in_five_cells(ThemeName::Mono, "a · b"), "a · b");
    assert_eq!(in_five_cells(ThemeName::Ascii, "a · b"), "a - b");
    assert_eq!(in_five_cells(ThemeName::Ascii, "“é’s”"), "\"é's\"");
    assert_eq!(in_five_cells(ThemeName::Ascii, "≠ – →"), "! - >");
}

fn in_five_cells(name: ThemeName, text: &str) -> String {
    let area = Rect::new(0, 0, 5, 1);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::new(name, Colors::Off);
    let whole = Column { start: 0, width: 5 };
    let mut ink = Ink::new(&mut buffer, &theme, Lang::English);
    ink.field(
        area,
        0,
        whole,
        text,
        Is::Words,
        Edge::Start,
        Style::default(),
    );
    (0..5).map(|x| buffer[(x, 0)].symbol().to_owned()).collect()
}
