//! How often what happens: every proportion of the made-up office in one
//! place, with where it comes from. `[Sn]` are the sources of the rule book
//! and of the facts behind it; "chosen" means that no source gives a figure,
//! or that a screen needs rows to show what it can do.

use crate::cash::Course;
use crate::contact::AccountKind;
use crate::dice::PerMille;
use crate::names::Hand;
use masar_domain::placement::{Kind, Stage};

// ------------------------------------------------------------------ families

/// Members of a household. Their mean is 4.43; May 2026: 1.1 million persons
/// in 249,000 households, 4.4 each (S5).
pub(crate) const HOUSEHOLD_SIZES: &[(u32, u32)] = &[
    (8, 1),
    (12, 2),
    (14, 3),
    (18, 4),
    (18, 5),
    (14, 6),
    (9, 7),
    (4, 8),
    (2, 9),
    (1, 10),
];

/// Families on monthly aid headed by a woman, January 2020: about 64 % (S17).
pub(crate) const FEMALE_HEADS: PerMille = PerMille(640);

/// Governorates. Irbid has 23 % of the families (S16); no source gives the
/// other eleven: roughly by population, the poorer ones somewhat more.
pub(crate) const GOVERNORATES: &[(u32, &str)] = &[
    (30, "amman"),
    (6, "balqa"),
    (14, "zarqa"),
    (3, "madaba"),
    (23, "irbid"),
    (8, "mafraq"),
    (4, "jerash"),
    (3, "ajloun"),
    (4, "karak"),
    (2, "tafilah"),
    (2, "maan"),
    (1, "aqaba"),
];

/// A male head with a wife; a woman at the head whose husband, a foreigner,
/// lives with her (married to non-Jordanians: S6, S31). Chosen.
pub(crate) const HEAD_HAS_WIFE: PerMille = PerMille(880);
pub(crate) const HEAD_HAS_FOREIGN_HUSBAND: PerMille = PerMille(30);
pub(crate) const FOREIGN_WIFE: PerMille = PerMille(25);

/// Others who live with the family, each at most once. Chosen.
pub(crate) const WITH_A_PARENT: PerMille = PerMille(60);
pub(crate) const WITH_A_SIBLING: PerMille = PerMille(25);
pub(crate) const WITH_A_GRANDCHILD: PerMille = PerMille(25);
pub(crate) const WITH_ANOTHER: PerMille = PerMille(10);

/// Somebody who was a member and is no longer. Chosen.
pub(crate) const FORMER_MEMBER: PerMille = PerMille(70);

/// A person with a recorded disability. Chosen.
pub(crate) const DISABILITY: PerMille = PerMille(60);
/// Of those, recorded later than the registration. Chosen.
pub(crate) const DISABILITY_RECORDED_LATER: PerMille = PerMille(400);

/// A national number that nobody wrote down yet. Chosen.
pub(crate) const NUMBER_NOT_RECORDED: PerMille = PerMille(20);
/// Of spouses and parents, of Gaza origin (excluded from aid: S6). Chosen.
pub(crate) const GAZA_ORIGIN: PerMille = PerMille(12);

/// Of the old, only the year of birth known, or not even that. Chosen.
pub(crate) const ONLY_BIRTH_YEAR: PerMille = PerMille(90);
pub(crate) const BIRTH_UNKNOWN: PerMille = PerMille(20);

/// Names with a Latin spelling on record. Chosen.
pub(crate) const LATIN_NAMES: PerMille = PerMille(350);

/// How names were written down. Chosen.
pub(crate) const HANDS: &[(u32, Hand)] = &[
    (870, Hand::Careful),
    (40, Hand::Vocalised),
    (40, Hand::BareAlef),
    (25, Hand::OpenTa),
    (15, Hand::DottedYa),
    (10, Hand::Joined),
];

// --------------------------------------------------------------- registration

/// Telephones: wrong or missing ones are a known trouble (S20). Chosen.
pub(crate) const NO_PHONE: PerMille = PerMille(50);
pub(crate) const SHARED_PHONE: PerMille = PerMille(40);
pub(crate) const SECOND_PHONE: PerMille = PerMille(250);
pub(crate) const LANDLINE: PerMille = PerMille(20);
pub(crate) const PHONE_HOLDERS: &[&str] = &[
    "",
    "",
    "",
    "رب الأسرة",
    "الأم",
    "الابن الأكبر",
    "الابنة",
    "الأخ",
    "الجارة أم محمد",
];

