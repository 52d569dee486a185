//! How an employer came into the register: who they are, their workplaces, and
//! the vacancies they opened.

use super::{BRANCH_SEATS, BRANCHES, EMPLOYERS, INVESTORS, PAYS_LATE, SEATS, WORKPLACES};
use crate::Settings;
use crate::calendar::{after, office_day};
use crate::dice::Dice;
use crate::places::some_locality;
use crate::proportions::WAGE_UNKNOWN_DINARS;
use crate::story::{CLERKS, Step};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use masar_domain::commands::{AddEmployer, AddSite, FlagEmployer, OpenVacancy};
use masar_domain::dated::Moment;
use masar_domain::employer::flag::Mark;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::employer::vacancy::VacancyTerms;
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::person::PersonName;
use masar_domain::{
    Command, CommandId, EmployerId, Fils, Request, RuleBook, SiteId, place, sector,
};

/// An employer's story: first who they are, then workplaces and vacancies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerStory {
    /// The number that the register gives, where it has those before it.
    pub id: EmployerId,
    pub steps: Vec<Step>,
}

/// Days ago on which the office began to keep a list of employers.
pub(crate) const KNOWN_SINCE: i64 = 75;
/// Days before that from which vacancies are open.
const OPEN_BEFORE: i64 = 400;

/// What is offered, by sector.
const TITLES: &[(&str, &str)] = &[
    ("garments", "عامل/ة خياطة"),
    ("food", "عامل/ة إنتاج أغذية"),
    ("education", "مساعد/ة معلمة"),
    ("hospitality", "عامل/ة خدمة وضيافة"),
    ("manufacturing", "عامل/ة إنتاج وتغليف"),
    ("services", "موظف/ة خدمة زبائن"),
    ("trade", "موظف/ة مبيعات"),
    ("health", "مساعد/ة استقبال"),
];

/// A workplace before it is told.
struct Workplace {
    name: &'static str,
    liwa: &'static str,
    sector: &'static str,
    branch: Has,
}

/// All employers, in the order of their numbers.
pub(crate) fn all(settings: &Settings, book: &RuleBook) -> Vec<EmployerStory> {
    let employers = EMPLOYERS.iter().zip(WORKPLACES);
    let employers = employers.map(|((_, (name, sector)), liwa)| {
        let workplace = Workplace {
            name,
            liwa,
            sector,
            branch: Has::No,
        };
        (*name, vec![workplace])
    });
    let mut branches = BRANCHES.iter();
    let investors = INVESTORS.into_iter().map(|(name, count)| {
        let theirs = branches.by_ref().take(count);
        let theirs = theirs.map(|branch| Workplace {
            name: branch.name,
            liwa: branch.liwa,
            sector: branch.sector,
            branch: Has::Yes,
        });
        (name, theirs.collect())
    });
    let told = (1..).zip(employers.chain(investors));
    told.map(|(number, (name, workplaces))| {
        let id = EmployerId(number);
        let teller = Teller {
            settings,
            book,
            id,
            dice: Dice::of_employer(settings.seed, number),
            steps: Vec::new(),
        };
        teller.tell(name, &workplaces)
    })
    .collect()
}

struct Teller<'a> {
    settings: &'a Settings,
    book: &'a RuleBook,
    id: EmployerId,
    dice: Dice,
    steps: Vec<Step>,
}

