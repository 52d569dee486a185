//! Commands by chance: a plan is a few small numbers, so that it shrinks, and
//! becomes a command when the households of that moment are known. Names,
//! numbers and telephones come from small pools, so that plans get in each
//! other's way, and some are refused.

use super::commands::*;
use super::day;
use chrono::{Days, NaiveDate};
use masar_domain::case_log::{ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Track};
use masar_domain::instruction::InstructionState;
use masar_domain::matters::grievance::GrievanceSubject;
use masar_domain::matters::visit::Mode;
use masar_domain::person::*;
use masar_domain::placement::Stage;
use masar_domain::reason::{PLACEMENT_ENDINGS, ReasonCode, reasons_for};
use masar_domain::{EmployerId, HouseholdId};
use proptest::prelude::*;

/// What to do, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    what: u8,
    who: u8,
    a: u8,
    b: u8,
}

/// Arabic and Latin, in the spellings of papers.
pub const NAMES: [(&str, &str); 12] = [
    ("محمود الخطيب", ""),
    ("محمود خالد العمري", "Mahmoud Al-Omari"),
    ("أحمد عبد الرحمن", ""),
    ("احمد عبدالرحمن الزعبي", ""),
    ("فاطمة الزعبي", "Fatima"),
    ("فاطمه أبو بكر", ""),
    ("مُحَمَّد صلاح الدين", "Mohammad"),
    ("هدى", ""),
    ("هدي علاء", ""),
    ("", "Khaled Haddad"),
    ("آلاء بني هاني", ""),
    ("لؤي ﻻفي", "Luay"),
];

pub const PHONES: [&str; 4] = ["0791234567", "0781234567", "0771234567", "06 500 8080"];
pub const LIWA: [&str; 4] = ["ramtha", "koura", "kufranjah", "petra"];
pub const CASEWORKERS: [&str; 3] = ["lina", "rana", "Omar"];
const DAYS: [&str; 6] = [
    "2025-12-01",
    "2026-01-01",
    "2026-01-20",
    "2026-02-10",
    "2026-03-15",
    "2026-03-16",
];

pub fn plan() -> impl Strategy<Value = Plan> {
    (0_u8..44, any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(what, who, a, b)| Plan {
        what,
        who,
        a,
        b,
    })
}

fn pick<T: Copy>(from: &[T], by: u8) -> T {
    from[usize::from(by) % from.len()]
}

fn days(by: u8) -> NaiveDate {
    day(pick(&DAYS, by))
}

impl Plan {
    /// The command, for a register that has these households.
    pub fn command(self, homes: &[HouseholdId], employers: &[EmployerId]) -> Command {
        if self.what >= 40 {
            return self.about_employer(homes, employers);
        }
        let Some(home) = self.home(homes) else {
            return self.registering().asked();
        };
        let person = person_id(home, u16::from(self.a % 5) / 2 + 1);
        let enrollment = enrollment_id(home, u16::from(self.a % 6) / 4 + 1);
        match self.what {
            0..=4 => self.registering().asked(),
            5..=7 => adding(home, self.member(self.relation())).asked(),
            8 | 9 => self.leaving(person).asked(),
            10 | 11 => self.correcting(person).asked(),
            12 | 13 => moving(home, pick(&DAYS, self.a), pick(&LIWA, self.b)).asked(),
            14 | 15 => self.calling(home).asked(),
            16 => self.assigning(home).asked(),
            17..=19 => cash(home, pick(&DAYS, self.a)).asked(),
            20 | 21 => self.transport(person).asked(),
            22 => job(person, pick(&DAYS, self.b)).asked(),
            23 => self.step_placement(home).asked(),
            24..=31 => self.step(enrollment).asked(),
            32..=34 => self.payment(enrollment).asked(),
            35 => self.disability(person).asked(),
            36 => self.visit(home).asked(),
            40 | 41 => self.plan_visit(home).asked(),
            42 => self.refer(home).asked(),
            43 => self.grievance(home).asked(),
            37 => contact(home, pick(ContactOutcome::ALL, self.b)).asked(),
            _ => note(home, ["", "زيارة", "اتصال"][usize::from(self.a % 3)]).asked(),
        }
    }

