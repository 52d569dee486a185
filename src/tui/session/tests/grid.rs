//! Households as a sheet: cells entered, filled down, pasted, taken back, and
//! carried out through the same preview as every change for many.

use super::batch::{assigned_meanwhile, types_all};
use super::*;
use masar_domain::batch::{Part, Setting};

const SAVE: &str = "\x13";
const LEFT: &str = "\x1b[D";
const RIGHT: &str = "\x1b[C";

/// What stands in a field of a household.
fn stands(person: &Person, number: u32, part: Part) -> String {
    let file = person.register.file_numbered(number).unwrap().unwrap();
    let standing = Setting::standing(&file.household, example::now().today);
    standing.text(part).unwrap_or_default()
}

fn pastes(person: &mut Person, text: &str) {
    person.types(&format!("\x1b[200~{text}\x1b[201~"));
}

/// What is entered for a household, as a batch would be asked for it.
fn entered(person: &Person, number: u32) -> String {
    let grid = person.session.app().grid.as_ref().unwrap();
    let row = grid.pending.of(number);
    row.map_or_else(String::new, |row| row.setting.to_string())
}

/// The sheet over all that the list shows.
fn opened(lang: Lang, size: (u16, u16)) -> Person {
    let mut person = Person::at(12, lang, size.0, size.1);
    person.types("sg");
    person
}

#[test]
fn a_sheet_shows_households_by_their_fields() {
    let person = opened(Lang::English, (80, 24));
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12
        |   Household  Head             Caseworker   Governorate  District              ▶
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ   [ lina       ] Irbid        Ramtha
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ     lina         Irbid        Ramtha
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ    lina         Irbid        Irbid Qasabah
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ    lina         Irbid        Irbid Qasabah
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ    lina         Irbid        Irbid Qasabah
        |   IRB-000007 ﻱﺮﻤﻌﻟﺍ ءﻼﻋ       lina         Irbid        Irbid Qasabah
        |   IRB-000008 ﻲﺒﻋﺰﻟﺍ ﺎﻧﻻ       lina         Irbid        Irbid Qasabah
        |   IRB-000009 …ﺭ ﻮﺑﺃ ﻢﻴﻫﺍﺮﺑﺇ   lina         Irbid        Irbid Qasabah
        |   IRB-000010 ﺓﺎﻀﻘﻟﺍ ﺪﻟﺎﺧ      lina         Irbid        Irbid Qasabah
        |   IRB-000011 ﺪﻌﺳﻷﺍ ﺔﺸﺋﺎﻋ      lina         Irbid        Irbid Qasabah
        |   IRB-000012 ﻲﻧﺎﻫ ﻲﻨﺑ ءﻼﻋ     lina         Irbid        Irbid Qasabah
        |
        |
        |
        |
        |
        |
        |
        | Caseworker: lina
        | ↓↑ move  / search  Enter edit  v range  y copy  Esc leave  F1 keys
    "#]]);
}

