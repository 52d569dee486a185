//! Whole sessions: bytes of keys in, bytes of frames out, replayed in an
//! emulator.

mod batch;
mod boxes;
mod colourless;
mod columns;
mod dashboard;
mod digits;
mod drafts;
mod duplicates;
mod grid;
mod hiring;
mod keycaps;
mod lean;
mod looking;
mod looks;
mod macros;
mod putting_right;
mod recording;
mod search;
mod selection;
mod tour;
mod vacancies;
mod whatif;

use super::*;
use crate::app::Opening;
use crate::example;
use crate::keys::{Keymap, Source};
use crate::theme::{Colors, Theme, ThemeName};
use expect_test::{Expect, expect};
use masar_text::Lang;
use std::num::NonZeroU16;
use tempfile::TempDir;

/// A person at a terminal.
struct Person {
    session: Session,
    screen: vt100::Parser,
    since: Duration,
    register: Register,
    _dir: TempDir,
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

impl Person {
    fn at(households: u32, lang: Lang, width: u16, height: u16) -> Person {
        let (register, dir) = example::register(households);
        Person::over(register, dir, lang, (width, height))
    }

    fn over(register: Register, dir: TempDir, lang: Lang, size: (u16, u16)) -> Person {
        let theme = Theme::new(ThemeName::Dark, Colors::Shown);
        Person::in_theme(theme, (register, dir), lang, size)
    }

    fn in_theme(theme: Theme, place: (Register, TempDir), lang: Lang, size: (u16, u16)) -> Person {
        let keymap = Keymap::load(&[Source::DEFAULT]).keymap;
        Person::with((theme, keymap), place, lang, size)
    }

    fn with(
        (theme, keymap): (Theme, Keymap),
        (register, dir): (Register, TempDir),
        lang: Lang,
        (width, height): (u16, u16),
    ) -> Person {
        let opening = Opening {
            messages: Arc::new(Messages::new(lang)),
            book: example::book(),
            keymap: Arc::new(keymap),
            theme,
            office: "IRB".parse().unwrap(),
            user: "lina".parse().unwrap(),
            now: example::now(),
            size: Size::new(width, height),
        };
        let ids = CommandIds::new([7; 8]);
        let session = Session::open(register.clone(), opening, Savings::ALL, ids).unwrap();
        let mut person = Person {
            session,
            screen: vt100::Parser::new(cells(height), cells(width), 0),
            since: Duration::ZERO,
            register,
            _dir: dir,
        };
        person.look();
        person
    }

    fn moment(&mut self) -> Instant {
        self.since += Duration::from_millis(20);
        Instant {
            since: self.since,
            now: example::now(),
        }
    }

    /// Types bytes as a terminal sends them, and looks; gives how many bytes
    /// came back.
    fn types(&mut self, bytes: &str) -> usize {
        let at = self.moment();
        self.session.take(bytes.as_bytes(), at);
        self.session.settle(at);
        self.look()
    }

    /// Plays what the session sends, and answers its questions.
    fn look(&mut self) -> usize {
        let mut count = 0;
        loop {
            while self.session.is_playing() {
                let at = self.moment();
                self.session.settle(at);
            }
            let at = self.moment();
            let bytes = self.session.frame(at.since).unwrap();
            if bytes.is_empty() {
                return count;
            }
            count += bytes.len();
            self.screen.process(&bytes);
            if bytes.ends_with(b"\x1b[5n") {
                self.session.take(b"\x1b[0n", at);
            }
        }
    }

    /// Presses nothing for a while; gives how many bytes came all the same.
    fn rests(&mut self) -> usize {
        self.since += Duration::from_secs(60);
        let at = self.moment();
        self.session.settle(at);
        self.look()
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.screen
            .screen_mut()
            .set_size(cells(height), cells(width));
        let at = self.moment();
        self.session.resize(Size::new(width, height), at);
        self.look();
    }

    /// The rows of the screen.
    fn rows(&self) -> Vec<String> {
        let screen = self.screen.screen();
        let width = screen.size().1;
        let rows = screen.rows(0, width.into());
        rows.map(|row| row.trim_end().to_owned()).collect()
    }

    fn sees(&self, text: &str) -> bool {
        self.rows().iter().any(|row| row.contains(text))
    }

    /// The bar at the left keeps the blank that most rows begin with.
    fn shows(&self, expected: &Expect) {
        self.shows_above(usize::MAX, expected);
    }

