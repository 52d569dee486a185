//! Why something is as it is: a short chain of facts, each with its day, its
//! person, or its row of the rule book.
//!
//! A chain is made of values, so that every face of the program says it in its
//! own words (`why-...` in the message catalogue) and programs can read it. The
//! first link answers; those after it are the grounds, in the order they count.

mod line;
mod money;
mod state;
mod work;

use crate::matters::correction::Corrected;
use crate::place::Bilingual;
use crate::refusal::Said;
use crate::rules::{RowRef, RuleBook, Standing};
use crate::vocabulary::vocabulary;
use crate::{CaseFile, EnrollmentId, Fils, Month, PlacementId, UserName};
use chrono::NaiveDate;

vocabulary! {
    /// What a link says; the words stand in the catalogue as `why-CODE`.
    Says {
        // Of a month.
        Paid = "paid",
        PaidNothingDue = "paid-nothing-due",
        Failed = "failed",
        InFlight = "in-flight",
        NotPaid = "not-paid",
        Unpaid = "unpaid",
        Expected = "expected",
        Covered = "covered",
        AmountUnknown = "amount-unknown",
        // Of money put right.
        PaidOtherThanDue = "paid-other-than-due",
        Adjusted = "adjusted",
        AdjustmentOpen = "adjustment-open",
        Overpaid = "overpaid",
        KeptBack = "kept-back",
        WrittenOff = "written-off",
        // Of states.
        State = "state",
        Step = "step",
        StillSuspended = "still-suspended",
        NobodyAnswered = "nobody-answered",
        NotBegun = "not-begun",
        Assessed = "assessed",
        Approved = "approved",
        // Of clocks and limits.
        MonthNumber = "month-number",
        ClockEnds = "clock-ends",
        ClockWaits = "clock-waits",
        ClockBroken = "clock-broken",
        LimitReached = "limit-reached",
        ProgrammeEnds = "programme-ends",
        Paused = "paused",
        Started = "started",
        Disability = "disability",
        NoDisability = "no-disability",
        Track = "track",
        Ruling = "ruling",
        Carried = "carried",
        // Of amounts.
        Row = "row",
        Caution = "caution",
        Decided = "decided",
        Share = "share",
        // Of people and jobs.
        Left = "left",
        Job = "job",
        JobEnded = "job-ended",
        // Of what was put right.
        CorrectedDay = "corrected-day",
        CorrectedAmount = "corrected-amount",
        CorrectedWage = "corrected-wage",
    }
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// What became of a month of a component.
    Line {
        enrollment: EnrollmentId,
        component: String,
        month: Month,
    },
    /// Why an enrollment stands where it stands.
    State(EnrollmentId),
    /// Why a component's clock says what it says.
    Clock {
        enrollment: EnrollmentId,
        component: String,
    },
    /// Why a job goes on or ended.
    Job(PlacementId),
}

/// One fact, with what it speaks of and the row it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub says: Says,
    pub said: Vec<(&'static str, Said)>,
    pub row: Option<RowRef>,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub question: Question,
    pub links: Vec<Link>,
}

/// Answers a question; none where it speaks of something the file or the book
/// does not hold.
pub fn why(
    file: &CaseFile,
    book: &RuleBook,
    today: NaiveDate,
    question: &Question,
) -> Option<Answer> {
    let asked = Asked { file, book, today };
    let links = match question {
        Question::Line {
            enrollment,
            component,
            month,
        } => asked.line(*enrollment, component, *month)?,
        Question::State(enrollment) => asked.state(*enrollment)?,
        Question::Clock {
            enrollment,
            component,
        } => asked.clock(*enrollment, component)?,
        Question::Job(placement) => asked.job(*placement)?,
    };
    Some(Answer {
        question: question.clone(),
        links,
    })
}

/// Everything there is to ask about an enrollment: its state, its clocks, and,
/// where a month is named, that month of each component.
pub fn about(
    file: &CaseFile,
    book: &RuleBook,
    enrollment: EnrollmentId,
    month: Option<Month>,
) -> Vec<Question> {
    let known = file.enrollment(enrollment);
    let programme = known.and_then(|known| book.programme(&known.programme));
    let components = programme.into_iter().flat_map(|p| &p.components);
    let asked = components.map(|component| match month {
        Some(month) => Question::Line {
            enrollment,
            component: component.code.clone(),
            month,
        },
        None => Question::Clock {
            enrollment,
            component: component.code.clone(),
        },
    });
    let state = month.is_none().then_some(Question::State(enrollment));
    state.into_iter().chain(asked).collect()
}