impl Teller<'_> {
    fn tell(mut self, name: &str, workplaces: &[Workplace]) -> EmployerStory {
        let particulars = self.particulars(name, workplaces);
        self.give(Command::AddEmployer(AddEmployer { particulars }));
        for workplace in workplaces {
            let site = self.site(workplace);
            self.give(Command::AddSite(site));
        }
        for (no, workplace) in (1..).zip(workplaces) {
            let vacancy = self.vacancy(no, workplace);
            self.give(Command::OpenVacancy(vacancy));
        }
        if self.id.0 == PAYS_LATE {
            self.give(Command::FlagEmployer(FlagEmployer {
                employer: self.id,
                mark: Mark::WagesLate,
                on: self.recorded(),
                placement: None,
                note: "أجور شهرين دُفعت بعد العاشر من الشهر التالي.".to_owned(),
            }));
        }
        EmployerStory {
            id: self.id,
            steps: self.steps,
        }
    }

    fn particulars(&mut self, name: &str, workplaces: &[Workplace]) -> EmployerParticulars {
        let investor = workplaces.iter().any(|place| place.branch == Has::Yes);
        let number = self.id.0;
        EmployerParticulars {
            name: match name.is_ascii() {
                true => PersonName {
                    arabic: String::new(),
                    latin: name.to_owned(),
                },
                false => PersonName {
                    arabic: name.to_owned(),
                    latin: String::new(),
                },
            },
            kind: match investor {
                true => EmployerKind::BranchInvestor,
                false => EmployerKind::Employer,
            },
            social_security: format!("00-{number:06}"),
            sector: workplaces
                .first()
                .map_or("", |place| place.sector)
                .to_owned(),
            contact: Contact {
                person: self
                    .dice
                    .pick(&[
                        "أ. سمير، شؤون الموظفين",
                        "أ. منى، الإدارة",
                        "المشرف أبو خالد",
                    ])
                    .to_owned(),
                phone: format!("02 700 {number:04}"),
                email: String::new(),
            },
            support_from: investor.then(|| after(self.settings.today, -self.dice.between(60, 500))),
        }
    }

    fn site(&mut self, workplace: &Workplace) -> AddSite {
        let governorate = place::liwa(workplace.liwa).map(|(governorate, _)| governorate);
        let yes_or_no = [Has::Yes, Has::Yes, Has::No, Has::NotKnown];
        AddSite {
            employer: self.id,
            particulars: SiteParticulars {
                name: workplace.name.to_owned(),
                governorate: governorate.map_or(String::new(), |found| found.code.clone()),
                liwa: workplace.liwa.to_owned(),
                locality: some_locality(workplace.liwa, &mut self.dice),
                branch: workplace.branch,
                bus: self.dice.pick(&yes_or_no),
                childcare: self.dice.pick(&[Has::No, Has::No, Has::Yes, Has::NotKnown]),
                accessible: self.dice.pick(&yes_or_no),
            },
        }
    }

    fn vacancy(&mut self, no: u16, workplace: &Workplace) -> OpenVacancy {
        let opened = after(self.settings.today, -KNOWN_SINCE - OPEN_BEFORE);
        let least = sector::minimum_wage(self.book, workplace.sector, self.settings.today);
        let least = least.map_or(Fils(WAGE_UNKNOWN_DINARS * 1000), |(wage, _)| wage);
        let title = TITLES
            .iter()
            .find(|(sector, _)| *sector == workplace.sector);
        let branch = workplace.branch == Has::Yes;
        OpenVacancy {
            terms: VacancyTerms {
                title: title.map_or("عامل/ة", |(_, title)| title).to_owned(),
                site: SiteId {
                    employer: self.id,
                    no,
                },
                sector: workplace.sector.to_owned(),
                seats: if branch { BRANCH_SEATS } else { SEATS },
                wage: match branch {
                    true => least,
                    false => Fils(least.0 + self.dice.between(0, 6) * 5000),
                },
                transport: self.dice.pick(&[Has::Yes, Has::No, Has::NotKnown]),
                childcare: self.dice.pick(&[Has::No, Has::No, Has::Yes]),
                accessible: self.dice.pick(&[Has::Yes, Has::No, Has::NotKnown]),
                needs: self
                    .dice
                    .pick(&[
                        "",
                        "",
                        "القدرة على الدوام الصباحي الكامل",
                        "خبرة سابقة أو تدريب شهر",
                    ])
                    .to_owned(),
                open_from: opened,
                open_until: None,
            },
        }
    }

    fn recorded(&self) -> NaiveDate {
        office_day(after(self.settings.today, -KNOWN_SINCE))
    }

    fn give(&mut self, command: Command) {
        let recorded = self.recorded();
        let nth = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        // Employers one after another in the morning of one day.
        let minutes = 8 * 60 + i64::from(self.id.0) * 12 + i64::from(nth);
        let in_amman = recorded.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        let utc = in_amman - TimeDelta::hours(3);
        let request = Request {
            id: self.command_id(nth),
            command,
        };
        self.steps.push(Step {
            recorded,
            at: Moment(utc.and_utc().timestamp_millis()),
            by: CLERKS[0].clone(),
            request,
        });
    }

    /// As a household's, with a mark that none of a household can have.
    fn command_id(&self, nth: u32) -> CommandId {
        const EMPLOYER: u32 = 1 << 31;
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.settings.seed.to_be_bytes());
        bytes[8..12].copy_from_slice(&self.id.0.to_be_bytes());
        bytes[12..].copy_from_slice(&(EMPLOYER | nth).to_be_bytes());
        CommandId(bytes)
    }
}