    /// The first rows only: what stands below them is told elsewhere.
    fn shows_above(&self, row: usize, expected: &Expect) {
        let rows = self.rows().into_iter().take(row);
        let rows: String = rows.map(|row| format!("|{row}\n")).collect();
        expected.assert_eq(&rows);
    }
}

#[test]
fn three_panes_in_english() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("j");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 12
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ Irbid       1 aid       – work       0 · unenrolled
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ Irbid       1 aid       – work       0 · unenrolled
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ Irbid       1 aid       – work       0 · unenrolled
        |   IRB-000007 ﻱﺮﻤﻌﻟﺍ ءﻼﻋ    Irbid       1 aid       – work       0 · unenrolled
        | Enrollments · IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ
        |   Unified Cash Transfer household ● active      since 2 Mar 2025   93.330/month
        |   NEP transport         ﺓﺭﺎﺳ, 24  ◐ month 8/9   ends 31 Dec 2026   30.000/month
        |   Garment branch, Rihab ﺓﺭﺎﺳ, 24  ■ started     since 1 Apr 2026  290.000/month
        |
        | Timeline          2026                             2027
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ✕  ●  ●  ◍  ○  ○  ○  ○  ┆ grace ends 31 Mar
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        |   Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | ↓↑ move  Enter open  / search  i details  a h add  : command  F1 keys
    "#]]);
}

#[test]
fn three_panes_in_arabic() {
    let mut person = Person::at(12, Lang::Arabic, 80, 24);
    person.types("j");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                        12 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001
        |     9 ﻦﻣ 8 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        |  ﻱ 41 ﻖﻠّﻌﻣ ◌        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ IRB-000006
        |  ﺞﻣﺎﻧﺮﺑ ﻼﺑ ·        0 ﻞﻤﻋ       – ﻢﻋﺩ  1  ﺪﺑﺭﺇ ﺔﺒﺼﻗ    ﻱﺮﻤﻌﻟﺍ ءﻼﻋ IRB-000007
        |                                           ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002 · ﻝﻮﻤﺸﻟﺍ
        |  ﺮﻬﺷ/ 93.330    02/03/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |  ﺮﻬﺷ/ 30.000  31/12/2026 ﻲﻬﺘﻨﻳ  9 ﻦﻣ 8 ﺮﻬﺷ ◐  24 ،ﺓﺭﺎﺳ             ﻞﻘﻨﻟﺍ ﻝﺪﺑ
        |  ﺮﻬﺷ/290.000    01/04/2026 ﺬﻨﻣ        ﺮﺷﺎﺑ ■  24 ،ﺓﺭﺎﺳ Garment branch, Rihab
        |
        |                        2027                             2026        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
        |   9  8  7  6  5  4  3  2  1 12 11 10  9  8  7  6  5  4  3  2
        |31/3 ﺡﺎﻤﺴﻟﺍ ﻲﻬﺘﻨﻳ ┆  ○  ○  ○  ○  ◍  ●  ●  ✕  ●  ●  ●  ●  ●  ●    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |         31/12 ﻢﻋﺪﻟﺍ ﻲﻬﺘﻨﻳ ┃  ○  ◍  ●  ●  ●  ●  ●  ●  ●          ﺓﺭﺎﺳ · ﻞﻘﻨﻟﺍ
        | 31/3 ﺪﻘﻌﻟﺍ ﻲﻬﺘﻨﻳ ┃  □  □  □  □  ■  ■  ■  ■  ■  ■  ■  ■           ﺓﺭﺎﺳ · ﺮﺟﻷﺍ
        |                   ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂██████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ v  ﺮﻣﺃ :  ﺔﻓﺎﺿﺇ a h  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn a_month_of_the_timeline_explained() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("j");
    person.types("\x1bOS");
    person.types("jj3h");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 3
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |
        |
        |
        |
        | Enrollments · IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ
        |   Unified Cash Transfer household ● active      since 2 Mar 2025   93.330/month
        |   NEP transport         ﺓﺭﺎﺳ, 24  ◐ month 8/9   ends 31 Dec 2026   30.000/month
        |   Garment branch, Rihab ﺓﺭﺎﺳ, 24  ■ started     since 1 Apr 2026  290.000/month
        |
        | Timeline          2026                             2027
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ✕  ●  ●  ◍  ○  ○  ○  ○  ┆ grace ends 31 Mar
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        | ▶ Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        | Wage · ﺓﺭﺎﺳ, Aug 2026: at work · 290.000 JOD
        | ↓↑ move  ←→ month  t this month  / search  : command  F1 keys
    "#]]);
}

