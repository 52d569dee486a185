//! The two cliffs of domain facts 3.5, a row at a time: a job that began on
//! 1 January, with everything that comes with it, in a family on cash aid.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::clock::{ClockEnd, ClockKind, Runs, clocks};
use masar_domain::commands::*;
use masar_domain::due::{Due, TaskKind, due};
use masar_domain::enrollment::Period;
use masar_domain::matters::graduation::Verdict;
use masar_domain::placement::Kind;
use masar_domain::reason::ReasonCode;
use masar_domain::*;

const SUPPORTS: [&str; 3] = ["nep-wage", "nep-transport", "naf-social-security"];

/// Sara at work in a branch since January 2026, with wage support, transport
/// and the fund's share, in a family on cash aid.
fn at_work() -> Office {
    let mut office = Office::with_family("2026-01-05");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-01-01");
    for programme in SUPPORTS {
        let mut enroll = office.enrolling(programme, 2, "2026-01-01");
        enroll.placement = Some(office.file().placements[0].id);
        office.give(Command::Enroll(enroll)).unwrap();
    }
    office
}

fn at_work_with_a_disability() -> Office {
    let mut office = at_work();
    office.disability(2, "2020-01-01");
    office
}

impl Office {
    fn open(&self, kind: TaskKind, on: &str) -> Vec<Due> {
        let mut tasks = due(self.file(), &self.book, day(on), 0);
        tasks.retain(|due| due.kind() == kind);
        tasks
    }

    /// The clocks that somebody is warned of on a day, with the day they end.
    fn warned(&self, on: &str) -> Vec<(ClockKind, String)> {
        let tasks = self.open(TaskKind::Warning, on);
        let mut warned: Vec<_> = tasks
            .iter()
            .map(|due| match due {
                Due::Warned { clock, ends, .. } => (clock.kind, ends.to_string()),
                other => panic!("{other:?}"),
            })
            .collect();
        warned.sort();
        warned
    }

    /// The last day of the clocks of a programme, or of a kind of clock.
    fn ends(&self, what: &str) -> Vec<String> {
        let clocks = clocks(self.file(), &self.book, self.today);
        let named = |clock: &&clock::Clock| match &clock.runs {
            Runs::Enrollment { programme, .. } => programme == what,
            Runs::Placement(_) => clock.kind.code() == what,
        };
        let ends = clocks.iter().filter(named).map(|clock| match clock.end {
            ClockEnd::On(day) => day.to_string(),
            other => panic!("{what}: {other:?}"),
        });
        ends.collect()
    }

    /// The checks that are planned after support, in months and days.
    fn checks(&self) -> Vec<(u16, String)> {
        let tasks = due(self.file(), &self.book, day("2028-12-31"), 0);
        let checks = tasks.iter().filter_map(|due| match due {
            Due::Retention { after, on, .. } => Some((*after, on.to_string())),
            _ => None,
        });
        checks.collect()
    }

    fn employer_visited(&mut self, on: &str) {
        self.today = day(on);
        let command = LogVisit {
            household: self.household(),
            on: day(on),
            mode: VisitMode::Employer,
            outcome: VisitOutcome::Done,
            text: "the job goes on".into(),
        };
        self.give(Command::LogVisit(command)).unwrap();
    }

    fn family_called(&mut self, on: &str) {
        self.today = day(on);
        let command = LogContact {
            household: self.household(),
            on: day(on),
            mode: ContactMode::Phone,
            outcome: ContactOutcome::Reached,
            text: String::new(),
        };
        self.give(Command::LogContact(command)).unwrap();
    }

    fn reassessing(&self, on: &str) -> Command {
        Command::Reassess(Reassess {
            enrollment: self.enrollment(1),
            placement: self.file().placements[0].id,
            on: day(on),
            verdict: Verdict::Continues,
            reason: ReasonCode("still-in-need".into()),
            told: "the aid goes on".into(),
            told_on: day(on),
        })
    }
}

/// Row "7-8, warning": visit or call the employer, will the job go on?
#[test]
fn months_7_and_8_warn_of_the_ninth_until_the_employer_was_asked() {
    let mut office = at_work();
    assert_eq!(office.warned("2026-06-30"), []);
    let ninth = [(ClockKind::Support, "2026-09-30".to_owned())];
    assert_eq!(office.warned("2026-07-01"), ninth);
    assert_eq!(office.warned("2026-08-31"), ninth);
    office.employer_visited("2026-08-03");
    assert_eq!(office.warned("2026-08-31"), []);
}

