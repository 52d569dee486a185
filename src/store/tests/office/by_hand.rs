//! Journal entries written by hand: every event there is, also those that no
//! command leads to yet, and entries that no command would be allowed.

use super::PLACE;
use super::by_hand_merge;
use super::by_hand_path;
use super::commands::*;
use super::day;
use masar_domain::account::{Account, Payee};
use masar_domain::case_log::{ContactMode, ContactOutcome, Entry as Log, VisitMode, VisitOutcome};
use masar_domain::commands::JudgePair;
use masar_domain::dated::{Dated, Moment};
use masar_domain::enrollment::*;
use masar_domain::event::Event;
use masar_domain::household::{Household, OutsideReference};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::instruction::InstructionState;
use masar_domain::likeness::{Judged, Sameness};
use masar_domain::matters::MatterChange;
use masar_domain::payment::Payment;
use masar_domain::person::*;
use masar_domain::phone::{Phone, PhoneNumber};
use masar_domain::placement::{Kind, Placement, Stage, StageStep, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::*;
use masar_store::Entry;
use masar_store::journal::modelled::ModelledDisk;
use masar_store::journal::{self, Frame, Journal, Settings, StoreId};
use masar_store::{codec, journal::Opened};
use std::path::Path;
use std::sync::Arc;

/// The kind of a journal entry, and its first version.
pub const ENTRY: (codec::Kind, u8) = (codec::Kind(8), 1);

/// The journal of the register on a disk, begun where there is none.
pub fn journal_on(disk: &ModelledDisk) -> (Journal, Opened) {
    let dir = Path::new(PLACE).join("journal");
    let store = journal::identify(disk, &dir).unwrap();
    let store = store.unwrap_or(StoreId([7; 16]));
    Journal::open(Arc::new(disk.clone()), dir, Settings::new(store)).unwrap()
}

/// The version that an entry is written in: the second about an employer, the
/// third where it holds what came with the employers, the fourth where somebody
/// decided about a likely duplicate, the fifth where it holds a task, the sixth
/// where two records became one.
pub fn version(entry: &Entry) -> u8 {
    let judged = |event: &Event| matches!(event, Event::PairJudged(_));
    let newer = |event: &Event| {
        matches!(
            event,
            Event::DossierChanged { .. }
                | Event::FollowedUp { .. }
                | Event::MatterChanged(_)
                | Event::StepDayCorrected { .. }
                | Event::StageDayCorrected { .. }
                | Event::WageCorrected { .. }
        )
    };
    let task = |event: &Event| match event {
        Event::MatterChanged(change) => matches!(**change, MatterChange::Task(_)),
        _ => false,
    };
    let merged = |event: &Event| matches!(event, Event::RecordsMerged(_) | Event::RecordsParted(_));
    match entry.about {
        About::Employer(_) => 2,
        About::Household(_) if entry.events.iter().any(merged) => 6,
        About::Household(_) if entry.events.iter().any(task) => 5,
        About::Household(_) if entry.events.iter().any(judged) => 4,
        About::Household(_) if entry.events.iter().any(newer) => 3,
        About::Household(_) => ENTRY.1,
    }
}

/// An entry as a journal has it.
pub fn sealed(entry: &Entry) -> Vec<u8> {
    let household = match (version(entry), entry.about) {
        (1, About::Household(household)) => household,
        (version, _) => return codec::seal(ENTRY.0, version, entry).unwrap(),
    };
    let fields = (
        (entry.id, &entry.command, entry.at, &entry.by),
        (household, entry.previous, &entry.events),
    );
    codec::seal(ENTRY.0, ENTRY.1, &fields).unwrap()
}

/// Writes an entry, whatever it says.
pub fn append(journal: &mut Journal, entry: &Entry) {
    let body = sealed(entry);
    journal.append(&[Frame::Entry(body)]).unwrap();
}

/// The household that the entries are about.
pub fn home() -> HouseholdId {
    HouseholdId {
        number: 1,
        office: "IRB".parse().unwrap(),
    }
}

fn by() -> UserName {
    "lina".parse().unwrap()
}

/// A year of one household and its employer, with every event and every shape
/// of every fact that there was in a form of the store.
pub fn entries(form: u32) -> Vec<Entry> {
    let mut events = vec![
        vec![Event::HouseholdRegistered(Box::new(household()))],
        vec![
            Event::ReferenceAdded(OutsideReference {
                source: "nur".into(),
                id: "٤٢".into(),
            }),
            Event::CaseworkerAssigned(None),
        ],
        changes_of_the_household(),
        changes_of_people(),
        vec![
            Event::Enrolled(Box::new(enrollment())),
            Event::Enrolled(Box::new(Enrollment {
                id: enrollment_id(home(), 2),
                programme: "nep-transport".into(),
                subject: Subject::Person(person_id(home(), 3)),
                placement: Some(placement_id(home(), 1)),
                track: Track::General,
                decisions: Vec::new(),
                ..enrollment()
            })),
        ],
        changes_of_enrollments(),
        work(),
        log(),
    ];
    if form >= 2 {
        events.push(by_hand_path::of_household());
    }
    if form >= 4 {
        events.push(judged());
    }
    if form >= 5 {
        events.push(by_hand_path::tasks());
    }
    if form >= 6 {
        events.extend(by_hand_merge::of_household());
    }
    let mut previous = 0;
    let entries = (1..).zip(events).map(|(number, events)| {
        let mut id = [0xab; 16];
        id[15] = number;
        let entry = Entry {
            id: CommandId(id),
            command: "household.add".into(),
            at: Moment(1_773_565_200_000 + i64::from(number)),
            by: by(),
            about: About::Household(home()),
            previous,
            events,
        };
        previous = u64::from(number);
        entry
    });
    let mut entries: Vec<Entry> = entries.collect();
    if form >= 2 {
        entries.push(Entry {
            id: CommandId([0xcd; 16]),
            command: "employer.add".into(),
            at: Moment(1_773_565_200_100),
            by: by(),
            about: About::Employer(EmployerId(1)),
            previous: 0,
            events: by_hand_path::of_employer(),
        });
    }
    entries
}

/// What was decided of two members, and of one and somebody elsewhere.
fn judged() -> Vec<Event> {
    let one = member(
        1,
        "محمود",
        Identity::Absent(NoNumber::GazaOrigin),
        Birth::Year(1960),
    );
    let mut other = member(
        2,
        "محمود الخطيب",
        Identity::Known("9990000009".parse().unwrap()),
        Birth::On(day("1960-07-01")),
    );
    let mut decided = |id: PersonId, verdict: Sameness| {
        other.id = id;
        let pair = JudgePair::of(&one, &other, verdict, "هوية كل منهما".into());
        Event::PairJudged(Box::new(Judged {
            one: pair.one,
            other: pair.other,
            verdict: pair.verdict,
            reason: pair.reason,
            seen: pair.seen,
        }))
    };
    let elsewhere = HouseholdId {
        number: 7,
        ..home()
    };
    let here = Sameness::ALL.iter();
    let here = here.map(|verdict| (person_id(home(), 2), *verdict));
    here.chain([(person_id(elsewhere, 1), Sameness::NotSure)])
        .map(|(id, verdict)| decided(id, verdict))
        .collect()
}

fn dated<T>(value: T) -> Dated<T> {
    Dated {
        value,
        from: day("2020-01-01"),
        recorded: Moment::default(),
    }
}

fn member(no: u16, name: &str, identity: Identity, birth: Birth) -> Member {
    Member {
        id: person_id(home(), no),
        particulars: Particulars {
            name: PersonName {
                arabic: name.into(),
                latin: "Mahmoud".into(),
            },
            identity,
            birth,
            sex: Sex::Male,
            relation: if no == 1 {
                Relation::Head
            } else {
                Relation::NotRelated
            },
            education: Some(Education::University),
            work: (no > 1).then_some(Work::Unable),
        },
        disabilities: vec![Disability {
            from: day("2019-05-01"),
            until: (no > 1).then(|| day("2021-05-01")),
            evidence: "لجنة طبية".into(),
            recorded: Moment::default(),
        }],
        joined: day("2020-01-01"),
        left: None,
    }
}

fn phones() -> Vec<Phone> {
    vec![
        Phone {
            number: PhoneNumber::Mobile("0791234567".parse().unwrap()),
            holder: "الابن".into(),
            from: day("2020-01-01"),
            until: None,
        },
        Phone {
            number: PhoneNumber::Other("06 500 8080".into()),
            holder: String::new(),
            from: day("2020-01-01"),
            until: Some(day("2021-01-01")),
        },
    ]
}

fn household() -> Household {
    let payee = |account| {
        dated(Payee {
            account,
            holder: "محمود الخطيب".into(),
        })
    };
    Household {
        id: home(),
        registered: day("2020-01-01"),
        references: vec![OutsideReference {
            source: "hope".into(),
            id: "HH-1".into(),
        }],
        members: vec![
            member(1, "محمود الخطيب", identity(1), Birth::On(day("1979-05-02"))),
            member(
                2,
                "سارة",
                Identity::Absent(NoNumber::NotJordanian),
                Birth::Year(2001),
            ),
            member(3, "عبد الرحمن", identity(3), Birth::Unknown),
        ],
        addresses: vec![dated(address("ramtha"))],
        phones: phones(),
        payees: vec![
            payee(Account::Alias("KHATIB".into())),
            payee(Account::Wallet("0781234567".parse().unwrap())),
            payee(Account::Bank(
                "JO94CBJO0010000000000131000302".parse().unwrap(),
            )),
        ],
        caseworker: Some(by()),
    }
}

fn changes_of_the_household() -> Vec<Event> {
    let mut moved = address("koura");
    moved.locality = "دير أبي سعيد".into();
    moved.detail = "قرب المسجد".into();
    vec![
        Event::AddressChanged {
            from: day("2026-01-01"),
            address: moved,
        },
        Event::PhonesChanged(phones()),
        Event::PayeeChanged {
            from: day("2026-01-01"),
            payee: Payee {
                account: Account::Alias("KHATIB2".into()),
                holder: "محمود".into(),
            },
        },
        Event::CaseworkerAssigned(Some("rana".parse().unwrap())),
    ]
}

fn changes_of_people() -> Vec<Event> {
    let son = member(4, "سالم", identity(4), Birth::Year(2010));
    vec![
        Event::PersonAdded(Box::new(son.clone())),
        Event::PersonCorrected {
            person: son.id,
            particulars: Box::new(Particulars {
                sex: Sex::Female,
                education: None,
                ..son.particulars
            }),
        },
        Event::DisabilityRecorded {
            person: person_id(home(), 2),
            disability: Disability {
                from: day("2026-01-01"),
                until: None,
                evidence: String::new(),
                recorded: Moment::default(),
            },
        },
        Event::MembershipEnded {
            person: son.id,
            left: Left {
                on: day("2026-02-01"),
                why: Leaving::RecordedInError,
                recorded: Moment::default(),
            },
        },
    ]
}

fn enrollment_step(action: Option<Action>, to: State, on: &str) -> Step {
    let reason = match action {
        Some(Action::Suspend) => Some("family-asked"),
        action => action.map(|_| "papers-complete"),
    };
    Step {
        action,
        to,
        on: day(on),
        reason: reason.map(|code| ReasonCode(code.into())),
        note: "ملاحظة".into(),
        by: by(),
        recorded: Moment::default(),
    }
}

fn decision(amount: &str, period: Period) -> AmountDecision {
    AmountDecision {
        from: "2026-01".parse().unwrap(),
        amount: amount.parse().unwrap(),
        period,
        recorded: Moment::default(),
    }
}

fn enrollment() -> Enrollment {
    Enrollment {
        id: enrollment_id(home(), 1),
        programme: "naf-uct".into(),
        subject: Subject::Household,
        track: Track::Naf,
        placement: None,
        steps: vec![
            enrollment_step(None, State::Applied, "2026-01-01"),
            enrollment_step(Some(Action::Verify), State::Verified, "2026-01-01"),
            enrollment_step(Some(Action::Activate), State::Active, "2026-01-01"),
        ],
        decisions: vec![decision("93.330", Period::Monthly)],
        payments: Vec::new(),
    }
}

fn changes_of_enrollments() -> Vec<Event> {
    vec![
        Event::AmountDecided {
            enrollment: enrollment_id(home(), 1),
            decision: decision("136.000", Period::Quarterly),
        },
        Event::PaymentRecorded {
            enrollment: enrollment_id(home(), 1),
            payment: Payment {
                component: "cash".into(),
                month: "2026-01".parse().unwrap(),
                attempt: 1,
                amount: "136.000".parse().unwrap(),
                state: InstructionState::Unknown,
                on: day("2026-02-20"),
                bank_reason: "AC04".into(),
                recorded: Moment::default(),
            },
        },
        Event::EnrollmentStepped {
            enrollment: enrollment_id(home(), 2),
            step: enrollment_step(Some(Action::Suspend), State::Suspended, "2026-03-01"),
        },
    ]
}

fn work() -> Vec<Event> {
    let stage = |to, on, reason: Option<&str>| StageStep {
        to,
        on: day(on),
        reason: reason.map(|code| ReasonCode(code.into())),
        by: by(),
        recorded: Moment::default(),
    };
    let placement = Placement {
        id: placement_id(home(), 1),
        person: person_id(home(), 3),
        terms: Terms {
            kind: Kind::Project,
            employer: "مشغل الرحاب".into(),
            sector: "garments".into(),
            liwa: "mafraq-qasabah".into(),
            wage: "290.000".parse().unwrap(),
            contract_from: Some(day("2026-02-01")),
            social_security_from: None,
        },
        steps: vec![stage(Stage::Started, "2026-02-01", None)],
    };
    vec![
        Event::PlacementRecorded(Box::new(placement)),
        Event::PlacementStepped {
            placement: placement_id(home(), 1),
            step: stage(Stage::Ended, "2026-03-01", Some("closure")),
        },
    ]
}

fn log() -> Vec<Event> {
    let entries = [
        Log::Visit {
            mode: VisitMode::Project,
            outcome: VisitOutcome::Postponed,
            text: "زيارة".into(),
        },
        Log::Contact {
            mode: ContactMode::Relative,
            outcome: ContactOutcome::WrongNumber,
            text: "اتصال".into(),
        },
        Log::Note {
            text: "ملاحظة".into(),
        },
    ];
    let logged = (1..).zip(entries).map(|(no, entry)| Event::Logged {
        id: LogId {
            household: home(),
            no,
        },
        on: day("2026-03-10"),
        entry,
    });
    logged.collect()
}
