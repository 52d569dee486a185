//! Families and what is done for them, as commands.

use super::{day, today};
use masar_domain::case_log::{ContactMode, ContactOutcome};
use masar_domain::commands::*;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::employer::vacancy::{ClosedBecause, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::household::OutsideReference;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::*;
use masar_domain::phone::PhoneNumber;
use masar_domain::place::{self, Address};
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::{
    EmployerId, EnrollmentId, HouseholdId, PersonId, PlacementId, SiteId, VacancyId,
};

/// What can be asked of the register as one command.
pub trait Asked {
    fn asked(self) -> Command;
}

impl Asked for Command {
    fn asked(self) -> Command {
        self
    }
}

macro_rules! asked {
    ($($name:ident),+ $(,)?) => {
        $(impl Asked for $name {
            fn asked(self) -> Command {
                Command::$name(self)
            }
        })+
    };
}

asked!(
    RegisterHousehold,
    EditHousehold,
    ChangePayee,
    AssignCaseworker,
    AddPerson,
    CorrectPerson,
    RecordDisability,
    EndMembership,
    Enroll,
    StepEnrollment,
    RecordPayments,
    RecordPlacement,
    StepPlacement,
    LogVisit,
    LogContact,
    WriteNote,
    AddEmployer,
    EditEmployer,
    FlagEmployer,
    AddSite,
    EditSite,
    OpenVacancy,
    EditVacancy,
    CloseVacancy,
    PlanVisit,
    MoveVisit,
    CallOffVisit,
    SendReferral,
    StepReferral,
    OpenGrievance,
    AnswerGrievance,
    LinkVacancy,
    RecordFare,
    ConfirmWage,
    CheckRetention,
    JudgePair,
    AddTask,
    EndTask,
);

pub fn person(name: &str, relation: Relation) -> NewPerson {
    NewPerson {
        particulars: Particulars {
            name: PersonName {
                arabic: name.into(),
                latin: String::new(),
            },
            identity: Identity::Absent(NoNumber::NotRecorded),
            birth: Birth::On(day("2001-08-20")),
            sex: Sex::Female,
            relation,
            education: None,
            work: None,
        },
        disability: None,
    }
}

/// With a national number; those of the stories begin with 999.
pub fn with_number(mut person: NewPerson, number: u64) -> NewPerson {
    person.particulars.identity = identity(number);
    person
}

pub fn identity(number: u64) -> Identity {
    Identity::Known(format!("{:010}", 9_990_000_000 + number).parse().unwrap())
}

/// A head and a daughter in Ramtha, registered on 1 January 2020.
pub fn family(head: &str) -> RegisterHousehold {
    family_of(vec![
        person(head, Relation::Head),
        person("سارة", Relation::Daughter),
    ])
}

pub fn family_of(members: Vec<NewPerson>) -> RegisterHousehold {
    RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: day("2020-01-01"),
        address: address("ramtha"),
        phones: Vec::new(),
        payee: None,
        members,
        reference: None,
        caseworker: None,
    }
}

/// A family whose head has a national number.
pub fn family_with(head: &str, number: u64) -> RegisterHousehold {
    family_of(vec![with_number(person(head, Relation::Head), number)])
}

pub fn address(liwa: &str) -> Address {
    let (governorate, liwa) = place::liwa(liwa).unwrap();
    Address {
        governorate: governorate.code.clone(),
        liwa: liwa.code.clone(),
        ..Address::default()
    }
}

pub fn reference(source: &str, id: &str) -> Option<OutsideReference> {
    Some(OutsideReference {
        source: source.into(),
        id: id.into(),
    })
}

pub fn phone(number: &str) -> PhoneGiven {
    PhoneGiven {
        number: PhoneNumber::parse(number),
        holder: String::new(),
    }
}

pub fn person_id(household: HouseholdId, no: u16) -> PersonId {
    PersonId { household, no }
}

pub fn enrollment_id(household: HouseholdId, no: u16) -> EnrollmentId {
    EnrollmentId { household, no }
}

pub fn placement_id(household: HouseholdId, no: u16) -> PlacementId {
    PlacementId { household, no }
}

pub fn note(household: HouseholdId, text: &str) -> WriteNote {
    WriteNote {
        household,
        text: text.into(),
    }
}

pub fn contact(household: HouseholdId, outcome: ContactOutcome) -> LogContact {
    LogContact {
        household,
        on: today(),
        mode: ContactMode::Phone,
        outcome,
        text: String::new(),
    }
}

pub fn adding(household: HouseholdId, person: NewPerson) -> AddPerson {
    AddPerson {
        household,
        from: day("2024-05-01"),
        person,
    }
}

