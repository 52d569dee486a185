//! Forms as they are seen, at 80x24, in both languages.

use masar_domain::enrollment::Action;
use masar_text::Lang;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Desk;
use super::office::*;
use crate::forms::*;
use crate::ink::Ink;
use crate::theme::{Colors, Theme, ThemeName};

fn screen(form: &Form, width: u16, height: u16) -> (Vec<String>, Option<(u16, u16)>) {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::new(ThemeName::Mono, Colors::Off);
    let lang = form.setting.messages.lang();
    let cursor = form.draw(&mut Ink::new(&mut buffer, &theme, lang), area);
    let row = |y| -> String { (0..width).map(|x| buffer[(x, y)].symbol()).collect() };
    let rows = (0..height).map(|y| row(y).trim_end().to_owned()).collect();
    (rows, cursor)
}

fn new_household(lang: Lang) -> Form {
    let desk = Desk::speaking(lang, "2026-05-20");
    let mut form = household_add(&desk.setting);
    let answers = [
        ("person.name", "لانا أحمد الزعبي"),
        ("person.birth", "19844"),
        ("person.national-number", "٩٩٩"),
    ];
    fill(&mut form, &answers);
    form
}

#[test]
fn a_new_household_in_english() {
    let (rows, cursor) = screen(&new_household(Lang::English), 80, 24);
    let expected = [
        "┌─ New household · IRB ────────────────────────────────────────────────────────┐",
        "│  Registered on *  2026-05-20     Wednesday                                   │",
        "│  Arabic name *                                 ﻲﺒﻋﺰﻟﺍ ﺪﻤﺣﺃ ﺎﻧﻻ               │",
        "│  Latin name                                                                  │",
        "│  Sex *                                                                       │",
        "│                   ▲ This field is required                                   │",
        "│  Born *           19844                                                      │",
        "│                   ▲ Not a date: write 2001-08-20, the year alone, or ? for   │",
        "│                     unknown                                                  │",
        "│▶ National number  ٩٩٩                                                        │",
        "│  Education        None                                                       │",
        "│  Work             None                                                       │",
        "│  Governorate      None                                                       │",
        "│  Liwa                                                                        │",
        "│  Locality                                                                    │",
        "│  Address                                                                     │",
        "│  Phone                                                                       │",
        "│  Paid into        None                                                       │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                                                              │",
        "│  Ten digits; leave it empty where there is none                              │",
        "│                                                                          6/14│",
        "└──────────────────────────────────────────────────────────────────────────────┘",
    ];
    assert_eq!(rows, expected, "\n{}", rows.join("\n"));
    assert_eq!(cursor, Some((23, 9)), "behind the three digits");
}

#[test]
fn a_new_household_in_arabic() {
    let (rows, cursor) = screen(&new_household(Lang::Arabic), 80, 24);
    let expected = [
        "┌─────────────────────────────────────────────────────────── IRB · ﺓﺪﻳﺪﺟ ﺓﺮﺳﺃ ─┐",
        "│                                     ءﺎﻌﺑﺭﻷﺍ 2026-05-20      * ﻞﻴﺠﺴﺘﻟﺍ ﺦﻳﺭﺎﺗ  │",
        "│                                            ﻲﺒﻋﺰﻟﺍ ﺪﻤﺣﺃ ﺎﻧﻻ  * ﺔﻴﺑﺮﻌﻟﺎﺑ ﻢﺳﻻﺍ  │",
        "│                                                              ﺔﻴﻨﻴﺗﻼﻟﺎﺑ ﻢﺳﻻﺍ  │",
        "│                                                                     * ﺲﻨﺠﻟﺍ  │",
        "│                                          ﺏﻮﻠﻄﻣ ﻞﻘﺤﻟﺍ ﺍﺬﻫ ▲                   │",
        "│                                             19844                  * ﺩﻼﻴﻤﻟﺍ  │",
        "│ﻑﺮﻌﻳُ ﻢﻟ ﻥﺇ ؟ ﻭﺃ ﺎﻫﺪﺣﻭ ﺔﻨﺴﻟﺍ ﻭﺃ 20/8/2001 ﺐﺘﻛﺍ :ﺎﺨًﻳﺭﺎﺗ ﺲﻴﻟ ▲                   │",
        "│                                             ٩٩٩                ﻲﻨﻃﻮﻟﺍ ﻢﻗﺮﻟﺍ ◀│",
        "│                                                      ءﻲﺷ ﻻ          ﻢﻴﻠﻌﺘﻟﺍ  │",
        "│                                                      ءﻲﺷ ﻻ            ﻞﻤﻌﻟﺍ  │",
        "│                                                      ءﻲﺷ ﻻ         ﺔﻈﻓﺎﺤﻤﻟﺍ  │",
        "│                                                                      ءﺍﻮﻠﻟﺍ  │",
        "│                                                                      ﺓﺪﻠﺒﻟﺍ  │",
        "│                                                                     ﻥﺍﻮﻨﻌﻟﺍ  │",
        "│                                                                      ﻒﺗﺎﻬﻟﺍ  │",
        "│                                                      ءﻲﺷ ﻻ        ﻰﻟﺇ ﻊﻓﺪﻟﺍ  │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                          ﺪﺟﻮﻳ ﻢﻟ ﻥﺇ ﺎﻏًﺭﺎﻓ ﻙﺮﺘﻳُﻭ ،ﻡﺎﻗﺭﺃ ﺓﺮﺸﻋ  │",
        "│6/14                                                                          │",
        "└──────────────────────────────────────────────────────────────────────────────┘",
    ];
    assert_eq!(rows, expected, "\n{}", rows.join("\n"));
    assert_eq!(cursor, Some((49, 8)), "behind the three digits");
}

