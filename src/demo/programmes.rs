//! Programmes beside cash and work: emergency aid, training with attendance,
//! a loan of the Development and Employment Fund.

use crate::agenda::{Agenda, Deed, DossierTurn};
use crate::calendar::after;
use crate::dice::Dice;
use crate::facts;
use crate::family::Relative;
use crate::proportions::{EMERGENCIES, EMERGENCY_DINARS, IN_TRAINING, LENT, WITH_LOAN};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::commands::dossier::{
    AgreeLoan, PayTranche, RecordAttendance, RecordRepayment, SeeSocialSecurity, TakeStage,
};
use masar_domain::commands::{DecidedAmount, DossierWork, Enroll, EnrollEntry, Opening};
use masar_domain::dossier::Occasion;
use masar_domain::enrollment::{Period, Subject, Track};
use masar_domain::{Fils, Month};

const EMERGENCY: &str = "naf-emergency";
const TRAINING: &str = "naf-training";
const LOAN: &str = "def-loan";

pub(crate) fn plan(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    if dice.chance(EMERGENCIES) {
        emergency(scene, dice, agenda);
    }
    if dice.chance(IN_TRAINING) {
        training(scene, dice, agenda);
    }
    if dice.chance(WITH_LOAN) {
        loan(scene, dice, agenda);
    }
}

/// A day so many days ago, where the family was in the register by then.
fn ago(days: i64, scene: &Scene) -> Option<NaiveDate> {
    let on = after(scene.today, -days);
    (on > after(scene.days.registered, 2)).then_some(on)
}

fn enroll(programme: &str, subject: Subject, on: NaiveDate, scene: &Scene) -> Enroll {
    Enroll {
        household: scene.id,
        programme: programme.into(),
        subject,
        on,
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: None,
        placement: None,
        opening: Opening::default(),
        note: String::new(),
    }
}

/// A fire, an illness: decided some months ago, or asked for just now and
/// waiting for a paper.
fn emergency(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let (event, papers) = dice.pick(&[
        ("fire", ["family-book", "id", "civil-defence-report"]),
        ("illness", ["family-book", "id", "medical-report"]),
    ]);
    let waits = dice.below(2) == 0;
    let days = if waits { (4, 30) } else { (70, 300) };
    let Some(on) = ago(dice.between(days.0, days.1), scene) else {
        return;
    };
    let (least, most) = EMERGENCY_DINARS;
    let amount = DecidedAmount {
        amount: Fils(dice.between(least / 10, most / 10) * 10_000),
        period: Period::Monthly,
    };
    let seen = if waits { &papers[..2] } else { &papers[..] };
    let command = Enroll {
        entry: if waits {
            EnrollEntry::Applied
        } else {
            EnrollEntry::Active
        },
        amount: (!waits).then_some(amount),
        opening: Opening {
            occasion: Some(Occasion {
                event: event.to_owned(),
                on: after(on, -dice.between(2, 9)),
            }),
            papers: seen.iter().map(|paper| (*paper).to_owned()).collect(),
            ..Opening::default()
        },
        ..enroll(EMERGENCY, Subject::Household, on, scene)
    };
    agenda.add(scene.recorded(on, 1), Deed::Enroll(command));
}

/// A son or daughter in a course, with the days they came month by month.
fn training(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let begun = ago(dice.between(40, 150), scene);
    let Some((on, person)) = begun.and_then(|on| Some((on, somebody(on, scene, dice)?))) else {
        return;
    };
    let subject = Subject::Person(scene.person(person.no));
    let command = enroll(TRAINING, subject, on, scene);
    agenda.add(scene.recorded(on, 1), Deed::Enroll(command));
    let course = Course {
        programme: TRAINING,
        subject,
        scene,
    };
    let mut month = Month::of(on);
    while month < Month::of(scene.today) {
        let held = u16::try_from(dice.between(16, 21)).unwrap_or(16);
        let missed = u16::try_from(dice.between(0, 4)).unwrap_or_default();
        let days = RecordAttendance {
            month,
            held,
            attended: held - missed,
        };
        let told = after(month.plus(1).first(), 3);
        course.add(told, DossierWork::RecordAttendance(days), agenda);
        month = month.plus(1);
    }
}

fn somebody<'a>(on: NaiveDate, scene: &'a Scene, dice: &mut Dice) -> Option<&'a Relative> {
    let all = scene.family.workers(on, facts::ages(scene.book, on));
    (!all.is_empty()).then(|| dice.pick(&all))
}

/// A loan for a project that goes already: its papers and stages, two parts of
/// which the second waited for social security, and what came back.
fn loan(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let begun = ago(dice.between(200, 420), scene);
    let Some((on, person)) = begun.and_then(|on| Some((on, somebody(on, scene, dice)?))) else {
        return;
    };
    let subject = Subject::Person(scene.person(person.no));
    let command = Enroll {
        opening: Opening {
            product: facts::LOAN_PRODUCT.to_owned(),
            papers: ["feasibility-study", "visit-form", "firm-registration"]
                .map(str::to_owned)
                .to_vec(),
            ..Opening::default()
        },
        ..enroll(LOAN, subject, on, scene)
    };
    agenda.add(scene.recorded(on, 1), Deed::Enroll(command));
    let course = Course {
        programme: LOAN,
        subject,
        scene,
    };
    for (stage, days) in [
        ("application", 1),
        ("visit", 9),
        ("decision", 20),
        ("contract", 32),
    ] {
        let on = after(on, days);
        let stage = TakeStage {
            stage: stage.to_owned(),
            on,
            note: String::new(),
        };
        course.add(on, DossierWork::TakeStage(stage), agenda);
    }
    lend(&course, after(on, 33), dice, agenda);
}

fn lend(course: &Course, signed: NaiveDate, dice: &mut Dice, agenda: &mut Agenda) {
    let principal = Fils(dice.pick(LENT) * 1000);
    let terms = facts::loan(course.scene.book, principal, signed);
    let instalments: Vec<(Month, Fils)> = terms.schedule().collect();
    course.add(signed, DossierWork::AgreeLoan(AgreeLoan { terms }), agenda);
    let first = Fils(principal.0 / 2);
    let parts = [(7, first), (60, Fils(principal.0 - first.0))];
    for (days, amount) in parts {
        let on = after(signed, days);
        if days > 7 {
            let seen = SeeSocialSecurity { on };
            course.add(on, DossierWork::SeeSocialSecurity(seen), agenda);
        }
        course.add(
            on,
            DossierWork::PayTranche(PayTranche { amount, on }),
            agenda,
        );
    }
    // The last instalment that was due is missing now and then.
    let missing = i32::try_from(dice.between(0, 1)).unwrap_or_default();
    let paid = Month::of(course.scene.today).plus(-missing);
    for (month, amount) in instalments.into_iter().filter(|(month, _)| *month < paid) {
        let on = after(month.first(), dice.between(2, 20));
        let repaid = RecordRepayment { amount, on };
        course.add(on, DossierWork::RecordRepayment(repaid), agenda);
    }
}

/// The path of one enrollment.
struct Course<'a> {
    programme: &'static str,
    subject: Subject,
    scene: &'a Scene<'a>,
}

impl Course<'_> {
    fn add(&self, on: NaiveDate, work: DossierWork, agenda: &mut Agenda) {
        if on > self.scene.days.until {
            return;
        }
        let turn = DossierTurn {
            programme: self.programme,
            subject: self.subject,
            work,
        };
        agenda.add(self.scene.recorded(on, 1), Deed::Dossier(turn));
    }
}