    /// Something about an employer; now and then about one that is not there.
    fn about_employer(self, homes: &[HouseholdId], employers: &[EmployerId]) -> Command {
        let Some(last) = employers.last() else {
            return employer(pick(&NAMES, self.a).0).asked();
        };
        let id = match self.who {
            250.. => EmployerId(last.0 + 1),
            who => pick(employers, who),
        };
        let no = u16::from(self.b % 3) / 2 + 1;
        match self.a % 8 {
            0 => employer(pick(&NAMES, self.b).0).asked(),
            1 if self.home(homes).is_some() => LinkVacancy {
                placement: placement_id(self.home(homes).unwrap(), no),
                vacancy: vacancy_id(id, 1),
            }
            .asked(),
            1 | 2 => site(id, pick(&LIWA, self.b)).asked(),
            3 | 4 => vacancy(site_id(id, no), u16::from(self.b % 4)).asked(),
            5 => EditVacancy {
                vacancy: vacancy_id(id, no),
                terms: vacancy(site_id(id, 1), u16::from(self.b % 4)).terms,
            }
            .asked(),
            6 => closing(vacancy_id(id, no)).asked(),
            _ => EditEmployer {
                employer: id,
                particulars: employer(pick(&NAMES, self.b).0).particulars,
            }
            .asked(),
        }
    }

    /// One of the households; now and then one that is not there.
    fn home(self, homes: &[HouseholdId]) -> Option<HouseholdId> {
        let last = *homes.last()?;
        Some(match self.who {
            250..=252 => HouseholdId {
                number: last.number + 1,
                ..last
            },
            253..=255 => HouseholdId {
                office: "AMM".parse().unwrap(),
                ..last
            },
            who => pick(homes, who),
        })
    }

    fn relation(self) -> Relation {
        pick(Relation::ALL, self.b)
    }

    fn member(self, relation: Relation) -> NewPerson {
        let (arabic, latin) = pick(&NAMES, self.a);
        let mut person = person(arabic, relation);
        person.particulars.name.latin = latin.into();
        person.particulars.education = (self.b.is_multiple_of(3)).then_some(Education::Vtc);
        person.disability = (self.b.is_multiple_of(7)).then(|| (day("2025-06-01"), "لجنة".into()));
        match self.b % 4 {
            0 => with_number(person, u64::from(self.a % 7)),
            _ => person,
        }
    }

    fn registering(self) -> RegisterHousehold {
        let other = Plan {
            a: self.b,
            b: self.a,
            ..self
        };
        let mut members = vec![self.member(Relation::Head)];
        members.extend((!self.who.is_multiple_of(3)).then(|| other.member(Relation::Spouse)));
        members.extend((self.who.is_multiple_of(5)).then(|| other.member(self.relation())));
        let mut family = family_of(members);
        family.address = match self.b % 5 {
            4 => Default::default(),
            by => address(pick(&LIWA, by)),
        };
        family.phones = (self.who % 4 > 1)
            .then(|| phone(pick(&PHONES, self.a)))
            .into_iter()
            .collect();
        family.reference = (self.who % 6 == 1)
            .then(|| reference("hope", &(self.a % 4).to_string()))
            .flatten();
        family.caseworker =
            (self.who.is_multiple_of(3)).then(|| pick(&CASEWORKERS, self.b).parse().unwrap());
        family
    }

    fn leaving(self, person: masar_domain::PersonId) -> EndMembership {
        EndMembership {
            on: days(self.b),
            ..leaving(person, pick(Leaving::ALL, self.b / 8))
        }
    }

    fn correcting(self, person: masar_domain::PersonId) -> CorrectPerson {
        let relation = match self.b % 4 {
            0 => Relation::Head,
            _ => self.relation(),
        };
        CorrectPerson {
            person,
            particulars: self.member(relation).particulars,
        }
    }

