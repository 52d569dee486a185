//! Why a command was refused: a stable code, the field it is about, and what
//! to say. Never a bare string; the words stand in the message catalogue
//! (`refusal-e2104`), with the arguments named here.

use crate::place::Bilingual;
use crate::{Fils, Month, RuleBook};
use chrono::NaiveDate;

/// Declares the refusals: variant, stable code, kind.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $kind:ident);+ $(;)?) => {
        /// What kind of refusal it is, and its code for ever.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];

            /// `E2104`: printed, logged, searched for; never given to another.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $code),+ }
            }

            pub const fn kind(self) -> Kind {
                match self { $(Code::$variant => Kind::$kind),+ }
            }
        }
    };
}

/// What a caller can do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something typed is wrong: mend the field.
    Input,
    /// What is named is not in the register.
    Missing,
    /// It is there already.
    Conflict,
    /// The rules do not allow it as things stand.
    Rule,
}

codes! {
    NameMissing = "E1101", Input;
    BirthInFuture = "E1102", Input;
    DateInFuture = "E1103", Input;
    DateTooEarly = "E1104", Input;
    UnknownPlace = "E1105", Input;
    TextTooLong = "E1106", Input;
    AmountNotPayable = "E1107", Input;
    UnknownReason = "E1108", Input;
    ReasonMissing = "E1109", Input;
    HolderMissing = "E1110", Input;
    TextMissing = "E1111", Input;
    NothingChanged = "E1112", Input;
    AmountTooLarge = "E1113", Input;
    HouseholdNotFound = "E2001", Missing;
    PersonNotFound = "E2002", Missing;
    EnrollmentNotFound = "E2003", Missing;
    PlacementNotFound = "E2004", Missing;
    ProgrammeNotFound = "E2005", Missing;
    ComponentNotFound = "E2006", Missing;
    PersonLeft = "E2007", Missing;
    NumberTaken = "E2101", Conflict;
    ReferenceTaken = "E2102", Conflict;
    NumberTwice = "E2103", Conflict;
    AlreadyEnrolled = "E2104", Conflict;
    HeadTwice = "E2105", Conflict;
    AlreadyLeft = "E2106", Conflict;
    HeadMissing = "E2107", Rule;
    StepNotAllowed = "E2201", Rule;
    StepBeforeLast = "E2202", Rule;
    AttemptsMissing = "E2203", Rule;
    SubjectWrong = "E2204", Rule;
    AgeOutside = "E2205", Rule;
    AmountNeeded = "E2206", Rule;
    AmountByRule = "E2207", Rule;
    PlacementNeeded = "E2208", Rule;
    ProgrammeEnded = "E2209", Rule;
    StageNotAllowed = "E2210", Rule;
    HeadCannotLeave = "E2211", Rule;
    PlacementNotTheirs = "E2212", Rule;
    FileFull = "E2213", Rule;
    PaymentNotAllowed = "E2301", Rule;
    LineNotDue = "E2302", Rule;
    AmountDiffers = "E2303", Rule;
    AttemptOutOfOrder = "E2304", Rule;
    EventNeeded = "E3101", Input;
    EventUnknown = "E3102", Input;
    WindowNotOpen = "E3103", Rule;
    WindowClosed = "E3104", Rule;
    ProductNeeded = "E3105", Input;
    ProductUnknown = "E3106", Input;
    StageUnknown = "E3107", Input;
    StageOutOfOrder = "E3108", Rule;
    PapersMissing = "E3109", Rule;
    PaperUnknown = "E3110", Input;
    NoAttendance = "E3111", Rule;
    DaysWrong = "E3112", Input;
    NoLoan = "E3113", Rule;
    LoanAgreed = "E3114", Conflict;
    AboveCeiling = "E3115", Rule;
    LoanTermsWrong = "E3116", Input;
    LoanNotAgreed = "E3117", Missing;
    TranchesPaid = "E3118", Rule;
    TrancheWrong = "E3119", Input;
    SocialSecurityUnseen = "E3120", Rule;
    RepaidTooMuch = "E3121", Input;
    NothingInKind = "E3122", Rule;
    StageNotReached = "E3123", Rule;
    NotInForce = "E3124", Rule;
    RulingStands = "E3125", Conflict;
    RulingNotFound = "E3126", Missing;
    NoLimit = "E3127", Rule;
    MonthsWrong = "E3128", Input;
    LoanStillOwed = "E3129", Rule;
    // E32: work.
    EmployerNotFound = "E3201", Missing;
    SiteNotFound = "E3202", Missing;
    VacancyNotFound = "E3203", Missing;
    UnknownSector = "E3204", Input;
    SeatsMissing = "E3205", Input;
    ClosesBeforeOpening = "E3206", Input;
    VacancyClosed = "E3207", Rule;
    SeatsBelowTaken = "E3208", Rule;
    NoSeatLeft = "E3209", Rule;
    PlacementOver = "E3210", Rule;
    MonthNotWorked = "E3211", Rule;
    SupportNotKnown = "E3212", Rule;
    NoSuchCheck = "E3213", Input;
    CheckTooEarly = "E3214", Rule;
    SectorMissing = "E3215", Input;
    // E33: visits, referrals, grievances.
    MatterNotFound = "E3301", Missing;
    DayOff = "E3302", Rule;
    PlanInPast = "E3303", Input;
    VisitClosed = "E3304", Rule;
    ReferralStepNotAllowed = "E3305", Rule;
    GrievanceAnswered = "E3306", Rule;
    AppealUnanswered = "E3307", Rule;
    AppealTwice = "E3308", Conflict;
    TaskInPast = "E3309", Input;
    TaskClosed = "E3310", Conflict;
    // E34: graduation.
    AssessmentNotFound = "E3401", Missing;
    WatchNotFound = "E3402", Missing;
    CriterionUnknown = "E3403", Input;
    CriterionTwice = "E3404", Input;
    EvidenceMissing = "E3405", Input;
    AssessmentOpen = "E3406", Conflict;
    AssessmentDecided = "E3407", Conflict;
    CheckMade = "E3408", Conflict;
    /// Graduation is not a step that one person takes.
    AssessmentNeeded = "E3409", Rule;
    SecondPersonNeeded = "E3410", Rule;
    CriterionNotMet = "E3411", Rule;
    PointsMissing = "E3412", Rule;
    /// The book has no criteria for that day.
    CriteriaUnknown = "E3413", Rule;
    CheckNotDue = "E3414", Rule;
    WatchOver = "E3415", Rule;
    WatchClosed = "E3416", Rule;
    NoGrace = "E3417", Rule;
    GraceRuns = "E3418", Rule;
    NothingToReassess = "E3419", Rule;
    // E35: money put right.
    AdjustmentNotFound = "E3501", Missing;
    OverpaymentNotFound = "E3502", Missing;
    RecordNotFound = "E3503", Missing;
    MonthNotOpen = "E3504", Rule;
    NothingToAdjust = "E3505", Rule;
    AdjustmentOutdated = "E3506", Rule;
    PaidOtherwise = "E3507", Rule;
    NothingOverpaid = "E3508", Rule;
    NoticeMissing = "E3509", Rule;
    AlreadyNoticed = "E3510", Conflict;
    PlanMissing = "E3511", Rule;
    BeforePlan = "E3512", Rule;
    CapExceeded = "E3513", Rule;
    RecoveryTooLarge = "E3514", Rule;
    LineCannotBear = "E3515", Rule;
    LineUnderWay = "E3516", Rule;
    SamePersonWritesOff = "E3517", Rule;
    CorrectionCrosses = "E3518", Rule;
    // E36: the life of a household.
    PersonTwice = "E3601", Input;
    HeadStays = "E3602", Input;
    HeirLeaves = "E3603", Rule;
    NobodyMoves = "E3604", Input;
    NotAMove = "E3605", Input;
    SameHousehold = "E3606", Input;
    SomebodyForgotten = "E3607", Rule;
    HouseholdEmpty = "E3608", Rule;
    OfficeUnknown = "E3609", Input;
    // E37: what if.
    FareNegative = "E3701", Input;
    OfferStartPassed = "E3702", Input;
    OfferStartTooFar = "E3703", Input;
    // E38: changes for many households, and taking them back.
    NotInProgramme = "E3801", Missing;
    NotUndone = "E3802", Rule;
    ChangedSince = "E3803", Conflict;
    // E39: two records of one person.
    NotJudgedOne = "E3901", Rule;
    RecordGaveWay = "E3902", Missing;
    StillEnrolled = "E3903", Rule;
    StillPlaced = "E3904", Rule;
    PaymentOnItsWay = "E3905", Rule;
    MoneyOpen = "E3906", Rule;
    MatterOpen = "E3907", Rule;
    MonthsUsed = "E3908", Rule;
    HeadGivesWay = "E3909", Rule;
    SameInBoth = "E3910", Input;
    RestsOnMerge = "E3911", Rule;
}

