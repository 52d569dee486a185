//! The Matters screen: what is open and what is closed beside the enrollments
//! of one household, what is open first.
//!
//! A kind of matter is one arm of `Matter::told`: its day, where it stands,
//! its sentence, and the commands that act on it.

use super::enrollment_line::About;
use super::listing::{Cell, Column, Holds, Row, Wide};
use super::words;
use crate::app::App;
use crate::commands::{self, Act};
use crate::theme::{Glyph, Role};
use chrono::NaiveDate;
use masar_domain::case_log::VisitMode;
use masar_domain::matters::balance::{Adjustment, Overpayment};
use masar_domain::matters::graduation::{Assessment, Decision, Watch};
use masar_domain::matters::grievance::Grievance;
use masar_domain::matters::referral::{Referral, ReferralState};
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};
use masar_domain::{CaseFile, EnrollmentId, Fils, MatterId, PersonId};
use masar_text::messages::Args;
use std::sync::Arc;

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "matter", holds: Holds::Words, wide: Wide::Cells(15),     from: 0 },
    Column { id: "day",    holds: Holds::Words, wide: Wide::Cells(11),     from: 0 },
    Column { id: "stands", holds: Holds::Words, wide: Wide::Cells(17),     from: 0 },
    Column { id: "what",   holds: Holds::Words, wide: Wide::Parts(1, 90),  from: 0 },
    Column { id: "number", holds: Holds::Codes, wide: Wide::Cells(15),     from: 110 },
];

/// Which matter a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Visit,
    Referral,
    Grievance,
    Assessment,
    Watch,
    Overpayment,
    Adjustment,
}

/// A matter of a household.
#[derive(Debug)]
pub(crate) struct Matter {
    file: Arc<CaseFile>,
    kind: Kind,
    /// Its place among those of its kind.
    at: usize,
}

/// Whether something is still to be done about a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Open,
    Closed,
}

/// What there is to say of a matter.
struct Told {
    id: MatterId,
    day: NaiveDate,
    state: State,
    /// Where it stands, in a word or two.
    stands: String,
    what: String,
    about: Option<About>,
    person: Option<PersonId>,
    acts: &'static [&'static str],
}

/// All matters of a household as rows: the open ones by their days, then the
/// closed ones, the newest first.
pub(crate) fn rows(file: &Arc<CaseFile>) -> Vec<Matter> {
    let of = &file.matters;
    let kinds = [
        (Kind::Visit, of.visits.len()),
        (Kind::Referral, of.referrals.len()),
        (Kind::Grievance, of.grievances.len()),
        (Kind::Assessment, of.assessments.len()),
        (Kind::Watch, of.watches.len()),
        (Kind::Overpayment, of.overpayments.len()),
        (Kind::Adjustment, of.adjustments.len()),
    ];
    let row = |kind, at| Matter {
        file: Arc::clone(file),
        kind,
        at,
    };
    let all = kinds
        .into_iter()
        .flat_map(|(kind, count)| (0..count).map(move |at| row(kind, at)));
    let mut all: Vec<(Matter, State, NaiveDate)> = all
        .filter_map(|matter| {
            let (state, day) = matter.stands()?;
            Some((matter, state, day))
        })
        .collect();
    all.sort_by_key(|(_, state, day)| match state {
        State::Open => (*state, (*day - NaiveDate::MIN).num_days()),
        State::Closed => (*state, (NaiveDate::MAX - *day).num_days()),
    });
    all.into_iter().map(|(matter, ..)| matter).collect()
}

