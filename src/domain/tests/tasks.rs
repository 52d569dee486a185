//! Tasks: each follows from the case, has a day that does not depend on today,
//! and closes itself when the thing is done.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use chrono::NaiveDate;
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::commands::*;
use masar_domain::due::{Due, TaskKind, due, filed};
use masar_domain::enrollment::{Action, Period, State};
use masar_domain::event::{Event, Happened};
use masar_domain::follow_up::{Employed, Evidence, RetentionCheck, WageConfirmed, WorkFact};
use masar_domain::matters::MatterChange;
use masar_domain::matters::graduation::{GraduationChange, Reassessment, Verdict};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::matters::visit::{Mode, Outcome};
use masar_domain::placement::{Kind, Stage};
use masar_domain::reason::ReasonCode;
use masar_domain::*;

impl Office {
    fn tasks(&self, days: u32) -> Vec<Due> {
        due(self.file(), &self.book, self.today, days)
    }

    /// Kind and day of the tasks of that kind, within `days`.
    fn days_of(&self, kind: TaskKind, days: u32) -> Vec<String> {
        let tasks = self.tasks(days);
        let wanted = tasks.iter().filter(|due| due.kind() == kind);
        wanted.map(|due| due.day().to_string()).collect()
    }

    fn called(&mut self, on: &str, outcome: ContactOutcome) {
        let command = LogContact {
            household: self.household(),
            on: day(on),
            mode: ContactMode::Phone,
            outcome,
            text: String::new(),
        };
        self.give(Command::LogContact(command)).unwrap();
    }

    fn visited(&mut self, on: &str, mode: VisitMode, outcome: VisitOutcome) {
        let command = LogVisit {
            household: self.household(),
            on: day(on),
            mode,
            outcome,
            text: String::new(),
        };
        self.give(Command::LogVisit(command)).unwrap();
    }

    /// What another command would decide.
    fn happens(&mut self, event: Event) {
        let context = self.context();
        let happened = Happened {
            event,
            by: context.by,
            at: context.at,
        };
        self.file.as_mut().unwrap().apply(&happened).unwrap();
    }

    fn learned(&mut self, fact: WorkFact) {
        let household = self.household();
        let placement = PlacementId { household, no: 1 };
        self.happens(Event::FollowedUp { placement, fact });
    }

    fn matter(&self, no: u16) -> MatterId {
        let household = self.household();
        MatterId { household, no }
    }

    fn planning(&self, mode: Mode, on: &str) -> PlanVisit {
        PlanVisit {
            household: self.household(),
            mode,
            on: day(on),
            why: "كشف الأجر".into(),
            visitor: None,
            anyway: false,
        }
    }
}

const HOME: Mode = Mode::Visit(VisitMode::Home);

/// The model case of domain facts 2.7: suspended, not stopped; nobody at home,
/// the telephone cut off; contact made at last, and the suspension lifted.
#[test]
fn in_karak_two_attempts_fail_before_contact_is_made_and_the_suspension_lifted() {
    let mut office = Office::with_family("2026-02-03");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Suspend, "2026-02-03", "nobody-answered")
        .unwrap();
    office.today = day("2026-03-01");
    assert_eq!(office.days_of(TaskKind::Suspended, 0), ["2026-02-03"]);
    let followed = ["2026-02-10", "2026-02-17"];
    assert_eq!(office.days_of(TaskKind::Step, 0), followed);
    office.visited("2026-02-11", VisitMode::Home, VisitOutcome::NobodyHome);
    office.called("2026-02-12", ContactOutcome::PhoneOff);
    // An attempt is no answer: what was to be done is still to be done.
    assert_eq!(office.days_of(TaskKind::Step, 0), followed);
    assert_eq!(office.file().unanswered_since(day("2026-02-03")), 2);

    office.called("2026-02-22", ContactOutcome::Reached);
    assert_eq!(office.days_of(TaskKind::Step, 0), ["2026-02-17"]);
    office.visited("2026-02-23", VisitMode::Home, VisitOutcome::Done);
    assert_eq!(office.days_of(TaskKind::Step, 0), [""; 0]);
    assert_eq!(office.days_of(TaskKind::Suspended, 0), ["2026-02-03"]);
    office
        .step(1, Action::Lift, "2026-02-24", "visit-confirmed")
        .unwrap();
    assert_eq!(office.tasks(90), []);
    assert_eq!(office.file().enrollments[0].state(), State::Active);
}