    fn calling(self, home: HouseholdId) -> EditHousehold {
        let phones = [pick(&PHONES, self.a), pick(&PHONES, self.b)];
        calling(
            home,
            pick(&DAYS, self.b),
            &phones[..usize::from(self.a % 3)],
        )
    }

    fn assigning(self, home: HouseholdId) -> AssignCaseworker {
        assigning(
            home,
            (!self.a.is_multiple_of(4)).then(|| pick(&CASEWORKERS, self.b)),
        )
    }

    fn transport(self, person: masar_domain::PersonId) -> Enroll {
        let mut enroll = transport(person, pick(&DAYS, self.b));
        if self.b.is_multiple_of(2) {
            (enroll.entry, enroll.track) = (EnrollEntry::Applied, Track::General);
        }
        enroll
    }

    fn step_placement(self, home: HouseholdId) -> StepPlacement {
        let to = pick(Stage::ALL, self.b);
        let reason = (to == Stage::Ended).then(|| pick(PLACEMENT_ENDINGS, self.a));
        StepPlacement {
            placement: placement_id(home, u16::from(self.a % 4) / 3 + 1),
            to,
            on: days(self.b),
            reason: reason.map(|code| ReasonCode(code.into())),
        }
    }

    fn step(self, enrollment: masar_domain::EnrollmentId) -> StepEnrollment {
        let action = pick(Action::ALL, self.b);
        let reason = reasons_for(action).next().map_or("", |reason| reason.code);
        let mut step = step(enrollment, action, pick(&DAYS, self.b / 9 + 2), reason);
        step.amount = match action {
            Action::Reduce => decided("40.000"),
            _ => None,
        };
        step
    }

    fn payment(self, enrollment: masar_domain::EnrollmentId) -> RecordPayments {
        let amount = if self.who.is_multiple_of(5) {
            "93.320"
        } else {
            "93.330"
        };
        RecordPayments {
            enrollment,
            reported: vec![PaymentReported {
                component: "cash".into(),
                month: pick(&["2026-01", "2026-02"], self.b).parse().unwrap(),
                attempt: 1 + u16::from(self.b % 8 == 7),
                amount: amount.parse().unwrap(),
                state: pick(InstructionState::ALL, self.b / 2),
                on: day("2026-03-01"),
                bank_reason: "AC04".into(),
            }],
        }
    }

    fn disability(self, person: masar_domain::PersonId) -> RecordDisability {
        RecordDisability {
            person,
            from: days(self.b),
            until: None,
            evidence: "لجنة طبية".into(),
        }
    }

    fn visit(self, home: HouseholdId) -> LogVisit {
        LogVisit {
            household: home,
            on: days(self.a),
            mode: pick(VisitMode::ALL, self.a),
            outcome: pick(VisitOutcome::ALL, self.b),
            text: "زيارة".into(),
        }
    }

    fn plan_visit(self, home: HouseholdId) -> PlanVisit {
        PlanVisit {
            household: home,
            mode: match self.a % 3 {
                0 => Mode::Phone,
                by => Mode::Visit(pick(VisitMode::ALL, by)),
            },
            on: day("2026-03-15") + Days::new(self.b.into()),
            why: String::new(),
            visitor: None,
            anyway: self.a.is_multiple_of(2),
        }
    }

    fn refer(self, home: HouseholdId) -> SendReferral {
        SendReferral {
            household: home,
            person: None,
            to: "vtc".into(),
            what: "خياطة".into(),
            on: days(self.a),
            answer_by: (!self.b.is_multiple_of(4))
                .then(|| day("2026-03-16") + Days::new(self.b.into())),
        }
    }

    fn grievance(self, home: HouseholdId) -> OpenGrievance {
        OpenGrievance {
            household: home,
            subject: pick(GrievanceSubject::ALL, self.a),
            about: None,
            on: days(self.a),
            answer_by: None,
            text: "اعتراض".into(),
            appeals: None,
        }
    }
}
