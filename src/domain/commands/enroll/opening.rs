//! What an enrollment brings along for its dossier: the event it answers, the
//! product, the papers that were seen on the day.

use super::{Enroll, Entry};
use crate::commands::checks;
use crate::dossier::{Dossier, DossierChange, Occasion, PaperSeen};
use crate::person::Member;
use crate::refusal::{Code, Refusal};
use crate::rules::{EventRule, OncePer, Programme, Value};
use crate::{Context, EnrollmentId, Event};
use chrono::{Days, NaiveDate};

/// What the programme asks for when somebody is enrolled; empty where it asks
/// for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// What happened, and when.
    pub occasion: Option<Occasion>,
    /// Code of the product.
    pub product: String,
    /// Codes of the papers seen.
    pub papers: Vec<String>,
}

impl Opening {
    pub(super) fn check(
        &self,
        enroll: &Enroll,
        programme: &Programme,
        person: Option<&Member>,
        context: &Context,
    ) -> Result<(), Refusal> {
        self.check_product(programme)?;
        for paper in &self.papers {
            checks::known_paper(programme, paper)?;
        }
        let Some(event) = self.event(programme)? else {
            return Ok(());
        };
        if let Some(occasion) = &self.occasion {
            checks::past_day(occasion.on, "enrollment.event-on", context)?;
            self.check_window(occasion, event, enroll, person, context)?;
        }
        if enroll.entry == Entry::Active {
            let papers = event.papers.iter().map(String::as_str);
            let unseen: Vec<&str> = papers
                .filter(|paper| !self.papers.iter().any(|seen| seen == paper))
                .collect();
            checks::papers(programme, &unseen)?;
        }
        Ok(())
    }

    fn check_product(&self, programme: &Programme) -> Result<(), Refusal> {
        let at = "enrollment.product";
        match (programme.products.is_empty(), self.product.is_empty()) {
            (true, true) => Ok(()),
            (false, true) => Err(Refusal::new(Code::ProductNeeded).at(at)),
            (_, false) if programme.product(&self.product).is_some() => Ok(()),
            (_, false) => Err(Refusal::new(Code::ProductUnknown)
                .at(at)
                .text("code", &self.product)),
        }
    }

    /// The event of the programme; none where it answers none.
    fn event<'a>(&self, programme: &'a Programme) -> Result<Option<&'a EventRule>, Refusal> {
        let at = "enrollment.event";
        match (&self.occasion, programme.events.is_empty()) {
            (None, true) => Ok(None),
            (None, false) => Err(Refusal::new(Code::EventNeeded).at(at)),
            (Some(occasion), _) => match programme.event(&occasion.event) {
                Some(event) => Ok(Some(event)),
                None => Err(Refusal::new(Code::EventUnknown)
                    .at(at)
                    .text("code", &occasion.event)),
            },
        }
    }

    /// It is asked for neither before the window opens nor after it closes,
    /// both days included.
    fn check_window(
        &self,
        occasion: &Occasion,
        event: &EventRule,
        enroll: &Enroll,
        person: Option<&Member>,
        context: &Context,
    ) -> Result<(), Refusal> {
        let Some(window) = window(occasion, event, enroll, person, context) else {
            return Ok(());
        };
        let refused = |code| {
            Err(Refusal::new(code)
                .at("enrollment.on")
                .day("first", window.first)
                .day("last", window.last)
                .text("row", &window.row))
        };
        if enroll.on < window.first {
            refused(Code::WindowNotOpen)
        } else if enroll.on > window.last {
            refused(Code::WindowClosed)
        } else {
            Ok(())
        }
    }

    /// Whether an enrollment with that dossier stands in the way of this one.
    pub(super) fn is_the_same(&self, known: Option<&Dossier>, programme: &Programme) -> bool {
        match programme.once_per {
            OncePer::Subject => true,
            OncePer::Event => known.is_none_or(|known| known.occasion == self.occasion),
            OncePer::Product => known.is_none_or(|known| known.product == self.product),
        }
    }

    /// The events that open the dossier, where there is something to open it for.
    pub(super) fn events(&self, id: EnrollmentId, on: NaiveDate) -> Vec<Event> {
        let mut changes = Vec::new();
        if self.occasion.is_some() || !self.product.is_empty() {
            changes.push(DossierChange::Opened {
                occasion: self.occasion.clone(),
                product: self.product.clone(),
            });
        }
        changes.extend(self.papers.iter().map(|paper| {
            DossierChange::PaperSeen(PaperSeen {
                paper: paper.clone(),
                on,
            })
        }));
        let changed = changes.into_iter().map(|change| Event::DossierChanged {
            enrollment: id,
            change: Box::new(change),
        });
        changed.collect()
    }
}

struct Window {
    first: NaiveDate,
    last: NaiveDate,
    row: String,
}

fn window(
    occasion: &Occasion,
    event: &EventRule,
    enroll: &Enroll,
    person: Option<&Member>,
    context: &Context,
) -> Option<Window> {
    let rule = event.window.as_ref()?;
    let situation = enroll.situation(person);
    let (rule, row) = context.book.row(rule, enroll.on, &situation)?;
    let Value::Days(from, to) = row.value else {
        return None;
    };
    let after = |days: u32| occasion.on.checked_add_days(Days::new(u64::from(days)));
    Some(Window {
        first: after(from)?,
        last: after(to)?,
        row: row.name(rule).to_string(),
    })
}
