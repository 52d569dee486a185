//! A desk with an empty register: runs the program there.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A folder with lists and a register in it.
pub(crate) struct Desk {
    folder: TempDir,
    today: &'static str,
}

/// What the program answered.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk {
            folder: tempfile::tempdir().unwrap(),
            today: "2026-03-01",
        }
    }

    /// The same desk on a later day.
    pub(crate) fn on(mut self, today: &'static str) -> Desk {
        self.today = today;
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// Runs `masar` in the folder.
    pub(crate) fn masar(&self, args: &[&str]) -> Answer {
        let output = Command::new(env!("CARGO_BIN_EXE_masar"))
            .args(args)
            .args(["--today", self.today, "--user", "lina"])
            .current_dir(self.folder.path())
            .env_clear()
            .env("MASAR_STORE", self.path("register"))
            .env("LANG", "C.UTF-8")
            .output()
            .unwrap();
        Answer {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs `masar import` and reads what it says to programs.
    pub(crate) fn import(&self, args: &[&str]) -> Value {
        let answer = self.masar(&[&["import", "--format", "json"], args].concat());
        serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err))
    }

    /// What stands in the register, as one number.
    pub(crate) fn digest(&self) -> String {
        let verified: Value =
            serde_json::from_str(&self.masar(&["verify", "--format", "json"]).out).unwrap();
        assert_eq!(verified["sound"], true);
        verified["digest"].as_str().unwrap().to_owned()
    }

    /// A household of the register.
    pub(crate) fn household(&self, id: &str) -> Value {
        let answer = self.masar(&["household", "show", id, "--format", "json", "--reveal"]);
        serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err))
    }

    pub(crate) fn has_register(&self) -> bool {
        self.path("register").exists()
    }

    /// The names of files in the folder, in order.
    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name != "register").collect();
        names.sort();
        names
    }
}

/// `row column code` of each reason that was told.
pub(crate) fn reasons(import: &Value) -> Vec<String> {
    let reasons = import["reasons"].as_array().unwrap().iter();
    reasons
        .map(|reason| {
            let column = reason["column"].as_str().unwrap_or("-");
            let code = reason["code"].as_str().unwrap();
            let sheet = reason["sheet"].as_str().unwrap();
            format!("{sheet} {} {column} {code}", reason["row"])
                .trim_start()
                .to_owned()
        })
        .collect()
}

/// Households registered, people in them, people added, households with nothing
/// new, rows refused.
pub(crate) fn counts(import: &Value) -> [u64; 5] {
    let names = [
        "households_registered",
        "people_registered",
        "people_added",
        "households_unchanged",
        "rows_refused",
    ];
    names.map(|name| {
        import[name]
            .as_u64()
            .unwrap_or_else(|| panic!("{name} in {import}"))
    })
}

/// Where published registers lie, beside the repository.
pub(crate) fn published(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../shared/data/registers").join(name);
    path.to_str().unwrap().to_owned()
}