/// Bank accounts and wallets; the post is near zero [S35, S27]. Chosen.
pub(crate) const ACCOUNTS: &[(u32, AccountKind)] = &[
    (44, AccountKind::Bank),
    (43, AccountKind::Wallet),
    (9, AccountKind::Alias),
    (4, AccountKind::None),
];

/// Known to another list under an id of its own. Chosen.
pub(crate) const HAS_REFERENCE: PerMille = PerMille(300);
/// Assigned to a caseworker. Chosen.
pub(crate) const HAS_CASEWORKER: PerMille = PerMille(900);
/// Later changes of address, telephone, account and caseworker. Chosen.
pub(crate) const MOVED: PerMille = PerMille(30);
pub(crate) const NEW_PHONE: PerMille = PerMille(40);
pub(crate) const NEW_ACCOUNT: PerMille = PerMille(40);
pub(crate) const NEW_CASEWORKER: PerMille = PerMille(30);

pub(crate) const HAS_ADDRESS_DETAIL: PerMille = PerMille(450);
pub(crate) const ADDRESS_DETAILS: &[&str] = &[
    "قرب المسجد الكبير",
    "خلف المدرسة الأساسية للبنات",
    "الشارع الرئيسي، فوق المخبز",
    "حي البلدية، عمارة رقم 3، الطابق الأول",
    "مقابل المركز الصحي",
    "آخر الطريق الترابي، بيت بلا رقم",
    "بجانب خزّان المياه",
    "الحي الشرقي، دار أبو علاء",
];

/// Who works in the office; names of accounts.
pub(crate) const CASEWORKERS: &[&str] = &[
    "lina", "omar", "rania", "khaled", "dima", "yousef", "hala", "tareq", "suha", "anas", "nour",
    "maha",
];
/// A step recorded by somebody other than the family's caseworker. Chosen.
pub(crate) const BY_ANOTHER: PerMille = PerMille(150);

// ----------------------------------------------------------------------- cash

/// Families on the unified cash transfer rather than on recurring monthly aid:
/// about 100,000 of 249,000 are on the latter [S12, S5].
pub(crate) const UNIFIED: PerMille = PerMille(600);
/// The unified transfer by the quarter: NAF's page says quarterly, the news of
/// 2025 and 2026 monthly [S18, S5]. Chosen.
pub(crate) const QUARTERLY: PerMille = PerMille(150);

/// Monthly amounts in dinars: the unified transfer pays 40 to 136 (S24), the
/// recurring aid 50 to 200 (S18). The mean of all is about 84: 21 million a
/// month for 249,000 households (S5).
pub(crate) const UNIFIED_DINARS: (i64, i64) = (40, 136);
pub(crate) const RECURRING_DINARS: (i64, i64) = (50, 200);
/// An amount with odd fils, as a formula gives it. Chosen.
pub(crate) const ODD_FILS: PerMille = PerMille(200);

/// How an enrollment in cash aid went. About 1,000 of 235,000 families are
/// stopped a month and 1,300 included [S27, S47]; the rest is chosen, with more
/// of what needs attention than a real office has.
pub(crate) const COURSES: &[(u32, Course)] = &[
    (40, Course::None),
    (60, Course::Applied),
    (30, Course::Verified),
    (680, Course::Active),
    (25, Course::Reduced),
    (10, Course::Restored),
    (40, Course::Suspended),
    (35, Course::Lifted),
    (45, Course::Stopped),
    (10, Course::NeverAnswered),
    (12, Course::Graduated),
    (13, Course::Reapplied),
];

/// Recorded from the application on, not only once decided. Chosen.
pub(crate) const FROM_APPLICATION: PerMille = PerMille(150);
/// A stopped family that applied again and was taken in again. Chosen.
pub(crate) const TAKEN_IN_AGAIN: PerMille = PerMille(400);

/// Months since cash began. Chosen: the ledger goes back to the beginning.
pub(crate) const CASH_MONTHS: &[(u32, (i64, i64))] =
    &[(50, (2, 12)), (38, (13, 24)), (12, (25, 40))];