impl Code {
    /// The id of its text in the message catalogue.
    pub fn message(self) -> String {
        format!("refusal-{}", self.as_str().to_ascii_lowercase())
    }
}

/// Something a refusal's text speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Text(String),
    Number(i64),
    Day(NaiveDate),
    Money(Fils),
    Month(Month),
    /// A word of the catalogue, by its message id.
    Word(String),
    /// A name that the rule book has in both languages.
    Names(Bilingual),
    /// Several such names.
    List(Vec<Bilingual>),
}

/// A command that was not carried out, and why. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    /// The field of the form or the flag it is about: `person.national-number`.
    pub field: Option<&'static str>,
    /// Names and values for the text.
    pub said: Vec<(&'static str, Said)>,
}

impl Refusal {
    pub fn new(code: Code) -> Refusal {
        Refusal {
            code,
            field: None,
            said: Vec::new(),
        }
    }

    #[must_use]
    pub fn at(mut self, field: &'static str) -> Refusal {
        self.field = Some(field);
        self
    }

    #[must_use]
    pub fn saying(mut self, name: &'static str, said: Said) -> Refusal {
        self.said.push((name, said));
        self
    }

    #[must_use]
    pub fn text(self, name: &'static str, text: impl ToString) -> Refusal {
        self.saying(name, Said::Text(text.to_string()))
    }

    #[must_use]
    pub fn day(self, name: &'static str, day: NaiveDate) -> Refusal {
        self.saying(name, Said::Day(day))
    }

    #[must_use]
    pub fn names(self, name: &'static str, both: &Bilingual) -> Refusal {
        self.saying(name, Said::Names(both.clone()))
    }

    /// A programme by its short name; by its code where the book does not know it.
    #[must_use]
    pub fn programme(self, code: &str, book: &RuleBook) -> Refusal {
        match book.programme(code) {
            Some(programme) => self.names("programme", &programme.short),
            None => self.text("programme", code),
        }
    }

    #[must_use]
    pub fn list<'a>(
        self,
        name: &'static str,
        names: impl IntoIterator<Item = &'a Bilingual>,
    ) -> Refusal {
        let names = names.into_iter().cloned().collect();
        self.saying(name, Said::List(names))
    }

    #[must_use]
    pub fn word(self, name: &'static str, message: impl Into<String>) -> Refusal {
        self.saying(name, Said::Word(message.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_used_once_and_looks_like_one() {
        let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(codes.iter().all(|c| c.len() == 5 && c.starts_with('E')));
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
