//! What is half typed in the forms of the panes, kept from one session to the
//! next: a file for each account in the folder `drafts` beside the register,
//! readable by its owner alone, since it holds what the register would hold.
//!
//! It is no part of the truth: no backup takes it along, and a file that is not
//! understood counts as none.

use super::report::Report;
use super::trouble::Trouble;
use super::write_whole::write_whole;
use chrono::NaiveDate;
use masar_domain::UserName;
use masar_store::Register;
use masar_text::Lang;
use masar_text::messages::Messages;
use masar_tui::app::{Draft, Drafts, Subject, Texts};
use masar_tui::session::Keeper;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// A draft as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    form: String,
    household: Option<String>,
    about: String,
    /// A day of the calendar, as 2026-11-03.
    day: String,
    texts: Texts,
}

impl Line {
    fn of(draft: &Draft) -> Line {
        Line {
            form: draft.of.form.clone(),
            household: draft.of.household.map(|household| household.to_string()),
            about: draft.of.about.clone(),
            day: draft.day.to_string(),
            texts: draft.texts.clone(),
        }
    }

    /// None where the household's number is none, or the day.
    fn draft(self) -> Option<Draft> {
        let household = self.household.map(|text| text.parse()).transpose().ok()?;
        Some(Draft {
            of: Subject {
                form: self.form,
                household,
                about: self.about,
            },
            texts: self.texts,
            day: self.day.parse().ok()?,
        })
    }
}

/// What an account left half typed by `today`, and who keeps what it will; says
/// in `lang` why something could not be kept.
pub(crate) fn of(
    register: &Register,
    user: &UserName,
    today: NaiveDate,
    lang: Lang,
) -> (Drafts, Keeper<Drafts>) {
    let path = place(register.dir(), user);
    let drafts = Drafts::kept(read(&path), today);
    let keeper = Keeper::new(move |drafts: Drafts| {
        let kept = keep(&path, &drafts).map_err(|why| Trouble::File {
            path: path.clone(),
            why,
        });
        kept.map_err(|trouble| Report::of(&trouble, &Messages::new(lang)).in_a_line())
    });
    (drafts, keeper)
}

/// The account's file; what may not stand in the name of one goes by its bytes.
fn place(store: &Path, user: &UserName) -> PathBuf {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let name = user.as_str().bytes().map(|byte| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    let name: String = name.collect();
    store.join("drafts").join(format!("{name}.json"))
}

fn read(path: &Path) -> Vec<Draft> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<Line> = serde_json::from_str(&text).unwrap_or_default();
    lines.into_iter().filter_map(Line::draft).collect()
}

fn keep(path: &Path, drafts: &Drafts) -> io::Result<()> {
    let lines: Vec<Line> = drafts.iter().map(Line::of).collect();
    if lines.is_empty() {
        return match std::fs::remove_file(path) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why),
            _ => Ok(()),
        };
    }
    write_whole(path, &serde_json::to_string(&lines)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(form: &str, day: &str) -> Draft {
        Draft {
            of: Subject {
                form: form.to_owned(),
                household: "IRB-000012".parse().ok(),
                about: String::new(),
            },
            texts: vec![("text".to_owned(), "زيارة \"قادمة\"".to_owned())],
            day: day.parse().unwrap(),
        }
    }

    #[test]
    fn drafts_come_back_as_they_were_left_and_an_old_one_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let path = place(dir.path(), &"lina".parse().unwrap());
        let today = "2026-11-03".parse().unwrap();
        let (old, new) = (
            draft("note.add", "2026-10-03"),
            draft("visit.log", "2026-10-04"),
        );
        let left = Drafts::kept([draft("note.add", "2026-11-01"), new.clone()], today);
        keep(&path, &left).unwrap();
        assert_eq!(Drafts::kept(read(&path), today), left);
        let both = Drafts::kept([old, new.clone()], "2026-10-10".parse().unwrap());
        keep(&path, &both).unwrap();
        assert_eq!(Drafts::kept(read(&path), today), Drafts::kept([new], today));
        keep(&path, &Drafts::default()).unwrap();
        assert!(!path.exists());
    }

    #[test]
    fn a_damaged_file_counts_as_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lina.json");
        for text in [
            "",
            "{",
            "[{\"form\": 3}]",
            "[{\"form\": \"note.add\", \"household\": \"none\", \"about\": \"\", \
             \"day\": \"2026-11-01\", \"texts\": []}]",
        ] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(read(&path), [], "{text}");
        }
    }

    #[test]
    fn an_account_never_names_a_file_elsewhere() {
        let of = |user: &str| place(Path::new("store"), &user.parse().unwrap());
        assert_eq!(of("lina"), Path::new("store/drafts/lina.json"));
        assert_eq!(
            of("../../etc/x"),
            Path::new("store/drafts/%2E%2E%2F%2E%2E%2Fetc%2Fx.json")
        );
        assert_ne!(of("ل"), of("م"));
    }
}
