//! Why a clock says what it says, and why a job goes on or ended.

use super::{Asked, Link, Says};
use crate::clock::{self, Because, Clock, ClockEnd};
use crate::placement::{Placement, Stage};
use crate::rules::Counting;
use crate::{EnrollmentId, PlacementId};

impl Asked<'_> {
    pub(super) fn clock(&self, id: EnrollmentId, component: &str) -> Option<Vec<Link>> {
        let enrollment = self.file.enrollment(id)?;
        let programme = self.book.programme(&enrollment.programme)?;
        let component = programme.components.iter().find(|c| c.code == component)?;
        let (file, book) = (self.file, self.book);
        let clock = clock::support(file, enrollment, programme, component, book, self.today)?;
        let mut links = vec![verdict(&clock).names("component", &component.name)];
        let mut first = Vec::new();
        for because in &clock.because {
            match because {
                Because::Row(row) => links.extend(self.row(row)),
                other => first.push(self.because(other)),
            }
        }
        links.extend(first);
        links.extend(self.corrections(id));
        Some(links)
    }

    fn because(&self, because: &Because) -> Link {
        match because {
            Because::Row(row) => Link::new(Says::Row).text("rule", row).text("row", row),
            Because::Disability { since } => Link::new(Says::Disability)
                .day("since", *since)
                .day("recorded", *since),
            Because::NoDisability => Link::new(Says::NoDisability),
            Because::Track(track) => {
                Link::new(Says::Track).word("track", format!("track-{}", track.code()))
            }
            Because::Paused { months, counting } => {
                let counting = match counting {
                    Counting::MonthsPaid => "counting-months-paid",
                    Counting::Calendar => "counting-calendar",
                };
                Link::new(Says::Paused)
                    .number("months", *months)
                    .word("counting", counting.to_owned())
            }
            Because::ProgrammeEnds(day) => Link::new(Says::ProgrammeEnds).day("day", *day),
            Because::Started(day) => Link::new(Says::Started).day("day", *day),
            Because::Ruling {
                months,
                from,
                by,
                why,
                ..
            } => Link::new(Says::Ruling)
                .number("months", *months)
                .day("from", *from)
                .text("why", why)
                .by(by),
            Because::Carried { months, from } => Link::new(Says::Carried)
                .number("months", *months)
                .text("from", from),
        }
    }

    pub(super) fn job(&self, id: PlacementId) -> Option<Vec<Link>> {
        let placement = self.file.placement(id)?;
        let step = placement.steps.last()?;
        let mut links = ended(placement);
        if links.is_empty() {
            links.push(
                Link::new(Says::Job)
                    .text("employer", &placement.terms.employer)
                    .word("stage", format!("placement-stage-{}", step.to.code()))
                    .day("day", step.on)
                    .by(&step.by),
            );
        }
        if let Some(started) = placement.started() {
            links.push(Link::new(Says::Started).day("day", started));
        }
        Some(links)
    }
}

fn verdict(clock: &Clock) -> Link {
    let says = match clock.end {
        ClockEnd::On(_) => Says::ClockEnds,
        ClockEnd::Waiting => Says::ClockWaits,
        ClockEnd::Broken(_) => Says::ClockBroken,
    };
    let link = Link::new(says)
        .number("used", clock.used)
        .number("allowed", clock.allowed);
    match clock.end {
        ClockEnd::On(day) | ClockEnd::Broken(day) => link.day("day", day),
        ClockEnd::Waiting => link,
    }
}

/// That a job is over: when, why and who recorded it.
pub(super) fn ended(placement: &Placement) -> Vec<Link> {
    let last = placement.steps.last();
    let Some(step) = last.filter(|step| step.to == Stage::Ended) else {
        return Vec::new();
    };
    let link = Link::new(Says::JobEnded)
        .text("employer", &placement.terms.employer)
        .day("day", step.on)
        .by(&step.by);
    vec![match &step.reason {
        Some(reason) => link.word("reason", format!("reason-{}", reason.0)),
        None => link.text("reason", "-"),
    }]
}
