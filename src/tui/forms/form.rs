//! A form being filled in: which field has the keys, what each key does, and
//! when what was typed becomes a command.

use std::sync::Arc;

use masar_domain::life::Life;
use masar_domain::{CaseFile, Command, HouseholdId, Refusal};
use masar_text::Direction;
use masar_text::digits::{self, Digits};
use masar_text::messages::Messages;

use super::answers::{Answers, There, Wrong};
use super::choice::Choice;
use super::field::{Answer, Field, Kind, Need, Way};
use super::fields::Fields;
use super::list::List;
use super::other::{self, Other};
use super::problem::Problem;
use super::purpose::Purpose;
use super::review::Review;
use super::typing::{self, Typing};
use super::words::Words;
use super::{FormInput, FormStep, Setting, trial};
use crate::app::Texts;
use crate::input::{Code, Key};
use crate::session::Typed;

/// Rows of a list that page keys go over.
const PAGE: usize = 8;

/// A form being filled in.
#[derive(Debug)]
pub struct Form {
    pub(super) setting: Setting,
    pub(super) purpose: Box<dyn Purpose>,
    pub(super) fields: Fields,
    /// The place of the field that has the keys.
    pub(super) focus: usize,
    pub(super) list: Option<List>,
    pub(super) closing: Closing,
    /// What was refused and is about no field of this form.
    pub(super) foot: Option<Problem>,
    pub(super) outlook: Outlook,
    /// The household on the other side, where the form concerns two.
    other: Other,
    /// What will follow is being read, and the next save carries it out.
    pub(super) review: Option<Review>,
}

/// Whether the form was asked to close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    No,
    /// Once, and something is typed: it asks before it throws that away.
    Asked,
}

/// What the rules say of the answers as they stand.
#[derive(Debug, Default)]
pub(super) struct Outlook {
    pub(super) refusal: Option<Refusal>,
    pub(super) foreseen: Vec<Words>,
}

impl Form {
    pub(super) fn new(setting: &Setting, purpose: Box<dyn Purpose>, fields: Vec<Field>) -> Form {
        let mut form = Form {
            setting: setting.clone(),
            purpose,
            fields: Fields(fields),
            focus: 0,
            list: None,
            closing: Closing::No,
            foot: None,
            outlook: Outlook::default(),
            other: Other::default(),
            review: None,
        };
        form.arrange();
        // Typing begins at what must be said and is not: never at a date that
        // stands there already.
        let unsaid = form
            .fields
            .asked()
            .find(|(_, field)| field.need == Need::Required && field.is_empty());
        let first = unsaid.or_else(|| form.fields.asked().next());
        form.focus = first.map_or(0, |(at, _)| at);
        form
    }

    /// What the form does, and to whom.
    #[must_use]
    pub fn title(&self) -> String {
        self.purpose.title().say(&self.setting.messages)
    }