#[test]
fn the_household_at_the_side_of_a_wide_screen() {
    let mut person = Person::at(3, Lang::English, 140, 30);
    person.types("j");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Households 3
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ                   Ramtha           Irbid         4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ                    Ramtha           Irbid         6 aid  93.330 work 290.000 ◐ 8 of 9      ends 31 Dec 2026
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ                   Bani Obeid       Irbid         3 aid 136.000 work       0 ◌ susp. 41 d
        |
        |
        |
        |
        |
        |
        |
        | Enrollments · IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ                                                     IRB-000002
        |   Unified Cash Transfer          household     ● active      since 2 Mar 2025   93.330/month  6 persons
        |   NEP transport                  ﺓﺭﺎﺳ, 24      ◐ month 8/9   ends 31 Dec 2026   30.000/month  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  47 M head
        |   Garment branch, Rihab          ﺓﺭﺎﺳ, 24      ■ started     since 1 Apr 2026  290.000/month  ﺪﻌﺳﻷﺍ ﺔﻟﺎﻫ    45 F spouse
        |                                                                                               ﺐﻴﻄﺨﻟﺍ ﺓﺭﺎﺳ   24 F daughter
        |                                                                                               ﺐﻴﻄﺨﻟﺍ ﺮﻤﻋ    20 M son disability
        | Timeline                 2026                             2027                                ﺐﻴﻄﺨﻟﺍ ﻰﻤﻟ    15 F daughter
        |                          2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9  10 11    ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ    12 M son
        |   Cash                   ●  ●  ●  ●  ●  ●  ✕  ●  ●  ◍  ○  ○  ○  ○  ┆ grace ends 31 Mar
        |   Transport · ﺓﺭﺎﺳ             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec               Address     Ramtha, Irbid
        |   Wage · ﺓﺭﺎﺳ                  ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ contract ends 31 Mar                 ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        |   aid share              ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                           Phone       079 123 4567 ﺓﺮﺳﻷﺍ ﺏﺭ
        |                                                                                               Phone       077 765 4321 ﺓﺭﺎﺠﻟﺍ
        |                                                                                               Paid into   ••••4567 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ
        |                                                                                               Caseworker  lina
        |                                                                                               i: all of it
        |
        | ↓↑ move  Enter open  / search  i details  a h add  : command  v select  F1 keys
    "#]]);
}

#[test]
fn what_is_due_in_english() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("\x1b[18~");
    person.types("vv");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Due 2 · within 90 days
        |   Household  Head         When       What                                 +
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ 180 d late ◍ Did the wage of Apr 2026 arrive? … +6
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ for 41 d   ◌ Unified Cash Transfer: suspended   +2
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        | Did the wage of Apr 2026 arrive? Garment branch, Rihab · ﺓﺭﺎﺳ, 24 · 7 May 2026
        | ↓↑ move  / search  Enter act  o household  v view  Esc back  F1 keys
    "#]]);
    person.types("j\r");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Due 2 · within 90 days
        |   Household  Head         When       What                                 +
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ 180 d late ◍ Did the wage of Apr 2026 arrive? … +6
        | ▶ IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ for 41 d   ◌ Unified Cash Transfer: suspended   +2
        |
        |
        |
        |
        |  ┌─ What is to be done here ───────────────────────────────────────────────┐
        |  │ ▶ Lift the suspension · Unified Cash Transfer · household (suspended)   │
        |  │   Log a visit                                                           │
        |  │   Log a call or message                                                 │
        |  │   Plan a visit or call                                                  │
        |  └─────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |
        |
        |
        | ↓↑ move  Enter take  Esc close  F1 keys
    "#]]);
}

