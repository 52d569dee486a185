//! The story of one household: its commands in the order and on the days they
//! were given. Here the threads of its life are planned together; the teller
//! puts them in order.

use crate::Settings;
use crate::agenda::{Agenda, Round};
use crate::calendar::{after, office_day};
use crate::dice::Dice;
use crate::family::{self, Days, Family};
use crate::proportions::{CASEWORKERS, HAS_CASEWORKER};
use crate::teller::Teller;
use crate::{care, cash, ledger, matters, programmes, registration, visits, work};
use chrono::NaiveDate;
use masar_domain::dated::Moment;
use masar_domain::{Context, HouseholdId, PersonId, Request, RuleBook, UserName};
use std::sync::{Arc, LazyLock};

/// A household's story: first its registration, then all that followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdStory {
    /// The id that registering gives it, where the register's next running
    /// number is this one.
    pub id: HouseholdId,
    /// Never empty; the first registers the household. Days never run backwards.
    pub steps: Vec<Step>,
}

/// One command, by whom and when it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day in Amman on which it was recorded: a Sunday to Thursday before
    /// the office's today, or the day before it.
    pub recorded: NaiveDate,
    /// The moment, within office hours; later than that of the step before.
    pub at: Moment,
    pub by: UserName,
    /// Its command id follows from seed, household number and place in the
    /// story: told twice, it happens once.
    pub request: Request,
}

impl Step {
    /// The context under which the command is decided as it was on its day.
    pub fn context(&self, household: HouseholdId, book: &Arc<RuleBook>) -> Context {
        Context {
            by: self.by.clone(),
            at: self.at,
            today: self.recorded,
            book: Arc::clone(book),
            next_household: household.number,
            next_employer: 1,
        }
    }
}

/// What the planning of every thread needs to know.
pub(crate) struct Scene<'a> {
    pub(crate) id: HouseholdId,
    pub(crate) today: NaiveDate,
    pub(crate) days: Days,
    pub(crate) family: &'a Family,
    pub(crate) book: &'a RuleBook,
}

impl Scene<'_> {
    pub(crate) fn person(&self, no: u16) -> PersonId {
        PersonId {
            household: self.id,
            no,
        }
    }

    /// The day on which something of `on` is recorded, `delay` days later.
    pub(crate) fn recorded(&self, on: NaiveDate, delay: i64) -> NaiveDate {
        office_day(after(on, delay))
            .min(self.days.until)
            .max(self.days.registered)
    }
}

/// The accounts of those who work in the office.
pub(crate) static CLERKS: LazyLock<Vec<UserName>> = LazyLock::new(|| {
    CASEWORKERS
        .iter()
        .filter_map(|name| name.parse().ok())
        .collect()
});

/// Longest and shortest time in days from registration to the first thing
/// that followed.
const SETTLING: (i64, i64) = (5, 1400);

/// Tells the story of the household with that running number.
pub(crate) fn of_household(
    settings: &Settings,
    book: &Arc<RuleBook>,
    number: u32,
) -> HouseholdStory {
    let mut dice = Dice::of_household(settings.seed, number);
    let id = HouseholdId {
        number,
        office: settings.office,
    };
    let caseworker = dice.one_of(&CLERKS).clone();
    let assigned = dice.chance(HAS_CASEWORKER).then(|| caseworker.clone());
    let fate = Fate::draw(settings.today, &mut dice);
    let days = fate.days(settings.today, &mut dice);
    let family = family::compose(number, days, &mut dice);
    let scene = Scene {
        id,
        today: settings.today,
        days,
        family: &family,
        book,
    };
    let mut agenda = Agenda::default();
    registration::plan(&scene, settings.reach, assigned, &mut dice, &mut agenda);
    fate.plan(&scene, &mut dice, &mut agenda);
    visits::plan(&scene, &mut dice, &mut agenda);
    matters::plan(&scene, &mut dice, &mut agenda);
    programmes::plan(&scene, &mut dice, &mut agenda);
    ledger::plan(&scene, &mut agenda);
    Teller::new(settings.seed, id, book, caseworker, dice).tell(agenda)
}

/// Aid and work that a family is to have, drawn before anybody is born: the
/// day of registration follows from them.
struct Fate {
    aid: Option<cash::Plan>,
    job: Option<work::Intent>,
}

impl Fate {
    fn draw(today: NaiveDate, dice: &mut Dice) -> Fate {
        let aid = cash::Plan::draw(today, dice);
        let job = work::Intent::draw(today, aid.as_ref(), dice);
        Fate { aid, job }
    }

    fn days(&self, today: NaiveDate, dice: &mut Dice) -> Days {
        let until = after(today, -1);
        let aid = self.aid.as_ref().map(cash::Plan::begins);
        let job = self.job.as_ref().map(work::Intent::begins);
        let first = [aid, job].into_iter().flatten().min().unwrap_or(until);
        let registered = office_day(after(first, -dice.between(SETTLING.0, SETTLING.1)));
        Days { registered, until }
    }

    /// Rounds from the first day that asks for any.
    fn follow(&self, scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
        let aid = self.aid.as_ref();
        let job = self.job.as_ref().map(work::Intent::begins);
        let first = [job, aid.and_then(cash::Plan::followed_from)];
        if let Some(from) = first.into_iter().flatten().min() {
            let round = Round {
                reassesses: aid.is_some_and(|aid| aid.graduated().is_none()),
                may_exit: aid.is_some_and(cash::Plan::is_undisturbed),
            };
            care::plan(from, round, scene, dice, agenda);
        }
    }

    fn plan(&self, scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
        let in_aid = self.aid.is_some();
        let job = self.job.as_ref();
        let kind = job.and_then(|job| work::plan(job, in_aid, scene, dice, agenda));
        if let Some(aid) = &self.aid {
            cash::plan(aid, kind, scene, dice, agenda);
        }
        self.follow(scene, dice, agenda);
    }
}
