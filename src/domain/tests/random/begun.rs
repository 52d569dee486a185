//! What a household has behind it when a random sequence begins: states that
//! chance alone would hardly come to.

use chrono::{Days, NaiveDate};
use masar_domain::commands::dossier::*;
use masar_domain::commands::*;
use masar_domain::dossier::LoanTerms;
use masar_domain::employer::Has;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::employer::vacancy::VacancyTerms;
use masar_domain::enrollment::{Period, Subject, Track};
use masar_domain::instruction::InstructionState;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::matters::graduation::Met;
use masar_domain::matters::grievance::GrievanceSubject;
use masar_domain::matters::visit::Mode;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::*;

/// How many beginnings there are, the first with nothing behind it.
pub const BEGINNINGS: u8 = 7;

/// A workplace with two seats.
pub fn seats(employer: EmployerId, on: NaiveDate) -> [Command; 2] {
    let site = SiteId { employer, no: 1 };
    let known = Has::NotKnown;
    let particulars = SiteParticulars {
        name: "Rihab".into(),
        governorate: "mafraq".into(),
        liwa: String::new(),
        locality: String::new(),
        branch: Has::Yes,
        bus: known,
        childcare: known,
        accessible: known,
    };
    let terms = VacancyTerms {
        title: "Sewing".into(),
        site,
        sector: "garments".into(),
        seats: 2,
        wage: Fils(290_000),
        transport: known,
        childcare: known,
        accessible: known,
        needs: String::new(),
        open_from: on,
        open_until: None,
    };
    [
        Command::AddSite(AddSite {
            employer,
            particulars,
        }),
        Command::OpenVacancy(OpenVacancy { terms }),
    ]
}