impl Row for Matter {
    fn key(&self) -> u64 {
        self.id().map_or(0, |id| id.no.into())
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn cell(&self, app: &App, column: &str, _: u16) -> Cell {
        let Some(told) = self.told(app) else {
            return Cell::text("");
        };
        let open = told.state == State::Open;
        let late = open && told.day < app.today();
        let role = match (open, late) {
            (true, true) => Role::Caution,
            (true, false) => Role::Text,
            (false, _) => Role::Muted,
        };
        match column {
            "matter" => Cell::new(app.text(&format!("matter-{}", self.kind.code())), role),
            "day" => Cell::new(app.date(told.day), role),
            "stands" => {
                let sign = match (open, late) {
                    (true, true) => Glyph::Warning,
                    (true, false) => Glyph::Due,
                    (false, _) => Glyph::Tick,
                };
                Cell::new(told.stands, role).with_sign(sign)
            }
            "what" => Cell::new(told.what, role),
            "number" => Cell::muted(told.id.to_string()),
            _ => Cell::text(""),
        }
    }

    fn acts(&self, app: &App) -> Vec<Act> {
        let Some(told) = self.told(app) else {
            return Vec::new();
        };
        let known = told.acts.iter().filter(|id| commands::named(id).is_some());
        let act = |command: &&'static str| Act {
            command,
            household: Some(self.file.household.id),
            about: told.about,
            person: told.person,
            matter: Some(told.id),
        };
        known.map(act).collect()
    }
}

impl Kind {
    fn code(self) -> &'static str {
        match self {
            Kind::Visit => "visit",
            Kind::Referral => "referral",
            Kind::Grievance => "grievance",
            Kind::Assessment => "assessment",
            Kind::Watch => "watch",
            Kind::Overpayment => "overpayment",
            Kind::Adjustment => "adjustment",
        }
    }
}

impl Matter {
    fn id(&self) -> Option<MatterId> {
        let of = &self.file.matters;
        Some(match self.kind {
            Kind::Visit => of.visits.get(self.at)?.id,
            Kind::Referral => of.referrals.get(self.at)?.id,
            Kind::Grievance => of.grievances.get(self.at)?.id,
            Kind::Assessment => of.assessments.get(self.at)?.id,
            Kind::Watch => of.watches.get(self.at)?.id,
            Kind::Overpayment => of.overpayments.get(self.at)?.id,
            Kind::Adjustment => of.adjustments.get(self.at)?.id,
        })
    }

    /// Whether it is open, and the day it is ordered by.
    fn stands(&self) -> Option<(State, NaiveDate)> {
        let of = &self.file.matters;
        let state = |open| if open { State::Open } else { State::Closed };
        Some(match self.kind {
            Kind::Visit => {
                let visit = of.visits.get(self.at)?;
                (state(visit.outcome == Outcome::Open), visit.on)
            }
            Kind::Referral => {
                let referral = of.referrals.get(self.at)?;
                let waits = matches!(
                    referral.state(),
                    ReferralState::Sent | ReferralState::Accepted
                );
                let sent = referral.steps.first().map(|step| step.on);
                (state(waits), referral.answer_by.or(sent)?)
            }
            Kind::Grievance => {
                let grievance = of.grievances.get(self.at)?;
                let day = match &grievance.answer {
                    Some(answer) => answer.on,
                    None => grievance.answer_by.unwrap_or(grievance.opened),
                };
                (state(grievance.answer.is_none()), day)
            }
            Kind::Assessment => {
                let assessment = of.assessments.get(self.at)?;
                (state(assessment.decision == Decision::Open), assessment.on)
            }
            Kind::Watch => {
                let watch = of.watches.get(self.at)?;
                let next = watch.checks_open().next().map(|(_, day)| day);
                let open = watch.reopened.is_none() && next.is_some();
                let day = next.filter(|_| open).unwrap_or(watch.until);
                (state(open), day)
            }
            Kind::Overpayment => {
                let case = of.overpayments.get(self.at)?;
                (state(rest(case) > Fils::ZERO), case.found)
            }
            Kind::Adjustment => {
                let adjustment = of.adjustments.get(self.at)?;
                let owed = adjustment.withdrawn.is_none() && !adjustment.is_under_way();
                (state(owed), adjustment.with.first())
            }
        })
    }