#[test]
fn what_is_due_in_arabic_on_a_wide_screen() {
    let mut person = Person::at(12, Lang::Arabic, 120, 16);
    person.types("gdvv");
    person.shows(&expect![[r#"
        |                           ﺮﻏﺍﻮﺸﻟﺍ g v  ﺕﺍﺮﺷﺆﻤﻟﺍ ﺔﺣﻮﻟ F12  2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                                                ﺎﻣًﻮﻳ 90 ﻝﻼﺧ · 2 ﻖﺤﺘﺴﻤﻟﺍ
        |    +               ﻦﻣ                                          ﺮﻣﻷﺍ       ﻡﻮﻴﻟﺍ        ﻰﺘﻣ       ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
        |   +6         24 ،ﺓﺭﺎﺳ …Garment branch, Rih ؟2026 ﻥﺎﺴﻴﻧ ﺮﺟﺃ ﻞﺻﻭ ﻞﻫ ◍  07/05/2026 ﻱ 180 ﺮﺧّﺄﺗ   ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002 ◀
        |   +2            ﺓﺮﺳﻷﺍ                   ﻖﻠّﻌﻣ :ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ ◌  23/09/2026   ﻱ 41 ﺬﻨﻣ   ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |                                                   07/05/2026 · ﺓﺭﺎﺳ، 24 · Garment branch, Rihab ؟2026 ﻥﺎﺴﻴﻧ ﺮﺟﺃ ﻞﺻﻭ ﻞﻫ
        |                                              ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺮﻣﺃ :  ﺓﺩﻮﻋ Esc  ﺽﺮﻋ v  ﺓﺮﺳﻷﺍ o  ﺬﻴﻔﻨﺗ Enter  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn a_matter_that_is_done_leaves_the_list_and_the_cursor_stays_in_place() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("gd");
    assert!(person.sees("Due 2"));
    // The last row is the suspended family; lifting is the first way to act.
    person.types("j\r\r");
    assert!(person.sees("Lift"), "{:#?}", person.rows());
    person.types("\r\r\x13");
    assert!(person.sees("IRB-000003: "), "{:#?}", person.rows());
    assert!(person.sees("Due 1"), "{:#?}", person.rows());
    assert!(!person.sees("suspended"), "{:#?}", person.rows());
    assert!(person.sees("▶ IRB-000002"), "{:#?}", person.rows());
}

#[test]
fn a_step_in_a_list_costs_its_marker_alone() {
    // So wide that nothing is cut, which would have a line of its own.
    let mut person = Person::at(12, Lang::English, 160, 24);
    person.types("gdvvj");
    let step = person.types("k");
    assert!(step < 45, "{step} bytes");
}

#[test]
fn an_empty_register_says_how_to_begin() {
    let person = Person::at(0, Lang::English, 80, 24);
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 0
        | Households 0
        |   This register is empty. Press a h to add the first household; or leave and
        |   run masar import FILE to take a list in, or masar demo to look around in a
        |   made-up office.
        |
        |
        |
        |
        | Enrollments
        |
        |
        |
        |
        | Timeline
        |
        |
        |
        |
        |
        |
        |
        |
        | ↓↑ move  / search  a h add  : command  F1 keys
    "#]]);
}

#[test]
fn keys_that_may_follow_are_shown_and_those_that_do_nothing_are_told() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("e");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 3
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |
        |
        |
        |
        | Enrollments · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ
        |   Unified Cash Transfer household ● active      since 5 Jan 2025   84.000/month
        |
        |
        |┌─ e ──────────────────────────────────────────────────────────────────────────┐
        |│ a Activate                            o Open again what is watched           │
        |│ c Record a check of the watch         p Decide an assessment                 │
        |│ d Stage, paper, loan, months          r Reduce                               │
        |│ g Graduate                            s Suspend                              │
        |│ i Apply again                         t Record the amount decided            │
        |│ l Lift the suspension                 u Restore the full amount              │
        |│ m Assess anew after a grace           v Verify                               │
        |│ n Enroll in a programme               x Stop                                 │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | ↓↑ move  Enter open  / search  i details  a h add  : command  F1 keys
    "#]]);
    person.types("\x1b");
    assert!(!person.sees("Suspend"));
}

#[test]
fn help_lists_the_keys_as_they_are_and_why_some_do_nothing() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.types("?");
    person.shows_above(
        18,
        &expect![[r#"
            |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |  ┌─────────────────────────────────────────────────── ﺎﻨﻫ ﺔﺣﺎﺘﻤﻟﺍ ﺢﻴﺗﺎﻔﻤﻟﺍ ─┐ﺍ
            |  │                                                                     ﺮﺳﻷﺍ │◀
            |  │                                       ﻪﻴﻟﺇ ﻝﻮﺧﺪﻟﺍ            Enter  l  ← │
            |  │                  (.ﺎﻨﻫ ﻦﻣ ﻉﻮﺟﺭ ﻻ) ﺮﺳﻷﺍ ﻰﻟﺇ ﺓﺩﻮﻌﻟﺍ              Esc  h  → │
            |  │  ﻩﺭﺪﻘﺑ :ﺩﺪﻋ ﻊﻣﻭ ؛ﺎﻫﺪﻳﺪﺤﺗ ءﺎﻐﻟﺇ ﻭﺃ ﺓﺮﺳﻷﺍ ﻩﺬﻫ ﺪﻳﺪﺤﺗ                 v  Ins │
            |  │            ﺎﻨﻫ ﻰﻟﺇ ﺍﺮًﻴﺧﺃ ﺓﺩﺪﺤﻤﻟﺍ ﺓﺮﺳﻷﺍ ﻦﻣ ﺪﻳﺪﺤﺘﻟﺍ                 V  s r │
            |  │                           ﺚﺤﺒﻟﺍ ﻩﺮﻬﻈﻳُ ﺎﻣ ﻞﻛ ﺪﻳﺪﺤﺗ                    s a │
            |  │                      ﺚﺤﺒﻟﺍ ﻩﺮﻬﻈﻳُ ﺎﻤﻴﻓ ﺪﻳﺪﺤﺘﻟﺍ ﺲﻜﻋ                    s i │
            |  │              (.ﺓﺮﺳﺃ ﻱﺃ ﺩﺪَّﺤﺗُ ﻢﻟ) ﻪﻠﻛ ﺪﻳﺪﺤﺘﻟﺍ ءﺎﻐﻟﺇ                    s n │ﺍ
            |  │                ﺔﻘﺼﻠﻣ ﺕﺎﻔﻠﻣ ﻡﺎﻗﺭﺃ ﺔﻤﺋﺎﻗ ﻦﻣ ﺪﻳﺪﺤﺘﻟﺍ                    s l │
            |  │         ﺔﻌﺟﺍﺮﻤﻠﻟ ﺔﻋﺮﻘﻟﺎﺑ ﺔﻤﺋﺎﻘﻟﺍ ﺮﺳﺃ ﻦﻣ ﺩﺪﻋ ﺪﻳﺪﺤﺗ                    s p │
            |  │   ﻪﻠﻘﻧﻭ ،ﺩﻮﻤﻋ ﺐﺴﺣ ﻊﻴﻤﺠﺗﻭ ﺢﻴﺷﺮﺗﻭ ﺯﺮﻓ :ﻦﻳﻭﺎﻨﻌﻟﺍ ﻰﻟﺇ               o o  o h │
            |  │                            ﺎﻬﺒﻴﺗﺮﺗﻭ ﺓﺪﻤﻋﻷﺍ ﺭﺎﻴﺘﺧﺍ                    o c │
            |  │ (.ﺓﺩﺎﺘﻌﻤﻟﺍ ﺓﺪﻤﻋﻷﺍ ﻲﻫ ﻩﺬﻫ) ﺪﻳﺪﺟ ﻦﻣ ﺓﺩﺎﺘﻌﻤﻟﺍ ﺓﺪﻤﻋﻷﺍ                    o u │ﺧ
            |  │                 ﺔﻛﺮﺘﺸﻤﻟﺍﻭ ﺔﺻﺎﺨﻟﺍ ،ﺔﻇﻮﻔﺤﻤﻟﺍ ﺽﻭﺮﻌﻟﺍ                    o v │
            |  │ …ﺓﺪﻤﻋﻷﺍﻭ ﺐﻴﺗﺮﺘﻟﺍﻭ ﺢﺷِّﺮﻤﻟﺍ :ﺎﺿًﺮﻋ ﻲﻫ ﺎﻤﻛ ﺔﻤﺋﺎﻘﻟﺍ ﻆﻔﺣ                    o s │
            | █│                ﻊﻴﻣﺎﺠﻤﻟﺍ ﻊﻣ ﺩﻮﻤﻋ ﺐﺴﺣ ﺔﻤﺋﺎﻘﻟﺍ ﻊﻴﻤﺠﺗ                    o g │
        "#]],
    );
}

#[test]
fn a_wrong_filter_says_where_and_keeps_what_was_found() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("/خالد");
    assert!(person.sees("2 of 12"), "{:#?}", person.rows());
    person.types(" colour:red");
    assert!(person.sees("Column 6: there is no field colour."));
    assert!(person.sees("2 of 12"));
}

#[test]
fn names_are_found_however_they_are_spelt() {
    let mut person = Person::at(40, Lang::English, 80, 24);
    for typed in ["/ابراهيم", "/إبراهيم", "/ibrahim"] {
        person.types(typed);
        assert!(person.sees("8 of 40"), "{typed}: {:#?}", person.rows());
        person.types("\x1b");
        assert!(person.sees("Households 40"));
    }
}

#[test]
fn a_note_is_written_by_keys_and_found_in_the_register() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("an");
    person.types("زيارة قادمة");
    person.types("\x13");
    assert!(
        person.sees("IRB-000001: note written."),
        "{:#?}",
        person.rows()
    );
    assert!(person.sees("Saved 10:41"));
    let file = person.register.file_numbered(1).unwrap().unwrap();
    assert_eq!(file.notes().next().unwrap().entry.text(), "زيارة قادمة");
}

#[test]
fn a_change_through_another_handle_shows_without_moving_the_cursor() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("5j");
    let marked = |person: &Person| {
        let rows = person.rows();
        rows.into_iter().find(|row| row.contains('▶')).unwrap()
    };
    let before = marked(&person);
    let caller = masar_store::Caller {
        by: "sami".parse().unwrap(),
        at: example::now().at,
        today: example::now().today,
    };
    let request = example::request(example::one_more(13), 999);
    person.register.give_one(request, &caller).unwrap();
    let at = person.moment();
    person.session.register_changed(at);
    person.look();
    assert!(person.sees("Households 13"));
    assert_eq!(marked(&person), before);
}

