//! A task in words: whom it is about, what is to be done, and the command that
//! does it. The one place that lists, panes and plain verbs take them from.

use crate::spoken_name;
use crate::theme::Glyph;
use masar_domain::clock::{Clock, Runs};
use masar_domain::due::Due;
use masar_domain::matters::visit::Mode;
use masar_domain::place::Bilingual;
use masar_domain::rules::StepKind;
use masar_domain::{CaseFile, EnrollmentId, PersonId, RuleBook};
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};

/// A task as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The person it is about; where it is about nobody alone, the household's
    /// head may stand for it.
    pub who: Option<PersonId>,
    /// What it is: one short sentence.
    pub what: String,
    /// The id of the command that acts on it, as the command table and the
    /// journal call it.
    pub act: &'static str,
}

/// A task in the language of `messages`.
#[must_use]
pub fn said(messages: &Messages, book: &RuleBook, file: &CaseFile, due: &Due) -> Said {
    let words = Spoken {
        messages,
        book,
        file,
    };
    Said {
        who: due.person(file),
        what: words.what(due),
        act: acts(due).first().copied().unwrap_or("note.add"),
    }
}

/// The command that closes a task, or the first step to it; then what else
/// may be right.
#[must_use]
pub fn acts(due: &Due) -> &'static [&'static str] {
    match due {
        Due::Ends { .. } => &["visit.plan", "contact.add", "visit.add"],
        Due::Warned { clock, .. } if clock.kind.is_grace() => &["visit.plan", "contact.add"],
        Due::Warned { .. } => &["visit.add", "contact.add"],
        Due::Suspended { .. } => &["enrollment.lift", "contact.add", "visit.plan"],
        Due::PaymentFailed { .. } => &["household.payee", "contact.add"],
        Due::Visit { mode, .. } => match mode {
            Mode::Visit(_) => &["visit.add", "visit.move", "visit.off"],
            Mode::Phone => &["contact.add", "visit.move", "visit.off"],
        },
        Due::Step { kind, .. } => match kind {
            StepKind::Call => &["contact.add", "visit.plan"],
            StepKind::Visit | StepKind::Check => &["visit.plan", "visit.add"],
        },
        Due::Wage { .. } => &["placement.confirm", "contact.add"],
        Due::Retention { .. } => &["placement.check", "contact.add"],
        Due::Reassess { .. } => &["graduation.reassess", "visit.plan"],
        Due::Assessment { .. } => &["graduation.approve"],
        Due::WatchCheck { .. } => &["graduation.check", "visit.plan"],
        Due::Referral { .. } => &["referral.step"],
        Due::Grievance { .. } => &["grievance.answer"],
        Due::Task { .. } => &["task.done", "task.drop"],
        Due::OverpaymentNotice { .. } => &["balance.notice"],
        Due::OverpaymentPlan { .. } => &["balance.plan"],
        Due::Papers { .. } => &["enrollment.paper", "enrollment.dossier", "contact.add"],
        Due::Instalment { .. } => &["loan.repay", "contact.add", "visit.plan"],
    }
}

/// Its sign: late things that need somebody stand out by it.
pub(crate) fn sign(due: &Due) -> Glyph {
    match due {
        Due::Ends { clock, .. } | Due::Warned { clock, .. } if clock.kind.is_grace() => {
            Glyph::GraceEnds
        }
        Due::Ends { .. } | Due::Warned { .. } => Glyph::SupportEnds,
        Due::Suspended { .. } => Glyph::Suspended,
        Due::PaymentFailed { .. } => Glyph::Failed,
        Due::Visit { .. }
        | Due::Step { .. }
        | Due::Wage { .. }
        | Due::Retention { .. }
        | Due::Reassess { .. }
        | Due::Assessment { .. }
        | Due::WatchCheck { .. }
        | Due::Referral { .. }
        | Due::Grievance { .. }
        | Due::Task { .. }
        | Due::OverpaymentNotice { .. }
        | Due::OverpaymentPlan { .. }
        | Due::Papers { .. }
        | Due::Instalment { .. } => Glyph::Due,
    }
}

struct Spoken<'a> {
    messages: &'a Messages,
    book: &'a RuleBook,
    file: &'a CaseFile,
}