    /// Whether anything differs from what the form was opened with.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.fields.0.iter().any(Field::is_touched)
    }

    /// Whether what will follow is being read before the last save.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.review.is_some()
    }

    /// What letters typed now go into.
    pub(crate) fn typed_into(&self) -> Typed {
        match self.focused().map(|field| (field.kind, field.choices())) {
            Some((Kind::Choice, choices)) if choices.iter().all(Choice::is_ours) => Typed::Codes,
            Some((Kind::Day | Kind::Birth, _)) => Typed::Day,
            Some((Kind::Phone | Kind::Mobile, _)) => Typed::Phone,
            Some((Kind::NationalNumber, _)) => Typed::Number,
            _ => Typed::Words,
        }
    }

    /// The household it is about, where that is on file.
    #[must_use]
    pub fn household(&self) -> Option<HouseholdId> {
        self.purpose.file().map(|file| file.household.id)
    }

    /// What differs from what the form was opened with, by the ids of fields.
    #[must_use]
    pub fn texts(&self) -> Texts {
        self.texts_of(Field::is_touched)
    }

    /// The same but for days that stand there when the form is opened: what is
    /// filled in once more happens on a day of its own.
    #[must_use]
    pub fn texts_to_repeat(&self) -> Texts {
        self.texts_of(|field| field.is_touched() && !(field.kind == Kind::Day && field.is_begun()))
    }

    fn texts_of(&self, which: impl Fn(&Field) -> bool) -> Texts {
        let fields = self.fields.0.iter().filter(|field| which(field));
        let text = |field: &Field| (field.id.to_owned(), field.value().to_owned());
        fields.map(text).collect()
    }

    /// Puts texts into the fields of those ids, as far as they still fit.
    pub fn fill(&mut self, texts: &[(String, String)]) {
        // What a field offers may follow from one that stands behind it.
        for (id, text) in texts.iter().chain(texts) {
            self.fields.put(id, text);
            self.arrange();
        }
    }

    /// Says everything in another language from now on.
    pub fn speak(&mut self, messages: Arc<Messages>) {
        self.setting.messages = messages;
        self.arrange();
    }

    /// Takes one input.
    pub fn press(&mut self, input: FormInput) -> FormStep {
        if self.review.is_some() {
            return self.press_in_review(&input);
        }
        let was_asked = std::mem::replace(&mut self.closing, Closing::No);
        let step = match input {
            FormInput::Command(id) => self.command(&id, was_asked),
            FormInput::Key(key) => {
                self.key(key);
                FormStep::Stay
            }
            FormInput::Paste(text) => {
                self.paste(&text);
                FormStep::Stay
            }
        };
        match step {
            FormStep::Stay => self.consult(),
            step => step,
        }
    }

    /// While what follows is read: a save carries it out, leaving goes back to
    /// the fields, and nothing is typed.
    fn press_in_review(&mut self, input: &FormInput) -> FormStep {
        let Some(review) = &mut self.review else {
            return FormStep::Stay;
        };
        match input {
            FormInput::Command(id) if id == "form.save" => return self.save(),
            FormInput::Command(id) if id == "form.cancel" => self.review = None,
            FormInput::Command(id) if id == "form.next" => review.step(Way::Next, 1),
            FormInput::Command(id) if id == "form.previous" => review.step(Way::Previous, 1),
            FormInput::Key(key) if key.code == Code::PageDown => review.step(Way::Next, PAGE),
            FormInput::Key(key) if key.code == Code::PageUp => review.step(Way::Previous, PAGE),
            _ => {}
        }
        FormStep::Stay
    }

    /// Asks for the file of the household that is named, once.
    fn consult(&mut self) -> FormStep {
        let named = self.purpose.other(self.answers()).map(|(_, id)| id);
        match self.other.turn(named) {
            Some(id) => FormStep::Consult(id),
            None => FormStep::Stay,
        }
    }

    /// Takes the file of the household on the other side, or that there is none.
    pub fn consulted(&mut self, id: HouseholdId, file: Option<Arc<CaseFile>>) {
        self.other.take(id, file);
        self.arrange();
    }

    fn answers(&self) -> Answers<'_> {
        Answers {
            fields: &self.fields,
            today: self.setting.today,
            there: There {
                before: self.other.file(),
                after: None,
            },
        }
    }

    /// Shows why the register refused what the form gave: beside the field it
    /// is about, or at the foot. Everything typed stays.
    pub fn refuse(&mut self, refusal: &Refusal) {
        self.list = None;
        self.review = None;
        self.mark(refusal.field, Problem::Refused(refusal.clone()));
    }

    /// What is wrong with a field and may be said: nothing while it is still
    /// being filled in for the first time.
    pub(super) fn problem(&self, field: &Field) -> Option<Problem> {
        if let Some(refused) = &field.refused {
            return Some(refused.clone());
        }
        if !field.left {
            return None;
        }
        field.check(self.setting.today).or_else(|| {
            let refusal = self.outlook.refusal.as_ref()?;
            let here = refusal.field == Some(field.id);
            here.then(|| Problem::Refused(refusal.clone()))
        })
    }

    pub(super) fn focused(&self) -> Option<&Field> {
        self.fields.0.get(self.focus)
    }

    fn command(&mut self, id: &str, was_asked: Closing) -> FormStep {
        match (id, &self.list) {
            ("form.next", Some(_)) => self.step_list(Way::Next, 1),
            ("form.previous", Some(_)) => self.step_list(Way::Previous, 1),
            ("form.choose", Some(_)) => self.take_from_list(),
            ("form.cancel", Some(_)) => self.list = None,
            ("form.next", None) => self.go(Way::Next),
            ("form.previous", None) => self.go(Way::Previous),
            ("form.choose", None) => self.choose(),
            ("form.cancel", None) => return self.cancel(was_asked),
            ("form.save", _) => return self.save(),
            _ => {}
        }
        FormStep::Stay
    }

    fn cancel(&mut self, was_asked: Closing) -> FormStep {
        if self.is_touched() && was_asked == Closing::No {
            self.closing = Closing::Asked;
            return FormStep::Stay;
        }
        FormStep::Cancelled
    }

    fn go(&mut self, way: Way) {
        self.leave();
        self.focus = self.fields.beside(self.focus, way);
    }

    fn leave(&mut self) {
        let today = self.setting.today;
        if let Some(field) = self.fields.0.get_mut(self.focus) {
            field.left = true;
            field.left_out = 0;
            field.tidy(today);
        }
        self.arrange();
    }

    /// Opens the list of a choice; in any other field, and where there is
    /// nothing to choose yet, it goes to the next.
    fn choose(&mut self) {
        if !self.open_list() {
            self.go(Way::Next);
        }
    }

    /// Opens the list of the focused field, if it has anything to choose from.
    fn open_list(&mut self) -> bool {
        let field = self.focused().filter(|field| !field.choices().is_empty());
        let list = field.map(|field| List::open(field.choices(), field.value()));
        self.list = list;
        self.list.is_some()
    }

    fn step_list(&mut self, way: Way, rows: usize) {
        let (Some(list), Some(field)) = (&mut self.list, self.fields.0.get(self.focus)) else {
            return;
        };
        let count = list.in_sight(field.choices(), &self.setting.messages).len();
        list.step(way, rows, count);
    }

    fn take_from_list(&mut self) {
        let (Some(list), Some(field)) = (&self.list, self.fields.0.get(self.focus)) else {
            return;
        };
        let in_sight = list.in_sight(field.choices(), &self.setting.messages);
        // Nothing in sight: the list stays open, the letters can be mended.
        let Some(code) = in_sight.get(list.at).map(|choice| choice.code.clone()) else {
            return;
        };
        self.list = None;
        self.change(|field| field.put(&code));
        self.go(Way::Next);
    }

    fn key(&mut self, key: Key) {
        if self.list.is_some() {
            self.key_in_list(key);
            return;
        }
        if let Some(Answer::Chosen { .. }) = self.focused().map(|field| &field.answer) {
            self.key_on_choice(key);
            return;
        }
        let liked = self.setting.messages.digits();
        self.change(|field| {
            let digits = field.kind.digits(liked);
            if let Answer::Typed(text) = &mut field.answer {
                field.left_out = match typing::press(text, key, digits) {
                    Typing::Typed(left_out) => left_out,
                    Typing::Edited | Typing::NotText => 0,
                };
            }
        });
    }

    /// Arrows change a closed choice in the direction of reading; a letter
    /// opens its list and begins to narrow it.
    fn key_on_choice(&mut self, key: Key) {
        let mirrored = self.setting.messages.lang().direction() == Direction::Rtl;
        let forward = if mirrored { Code::Left } else { Code::Right };
        match key.code {
            Code::Left | Code::Right if key.code == forward => {
                self.change(|field| field.turn(Way::Next));
            }
            Code::Left | Code::Right => self.change(|field| field.turn(Way::Previous)),
            Code::Backspace | Code::Delete => self.change(|field| field.put("")),
            // A space only opens the list.
            _ if key.text().is_some() && self.open_list() && key.text() != Some(' ') => {
                self.key_in_list(key);
            }
            _ => {}
        }
    }

    fn key_in_list(&mut self, key: Key) {
        match key.code {
            Code::PageDown => return self.step_list(Way::Next, PAGE),
            Code::PageUp => return self.step_list(Way::Previous, PAGE),
            _ => {}
        }
        if let Some(list) = &mut self.list {
            let before = list.typed.text().to_owned();
            typing::press(&mut list.typed, key, Digits::Western);
            if list.typed.text() != before {
                list.at = 0;
            }
        }
    }

    fn paste(&mut self, text: &str) {
        if let Some(list) = &mut self.list {
            list.typed.insert(text);
            list.at = 0;
            return;
        }
        let liked = self.setting.messages.digits();
        self.change(|field| {
            let digits = field.kind.digits(liked);
            if let Answer::Typed(typed) = &mut field.answer {
                field.left_out = typed.insert(&digits::as_kept(text, digits));
            }
        });
    }

    /// Changes the focused field; what was refused of it is no longer said.
    fn change(&mut self, work: impl FnOnce(&mut Field)) {
        let Some(field) = self.fields.0.get_mut(self.focus) else {
            return;
        };
        let before = field.value().to_owned();
        work(field);
        if field.value() != before {
            field.refused = None;
            self.foot = None;
            self.arrange();
        }
    }

    /// Brings fields and outlook in line with the answers.
    fn arrange(&mut self) {
        self.purpose.arrange(&mut self.fields, &self.setting);
        let answers = self.answers();
        let command = self.purpose.command(answers, &self.setting);
        let tried = command.ok().map(|command| self.attempt(&command, answers));
        let (refusal, (after, there)) = match tried {
            Some(Ok(after)) => (None, after),
            Some(Err(refusal)) => (Some(refusal), (None, None)),
            None => (None, (None, None)),
        };
        let there = There {
            after: there.as_ref(),
            ..answers.there
        };
        let answers = Answers { there, ..answers };
        let foreseen = self.purpose.foresee(answers, after.as_ref(), &self.setting);
        let nobody = self.purpose.other(answers);
        let nobody = nobody.and_then(|(field, _)| self.other.refusal(field));
        self.outlook = Outlook {
            refusal: nobody.or(refusal),
            foreseen,
        };
    }

    /// Both files as they would stand: this one, and the one on the other side
    /// where the form concerns two and both are known.
    fn attempt(
        &self,
        command: &Command,
        answers: Answers<'_>,
    ) -> Result<(Option<CaseFile>, Option<CaseFile>), Refusal> {
        let file = self.purpose.source(answers);
        let after = trial::attempt(self.purpose.on(command), command, &self.setting)?;
        let there = match self.purpose.life(answers) {
            Ok(Some(life)) => other::attempt(&life, file, self.other.file(), &self.setting)?,
            Ok(None) | Err(_) => None,
        };
        Ok((after, there))
    }

    /// Gives the command, or goes to the first field that is wrong.
    fn save(&mut self) -> FormStep {
        self.list = None;
        self.leave();
        self.foot = None;
        for field in &mut self.fields.0 {
            field.left = true;
        }
        let today = self.setting.today;
        let wrong = |(at, field): (usize, &Field)| field.check(today).map(|_| at);
        if let Some(at) = self.fields.asked().find_map(wrong) {
            self.focus = at;
            return FormStep::Stay;
        }
        let answers = self.answers();
        match self.purpose.look(answers, &self.setting) {
            Some(Ok(look)) => return FormStep::Look(look),
            Some(Err(Wrong { field, problem })) => {
                self.mark(Some(field), problem);
                return FormStep::Stay;
            }
            None => {}
        }
        let command = match self.purpose.command(answers, &self.setting) {
            Ok(command) => command,
            Err(Wrong { field, problem }) => {
                self.mark(Some(field), problem);
                return FormStep::Stay;
            }
        };
        if let Some(nobody) = self.purpose.other(answers)
            && let Some(refusal) = self.other.refusal(nobody.0)
        {
            self.point_at(refusal);
            return FormStep::Stay;
        }
        match self.attempt(&command, answers) {
            Ok(_) => match self.purpose.life(answers) {
                Ok(None) => FormStep::Give(command),
                Ok(Some(life)) => self.confirm(life),
                Err(Wrong { field, problem }) => {
                    self.mark(Some(field), problem);
                    FormStep::Stay
                }
            },
            Err(refusal) => {
                self.point_at(refusal);
                FormStep::Stay
            }
        }
    }

    /// What concerns two households is read in full first; the second save
    /// carries it out.
    fn confirm(&mut self, life: Life) -> FormStep {
        match self.review.take() {
            Some(_) => FormStep::Live(life),
            None => {
                self.review = Some(Review::default());
                FormStep::Stay
            }
        }
    }

    /// Goes to the field that a trial's refusal is about; the outlook says it
    /// there, for as long as it holds.
    fn point_at(&mut self, refusal: Refusal) {
        match refusal.field.and_then(|id| self.fields.place(id)) {
            Some(at) => self.focus = at,
            None => self.foot = Some(Problem::Refused(refusal)),
        }
    }

    /// Says a problem where it belongs, and goes there.
    fn mark(&mut self, field: Option<&str>, problem: Problem) {
        let place = field.and_then(|id| self.fields.place(id));
        match place.and_then(|at| self.fields.0.get_mut(at).map(|field| (at, field))) {
            Some((at, field)) => {
                field.refused = Some(problem);
                self.focus = at;
            }
            None => self.foot = Some(problem),
        }
    }
}