#[test]
fn nothing_happening_writes_nothing() {
    let mut person = Person::at(40, Lang::Arabic, 80, 24);
    let at = person.moment();
    person.session.register_changed(at);
    assert_eq!(person.look(), 0);
    // Keys that change nothing on the screen.
    assert_eq!(person.types("kg\x1b") - person.types("g\x1b"), 0);
    let at = person.moment();
    person.session.resize(Size::new(80, 24), at);
    person.look();
    assert_eq!(person.look(), 0);
}

#[test]
fn a_storm_of_sizes_ends_in_the_picture_that_the_last_size_has() {
    let mut person = Person::at(40, Lang::English, 80, 24);
    person.types("2j");
    let before = person.rows();
    for (width, height) in [(10, 3), (160, 48), (61, 17), (20, 60), (400, 200), (80, 24)] {
        person.resize(width, height);
    }
    assert_eq!(person.rows(), before);
}

#[test]
fn a_window_that_is_too_small_says_what_it_takes() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.resize(40, 10);
    assert!(person.sees("needs 60 columns"), "{:#?}", person.rows());
}

#[test]
fn the_language_changes_while_it_runs() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("\x1b[19~");
    assert!(person.sees("ﺮﺳﻷﺍ"), "{:#?}", person.rows());
    person.types("gl");
    assert!(person.sees("Households"));
}

