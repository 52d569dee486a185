//! Commands at random: likely and unlikely ones, right and wrong ids, days,
//! amounts and reasons, made to fit the file that is there so that many of
//! them are taken.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

mod balance;
pub mod begun;
mod care;
mod dossier;
mod employer;
mod graduation;
mod moving;
mod records;
mod support;
mod work;

use chrono::{Days, NaiveDate};
use masar_domain::account::{Account, Payee};
use masar_domain::case_log::*;
use masar_domain::commands::*;
use masar_domain::household::OutsideReference;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::*;
use masar_domain::phone::PhoneNumber;
use masar_domain::place::Address;
use masar_domain::*;
use proptest::prelude::*;

/// A command before it knows the file: numbers that choose.
#[derive(Clone, Debug)]
pub struct Act {
    pub what: u8,
    pub who: u8,
    pub which: u8,
    pub how: u8,
    pub why: u8,
    /// Which of two people gives it.
    pub by: bool,
    /// How much time passed before it, in days.
    pub later: u8,
    /// How many days before today it is dated; negative for days to come.
    pub ago: i16,
}

pub fn act() -> impl Strategy<Value = Act> {
    let ago = prop_oneof![4 => 0_i16..20, 3 => 0_i16..400, 1 => -40_i16..0];
    let numbers = any::<([u8; 5], bool)>();
    (numbers, 0_u8..75, ago).prop_map(|(([what, who, which, how, why], by), later, ago)| Act {
        by,
        what,
        who,
        which,
        how,
        why,
        later,
        ago,
    })
}

fn pick<T: Copy>(from: &[T], by: u8) -> T {
    from[usize::from(by) % from.len()]
}

impl Act {
    /// The command it is for this file on that day.
    pub fn command(&self, file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Command {
        self.among(file, None, book, today)
    }

    /// The command it is where there is an employer too.
    pub fn among(
        &self,
        file: &CaseFile,
        employer: Option<&Employer>,
        book: &RuleBook,
        today: NaiveDate,
    ) -> Command {
        let on = today.checked_sub_days(Days::new(u64::from(self.ago.unsigned_abs())));
        let on = match self.ago {
            ago if ago < 0 => today + Days::new(u64::from(ago.unsigned_abs())),
            _ => on.unwrap_or(today),
        };
        let to = Aim {
            act: self,
            file,
            employer,
            book,
            today,
            on,
        };
        let enrolled = !file.enrollments.is_empty();
        match self.what % 120 {
            0 | 1 => to.edit_household(),
            2 => to.change_payee(),
            3 => to.assign(),
            4 | 5 => to.add_person(),
            6 | 7 => to.correct_person(),
            8..=10 => to.record_disability(),
            11 => to.end_membership(),
            12 | 13 => to.log(),
            14 => to.register(),
            15..=17 => to.record_placement(),
            18 | 19 => to.step_placement(),
            20..=27 if enrolled => to.step_enrollment(),
            28..=33 | 64..=73 if enrolled => to.record_payments(),
            40..=47 if enrolled => to.graduation(),
            48..=57 if enrolled => to.balance(),
            58..=63 if enrolled => to.correct(),
            74..=83 if enrolled => to.change_dossier(),
            84 | 88 | 89 => to.visit(),
            85 | 90 | 91 => to.referral(),
            86 | 87 => to.grievance(),
            92 | 93 | 119 => to.task(),
            94 | 95 => to.hand_over(),
            96..=105 => to.follow_up(),
            106..=115 => match employer {
                Some(known) => to.change_employer(known),
                None => to.follow_up(),
            },
            116 | 117 => to.judge(),
            118 => to.unite(),
            _ => to.enroll(),
        }
    }
}

/// A command aimed at a file.
struct Aim<'a> {
    act: &'a Act,
    file: &'a CaseFile,
    employer: Option<&'a Employer>,
    book: &'a RuleBook,
    today: NaiveDate,
    on: NaiveDate,
}

