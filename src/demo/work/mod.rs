//! Work that a member of the family found: who, where, since when, and the
//! support that came with it.

mod support;
mod terms;

use crate::agenda::{Agenda, Deed, StageReached};
use crate::calendar::after;
use crate::cash;
use crate::dice::Dice;
use crate::employers::{self, KNOWN_SINCE};
use crate::facts;
use crate::family::Relative;
use crate::proportions::{
    AT_WORK, FROM_REFERRAL, KINDS, ON_THE_WAY, STAGES_ON_THE_WAY, WOMEN_PLACED, WORK_MONTHS,
};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::commands::RecordPlacement;
use masar_domain::enrollment::Track;
use masar_domain::person::{Relation, Sex};
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::{Command, Month, PersonId};
use support::Job;

/// Work that somebody of a family is to have, before the family is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Intent {
    /// The first day of work, or the day of the referral where it has not
    /// come to work yet.
    from: NaiveDate,
    progress: Progress,
}

/// How far the way to work has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// Referred, interviewed, offered or contracted.
    OnTheWay,
    /// At work, recorded on the first day.
    AtWork,
    /// At work, recorded from the referral on.
    AtWorkSinceReferral,
}

/// Days from the referral to the contract, and from there to the first day.
const TO_CONTRACT: i64 = 24;
const TO_START: i64 = 10;

impl Intent {
    pub(crate) fn draw(
        today: NaiveDate,
        aid: Option<&cash::Plan>,
        dice: &mut Dice,
    ) -> Option<Intent> {
        // Who left aid through work began a year of grace before that.
        if let Some(graduated) = aid.and_then(cash::Plan::graduated) {
            let from = after(graduated, -dice.between(366, 420));
            let progress = Progress::AtWork;
            return Some(Intent { from, progress });
        }
        if !dice.chance(AT_WORK) {
            return None;
        }
        if dice.chance(ON_THE_WAY) {
            let from = after(today, -dice.between(5, 45));
            let progress = Progress::OnTheWay;
            return Some(Intent { from, progress });
        }
        let progress = match dice.chance(FROM_REFERRAL) {
            true => Progress::AtWorkSinceReferral,
            false => Progress::AtWork,
        };
        let from = first_day(today, dice);
        Some(Intent { from, progress })
    }

    /// The first day anything is recorded of it.
    pub(crate) fn begins(&self) -> NaiveDate {
        match self.progress {
            Progress::AtWorkSinceReferral => after(self.from, -TO_CONTRACT - TO_START),
            Progress::OnTheWay | Progress::AtWork => self.from,
        }
    }
}

/// A first day of work: often the first of a month, some weeks ago at least.
fn first_day(today: NaiveDate, dice: &mut Dice) -> NaiveDate {
    let (from, to) = dice.weighted(WORK_MONTHS);
    let months = dice.between(i64::from(from), i64::from(to));
    let month = Month::of(today).plus(-i32::try_from(months).unwrap_or_default());
    let day = match dice.below(2) {
        0 => 0,
        _ => dice.between(1, 27),
    };
    after(month.first(), day).min(after(today, -2))
}

/// Plans the work of a family; none where nobody can take it up. Says what
/// kind of work it is once somebody is at it.
pub(crate) fn plan(
    intent: &Intent,
    in_aid: bool,
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) -> Option<Kind> {
    let person = worker(intent, scene, dice)?;
    let kind = dice.weighted(KINDS);
    let terms = terms::of(kind, intent.from, scene, dice);
    let id = scene.person(person.no);
    link(id, &terms, intent.begins(), scene, dice, agenda);
    if intent.progress == Progress::OnTheWay {
        let stage = dice.weighted(STAGES_ON_THE_WAY);
        let agreed = Terms {
            contract_from: None,
            social_security_from: None,
            ..terms
        };
        record(id, agreed, stage, intent.from, scene, agenda);
        return None;
    }
    if intent.progress == Progress::AtWorkSinceReferral {
        let contracted = after(intent.from, -TO_START);
        record(id, terms, Stage::Referred, intent.begins(), scene, agenda);
        reach(id, Stage::Contracted, contracted, scene, agenda);
        reach(id, Stage::Started, intent.from, scene, agenda);
    } else {
        record(id, terms, Stage::Started, intent.from, scene, agenda);
    }
    let job = Job {
        person,
        id,
        kind,
        started: intent.from,
        track: if in_aid { Track::Naf } else { Track::General },
    };
    support::plan(&job, scene, dice, agenda);
    Some(kind)
}

/// Somebody of the age that the programme takes; a woman about as often as not.
fn worker<'a>(intent: &Intent, scene: &'a Scene, dice: &mut Dice) -> Option<&'a Relative> {
    let near = |person: &&Relative| {
        use Relation::{Daughter, Head, Sibling, Son, Spouse};
        let relation = person.particulars.relation;
        matches!(relation, Head | Spouse | Son | Daughter | Sibling)
    };
    let of_age = scene
        .family
        .workers(intent.from, facts::ages(scene.book, intent.from));
    let able: Vec<&Relative> = of_age.into_iter().filter(near).collect();
    let sex = match dice.chance(WOMEN_PLACED) {
        true => Sex::Female,
        false => Sex::Male,
    };
    let wanted = |person: &&&Relative| person.particulars.sex == sex;
    let first: Vec<&Relative> = able.iter().filter(wanted).copied().collect();
    match (first.is_empty(), able.is_empty()) {
        (false, _) => Some(dice.pick(&first)),
        (true, false) => Some(dice.pick(&able)),
        (true, true) => None,
    }
}

fn record(
    person: PersonId,
    terms: Terms,
    stage: Stage,
    on: NaiveDate,
    scene: &Scene,
    agenda: &mut Agenda,
) {
    let command = RecordPlacement {
        person,
        terms,
        stage,
        on,
        vacancy: None,
        fare: None,
    };
    let recorded = scene.recorded(on, 1);
    agenda.add(recorded, Deed::Give(Command::RecordPlacement(command)));
}

/// The job is found to fill a vacancy, once the office knows the employer.
fn link(
    person: PersonId,
    terms: &Terms,
    begun: NaiveDate,
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    if let Some(vacancy) = employers::vacancy(scene.id, terms) {
        let known = after(scene.today, -KNOWN_SINCE + dice.between(1, 60));
        let recorded = scene.recorded(known.max(after(begun, 2)), 0);
        agenda.add(recorded, Deed::Link(person, vacancy));
    }
}

fn reach(person: PersonId, to: Stage, on: NaiveDate, scene: &Scene, agenda: &mut Agenda) {
    let reason = None;
    let reached = StageReached {
        person,
        to,
        on,
        reason,
    };
    agenda.add(scene.recorded(on, 1), Deed::Stage(reached));
}
