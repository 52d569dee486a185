//! What is open and closed beside the enrollments, on a household's page: each
//! with its day, where it stands, and what it is about.

use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::view::Sight;
use chrono::NaiveDate;
use masar_domain::matters::graduation::{Assessment, Decision, Watch};
use masar_domain::matters::grievance::Grievance;
use masar_domain::matters::referral::Referral;
use masar_domain::matters::task::Task;
use masar_domain::matters::visit::{Outcome, PlannedVisit};
use masar_domain::{EnrollmentId, MatterId, Month, balance};
use masar_text::messages::Args;
use masar_tui::tasks;

/// Both tables, as far as there is something in them.
pub(super) fn draw(page: &mut Page, desk: &Desk, sight: Sight<'_>) {
    let matters = matters(desk, sight);
    if !matters.is_empty() {
        page.title(desk.words.text("cli-title-matters"));
        page.table(matters);
    }
    uneven(page, desk, sight);
}

/// What is owed to the family and what came too much.
fn uneven(page: &mut Page, desk: &Desk, sight: Sight<'_>) {
    let words = &desk.words;
    let balance = balance::balance(sight.file, sight.book, Month::of(sight.day));
    let (owed, over) = (balance.owed(), balance.over());
    if !owed.is_payable() && !over.is_payable() {
        return;
    }
    page.title(words.text("cli-title-balance"));
    let sums = Args::new()
        .set("owed", phrases::money(words, owed))
        .set("over", phrases::money(words, over))
        .set("month", phrases::month(words, balance.open));
    page.sentence(words.format("cli-balance-sums", &sums));
}

/// One matter.
struct Line {
    id: MatterId,
    kind: &'static str,
    day: NaiveDate,
    stands: String,
    what: String,
}

fn matters(desk: &Desk, sight: Sight<'_>) -> Table {
    let words = &desk.words;
    let of = &sight.file.matters;
    let mut lines: Vec<Line> = Vec::new();
    lines.extend(of.visits.iter().map(|v| visit(desk, v)));
    lines.extend(of.tasks.iter().map(|t| task(desk, t)));
    lines.extend(of.referrals.iter().map(|r| referral(desk, r)));
    lines.extend(of.grievances.iter().map(|g| grievance(desk, g)));
    lines.extend(of.assessments.iter().map(|a| assessment(desk, sight, a)));
    lines.extend(of.watches.iter().map(|w| watch(desk, sight, w)));
    lines.sort_by_key(|line| (std::cmp::Reverse(line.day), line.id));
    let mut table = Table::new([
        Column::figures(words.text("cli-col-matter")),
        Column::words(words.text("cli-col-what")),
        Column::figures(words.text("cli-col-day")),
        Column::words(words.text("cli-col-state")),
        Column::words(words.text("cli-col-text")),
    ]);
    for line in lines {
        table.row([
            Field::figures(line.id),
            Field::words(words.text(&format!("matter-{}", line.kind))),
            Field::figures(line.day),
            Field::words(line.stands),
            Field::words(line.what),
        ]);
    }
    table
}

fn visit(desk: &Desk, visit: &PlannedVisit) -> Line {
    let words = &desk.words;
    let (stands, why) = match &visit.outcome {
        Outcome::Open => ("matter-planned", ""),
        Outcome::Made(_) => ("matter-made", ""),
        Outcome::CalledOff { why } => ("matter-called-off", why.as_str()),
    };
    let mode = words.text_plain(tasks::mode_message(visit.mode));
    Line {
        id: visit.id,
        kind: "visit",
        day: visit.on,
        stands: words.text(stands),
        what: desk.joined([mode, visit.why.clone(), why.to_owned()]),
    }
}

fn task(desk: &Desk, task: &Task) -> Line {
    let who = task.who.as_ref().map(ToString::to_string);
    let end = task.standing.end();
    Line {
        id: task.id,
        kind: "task",
        day: end.map_or(task.on, |end| end.on),
        stands: desk
            .words
            .text(&format!("task-standing-{}", task.standing.code())),
        what: desk.joined([
            task.what.clone(),
            who.unwrap_or_default(),
            end.map_or(String::new(), |end| end.note.clone()),
        ]),
    }
}

fn referral(desk: &Desk, referral: &Referral) -> Line {
    let sent = referral.steps.first().map(|step| step.on);
    Line {
        id: referral.id,
        kind: "referral",
        day: referral.answer_by.or(sent).unwrap_or_default(),
        stands: phrases::word(&desk.words, referral.state()),
        what: desk.joined([referral.to.clone(), referral.what.clone()]),
    }
}

fn grievance(desk: &Desk, grievance: &Grievance) -> Line {
    let words = &desk.words;
    let answer = grievance.answer.as_ref();
    let subject = phrases::word(words, grievance.subject);
    Line {
        id: grievance.id,
        kind: "grievance",
        day: answer.map_or(grievance.opened, |answer| answer.on),
        stands: match answer {
            Some(answer) => phrases::word(words, answer.outcome),
            None => words.text("matter-open"),
        },
        what: desk.joined([subject, grievance.text.clone()]),
    }
}

fn programme(desk: &Desk, sight: Sight<'_>, id: EnrollmentId) -> String {
    let code = sight.file.enrollment(id).map(|e| e.programme.as_str());
    phrases::programme(&desk.words, sight.book, code.unwrap_or_default())
}

fn assessment(desk: &Desk, sight: Sight<'_>, assessment: &Assessment) -> Line {
    let words = &desk.words;
    let (reached, all) = assessment.points;
    let points = Args::new()
        .set("reached", reached.to_string())
        .set("all", all);
    let points = words.format("graduation-points", &points);
    Line {
        id: assessment.id,
        kind: "assessment",
        day: assessment.on,
        stands: words.text(match assessment.decision {
            Decision::Open => "graduation-standing-open",
            Decision::Approved { .. } => "graduation-standing-approved",
            Decision::SentBack { .. } => "graduation-standing-sent-back",
        }),
        what: desk.joined([programme(desk, sight, assessment.enrollment), points]),
    }
}

fn watch(desk: &Desk, sight: Sight<'_>, watch: &Watch) -> Line {
    let words = &desk.words;
    let next = watch.checks_open().next().map(|(_, day)| day);
    let stands = match (watch.reopened, next) {
        (Some(_), _) => "matter-reopened",
        (None, Some(_)) => "matter-watched",
        (None, None) => "matter-over",
    };
    let until = Args::new().set("date", phrases::day(words, watch.until));
    Line {
        id: watch.id,
        kind: "watch",
        day: next.unwrap_or(watch.until),
        stands: words.text(stands),
        what: desk.joined([
            programme(desk, sight, watch.enrollment),
            words.format("matter-until", &until),
        ]),
    }
}
