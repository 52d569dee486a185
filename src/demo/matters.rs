//! What a family brings up or is sent for: referrals, grievances, visits that
//! are planned.

use crate::agenda::{Agenda, Deed};
use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::{ANSWERED, GRIEVED, REFERRED, VISIT_PLANNED};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::case_log::VisitMode;
use masar_domain::commands::{
    AnswerGrievance, OpenGrievance, PlanVisit, SendReferral, StepReferral,
};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::matters::visit::Mode;
use masar_domain::{CaseFile, Command};

/// To whom, and what for.
const REFERRALS: &[(&str, &str)] = &[
    ("مؤسسة التدريب المهني", "دورة خياطة صناعية للابنة"),
    ("nep", "ترشيح لفرصة عمل قريبة من البيت"),
    ("def", "استشارة لمشروع منزلي"),
    ("مركز صحي المنطقة", "تقرير طبي حديث"),
    ("جمعية خيرية محلية", "مدفأة وأغطية للشتاء"),
];
const GRIEVANCES: &[(GrievanceSubject, &str)] = &[
    (
        GrievanceSubject::Amount,
        "المبلغ أقل من الأسر المماثلة في الحي.",
    ),
    (GrievanceSubject::Payment, "لم تصل دفعة الشهر إلى المحفظة."),
    (
        GrievanceSubject::WrongData,
        "سُجلت سيارة باسم رب الأسرة وقد بيعت منذ سنتين.",
    ),
    (
        GrievanceSubject::Employer,
        "صاحب العمل يطلب إعادة جزء من الأجر نقدًا.",
    ),
];
const PLANNED: &[&str] = &[
    "متابعة بعد تغير الدخل",
    "استكمال الأوراق الناقصة",
    "تحقق سنوي من وضع الأسرة",
    "Explain what ends at month nine and what stays",
];

/// Days in which a referral or a grievance is to be answered, as the office
/// agrees it. Chosen: no statutory days are public.
const ANSWER_IN: (i64, i64) = (10, 30);

pub(crate) fn plan(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    if dice.chance(REFERRED) {
        refer(scene, dice, agenda);
    }
    if dice.chance(GRIEVED) {
        grieve(scene, dice, agenda);
    }
    if dice.chance(VISIT_PLANNED) {
        plan_visit(scene, dice, agenda);
    }
}

fn refer(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let (on, settled) = days(scene, dice);
    let (to, what) = dice.pick(REFERRALS);
    let send = SendReferral {
        household: scene.id,
        person: None,
        to: to.to_owned(),
        what: what.to_owned(),
        on,
        answer_by: Some(after(on, dice.between(ANSWER_IN.0, ANSWER_IN.1))),
    };
    agenda.add(
        scene.recorded(on, 0),
        Deed::Give(Command::SendReferral(send)),
    );
    settle(settled, scene, agenda);
}

fn grieve(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let (on, settled) = days(scene, dice);
    let (subject, text) = dice.pick(GRIEVANCES);
    let answer_by = after(on, dice.between(ANSWER_IN.0, ANSWER_IN.1));
    let open = OpenGrievance {
        household: scene.id,
        subject,
        about: None,
        on,
        answer_by: dice.pick(&[None, Some(answer_by)]),
        text: text.to_owned(),
        appeals: None,
    };
    agenda.add(
        scene.recorded(on, 0),
        Deed::Give(Command::OpenGrievance(open)),
    );
    settle(settled, scene, agenda);
}

/// The day it began, and the day it was settled where it was.
fn days(scene: &Scene, dice: &mut Dice) -> (NaiveDate, Option<NaiveDate>) {
    let earliest = match dice.chance(ANSWERED) {
        true => after(scene.today, -300),
        false => after(scene.today, -40),
    };
    let first = earliest.max(scene.days.registered);
    let on = dice.day(first, scene.days.until);
    let settled = after(on, dice.between(9, 35));
    let is_old = on < after(scene.today, -40);
    (on, is_old.then_some(settled))
}

fn settle(on: Option<NaiveDate>, scene: &Scene, agenda: &mut Agenda) {
    if let Some(on) = on {
        agenda.add(scene.recorded(on, 0), Deed::Settle);
    }
}

/// This week or the next, on a day on which the office works.
fn plan_visit(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    let on = after(scene.today, dice.between(0, 7));
    let mode = dice.pick(&[
        Mode::Visit(VisitMode::Home),
        Mode::Visit(VisitMode::Home),
        Mode::Visit(VisitMode::Virtual),
        Mode::Phone,
    ]);
    let plan = PlanVisit {
        household: scene.id,
        mode,
        on: scene.book.calendar.working_day(on),
        why: dice.pick(PLANNED).to_owned(),
        visitor: None,
        anyway: false,
    };
    let recorded = scene.recorded(scene.days.until, -dice.between(0, 6));
    agenda.add(recorded, Deed::Give(Command::PlanVisit(plan)));
}

/// Answers what is open on a day.
pub(crate) fn settled(file: &CaseFile, on: NaiveDate, dice: &mut Dice) -> Vec<Command> {
    let mut commands = Vec::new();
    let referrals = file.matters.referrals.iter();
    let waiting = referrals.filter(|known| known.state() == ReferralState::Sent);
    for referral in waiting {
        let to = dice.weighted(&[(3, ReferralState::Accepted), (1, ReferralState::Refused)]);
        commands.push(Command::StepReferral(StepReferral {
            referral: referral.id,
            to,
            on,
            note: String::new(),
        }));
        if to == ReferralState::Accepted {
            commands.push(Command::StepReferral(StepReferral {
                referral: referral.id,
                to: ReferralState::Done,
                on,
                note: "تم".to_owned(),
            }));
        }
    }
    let grievances = file.matters.grievances.iter();
    for grievance in grievances.filter(|known| known.answer.is_none()) {
        let (outcome, text) = dice.pick(&[
            (GrievanceOutcome::Upheld, "صُحح الخطأ وأُبلغت الأسرة."),
            (
                GrievanceOutcome::Rejected,
                "البيانات مطابقة، وشُرح السبب للأسرة.",
            ),
        ]);
        commands.push(Command::AnswerGrievance(AnswerGrievance {
            grievance: grievance.id,
            outcome,
            on,
            text: text.to_owned(),
        }));
    }
    commands
}
