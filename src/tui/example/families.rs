//! The families, as the commands that brought them into the register.

use super::day;
use masar_domain::account::{Account, Payee};
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::instruction::InstructionState;
use masar_domain::person::{Birth, Particulars, PersonName, Relation, Sex};
use masar_domain::phone::PhoneNumber;
use masar_domain::place::Address;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::{EnrollmentId, Fils, HouseholdId, Month, PersonId, PlacementId};

const FIRST: [&str; 5] = ["خالد", "عائشة", "علاء", "لانا", "إبراهيم"];
const FAMILY: [&str; 7] = [
    "العمري",
    "الزعبي",
    "أبو رمان",
    "القضاة",
    "الأسعد",
    "بني هاني",
    "الرفاعي",
];

fn id(number: u32) -> HouseholdId {
    HouseholdId {
        number,
        office: "IRB".parse().unwrap(),
    }
}

fn enrollment(number: u32, no: u16) -> EnrollmentId {
    EnrollmentId {
        household: id(number),
        no,
    }
}

/// A family of one, in no programme.
pub(crate) fn one_more(number: u32) -> Command {
    let at = usize::try_from(number).unwrap();
    let name = format!(
        "{} سالم {}",
        FIRST[at % FIRST.len()],
        FAMILY[at % FAMILY.len()]
    );
    Command::RegisterHousehold(household(
        "irbid-qasabah",
        vec![person(&name, Sex::Male, "1980-01-01", Relation::Head)],
    ))
}

/// A widow with three children on monthly aid.
pub(super) fn on_aid(number: u32) -> Vec<Command> {
    let members = vec![
        person(
            "خديجة سليم العمري",
            Sex::Female,
            "1984-02-10",
            Relation::Head,
        ),
        person("أحمد", Sex::Male, "2010-05-01", Relation::Son),
        person("آلاء", Sex::Female, "2012-07-01", Relation::Daughter),
        person("لؤي", Sex::Male, "2016-09-01", Relation::Son),
    ];
    vec![
        Command::RegisterHousehold(household("ramtha", members)),
        cash(number, "2025-01-05", "84.000"),
        paid(number, "2026-01", "2026-10", "84.000"),
    ]
}

/// Aid, and a daughter in a garment branch whose transport support runs out.
pub(super) fn on_the_path(number: u32) -> Vec<Command> {
    let members = vec![
        person("محمود علي الخطيب", Sex::Male, "1979-05-02", Relation::Head),
        person("هالة الأسعد", Sex::Female, "1981-03-02", Relation::Spouse),
        person(
            "سارة محمود الخطيب",
            Sex::Female,
            "2002-08-20",
            Relation::Daughter,
        ),
        disabled("عمر محمود الخطيب", "2006-01-15"),
        person(
            "لمى محمود الخطيب",
            Sex::Female,
            "2011-01-15",
            Relation::Daughter,
        ),
        person("علي محمود الخطيب", Sex::Male, "2014-01-15", Relation::Son),
    ];
    let mut register = household("ramtha", members);
    register.payee = Some(Payee {
        account: Account::Wallet("0791234567".parse().unwrap()),
        holder: "محمود علي الخطيب".into(),
    });
    register.phones = vec![
        phone("0791234567", "رب الأسرة"),
        phone("0777654321", "الجارة"),
    ];
    let sara = PersonId {
        household: id(number),
        no: 3,
    };
    vec![
        Command::RegisterHousehold(register),
        cash(number, "2025-03-02", "93.330"),
        paid(number, "2026-01", "2026-07", "93.330"),
        failed(number, "2026-08", "93.330"),
        paid(number, "2026-09", "2026-10", "93.330"),
        job(sara),
        transport(sara, number),
        reported(
            (number, 2, "transport"),
            ("2026-04", "2026-10"),
            "30.000",
            (InstructionState::Settled, ""),
        ),
        visit(number, "2026-09-14", "كل الأولاد في المدرسة."),
        Command::WriteNote(WriteNote {
            household: id(number),
            text: "سارة تطلب نقلها إلى وردية الصباح.".into(),
        }),
    ]
}