impl Aim<'_> {
    /// Mostly this household, now and then one that is not.
    fn household(&self) -> HouseholdId {
        let mut id = self.file.household.id;
        id.number += u32::from(self.act.how == 255);
        id
    }

    /// One of the members, or nobody.
    fn person(&self) -> PersonId {
        let members = u8::try_from(self.file.household.members.len()).unwrap();
        PersonId {
            household: self.household(),
            no: u16::from(1 + self.act.who % (members + 1)),
        }
    }

    fn text(&self) -> String {
        pick(&["", " ", "كما قيل", "neighbour"], self.act.why).into()
    }

    fn amount(&self) -> Fils {
        let right = [84_000, 280_000, 93_330, 1, 2, 290_000];
        let wrong = [0, -5, i64::MAX, 1_000_000_001];
        Fils(match self.act.how % 8 {
            0 => pick(&wrong, self.act.how / 8),
            _ => pick(&right, self.act.how / 8),
        })
    }

    fn edit_household(&self) -> Command {
        let places = [
            ("irbid", "ramtha"),
            ("irbid", ""),
            ("", ""),
            ("ajloun", "ramtha"),
        ];
        let (governorate, liwa) = pick(&places, self.act.which);
        let address = Address {
            governorate: governorate.into(),
            liwa: liwa.into(),
            locality: self.text(),
            detail: String::new(),
        };
        let numbers = ["0791111111", "0792222222", "0793333333", "06 500 8080"];
        let count = usize::from(self.act.how % 3);
        let given = (0..count).map(|n| PhoneGiven {
            number: PhoneNumber::parse(numbers[(usize::from(self.act.who) + n) % 4]),
            holder: String::new(),
        });
        Command::EditHousehold(EditHousehold {
            household: self.household(),
            from: self.on,
            address: (self.act.why.is_multiple_of(2)).then_some(address),
            phones: (!self.act.why.is_multiple_of(3)).then(|| given.collect()),
        })
    }

    fn change_payee(&self) -> Command {
        let account = match self.act.which % 3 {
            0 => Account::Bank("JO94CBJO0010000000000131000302".parse().unwrap()),
            1 => Account::Wallet("0791234567".parse().unwrap()),
            _ => Account::Alias(self.text()),
        };
        let holder = pick(&["محمود", " "], self.act.how).into();
        Command::ChangePayee(ChangePayee {
            household: self.household(),
            from: self.on,
            payee: Payee { account, holder },
        })
    }

    fn assign(&self) -> Command {
        let caseworker = [None, Some("lina"), Some("omar")];
        Command::AssignCaseworker(AssignCaseworker {
            household: self.household(),
            caseworker: pick(&caseworker, self.act.who).map(|name| name.parse().unwrap()),
        })
    }

    fn particulars(&self) -> Particulars {
        let identity = match self.act.how % 4 {
            0 => Identity::Known("9001234567".parse().unwrap()),
            1 => Identity::Known("9001234568".parse().unwrap()),
            _ => Identity::Absent(NoNumber::NotRecorded),
        };
        let birth = match self.act.which % 5 {
            0 => Birth::Unknown,
            1 => Birth::Year(2001),
            2 => Birth::On(self.on),
            _ => Birth::On(NaiveDate::from_ymd_opt(1995, 5, 1).unwrap()),
        };
        Particulars {
            name: PersonName {
                arabic: "اسم".into(),
                latin: String::new(),
            },
            identity,
            birth,
            sex: pick(Sex::ALL, self.act.why),
            relation: pick(Relation::ALL, self.act.why / 2),
            education: Some(pick(Education::ALL, self.act.why / 3)),
            work: None,
        }
    }

    fn add_person(&self) -> Command {
        let disability = (self.act.who.is_multiple_of(4)).then(|| (self.on, self.text()));
        let particulars = self.particulars();
        Command::AddPerson(AddPerson {
            household: self.household(),
            from: self.on,
            person: NewPerson {
                particulars,
                disability,
            },
        })
    }

    fn correct_person(&self) -> Command {
        let person = self.person();
        let known = self.file.household.member(person);
        let mut particulars = known.map_or_else(|| self.particulars(), |m| m.particulars.clone());
        let new = self.particulars();
        match self.act.which % 4 {
            0 => particulars.identity = new.identity,
            1 => particulars.relation = Relation::Head,
            2 => particulars.relation = new.relation,
            _ => (particulars.sex, particulars.education) = (new.sex, new.education),
        }
        Command::CorrectPerson(CorrectPerson {
            person,
            particulars,
        })
    }

    fn record_disability(&self) -> Command {
        let until = match self.act.how % 4 {
            0 => self
                .on
                .checked_add_days(Days::new(u64::from(self.act.which))),
            1 => self.on.pred_opt(),
            _ => None,
        };
        Command::RecordDisability(RecordDisability {
            person: self.person(),
            from: self.on,
            until,
            evidence: self.text(),
        })
    }

    fn end_membership(&self) -> Command {
        Command::EndMembership(EndMembership {
            person: self.person(),
            on: self.on,
            why: pick(Leaving::ALL, self.act.why),
            new_head: None,
        })
    }

    fn log(&self) -> Command {
        let (household, on, text) = (self.household(), self.on, self.text());
        match self.act.which % 4 {
            0 => Command::LogVisit(LogVisit {
                household,
                on,
                mode: pick(VisitMode::ALL, self.act.how),
                outcome: pick(VisitOutcome::ALL, self.act.why),
                text,
            }),
            1 => Command::WriteNote(WriteNote { household, text }),
            _ => Command::LogContact(LogContact {
                household,
                on,
                mode: pick(ContactMode::ALL, self.act.how),
                outcome: pick(ContactOutcome::ALL, self.act.why),
                text,
            }),
        }
    }

    /// Another household: of no concern to this file.
    fn register(&self) -> Command {
        let head = Particulars {
            relation: Relation::Head,
            ..self.particulars()
        };
        let heads = usize::from(self.act.how % 3);
        let member = NewPerson {
            particulars: head,
            disability: None,
        };
        Command::RegisterHousehold(RegisterHousehold {
            office: "IRB".parse().unwrap(),
            on: self.on,
            address: Address::default(),
            phones: Vec::new(),
            payee: None,
            members: vec![member; heads],
            reference: Some(OutsideReference {
                source: "nur".into(),
                id: self.text(),
            }),
            caseworker: None,
        })
    }
}