#[test]
fn a_step_of_a_plan_closes_itself_when_the_call_it_asks_for_is_made() {
    let mut office = Office::with_family("2026-02-15");
    office.place(2, Kind::Branch, "290", "2026-02-15");
    office.today = day("2026-03-01");
    let steps = ["2026-02-22", "2026-03-17"];
    assert_eq!(office.days_of(TaskKind::Step, 30), steps);
    // The call of the seventh day, made before it, was another call.
    office.called("2026-02-21", ContactOutcome::Reached);
    assert_eq!(office.days_of(TaskKind::Step, 30), steps);
    office.called("2026-02-22", ContactOutcome::Reached);
    assert_eq!(office.days_of(TaskKind::Step, 30), ["2026-03-17"]);
    office.today = day("2026-04-05");
    // A call does not stand for a visit, but a visit made late does.
    office.called("2026-04-02", ContactOutcome::Reached);
    assert_eq!(office.days_of(TaskKind::Step, 0), ["2026-03-17"]);
    office.visited("2026-04-05", VisitMode::Home, VisitOutcome::Done);
    assert_eq!(office.days_of(TaskKind::Step, 0), [""; 0]);
}

#[test]
fn wages_are_asked_about_month_by_month_until_the_job_ends() {
    let mut office = Office::with_family("2026-02-15");
    office.place(2, Kind::Branch, "290", "2026-02-15");
    office.today = day("2026-05-20");
    assert_eq!(office.days_of(TaskKind::Wage, 0), ["2026-03-07"]);
    let mut confirm = |of: &str| {
        office.learned(WorkFact::Wage(WageConfirmed {
            month: month(of),
            received: "290".parse().unwrap(),
            evidence: Evidence::Worker,
            note: String::new(),
        }));
        office.days_of(TaskKind::Wage, 30)
    };
    // The second month first: the earliest that is open stays in front.
    assert_eq!(confirm("2026-03"), ["2026-03-07"]);
    assert_eq!(confirm("2026-02"), ["2026-05-07"]);
    assert_eq!(confirm("2026-04"), ["2026-06-07"]);
    let end = StepPlacement {
        placement: office.file().placements[0].id,
        to: Stage::Ended,
        on: day("2026-05-18"),
        reason: Some(ReasonCode("resigned".into())),
    };
    office.give(Command::StepPlacement(end)).unwrap();
    assert_eq!(office.days_of(TaskKind::Wage, 400), [""; 0]);
    assert_eq!(office.days_of(TaskKind::Step, 400), [""; 0]);
}

#[test]
fn a_project_pays_no_wage_that_could_be_confirmed() {
    let mut office = Office::with_family("2026-05-20");
    office.place(1, Kind::Project, "150", "2026-02-15");
    assert_eq!(office.days_of(TaskKind::Wage, 400), [""; 0]);
}

/// Domain facts 3.5: months 7 and 8 warn of the ninth, 10 and 11 of the twelfth.
#[test]
fn the_months_before_a_cliff_warn_until_somebody_has_asked() {
    let mut office = Office::with_family("2026-06-30");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-01-01");
    let mut wage = office.enrolling("nep-wage", 2, "2026-01-01");
    wage.placement = Some(office.file().placements[0].id);
    office.give(Command::Enroll(wage)).unwrap();
    let ends = ["2026-09-30", "2026-09-30", "2026-12-31", "2026-12-31"];
    assert_eq!(office.days_of(TaskKind::ClockEnds, 365), ends);
    assert_eq!(office.days_of(TaskKind::Warning, 0), [""; 0]);
    office.today = day("2026-07-01");
    assert_eq!(office.days_of(TaskKind::Warning, 0), ["2026-07-01"]);
    office.visited("2026-07-01", VisitMode::Employer, VisitOutcome::Done);
    assert_eq!(office.days_of(TaskKind::Warning, 0), [""; 0]);
    office.today = day("2026-10-05");
    // The contract and the grace: one is the employer's, one the family's.
    let warned = ["2026-10-01", "2026-10-01"];
    assert_eq!(office.days_of(TaskKind::Warning, 0), warned);
    office.visited("2026-10-04", VisitMode::Employer, VisitOutcome::Done);
    assert_eq!(office.days_of(TaskKind::Warning, 0), ["2026-10-01"]);
    // What nobody asked in time is over with the clock.
    office.today = day("2027-01-01");
    assert_eq!(office.days_of(TaskKind::Warning, 0), [""; 0]);
}

