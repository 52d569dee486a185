//! The built program at work in a place of its own: no home, no clock, no user
//! and no language but those a story names.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// An office with a store, a day, and somebody at the desk.
pub struct Program {
    home: TempDir,
    today: String,
    lang: &'static str,
}

/// What the program said and how it ended.
pub struct Answer {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

/// Mahmoud, 46, and his daughter Sara, 24.
pub const FAMILY: &str = "household add --office IRB --on 2020-01-01 --liwa ramtha \
     --member 'name=محمود الخطيب,sex=male,born=1979-05-02,relation=head,number=2000123456' \
     --member 'name=سارة محمود الخطيب,sex=female,born=2001-08-20,relation=daughter'";

impl Program {
    /// An empty place on a day.
    pub fn on(today: &str) -> Program {
        Program {
            home: TempDir::new().unwrap(),
            today: today.to_owned(),
            lang: "en",
        }
    }

    /// A register that holds one family, IRB-000001.
    pub fn with_family(today: &str) -> Program {
        let program = Program::on(today);
        program.done(FAMILY);
        program
    }

    /// The same office on another day.
    pub fn later(mut self, today: &str) -> Program {
        self.today = today.to_owned();
        self
    }

    pub fn in_arabic(mut self) -> Program {
        self.lang = "ar";
        self
    }

    /// A path in the office's own place.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn store(&self) -> PathBuf {
        self.path("store")
    }

    /// Writes a file and gives its path as text.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// The program with nothing of the machine's around it.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_masar"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command
    }

    /// Where, when, as whom and in which language everything is done.
    pub fn usual(&self) -> [(&'static str, String); 4] {
        [
            ("--store", self.store().display().to_string()),
            ("--today", self.today.clone()),
            ("--user", "lina".to_owned()),
            ("--lang", self.lang.to_owned()),
        ]
    }

    /// Carries a line out as lina, in this store, on this day.
    pub fn run(&self, line: &str) -> Answer {
        let mut command = self.command();
        command.args(words(line));
        for (flag, value) in self.usual() {
            if !line.contains(flag) {
                command.args([flag, &value]);
            }
        }
        Answer::of(&mut command)
    }

    /// Carries a line out, which must succeed; what it answered.
    pub fn done(&self, line: &str) -> String {
        let answer = self.run(line);
        assert_eq!(answer.exit, 0, "{line}\n{}{}", answer.out, answer.err);
        answer.out
    }

    /// As [`Program::done`], read as JSON.
    pub fn json(&self, line: &str) -> Value {
        let out = self.done(&format!("{line} --format json"));
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{line}: {error}\n{out}"))
    }

    /// Carries a line out, which must fail; its error as programs read it.
    pub fn refused(&self, line: &str) -> Value {
        let answer = self.run(&format!("{line} --format json"));
        assert_ne!(answer.exit, 0, "{line}\n{}", answer.out);
        let last = answer.err.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(last)
            .unwrap_or_else(|error| panic!("{line}: {error}\n{}", answer.err));
        let error = error["error"].clone();
        assert_eq!(error["exit"], answer.exit, "{line}");
        error
    }

    /// The code and the exit code of a failure.
    pub fn failure(&self, line: &str) -> (String, i64) {
        let error = self.refused(line);
        let code = error["code"].as_str().unwrap().to_owned();
        (code, error["exit"].as_i64().unwrap())
    }
}

impl Answer {
    pub fn of(command: &mut Command) -> Answer {
        let output = command.output().unwrap();
        Answer {
            exit: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The words of a line; what stands between single quotation marks is one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (n, part) in line.split('\'').enumerate() {
        match n % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// The names of an object's fields, in order.
pub fn fields(value: &Value) -> Vec<&str> {
    let object = value.as_object().expect("an object");
    object.keys().map(String::as_str).collect()
}

/// Whether a directory holds anything.
pub fn is_empty(dir: &Path) -> bool {
    std::fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none())
}
