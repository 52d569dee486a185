//! `masar wire`: how many bytes an hour of work sends to the terminal, by kind
//! of work, in normal and in lean mode. The work is a recording of the panes
//! (`masar --record FILE`), the one that comes with the program where none is
//! named, and is played on a made-up office in a folder that is gone afterwards.

mod hour;

use super::demo;
use super::desk::{Desk, text_of};
use super::page::{Column, Field, Page, Table};
use super::read;
use super::trouble::Trouble;
use hour::{Does, Step};
use masar_domain::dated::Moment;
use masar_store::{Going, Register, Settings};
use masar_text::messages::{Args, Messages};
use masar_tui::app::{Now, Opening, Switch};
use masar_tui::keys::{Keymap, Source};
use masar_tui::output::Savings;
use masar_tui::session::{CommandIds, Replay, Session, WorkKind, shows_panes_alone};
use masar_tui::theme::Theme;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The slowest line that is planned for, in bytes a second.
const SLOWEST: u64 = 4_000;
/// More often nothing has to be closed before the panes are seen.
const DEEPEST: usize = 8;
/// What closing something is counted as.
const CLOSING: &str = WorkKind::Popup.code();

#[derive(Debug, clap::Args)]
pub(crate) struct Wire {
    #[arg(value_name = "FILE")]
    hour: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = read::count, default_value = "200")]
    households: u32,
    #[arg(long, value_name = "CELLS", value_parser = clap::value_parser!(u16).range(60..=400), default_value = "112")]
    width: u16,
    #[arg(long, value_name = "ROWS", value_parser = clap::value_parser!(u16).range(16..=200), default_value = "24")]
    height: u16,
}

/// What the hour costs.
#[derive(Debug, Serialize)]
struct Budget {
    households: u32,
    width: u16,
    height: u16,
    /// All of the hour, the first screen included.
    normal: u64,
    lean: u64,
    kinds: Vec<Kind>,
}

/// One kind of work; a time is one key.
#[derive(Debug, Serialize)]
struct Kind {
    kind: String,
    times: usize,
    normal: Bytes,
    lean: Bytes,
}

/// Bytes of one time in the middle and at the most, and of all of them.
#[derive(Debug, Default, Serialize)]
struct Bytes {
    median: usize,
    most: usize,
    all: u64,
}

impl Bytes {
    fn of(mut each: Vec<usize>) -> Bytes {
        each.sort_unstable();
        Bytes {
            median: each.get(each.len() / 2).copied().unwrap_or(0),
            most: each.last().copied().unwrap_or(0),
            all: each.iter().map(|bytes| *bytes as u64).sum(),
        }
    }
}

/// The bytes of each key, by kind.
#[derive(Default)]
struct Costs {
    kinds: Vec<(String, Vec<usize>)>,
    /// The place of the last key's kind.
    last: usize,
}

impl Costs {
    fn add(&mut self, kind: &str, bytes: usize) {
        let known = self.kinds.iter().position(|(known, _)| known == kind);
        self.last = known.unwrap_or_else(|| {
            self.kinds.push((kind.to_owned(), Vec::new()));
            self.kinds.len() - 1
        });
        self.kinds[self.last].1.push(bytes);
    }

    fn add_to_last(&mut self, bytes: usize) {
        let last = self.kinds.get_mut(self.last);
        if let Some(cost) = last.and_then(|(_, costs)| costs.last_mut()) {
            *cost += bytes;
        }
    }
}

/// What is sent before any key.
const FIRST: &str = "first";

