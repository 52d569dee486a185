//! A small office for stories: a household, its people, and commands given
//! on days, folded as the journal would.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

use chrono::NaiveDate;
use masar_domain::commands::*;
use masar_domain::dated::Moment;
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::event::Happened;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::matters::graduation::Met;
use masar_domain::person::*;
use masar_domain::place::Address;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::*;
use std::sync::Arc;

pub fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

pub fn month(text: &str) -> Month {
    text.parse().unwrap()
}

#[derive(Clone)]
pub struct Office {
    pub file: Option<CaseFile>,
    pub book: Arc<RuleBook>,
    pub today: NaiveDate,
    pub by: &'static str,
    clock: i64,
}

impl Office {
    pub fn on(today: &str) -> Office {
        Office {
            file: None,
            book: RuleBook::embedded().unwrap(),
            today: day(today),
            by: "lina",
            clock: 0,
        }
    }

    pub fn file(&self) -> &CaseFile {
        self.file.as_ref().unwrap()
    }

    pub fn context(&self) -> Context {
        Context {
            by: self.by.parse().unwrap(),
            at: Moment(self.clock),
            today: self.today,
            book: Arc::clone(&self.book),
            next_household: 4217,
            next_employer: 1,
        }
    }

    pub fn give(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        // Later each time, and on the day it is.
        let noon = self.today.and_hms_opt(9, 0, 0).unwrap().and_utc();
        self.clock = (self.clock + 1000).max(noon.timestamp_millis());
        let context = self.context();
        let events = decide(self.file.as_ref(), &command, &context)?;
        for event in &events {
            let happened = Happened {
                event: event.clone(),
                by: context.by.clone(),
                at: context.at,
            };
            match &mut self.file {
                None => self.file = CaseFile::begun_by(&happened),
                Some(file) => {
                    file.apply(&happened)
                        .expect("an event that was decided applies");
                }
            }
        }
        Ok(events)
    }

    pub fn refused(&mut self, command: Command) -> Code {
        let before = self.file.clone();
        let refusal = self.give(command).expect_err("refused");
        assert_eq!(self.file, before, "a refused command changes nothing");
        refusal.code
    }

    /// A head (male, 45), and Sara (female, 24), registered on 1 January 2020.
    pub fn with_family(today: &str) -> Office {
        let mut office = Office::on(today);
        office.give(Command::RegisterHousehold(family())).unwrap();
        office
    }

    pub fn household(&self) -> HouseholdId {
        self.file().household.id
    }

    pub fn person(&self, no: u16) -> PersonId {
        PersonId {
            household: self.household(),
            no,
        }
    }

    pub fn enrollment(&self, no: u16) -> EnrollmentId {
        EnrollmentId {
            household: self.household(),
            no,
        }
    }

    pub fn enroll_cash(
        &mut self,
        on: &str,
        amount: &str,
        period: Period,
    ) -> Result<Vec<Event>, Refusal> {
        let command = Enroll {
            household: self.household(),
            programme: "naf-uct".into(),
            subject: Subject::Household,
            on: day(on),
            track: Track::Naf,
            entry: EnrollEntry::Active,
            amount: Some(DecidedAmount {
                amount: amount.parse().unwrap(),
                period,
            }),
            placement: None,
            opening: Opening::default(),
            note: String::new(),
        };
        self.give(Command::Enroll(command))
    }

    pub fn enroll_person(
        &mut self,
        programme: &str,
        no: u16,
        on: &str,
    ) -> Result<Vec<Event>, Refusal> {
        let command = self.enrolling(programme, no, on);
        self.give(Command::Enroll(command))
    }

    pub fn enrolling(&self, programme: &str, no: u16, on: &str) -> Enroll {
        Enroll {
            household: self.household(),
            programme: programme.into(),
            subject: Subject::Person(self.person(no)),
            on: day(on),
            track: Track::Naf,
            entry: EnrollEntry::Active,
            amount: None,
            placement: None,
            opening: Opening::default(),
            note: String::new(),
        }
    }

