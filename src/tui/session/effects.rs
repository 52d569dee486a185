//! Running what the app asks for against the register.

use super::Session;
use super::sight::Sight;
use crate::app::{Answer, Effect, Event, Found, Hiring, Trouble, Vacant, Wanted};
use crate::terminal;
use masar_domain::filter::{Expr, SortKey};
use masar_domain::life::{self, Life};
use masar_domain::{About, Command, Employer, HouseholdId, Request};
use masar_store::{Caller, Matches, Outcome, Sought, StoreError, Together};
use masar_text::Lang;
use masar_text::messages::Messages;
use roaring::RoaringBitmap;
use std::sync::Arc;

impl Session {
    /// Does one thing and gives what came of it.
    pub(super) fn perform(&mut self, effect: Effect) -> Option<Event> {
        let done = match effect {
            look @ (Effect::Find { .. }
            | Effect::List { .. }
            | Effect::Tell(_)
            | Effect::CountDue
            | Effect::Hiring(_)
            | Effect::Recognise(_)
            | Effect::WriteList(_)
            | Effect::Lay(_)
            | Effect::CopyCells(_)
            | Effect::Plan(_)
            | Effect::Apply(..)) => {
                let brought = self.sight().look(look);
                return self.take_in(brought);
            }
            Effect::Page { from, count } => self.page(from, count),
            Effect::Rows {
                asking,
                from,
                count,
            } => self.rows(asking, from, count),
            Effect::WritePage(question) => self.write_page(&question),
            Effect::Shelve(asked) => Ok(self.shelve(asked)),
            Effect::Consult(household) => self.consult(household),
            Effect::Caseworkers => self.register.caseworkers().map(Event::Caseworkers),
            Effect::Operation(number) => self.operation(number),
            Effect::KeepPlan(plan) => self.keep_plan(&plan),
            Effect::Give(command) => self.give(*command),
            Effect::Live(life) => self.live(&life),
            Effect::Speak(lang) => Ok(Event::Speaks(self.speak(lang))),
            Effect::Repaint => {
                self.terminal.backend_mut().forget();
                return None;
            }
            Effect::Copy(household) => return self.copy(&household.to_string()),
            Effect::CopyText(text) => return self.copy(&text),
            Effect::Suspend => {
                self.suspended = true;
                return None;
            }
            Effect::PlayOn => {
                self.plays = !self.over;
                return None;
            }
            Effect::Keep(setting) => return self.keep(setting),
            Effect::KeepDrafts => return self.keep_drafts(),
            Effect::SwitchScrollRegions => Ok(self.switch_scroll_regions()),
            Effect::Quit => {
                self.over = true;
                return None;
            }
        };
        Some(done.unwrap_or_else(|error| Event::Failed(trouble(&error))))
    }

    /// Puts a text on the clipboard of the terminal's machine.
    fn copy(&mut self, text: &str) -> Option<Event> {
        let bytes = terminal::copy(text);
        let screen = self.terminal.backend_mut();
        screen.writer_mut().extend_from_slice(&bytes);
        None
    }

    /// The register as it is looked at now.
    pub(super) fn sight(&self) -> Sight {
        Sight {
            lists: self.lists,
            ..Sight::of(&self.app, &self.register)
        }
    }

    fn page(&mut self, from: u32, count: u32) -> Result<Event, StoreError> {
        let files = self.register.page(&self.matches, from, count)?;
        self.read_ahead(from, count);
        let sight = self.sight();
        let files = files.into_iter().map(|file| sight.seen_as_of(file));
        let files = files.collect::<Result<_, _>>()?;
        Ok(Event::Page { from, files })
    }

    /// The file of a household, as it is today.
    fn consult(&self, household: HouseholdId) -> Result<Event, StoreError> {
        let file = self.register.file(household)?;
        Ok(Event::Consulted(household, file.map(Arc::new)))
    }

    /// The key of the row that a command made, where a list shows one.
    fn made(&self, command: &'static str, about: About) -> Result<Option<u64>, StoreError> {
        let Some(id) = about.employer().filter(|_| command == "vacancy.add") else {
            return Ok(None);
        };
        let employer = self.register.employer(id)?;
        let newest = employer.and_then(|employer| employer.vacancies.last().map(|v| v.id));
        Ok(newest.map(Vacant::key_of))
    }

    fn give(&mut self, command: Command) -> Result<Event, StoreError> {
        let name = command.name();
        let request = Request {
            id: self.ids.next(),
            command,
        };
        let caller = self.caller();
        let outcome = self.register.give_one(request, &caller)?;
        self.seen = self.register.last_change();
        Ok(Event::Given(match outcome {
            Outcome::Done(receipt) => Answer::Done {
                about: receipt.about,
                command: name,
                made: self.made(name, receipt.about)?,
            },
            Outcome::Refused(refusal) => Answer::Refused(refusal),
            // Only for commands that stand or fall with others.
            Outcome::HeldBack => return Err(StoreError::Closed),
        }))
    }

