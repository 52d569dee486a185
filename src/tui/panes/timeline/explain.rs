//! One month in words: what it is, how much, and why.

use super::row;
use crate::app::{App, Current};
use masar_domain::clock::Clock;
use masar_domain::enrollment::{Enrollment, State};
use masar_domain::rules::RowRef;
use masar_domain::timeline::{Cell, CellState, Of, Row};
use masar_domain::{EnrollmentId, Month};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

/// The marked month of the marked row, in a sentence.
pub(crate) fn marked(app: &App) -> Option<String> {
    let current = app.current.as_ref()?;
    let row = current.timeline.rows.get(app.rows.cursor)?;
    let cell = row
        .cells
        .iter()
        .find(|cell| cell.month == app.months.cursor)?;
    Some(explain(app, current, row, cell))
}

fn explain(app: &App, current: &Current, row: &Row, cell: &Cell) -> String {
    let mut parts = vec![head(app, current, row, cell)];
    parts.extend(number(app, row, cell));
    if let Of::Component {
        enrollment,
        component,
        ..
    } = &row.of
        && let Some(enrollment) = current.file.enrollment(*enrollment)
    {
        parts.extend(payment(app, enrollment, component, cell.month));
        parts.extend(put_right(app, current, enrollment, component, cell.month));
        parts.extend(suspension(app, enrollment, cell));
        parts.extend(source(app, enrollment, cell));
    }
    if let Of::Loan(enrollment) = row.of {
        parts.extend(instalment(app, current, enrollment, cell.month));
    }
    parts.extend(beyond(app, current, row, cell));
    parts.join(" · ")
}

/// `Transport · Sara, November 2026: due 30.000 JOD`.
fn head(app: &App, current: &Current, row: &Row, cell: &Cell) -> String {
    let (year, number) = (cell.month.year(), cell.month.number());
    let month = calendar::month_and_year(&app.messages, year, number, Length::Short);
    let state = app.text(&format!("timeline-state-{}", cell.state.code()));
    let args = Args::new()
        .set("row", row::label(app, current, row, u16::MAX))
        .set("month", month)
        .set("state", state);
    match cell.amount {
        Some(amount) => {
            let args = args.set("amount", app.money(amount));
            app.say("timeline-cell-amount", args)
        }
        None => app.say("timeline-cell", args),
    }
}

fn number(app: &App, row: &Row, cell: &Cell) -> Option<String> {
    let line = cell.line.as_ref()?;
    let clock: &Clock = row.clock.as_ref()?;
    let args = Args::new()
        .set("used", line.number)
        .set("allowed", clock.allowed);
    Some(app.say("pane-month-of", args)).map(|text| {
        let args = Args::new().set("of", text);
        app.say("timeline-month", args)
    })
}

fn payment(app: &App, enrollment: &Enrollment, component: &str, month: Month) -> Option<String> {
    let payment = enrollment.last_payment(component, month)?;
    let args = Args::new()
        .set("date", app.date_in_words(payment.on))
        .set("bank", payment.bank_reason.as_str())
        .set("attempt", payment.attempt);
    let id = match payment.bank_reason.is_empty() {
        true => "timeline-paid-on",
        false => "timeline-bank-said",
    };
    Some(app.say(id, args))
}

/// The adjustments and overpayments that speak of a month.
fn put_right(
    app: &App,
    current: &Current,
    enrollment: &Enrollment,
    component: &str,
    month: Month,
) -> Vec<String> {
    let matters = &current.file.matters;
    let posted = matters.adjustments.iter();
    let posted = posted.filter(|known| known.is_for(enrollment.id, component, month));
    let adjusted = posted.map(|known| {
        let args = Args::new()
            .set("amount", app.money(known.amount))
            .set("month", month_in_words(app, known.with))
            .set("id", known.id.to_string());
        app.say("timeline-adjusted-with", args)
    });
    let cases = matters.overpayments.iter();
    let cases = cases.filter(|case| case.enrollment == enrollment.id);
    let over = cases.flat_map(|case| case.of.iter().map(move |excess| (case, excess)));
    let over =
        over.filter(|(_, excess)| (excess.component.as_str(), excess.month) == (component, month));
    let overpaid = over.map(|(case, excess)| {
        let args = Args::new()
            .set("amount", app.money(excess.amount))
            .set("id", case.id.to_string());
        app.say("timeline-overpaid-in", args)
    });
    adjusted.chain(overpaid).collect()
}

/// How much of an instalment came back.
fn instalment(app: &App, current: &Current, id: EnrollmentId, month: Month) -> Option<String> {
    let loan = current.file.dossier(id)?.loan.as_ref()?;
    let all = loan.instalments(app.today());
    let place = all.iter().position(|one| one.month == month)?;
    let args = Args::new()
        .set("no", place + 1)
        .set("of", all.len())
        .set("repaid", app.money(all[place].repaid))
        .set("amount", app.money(all[place].amount));
    Some(app.say("timeline-instalment", args))
}

/// Since when and why nothing was due.
fn suspension(app: &App, enrollment: &Enrollment, cell: &Cell) -> Option<String> {
    if cell.state != CellState::Suspended {
        return None;
    }
    let step = enrollment
        .steps
        .iter()
        .rev()
        .find(|step| step.to == State::Suspended && Month::of(step.on) <= cell.month)?;
    let reason = step.reason.as_ref();
    let reason = reason.map_or(String::new(), |r| app.text(&format!("reason-{}", r.0)));
    let args = Args::new()
        .set("date", app.date_in_words(step.on))
        .set("reason", reason);
    Some(app.say("timeline-suspended-since", args))
}

/// Where the amount comes from.
fn source(app: &App, enrollment: &Enrollment, cell: &Cell) -> Option<String> {
    let line = cell.line.as_ref()?;
    if let Some(row) = &line.amount_row {
        return Some(rule(app, row));
    }
    let decision = enrollment.decision_for(cell.month)?;
    let args = Args::new().set("month", month_in_words(app, decision.from));
    Some(app.say("timeline-decided", args))
}

fn rule(app: &App, row: &RowRef) -> String {
    let title = app.book.rule(&row.rule);
    let title = title.map_or(row.rule.as_str(), |rule| app.name(&rule.title));
    let args = Args::new()
        .set("rule", title)
        .set("version", row.version)
        .set("date", app.date_in_words(row.from));
    app.say("timeline-by-rule", args)
}

/// What is decided anew after the grace.
fn beyond(app: &App, current: &Current, row: &Row, cell: &Cell) -> Option<String> {
    let end = super::ends::of(app, &current.timeline, row)?;
    let args = || Args::new().set("date", app.date_in_words(end.day));
    end.hides(cell)
        .then(|| app.say("timeline-after-grace", args()))
}

fn month_in_words(app: &App, month: Month) -> String {
    calendar::month_and_year(&app.messages, month.year(), month.number(), Length::Short)
}