#[test]
fn under_tmux_each_row_says_that_it_is_in_order() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    let at = person.moment();
    person.session.take(b"\x1bP>|tmux 3.3a\x1b\\\x1b[?1;2c", at);
    let at = person.moment();
    let bytes = person.session.frame(at.since).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.matches('\u{202D}').count() >= 20, "{text:?}");
}

#[test]
fn an_earlier_day_is_shown_under_a_banner_and_takes_no_change() {
    let mut person = Person::at(3, Lang::English, 80, 24);
    person.types("jT");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Households 3
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ◌ susp. 41 d
        |
        | ┌─ Look back ────────────────────────────────────────────────────────────────┐
        | │▶ Day *                                                                     │
        | │  Show things *  As it stood                                                │
        | │                                                                            │
        | │                                                                            │h
        | │                                                                            │h
        | │  2026-03-15, 15/3/2026, today, or -3 for three days ago                    │h
        | │                                                                         1/2│
        | └────────────────────────────────────────────────────────────────────────────┘
        |                   2  3  4  5  6  7  8  9  10 11 12 1  2  3  4  5  6  7  8  9
        |   Cash            ●  ●  ●  ●  ●  ●  ✕  ●  ●  ◍  ○  ○  ○  ○  ┆ grace ends 31 Mar
        |   Transport             ●  ●  ●  ●  ●  ●  ●  ◍  ○  ┃ support ends 31 Dec
        |   Wage · ﺓﺭﺎﺳ           ■  ■  ■  ■  ■  ■  ■  ■  □  □  □  □  ┃ 31 Mar
        |   aid share       ██████▂▂▂▂▂▂▂▂▂▂▂▂▁▁▁▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | Tab next  Enter choose  Ctrl-S save  Esc leave  F1 keys
    "#]]);
    person.types("15/5/2026\x13");
    person.shows(&expect![[r#"
        | ▲ THE PAST: as it stood on 15 May 2026. Nothing can be changed     Esc: today ▲
        | Households 3
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha      6 aid  93.330 work 290.000 ◐ 2 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid  3 aid 136.000 work       0 ● active
        |
        |
        |
        |
        | Enrollments · IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ
        |   Unified Cash Transfer household ● active      since 2 Mar 2025   93.330/month
        |   NEP transport         ﺓﺭﺎﺳ, 23  ◐ month 2/9   ends 31 Dec 2026   30.000/month
        |   Garment branch, Rihab ﺓﺭﺎﺳ, 23  ■ started     since 1 Apr 2026  290.000/month
        |
        | Timeline          2025           2026                                2027
        |                   8  9  10 11 12 1  2  3  4  5  6  7  8  9  10 11 12 1  2  3
        |   Cash            ◍  ◍  ◍  ◍  ◍  ●  ●  ●  ●  ◍  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
        |   Transport                               ●  ◍  ○  ○  ○  ○  ○  ○  ○  ┃ 31 Dec
        |   Wage · ﺓﺭﺎﺳ                             ■  ■  □  □  □  □  □  □  □  □  □  □
        |   aid share       ████████████████████████▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
        |
        |
        |
        | ↓↑ move  Enter open  / search  i details  g n today  : command  F1 keys
    "#]]);
    person.types("es");
    assert!(person.sees("This is the past"), "{:#?}", person.rows());
    person.types("\x1b");
    assert!(person.sees("F7 Due 2"), "{:#?}", person.rows());
}

#[test]
fn an_earlier_day_in_arabic_as_it_was_known_then() {
    let mut person = Person::at(3, Lang::Arabic, 80, 24);
    person.types("gp15/5/2026\t\x1b[D\x13");
    person.shows(&expect![[r#"
        |▲ ﻡﻮﻴﻟﺍ :Esc     ءﻲﺷ ﺮﻴﻴﻐﺗ ﻦﻜﻤﻳ ﻻ · 2026 ﺭﺎﻳﺃ 15 ﻲﻓ ﺎﻓًﻭﺮﻌﻣ ﻥﺎﻛ ﺎﻤﻛ :ﻲﺿﺎﻤﻟﺍ ﻦﻣ ▲
        |                                                                         3 ﺮﺳﻷﺍ
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ  84.000 ﻢﻋﺩ  4     ﺎﺜﻣﺮﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |     9 ﻦﻣ 2 ◐  290.000 ﻞﻤﻋ  93.330 ﻢﻋﺩ  6     ﺎﺜﻣﺮﻟﺍ  ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |      ﻝﻮﻤﺸﻣ ●        0 ﻞﻤﻋ 136.000 ﻢﻋﺩ  3   ﺪﻴﺒﻋ ﻲﻨﺑ  ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |
        |
        |
        |
        |                                          ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 · ﻝﻮﻤﺸﻟﺍ
        |  ﺮﻬﺷ/ 84.000    05/01/2025 ﺬﻨﻣ       ﻝﻮﻤﺸﻣ ●     ﺓﺮﺳﻷﺍ   ﺪﺣﻮﻤﻟﺍ ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        |
        |
        |
        |      2027                                2026           2025        ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ
        |   3  2  1 12 11 10  9  8  7  6  5  4  3  2  1 12 11 10  9  8
        |   ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ◍  ●  ●  ●  ●  ◍  ◍  ◍  ◍  ◍    ﻱﺪﻘﻨﻟﺍ ﻢﻋﺪﻟﺍ
        | ████████████████████████████████████████████████████████████     ﺔﻧﻮﻌﻤﻟﺍ ﺔﺼﺣ
        |
        |
        |
        |
        |
        |    ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺪﻳﺪﺤﺗ v  ﺮﻣﺃ :  ﻡﻮﻴﻟﺍ g n  ﻞﻴﺻﺎﻔﺗ i  ﺚﺤﺑ /  ﺢﺘﻓ Enter  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}