pub fn leaving(person: PersonId, why: Leaving) -> EndMembership {
    EndMembership {
        person,
        on: day("2026-02-01"),
        why,
        new_head: None,
    }
}

pub fn moving(household: HouseholdId, from: &str, liwa: &str) -> EditHousehold {
    EditHousehold {
        household,
        from: day(from),
        address: Some(address(liwa)),
        phones: None,
    }
}

pub fn calling(household: HouseholdId, from: &str, phones: &[&str]) -> EditHousehold {
    EditHousehold {
        household,
        from: day(from),
        address: None,
        phones: Some(phones.iter().map(|number| phone(number)).collect()),
    }
}

pub fn assigning(household: HouseholdId, caseworker: Option<&str>) -> AssignCaseworker {
    AssignCaseworker {
        household,
        caseworker: caseworker.map(|name| name.parse().unwrap()),
    }
}

pub fn decided(amount: &str) -> Option<DecidedAmount> {
    Some(DecidedAmount {
        amount: amount.parse().unwrap(),
        period: Period::Monthly,
    })
}

/// Cash of the aid fund, decided and active.
pub fn cash(household: HouseholdId, on: &str) -> Enroll {
    Enroll {
        household,
        programme: "naf-uct".into(),
        subject: Subject::Household,
        on: day(on),
        track: Track::Naf,
        entry: EnrollEntry::Active,
        amount: decided("93.330"),
        placement: None,
        opening: Opening::default(),
        note: String::new(),
    }
}

/// A transport allowance, active.
pub fn transport(person: PersonId, on: &str) -> Enroll {
    Enroll {
        household: person.household,
        programme: "nep-transport".into(),
        subject: Subject::Person(person),
        amount: None,
        ..cash(person.household, on)
    }
}

pub fn step(enrollment: EnrollmentId, action: Action, on: &str, reason: &str) -> StepEnrollment {
    StepEnrollment {
        enrollment,
        action,
        on: day(on),
        reason: ReasonCode(reason.into()),
        note: String::new(),
        amount: None,
    }
}

/// A job in a branch at Rihab, begun that day.
pub fn job(person: PersonId, on: &str) -> RecordPlacement {
    RecordPlacement {
        person,
        terms: Terms {
            kind: Kind::Branch,
            employer: "Rihab branch".into(),
            sector: "garments".into(),
            liwa: "mafraq-qasabah".into(),
            wage: "290.000".parse().unwrap(),
            contract_from: Some(day(on)),
            social_security_from: Some(day(on)),
        },
        stage: Stage::Started,
        on: day(on),
        vacancy: None,
        fare: None,
    }
}

pub fn site_id(employer: EmployerId, no: u16) -> SiteId {
    SiteId { employer, no }
}

pub fn vacancy_id(employer: EmployerId, no: u16) -> VacancyId {
    VacancyId { employer, no }
}

pub fn employer(name: &str) -> AddEmployer {
    AddEmployer {
        particulars: EmployerParticulars {
            name: PersonName {
                arabic: name.into(),
                latin: String::new(),
            },
            kind: EmployerKind::BranchInvestor,
            social_security: "1042".into(),
            sector: "garments".into(),
            contact: Contact::default(),
            support_from: None,
        },
    }
}

pub fn site(employer: EmployerId, liwa: &str) -> AddSite {
    let (governorate, _) = place::liwa(liwa).unwrap();
    AddSite {
        employer,
        particulars: SiteParticulars {
            name: "فرع رحاب".into(),
            governorate: governorate.code.clone(),
            liwa: liwa.into(),
            locality: String::new(),
            branch: Has::Yes,
            bus: Has::No,
            childcare: Has::NotKnown,
            accessible: Has::Yes,
        },
    }
}

pub fn vacancy(site: SiteId, seats: u16) -> OpenVacancy {
    OpenVacancy {
        terms: VacancyTerms {
            title: "عاملة خياطة".into(),
            site,
            sector: "garments".into(),
            seats,
            wage: masar_domain::Fils(235_000),
            transport: Has::Yes,
            childcare: Has::No,
            accessible: Has::NotKnown,
            needs: String::new(),
            open_from: day("2026-01-01"),
            open_until: None,
        },
    }
}

pub fn closing(vacancy: VacancyId) -> CloseVacancy {
    CloseVacancy {
        vacancy,
        on: day("2026-03-10"),
        why: ClosedBecause::Filled,
        note: String::new(),
    }
}

pub fn ending(placement: PlacementId, on: &str) -> StepPlacement {
    StepPlacement {
        placement,
        to: Stage::Ended,
        on: day(on),
        reason: Some(ReasonCode("resigned".into())),
    }
}