    fn told(&self, app: &App) -> Option<Told> {
        let (of, (state, day)) = (&self.file.matters, self.stands()?);
        let bare = Told {
            id: self.id()?,
            day,
            state,
            stands: String::new(),
            what: String::new(),
            about: None,
            person: None,
            acts: &[],
        };
        Some(match self.kind {
            Kind::Visit => visit(app, of.visits.get(self.at)?, bare),
            Kind::Referral => referral(app, of.referrals.get(self.at)?, bare),
            Kind::Grievance => grievance(app, of.grievances.get(self.at)?, bare),
            Kind::Assessment => assessment(app, &self.file, of.assessments.get(self.at)?, bare),
            Kind::Watch => watch(app, &self.file, of.watches.get(self.at)?, bare),
            Kind::Overpayment => overpayment(app, of.overpayments.get(self.at)?, bare),
            Kind::Adjustment => adjustment(app, of.adjustments.get(self.at)?, bare),
        })
    }
}

fn visit(app: &App, visit: &PlannedVisit, told: Told) -> Told {
    let mode = app.text(match visit.mode {
        Mode::Phone => "plan-mode-phone",
        Mode::Visit(VisitMode::Home) => "plan-mode-home",
        Mode::Visit(VisitMode::Virtual) => "plan-mode-virtual",
        Mode::Visit(VisitMode::Employer) => "plan-mode-employer",
        Mode::Visit(VisitMode::Project) => "plan-mode-project",
    });
    let stands = match &visit.outcome {
        Outcome::Open => "matter-planned",
        Outcome::Made(_) => "matter-made",
        Outcome::CalledOff { .. } => "matter-called-off",
    };
    Told {
        stands: app.text(stands),
        what: joined(&mode, &visit.why),
        acts: match (&visit.outcome, visit.mode) {
            (Outcome::Open, Mode::Visit(_)) => &["visit.add", "visit.move", "visit.off"],
            (Outcome::Open, Mode::Phone) => &["contact.add", "visit.move", "visit.off"],
            _ => &[],
        },
        ..told
    }
}

fn referral(app: &App, referral: &Referral, told: Told) -> Told {
    Told {
        stands: app.text(&format!("referral-state-{}", referral.state().code())),
        what: joined(&referral.to, &referral.what),
        person: referral.person,
        acts: match told.state {
            State::Open => &["referral.step"],
            State::Closed => &[],
        },
        ..told
    }
}

fn grievance(app: &App, grievance: &Grievance, told: Told) -> Told {
    let subject = app.text(&format!("grievance-subject-{}", grievance.subject.code()));
    let stands = match &grievance.answer {
        Some(answer) => format!("grievance-outcome-{}", answer.outcome.code()),
        None => "matter-open".to_owned(),
    };
    Told {
        stands: app.text(&stands),
        what: joined(&subject, &grievance.text),
        about: grievance.about.map(About::Enrollment),
        acts: match grievance.answer {
            None => &["grievance.answer"],
            Some(_) => &["grievance.add"],
        },
        ..told
    }
}

fn assessment(app: &App, file: &CaseFile, assessment: &Assessment, told: Told) -> Told {
    let stands = match assessment.decision {
        Decision::Open => "graduation-standing-open",
        Decision::Approved { .. } => "graduation-standing-approved",
        Decision::SentBack { .. } => "graduation-standing-sent-back",
    };
    let (reached, all) = assessment.points;
    let points = Args::new().set("reached", reached).set("all", all);
    let points = app.say("graduation-points", points);
    Told {
        stands: app.text(stands),
        what: joined(programme(app, file, assessment.enrollment), &points),
        about: Some(About::Enrollment(assessment.enrollment)),
        acts: match told.state {
            State::Open => &["graduation.approve"],
            State::Closed => &[],
        },
        ..told
    }
}

