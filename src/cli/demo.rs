//! `masar demo`: a made-up office, the same for the same seed, in a register of
//! its own. Command ids follow from the seed, so doing it twice changes nothing.

use super::desk::{Desk, IfNone};
use super::page::Page;
use super::panes;
use super::progress::ProgressLine;
use super::read;
use super::trouble::{Trouble, Work};
use chrono::NaiveDate;
use masar_demo::{Office, Reach, Settings, Step};
use masar_domain::RuleBook;
use masar_domain::commands::Request;
use masar_store::{Caller, Going, Outcome, Register};
use masar_text::messages::Args;
use serde::Serialize;
use std::sync::Arc;

/// Commands given to the register at a time.
const GROUP: usize = 4096;
/// The prefix of the made-up case numbers.
pub(crate) const OFFICE: &str = "IRB";

#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    #[arg(long, value_name = "N", value_parser = read::count, default_value = "1000")]
    households: u32,
    #[arg(long, value_name = "N", default_value = "1")]
    seed: u64,
    #[arg(long)]
    no_open: bool,
    #[command(flatten)]
    once: panes::ThisOnce,
}

/// What was made.
#[derive(Debug, Default, Serialize)]
struct Made {
    store: String,
    seed: u64,
    households: u32,
    /// Commands carried out now, those that had been before, and those refused.
    commands: u64,
    repeated: u64,
    refused: u64,
}

impl Demo {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let dir = desk.place_called("demo")?;
        let register = desk.open(&dir, IfNone::Begin)?;
        let mut made = Made {
            store: dir.display().to_string(),
            seed: self.seed,
            households: self.households,
            ..Made::default()
        };
        self.tell(desk, register, &mut made)?;
        desk.show(&made, || page(desk, &made))?;
        match self.no_open {
            true => Ok(()),
            false => panes::open_panes(register, desk, self.once),
        }
    }

    fn tell(&self, desk: &Desk, register: &Register, made: &mut Made) -> Result<(), Trouble> {
        let office = office(self.households, self.seed, desk.clock.today, desk.book()?)?;
        check_same_office(register, office.clone())?;
        let mut line = ProgressLine::new(desk, "cli-progress-demo");
        let of = u64::from(self.households);
        let told = |told| line.reached(told, of);
        let (told, going) = write(register, office, told, |outcomes| made.count(outcomes))?;
        register.tidy_after(made.commands)?;
        match going {
            Going::On => Ok(()),
            Going::Stop => Err(Trouble::Stopped(Work::Demo {
                households: told,
                of,
            })),
        }
    }
}

/// The made-up office of a seed.
pub(crate) fn office(
    households: u32,
    seed: u64,
    today: NaiveDate,
    book: &Arc<RuleBook>,
) -> Result<Office, Trouble> {
    let settings = Settings {
        households,
        seed,
        today,
        office: read::office(OFFICE).map_err(|why| Trouble::unreadable("office", why))?,
        first_number: 1,
        reach: Reach::Country,
    };
    Ok(Office::new(settings, Arc::clone(book)))
}

/// Gives a register all commands of an office, group by group. `told` hears how
/// many households are told, and says whether it goes on; `given` hears what
/// came of each group. Says how many households were given, and whether that was
/// to be all.
pub(crate) fn write(
    register: &Register,
    office: Office,
    mut told: impl FnMut(u64) -> Going,
    mut given: impl FnMut(Vec<Outcome>),
) -> Result<(u64, Going), Trouble> {
    let mut group = Vec::with_capacity(GROUP);
    let employers = office.employers().into_iter();
    group.extend(employers.flat_map(|employer| commands(employer.steps)));
    let (mut all, mut going) = (0, Going::On);
    for (number, story) in (1..).zip(office) {
        all = number;
        group.extend(commands(story.steps));
        if group.len() >= GROUP {
            given(register.give_each(std::mem::take(&mut group))?);
        }
        going = told(number);
        if going == Going::Stop {
            break;
        }
    }
    given(register.give_each(group)?);
    Ok((all, going))
}

/// A made-up office goes into a place of its own: never among real families,
/// nor over another seed's. Its first household tells them apart.
fn check_same_office(register: &Register, mut office: Office) -> Result<(), Trouble> {
    let Some(first) = register.file_numbered(1)? else {
        return Ok(());
    };
    let history = register.history(first.household.id)?;
    let known = history.first().map(|(_, entry)| entry.id);
    let story = office.next();
    let told = story.and_then(|story| story.steps.first().map(|step| step.request.id));
    match known == told {
        true => Ok(()),
        false => Err(Trouble::NotMadeUp {
            dir: register.dir().to_owned(),
        }),
    }
}

/// The steps of a story, each by whom and when it was given.
fn commands(steps: Vec<Step>) -> impl Iterator<Item = (Request, Caller)> {
    steps.into_iter().map(|step| {
        let caller = Caller {
            by: step.by,
            at: step.at,
            today: step.recorded,
        };
        (step.request, caller)
    })
}

impl Made {
    fn count(&mut self, outcomes: Vec<Outcome>) {
        for outcome in outcomes {
            match outcome {
                Outcome::Done(receipt) if receipt.repeated => self.repeated += 1,
                Outcome::Done(_) => self.commands += 1,
                Outcome::Refused(_) | Outcome::HeldBack => self.refused += 1,
            }
        }
    }
}

fn page(desk: &Desk, made: &Made) -> Page {
    let args = Args::new()
        .set("households", made.households.to_string())
        .set("commands", made.commands.to_string())
        .set("repeated", made.repeated.to_string())
        .set("refused", made.refused.to_string())
        .set("store", &made.store);
    let mut page = Page::new();
    page.sentence(desk.words.format("cli-demo-made", &args));
    if made.repeated > 0 {
        page.sentence(desk.words.format("cli-demo-repeated", &args));
    }
    if made.refused > 0 {
        page.sentence(desk.words.format("cli-demo-refused", &args));
    }
    page
}
