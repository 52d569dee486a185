//! Filters in words, both ways.

use super::*;
use masar_domain::RuleBook;
use masar_domain::filter::{FIELDS, Kind, Lexicon, query};
use masar_text::messages::Messages;

fn messages(lang: Lang) -> Messages {
    Messages::new(lang)
}

fn today() -> chrono::NaiveDate {
    "2026-03-15".parse().unwrap()
}

#[test]
fn every_word_of_every_value_leads_to_its_code() {
    let book = RuleBook::embedded().unwrap();
    let words = Words { book: &book };
    for lang in [Lang::English, Lang::Arabic] {
        let messages = messages(lang);
        for field in FIELDS {
            for code in words.codes(field) {
                let word = words.value(&messages, field, &code);
                assert!(!word.starts_with('<'), "{}: {code} has no word", field.name);
                let read = words.code(field, &word);
                assert_eq!(read.as_deref(), Some(&*code), "{} {word}", field.name);
                let read = words.code(field, &word.replace(' ', "_"));
                assert_eq!(read.as_deref(), Some(&*code), "{} {word}", field.name);
            }
            if field.subject != masar_domain::filter::Subject::Case {
                assert!(!label(&messages, field).starts_with('<'), "{}", field.name);
            }
        }
    }
}

#[test]
fn words_of_either_language_are_written_back_in_codes() {
    let book = RuleBook::embedded().unwrap();
    let words = Words { book: &book };
    for (typed, printed) in [
        ("محافظة:إربد،عجلون", "gov:irbid,ajloun"),
        ("gov:اربد liwa:رمثا", "gov:irbid liwa:ramtha"),
        ("liwa:\"Bani Obeid\",بني_عبيد", "liwa:bani-obeid,bani-obeid"),
        ("gov:Ma'an", "gov:maan"),
        ("حالة:مشمول", "aid:active"),
        (
            "أي فرد(جنس:أنثى عمل:يبحث_عن_عمل)",
            "any person(sex:female work:seeking)",
        ),
        ("بلا:هاتف", "no:phone"),
        ("لا_شيء", "لا_شيء"),
    ] {
        let read = query(typed, &words).map(|query| query.to_string());
        assert_eq!(read.as_deref(), Ok(printed), "{typed}");
    }
}

#[test]
fn a_mistake_says_what_was_meant() {
    let book = RuleBook::embedded().unwrap();
    let words = Words { book: &book };
    let told = |lang: Lang, text: &str| {
        let messages = messages(lang);
        let error = query(text, &words).unwrap_err();
        let hint = hint(&messages, words, &error.problem).unwrap_or_default();
        let mut told = format!(
            "{}: {} {hint}",
            error.column,
            what(&messages, &error.problem)
        );
        told.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
        told
    };
    for (text, english) in [
        (
            "goverment:irbid",
            "1: there is no field goverment Did you mean governorate?",
        ),
        ("gov:irbd", "5: gov has no value irbd Did you mean irbid?"),
        (
            "programme:nep-transprt",
            "11: programme has no value nep-transprt Did you mean nep-transport?",
        ),
        (
            "age<30",
            "1: age is asked of a member Write any person(age…).",
        ),
        (
            "members>=x",
            "10: members is compared with a number As in members>=5 or members:3..5.",
        ),
        (
            "any person(disability:maybe)",
            "23: disability has no value maybe Values: yes, no.",
        ),
    ] {
        assert_eq!(told(Lang::English, text), english);
    }
    for (text, arabic) in [
        ("محافضة:إربد", "1: لا حقل باسم محافضة هل تقصد محافظة؟"),
        ("محافظة:اربدد", "8: لا قيمة اربدد للحقل محافظة هل تقصد إربد؟"),
    ] {
        assert_eq!(told(Lang::Arabic, text), arabic);
    }
}

