//! What the second form brought: dossiers, follow-ups, matters, corrections and
//! employers, each change there is with every shape of every fact.

use super::by_hand::home;
use super::commands::*;
use super::day;
use masar_domain::case_log::VisitMode;
use masar_domain::dated::Moment;
use masar_domain::dossier::*;
use masar_domain::employer::change::EmployerChange;
use masar_domain::employer::flag::{Flag, Mark};
use masar_domain::employer::site::{Site, SiteParticulars};
use masar_domain::employer::vacancy::{ClosedBecause, Closing, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::event::Event;
use masar_domain::follow_up::{Employed, Evidence, RetentionCheck, WageConfirmed, WorkFact};
use masar_domain::instruction::InstructionState;
use masar_domain::matters::MatterChange;
use masar_domain::matters::balance::*;
use masar_domain::matters::correction::*;
use masar_domain::matters::graduation::*;
use masar_domain::matters::grievance::*;
use masar_domain::matters::moving::{MoveChange, Moved};
use masar_domain::matters::referral::*;
use masar_domain::matters::task::{Standing, Task, TaskChange, TaskEnd};
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit, VisitChange};
use masar_domain::payment::Payment;
use masar_domain::person::PersonName;
use masar_domain::reason::ReasonCode;
use masar_domain::*;

fn by() -> UserName {
    "lina".parse().unwrap()
}