/// Domain facts 2.9 and 3.5: after month 12 the family is looked at again.
#[test]
fn the_day_after_a_grace_the_aid_is_to_be_re_assessed_until_it_was() {
    let mut office = Office::with_family("2026-12-20");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-01-01");
    assert_eq!(office.days_of(TaskKind::Reassessment, 0), [""; 0]);
    assert_eq!(office.days_of(TaskKind::Reassessment, 30), ["2027-01-01"]);
    office.today = day("2027-08-01");
    assert_eq!(office.days_of(TaskKind::Reassessment, 0), ["2027-01-01"]);
    let reassessed = |on: &str| {
        let change = GraduationChange::Reassessed(Reassessment {
            enrollment: "IRB-004217/1".parse().unwrap(),
            on: day(on),
            verdict: Verdict::Continues,
            reason: ReasonCode("income-rose".into()),
            told: "تستمر المعونة".into(),
            told_on: day(on),
            placement: "IRB-004217+1".parse().unwrap(),
        });
        Event::MatterChanged(Box::new(MatterChange::Graduation(change)))
    };
    office.happens(reassessed("2026-03-01"));
    assert_eq!(office.days_of(TaskKind::Reassessment, 0), ["2027-01-01"]);
    office.happens(reassessed("2026-12-28"));
    assert_eq!(office.days_of(TaskKind::Reassessment, 0), [""; 0]);
}

#[test]
fn after_support_the_job_is_looked_at_again_and_again() {
    let mut office = Office::with_family("2026-01-01");
    office.place(2, Kind::Branch, "290", "2026-01-01");
    let mut wage = office.enrolling("nep-wage", 2, "2026-01-01");
    wage.placement = Some(office.file().placements[0].id);
    office.give(Command::Enroll(wage)).unwrap();
    office.today = day("2027-06-01");
    let checks = ["2026-09-30", "2026-12-30", "2027-03-30", "2027-09-30"];
    assert_eq!(office.days_of(TaskKind::Retention, 365), checks);
    office.learned(WorkFact::Check(RetentionCheck {
        after: 3,
        on: day("2027-01-03"),
        employed: Employed::Yes,
        evidence: Evidence::SocialSecurity,
        note: String::new(),
    }));
    assert_eq!(
        office.days_of(TaskKind::Retention, 0),
        [checks[0], checks[2]]
    );
}

#[test]
fn what_was_over_when_the_register_learned_of_a_job_is_not_asked_for() {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_cash("2022-03-01", "84", Period::Monthly)
        .unwrap();
    let recorded = day("2026-06-10").and_hms_opt(9, 0, 0).unwrap().and_utc();
    let mut context = office.context();
    context.at = masar_domain::dated::Moment::from_utc(recorded);
    let job = RecordPlacement {
        person: office.person(2),
        terms: masar_domain::placement::Terms {
            kind: Kind::Employer,
            employer: "Rihab".into(),
            sector: "manufacturing".into(),
            liwa: String::new(),
            wage: "290".parse().unwrap(),
            contract_from: None,
            social_security_from: None,
        },
        stage: Stage::Started,
        on: day("2023-01-01"),
        vacancy: None,
        fare: None,
    };
    let command = Command::RecordPlacement(job);
    for event in decide(office.file.as_ref(), &command, &context).unwrap() {
        let happened = Happened {
            event,
            by: context.by.clone(),
            at: context.at,
        };
        office.file.as_mut().unwrap().apply(&happened).unwrap();
    }
    let open: Vec<_> = filed(office.file(), &office.book);
    let open: Vec<_> = open.iter().filter(|(kind, _)| !kind.passes()).collect();
    assert_eq!(open, [&(TaskKind::Wage, day("2026-07-07"))]);
}

#[test]
fn a_referral_is_overdue_from_its_day_until_it_is_answered() {
    let mut office = Office::with_family("2026-03-10");
    let sent = SendReferral {
        household: office.household(),
        person: Some(office.person(2)),
        to: "vtc".into(),
        what: "خياطة".into(),
        on: day("2026-02-01"),
        answer_by: Some(day("2026-02-15")),
    };
    let mut early = sent.clone();
    early.answer_by = Some(day("2026-01-31"));
    assert_eq!(
        office.refused(Command::SendReferral(early)),
        Code::StepBeforeLast
    );
    office.give(Command::SendReferral(sent)).unwrap();
    assert_eq!(office.days_of(TaskKind::Referral, 0), ["2026-02-15"]);
    let answer = |to, on: &str| {
        Command::StepReferral(StepReferral {
            referral: "IRB-004217#1".parse().unwrap(),
            to,
            on: day(on),
            note: String::new(),
        })
    };
    assert_eq!(
        office.refused(answer(ReferralState::Accepted, "2026-01-30")),
        Code::StepBeforeLast
    );
    office
        .give(answer(ReferralState::Accepted, "2026-03-01"))
        .unwrap();
    assert_eq!(office.tasks(90), []);
    office
        .give(answer(ReferralState::Done, "2026-03-10"))
        .unwrap();
    assert_eq!(
        office.refused(answer(ReferralState::Withdrawn, "2026-03-10")),
        Code::ReferralStepNotAllowed
    );
}

