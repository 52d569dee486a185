//! What hangs on a record that would give way, and must be ended first.

use crate::balance;
use crate::instruction::InstructionState;
use crate::life::used_up;
use crate::matters::graduation::Decision;
use crate::matters::referral;
use crate::matters::task::Standing;
use crate::matters::visit::Outcome;
use crate::placement::Stage;
use crate::refusal::{Code, Refusal, Said};
use crate::{CaseFile, EnrollmentId, Month, PersonId, RuleBook};
use chrono::NaiveDate;

/// Months of a support that are used up under a record, and would begin anew
/// under another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    pub programme: String,
    pub component: String,
    pub months: u16,
    pub enrollment: EnrollmentId,
}

/// What hangs on a record: the person's own, and everything of a household in
/// which nobody else is left.
pub struct Hanging<'a> {
    pub file: &'a CaseFile,
    pub gone: PersonId,
    /// The day the record gives way.
    pub on: NaiveDate,
    /// The month up to which money is looked at.
    pub now: Month,
}

impl Hanging<'_> {
    /// Whether nobody else stays in the household.
    pub fn leaves_nobody(&self) -> bool {
        leaves_nobody(self.file, self.gone, self.on)
    }

    /// The first thing that keeps the record from giving way.
    ///
    /// # Errors
    /// That thing, as a refusal that names it.
    pub fn check(&self, book: &RuleBook) -> Result<(), Refusal> {
        self.enrolled(book)?;
        self.at_work()?;
        self.paid(book)?;
        self.pending()
    }

    fn is_theirs(&self, enrollment: EnrollmentId) -> bool {
        let known = self.file.enrollment(enrollment);
        known.is_some_and(|known| match known.subject.person() {
            Some(person) => person == self.gone,
            None => self.leaves_nobody(),
        })
    }

    fn enrolled(&self, book: &RuleBook) -> Result<(), Refusal> {
        let mut live = self.file.enrollments.iter();
        let Some(live) = live.find(|e| e.state().is_live() && self.is_theirs(e.id)) else {
            return Ok(());
        };
        let refusal = Refusal::new(Code::StillEnrolled)
            .text("id", self.gone)
            .text("enrollment", live.id);
        Err(refusal.programme(&live.programme, book))
    }

    fn at_work(&self) -> Result<(), Refusal> {
        let mut open = self.file.placements_of(self.gone);
        match open.find(|placement| placement.stage() != Stage::Ended) {
            None => Ok(()),
            Some(placement) => Err(Refusal::new(Code::StillPlaced)
                .text("id", self.gone)
                .text("placement", placement.id)
                .text("employer", &placement.terms.employer)),
        }
    }

    /// Money that is on its way, owed, or asked back.
    fn paid(&self, book: &RuleBook) -> Result<(), Refusal> {
        let of = |code, enrollment: EnrollmentId, month: Month| {
            Refusal::new(code)
                .text("id", self.gone)
                .text("enrollment", enrollment)
                .saying("month", Said::Month(month))
        };
        for enrollment in &self.file.enrollments {
            let theirs = self.is_theirs(enrollment.id);
            let under_way = enrollment.payments.iter().find(|p| is_under_way(p.state));
            if let Some(payment) = under_way.filter(|_| theirs) {
                return Err(of(Code::PaymentOnItsWay, enrollment.id, payment.month));
            }
        }
        for adjustment in &self.file.matters.adjustments {
            let last = adjustment.last_payment();
            let settled = last.is_some_and(|p| p.state == InstructionState::Settled);
            if adjustment.withdrawn.is_none() && !settled && self.is_theirs(adjustment.enrollment) {
                return Err(of(Code::MoneyOpen, adjustment.enrollment, adjustment.of));
            }
        }
        let balance = balance::balance(self.file, book, self.now.plus(1));
        let mut accounts = balance.accounts.iter();
        let open = accounts.find(|account| {
            let open = account.outstanding().is_payable() || account.to_recover().is_payable();
            open && self.is_theirs(account.enrollment)
        });
        open.map_or(Ok(()), |account| {
            Err(of(Code::MoneyOpen, account.enrollment, account.month))
        })
    }

    /// Matters that somebody waits for.
    fn pending(&self) -> Result<(), Refusal> {
        let matters = &self.file.matters;
        let alone = self.leaves_nobody();
        let visits = matters.visits.iter();
        let visits = visits.filter(|visit| alone && visit.outcome == Outcome::Open);
        let referrals = matters.referrals.iter().filter(|known| {
            let theirs = known.person.map_or(alone, |person| person == self.gone);
            theirs && !referral::after(known.state()).is_empty()
        });
        let tasks = matters.tasks.iter();
        let tasks = tasks.filter(|task| alone && task.standing == Standing::Open);
        let grievances = matters.grievances.iter().filter(|known| {
            let theirs = known.about.map_or(alone, |about| self.is_theirs(about));
            theirs && known.answer.is_none()
        });
        let assessments = matters.assessments.iter();
        let assessments =
            assessments.filter(|a| a.decision == Decision::Open && self.is_theirs(a.enrollment));
        let watches = matters.watches.iter().filter(|watch| {
            let open = watch.reopened.is_none() && watch.checks_open().next().is_some();
            open && self.is_theirs(watch.enrollment)
        });
        let mut open = visits
            .map(|known| ("visit", known.id))
            .chain(tasks.map(|known| ("task", known.id)))
            .chain(referrals.map(|known| ("referral", known.id)))
            .chain(grievances.map(|known| ("grievance", known.id)))
            .chain(assessments.map(|known| ("assessment", known.id)))
            .chain(watches.map(|known| ("watch", known.id)));
        match open.next() {
            None => Ok(()),
            Some((what, id)) => Err(Refusal::new(Code::MatterOpen)
                .text("id", self.gone)
                .text("matter", id)
                .word("what", format!("merge-matter-{what}"))),
        }
    }
}

/// Whether nobody else stays in a household where a record gives way on a day.
pub fn leaves_nobody(file: &CaseFile, gone: PersonId, on: NaiveDate) -> bool {
    let mut others = file.household.members.iter();
    !others.any(|member| member.id != gone && member.stays_past(on))
}

/// Begun, and not known to have arrived or to have failed.
fn is_under_way(state: InstructionState) -> bool {
    state != InstructionState::Settled && !state.reopens_line()
}

/// The months that are used up under a person's own enrollments by `on`.
pub fn used(file: &CaseFile, person: PersonId, on: NaiveDate, book: &RuleBook) -> Vec<Used> {
    let own = file.enrollments.iter();
    let own = own.filter(|e| e.subject.person() == Some(person));
    let used = own.flat_map(|enrollment| {
        let carried = used_up(file, enrollment, Month::of(on).plus(1), book);
        carried.into_iter().map(|carried| Used {
            programme: enrollment.programme.clone(),
            component: carried.component,
            months: carried.months,
            enrollment: enrollment.id,
        })
    });
    used.collect()
}