#[test]
fn a_cell_is_typed_in_and_shows_what_becomes_of_it() {
    let mut person = opened(Lang::English, (80, 24));
    types_all(&mut person, &["\r", "sami", "\t"]);
    assert_eq!(entered(&person, 1), " caseworker=sami");
    // A place is found by its letters; its district falls away with it.
    types_all(&mut person, &["\r", "zarq"]);
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12 · one household changes: +0 ~1 -0
        |   Household  Head             Caseworker   Governorate  District              ▶
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ    ~sami       [ zarq                            ]
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ     lina         Irbid        Ramtha
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ    lina         Irbid        Irbid Qasabah
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ    lina         Irbid        Irbid Qasabah
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ    lina         Irbid        Irbid Qasabah
        |   IRB-000007 ﻱﺮﻤﻌﻟﺍ ءﻼﻋ       lina         Irbid        Irbid Qasabah
        |   IRB-000008 ﻲﺒﻋﺰﻟﺍ ﺎﻧﻻ       lina         Irbid        Irbid Qasabah
        |   IRB-000009 …ﺭ ﻮﺑﺃ ﻢﻴﻫﺍﺮﺑﺇ   lina         Irbid        Irbid Qasabah
        |   IRB-000010 ﺓﺎﻀﻘﻟﺍ ﺪﻟﺎﺧ      lina         Irbid        Irbid Qasabah
        |   IRB-000011 ﺪﻌﺳﻷﺍ ﺔﺸﺋﺎﻋ      lina         Irbid        Irbid Qasabah
        |   IRB-000012 ﻲﻧﺎﻫ ﻲﻨﺑ ءﻼﻋ     lina         Irbid        Irbid Qasabah
        |
        |
        |
        |
        |┌─ Governorate ────────────────────────────────────────────────────────────────┐
        |│ ▶ Zarqa                        zarqa                                         │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | Governorate: Irbid
        | Enter enter  Tab next cell  ↓ next  Esc leave  F1 keys
    "#]]);
    types_all(&mut person, &["\r", RIGHT]);
    person.shows_above(
        6,
        &expect![[r#"
            | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
            | Grid 12 · one household changes: +0 ~2 -1
            |   Household  Head             Caseworker   Governorate  District              ▶
            | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ    ~sami        ~Zarqa      [-cleared        ]
            |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ     lina         Irbid        Ramtha
            |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
        "#]],
    );
    assert!(person.sees("District: "), "{:#?}", person.rows());
    // One key takes the cell back, another the row.
    person.types("u");
    assert_eq!(entered(&person, 1), " caseworker=sami");
    person.types("W");
    assert_eq!(entered(&person, 1), "");
}

#[test]
fn a_sheet_is_mirrored_in_arabic_and_so_are_its_arrows() {
    let mut person = opened(Lang::Arabic, (80, 24));
    // To the left is on in Arabic.
    types_all(&mut person, &[LEFT, LEFT, "\r", "كور", "\r"]);
    assert_eq!(entered(&person, 1), " liwa=koura");
    person.types(RIGHT);
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                         -0 ~1 +0 :ﺓﺪﺣﺍﻭ ﺓﺮﺳﺃ ﺮﻴّﻐﺘﺗ · 12 ﻝﻭﺪﺠﻟﺍ
        |◀                ءﺍﻮﻠﻟﺍ     ﺔﻈﻓﺎﺤﻤﻟﺍ       ﺚﺣﺎﺒﻟﺍ         ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
        |                 ﺓﺭﻮﻜﻟﺍ~[       ﺪﺑﺭﺇ ]       lina     ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |                 ﺎﺜﻣﺮﻟﺍ         ﺪﺑﺭﺇ         lina     ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ IRB-000002
        |               ﺪﻴﺒﻋ ﻲﻨﺑ         ﺪﺑﺭﺇ         lina     ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ IRB-000003
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina    ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina    ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ IRB-000005
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina    ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ IRB-000006
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina       ﻱﺮﻤﻌﻟﺍ ءﻼﻋ IRB-000007
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina       ﻲﺒﻋﺰﻟﺍ ﺎﻧﻻ IRB-000008
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina   …ﺭ ﻮﺑﺃ ﻢﻴﻫﺍﺮﺑﺇ IRB-000009
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina      ﺓﺎﻀﻘﻟﺍ ﺪﻟﺎﺧ IRB-000010
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina      ﺪﻌﺳﻷﺍ ﺔﺸﺋﺎﻋ IRB-000011
        |              ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina     ﻲﻧﺎﻫ ﻲﻨﺑ ءﻼﻋ IRB-000012
        |
        |
        |
        |
        |
        |
        |
        |                                                                 ﺪﺑﺭﺇ :ﺔﻈﻓﺎﺤﻤﻟﺍ
        | ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺦﺴﻧ y  ﻊﺟﺍﺮﺗ u  ﻕﺎﻄﻧ v  ﺬﻴﻔﻨﺗ Ctrl-S  ﺔﺑﺎﺘﻛ Enter  ﺚﺤﺑ /  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn a_value_is_filled_down_over_a_range() {
    let mut person = opened(Lang::English, (160, 48));
    types_all(&mut person, &["\r", "sami", "\r"]);
    types_all(&mut person, &["v", "jj", "="]);
    let all = [1, 2, 3, 4].map(|number| entered(&person, number));
    let sami = " caseworker=sami";
    assert_eq!(all, [sami, sami, sami, ""]);
    // Two columns at once: the empty cells empty those below.
    types_all(&mut person, &["gg", "4l", "v", "l3j"]);
    person.shows_above(8, &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Grid 12 · 3 households change: +0 ~3 -0
        |   Household  Head                       Caseworker   Governorate  District         Town or village    Street and building      Telephones                     ▶
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ         ~sami         Irbid        Ramtha           ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ      │                        │
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ          ~sami         Irbid        Ramtha           ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ      │                        │ 079 123 4567, 077 765…
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ         ~sami         Irbid        Bani Obeid       ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ      │                        │
        | ▶ IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ         lina         Irbid        Irbid Qasabah    ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ      │                        [                        ]
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ         lina         Irbid        Irbid Qasabah    ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
    "#]]);
    person.types("=");
    person.shows_above(8, &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Grid 12 · 3 households change: +0 ~3 -1
        |   Household  Head                       Caseworker   Governorate  District         Town or village    Street and building      Telephones                     ▶
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ         ~sami         Irbid        Ramtha           ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ          ~sami         Irbid        Ramtha           ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ                                -cleared
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ         ~sami         Irbid        Bani Obeid       ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        | ▶ IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ         lina         Irbid        Irbid Qasabah    ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ                               [                        ]
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ         lina         Irbid        Irbid Qasabah    ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
    "#]]);
}

#[test]
fn what_is_copied_leaves_out_what_is_private_on_the_clipboard_alone() {
    let mut person = opened(Lang::English, (160, 48));
    types_all(&mut person, &["lll", "\r", "\x15", "Sal", "\r", "h"]);
    let at = person.moment();
    person.session.take(b"vly", at);
    person.session.settle(at);
    let bytes = person.session.frame(at.since).unwrap();
    let bytes = String::from_utf8_lossy(&bytes);
    // "Ramtha" and an empty cell, in the letters of base64.
    assert!(bytes.contains("\u{1b}]52;c;UmFtdGhhCQo="), "{bytes:?}");
    types_all(&mut person, &["j", "h", "p"]);
    assert_eq!(entered(&person, 2), " liwa=ramtha locality=Sal");
}

#[test]
fn a_table_is_pasted_from_the_cursor_on() {
    let mut person = opened(Lang::English, (160, 48));
    person.types("j");
    pastes(&mut person, "sami\tIrbid\tKoura\n\nhuda\t\tبلا\n");
    let all = [1, 2, 3, 4].map(|number| entered(&person, number));
    assert_eq!(
        all,
        [
            "",
            " caseworker=sami governorate=irbid liwa=koura",
            "",
            " caseworker=huda liwa=none"
        ]
    );
    person.shows_above(8, &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Grid 12 · 2 households change: +0 ~3 -1
        |   Household  Head                       Caseworker   Governorate  District         Town or village    Street and building      Telephones                     ▶
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ          lina         Irbid        Ramtha           ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ         [~sami       ] Irbid       ~Koura            ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ                                 079 123 4567, 077 765…
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ          lina         Irbid        Bani Obeid       ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ        ~huda         Irbid       -cleared          ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ         lina         Irbid        Irbid Qasabah    ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ
    "#]]);
    assert!(person.sees("Entered in 2 rows."), "{:#?}", person.rows());
}

#[test]
fn a_table_with_an_id_goes_to_the_households_it_names() {
    let mut person = opened(Lang::English, (160, 48));
    person.types("5j");
    pastes(&mut person, "IRB-000003\tsami\nIRB-1\thuda\n");
    assert_eq!(entered(&person, 3), " caseworker=sami");
    assert_eq!(entered(&person, 1), " caseworker=huda");
    pastes(
        &mut person,
        "الاسم\tاللواء\tرقم الملف\nفاطمة\tالكورة\tIRB-000002\n",
    );
    assert_eq!(entered(&person, 2), " liwa=koura");
    assert!(
        person.sees("One column was not read: "),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn a_paste_with_a_mistake_enters_nothing_and_tells_each_with_its_place() {
    let mut person = opened(Lang::English, (80, 24));
    pastes(&mut person, "sami\tIrbid\tMarka\nsa mi\tAtlantis\n");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12
        |   Household  Head             Caseworker   Governorate  District              ▶
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ   [ lina       ] Irbid        Ramtha
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ     lina         Irbid        Ramtha
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ    lina         Irbid        Irbid Qasabah
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ    lina         Irbid        Irbid Qasabah
        |  ┌─ Nothing was pasted ─────────────────────────────────────────────────────┐
        |  │ There are 3 mistakes in it: put them right, and paste all of it again.   │
        |  │                                                                          │
        |  │ Row 1, column C: Marka lies in another governorate (X2124)               │
        |  │ Row 2, column A: sa mi is no account name of a caseworker, such as lina  │
        |  │ (X2130)                                                                  │
        |  │ Row 2, column B: Atlantis is not a place of the register (X2123)         │
        |  └──────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |
        | Caseworker: lina
        | ↓↑ move  Esc close  F1 keys
    "#]]);
    person.types("\x1b");
    pastes(&mut person, "IRB-000003\tsami\nIRB-77\tsami\nIRB-3\thuda\n");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12
        |   Household  Head             Caseworker   Governorate  District              ▶
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ   [ lina       ] Irbid        Ramtha
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ     lina         Irbid        Ramtha
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ    lina         Irbid        Irbid Qasabah
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ    lina         Irbid        Irbid Qasabah
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ    lina         Irbid        Irbid Qasabah
        |  ┌─ Nothing was pasted ─────────────────────────────────────────────────────┐
        |  │ There are 2 mistakes in it: put them right, and paste all of it again.   │
        |  │                                                                          │
        |  │ Row 2, column A: the register has no household for IRB-77 (X2220)        │
        |  │ Row 3, column A: IRB-3 already stands in row 1 (X2211)                   │
        |  └──────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |
        |
        | Caseworker: lina
        | ↓↑ move  Esc close  F1 keys
    "#]]);
    person.types("\x1b");
    // More columns than there are, and more rows.
    types_all(&mut person, &["G", "20l"]);
    pastes(&mut person, "Khaled\tx\nSami\n");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12
        |   Household  Head           ◀ CliQ alias     Account holder
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ                    ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻴﻫﺍﺮﺑﺇ
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﺪﻟﺎﺧ
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟﺍ ﺔﺸﺋﺎﻋ
        |  ┌─ Nothing was pasted ─────────────────────────────────────────────────────┐
        |  │ There are 2 mistakes in it: put them right, and paste all of it again.   │
        |  │                                                                          │
        |  │ Row 1: the row has 2 cells, and from here on there is one column (X2224) │
        |  │ Row 2: no household of this grid is left for this row (X2223)            │
        | ▶└──────────────────────────────────────────────────────────────────────────┘
        |
        |
        |
        |
        |
        |
        |
        | Account holder: –
        | ↓↑ move  Esc close  F1 keys
    "#]]);
    let grid = person.session.app().grid.as_ref().unwrap();
    assert!(grid.pending.is_empty());
}

#[test]
fn what_is_entered_is_carried_out_as_one_operation_and_taken_back_to_the_same() {
    let mut person = opened(Lang::English, (80, 24));
    let before = [1, 2].map(|number| person.register.file_numbered(number).unwrap());
    pastes(&mut person, "sami\tAmman\tMarka\nhuda\n");
    types_all(&mut person, &[SAVE, "moved", SAVE]);
    person.shows_above(
        8,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Preview 2 of 2 change · what changes · 5cc8bf6a3350 grid
        |   Household  Head               Is and will be
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ  governorate: Irbid → Amman · district: Ramtha…
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ   caseworker: lina → huda
        |
        |
        |
    "#]],
    );
    types_all(&mut person, &[SAVE, "2", SAVE]);
    assert!(
        person.sees("2 households were changed."),
        "{:#?}",
        person.rows()
    );
    assert!(person.sees("Grid 12"), "{:#?}", person.rows());
    assert_eq!(stands(&person, 1, Part::Liwa), "marka");
    assert_eq!(stands(&person, 2, Part::Caseworker), "huda");
    types_all(&mut person, &["go"]);
    assert!(person.sees("moved"), "{:#?}", person.rows());
    types_all(&mut person, &["u", SAVE, "2", SAVE]);
    assert!(
        person.sees("households were changed."),
        "{:#?}",
        person.rows()
    );
    for (number, before) in [1, 2].into_iter().zip(before) {
        let before = Setting::standing(&before.unwrap().household, example::now().today);
        for part in Part::ALL {
            let was = before.text(part).unwrap_or_default();
            assert_eq!(stands(&person, number, part), was, "{number} {part:?}");
        }
    }
}

#[test]
fn what_somebody_changed_meanwhile_is_told_and_not_overwritten() {
    let mut person = opened(Lang::English, (80, 24));
    pastes(&mut person, "sami\nhuda\n");
    assigned_meanwhile(&person, 2, "dima");
    let at = person.moment();
    person.session.register_changed(at);
    person.types("j");
    person.shows_above(
        6,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Grid 12 · 2 households change: +0 ~2 -0
        |   Household  Head             Caseworker   Governorate  District              ▶
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ    ~sami         Irbid        Ramtha
        | ▶ IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ   [▲huda       ] Irbid        Ramtha
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ     lina         Irbid        Bani Obeid
    "#]],
    );
    assert!(
        person.sees("somebody changed it meanwhile"),
        "{:#?}",
        person.rows()
    );
    types_all(&mut person, &[SAVE, SAVE]);
    person.shows_above(
        7,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Preview 1 of 2 change, 1 refused · what changes · 90dd77a0eea5 grid
        |   Household  Head               Is and will be
        | ▶ E3803      one refused        ✕ Somebody changed it since: caseworker. It s…
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ  caseworker: lina → sami
        |
        |
    "#]],
    );
    types_all(&mut person, &[SAVE, "1", SAVE]);
    assert_eq!(stands(&person, 1, Part::Caseworker), "sami");
    assert_eq!(stands(&person, 2, Part::Caseworker), "dima");
    // It is entered still; entered again, it counts.
    assert_eq!(entered(&person, 2), " caseworker=huda");
    types_all(
        &mut person,
        &["\r", "huda", "\r", SAVE, SAVE, SAVE, "1", SAVE],
    );
    assert_eq!(stands(&person, 2, Part::Caseworker), "huda");
}

#[test]
fn what_is_left_is_asked_for_kept_and_offered_again() {
    let mut person = opened(Lang::English, (80, 24));
    types_all(&mut person, &["\r", "sami", "\r", "\x11"]);
    assert!(!person.session.is_over(), "it was thrown away");
    person.types("\x1b");
    assert!(
        person.sees("One cell is entered and not applied."),
        "{:#?}",
        person.rows()
    );
    person.types("j");
    person.types("\x1b");
    assert!(person.session.app().grid.is_some());
    person.types("\x1b");
    assert!(person.session.app().grid.is_none());
    // Also where the sheet has other households.
    types_all(&mut person, &["3Gv", "sg"]);
    assert!(person.sees("A draft is there"), "{:#?}", person.rows());
    person.types("\x12");
    assert_eq!(entered(&person, 1), " caseworker=sami");
    assert_eq!(person.session.app().grid.as_ref().unwrap().rows().len(), 2);
    types_all(&mut person, &["XX", "\x1b"]);
    assert!(person.session.app().grid.is_none());
    assert_eq!(person.session.app().drafts.iter().count(), 0);
}

#[test]
fn what_is_typed_wrong_is_told_and_stays_typed() {
    let mut person = opened(Lang::English, (80, 24));
    types_all(&mut person, &["6l", "\r", "JO12", "\r"]);
    assert!(person.sees("(X2127)"), "{:#?}", person.rows());
    assert!(
        person
            .session
            .app()
            .grid
            .as_ref()
            .unwrap()
            .editing
            .is_some()
    );
    types_all(&mut person, &["\x1b", "x"]);
    assert!(person.sees("(X2131)"), "{:#?}", person.rows());
    assert_eq!(entered(&person, 1), "");
}

#[test]
fn only_the_rows_that_are_seen_are_read() {
    let mut person = opened(Lang::English, (80, 24));
    let rows = person.session.app().grid.as_ref().unwrap().rows().len();
    assert_eq!(rows, 12);
    person.resize(80, 16);
    let app::Body::Rows(listing) = &person.session.app().screens.seen().body else {
        panic!("no rows");
    };
    assert!(listing.rows.len() < 12);
}

#[test]
fn the_sheet_and_what_it_comes_to_on_a_wide_screen_in_arabic() {
    let mut person = opened(Lang::Arabic, (160, 48));
    pastes(
        &mut person,
        "sami\tعمان\tماركا\tسال\t\t0791234567\nhuda\t\tبلا\n",
    );
    person.shows_above(8, &expect![[r#"
        |                                                                   ﺮﻏﺍﻮﺸﻟﺍ g v  ﺕﺍﺮﺷﺆﻤﻟﺍ ﺔﺣﻮﻟ F12  2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                                                                             -1 ~5 +1 :ﻥﺎﺗﺮﺳﺃ ﺮﻴّﻐﺘﺗ · 12 ﻝﻭﺪﺠﻟﺍ
        |◀                        ﻒﺗﺍﻮﻬﻟﺍ          ﺔﻳﺎﻨﺒﻟﺍﻭ ﻉﺭﺎﺸﻟﺍ   ﺔﻳﺮﻘﻟﺍ ﻭﺃ ﺓﺪﻠﺒﻟﺍ           ءﺍﻮﻠﻟﺍ     ﺔﻈﻓﺎﺤﻤﻟﺍ       ﺚﺣﺎﺒﻟﺍ                   ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
        |                    079 123 4567+                                        ﻝﺎﺳ~           ﺎﻛﺭﺎﻣ~        ﻥﺎﻤّﻋ~[       sami~]        ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |          079 123 4567, 077 765…                                 ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ             ﻍﺮﻔﺗُ-        ﺪﺑﺭﺇ         huda~          ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002
        |                                                                 ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ         ﺪﻴﺒﻋ ﻲﻨﺑ         ﺪﺑﺭﺇ         lina          ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ IRB-000003
        |                                                                 ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ        ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina         ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |                                                                 ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ        ﺪﺑﺭﺇ ﺔﺒﺼﻗ         ﺪﺑﺭﺇ         lina         ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ IRB-000005
    "#]]);
    types_all(&mut person, &[SAVE, SAVE]);
    person.shows_above(8, &expect![[r#"
        |                                                                   ﺮﻏﺍﻮﺸﻟﺍ g v  ﺕﺍﺮﺷﺆﻤﻟﺍ ﺔﺣﻮﻟ F12  2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |                                                                                                           grid 94ea604eeff8 · ﺮﻴّﻐﺘﻳ ﺎﻣ · 2 ﻦﻣ 2 ﺮﻴّﻐﺘﻳ ﺔﻨﻳﺎﻌﻤﻟﺍ
        |                                                                                                   ﻞﻳﺪﻌﺘﻟﺍ ﺪﻌﺑﻭ ﻥﻵﺍ                       ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
        |  …079 123 4567 ← – :ﻒﺗﺍﻮﻬﻟﺍ · ﻝﺎﺳ ← ﻲﻗﺮﺸﻟﺍ ﻲﺤﻟﺍ :ﺔﻳﺮﻘﻟﺍ ﻭﺃ ﺓﺪﻠﺒﻟﺍ · ﺎﻛﺭﺎﻣ ← ﺎﺜﻣﺮﻟﺍ :ءﺍﻮﻠﻟﺍ · ﻥﺎﻤّﻋ ← ﺪﺑﺭﺇ :ﺔﻈﻓﺎﺤﻤﻟﺍ              ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |                                                                           huda ← lina :ﺚﺣﺎﺒﻟﺍ · – ← ﺎﺜﻣﺮﻟﺍ :ءﺍﻮﻠﻟﺍ               ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002
        |
        |
        |
    "#]]);
}