#[test]
fn a_grievance_waits_for_its_answer_and_an_answer_can_be_appealed_once() {
    let mut office = Office::with_family("2026-03-10");
    let open = |appeals| OpenGrievance {
        household: "IRB-4217".parse().unwrap(),
        subject: GrievanceSubject::Suspension,
        about: None,
        on: day("2026-03-01"),
        answer_by: None,
        text: "الهاتف كان معطلا".into(),
        appeals,
    };
    office.give(Command::OpenGrievance(open(None))).unwrap();
    // No deadline is public: without one it stands by the day it was opened.
    assert_eq!(office.days_of(TaskKind::Grievance, 0), ["2026-03-01"]);
    let first = office.matter(1);
    assert_eq!(
        office.refused(Command::OpenGrievance(open(Some(first)))),
        Code::AppealUnanswered
    );
    let answer = |grievance| {
        Command::AnswerGrievance(AnswerGrievance {
            grievance,
            outcome: GrievanceOutcome::Rejected,
            on: day("2026-03-01"),
            text: "لم يثبت".into(),
        })
    };
    office.give(answer(first)).unwrap();
    assert_eq!(office.refused(answer(first)), Code::GrievanceAnswered);
    let mut appeal = open(Some(first));
    appeal.answer_by = Some(day("2026-04-01"));
    office.give(Command::OpenGrievance(appeal.clone())).unwrap();
    assert_eq!(office.days_of(TaskKind::Grievance, 30), ["2026-04-01"]);
    assert_eq!(
        office.refused(Command::OpenGrievance(appeal)),
        Code::AppealTwice
    );
    office.give(answer(office.matter(2))).unwrap();
    assert_eq!(office.tasks(90), []);
}

#[test]
fn a_visit_on_a_day_off_is_refused_with_the_next_working_day() {
    let mut office = Office::with_family("2026-04-20");
    let refused = |office: &mut Office, on: &str| {
        let refusal = office
            .give(Command::PlanVisit(office.planning(HOME, on)))
            .unwrap_err();
        let said = refusal.said.iter().find(|(name, _)| *name == "next");
        (refusal.code, said.unwrap().1.clone())
    };
    let next = |text: &str| (Code::DayOff, masar_domain::refusal::Said::Day(day(text)));
    // Friday; and Labour Day, with the weekend that it begins.
    assert_eq!(refused(&mut office, "2026-04-24"), next("2026-04-26"));
    assert_eq!(refused(&mut office, "2026-05-01"), next("2026-05-03"));
    assert_eq!(
        office.refused(Command::PlanVisit(office.planning(HOME, "2026-04-19"))),
        Code::PlanInPast
    );
    let mut anyway = office.planning(HOME, "2026-04-24");
    anyway.anyway = true;
    office.give(Command::PlanVisit(anyway)).unwrap();
    assert_eq!(office.days_of(TaskKind::Visit, 10), ["2026-04-24"]);
}

