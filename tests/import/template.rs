//! The template: written, filled, imported.

use crate::desk::{Desk, counts, reasons};
use crate::sheets::{Sheet, read, write};

/// Puts words under their headings into the last row of a sheet.
fn fill(sheet: &mut Sheet, words: &[(&str, &str)]) {
    let (name, rows) = sheet;
    let heading = rows.first().unwrap();
    let mut row = vec![String::new(); heading.len()];
    for (label, word) in words {
        // A star marks the columns that must be filled.
        let place = heading
            .iter()
            .position(|cell| cell.trim_end_matches(" *") == *label);
        let place = place.unwrap_or_else(|| panic!("{name} has no {label}: {heading:?}"));
        row[place] = (*word).to_owned();
    }
    rows.push(row);
}

#[test]
fn the_template_as_it_is_written_is_a_list_of_nobody() {
    let desk = Desk::new();
    for (name, lang) in [("ar.xlsx", "ar"), ("en.xlsx", "en")] {
        let answer = desk.masar(&["template", name, "--lang", lang]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert!(answer.out.contains(name), "{}", answer.out);
        let import = desk.import(&[name]);
        assert_eq!((counts(&import), reasons(&import)), ([0; 5], vec![]));
        let answer = desk.masar(&["import", name]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert!(
            answer.out.contains("Nothing stands below the headings."),
            "{}",
            answer.out
        );
    }
}

#[test]
fn the_arabic_template_is_filled_with_arabic_words_and_goes_in() {
    let desk = Desk::new();
    desk.masar(&["template", "template.xlsx", "--lang", "ar"]);
    let mut sheets = read(&desk.path("template.xlsx"));
    fill(
        &mut sheets[0],
        &[
            ("رقم الأسرة", "ع-١"),
            ("المحافظة", "إربد"),
            ("اللواء", "الرمثا"),
            ("البلدة أو القرية", "الطرة"),
            ("هواتف الأسرة", "٠٧٩ ٠٠٠ ٠٠٠١"),
            ("رقم الآيبان", "JO94CBJO0010000000000131000302"),
            ("صاحب الحساب", "فاطمة الزعبي"),
        ],
    );
    fill(
        &mut sheets[1],
        &[
            ("رقم الأسرة", "ع-١"),
            ("الصلة برب الأسرة", "رب الأسرة"),
            ("الاسم الأول", "فاطمة"),
            ("اسم الأب", "أحمد"),
            ("اسم العائلة", "الزعبي"),
            ("الجنس", "أنثى"),
            ("تاريخ الميلاد", "٢٥-٠٤-١٩٩٠"),
            ("الرقم الوطني", "٠٠١٢٣٤٥٦٧٨"),
            ("الإعاقة", "نعم"),
            ("التعليم", "ثانوي"),
            ("العمل", "يبحث عن عمل"),
        ],
    );
    fill(
        &mut sheets[1],
        &[
            ("رقم الأسرة", "ع-١"),
            ("الصلة برب الأسرة", "ابن"),
            ("الاسم الكامل", "علي الزعبي"),
            ("الجنس", "غير مسجل"),
            ("سبب غياب الرقم الوطني", "مولود حديثا"),
        ],
    );
    write(&desk.path("filled.xlsx"), &sheets);
    let import = desk.import(&["filled.xlsx", "--lang", "ar"]);
    assert_eq!(
        (counts(&import), reasons(&import)),
        ([1, 2, 0, 0, 0], vec![])
    );
    let family = desk.household("IRB-000001");
    assert_eq!(family["address"]["liwa"], "ramtha");
    assert_eq!(family["payee"]["holder"], "فاطمة الزعبي");
    let head = &family["members"][0];
    assert_eq!(head["name"], "فاطمة أحمد الزعبي");
    assert_eq!(head["national_number"], "0012345678");
    assert_eq!(
        (&head["born"], &head["work"]),
        (&"1990-04-25".into(), &"seeking".into())
    );
    let disability = &head["disabilities"][0];
    assert_eq!(disability["from"], "2026-03-01");
    let evidence = disability["evidence"].as_str().unwrap();
    assert!(evidence.contains("لا تذكر القائمة تاريخا"), "{evidence}");
    let son = &family["members"][1];
    assert_eq!(
        (&son["sex"], &son["no_number"]),
        (&"not-recorded".into(), &"newborn".into())
    );
}

#[test]
fn a_template_is_a_workbook_and_never_written_over_a_file() {
    let desk = Desk::new();
    assert_eq!(desk.masar(&["template", "list.csv"]).code, 1);
    assert_eq!(desk.masar(&["template", "list.xlsx"]).code, 0);
    let answer = desk.masar(&["template", "list.xlsx"]);
    assert!(answer.err.contains("X1501"), "{}", answer.err);
    assert_eq!(desk.files(), ["list.xlsx"]);
}