fn fils(text: &str) -> Fils {
    text.parse().unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn matter(no: u16) -> MatterId {
    MatterId {
        household: home(),
        no,
    }
}

/// What the second form brought to a household.
pub fn of_household() -> Vec<Event> {
    let dossier = dossier_changes()
        .into_iter()
        .map(|change| Event::DossierChanged {
            enrollment: enrollment_id(home(), 1),
            change: Box::new(change),
        });
    let work = work_facts().into_iter().map(|fact| Event::FollowedUp {
        placement: placement_id(home(), 1),
        fact,
    });
    let matters = [
        visits(),
        referrals(),
        grievances(),
        graduation(),
        balance(),
        moves(),
        put_right(),
    ];
    let matters = matters.into_iter().flatten();
    let matters = matters.map(|change| Event::MatterChanged(Box::new(change)));
    dossier
        .chain(work)
        .chain(matters)
        .chain(corrections())
        .collect()
}

fn dossier_changes() -> Vec<DossierChange> {
    let ruling = |no, ended| Ruling {
        no,
        component: "cash".into(),
        months: 12,
        from: day("2026-02-01"),
        why: "قرار الوزارة".into(),
        by: by(),
        recorded: Moment::default(),
        ended,
    };
    vec![
        DossierChange::Opened {
            occasion: Some(Occasion {
                event: "prison".into(),
                on: day("2026-01-10"),
            }),
            product: "existing".into(),
        },
        DossierChange::StageTaken(StageTaken {
            stage: "nominated".into(),
            on: day("2026-01-12"),
            note: "لجنة".into(),
        }),
        DossierChange::PaperSeen(PaperSeen {
            paper: "family-book".into(),
            on: day("2026-01-13"),
        }),
        DossierChange::Attended(Attendance {
            month: month("2026-02"),
            held: 20,
            attended: 18,
        }),
        DossierChange::LoanAgreed(LoanTerms {
            principal: fils("5000"),
            payable: fils("5450.005"),
            tranches: 2,
            first_due: month("2026-06"),
            instalments: 60,
            signed: day("2026-02-02"),
        }),
        DossierChange::TranchePaid(Tranche {
            no: 1,
            amount: fils("2500"),
            on: day("2026-02-10"),
        }),
        DossierChange::SocialSecuritySeen(day("2026-02-20")),
        DossierChange::Repaid(Repayment {
            amount: fils("90.834"),
            on: day("2026-06-30"),
        }),
        DossierChange::GivenInKind(GivenInKind {
            what: "ماكينة خياطة".into(),
            value: Some(fils("300")),
            on: day("2026-03-01"),
        }),
        DossierChange::GivenInKind(GivenInKind {
            what: "بطاقة تأمين صحي".into(),
            value: None,
            on: day("2026-03-01"),
        }),
        DossierChange::Carried(Carried {
            component: "cash".into(),
            months: 4,
            from: enrollment_id(home(), 2),
        }),
        DossierChange::Ruled(ruling(1, None)),
        DossierChange::RulingEnded {
            no: 1,
            end: RulingEnd {
                on: Some(day("2026-03-01")),
                why: "انتهى".into(),
                by: by(),
                recorded: Moment::default(),
            },
        },
    ]
}

fn work_facts() -> Vec<WorkFact> {
    vec![
        WorkFact::Vacancy(vacancy()),
        WorkFact::Fare(fils("35")),
        WorkFact::Wage(WageConfirmed {
            month: month("2026-02"),
            received: fils("274.500"),
            evidence: Evidence::Payslip,
            note: "متأخر".into(),
        }),
        WorkFact::Check(RetentionCheck {
            after: 3,
            on: day("2026-03-20"),
            employed: Employed::NotFound,
            evidence: Evidence::SocialSecurity,
            note: String::new(),
        }),
        WorkFact::Brought(placement_id(home(), 9)),
    ]
}

fn visits() -> Vec<MatterChange> {
    let visit = |no, mode| PlannedVisit {
        id: matter(no),
        mode,
        on: day("2026-03-25"),
        why: "إعادة تقييم".into(),
        visitor: Some(by()),
        outcome: Outcome::Open,
        by: by(),
        recorded: Moment::default(),
    };
    let log = LogId {
        household: home(),
        no: 1,
    };
    let changes = [
        VisitChange::Planned(visit(1, Mode::Visit(VisitMode::Home))),
        VisitChange::Planned(visit(2, Mode::Phone)),
        VisitChange::Moved {
            id: matter(1),
            on: day("2026-03-26"),
        },
        VisitChange::Closed {
            id: matter(1),
            outcome: Outcome::Made(log),
        },
        VisitChange::Closed {
            id: matter(2),
            outcome: Outcome::CalledOff {
                why: "مطر".into()
            },
        },
    ];
    changes.into_iter().map(MatterChange::Visit).collect()
}

/// What the fifth form brought: tasks, of each standing one.
pub fn tasks() -> Vec<Event> {
    let task = |no, who| Task {
        id: matter(no),
        what: "إحضار شهادة الراتب".into(),
        on: day("2026-04-02"),
        who,
        standing: Standing::Open,
        by: by(),
        recorded: Moment::default(),
    };
    let end = || TaskEnd {
        on: day("2026-03-15"),
        note: "أحضرتها الأسرة".into(),
        by: by(),
        recorded: Moment::default(),
    };
    let ended = |no, standing| TaskChange::Ended {
        id: matter(no),
        standing,
    };
    let changes = [
        TaskChange::Set(task(101, Some(by()))),
        TaskChange::Set(task(102, None)),
        TaskChange::Set(task(103, None)),
        ended(102, Standing::Done(end())),
        ended(103, Standing::Dropped(end())),
    ];
    let changes = changes.into_iter().map(MatterChange::Task);
    changes
        .map(|change| Event::MatterChanged(Box::new(change)))
        .collect()
}

fn referrals() -> Vec<MatterChange> {
    let step = |to, on| ReferralStep {
        to,
        on: day(on),
        note: "كتاب رسمي".into(),
        by: by(),
        recorded: Moment::default(),
    };
    let sent = ReferralChange::Sent(Referral {
        id: matter(3),
        person: Some(person_id(home(), 3)),
        to: "def".into(),
        what: "قرض".into(),
        answer_by: Some(day("2026-04-01")),
        steps: vec![step(ReferralState::Sent, "2026-03-01")],
    });
    let stepped = ReferralChange::Stepped {
        id: matter(3),
        step: step(ReferralState::Accepted, "2026-03-15"),
    };
    [sent, stepped]
        .into_iter()
        .map(MatterChange::Referral)
        .collect()
}

fn grievances() -> Vec<MatterChange> {
    let opened = |no, appeals| {
        GrievanceChange::Opened(Grievance {
            id: matter(no),
            subject: GrievanceSubject::Amount,
            about: Some(enrollment_id(home(), 1)),
            opened: day("2026-03-02"),
            answer_by: Some(day("2026-03-30")),
            text: "المبلغ أقل".into(),
            appeals,
            answer: None,
            by: by(),
            recorded: Moment::default(),
        })
    };
    let answered = GrievanceChange::Answered {
        id: matter(4),
        answer: GrievanceAnswer {
            outcome: GrievanceOutcome::PartlyUpheld,
            on: day("2026-03-12"),
            text: "عُدل".into(),
            by: by(),
            recorded: Moment::default(),
        },
    };
    let changes = [opened(4, None), answered, opened(5, Some(matter(4)))];
    changes.into_iter().map(MatterChange::Grievance).collect()
}

fn graduation() -> Vec<MatterChange> {
    let assessed = |no| {
        GraduationChange::Assessed(Assessment {
            id: matter(no),
            enrollment: enrollment_id(home(), 1),
            on: day("2026-03-03"),
            findings: vec![Finding {
                criterion: "job-held".into(),
                version: 1,
                met: Met::Yes,
                evidence: "سجل الضمان".into(),
            }],
            points: (3, 4),
            note: String::new(),
            decision: Decision::Open,
            by: by(),
            recorded: Moment::default(),
        })
    };
    let changes = [
        assessed(6),
        GraduationChange::Decided {
            id: matter(6),
            decision: Decision::Approved {
                by: by(),
                on: day("2026-03-05"),
                recorded: Moment::default(),
            },
        },
        assessed(7),
        GraduationChange::Decided {
            id: matter(7),
            decision: Decision::SentBack {
                by: by(),
                why: "ناقص".into(),
                recorded: Moment::default(),
            },
        },
        GraduationChange::Watched(Watch {
            id: matter(8),
            enrollment: enrollment_id(home(), 1),
            from: day("2026-03-05"),
            until: day("2027-03-04"),
            checks_due: vec![3, 6, 12],
            checks: Vec::new(),
            reopened: None,
        }),
        GraduationChange::Checked {
            id: matter(8),
            check: WatchCheck {
                after: 3,
                on: day("2026-06-05"),
                stands: Met::NotKnown,
                note: "لا جواب".into(),
                by: by(),
                recorded: Moment::default(),
            },
        },
        GraduationChange::Reopened {
            id: matter(8),
            on: day("2026-07-01"),
        },
        GraduationChange::Reassessed(Reassessment {
            enrollment: enrollment_id(home(), 1),
            placement: placement_id(home(), 1),
            on: day("2026-03-04"),
            verdict: Verdict::Continues,
            reason: ReasonCode("income-fell".into()),
            told: "تستمر المعونة".into(),
            told_on: day("2026-03-06"),
        }),
    ];
    changes.into_iter().map(MatterChange::Graduation).collect()
}

fn balance() -> Vec<MatterChange> {
    let payment = Payment {
        component: "cash".into(),
        month: month("2026-02"),
        attempt: 1,
        amount: fils("8.065"),
        state: InstructionState::Sent,
        on: day("2026-03-20"),
        bank_reason: String::new(),
        recorded: Moment::default(),
    };
    let changes = [
        BalanceChange::Adjusted(Adjustment {
            id: matter(9),
            enrollment: enrollment_id(home(), 1),
            component: "cash".into(),
            of: month("2026-02"),
            with: month("2026-03"),
            amount: fils("8.065"),
            paid: fils("84"),
            due: fils("92.065"),
            row: "nep-transport.amount v2".into(),
            withdrawn: None,
            payments: Vec::new(),
            by: by(),
            recorded: Moment::default(),
        }),
        BalanceChange::AdjustmentPaid {
            id: matter(9),
            payment,
        },
        BalanceChange::Overpaid(Overpayment {
            id: matter(10),
            enrollment: enrollment_id(home(), 1),
            cause: OverpaymentCause::LateReport,
            of: vec![Excess {
                component: "cash".into(),
                month: month("2026-01"),
                amount: fils("84"),
            }],
            found: day("2026-03-10"),
            notice: None,
            plans: Vec::new(),
            recoveries: Vec::new(),
            written_off: Vec::new(),
            note: "بلاغ متأخر".into(),
            by: by(),
            recorded: Moment::default(),
        }),
        BalanceChange::Noticed {
            id: matter(10),
            on: day("2026-03-11"),
        },
        BalanceChange::Planned {
            id: matter(10),
            plan: RecoveryPlan {
                from: month("2026-04"),
                cap: fils("10"),
                agreed: "عشرة دنانير شهريًا".into(),
            },
        },
        BalanceChange::Recovered {
            id: matter(10),
            recovery: Recovery {
                enrollment: enrollment_id(home(), 1),
                component: "cash".into(),
                month: month("2026-04"),
                amount: fils("10"),
            },
        },
        BalanceChange::WrittenOff {
            id: matter(10),
            write_off: WriteOff {
                amount: fils("4"),
                on: day("2026-05-01"),
                why: "عسر".into(),
            },
        },
        BalanceChange::Withdrawn(matter(9)),
    ];
    changes.into_iter().map(MatterChange::Balance).collect()
}

fn moves() -> Vec<MatterChange> {
    let moved = MoveChange::Moved(Moved {
        from: person_id(home(), 2),
        to: person_id(home(), 3),
        on: day("2026-03-15"),
    });
    let office = MoveChange::OfficeChanged {
        from: day("2026-03-16"),
        office: "AJL".parse().unwrap(),
    };
    [moved, office]
        .into_iter()
        .map(MatterChange::Move)
        .collect()
}

fn put_right() -> Vec<MatterChange> {
    let (was, now) = (day("2026-03-01"), day("2026-02-28"));
    let corrected = [
        Corrected::StepDay {
            enrollment: enrollment_id(home(), 2),
            step: 1,
            was,
            now,
        },
        Corrected::StageDay {
            placement: placement_id(home(), 1),
            step: 0,
            was,
            now,
        },
        Corrected::Wage {
            placement: placement_id(home(), 1),
            was: fils("290"),
            now: fils("291.005"),
        },
        Corrected::Amount {
            enrollment: enrollment_id(home(), 1),
            from: month("2026-01"),
            was: Some(fils("84")),
            now: fils("92.065"),
        },
    ];
    let put_right = corrected.into_iter().map(|what| Correction {
        what,
        cause: CorrectionCause::ToldLate,
        note: "كتاب متأخر".into(),
    });
    put_right.map(MatterChange::Corrected).collect()
}

fn corrections() -> Vec<Event> {
    vec![
        Event::StepDayCorrected {
            enrollment: enrollment_id(home(), 2),
            step: 1,
            on: day("2026-02-28"),
        },
        Event::StageDayCorrected {
            placement: placement_id(home(), 1),
            step: 0,
            on: day("2026-01-31"),
        },
        Event::WageCorrected {
            placement: placement_id(home(), 1),
            wage: fils("291.005"),
        },
    ]
}

fn vacancy() -> VacancyId {
    VacancyId {
        employer: EmployerId(1),
        no: 1,
    }
}

/// What the second form brought beside households.
pub fn of_employer() -> Vec<Event> {
    let site = SiteId {
        employer: EmployerId(1),
        no: 1,
    };
    let particulars = |name: &str| EmployerParticulars {
        name: PersonName {
            arabic: name.into(),
            latin: "Rihab Garments".into(),
        },
        kind: EmployerKind::BranchInvestor,
        social_security: "1234567".into(),
        sector: "garments".into(),
        contact: Contact {
            person: "أبو علي".into(),
            phone: "02 700 0000".into(),
            email: "hr@example.org".into(),
        },
        support_from: Some(day("2026-01-01")),
    };
    let place = |childcare| SiteParticulars {
        name: "فرع رحاب".into(),
        governorate: "mafraq".into(),
        liwa: "mafraq-qasabah".into(),
        locality: "رحاب".into(),
        branch: Has::Yes,
        bus: Has::No,
        childcare,
        accessible: Has::NotKnown,
    };
    let terms = |seats| VacancyTerms {
        title: "خياطة".into(),
        site,
        sector: "garments".into(),
        seats,
        wage: fils("290"),
        transport: Has::Yes,
        childcare: Has::No,
        accessible: Has::NotKnown,
        needs: "لا شيء".into(),
        open_from: day("2026-01-01"),
        open_until: (seats > 1).then(|| day("2026-12-31")),
    };
    let changes = [
        EmployerChange::Added {
            id: EmployerId(1),
            particulars: particulars("رحاب"),
        },
        EmployerChange::Corrected(particulars("رحاب للألبسة")),
        EmployerChange::SiteAdded(Site {
            id: site,
            particulars: place(Has::NotKnown),
        }),
        EmployerChange::SiteCorrected {
            site,
            particulars: place(Has::Yes),
        },
        EmployerChange::VacancyOpened {
            id: vacancy(),
            terms: terms(1),
        },
        EmployerChange::VacancyCorrected {
            vacancy: vacancy(),
            terms: terms(20),
        },
        EmployerChange::VacancyClosed {
            vacancy: vacancy(),
            closing: Closing {
                on: day("2026-03-20"),
                why: ClosedBecause::Unfit,
                note: "أجور متأخرة".into(),
            },
        },
        EmployerChange::Flagged(Flag {
            mark: Mark::WagesLate,
            on: day("2026-03-19"),
            placement: Some(placement_id(home(), 1)),
            note: "شهران".into(),
        }),
    ];
    let changed = |change| Event::EmployerChanged(Box::new(change));
    changes.into_iter().map(changed).collect()
}