/// A question on its way to an answer.
#[derive(Clone, Copy)]
struct Asked<'a> {
    file: &'a CaseFile,
    book: &'a RuleBook,
    today: NaiveDate,
}

impl Link {
    fn new(says: Says) -> Link {
        Link {
            says,
            said: Vec::new(),
            row: None,
        }
    }

    fn saying(mut self, name: &'static str, said: Said) -> Link {
        self.said.push((name, said));
        self
    }

    fn text(self, name: &'static str, text: impl ToString) -> Link {
        self.saying(name, Said::Text(text.to_string()))
    }

    fn by(self, user: &UserName) -> Link {
        self.text("by", user)
    }

    fn day(self, name: &'static str, day: NaiveDate) -> Link {
        self.saying(name, Said::Day(day))
    }

    fn month(self, name: &'static str, month: Month) -> Link {
        self.saying(name, Said::Month(month))
    }

    fn money(self, name: &'static str, amount: Fils) -> Link {
        self.saying(name, Said::Money(amount))
    }

    fn number(self, name: &'static str, number: impl Into<i64>) -> Link {
        self.saying(name, Said::Number(number.into()))
    }

    fn word(self, name: &'static str, id: String) -> Link {
        self.saying(name, Said::Word(id))
    }

    fn names(self, name: &'static str, both: &Bilingual) -> Link {
        self.saying(name, Said::Names(both.clone()))
    }

    fn resting_on(mut self, row: &RowRef) -> Link {
        self.row = Some(row.clone());
        self
    }

    /// The id of its sentence in the catalogue.
    pub fn message(&self) -> String {
        format!("why-{}", self.says.code())
    }
}

impl Asked<'_> {
    /// The row behind a figure, and what it says of itself where it is not
    /// plainly sourced.
    fn row(&self, named: &RowRef) -> Vec<Link> {
        let mut links = Vec::new();
        let Some(rule) = self.book.rule(&named.rule) else {
            return links;
        };
        let link = Link::new(Says::Row)
            .names("rule", &rule.title)
            .text("row", named)
            .resting_on(named);
        links.push(link);
        let mut rows = rule.rows.iter();
        let row = rows.find(|row| row.version == named.version);
        if let Some(row) = row.filter(|row| row.standing != Standing::Sourced)
            && let Some(note) = &row.note
        {
            let link = Link::new(Says::Caution)
                .word("standing", format!("standing-{}", row.standing.code()))
                .names("note", note)
                .resting_on(named);
            links.push(link);
        }
        links
    }

    /// What was put right about an enrollment, or about the job behind it.
    fn corrections(&self, enrollment: EnrollmentId) -> Vec<Link> {
        let placement = self.file.enrollment(enrollment).and_then(|e| e.placement);
        let known = self.file.matters.corrections.iter();
        let links = known.filter_map(|known| {
            let link = match &known.fact.what {
                Corrected::StepDay {
                    enrollment: of,
                    was,
                    now,
                    ..
                } if *of == enrollment => Link::new(Says::CorrectedDay)
                    .day("was", *was)
                    .day("now", *now),
                Corrected::StageDay {
                    placement: of,
                    was,
                    now,
                    ..
                } if Some(*of) == placement => Link::new(Says::CorrectedDay)
                    .day("was", *was)
                    .day("now", *now),
                Corrected::Wage {
                    placement: of,
                    was,
                    now,
                } if Some(*of) == placement => Link::new(Says::CorrectedWage)
                    .money("was", *was)
                    .money("now", *now),
                Corrected::Amount {
                    enrollment: of,
                    from,
                    now,
                    ..
                } if *of == enrollment => Link::new(Says::CorrectedAmount)
                    .month("from", *from)
                    .money("now", *now),
                _ => return None,
            };
            let cause = format!("correction-cause-{}", known.fact.cause.code());
            let recorded = known.recorded.date_in_amman();
            Some(link.word("cause", cause).by(&known.by).day("on", recorded))
        });
        links.collect()
    }
}