#[test]
fn a_visit_that_is_made_closes_its_plan_and_leaves_those_of_other_weeks_and_ways() {
    let mut office = Office::with_family("2026-04-20");
    let plans = [
        (HOME, "2026-04-21"),
        (HOME, "2026-05-04"),
        (Mode::Phone, "2026-04-21"),
        (Mode::Visit(VisitMode::Employer), "2026-04-23"),
    ];
    for (mode, on) in plans {
        let plan = office.planning(mode, on);
        office.give(Command::PlanVisit(plan)).unwrap();
    }
    let closed = |office: &Office| -> Vec<u16> {
        let visits = office.file().matters.visits.iter();
        let closed = visits.filter(|visit| visit.outcome != Outcome::Open);
        closed.map(|visit| visit.id.no).collect()
    };
    office.visited("2026-04-20", VisitMode::Home, VisitOutcome::Postponed);
    assert_eq!(closed(&office), [0; 0], "it is still to be made");
    // A day early, in the same week; the one of May stays.
    office.visited("2026-04-20", VisitMode::Home, VisitOutcome::NobodyHome);
    assert_eq!(closed(&office), [1]);
    office.visited("2026-04-20", VisitMode::Home, VisitOutcome::Done);
    assert_eq!(closed(&office), [1]);
    office.called("2026-04-20", ContactOutcome::Reached);
    assert_eq!(closed(&office), [1, 3]);
    let made = &office.file().matters.visits[2].outcome;
    assert_eq!(*made, Outcome::Made("IRB-004217:4".parse().unwrap()));

    let visit = office.matter(4);
    let off = |why: &str| {
        Command::CallOffVisit(CallOffVisit {
            visit,
            why: why.into(),
        })
    };
    assert_eq!(office.refused(off(" ")), Code::TextMissing);
    let moved = |on: &str| {
        Command::MoveVisit(MoveVisit {
            visit,
            on: day(on),
            anyway: false,
        })
    };
    assert_eq!(office.refused(moved("2026-04-23")), Code::NothingChanged);
    office.give(moved("2026-04-26")).unwrap();
    assert_eq!(
        office.days_of(TaskKind::Visit, 30),
        ["2026-04-26", "2026-05-04"]
    );
    office.give(off("أغلق المصنع")).unwrap();
    assert_eq!(office.refused(off("أغلق المصنع")), Code::VisitClosed);
    assert_eq!(office.refused(moved("2026-04-28")), Code::VisitClosed);
    let nowhere = MatterId {
        no: 9,
        ..office.matter(1)
    };
    let why = "x".to_owned();
    let off = CallOffVisit {
        visit: nowhere,
        why,
    };
    assert_eq!(
        office.refused(Command::CallOffVisit(off)),
        Code::MatterNotFound
    );
}

#[test]
fn no_task_of_a_job_is_left_when_the_person_has_left() {
    let mut office = Office::with_family("2026-06-10");
    office.place(2, Kind::Branch, "290", "2026-02-15");
    assert!(!office.tasks(90).is_empty());
    let left = EndMembership {
        person: office.person(2),
        on: day("2026-06-01"),
        why: masar_domain::person::Leaving::Died,
        new_head: None,
    };
    office.give(Command::EndMembership(left)).unwrap();
    let open: Vec<(TaskKind, NaiveDate)> = filed(office.file(), &office.book);
    assert_eq!(open, []);
}

#[test]
fn a_task_that_was_set_is_due_by_its_day_until_it_is_done_or_dropped() {
    let mut office = Office::with_family("2026-03-10");
    let set = |what: &str, on: &str| AddTask {
        household: "IRB-004217".parse().unwrap(),
        what: what.into(),
        on: day(on),
        who: Some("rana".parse().unwrap()),
    };
    let refused = [
        (set(" ", "2026-03-20"), Code::TextMissing),
        (set("شهادة", "2026-03-09"), Code::TaskInPast),
        (set("شهادة", "2062-03-09"), Code::DateInFuture),
    ];
    for (task, code) in refused {
        assert_eq!(office.refused(Command::AddTask(task)), code);
    }
    office
        .give(Command::AddTask(set("شهادة", "2026-03-20")))
        .unwrap();
    office
        .give(Command::AddTask(set("اتصال", "2026-03-10")))
        .unwrap();
    assert_eq!(office.days_of(TaskKind::Task, 0), ["2026-03-10"]);
    assert_eq!(
        office.days_of(TaskKind::Task, 10),
        ["2026-03-10", "2026-03-20"]
    );
    let end = |no: u16, fate, note: &str| {
        Command::EndTask(EndTask {
            task: format!("IRB-004217#{no}").parse().unwrap(),
            fate,
            on: day("2026-03-10"),
            note: note.into(),
        })
    };
    assert_eq!(
        office.refused(end(2, TaskFate::Dropped, " ")),
        Code::TextMissing
    );
    assert_eq!(
        office.refused(end(3, TaskFate::Done, "")),
        Code::MatterNotFound
    );
    office.give(end(2, TaskFate::Done, "")).unwrap();
    office
        .give(end(1, TaskFate::Dropped, "لم تعد مطلوبة"))
        .unwrap();
    assert_eq!(office.days_of(TaskKind::Task, 90), [""; 0]);
    assert_eq!(office.refused(end(1, TaskFate::Done, "")), Code::TaskClosed);
}