/// Why a family is suspended. "Nobody answered" as in Karak 2026 (S46).
pub(crate) const SUSPENSIONS: &[(u32, &str)] = &[
    (40, "nobody-answered"),
    (20, "proof-awaited"),
    (15, "income-under-review"),
    (12, "records-disagree"),
    (10, "payment-account-problem"),
    (3, "family-asked"),
];
/// Why it is stopped: the exit reasons of the facts, section 9. Chosen.
pub(crate) const STOPS: &[(u32, &str)] = &[
    (45, "not-eligible"),
    (20, "income-above-limit-work"),
    (10, "moved-or-absent"),
    (8, "pension-or-inheritance"),
    (7, "family-asked"),
    (5, "income-above-limit-project"),
    (3, "deceased"),
    (2, "error-corrected"),
];
pub(crate) const REDUCTIONS: &[&str] = &["income-rose", "member-left"];
pub(crate) const RESTORATIONS: &[&str] = &["income-fell", "member-joined"];
pub(crate) const REAPPLICATIONS: &[&str] = &["new-need", "job-lost", "income-fell"];

// ----------------------------------------------------------------------- work

/// Families with a member in a job or on the way to one. By the end of 2025
/// 7,043 of the fund's people had been placed, of 249,000 families: 3 %
/// [S53, S5]. The made-up office has more, so that clocks have something to show.
pub(crate) const AT_WORK: PerMille = PerMille(150);
/// Of those, not started yet. Chosen.
pub(crate) const ON_THE_WAY: PerMille = PerMille(140);
/// Women among those placed: 31,444 of 61,330 in all, fewer of the fund's own
/// [S53, S66].
pub(crate) const WOMEN_PLACED: PerMille = PerMille(510);

/// Months since work began, counted from the month it began. Transport and
/// wage support end after the ninth, contract and grace after the twelfth
/// (the two cliffs, facts 3.5): many stand close before one.
pub(crate) const WORK_MONTHS: &[(u32, (i32, i32))] = &[
    (16, (0, 2)),
    (16, (3, 5)),
    (36, (6, 8)),
    (20, (9, 11)),
    (12, (12, 22)),
];

/// Kinds of work; branches hold about 10,000 jobs (S82). Chosen.
pub(crate) const KINDS: &[(u32, Kind)] = &[
    (60, Kind::Employer),
    (29, Kind::Branch),
    (11, Kind::Project),
];
/// Enrolled in what a job brings. Chosen.
pub(crate) const WITH_TRANSPORT: PerMille = PerMille(880);
pub(crate) const WITH_WAGE_SUPPORT: PerMille = PerMille(780);
pub(crate) const WITH_NAF_SHARE: PerMille = PerMille(600);
/// At social security from the start. Chosen.
pub(crate) const INSURED: PerMille = PerMille(880);
/// A wage above the minimum. Chosen: 193,185 Jordanians earn the minimum (S108).
pub(crate) const ABOVE_MINIMUM: PerMille = PerMille(350);
/// Dinars a month that a home project is expected to bring. Chosen.
pub(crate) const PROJECT_DINARS: (i64, i64) = (80, 210);
/// The minimum wage where the book has none for the day: 260 dinars before
/// 2025 (facts 10.7).
pub(crate) const WAGE_UNKNOWN_DINARS: i64 = 260;

/// A disability of the worker recorded after the start. Chosen.
pub(crate) const WORKER_DISABILITY: PerMille = PerMille(80);
/// Support paused, and of those lifted again. Chosen.
pub(crate) const PAUSED: PerMille = PerMille(140);
/// Jobs that ended early. Chosen; 56 to 75 % are kept after support [S60, S53].
pub(crate) const ENDED: PerMille = PerMille(170);
/// Told from the referral on. Chosen.
pub(crate) const FROM_REFERRAL: PerMille = PerMille(250);
/// Stopped with "term complete" once the months are used up. Chosen.
pub(crate) const TERM_CLOSED: PerMille = PerMille(500);

pub(crate) const ENDINGS: &[(u32, &str)] = &[
    (25, "transport"),
    (20, "resigned"),
    (18, "childcare"),
    (17, "wage"),
    (12, "dismissed"),
    (8, "closure"),
];
/// How far those on the way have come. Chosen.
pub(crate) const STAGES_ON_THE_WAY: &[(u32, Stage)] = &[
    (40, Stage::Referred),
    (25, Stage::Interviewed),
    (20, Stage::Offered),
    (15, Stage::Contracted),
];

// --------------------------------------------------------------------- ledger

/// The day of the month on which money comes: 24 March 2025, 21 May 2026 [S36, S5].
pub(crate) const PAY_DAYS: (u32, u32) = (20, 26);