/// Row "9": wage support, the programme's share of social security, transport.
#[test]
fn month_9_ends_wage_support_its_social_security_and_transport() {
    let office = at_work();
    let wage = office.ends("nep-wage");
    assert!(wage.len() >= 2, "wage and social security: {wage:?}");
    assert!(wage.iter().all(|end| end == "2026-09-30"), "{wage:?}");
    assert_eq!(office.ends("nep-transport"), ["2026-09-30"]);
    let last = |component| office.lines(2, component, "2027-12").pop().unwrap().0;
    assert_eq!([last(0), last(1)], ["2026-09", "2026-09"]);
}

/// Row "9", transport "(non-PwD)", and row "12", "(and PwD support/transport)".
/// No source gives the programme's social security longer than nine months.
#[test]
fn with_a_disability_wage_support_and_transport_end_in_month_12() {
    let office = at_work_with_a_disability();
    assert_eq!(office.ends("nep-wage"), ["2026-09-30", "2026-12-31"]);
    assert_eq!(office.ends("nep-transport"), ["2026-12-31"]);
    let last = |component| office.lines(2, component, "2027-12").pop().unwrap().0;
    assert_eq!([last(0), last(1)], ["2026-12", "2026-09"]);
    let twelfth = |kind| (kind, "2026-12-31".to_owned());
    let warned = [ClockKind::Support, ClockKind::GraceJob].map(twelfth);
    assert_eq!(office.warned("2026-10-01"), warned);
}

/// Row "10-11, warning": prepare the re-assessment, explain it to the family.
#[test]
fn months_10_and_11_warn_of_the_twelfth_until_employer_and_family_were_asked() {
    let mut office = at_work();
    let kinds = |office: &Office, on: &str| -> Vec<ClockKind> {
        let warned = office.warned(on);
        assert!(warned.iter().all(|(_, ends)| ends == "2026-12-31"));
        warned.iter().map(|(kind, _)| *kind).collect()
    };
    assert_eq!(kinds(&office, "2026-10-01").len(), 2);
    assert_eq!(kinds(&office, "2026-11-30").len(), 2);
    office.employer_visited("2026-10-11");
    assert_eq!(kinds(&office, "2026-11-30"), [ClockKind::GraceJob]);
    office.family_called("2026-11-02");
    assert_eq!(kinds(&office, "2026-11-30"), []);
}

/// Row "12": the contract, the grace of income and the fund's 7 % end together.
#[test]
fn month_12_ends_the_contract_the_grace_and_the_share_of_the_fund() {
    let office = at_work();
    for what in ["contract", "grace-job", "naf-social-security"] {
        assert_eq!(office.ends(what), ["2026-12-31"], "{what}");
    }
}

/// Row "12": a re-assessment visit, a decision to continue or to exit.
#[test]
fn after_month_12_the_re_assessment_is_asked_for_until_it_is_recorded() {
    let mut office = at_work();
    assert_eq!(office.open(TaskKind::Reassessment, "2026-12-31"), []);
    for on in ["2027-01-01", "2027-06-01", "2028-06-01"] {
        assert_eq!(
            office.open(TaskKind::Reassessment, on).len(),
            1,
            "still open on {on}"
        );
    }
    office.today = day("2026-11-30");
    let early = office.reassessing("2026-11-30");
    assert_eq!(office.refused(early), Code::GraceRuns);
    office.today = day("2027-01-10");
    let recorded = office.reassessing("2027-01-10");
    office.give(recorded).unwrap();
    assert_eq!(office.open(TaskKind::Reassessment, "2028-06-01"), []);
}

/// Row "15, 18, 24": silent drop-out. Support of any kind ends with the twelfth
/// month, the fund's share being the last, and the checks count from there.
#[test]
fn months_15_18_and_24_ask_whether_the_person_is_still_at_work() {
    for office in [at_work(), at_work_with_a_disability()] {
        let planned = [
            (0, "2026-12-31".to_owned()),
            (3, "2027-03-31".to_owned()),
            (6, "2027-06-30".to_owned()),
            (12, "2027-12-31".to_owned()),
        ];
        assert_eq!(office.checks(), planned);
    }
}

/// Row "24": the grace of income from a project ends; that of a job has long
/// since.
#[test]
fn month_24_ends_the_grace_of_a_project_and_warns_in_months_22_and_23() {
    let mut office = Office::with_family("2026-01-05");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(1, Kind::Project, "150", "2026-01-01");
    assert_eq!(office.ends("grace-project"), ["2027-12-31"]);
    assert_eq!(office.warned("2027-09-30"), []);
    let ends = [(ClockKind::GraceProject, "2027-12-31".to_owned())];
    assert_eq!(office.warned("2027-10-01"), ends);
    assert_eq!(office.open(TaskKind::Reassessment, "2027-12-31"), []);
    assert_eq!(office.open(TaskKind::Reassessment, "2028-01-01").len(), 1);
}
