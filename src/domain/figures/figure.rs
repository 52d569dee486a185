//! The figures by name, and what each of them counts.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A figure. The order is part of the stored form: new ones go to the end.
    Figure {
        /// Files begun, in the month of the household's registration.
        Registered = "registered",
        /// Members who joined a household, from its registration on. Members
        /// recorded in error never were.
        Joined = "joined",
        /// Members who left, by why.
        Left = "left",
        /// Applications to a programme, the repeated ones among them.
        Applied = "applied",
        /// Applications found right (the funds' survey, مسح).
        Verified = "verified",
        /// شمول: enrollments that became active, those that came back among them.
        Included = "included",
        /// Of the included: those that had been in force before, and ended.
        Returned = "returned",
        /// تخفيض
        Reduced = "reduced",
        Restored = "restored",
        /// تعليق, by reason. Suspended is not stopped.
        Suspended = "suspended",
        /// فك التعليق, by reason.
        Lifted = "lifted",
        /// إيقاف of what was in force or suspended, by reason.
        Stopped = "stopped",
        /// Applications that ended before they were in force, by reason.
        TurnedDown = "turned-down",
        /// خروج: the family needs it no more, by reason.
        Exited = "exited",
        /// Standing: households with cash aid of the fund in force.
        OnAid = "on-aid",
        /// Standing: members of those households.
        PersonsOnAid = "persons-on-aid",
        /// Standing: households whose cash aid is suspended, and none in force.
        OnHold = "on-hold",
        /// Standing: enrollments in force, by programme.
        InForce = "in-force",
        /// Fils that arrived, by programme, in the month of the line they pay.
        /// A quarter counts in its first month.
        Settled = "settled",
        /// Fils that came back from the bank, by programme, in that month.
        PaymentsReturned = "payments-returned",
        /// Fils that reached families, each month its part of a quarter: the
        /// aid of aid share. What an employer is paid does not reach them.
        AidReceived = "aid-received",
        /// Visits made, by mode.
        Visits = "visits",
        /// Visits at which nobody was at home, by mode.
        NobodyHome = "nobody-home",
        /// Visits that came to nothing for another reason, by outcome.
        VisitsFailed = "visits-failed",
        /// Attempts to reach a family, by outcome.
        Attempts = "attempts",
        /// Jobs that began, by sector. A project is not a job.
        Placed = "placed",
        /// Of the placed: women.
        PlacedWomen = "placed-women",
        /// Of the placed: with a disability on record on that day.
        PlacedDisability = "placed-disability",
        /// Of the placed: in a productive branch.
        PlacedBranch = "placed-branch",
        /// Of the placed: whose household had cash aid in force that day.
        PlacedOnAid = "placed-on-aid",
        /// Of the placed: with a programme of the national employment programme
        /// in force for the job, at some time.
        PlacedNep = "placed-nep",
        /// Of those: on the track of the aid fund's beneficiaries.
        PlacedNaf = "placed-naf",
        /// Home and income projects that began, by sector.
        ProjectsBegun = "projects-begun",
        /// Jobs that ended after they had begun, by reason.
        WorkEnded = "work-ended",
        /// Projects that ended after they had begun, by reason.
        ProjectsEnded = "projects-ended",
        /// Jobs whose support ran out.
        SupportEnded = "support-ended",
        /// Standing: persons at work, on a job or a project.
        AtWork = "at-work",
        /// Standing: fils a month, gross as agreed, of whoever worked in it:
        /// the earnings of aid share. The month in which work ends counts.
        Wages = "wages",
        /// Fils of wages that arrived, by what showed it.
        WagesConfirmed = "wages-confirmed",
        /// Looks at whether somebody is still in the job, in the month of the
        /// look, by months after support and evidence.
        RetentionChecked = "retention-checked",
        /// Of those: still there.
        RetentionEmployed = "retention-employed",
        /// Of those: the person could not be found, so nothing shows it.
        RetentionNotFound = "retention-not-found",
        /// Trainings begun, in the first month with a day attended.
        TrainingBegun = "training-begun",
        /// Of the begun: those that came to their end.
        Trained = "trained",
        /// Looks at a family when a grace is over, by what came of it.
        Reassessed = "reassessed",
        /// Grievances opened, by subject; an appeal is one of its own.
        Grievances = "grievances",
        /// Grievances answered, by outcome.
        GrievancesAnswered = "grievances-answered",
        /// Referrals to other agencies.
        Referrals = "referrals",
        ReferralsDone = "referrals-done",
        /// Fils of overpayments that were deducted, by programme.
        Recovered = "recovered",
        /// Fils of overpayments not asked back, by programme.
        WrittenOff = "written-off",
        /// Fils of loans paid out, by programme.
        Lent = "lent",
        /// Fils of loans that came back, by programme.
        Repaid = "repaid",
        /// Things given in kind, by programme.
        GivenInKind = "given-in-kind",
    }
}