#[test]
fn a_filter_is_said_in_words_with_what_answers_it() {
    let book = RuleBook::embedded().unwrap();
    let words = Words { book: &book };
    let said = |lang: Lang, text: &str| {
        let messages = messages(lang);
        let asked = query(text, &words).unwrap();
        let lines = say(&messages, words, &asked.expr, today());
        let lines = lines.into_iter().map(|line| {
            let index = match (line.index, line.condition) {
                (Some(index), _) => index.code(),
                (None, true) => "read",
                (None, false) => "",
            };
            format!("{}{} [{index}]", "  ".repeat(line.depth), line.text)
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let text = "gov:irbid,ajloun due<30d (no:phone or not members:3..5) \
                count person(age<18 disability)>=2 محمود";
    assert_eq!(
        said(Lang::English, text),
        "governorate: Irbid or Ajloun [governorates]\n\
         day of something due before 14 April 2026 (in 30 days) [tasks]\n\
         any of these: []\n  \
           lacks: telephone [briefs]\n  \
           not: []\n    \
             number of members: 3 to 5 [members]\n\
         number of members at least 2, of which: [briefs]\n  \
           age below 18 []\n  \
           disability on record: yes []\n\
         a name, number, telephone or note: محمود [words]"
    );
    assert_eq!(
        said(Lang::Arabic, "gov:irbid due<-2d no enrollment()"),
        "المحافظة: إربد [governorates]\n\
         موعد مهمة: قبل 13 آذار 2026 (قبل يومين) [tasks]\n\
         لا شمول [briefs]"
    );
    assert_eq!(said(Lang::English, ""), "every household []");
    let ranked = query("محمود sort:-score", &words).unwrap();
    assert_eq!(
        order(&messages(Lang::English), &ranked.sort),
        "fit of the words, the best first"
    );
    let sorted = query("sort:-members,registered", &words).unwrap();
    assert_eq!(
        order(&messages(Lang::English), &sorted.sort),
        "number of members, the largest first, day of registration, the earliest first"
    );
}

#[test]
fn what_is_typed_can_be_completed() {
    let book = RuleBook::embedded().unwrap();
    let words = Words { book: &book };
    let offered = |lang: Lang, text: &str| {
        let known = ["lina".to_owned(), "lubna".to_owned(), "Omar".to_owned()];
        let completions = complete(&messages(lang), words, &known, text, text.len());
        completions.map_or_else(String::new, |completions| {
            let offers = completions.offers.iter().map(|(text, _)| text.clone());
            let typed = &text[completions.at];
            format!("{typed} -> {}", offers.collect::<Vec<_>>().join(" "))
        })
    };
    for (text, offers) in [
        ("go", "go -> gov:"),
        ("gov:ir", "ir -> irbid"),
        ("gov:irbid,aj", "aj -> ajloun"),
        ("gov:irbid me", "me -> members"),
        ("any person(re", "re -> relation:"),
        ("any person(sex:fe", "fe -> female"),
        ("any person(age<3 any en", "en -> enrollment("),
        ("any person(age<3) wa", "wa -> wages"),
        ("caseworker:", " -> lina lubna Omar"),
        ("caseworker:l", "l -> lina lubna"),
        ("gov:irbid assignee:lina,om", "om -> Omar"),
        ("liwa:ram", "ram -> ramtha"),
        ("programme:nep-t", "nep-t -> nep-transport"),
        ("so", "so -> sort:"),
        ("sort:-m", "-m -> -members"),
        ("khaled sort:s", "s -> score size"),
        ("sort:members,na", "na -> name"),
        ("any person(so", ""),
        ("members>=", ""),
        ("name:\"go", ""),
        ("خالد", ""),
    ] {
        assert_eq!(offered(Lang::English, text), offers, "{text}");
    }
    assert_eq!(offered(Lang::Arabic, "محا"), "محا -> محافظة:");
    assert_eq!(offered(Lang::Arabic, "محافظة:عج"), "عج -> عجلون");
    assert_eq!(offered(Lang::Arabic, "باحث:li"), "li -> lina");
    assert_eq!(offered(Lang::Arabic, "ترتي"), "ترتي -> ترتيب:");
    assert_eq!(offered(Lang::Arabic, "ترتيب:-مط"), "-مط -> -مطابقة");
    assert!(FIELDS.iter().any(|field| field.kind == Kind::Day));
}
