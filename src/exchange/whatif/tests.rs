//! The page of one family, in both languages and both forms.

use std::sync::Arc;

use chrono::NaiveDate;
use expect_test::expect_file;
use masar_domain::commands::{DecidedAmount, Enroll, EnrollEntry, NewPerson, RegisterHousehold};
use masar_domain::dated::Moment;
use masar_domain::enrollment::{Period, Subject, Track};
use masar_domain::event::Happened;
use masar_domain::identity::Identity;
use masar_domain::person::{Birth, Particulars, PersonName, Relation, Sex};
use masar_domain::place::Address;
use masar_domain::placement::Kind;
use masar_domain::whatif::{Fare, Offer, Sheet, what_if};
use masar_domain::{CaseFile, Command, Context, Fils, PersonId, RuleBook, decide};
use masar_text::Lang;
use masar_text::messages::Messages;

use super::{Form, Telling, page, write};

/// Sara's national number, which no page may hold.
const NUMBER: &str = "2001987654";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-20")
}

fn person(name: [&str; 2], sex: Sex, born: &str, relation: Relation, number: &str) -> NewPerson {
    NewPerson {
        particulars: Particulars {
            name: PersonName {
                arabic: name[0].into(),
                latin: name[1].into(),
            },
            identity: Identity::Known(number.parse().unwrap()),
            birth: Birth::On(day(born)),
            sex,
            relation,
            education: None,
            work: None,
        },
        disability: None,
    }
}

/// Mahmoud and Sara on 84 dinars of aid a month.
fn family() -> CaseFile {
    let mahmoud = person(
        ["محمود الخطيب", "Mahmoud Al-Khatib"],
        Sex::Male,
        "1979-05-02",
        Relation::Head,
        "2000123456",
    );
    let sara = person(
        ["سارة محمود الخطيب", "Sara Al-Khatib"],
        Sex::Female,
        "2001-08-20",
        Relation::Daughter,
        NUMBER,
    );
    let register = RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: day("2020-01-01"),
        address: Address {
            governorate: "irbid".into(),
            liwa: "ramtha".into(),
            ..Address::default()
        },
        phones: Vec::new(),
        payee: None,
        members: vec![mahmoud, sara],
        reference: None,
        caseworker: Some("lina".parse().unwrap()),
    };
    let mut file = give(None, Command::RegisterHousehold(register));
    let aid = Enroll {
        household: file.household.id,
        programme: "naf-uct".into(),
        subject: Subject::Household,
        on: day("2025-03-01"),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: Some(DecidedAmount {
            amount: Fils(84_000),
            period: Period::Monthly,
        }),
        placement: None,
        note: String::new(),
        opening: masar_domain::commands::Opening::default(),
    };
    file = give(Some(file), Command::Enroll(aid));
    file
}

fn give(file: Option<CaseFile>, command: Command) -> CaseFile {
    let context = Context {
        by: "lina".parse().unwrap(),
        at: Moment(1_740_819_600_000),
        today: today(),
        book: book(),
        next_employer: 1,
        next_household: 4217,
    };
    let events = decide(file.as_ref(), &command, &context).unwrap();
    events
        .into_iter()
        .fold(file, |file, event| {
            let happened = Happened {
                event,
                by: context.by.clone(),
                at: context.at,
            };
            match file {
                None => CaseFile::begun_by(&happened),
                Some(mut file) => {
                    file.apply(&happened).unwrap();
                    Some(file)
                }
            }
        })
        .unwrap()
}

fn book() -> Arc<RuleBook> {
    RuleBook::embedded().unwrap()
}

fn branch() -> Offer {
    Offer {
        kind: Kind::Branch,
        employer: String::new(),
        sector: "garments".into(),
        liwa: String::new(),
        wage: Fils(290_000),
        start: day("2026-12-01"),
        fare: Fare::Unknown,
    }
}

fn sara(file: &CaseFile) -> PersonId {
    file.household.members[1].id
}

fn asked(file: &CaseFile, offer: &Offer) -> Sheet {
    what_if(file, sara(file), offer, &book(), today()).unwrap()
}

fn written(offer: &Offer, lang: Lang, form: Form) -> String {
    let file = family();
    let sheet = asked(&file, offer);
    let telling = Telling {
        sheet: &sheet,
        file: &file,
        book: &book(),
        words: &Messages::new(lang),
        today: today(),
    };
    page(&telling, form)
}

#[test]
fn the_page_of_a_branch_job_in_arabic() {
    let text = written(&branch(), Lang::Arabic, Form::Plain);
    expect_file!["snapshots/branch_ar.txt"].assert_eq(&text);
}

#[test]
fn the_page_of_a_branch_job_in_english() {
    let text = written(&branch(), Lang::English, Form::Plain);
    expect_file!["snapshots/branch_en.txt"].assert_eq(&text);
}

#[test]
fn the_page_of_a_project_in_arabic() {
    let project = Offer {
        kind: Kind::Project,
        sector: String::new(),
        wage: Fils(180_000),
        fare: Fare::Costs(Fils(10_000)),
        ..branch()
    };
    let text = written(&project, Lang::Arabic, Form::Plain);
    expect_file!["snapshots/project_ar.txt"].assert_eq(&text);
}

#[test]
fn the_html_says_what_the_text_says_and_fetches_nothing() {
    for (lang, direction) in [(Lang::Arabic, "rtl"), (Lang::English, "ltr")] {
        let html = written(&branch(), lang, Form::Html);
        let opening = format!("<!DOCTYPE html><html lang=\"{lang}\" dir=\"{direction}\">");
        assert!(html.starts_with(&opening), "{html}");
        for fetched in ["src=", "href=", "url(", "@import", "<script"] {
            assert!(!html.contains(fetched), "{fetched}");
        }
        // 24 bars, the two days marked on them and in the box.
        assert_eq!(html.matches("<div class=\"bar\">").count(), 24);
        assert_eq!(html.matches("class=\"mark\"").count(), 4);
        for figure in ["402", ".550", "372", "268", ".250", "84"] {
            assert!(html.contains(figure), "{figure}");
        }
    }
}

#[test]
fn no_page_holds_a_national_number() {
    for lang in Lang::ALL {
        for form in [Form::Html, Form::Plain] {
            let text = written(&branch(), lang, form);
            assert!(!text.contains(NUMBER) && !text.contains("2000123456"));
        }
    }
}

#[test]
fn what_a_name_holds_is_text_and_never_a_tag() {
    let mut file = family();
    file.household.members[1].particulars.name.arabic = "<b onclick=x>سارة & \"أهلها\"".into();
    let sheet = asked(&file, &branch());
    let telling = Telling {
        sheet: &sheet,
        file: &file,
        book: &book(),
        words: &Messages::new(Lang::Arabic),
        today: today(),
    };
    let html = page(&telling, Form::Html);
    assert!(html.contains("&lt;b onclick=x&gt;سارة &amp;"));
    assert!(!html.contains("<b onclick"));
}

#[test]
fn a_page_is_never_written_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.html");
    let file = family();
    let sheet = asked(&file, &branch());
    let telling = Telling {
        sheet: &sheet,
        file: &file,
        book: &book(),
        words: &Messages::new(Lang::Arabic),
        today: today(),
    };
    write(&telling, Form::Html, &path).unwrap();
    let before = std::fs::read_to_string(&path).unwrap();
    assert_eq!(before, page(&telling, Form::Html));
    let again = write(&telling, Form::Html, &path).unwrap_err();
    assert_eq!(again.code(), "X1501");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
}