/// What became of last month's lines, and of those before. Chosen; no source
/// counts failures.
pub(crate) const FRESH_OUTCOMES: &[(u32, Outcome)] = &[
    (925, Outcome::Settled),
    (20, Outcome::Rejected),
    (12, Outcome::PaidAgain),
    (6, Outcome::Returned),
    (28, Outcome::InFlight),
    (9, Outcome::Unknown),
];
pub(crate) const OLD_OUTCOMES: &[(u32, Outcome)] = &[
    (986, Outcome::Settled),
    (11, Outcome::PaidAgain),
    (2, Outcome::Returned),
    (1, Outcome::Rejected),
];
/// And of those that somebody has had months to put right.
pub(crate) const MENDED_OUTCOMES: &[(u32, Outcome)] =
    &[(986, Outcome::Settled), (14, Outcome::PaidAgain)];
/// Months after which a failed payment was mended.
pub(crate) const MENDED_AFTER: i32 = 3;

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Settled,
    Rejected,
    /// Rejected, and settled at the second attempt.
    PaidAgain,
    Returned,
    /// Sent, and no answer yet.
    InFlight,
    Unknown,
}

/// Why banks refuse or send back: account closed, wrong, blocked, the name
/// does not fit, the holder died.
pub(crate) const BANK_REASONS: &[(u32, &str)] = &[
    (40, "AC04"),
    (25, "AC01"),
    (13, "BE01"),
    (12, "AC06"),
    (5, "MD07"),
    (5, "RR04"),
];

// ------------------------------------------------------------------------ log

/// Visits: 28,676 a quarter for 249,000 families, each about every two years
/// (S28). Calls and notes: chosen.
pub(crate) const VISITED: PerMille = PerMille(450);
pub(crate) const VISIT_FAILED: PerMille = PerMille(90);
pub(crate) const CALLED: PerMille = PerMille(140);
pub(crate) const NOTED: PerMille = PerMille(180);
/// A visit to the employer before support ends (facts 3.5). Chosen.
pub(crate) const EMPLOYER_VISITED: PerMille = PerMille(250);

// ------------------------------------------------------------------ follow-up

/// Families whose last weeks nobody went through yet, and how many days.
/// Chosen: a list of tasks needs some.
pub(crate) const BEHIND: PerMille = PerMille(300);
pub(crate) const BEHIND_DAYS: (i64, i64) = (10, 70);

/// What a round comes to, where it is due: a call that is answered, a visit
/// made, a warning heeded, a wage asked about. Chosen; Karak 2026 (S46) is why
/// not all are.
pub(crate) const CALL_MADE: PerMille = PerMille(850);
pub(crate) const VISIT_MADE: PerMille = PerMille(700);
pub(crate) const WARNING_HEEDED: PerMille = PerMille(180);
pub(crate) const WAGE_ASKED: PerMille = PerMille(850);

/// A family looked at again after its grace, and of those, out of aid. Chosen.
pub(crate) const REASSESSED: PerMille = PerMille(500);
pub(crate) const REASSESSED_OUT: PerMille = PerMille(450);

/// Wages against what was agreed: below it or not at all is a known trouble
/// (S108, S111); how often, no source says.
pub(crate) const WAGES: &[(u32, WageAs)] = &[
    (950, WageAs::Agreed),
    (40, WageAs::Short),
    (10, WageAs::Nothing),
];

/// How much of a wage arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WageAs {
    Agreed,
    Short,
    Nothing,
}

/// A referral, a grievance, a visit planned for this week; and of the first
/// two, those long since answered. Chosen: a screen needs some.
pub(crate) const REFERRED: PerMille = PerMille(40);
pub(crate) const GRIEVED: PerMille = PerMille(30);
pub(crate) const VISIT_PLANNED: PerMille = PerMille(30);
pub(crate) const ANSWERED: PerMille = PerMille(550);

// ----------------------------------------------------------- other programmes

/// Families with emergency aid, with somebody in training, with a loan. Chosen:
/// more than the programmes have, so that a small office has one of each.
pub(crate) const EMERGENCIES: PerMille = PerMille(25);
pub(crate) const IN_TRAINING: PerMille = PerMille(30);
pub(crate) const WITH_LOAN: PerMille = PerMille(18);
/// Dinars of emergency aid, and of a loan. Chosen.
pub(crate) const EMERGENCY_DINARS: (i64, i64) = (50, 200);
pub(crate) const LENT: &[i64] = &[2000, 3000, 3500, 5000, 6500];