impl Wire {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let steps = match &self.hour {
            Some(path) => hour::read(&text_of(path)?, &path.display().to_string())?,
            None => hour::shipped(),
        };
        let play = |lean| self.played(desk, &steps, lean);
        let (normal, lean) = (play(Switch::Off)?, play(Switch::On)?);
        let kinds = normal
            .into_iter()
            .zip(lean)
            .map(|((kind, normal), (_, lean))| Kind {
                kind,
                times: normal.len(),
                normal: Bytes::of(normal),
                lean: Bytes::of(lean),
            });
        let kinds: Vec<Kind> = kinds.collect();
        let budget = Budget {
            households: self.households,
            width: self.width,
            height: self.height,
            normal: kinds.iter().map(|kind| kind.normal.all).sum(),
            lean: kinds.iter().map(|kind| kind.lean.all).sum(),
            kinds,
        };
        desk.show(&budget, || page(&budget, &desk.words))
    }

    /// Plays the hour on an office of its own, as nothing in it can be done
    /// twice; the bytes of each key, by kind in the order in which they first
    /// come. What follows when the keys rest counts for the last key.
    fn played(
        &self,
        desk: &Desk,
        steps: &[Step],
        lean: Switch,
    ) -> Result<Vec<(String, Vec<usize>)>, Trouble> {
        let dir = tempfile::tempdir()?;
        let book = desk.book()?;
        let (register, _) = Register::open(dir.path(), Settings::new(Arc::clone(book)), |_| {})?;
        let office = demo::office(self.households, 1, desk.clock.today, book)?;
        demo::write(&register, office, |_| Going::On, |_| ())?;
        let mut seat = self.seat(desk, &register, lean)?;
        let mut costs = Costs::default();
        costs.add(FIRST, seat.look()?.len());
        let mut since = Duration::ZERO;
        for step in steps {
            costs.add_to_last(seat.rests(step.at.saturating_sub(since))?.len());
            since = since.max(step.at);
            match &step.does {
                Does::Keys { kind, sent } => {
                    for key in sent {
                        costs.add(kind, seat.types(key)?.len());
                    }
                }
                // The office is another one, where something may have been
                // refused that was taken when it was recorded.
                Does::Panes => {
                    for _ in 0..DEEPEST {
                        if !shows_panes_alone(seat.app()) {
                            costs.add(CLOSING, seat.types(b"\x1b")?.len());
                        }
                    }
                }
            }
        }
        Ok(costs.kinds)
    }

    fn seat(&self, desk: &Desk, register: &Register, lean: Switch) -> Result<Replay, Trouble> {
        let today = desk.clock.today;
        let morning = today.and_hms_opt(6, 0, 0).unwrap_or_default().and_utc();
        let now = Now {
            at: Moment::from_utc(morning),
            today,
        };
        let opening = Opening {
            messages: Arc::new(Messages::new(desk.words.lang())),
            book: Arc::clone(register.book()),
            keymap: Arc::new(Keymap::load(&[Source::DEFAULT]).keymap),
            theme: Theme::default(),
            office: read::office(demo::OFFICE).map_err(|why| Trouble::unreadable("office", why))?,
            user: desk.user()?,
            now,
            size: (self.width, self.height).into(),
        };
        let ids = CommandIds::new([0; 8]);
        let session = Session::open(register.clone(), opening, Savings::ALL, ids)?;
        Ok(Replay::of(session.with_lean(lean), now))
    }
}

fn page(budget: &Budget, words: &Messages) -> Page {
    let heading = |id: &str| words.text(id);
    let mut table = Table::new([
        Column::words(heading("wire-col-kind")),
        Column::amount(heading("wire-col-times")),
        Column::amount(heading("wire-col-normal")),
        Column::amount(heading("wire-col-all")),
        Column::amount(heading("wire-col-lean")),
        Column::amount(heading("wire-col-all")),
    ]);
    for kind in &budget.kinds {
        let typical = |bytes: &Bytes| match bytes.median == bytes.most {
            true => bytes.most.to_string(),
            false => format!("{} - {}", bytes.median, bytes.most),
        };
        table.row([
            Field::words(words.text(&format!("wire-kind-{}", kind.kind))),
            Field::amount(kind.times),
            Field::amount(typical(&kind.normal)),
            Field::amount(kind.normal.all),
            Field::amount(typical(&kind.lean)),
            Field::amount(kind.lean.all),
        ]);
    }
    let keys: usize = budget.kinds.iter().map(|kind| kind.times).sum();
    let args = Args::new()
        .set("households", budget.households)
        .set("size", format!("{}x{}", budget.width, budget.height))
        .set("keys", keys.saturating_sub(1).to_string())
        .set("normal", budget.normal.to_string())
        .set("lean", budget.lean.to_string())
        .set("line", SLOWEST.to_string())
        .set(
            "normal-seconds",
            budget.normal.div_ceil(SLOWEST).to_string(),
        )
        .set("lean-seconds", budget.lean.div_ceil(SLOWEST).to_string());
    let mut page = Page::new();
    page.title(words.format("wire-title", &args));
    page.table(table);
    page.sentence(words.format("wire-all", &args));
    page.sentence(words.format("wire-line", &args));
    page
}