/// Aid that was suspended when nobody answered.
pub(super) fn suspended(number: u32) -> Vec<Command> {
    let members = vec![
        person(
            "فاطمة يوسف الزعبي",
            Sex::Female,
            "1960-04-01",
            Relation::Head,
        ),
        person("يوسف", Sex::Male, "1995-04-01", Relation::Son),
        person("ليلى", Sex::Female, "1998-04-01", Relation::Daughter),
    ];
    vec![
        Command::RegisterHousehold(household("bani-obeid", members)),
        cash(number, "2024-06-02", "136.000"),
        paid(number, "2026-01", "2026-09", "136.000"),
        Command::LogContact(LogContact {
            household: id(number),
            on: day("2026-09-20"),
            mode: ContactMode::Phone,
            outcome: ContactOutcome::PhoneOff,
            text: String::new(),
        }),
        Command::StepEnrollment(StepEnrollment {
            enrollment: enrollment(number, 1),
            action: Action::Suspend,
            on: day("2026-09-23"),
            reason: ReasonCode("nobody-answered".into()),
            note: String::new(),
            amount: None,
        }),
    ]
}

fn household(liwa: &str, members: Vec<NewPerson>) -> RegisterHousehold {
    RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: day("2024-01-07"),
        address: Address {
            governorate: "irbid".into(),
            liwa: liwa.into(),
            locality: "الحي الشرقي".into(),
            detail: String::new(),
        },
        phones: Vec::new(),
        payee: None,
        members,
        reference: None,
        caseworker: Some("lina".parse().unwrap()),
    }
}

fn person(name: &str, sex: Sex, born: &str, relation: Relation) -> NewPerson {
    NewPerson {
        particulars: Particulars {
            name: PersonName {
                arabic: name.into(),
                latin: String::new(),
            },
            identity: Identity::Absent(NoNumber::NotRecorded),
            birth: Birth::On(day(born)),
            sex,
            relation,
            education: None,
            work: None,
        },
        disability: None,
    }
}

fn disabled(name: &str, born: &str) -> NewPerson {
    NewPerson {
        disability: Some((day("2020-01-05"), "medical committee".into())),
        ..person(name, Sex::Male, born, Relation::Son)
    }
}

fn phone(number: &str, holder: &str) -> PhoneGiven {
    PhoneGiven {
        number: PhoneNumber::parse(number),
        holder: holder.into(),
    }
}

fn cash(number: u32, on: &str, amount: &str) -> Command {
    Command::Enroll(Enroll {
        household: id(number),
        programme: "naf-uct".into(),
        subject: Subject::Household,
        on: day(on),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: Some(DecidedAmount {
            amount: amount.parse().unwrap(),
            period: Period::Monthly,
        }),
        placement: None,
        opening: Opening::default(),
        note: String::new(),
    })
}

fn paid(number: u32, from: &str, to: &str, amount: &str) -> Command {
    let settled = (InstructionState::Settled, "");
    reported((number, 1, "cash"), (from, to), amount, settled)
}

fn failed(number: u32, month: &str, amount: &str) -> Command {
    let rejected = (InstructionState::Rejected, "AC04");
    reported((number, 1, "cash"), (month, month), amount, rejected)
}

fn reported(
    (number, no, component): (u32, u16, &str),
    (from, to): (&str, &str),
    amount: &str,
    (state, bank_reason): (InstructionState, &str),
) -> Command {
    let (from, to): (Month, Month) = (from.parse().unwrap(), to.parse().unwrap());
    let amount: Fils = amount.parse().unwrap();
    let payment = |month: Month| PaymentReported {
        component: component.into(),
        month,
        attempt: 1,
        amount,
        state,
        on: month.last(),
        bank_reason: bank_reason.into(),
    };
    Command::RecordPayments(RecordPayments {
        enrollment: enrollment(number, no),
        reported: from.through(to).map(payment).collect(),
    })
}

fn job(person: PersonId) -> Command {
    Command::RecordPlacement(RecordPlacement {
        person,
        terms: Terms {
            kind: Kind::Branch,
            employer: "Garment branch, Rihab".into(),
            sector: "garments".into(),
            liwa: "mafraq-qasabah".into(),
            wage: "290.000".parse().unwrap(),
            contract_from: Some(day("2026-04-01")),
            social_security_from: Some(day("2026-04-01")),
        },
        stage: Stage::Started,
        on: day("2026-04-01"),
        vacancy: None,
        fare: None,
    })
}

fn transport(person: PersonId, number: u32) -> Command {
    Command::Enroll(Enroll {
        household: id(number),
        programme: "nep-transport".into(),
        subject: Subject::Person(person),
        on: day("2026-04-01"),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: None,
        placement: Some(PlacementId {
            household: id(number),
            no: 1,
        }),
        opening: Opening::default(),
        note: String::new(),
    })
}

fn visit(number: u32, on: &str, text: &str) -> Command {
    Command::LogVisit(LogVisit {
        household: id(number),
        on: day(on),
        mode: VisitMode::Home,
        outcome: VisitOutcome::Done,
        text: text.into(),
    })
}
