//! What a sheet rests on and leaves open, below it.

use super::{Teller, blank};
use crate::panes::lines::{self, Line, Part};
use crate::panes::words;
use crate::theme::{Glyph, Role};
use masar_domain::whatif::Warning;
use masar_text::messages::Args;

impl Teller<'_> {
    pub(super) fn warnings(&self) -> Vec<Line> {
        let mut all = vec![blank(), lines::heading(self.text("whatif-warnings"))];
        for warning in &self.sheet().warnings {
            let sign = self.app.theme.glyph(Glyph::Warning);
            let said = format!("{sign} {}", self.warning(warning));
            all.extend(self.paragraph(&said, Role::Text));
            let Some(named) = warning.row() else { continue };
            all.push(vec![
                Part::words("", Role::Muted).wide(1),
                Part::code(named.to_string(), Role::Muted),
            ]);
        }
        all
    }

    fn warning(&self, warning: &Warning) -> String {
        let programme = |code: &str| self.app.programme(code).to_owned();
        let args = Args::new();
        let args = match warning {
            Warning::BelowMinimum { from, minimum, .. } => args
                .set("month", from.to_string())
                .set("minimum", words::amount(*minimum)),
            Warning::SectorMinimum {
                minimum, general, ..
            } => args
                .set("minimum", words::amount(*minimum))
                .set("general", words::amount(*general)),
            Warning::MinimumNotKnown { from } => args.set("month", from.to_string()),
            Warning::AgeOutside {
                programme: code,
                age,
                least,
                most,
                ..
            } => args
                .set("programme", programme(code))
                .set("age", age.to_string())
                .set("least", least.to_string())
                .set("most", most.to_string()),
            Warning::ProgrammeOver {
                programme: code,
                on,
                ..
            }
            | Warning::ProgrammeEnds {
                programme: code,
                on,
            } => args
                .set("programme", programme(code))
                .set("day", self.app.date(*on)),
            Warning::NotInBook { programme: code } => args.set("programme", code.as_str()),
            Warning::MonthsUsed {
                programme: code,
                used,
                allowed,
                ..
            } => args
                .set("programme", programme(code))
                .set("used", used.to_string())
                .set("allowed", allowed.to_string()),
            Warning::LeavesWork { placement } | Warning::GraceBefore { placement } => {
                args.set("placement", placement.to_string())
            }
            Warning::AlsoIn { enrollment } | Warning::Pending { enrollment } => {
                let known = self.told.file.enrollment(*enrollment);
                let code = known.map_or("", |enrollment| enrollment.programme.as_str());
                args.set("programme", programme(code))
                    .set("enrollment", enrollment.to_string())
            }
            Warning::EmployerTransport { amount, .. } => args.set("amount", words::amount(*amount)),
            Warning::Row { row, standing } => {
                let title = self.app.book.rule(&row.rule);
                let title = title.map_or(row.rule.as_str(), |rule| self.app.name(&rule.title));
                let standing = self.text(&format!("standing-{}", standing.code()));
                args.set("rule", title).set("standing", standing)
            }
            Warning::SectorNotSaid
            | Warning::AgeNotKnown
            | Warning::NotOnAid
            | Warning::ProjectIncome
            | Warning::FareNotSaid
            | Warning::AllowanceBesideBus => args,
        };
        self.app
            .say(&format!("whatif-warning-{}", warning.code()), args)
    }
}