#[test]
fn a_suspension_with_its_note_and_what_follows() {
    let mut desk = Desk::on("2026-05-20");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    let id = desk.enrollment(1);
    let mut form = enrollment_step(desk.file(), id, Action::Suspend, &desk.setting);
    let note = "زرنا الأسرة اليوم ولم نجد أحدا في البيت، وقال الجيران إنهم في الشونة منذ أسبوعين";
    let answers = [
        ("enrollment.reason", "nobody-answered"),
        ("enrollment.note", note),
    ];
    fill(&mut form, &answers);
    let (rows, cursor) = screen(&form, 80, 24);
    let expected = [
        "┌─ Suspend · NEP transport, ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ ───────────────────────────────────────┐",
        "│  On *      2026-05-20     Wednesday                                          │",
        "│▶ Note            ﻲﻓ ﻢﻬﻧﺇ ﻥﺍﺮﻴﺠﻟﺍ ﻝﺎﻗﻭ ،ﺖﻴﺒﻟﺍ ﻲﻓ ﺍﺪﺣﺃ ﺪﺠﻧ ﻢﻟﻭ ﻡﻮﻴﻟﺍ ﺓﺮﺳﻷﺍ ﺎﻧﺭﺯ│",
        "│                                                            ﻦﻴﻋﻮﺒﺳﺃ ﺬﻨﻣ ﺔﻧﻮﺸﻟﺍ│",
        "│  NEP transport: no money is due from 2026-06                                 │",
        "│  NEP transport: 3 of 9 months are used; the rest stays until the suspension  │",
        "│  is lifted                                                                   │",
        "│  One paragraph: line ends become spaces                                      │",
        "│                                                                           3/3│",
        "└──────────────────────────────────────────────────────────────────────────────┘",
    ];
    assert_eq!(
        [&rows[..2], &rows[3..5], &rows[18..]].concat(),
        expected,
        "\n{}",
        rows.join("\n")
    );
    assert_eq!(cursor, Some((60, 4)), "left of the last letter");
}

#[test]
fn in_an_arabic_title_the_programme_comes_before_the_person() {
    let mut desk = Desk::speaking(Lang::Arabic, "2026-05-20");
    desk.enroll("nep-transport", Some(2), "2026-03-01");
    let id = desk.enrollment(1);
    let form = enrollment_step(desk.file(), id, Action::Suspend, &desk.setting);
    let (rows, _) = screen(&form, 80, 24);
    assert!(
        rows[0].ends_with(" ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ ،ﻞﻘﻨﻟﺍ ﻝﺪﺑ · ﻖﻴﻠﻌﺗ ─┐"),
        "{}",
        rows[0]
    );
}

#[test]
fn the_focused_field_is_in_sight_in_any_room() {
    let desk = Desk::on("2026-05-20");
    let mut form = household_add(&desk.setting);
    save(&mut form);
    for height in 6..=24 {
        for _ in 0..form.fields.asked().count() {
            let (rows, cursor) = screen(&form, 80, height);
            let marked = rows.iter().position(|row| row.starts_with("│▶"));
            let (_, y) = cursor.unwrap();
            assert_eq!(marked, Some(usize::from(y)), "{height}: {}", focus(&form));
            type_keys(&mut form, "<tab>");
        }
    }
}

#[test]
fn an_open_list_marks_its_row_and_the_cursor_stands_where_letters_go() {
    let desk = Desk::on("2026-05-20");
    let mut form = household_edit(desk.file(), &desk.setting);
    go_to(&mut form, "household.governorate");
    type_keys(&mut form, "<enter>a<down>");
    let (rows, cursor) = screen(&form, 80, 24);
    let list: Vec<&str> = rows[1..6]
        .iter()
        .map(|row| row.trim_end_matches(['│', ' ']))
        .collect();
    let expected = [
        "│┌─ Governorate ──────────────────────────────────────────────────────────────┐",
        "││  a",
        "││  Amman",
        "││▶ Ajloun",
        "││  Aqaba",
    ];
    assert_eq!(list, expected);
    assert_eq!(cursor, Some((5, 2)));
}

#[test]
fn the_smallest_rooms_break_nothing() {
    let form = new_household(Lang::Arabic);
    for width in 0..40 {
        for height in 0..8 {
            screen(&form, width, height);
        }
    }
}

#[test]
fn a_form_can_move_to_another_thread() {
    fn sent<T: Send + 'static>() {}
    sent::<Form>();
}