fn watch(app: &App, file: &CaseFile, watch: &Watch, told: Told) -> Told {
    let stands = match (watch.reopened, told.state) {
        (Some(_), _) => "matter-reopened",
        (None, State::Open) => "matter-watched",
        (None, State::Closed) => "matter-over",
    };
    let until = Args::new().set("date", app.date(watch.until));
    let until = app.say("matter-until", until);
    Told {
        stands: app.text(stands),
        what: joined(programme(app, file, watch.enrollment), &until),
        about: Some(About::Enrollment(watch.enrollment)),
        acts: match told.state {
            State::Open => &["graduation.check", "graduation.reopen"],
            State::Closed => &[],
        },
        ..told
    }
}

/// What of an overpayment is still to come back.
fn rest(case: &Overpayment) -> Fils {
    let back = case
        .recovered()
        .0
        .saturating_add(case.is_not_asked_back().0);
    Fils(case.stated().0.saturating_sub(back))
}

fn overpayment(app: &App, case: &Overpayment, told: Told) -> Told {
    let (stands, acts): (&str, &'static [&'static str]) = match (case.notice, case.plan()) {
        _ if told.state == State::Closed => ("matter-settled", &[]),
        (None, _) => ("matter-to-tell", &["balance.notice"]),
        (Some(_), None) => ("matter-to-agree", &["balance.plan", "balance.write-off"]),
        (Some(_), Some(_)) => (
            "matter-coming-back",
            &["balance.recover", "balance.plan", "balance.write-off"],
        ),
    };
    let args = Args::new()
        .set("rest", words::amount(rest(case)))
        .set("amount", words::amount(case.stated()));
    let amount = app.say("matter-rest-of", args);
    let cause = app.text(&format!("overpayment-cause-{}", case.cause.code()));
    Told {
        stands: app.text(stands),
        what: joined(&amount, &cause),
        about: Some(About::Enrollment(case.enrollment)),
        acts,
        ..told
    }
}

fn adjustment(app: &App, adjustment: &Adjustment, told: Told) -> Told {
    let stands = match (adjustment.withdrawn, told.state) {
        (Some(_), _) => "matter-taken-back",
        (None, State::Open) => "matter-owed",
        (None, State::Closed) => "matter-paid",
    };
    let args = Args::new()
        .set("amount", words::amount(adjustment.amount))
        .set("month", app.month(adjustment.of));
    Told {
        stands: app.text(stands),
        what: app.say("matter-owed-for", args),
        about: Some(About::Enrollment(adjustment.enrollment)),
        acts: match told.state {
            State::Open => &["balance.pay"],
            State::Closed => &[],
        },
        ..told
    }
}

fn programme<'a>(app: &'a App, file: &'a CaseFile, id: EnrollmentId) -> &'a str {
    let known = file.enrollment(id);
    known.map_or("", |known| app.programme(&known.programme))
}

/// Two parts with a dot between them; the second may be empty.
fn joined(first: &str, second: &str) -> String {
    match second.trim().is_empty() {
        true => first.to_owned(),
        false => format!("{first} · {second}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{self, day};

    fn planned(no: u16, on: &str, outcome: Outcome, of: &CaseFile) -> PlannedVisit {
        PlannedVisit {
            id: MatterId {
                household: of.household.id,
                no,
            },
            mode: Mode::Phone,
            on: day(on),
            why: String::new(),
            visitor: None,
            outcome,
            by: "lina".parse().unwrap(),
            recorded: example::now().at,
        }
    }

    #[test]
    fn what_is_open_stands_first_by_its_day_and_what_is_closed_after_it_newest_first() {
        let mut file = CaseFile::clone(&example::files(1)[0]);
        let off = || Outcome::CalledOff { why: String::new() };
        let visits = vec![
            planned(1, "2026-09-01", off(), &file),
            planned(2, "2026-12-01", Outcome::Open, &file),
            planned(3, "2026-10-01", off(), &file),
            planned(4, "2026-11-05", Outcome::Open, &file),
        ];
        file.matters.visits = visits;
        let rows = rows(&Arc::new(file));
        let numbers: Vec<u64> = rows.iter().map(Row::key).collect();
        assert_eq!(numbers, [4, 2, 3, 1]);
    }
}