    pub fn stepping(&self, no: u16, action: Action, on: &str, reason: &str) -> StepEnrollment {
        StepEnrollment {
            enrollment: self.enrollment(no),
            action,
            on: day(on),
            reason: ReasonCode(reason.into()),
            note: String::new(),
            amount: None,
        }
    }

    pub fn step(
        &mut self,
        no: u16,
        action: Action,
        on: &str,
        reason: &str,
    ) -> Result<Vec<Event>, Refusal> {
        let command = self.stepping(no, action, on, reason);
        self.give(Command::StepEnrollment(command))
    }

    /// Assessed by Lina with every criterion met, and approved by Omar, on one
    /// day.
    pub fn graduate(&mut self, no: u16, on: &str, reason: &str) -> Result<Vec<Event>, Refusal> {
        let asked = self.book.criteria_on(day(on));
        let findings = asked.map(|(criterion, _)| FindingGiven {
            criterion: criterion.code.clone(),
            met: Met::Yes,
            evidence: "seen".into(),
        });
        let assess = AssessGraduation {
            enrollment: self.enrollment(no),
            on: day(on),
            findings: findings.collect(),
            note: String::new(),
        };
        let assessment = self.file().next_matter();
        self.by = "lina";
        self.give(Command::AssessGraduation(assess))?;
        self.by = "omar";
        let approve = ApproveGraduation {
            assessment,
            on: day(on),
            reason: ReasonCode(reason.into()),
            note: String::new(),
        };
        let events = self.give(Command::ApproveGraduation(approve));
        self.by = "lina";
        events
    }

    pub fn disability(&mut self, no: u16, from: &str) {
        let command = RecordDisability {
            person: self.person(no),
            from: day(from),
            until: None,
            evidence: "medical committee".into(),
        };
        self.give(Command::RecordDisability(command)).unwrap();
    }

    pub fn place(&mut self, no: u16, kind: Kind, wage: &str, on: &str) {
        let command = RecordPlacement {
            person: self.person(no),
            terms: Terms {
                kind,
                employer: "Rihab branch".into(),
                sector: "garments".into(),
                liwa: "mafraq-qasabah".into(),
                wage: wage.parse().unwrap(),
                contract_from: Some(day(on)),
                social_security_from: Some(day(on)),
            },
            stage: Stage::Started,
            on: day(on),
            vacancy: None,
            fare: None,
        };
        self.give(Command::RecordPlacement(command)).unwrap();
    }

    /// The lines of a component of an enrollment up to a month.
    pub fn lines(&self, no: u16, component: usize, to: &str) -> Vec<(String, String)> {
        let file = self.file();
        let enrollment = file.enrollment(self.enrollment(no)).unwrap();
        let programme = self.book.programme(&enrollment.programme).unwrap();
        let component = &programme.components[component];
        schedule::schedule(
            file,
            enrollment,
            programme,
            component,
            &self.book,
            month(to),
        )
        .map(|plan| {
            plan.lines()
                .map(|(m, l)| (m.to_string(), l.amount.to_string()))
                .collect()
        })
        .unwrap_or_default()
    }
}

pub fn person(name: &str, sex: Sex, born: &str, relation: Relation) -> NewPerson {
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

pub fn family() -> RegisterHousehold {
    RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: day("2020-01-01"),
        address: Address {
            governorate: "irbid".into(),
            liwa: "ramtha".into(),
            ..Address::default()
        },
        phones: Vec::new(),
        payee: None,
        members: vec![
            person("محمود الخطيب", Sex::Male, "1979-05-02", Relation::Head),
            person(
                "سارة محمود الخطيب",
                Sex::Female,
                "2001-08-20",
                Relation::Daughter,
            ),
        ],
        reference: None,
        caseworker: None,
    }
}
