//! What a household was paid against what is due, as a text to be read: the
//! lines that are uneven, the adjustments, the overpayments.

use super::lines::{self, Line, Part};
use super::reading::Told;
use super::words;
use crate::app::App;
use crate::theme::Role;
use chrono::NaiveDate;
use masar_domain::balance::{self, Balance};
use masar_domain::{CaseFile, EnrollmentId, Fils, Month, RuleBook};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;
use std::sync::Arc;

/// The balance of one household.
#[derive(Debug)]
pub(crate) struct Balanced {
    file: Arc<CaseFile>,
    balance: Balance,
}

impl Balanced {
    pub(crate) fn of(file: Arc<CaseFile>, book: &RuleBook, today: NaiveDate) -> Balanced {
        let balance = balance::balance(&file, book, Month::of(today));
        Balanced { file, balance }
    }
}

impl Told for Balanced {
    fn title(&self, app: &App) -> String {
        app.text("balance-title")
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let sums = Args::new()
            .set("owed", words::amount(self.balance.owed()))
            .set("over", words::amount(self.balance.over()))
            .set("month", month(app, self.balance.open));
        let mut all = lines::paragraph(&app.say("balance-sums", sums), room, Role::Text);
        let uneven = self.uneven(app);
        match uneven.is_empty() {
            true => all.extend(lines::paragraph(
                &app.text("balance-even"),
                room,
                Role::Muted,
            )),
            false => {
                all.push(Vec::new());
                all.push(lines::heading(app.text("balance-lines")));
                all.extend(uneven);
            }
        }
        all.extend(self.adjustments(app));
        all.extend(self.cases(app));
        all
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }
}

fn month(app: &App, month: Month) -> String {
    calendar::month_and_year(&app.messages, month.year(), month.number(), Length::Short)
}

/// Columns: what it is of, its month, and amounts.
const OF: u16 = 19;
const MONTH: u16 = 8;

impl Balanced {
    fn component(&self, app: &App, id: EnrollmentId, code: &str) -> String {
        let enrollment = self.file.enrollment(id);
        let programme = enrollment.map_or("", |enrollment| enrollment.programme.as_str());
        app.component(programme, code).to_owned()
    }

    fn uneven(&self, app: &App) -> Vec<Line> {
        let mut found = Vec::new();
        for account in &self.balance.accounts {
            let owed = match account.closed {
                true => account.outstanding(),
                false => Fils::ZERO,
            };
            let over = account.to_recover();
            let (id, amount, role) = match (owed.is_payable(), over.is_payable()) {
                (true, _) => ("balance-owed", owed, Role::Caution),
                (false, true) => ("balance-over", over, Role::Bad),
                (false, false) => continue,
            };
            let paid = Fils(account.settled.0 + account.in_flight.0);
            let args = Args::new()
                .set("paid", words::amount(paid))
                .set("due", words::amount(account.due))
                .set("amount", words::amount(amount));
            found.push(vec![
                Part::words(
                    self.component(app, account.enrollment, &account.component),
                    Role::Text,
                )
                .wide(OF),
                Part::code(account.month.to_string(), Role::Text).wide(MONTH),
                Part::words(app.say(id, args), role),
            ]);
        }
        found
    }

    fn adjustments(&self, app: &App) -> Vec<Line> {
        let mut found = Vec::new();
        for posted in &self.file.matters.adjustments {
            if found.is_empty() {
                found.push(Vec::new());
                found.push(lines::heading(app.text("balance-adjustments")));
            }
            let state = match (posted.withdrawn, posted.last_payment()) {
                (Some(_), _) => app.text("balance-withdrawn"),
                (None, None) => app.text("balance-posted"),
                (None, Some(paid)) => app.text(&format!("instruction-state-{}", paid.state.code())),
            };
            let args = Args::new()
                .set("amount", words::amount(posted.amount))
                .set("with", month(app, posted.with))
                .set("state", state);
            found.push(vec![
                Part::words(
                    self.component(app, posted.enrollment, &posted.component),
                    Role::Text,
                )
                .wide(OF),
                Part::code(posted.of.to_string(), Role::Text).wide(MONTH),
                Part::words(app.say("balance-adjustment", args), Role::Text),
            ]);
        }
        found
    }

    fn cases(&self, app: &App) -> Vec<Line> {
        let mut found = Vec::new();
        for case in &self.file.matters.overpayments {
            if found.is_empty() {
                found.push(Vec::new());
                found.push(lines::heading(app.text("balance-cases")));
            }
            let standing = self.balance.case(case.id);
            let open = standing.map(|standing| standing.open).unwrap_or_default();
            let cause = app.text(&format!("overpayment-cause-{}", case.cause.code()));
            let args = Args::new()
                .set("cause", cause)
                .set("stated", words::amount(case.stated()))
                .set("recovered", words::amount(case.recovered()))
                .set("off", words::amount(case.is_not_asked_back()))
                .set("open", words::amount(open));
            found.push(vec![
                Part::code(case.id.to_string(), Role::Text).wide(OF / 2 + 2),
                Part::words(app.say("balance-case", args), Role::Text),
            ]);
        }
        found
    }
}
