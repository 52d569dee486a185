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

#[test]
fn show() {
    for lang in Lang::ALL {
        let mut desk = Desk::speaking(lang, "2026-05-20");
        desk.enroll("nep-transport", Some(2), "2026-03-01");
        let mut form = household_add(&desk.setting);
        fill(
            &mut form,
            &[
                ("person.name", "لانا أحمد الزعبي"),
                ("person.birth", "19844"),
                ("person.national-number", "123"),
            ],
        );
        let (rows, cursor) = screen(&form, 80, 24);
        println!("{}\n{cursor:?}", rows.join("\n"));
        let id = desk.enrollment(1);
        let mut form = enrollment_step(desk.file(), id, Action::Suspend, &desk.setting);
        go_to(&mut form, "enrollment.reason");
        type_keys(&mut form, "<enter>");
        let (rows, cursor) = screen(&form, 80, 24);
        println!("{}\n{cursor:?}", rows.join("\n"));
        type_keys(&mut form, "absent<enter>");
        go_to(&mut form, "enrollment.note");
        type_keys(
            &mut form,
            "زرنا الأسرة اليوم ولم نجد أحدًا في البيت، وقال الجيران إنهم في الشونة منذ أسبوعين",
        );
        let (rows, cursor) = screen(&form, 80, 24);
        println!("{}\n{cursor:?}", rows.join("\n"));
    }
}