vocabulary! {
    /// The records a figure is counted from. Where a register has none of
    /// them, the figure is not known, which is not nothing.
    Source {
        Households = "households",
        Enrollments = "enrollments",
        Payments = "payments",
        Log = "log",
        Placements = "placements",
        FollowUps = "follow-ups",
        Checks = "checks",
        Trainings = "trainings",
        Reassessments = "reassessments",
        Grievances = "grievances",
        Referrals = "referrals",
        Overpayments = "overpayments",
        Loans = "loans",
        InKind = "in-kind",
    }
}

/// What a figure is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Things,
    Fils,
}

/// How figures of months come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Happened in a month: a quarter has the sum.
    Flow,
    /// Stood at the end of a month: a quarter has that of its last month. Kept
    /// as changes, so what stood is the sum of all up to then.
    Standing,
}

impl Figure {
    pub fn kind(self) -> Kind {
        match self {
            Figure::OnAid
            | Figure::PersonsOnAid
            | Figure::OnHold
            | Figure::InForce
            | Figure::AtWork
            | Figure::Wages => Kind::Standing,
            _ => Kind::Flow,
        }
    }

    pub fn unit(self) -> Unit {
        match self {
            Figure::Settled
            | Figure::PaymentsReturned
            | Figure::AidReceived
            | Figure::Wages
            | Figure::WagesConfirmed
            | Figure::Recovered
            | Figure::WrittenOff
            | Figure::Lent
            | Figure::Repaid => Unit::Fils,
            _ => Unit::Things,
        }
    }

    pub fn source(self) -> Source {
        use Figure as F;
        match self {
            F::Registered | F::Joined | F::Left => Source::Households,
            F::Applied | F::Verified | F::Included | F::Returned => Source::Enrollments,
            F::Reduced | F::Restored | F::Suspended | F::Lifted => Source::Enrollments,
            F::Stopped | F::TurnedDown | F::Exited => Source::Enrollments,
            F::OnAid | F::PersonsOnAid | F::OnHold | F::InForce => Source::Enrollments,
            F::Settled | F::PaymentsReturned | F::AidReceived => Source::Payments,
            F::Visits | F::NobodyHome | F::VisitsFailed | F::Attempts => Source::Log,
            F::Placed | F::PlacedWomen | F::PlacedDisability => Source::Placements,
            F::PlacedBranch | F::PlacedOnAid | F::PlacedNep | F::PlacedNaf => Source::Placements,
            F::ProjectsBegun | F::WorkEnded | F::ProjectsEnded => Source::Placements,
            F::SupportEnded | F::AtWork | F::Wages => Source::Placements,
            F::WagesConfirmed => Source::FollowUps,
            F::RetentionChecked | F::RetentionEmployed | F::RetentionNotFound => Source::Checks,
            F::TrainingBegun | F::Trained => Source::Trainings,
            F::Reassessed => Source::Reassessments,
            F::Grievances | F::GrievancesAnswered => Source::Grievances,
            F::Referrals | F::ReferralsDone => Source::Referrals,
            F::Recovered | F::WrittenOff => Source::Overpayments,
            F::Lent | F::Repaid => Source::Loans,
            F::GivenInKind => Source::InKind,
        }
    }
}
