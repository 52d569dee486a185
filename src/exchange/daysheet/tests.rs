//! What stands on the sheet.

use masar_text::Lang;

use super::*;

fn sheet(lang: Lang) -> DaySheet {
    DaySheet {
        lang,
        title: "جدول الزيارات الميدانية".into(),
        under: "الأحد 1 آذار 2026 · lina".into(),
        privacy: "بيانات شخصية".into(),
        labels: Labels {
            outcome: "النتيجة".into(),
            notes: "ملاحظات".into(),
            next: "الموعد القادم".into(),
            signed: "التوقيع".into(),
        },
        places: vec![Place {
            name: "الرمثا، إربد · الحي <الشرقي>".into(),
            stops: vec![Stop {
                case: "IRB-004217".into(),
                head: "محمود الخطيب".into(),
                phone: "*******567".into(),
                address: String::new(),
                what: "زيارة منزلية".into(),
                last: String::new(),
                outcomes: vec!["تمت".into(), "لا أحد في المنزل".into()],
            }],
        }],
    }
}

#[test]
fn a_sheet_in_arabic_reads_from_right_to_left_and_figures_do_not() {
    let page = page(&sheet(Lang::Arabic));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<bdi class=\"case\" dir=\"ltr\">IRB-004217</bdi>"));
    assert!(page.contains("<bdi class=\"phone\" dir=\"ltr\">*******567</bdi>"));
    let english = super::page(&sheet(Lang::English));
    assert!(english.contains("dir=\"ltr\""));
}

#[test]
fn every_outcome_has_a_box_and_text_is_never_markup() {
    let page = page(&sheet(Lang::Arabic));
    assert_eq!(page.matches("<span class=\"tick\"><i></i>").count(), 2);
    assert!(page.contains("&lt;الشرقي&gt;"), "{page}");
}

#[test]
fn a_name_that_is_taken_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.html");
    write(&sheet(Lang::Arabic), &path).unwrap();
    let error = write(&sheet(Lang::English), &path).unwrap_err();
    assert_eq!(error.code(), "X1501");
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("dir=\"rtl\"")
    );
}
