//! What a row of the Enrollments pane says of an enrollment or a placement,
//! before it has words.

use super::household_row::suspended_on;
use chrono::NaiveDate;
use masar_domain::clock::{self, Clock, ClockEnd, ClockKind, Runs};
use masar_domain::enrollment::{Enrollment, Period, State, Subject};
use masar_domain::placement::{Placement, Stage};
use masar_domain::timeline::{self, Of, Timeline};
use masar_domain::{CaseFile, EnrollmentId, Fils, Month, PersonId, PlacementId, RuleBook};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Enrollment(EnrollmentId),
    Placement(PlacementId),
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    State(State),
    /// Active, in month so much of so many.
    Month {
        used: u16,
        allowed: u16,
    },
    Stage(Stage),
}

/// The day that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    Since(NaiveDate),
    Ends(NaiveDate),
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrollmentLine {
    pub about: About,
    /// The programme's code, or the employer as it is called.
    pub what: String,
    pub person: Option<PersonId>,
    pub stands: Stands,
    pub day: Option<Day>,
    pub amount: Option<(Fils, Period)>,
}

/// How many months ahead the next amount is looked for.
const AHEAD: i32 = 12;

/// The rows of a household: enrollments in the order they were made, then the
/// jobs; what goes on before what is over.
pub fn lines(file: &CaseFile, book: &RuleBook, today: NaiveDate) -> Vec<EnrollmentLine> {
    let clocks = clock::clocks(file, book, today);
    let month = Month::of(today);
    let ahead = timeline::timeline(file, book, today, month, month.plus(AHEAD));
    let mut enrollments: Vec<&Enrollment> = file.enrollments.iter().collect();
    enrollments.sort_by_key(|e| (!e.state().is_live(), e.id));
    let mut placements: Vec<&Placement> = file.placements.iter().collect();
    placements.sort_by_key(|p| (p.ended().is_some(), p.id));
    let of_enrollment = |e: &&Enrollment| enrollment(e, &clocks, &ahead, month);
    let mut lines: Vec<EnrollmentLine> = enrollments.iter().map(of_enrollment).collect();
    lines.extend(placements.iter().map(|p| placement(p)));
    lines
}

fn enrollment(
    enrollment: &Enrollment,
    clocks: &[Clock],
    ahead: &Timeline,
    month: Month,
) -> EnrollmentLine {
    let clock = clocks.iter().find(|clock| {
        let its = matches!(&clock.runs, Runs::Enrollment { id, .. } if *id == enrollment.id);
        its && clock.kind == ClockKind::Support
    });
    let state = enrollment.state();
    let stands = match clock {
        Some(clock) if state.pays() => Stands::Month {
            used: clock.used,
            allowed: clock.allowed,
        },
        _ => Stands::State(state),
    };
    let ends = clock.and_then(|clock| match clock.end {
        ClockEnd::On(day) if state.pays() => Some(Day::Ends(day)),
        _ => None,
    });
    let since = || match state {
        State::Active | State::Reduced => enrollment.started(),
        _ => suspended_on(enrollment).or_else(|| enrollment.steps.last().map(|step| step.on)),
    };
    EnrollmentLine {
        about: About::Enrollment(enrollment.id),
        what: enrollment.programme.clone(),
        person: match enrollment.subject {
            Subject::Household => None,
            Subject::Person(person) => Some(person),
        },
        stands,
        day: ends.or_else(|| since().map(Day::Since)),
        amount: amount(enrollment, ahead, month),
    }
}

/// What was decided, or what this or the next month brings by rule.
fn amount(enrollment: &Enrollment, ahead: &Timeline, month: Month) -> Option<(Fils, Period)> {
    if !enrollment.state().is_live() {
        return None;
    }
    if let Some(decision) = enrollment.decision_for(month) {
        return Some((decision.amount, decision.period));
    }
    let rows = ahead.rows.iter().filter(
        |row| matches!(&row.of, Of::Component { enrollment: id, .. } if *id == enrollment.id),
    );
    let next = rows.filter_map(|row| row.cells.iter().find_map(|cell| cell.line.as_ref()));
    let amounts: Vec<Fils> = next.map(|line| line.amount).collect();
    let sum = Fils::sum(amounts).ok().filter(|sum| sum.is_payable())?;
    Some((sum, Period::Monthly))
}

fn placement(placement: &Placement) -> EnrollmentLine {
    let stage = placement.stage();
    let last = placement.steps.last().map(|step| step.on);
    let day = match stage {
        stage if stage.works() => placement.started(),
        _ => last,
    };
    EnrollmentLine {
        about: About::Placement(placement.id),
        what: placement.terms.employer.clone(),
        person: Some(placement.person),
        stands: Stands::Stage(stage),
        day: day.map(Day::Since),
        amount: (stage != Stage::Ended).then_some((placement.terms.wage, Period::Monthly)),
    }
}