impl Spoken<'_> {
    fn what(&self, due: &Due) -> String {
        let say = |id: &str, args: Args| self.messages.format(id, &args);
        let args = Args::new();
        match due {
            Due::Ends { clock, .. } => say("task-clock-ends", args.set("clock", self.clock(clock))),
            Due::Warned { clock, ends, .. } => {
                let args = args
                    .set("clock", self.clock(clock))
                    .set("day", self.day(*ends));
                match clock.kind.is_grace() {
                    true => say("task-warning-family", args),
                    false => say("task-warning-work", args),
                }
            }
            Due::Suspended { enrollment, .. } => say(
                "task-suspended",
                args.set("programme", self.programme(*enrollment)),
            ),
            Due::PaymentFailed {
                enrollment,
                month,
                bank_reason,
                ..
            } => {
                let args = args
                    .set("programme", self.programme(*enrollment))
                    .set("month", self.month(*month))
                    .set("reason", bank_reason);
                say("task-payment-failed", args)
            }
            Due::Visit { id, mode, .. } => {
                let args = args.set("mode", self.mode(*mode));
                let mut visits = self.file.matters.visits.iter();
                let why = visits.find(|visit| visit.id == *id).map(|visit| &visit.why);
                match why.filter(|why| !why.trim().is_empty()) {
                    Some(why) => say("task-visit-why", args.set("why", why)),
                    None => say("task-visit", args),
                }
            }
            Due::Step { plan, step, .. } => self.step(plan, *step),
            Due::Wage {
                placement, month, ..
            } => {
                let employer = self.employer(*placement);
                say(
                    "task-wage",
                    args.set("month", self.month(*month))
                        .set("employer", employer),
                )
            }
            Due::Retention {
                placement, after, ..
            } => {
                let employer = self.employer(*placement);
                say(
                    "task-retention",
                    args.set("months", *after).set("employer", employer),
                )
            }
            Due::Reassess { enrollment, .. } => say(
                "task-reassessment",
                args.set("programme", self.programme(*enrollment)),
            ),
            Due::Assessment { enrollment, .. } => say(
                "task-assessment",
                args.set("programme", self.programme(*enrollment)),
            ),
            Due::WatchCheck { after, .. } => say("task-watch-check", args.set("months", *after)),
            Due::Referral { id, .. } => {
                let mut referrals = self.file.matters.referrals.iter();
                let known = referrals.find(|known| known.id == *id);
                let (to, what) = known.map_or(("", ""), |known| (&known.to, &known.what));
                say("task-referral", args.set("to", to).set("what", what))
            }
            Due::Grievance { id, .. } => {
                let mut grievances = self.file.matters.grievances.iter();
                let known = grievances.find(|known| known.id == *id);
                let subject =
                    known.map(|known| format!("grievance-subject-{}", known.subject.code()));
                let subject = subject.map(|id| self.messages.text_plain(&id));
                let args = args.set("subject", subject.unwrap_or_default());
                match known.is_some_and(|known| known.appeals.is_some()) {
                    true => say("task-appeal", args),
                    false => say("task-grievance", args),
                }
            }
            Due::Task { id, .. } => {
                let mut tasks = self.file.matters.tasks.iter();
                let known = tasks.find(|known| known.id == *id);
                let what = known.map_or("", |known| known.what.as_str());
                match known.and_then(|known| known.who.as_ref()) {
                    Some(who) => say(
                        "task-set-who",
                        args.set("what", what).set("who", who.as_str()),
                    ),
                    None => say("task-set", args.set("what", what)),
                }
            }
            Due::OverpaymentNotice { .. } => say("task-overpayment-notice", args),
            Due::OverpaymentPlan { .. } => say("task-overpayment-plan", args),
            Due::Papers {
                enrollment,
                missing,
                ..
            } => {
                let args = args
                    .set("programme", self.programme(*enrollment))
                    .set("count", missing.len());
                say("task-papers", args)
            }
            Due::Instalment {
                enrollment, rest, ..
            } => {
                let args = args
                    .set("programme", self.programme(*enrollment))
                    .set("amount", calendar::amount(rest.0));
                say("task-instalment", args)
            }
        }
    }

    fn in_language<'a>(&self, name: &'a Bilingual) -> &'a str {
        spoken_name(self.messages.lang(), name)
    }

    /// The short name of the programme of an enrollment.
    fn programme(&self, id: EnrollmentId) -> String {
        let code = self
            .file
            .enrollment(id)
            .map(|known| known.programme.as_str());
        self.named(code.unwrap_or_default())
    }

    fn named(&self, code: &str) -> String {
        let known = self.book.programme(code);
        known.map_or_else(
            || code.to_owned(),
            |programme| self.in_language(&programme.short).to_owned(),
        )
    }

    fn clock(&self, clock: &Clock) -> String {
        match &clock.runs {
            Runs::Placement(_) => self
                .messages
                .text_plain(&format!("clock-{}", clock.kind.code())),
            Runs::Enrollment {
                programme,
                component,
                ..
            } => {
                let known = self.book.programme(programme);
                let parts = known.map(|known| known.components.as_slice());
                let parts = parts.unwrap_or_default();
                // Where it pays one thing, the programme's name says it all.
                let [_, _, ..] = parts else {
                    return self.named(programme);
                };
                let part = parts.iter().find(|known| known.code == *component);
                let part = part.map_or(component.as_str(), |part| self.in_language(&part.name));
                let args = Args::new()
                    .set("programme", self.named(programme))
                    .set("component", part);
                self.messages.format_plain("task-component", &args)
            }
        }
    }

    fn step(&self, plan: &str, step: u16) -> String {
        let known = self.book.plan(plan);
        let step = known.and_then(|plan| plan.steps.get(usize::from(step)));
        step.map_or_else(
            || plan.to_owned(),
            |step| self.in_language(&step.name).to_owned(),
        )
    }

    fn employer(&self, id: masar_domain::PlacementId) -> &str {
        let known = self.file.placement(id);
        known.map_or("", |job| job.terms.employer.as_str())
    }

    fn mode(&self, mode: Mode) -> String {
        self.messages.text_plain(mode_message(mode))
    }

    fn month(&self, month: masar_domain::Month) -> String {
        calendar::month_and_year(self.messages, month.year(), month.number(), Length::Short)
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        calendar::date_in_words(self.messages, day, Length::Short)
    }
}

/// The word for a way of visiting.
#[must_use]
pub fn mode_message(mode: Mode) -> &'static str {
    use masar_domain::case_log::VisitMode;
    match mode {
        Mode::Phone => "plan-mode-phone",
        Mode::Visit(VisitMode::Home) => "plan-mode-home",
        Mode::Visit(VisitMode::Virtual) => "plan-mode-virtual",
        Mode::Visit(VisitMode::Employer) => "plan-mode-employer",
        Mode::Visit(VisitMode::Project) => "plan-mode-project",
    }
}