/// The commands of one beginning, each with who gives it, for the family of the
/// stories.
pub fn commands(
    which: u8,
    household: HouseholdId,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<(&'static str, Command)> {
    let behind = Behind { household, today };
    match which {
        1 => by_lina(behind.loan()),
        2 => by_lina(behind.grant()),
        3 => by_lina(behind.overpaid()),
        4 => by_lina(behind.worked()),
        5 => by_lina(behind.cared_for()),
        6 => behind.graduated(book),
        _ => Vec::new(),
    }
}

fn by_lina(commands: Vec<Command>) -> Vec<(&'static str, Command)> {
    let by = commands.into_iter().map(|command| ("lina", command));
    by.collect()
}

struct Behind {
    household: HouseholdId,
    today: NaiveDate,
}

impl Behind {
    fn ago(&self, days: u64) -> NaiveDate {
        self.today - Days::new(days)
    }

    fn enrollment(&self) -> EnrollmentId {
        let (household, no) = (self.household, 1);
        EnrollmentId { household, no }
    }

    fn matter(&self, no: u16) -> MatterId {
        let household = self.household;
        MatterId { household, no }
    }

    fn sara(&self) -> PersonId {
        let (household, no) = (self.household, 2);
        PersonId { household, no }
    }

    fn enroll(&self, programme: &str, subject: Subject, on: NaiveDate) -> Enroll {
        Enroll {
            household: self.household,
            programme: programme.into(),
            subject,
            on,
            track: Track::Naf,
            entry: EnrollEntry::Active,
            amount: None,
            placement: None,
            opening: Opening::default(),
            note: String::new(),
        }
    }

    fn cash(&self, on: NaiveDate) -> Command {
        let (amount, period) = (Fils(84_000), Period::Monthly);
        Command::Enroll(Enroll {
            amount: Some(DecidedAmount { amount, period }),
            ..self.enroll("naf-uct", Subject::Household, on)
        })
    }

    fn paper(&self, paper: &str, on: NaiveDate) -> Command {
        let paper = paper.into();
        DossierWork::SeePaper(SeePaper { paper, on }).on(self.enrollment())
    }

    fn stage(&self, stage: &str, on: NaiveDate) -> Command {
        let (stage, note) = (stage.into(), String::new());
        DossierWork::TakeStage(TakeStage { stage, on, note }).on(self.enrollment())
    }

    /// A loan that was agreed, nothing of it paid out.
    fn loan(&self) -> Vec<Command> {
        let mut enroll = self.enroll("def-loan", Subject::Person(self.sara()), self.ago(60));
        enroll.opening.product = "existing".into();
        let papers = ["feasibility-study", "visit-form", "firm-registration"];
        let stages = ["application", "visit", "decision", "contract"];
        let mut commands = vec![Command::Enroll(enroll)];
        commands.extend(papers.map(|paper| self.paper(paper, self.ago(59))));
        commands.extend(stages.map(|stage| self.stage(stage, self.ago(50))));
        let terms = LoanTerms {
            principal: Fils(1_000_000),
            payable: Fils(1_050_000),
            tranches: 2,
            first_due: Month::of(self.ago(50)).plus(3),
            instalments: 36,
            signed: self.ago(50),
        };
        commands.push(DossierWork::AgreeLoan(AgreeLoan { terms }).on(self.enrollment()));
        commands
    }

    /// A grant in kind as far as the grant.
    fn grant(&self) -> Vec<Command> {
        let enroll = self.enroll("naf-grant", Subject::Person(self.sara()), self.ago(90));
        vec![
            Command::Enroll(enroll),
            self.paper("criteria", self.ago(89)),
            self.stage("nominate", self.ago(80)),
            self.stage("train", self.ago(70)),
            self.stage("select", self.ago(60)),
            self.stage("grant", self.ago(50)),
        ]
    }

    /// Four months of cash paid, of which half turned out not to be due.
    fn overpaid(&self) -> Vec<Command> {
        let begins = Month::of(self.ago(170));
        let first = begins.first();
        let reported = begins.through(begins.plus(3)).map(|month| PaymentReported {
            component: "cash".into(),
            month,
            attempt: 1,
            amount: Fils(84_000),
            state: InstructionState::Settled,
            on: month.first() + Days::new(9),
            bank_reason: String::new(),
        });
        vec![
            self.cash(first),
            Command::RecordPayments(RecordPayments {
                enrollment: self.enrollment(),
                reported: reported.collect(),
            }),
            Command::DecideAmount(DecideAmount {
                enrollment: self.enrollment(),
                from: begins,
                amount: Fils(40_000),
                period: Period::Monthly,
                grounds: Grounds {
                    cause: CorrectionCause::ALL[0],
                    note: String::new(),
                },
            }),
            Command::OpenOverpayment(OpenOverpayment {
                enrollment: self.enrollment(),
                cause: OverpaymentCause::ALL[0],
                found: self.ago(5),
                note: String::new(),
            }),
            Command::NoticeOverpayment(NoticeOverpayment {
                overpayment: self.matter(1),
                on: self.ago(4),
            }),
            Command::PlanRecovery(PlanRecovery {
                overpayment: self.matter(1),
                from: Month::of(self.today),
                cap: Fils(10_000),
                agreed: "said so".into(),
            }),
        ]
    }

    /// A year and more on cash with a job, whose grace is over; a person ruled that
    /// its support lasts ten months.
    fn worked(&self) -> Vec<Command> {
        let (household, no) = (self.household, 1);
        let placement = PlacementId { household, no };
        let begun = self.ago(480);
        let mut support = self.enroll("nep-wage", Subject::Person(self.sara()), begun);
        support.placement = Some(placement);
        vec![
            self.cash(begun),
            Command::RecordPlacement(RecordPlacement {
                person: self.sara(),
                terms: Terms {
                    kind: Kind::Branch,
                    employer: "Rihab".into(),
                    sector: "garments".into(),
                    liwa: String::new(),
                    wage: Fils(290_000),
                    contract_from: Some(begun),
                    social_security_from: Some(begun),
                },
                stage: Stage::Started,
                on: begun,
                vacancy: None,
                fare: None,
            }),
            Command::Enroll(support),
            DossierWork::RuleMonths(RuleMonths {
                component: "wage".into(),
                months: 10,
                from: begun,
                why: "a month lost to the strike".into(),
            })
            .on(EnrollmentId { household, no: 2 }),
        ]
    }

    /// A visit, a referral and a grievance that are open.
    fn cared_for(&self) -> Vec<Command> {
        vec![
            self.cash(self.ago(30)),
            Command::PlanVisit(PlanVisit {
                household: self.household,
                mode: Mode::Phone,
                on: self.today + Days::new(40),
                why: String::new(),
                visitor: None,
                anyway: true,
            }),
            Command::SendReferral(SendReferral {
                household: self.household,
                person: Some(self.sara()),
                to: "vtc".into(),
                what: "a course".into(),
                on: self.ago(20),
                answer_by: None,
            }),
            Command::OpenGrievance(OpenGrievance {
                household: self.household,
                subject: GrievanceSubject::ALL[0],
                about: None,
                on: self.ago(20),
                answer_by: None,
                text: "the amount".into(),
                appeals: None,
            }),
        ]
    }

    /// Graduated, and watched since.
    fn graduated(&self, book: &RuleBook) -> Vec<(&'static str, Command)> {
        let on = self.ago(100);
        let findings = book.criteria_on(on).map(|(criterion, _)| FindingGiven {
            criterion: criterion.code.clone(),
            met: Met::Yes,
            evidence: "seen".into(),
        });
        let assess = Command::AssessGraduation(AssessGraduation {
            enrollment: self.enrollment(),
            on,
            findings: findings.collect(),
            note: String::new(),
        });
        let approve = Command::ApproveGraduation(ApproveGraduation {
            assessment: self.matter(1),
            on,
            reason: ReasonCode("income-above-limit-work".into()),
            note: String::new(),
        });
        vec![
            ("lina", self.cash(self.ago(400))),
            ("lina", assess),
            ("omar", approve),
        ]
    }
}