    /// Both halves of what concerns two households, together.
    fn live(&mut self, life: &Life) -> Result<Event, StoreError> {
        let file = |id: Option<HouseholdId>| match id {
            Some(id) => self.register.file(id),
            None => Ok(None),
        };
        let (source, target) = (file(life.source())?, file(life.target())?);
        let planned = life::plan(life, source.as_ref(), target.as_ref(), &self.app.book);
        let commands = match planned {
            Ok(commands) => commands,
            Err(refusal) => return Ok(Event::Given(Answer::Refused(refusal))),
        };
        let name = commands.last().map_or("", Command::name);
        let requests = commands.into_iter().map(|command| Request {
            id: self.ids.next(),
            command,
        });
        let requests = requests.collect();
        let caller = self.caller();
        let given = self
            .register
            .give(requests, &caller, Together::AllOrNothing)?;
        self.seen = self.register.last_change();
        let mut answer = None;
        for outcome in given.outcomes {
            match outcome {
                Outcome::Refused(refusal) => {
                    return Ok(Event::Given(Answer::Refused(refusal)));
                }
                Outcome::Done(receipt) => answer = Some(receipt.about),
                Outcome::HeldBack => {}
            }
        }
        let about = answer.ok_or(StoreError::Closed)?;
        Ok(Event::Given(Answer::Done {
            about,
            command: name,
            made: None,
        }))
    }

    /// Who gives commands here, and when.
    fn caller(&self) -> Caller {
        self.sight().caller
    }

    /// The words of a language, read once, in the digits that are liked.
    fn speak(&mut self, lang: Lang) -> Arc<Messages> {
        let digits = self.app.messages.liked_digits();
        if let Some(known) = self.spoken.iter().find(|known| known.lang() == lang) {
            return Arc::new(known.in_digits(digits));
        }
        let new = Arc::new(Messages::new(lang));
        self.spoken.push(Arc::clone(&new));
        Arc::new(new.in_digits(digits))
    }
}

impl Sight {
    pub(super) fn find(
        &self,
        filter: &Expr,
        sort: &[SortKey],
        keep: Option<u32>,
    ) -> Result<(Found, Matches), StoreError> {
        let sought = Sought {
            filter,
            sort,
            today: self.now,
        };
        let matches = self.register.seek(&sought, |_| {})?;
        let found = Found {
            matches: matches.clone(),
            of: self.register.households(),
            place: keep.map(|number| matches.place(number)),
            kept: keep.is_some_and(|number| matches.contains(number)),
        };
        Ok((found, matches))
    }

    pub(super) fn count_due(&self) -> Result<Event, StoreError> {
        /// Days ahead.
        const SOON: u32 = 30;
        let (_, total) = self.register.due(self.now, SOON, 0)?;
        Ok(Event::Due(total))
    }

    /// Which of these households there are.
    pub(super) fn recognise(&self, ids: Vec<HouseholdId>) -> Result<Event, StoreError> {
        let (mut known, mut unknown) = (RoaringBitmap::new(), Vec::new());
        for id in ids {
            match self.register.file(id)? {
                Some(_) => {
                    known.insert(id.number);
                }
                None => unknown.push(id),
            }
        }
        Ok(Event::Recognised(known, unknown))
    }

    /// What a form needs to know of employers.
    pub(super) fn hiring(&self, wanted: Wanted) -> Result<Event, StoreError> {
        let all = self.register.all_employers()?;
        let employers = self.register.employer_page(&all, 0, u32::MAX)?;
        let employers: Vec<Arc<Employer>> = employers.into_iter().map(Arc::new).collect();
        let mut vacant = Vec::new();
        if let Wanted::Link(_) = wanted {
            for employer in &employers {
                let open = employer.vacancies.iter();
                for vacancy in open.filter(|vacancy| vacancy.closed.is_none()) {
                    let taken = self.register.seats_taken(vacancy.id)?;
                    vacant.extend(Vacant::of(employer, vacancy.id, taken));
                }
            }
            vacant.retain(|vacant| vacant.seats_left() > 0);
        }
        Ok(Event::Hiring {
            wanted,
            hiring: Hiring { employers, vacant },
        })
    }
}

pub(super) fn trouble(error: &StoreError) -> Trouble {
    Trouble {
        code: error.code(),
        what: error.to_string(),
        remedy: error.remedy(),
    }
}
