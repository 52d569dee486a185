//! What comes with a job: transport, wage support, the fund's share of social
//! security; pauses, and how it all ends.

use super::reach;
use crate::agenda::{Agenda, Deed, StageReached, Turn};
use crate::calendar::after;
use crate::dice::Dice;
use crate::facts;
use crate::family::Relative;
use crate::proportions::*;
use crate::story::Scene;
use crate::visits;
use chrono::NaiveDate;
use masar_domain::commands::{Enroll, EnrollEntry, Opening, RecordDisability};
use masar_domain::enrollment::{Action, Subject, Track};
use masar_domain::placement::{Kind, Stage};
use masar_domain::{Command, PersonId};

/// A job that somebody has begun.
pub(super) struct Job<'a> {
    pub(super) person: &'a Relative,
    pub(super) id: PersonId,
    pub(super) kind: Kind,
    pub(super) started: NaiveDate,
    pub(super) track: Track,
}

const TRANSPORT: &str = "nep-transport";
const WAGE: &str = "nep-wage";
const NAF_SHARE: &str = "naf-social-security";

/// Days after the start on which support is seen to have come.
const SUPPORTED: i64 = 18;
/// A job is kept at least this long before it can break off, in days.
const KEPT: i64 = 30;
/// Days after the end of support on which the job is asked after.
const ASKED_AFTER: i64 = 90;

/// Plans what comes with a job and how it goes on.
pub(super) fn plan(job: &Job, scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let programmes = enrolled(job, scene, dice);
    for programme in &programmes {
        enroll(programme, job, scene, agenda);
    }
    let until = scene.days.until;
    let longer = dice.chance(WORKER_DISABILITY) && job.person.disabled.is_none();
    if longer {
        disability(job, scene, dice, agenda);
    }
    if programmes.contains(&WAGE) && after(job.started, SUPPORTED) <= until {
        reach(
            job.id,
            Stage::Supported,
            after(job.started, SUPPORTED),
            scene,
            agenda,
        );
    }
    let paused = dice.chance(PAUSED) && pause(job, &programmes, scene, dice, agenda);
    if paused {
        return;
    }
    let broken_off = dice
        .chance(ENDED)
        .then(|| after(job.started, dice.between(KEPT, 330)));
    match broken_off.filter(|on| *on < after(until, -2)) {
        Some(on) => end(job, &programmes, on, scene, dice, agenda),
        None if longer => {}
        None => go_on(job, &programmes, scene, dice, agenda),
    }
}

/// The programmes that take the person up with this job.
fn enrolled(job: &Job, scene: &Scene, dice: &mut Dice) -> Vec<&'static str> {
    if job.kind == Kind::Project {
        return Vec::new();
    }
    let nep = facts::programme_runs(scene.book, job.started);
    let naf = job.track == Track::Naf;
    [
        (TRANSPORT, nep, WITH_TRANSPORT),
        (WAGE, nep, WITH_WAGE_SUPPORT),
        (NAF_SHARE, naf, WITH_NAF_SHARE),
    ]
    .into_iter()
    .filter(|(_, open, share)| *open && dice.chance(*share))
    .map(|(programme, _, _)| programme)
    .collect()
}

fn enroll(programme: &str, job: &Job, scene: &Scene, agenda: &mut Agenda) {
    let enroll = Enroll {
        household: scene.id,
        programme: programme.into(),
        subject: Subject::Person(job.id),
        on: job.started,
        track: job.track,
        entry: EnrollEntry::Active,
        amount: None,
        placement: None,
        opening: Opening::default(),
        note: String::new(),
    };
    agenda.add(scene.recorded(job.started, 1), Deed::Enroll(enroll));
}

/// A disability that is recorded only once the person is at work.
fn disability(job: &Job, scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let on = dice.day(job.started, scene.days.until);
    let command = RecordDisability {
        person: job.id,
        from: after(on, -dice.between(0, 200)).max(job.person.born),
        until: None,
        evidence: "تقرير اللجنة الطبية اللوائية بعد بدء العمل".into(),
    };
    let recorded = scene.recorded(on, 1);
    agenda.add(recorded, Deed::Give(Command::RecordDisability(command)));
}

/// Pauses what is paid month by month. Some are still paused. Says whether
/// there was anything to pause, and time for it.
fn pause(
    job: &Job,
    programmes: &[&'static str],
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) -> bool {
    let on = after(job.started, dice.between(40, 150));
    if on >= after(scene.days.until, -1) || programmes.is_empty() {
        return false;
    }
    let why = dice.pick(&["work-interrupted", "absent-from-work"]);
    let lifted = after(on, dice.between(33, 75));
    for programme in programmes.iter().filter(|p| **p != NAF_SHARE) {
        turn(programme, Action::Suspend, on, why, job, scene, agenda);
        if lifted <= scene.days.until {
            turn(
                programme,
                Action::Lift,
                lifted,
                "work-resumed",
                job,
                scene,
                agenda,
            );
        }
    }
    true
}

/// The job breaks off, and with it what it brought.
fn end(
    job: &Job,
    programmes: &[&'static str],
    on: NaiveDate,
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    let ended = StageReached {
        person: job.id,
        to: Stage::Ended,
        on,
        reason: Some(dice.weighted(ENDINGS)),
    };
    agenda.add(scene.recorded(on, 1), Deed::Stage(ended));
    for programme in programmes {
        turn(
            programme,
            Action::Stop,
            on,
            "work-ended",
            job,
            scene,
            agenda,
        );
    }
}

/// The job goes on: a visit before support ends, then without it, then kept.
fn go_on(
    job: &Job,
    programmes: &[&'static str],
    scene: &Scene,
    dice: &mut Dice,
    agenda: &mut Agenda,
) {
    let until = scene.days.until;
    let over = facts::support_over(scene.book, scene.id, job.person, job.started, until);
    let Some(over) = over.filter(|_| programmes.contains(&WAGE)) else {
        return;
    };
    let before = after(over.first(), -dice.between(20, 45));
    if before <= until && dice.chance(EMPLOYER_VISITED) {
        visits::at_work(scene, before, agenda, dice);
    }
    if over.first() > until {
        return;
    }
    reach(job.id, Stage::Unsupported, over.first(), scene, agenda);
    let asked = after(over.first(), ASKED_AFTER);
    if asked <= until {
        reach(job.id, Stage::Retained, asked, scene, agenda);
    }
    if dice.chance(TERM_CLOSED) {
        for programme in programmes.iter().filter(|p| **p != NAF_SHARE) {
            let on = over.first();
            turn(
                programme,
                Action::Stop,
                on,
                "term-complete",
                job,
                scene,
                agenda,
            );
        }
    }
}

fn turn(
    programme: &'static str,
    action: Action,
    on: NaiveDate,
    reason: &'static str,
    job: &Job,
    scene: &Scene,
    agenda: &mut Agenda,
) {
    let turn = Turn {
        programme,
        subject: Subject::Person(job.id),
        action,
        on,
        reason,
        amount: None,
    };
    agenda.add(scene.recorded(on, 1), Deed::Turn(turn));
}
