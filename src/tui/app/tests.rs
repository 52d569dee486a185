//! Stories of the app alone: keys in, and where one is after them.

mod macros;

use super::*;
use crate::example;
use crate::input::Key;
use crate::keys::{Sequence, Source};
use crate::panes::due::DueRow;
use crate::panes::listing::Row;
use crate::theme::{Colors, ThemeName};
use masar_domain::filter::{Expr, Value};
use masar_domain::{CaseFile, Refusal};
use std::collections::VecDeque;

/// An app over files in memory.
struct Story {
    app: App,
    files: Vec<Arc<CaseFile>>,
    /// Those that the filter lets through, by place.
    found: Vec<usize>,
    /// Commands given, and how they are answered.
    given: Vec<masar_domain::Command>,
    answer: Option<Refusal>,
    /// Whether the person has left.
    over: bool,
}

impl Story {
    fn of(households: u32) -> Story {
        Story::at(households, Size::new(80, 24))
    }

    fn at(households: u32, size: Size) -> Story {
        let (app, effects) = App::open(Opening {
            messages: Arc::new(Messages::new(Lang::English)),
            book: example::book(),
            keymap: Arc::new(Keymap::load(&[Source::DEFAULT]).keymap),
            theme: Theme::new(ThemeName::Mono, Colors::Off),
            office: "IRB".parse().unwrap(),
            user: "lina".parse().unwrap(),
            now: example::now(),
            size,
        });
        let mut story = Story {
            app,
            files: example::files(households),
            found: Vec::new(),
            given: Vec::new(),
            answer: None,
            over: false,
        };
        story.run(effects);
        story
    }

    fn run(&mut self, effects: Vec<Effect>) {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            if effect == Effect::PlayOn && !waiting.is_empty() {
                waiting.push_back(effect);
                continue;
            }
            if let Some(event) = self.perform(effect) {
                waiting.extend(step(&mut self.app, event));
            }
        }
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        Some(match effect {
            Effect::Shelve(asked) => Event::Shelved(asked, None),
            Effect::WriteList(list) => Event::ListWritten(list.file, None),
            Effect::Find { expr, keep, .. } => {
                let fits = |place: &usize| fits(&self.files[*place], &expr);
                self.found = (0..self.files.len()).filter(fits).collect();
                Event::Found(self.answer_find(keep))
            }
            Effect::Page { from, count } => {
                let places = self.found.iter().skip(from as usize).take(count as usize);
                let files = places.map(|place| Seen {
                    file: Arc::clone(&self.files[*place]),
                    on_file: OnFile::Yes,
                });
                let files = files.collect();
                Event::Page { from, files }
            }
            Effect::List { asking, .. } if asking.screen == Screen::Matters => {
                let is_it = |file: &&Arc<CaseFile>| Some(file.household.id) == asking.of;
                Event::Listed {
                    screen: asking.screen,
                    total: 0,
                    kept: None,
                    part: None,
                    of: self.files.iter().find(is_it).cloned(),
                }
            }
            Effect::List { asking, keep } => {
                let due = self.due(asking);
                let kept = due.iter().position(|row| Some(row.key()) == keep);
                Event::Listed {
                    screen: asking.screen,
                    total: due.len(),
                    kept,
                    part: None,
                    of: None,
                }
            }
            Effect::Rows {
                asking,
                from,
                count,
            } => Event::Rows {
                screen: asking.screen,
                from,
                rows: self
                    .due(asking)
                    .into_iter()
                    .skip(from)
                    .take(count)
                    .collect(),
            },
            Effect::Tell(_)
            | Effect::WritePage(_)
            | Effect::Hiring(_)
            | Effect::Recognise(_)
            | Effect::Lay(_)
            | Effect::CopyCells(_)
            | Effect::CopyText(_)
            | Effect::Plan(_)
            | Effect::Apply(..)
            | Effect::KeepPlan(_)
            | Effect::Operation(_) => {
                return None;
            }
            Effect::PlayOn => Event::PlayOn,
            Effect::CountDue => Event::Due(17),
            Effect::Give(command) => {
                let (household, name) = (command.household(), command.name());
                self.given.push(*command);
                Event::Given(match self.answer.take() {
                    Some(refusal) => Answer::Refused(refusal),
                    None => Answer::Done {
                        about: household.unwrap_or(self.files[0].household.id).into(),
                        command: name,
                        made: None,
                    },
                })
            }
            Effect::Caseworkers => Event::Caseworkers(vec!["lina".to_owned()]),
            Effect::Live(_) | Effect::Consult(_) => return None,
            Effect::Speak(lang) => Event::Speaks(Arc::new(Messages::new(lang))),
            Effect::Copy(_)
            | Effect::Suspend
            | Effect::Repaint
            | Effect::Keep(_)
            | Effect::KeepDrafts
            | Effect::SwitchScrollRegions => return None,
            Effect::Quit => {
                self.over = true;
                return None;
            }
        })
    }

    /// What the Due screen lists.
    fn due(&self, asking: Asking) -> Vec<Arc<dyn Row>> {
        let days = crate::panes::due::span(asking.view);
        let (book, today) = (example::book(), example::now().today);
        let row = |file: &Arc<CaseFile>| DueRow {
            due: masar_domain::due::due(file, &book, today, days),
            file: Arc::clone(file),
        };
        let rows = self.files.iter().map(row);
        let rows = rows.filter(|row| !row.due.is_empty());
        rows.map(|row| Arc::new(row) as Arc<dyn Row>).collect()
    }

    fn answer_find(&self, keep: Option<u32>) -> Found {
        let numbers: Vec<u32> = self.found.iter().map(|place| self.number(*place)).collect();
        let total = u32::try_from(numbers.len()).unwrap();
        let place = |keep: u32| numbers.iter().position(|n| *n >= keep);
        let place = |keep| place(keep).map_or(total, |place| u32::try_from(place).unwrap());
        Found {
            matches: numbers
                .iter()
                .copied()
                .collect::<roaring::RoaringBitmap>()
                .into(),
            of: u32::try_from(self.files.len()).unwrap(),
            place: keep.map(place),
            kept: keep.is_some_and(|keep| numbers.contains(&keep)),
        }
    }

    fn number(&self, place: usize) -> u32 {
        self.files[place].household.id.number
    }

    /// Presses keys written as in keymaps, or types a text in quotation marks.
    fn press(&mut self, keys: &str) -> &mut Story {
        for key in keys.split_whitespace() {
            let typed: Vec<Key> = match key.strip_prefix('"') {
                Some(text) => text.trim_end_matches('"').chars().map(Key::char).collect(),
                None => key.parse::<Sequence>().unwrap().keys().to_vec(),
            };
            for key in typed {
                let effects = step(&mut self.app, Event::Key(key));
                self.run(effects);
            }
        }
        self
    }

    /// Where one is, in a line.
    fn told(&self) -> String {
        let app = &self.app;
        if let Some(overlay) = &app.overlay {
            return match overlay {
                Overlay::Help { scroll, .. } => format!("help from line {}", scroll.0),
                Overlay::Details { .. } => "details".into(),
                Overlay::Pasted { .. } => "pasted".into(),
                Overlay::Text { text, .. } => format!("text {text:?}"),
                Overlay::Told { told, .. } => format!("told {}", told.title(app)),
                Overlay::Sample(window) => format!("sample {}", window.cursor + 1),
                Overlay::Macros(window) => format!("macro {}", window.cursor + 1),
                Overlay::Columns(window) => format!("column {}", window.cursor + 1),
                Overlay::Views(_, window) => format!("view {}", window.cursor + 1),
                Overlay::Choose(chooser) => {
                    let (at, of) = (chooser.window.cursor + 1, chooser.options.len());
                    format!("choose for {} {at}/{of}", chooser.command)
                }
            };
        }
        if let Some(form) = &app.form {
            return format!("form {}", plain(&form.title()));
        }
        if let Body::Rows(listing) = &app.screens.seen().body {
            let (at, of) = (listing.window.cursor + 1, listing.total.unwrap_or(0));
            let code = app.screens.seen().screen.code();
            return format!("{code} {}/{of}", at.min(of));
        }
        let told = self.told_of_panes();
        match app.past {
            Some(past) => format!("{told} as of {}", past.day),
            None => told,
        }
    }

    fn told_of_panes(&self) -> String {
        let app = &self.app;
        let (cursor, total) = match app.focus {
            Focus::Households => (app.households.window.cursor, app.households.total()),
            Focus::Enrollments => (app.enrollments.cursor, self.current().lines.len()),
            Focus::Timeline => (app.rows.cursor, self.current().timeline.rows.len()),
        };
        let at = (cursor + 1).min(total);
        match (&app.search, app.focus) {
            (Some(search), _) => format!("search {:?} {at}/{total}", search.field.text()),
            (None, Focus::Households) => format!("households {at}/{total}"),
            (None, Focus::Enrollments) => format!("enrollments {at}/{total}"),
            (None, Focus::Timeline) => format!("timeline {at}/{total} {}", app.months.cursor),
        }
    }

    fn current(&self) -> &Current {
        self.app.current.as_ref().unwrap()
    }

    fn notice(&self) -> String {
        let notice = self.app.notice.as_ref();
        plain(notice.map_or("", |notice| &notice.text))
    }
}

/// A text without the marks around values.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Whether every word of a filter is in a member's name; nothing else is asked
/// for in these stories.
fn fits(file: &CaseFile, filter: &Expr) -> bool {
    let has = |word: &Value| {
        let mut members = file.household.members.iter();
        let word = word.text().unwrap_or_default();
        members.any(|member| member.particulars.name.shown().contains(word))
    };
    filter
        .terms()
        .iter()
        .all(|term| term.values.iter().any(has))
}

/// Keys, and where one is after them, over 40 households of which the second
/// is on the path.
const STORIES: &[(&str, &str)] = &[
    ("", "households 1/40"),
    ("j j k", "households 2/40"),
    ("1 2 j", "households 13/40"),
    ("\u{661} \u{662} j", "households 13/40"),
    ("G", "households 40/40"),
    ("G g g", "households 1/40"),
    ("9 9 9 9 j", "households 40/40"),
    ("5 k", "households 1/40"),
    ("pgdn", "households 7/40"),
    ("2 pgdn pgup", "households 7/40"),
    ("2 0 G", "households 20/40"),
    // An Arabic keyboard: the same physical keys.
    ("ت ت", "households 3/40"),
    // In and out.
    ("j enter", "enrollments 1/3"),
    ("j enter j j j j", "enrollments 3/3"),
    ("j enter esc", "households 2/40"),
    ("j enter l", "timeline 1/3 2026-11"),
    ("j F4 left left", "timeline 1/3 2026-09"),
    ("j F4 1 2 right j", "timeline 2/3 2027-11"),
    ("j F4 3 6 left t", "timeline 1/3 2026-11"),
    ("j F4 esc", "households 2/40"),
    ("tab tab tab", "households 1/40"),
    ("S-tab", "timeline 1/1 2026-11"),
    ("j enter j F2 j F3", "enrollments 1/1"),
    // Searching.
    ("/ \"محمود\"", "search \"محمود\" 1/1"),
    ("/ \"محمود\" enter", "households 1/1"),
    ("/ \"محمود\" enter \\", "households 2/40"),
    ("/ \"محمود\" esc", "households 2/40"),
    ("/ \"محمود\" enter esc", "households 2/40"),
    ("/ \"jk?\"", "search \"jk?\" 0/0"),
    ("/ \"نحخ\" C-u \"محمود\"", "search \"محمود\" 1/1"),
    ("/ \"gov:\"", "search \"gov:\" 1/40"),
    ("/ \"خالد\" enter / \"x\" backspace", "search \"خالد\" 1/8"),
    // Over the panes.
    ("?", "help from line 0"),
    ("? 3 j", "help from line 3"),
    ("? 9 9 j q", "households 1/40"),
    ("F1 esc", "households 1/40"),
    ("i", "details"),
    ("i esc", "households 1/40"),
    // Other screens, and back to where one came from.
    ("F7", "due 1/2"),
    ("g d j", "due 2/2"),
    ("F7 j esc", "households 1/40"),
    ("5 j F7 j esc", "households 6/40"),
    ("j enter F7 esc", "enrollments 1/3"),
    ("F7 j v v", "due 1/2"),
    ("F7 j o", "households 3/40"),
    ("F7 j o esc", "due 2/2"),
    ("F7 j o esc esc", "households 3/40"),
    ("F7 j o F7", "due 2/2"),
    ("F7 j F3", "enrollments 1/1"),
    ("F7 j F3 esc esc", "due 2/2"),
    ("F7 j F2", "households 1/40"),
    ("F7 j F2 esc", "households 1/40"),
    ("/ \"خالد\" enter F7 o", "households 2/40"),
    ("F7 tab", "households 1/40"),
    ("F7 /", "search \"\" 1/40"),
    ("F7 ? esc", "due 1/2"),
    ("F7 i esc", "due 1/2"),
    ("j g m", "matters 0/0"),
    ("F7 g m esc", "due 1/2"),
    ("F7 g m o", "households 2/40"),
    // Looking back, and back to today before anything else.
    ("j T", "form Look back"),
    ("j T \"2026-06-01\" C-s", "households 2/40 as of 2026-06-01"),
    (
        "j g p \"1/6/2026\" C-s enter j",
        "enrollments 2/3 as of 2026-06-01",
    ),
    ("j F9 \"1/6/2026\" C-s enter esc", "enrollments 1/3"),
    ("j F9 \"1/6/2026\" C-s g n", "households 2/40"),
    (
        "j F9 \"1/6/2026\" C-s F7",
        "households 2/40 as of 2026-06-01",
    ),
    (
        "j F9 \"1/6/2026\" C-s a v",
        "households 2/40 as of 2026-06-01",
    ),
    ("j F9 \"4/11/2026\" C-s", "form Look back"),
    (
        "F7 j F9 \"1/6/2026\" C-s",
        "households 3/40 as of 2026-06-01",
    ),
    // The command line: by words, by id, by the letters of an id, by number.
    (": \"due\" enter", "due 1/2"),
    (": \"لا\" esc", "households 1/40"),
    (": \"scdu\" enter", "due 1/2"),
    (": \"12\" enter", "households 12/40"),
    (": \"\u{661}\u{662}\" enter", "households 12/40"),
    (": \"irb-7\" enter", "households 7/40"),
    ("g c \"irb-7\" enter", "households 7/40"),
    ("F7 : \"IRB-000009\" enter", "households 9/40"),
    (
        "j : \"past.look\" space \"1/6/2026\" enter",
        "households 2/40 as of 2026-06-01",
    ),
    (": \"search.start\" space \"محمود\" enter", "households 1/1"),
    (
        ": \"cursor.down\" space \"5\" enter : enter",
        "households 11/40",
    ),
    (": \"next\" tab C-u \"12\" enter", "households 12/40"),
    // Marks, with the letter read through the layout, and jumps.
    ("2 j r r a G r g a", "households 3/40"),
    ("2 j r r ش G ' a", "households 3/40"),
    ("r r \u{661} G r g 1", "households 1/40"),
    ("r r a F7 j r g a", "households 1/40"),
    ("F7 j r r x esc ' x", "households 3/40"),
    (
        ": \"mark.set\" space \"b\" enter G : \"mark.go\" space \"b\" enter",
        "households 1/40",
    ),
    ("r r a 2 j r g esc j", "households 4/40"),
    ("4 j g c \"irb-20\" enter j C-o", "households 5/40"),
    ("4 j g c \"irb-20\" enter j C-o A-right", "households 21/40"),
    ("F7 j o A-left", "households 1/40"),
    ("5 G 9 G 3 G 2 C-o", "households 5/40"),
    ("5 G 9 G 3 G 2 A-left A-right", "households 9/40"),
    ("3 j / \"خالد\" enter A-left", "households 4/40"),
    // Macros: a letter, a count, a name on the command line.
    ("r k a 2 j r k r p a", "households 5/40"),
    ("r k a 2 j r k 3 r p a", "households 9/40"),
    ("r k ش 2 j r k @ a", "households 5/40"),
    ("r k a F7 j o r k g g r p a", "households 3/40"),
    (
        ": \"macro.record\" space \"down\" enter j j r k : \"macro.play\" space \"down\" enter",
        "households 5/40",
    ),
    ("r k a j : \"macro.record\" enter r p a", "households 3/40"),
    // A sequence that is given up does nothing else, and never runs out.
    ("g esc j", "households 2/40"),
    ("g x", "households 1/40"),
];

#[test]
fn keys_lead_where_they_say() {
    for (keys, after) in STORIES {
        assert_eq!(Story::of(40).press(keys).told(), *after, "{keys}");
    }
}

/// Keys that open forms, and what then stands there.
const FORMS: &[(&str, &str)] = &[
    ("a h", "form"),
    ("j a e", "form"),
    ("j c h", "form"),
    ("j a v", "form"),
    ("j a n", "form"),
    ("j c p", "choose for person.edit 1/6"),
    ("j c p j enter", "form"),
    ("j enter j c p", "choose for person.edit 3/6"),
    ("4 G c p", "form"),
    // From the list every enrollment that allows it is offered, on a row that one.
    ("j e s", "choose for enrollment.suspend 1/2"),
    ("j enter e s", "form"),
    ("e s", "form"),
    ("3 G e s", "households 3/40"),
    ("3 G e l", "form"),
    ("j c j", "form"),
    ("j c p esc", "households 2/40"),
    ("a h esc", "households 1/40"),
    // About the household under the cursor of another screen.
    ("j g m a v", "form Visit"),
    ("F7 a n", "form Note"),
    ("F7 j c a", "form"),
    ("F7 j enter", "choose for row.act 1/"),
    ("F7 j enter enter", "form Lift"),
    ("F7 j e l", "form Lift"),
    ("F7 j enter j enter", "form Visit"),
    ("F7 j enter esc", "due 2/2"),
    ("F7 a h esc", "due 1/2"),
    ("j : \"lift\" enter", "households 2/40"),
    ("F7 j : \"lift\" enter", "form Lift"),
    ("j : \"susp\" enter", "choose for enrollment.suspend 1/2"),
];

#[test]
fn forms_open_for_what_is_meant_and_ask_where_that_is_not_clear() {
    for (keys, after) in FORMS {
        let mut story = Story::of(40);
        let told = story.press(keys).told();
        assert!(told.starts_with(after), "{keys}: {told}");
    }
}

#[test]
fn a_command_that_does_nothing_here_says_why() {
    let mut story = Story::of(3);
    story.press("3 G enter e s");
    assert_eq!(story.notice(), "This enrollment is not active.");
    story.press("F2 k enter j j e x");
    assert_eq!(
        story.notice(),
        "Mark an enrollment first: this row is a job."
    );
    story.press("x");
    assert_eq!(
        story.notice(),
        "x does nothing here. F1 shows the keys that work."
    );
}

#[test]
fn the_command_line_says_what_is_wrong_and_stays() {
    let mut story = Story::of(3);
    story.press(": \"lift\" enter");
    assert_eq!(
        story.notice(),
        "No enrollment of this household is in a state that allows it."
    );
    story.press("C-u \"past.look\" space \"31/2/2026\" enter");
    assert_eq!(
        story.notice(),
        "31/2/2026 is not understood here. What is wanted: a day up to today, such as 2026-03-15"
    );
    story.press("C-u \"screen.due\" space \"now\" enter");
    assert_eq!(
        story.notice(),
        "This command takes nothing behind its name."
    );
    story.press("C-u \"irb-99\" enter");
    assert_eq!(story.notice(), "This register has no household IRB-000099.");
    assert!(story.app.line.is_none());
}

#[test]
fn a_mistake_in_the_filter_points_at_its_column_and_leaves_what_was_found() {
    let mut story = Story::of(40);
    story.press("/ \"خالد\"");
    let found = story.app.households.total;
    story.press("space \"colour:red\"");
    let mistake = |story: &Story| story.app.search.as_ref().unwrap().mistake.clone();
    assert_eq!(mistake(&story).map(|mistake| mistake.column()), Some(6));
    assert_eq!(story.app.households.total, found);
    assert_eq!(
        story.press("enter").told(),
        "search \"خالد colour:red\" 1/8"
    );
    story.press("C-u \"خالد\" space \"any\" space \"person(sex:femal\"");
    let mut told = mistake(&story).unwrap().words(&story.app);
    told.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    assert_eq!(
        told,
        "Column 21: sex has no value femal. Did you mean female?"
    );
    assert_eq!(story.app.households.total, found);
    assert_eq!(story.press("esc").told(), "households 5/40");
}

#[test]
fn only_the_page_that_is_seen_is_read() {
    let mut story = Story::of(40);
    assert_eq!(story.app.households.rows.len(), 7);
    story.press("G");
    assert_eq!(
        (story.app.households.from, story.app.households.rows.len()),
        (33, 7)
    );
    assert!(step(&mut story.app, Event::Key(Key::char('k'))).is_empty());
}

#[test]
fn a_change_by_another_moves_no_cursor() {
    let mut story = Story::of(40);
    story.press("1 1 j enter");
    let before = (story.told(), story.app.households.window);
    let effects = step(&mut story.app, Event::Changed);
    story.run(effects);
    assert_eq!((story.told(), story.app.households.window), before);
}

#[test]
fn what_was_typed_survives_a_refusal_and_what_is_saved_is_told() {
    use masar_domain::refusal::Code;
    let mut story = Story::of(3);
    story.press("j a n \"بعد\" C-s");
    assert_eq!(story.told(), "households 2/3");
    assert_eq!(story.notice(), "IRB-000002: note written.");
    assert_eq!(story.app.saved.unwrap().time(), "10:41");
    story.answer = Some(Refusal::new(Code::TextTooLong));
    story.press("a n \"بعد\" C-s");
    assert!(story.told().starts_with("form"), "{}", story.told());
    assert_eq!(story.given.len(), 2);
}

#[test]
fn nothing_typed_is_lost_by_leaving() {
    let mut story = Story::of(3);
    story.press("j a n \"بعد\" C-q");
    assert!(!story.over);
    assert_eq!(
        story.notice(),
        "Something is typed in a form: save it or leave it first."
    );
    assert!(Story::of(3).press("C-q").over);
    assert!(Story::of(3).press("g q").over);
}

#[test]
fn a_form_that_is_left_offers_what_was_typed_when_it_is_opened_again() {
    let mut story = Story::of(3);
    story.press("j a n \"بعد\" C-c C-c");
    assert_eq!(story.told(), "households 2/3");
    assert_eq!(
        story.notice(),
        "What was typed is kept: open the form again to go on with it."
    );
    // Another household has no draft of it.
    story.press("k a n C-r esc j");
    assert!(story.app.form.is_none());
    story.press("a n");
    assert_eq!(
        story.notice(),
        "What was typed here earlier is kept: Ctrl-R takes it, typing anew leaves it."
    );
    story.press("C-r");
    let typed = story.app.form.as_ref().unwrap().texts();
    assert_eq!(typed, [("note.text".to_owned(), "بعد".to_owned())]);
    // Saved, it is a draft no more.
    story.press("C-s a n");
    assert!(story.app.form.is_some());
    assert_eq!(
        story.press("C-r").notice(),
        "No draft of this form is waiting."
    );
}

#[test]
fn typing_anew_replaces_a_draft_and_each_enrollment_has_its_own() {
    let mut story = Story::of(3);
    story.press("j a n \"one\" esc esc a n \"two\" C-r");
    assert_eq!(story.notice(), "No draft of this form is waiting.");
    story.press("esc esc a n C-r");
    let typed = story.app.form.as_ref().unwrap().texts();
    assert_eq!(typed, [("note.text".to_owned(), "two".to_owned())]);
    // Two enrollments of one household: the first has a draft.
    story.press("esc esc e s enter right esc esc");
    assert!(story.notice().starts_with("What was typed is kept"));
    story.press("e s j enter C-r");
    assert_eq!(story.notice(), "No draft of this form is waiting.");
    story.press("esc e s enter C-r");
    assert!(story.app.form.as_ref().unwrap().is_touched());
}

#[test]
fn the_last_change_is_repeated_for_another_household_and_never_saved_by_itself() {
    let mut story = Story::of(3);
    story.press(".");
    assert_eq!(
        story.notice(),
        "Nothing was saved yet that could be repeated."
    );
    story.press("j a n \"بعد\" C-s j .");
    assert_eq!(
        story.notice(),
        "Filled in as it was saved last. Check it, then Ctrl-S saves."
    );
    assert_eq!(story.told(), "form Note · IRB-000003");
    assert_eq!(story.given.len(), 1);
    story.press("C-s");
    assert_eq!(story.given.len(), 2);
    assert_eq!(
        story.given[1].household(),
        Some(story.files[2].household.id)
    );
    // By its words it is the same.
    story.press("j : \"change.repeat\" enter");
    assert_eq!(
        story.notice(),
        "Filled in as it was saved last. Check it, then Ctrl-S saves."
    );
    story.press("esc esc");
    // Where its command does nothing, it says why.
    story.press("F9 \"1/6/2026\" C-s .");
    assert_eq!(
        story.notice(),
        "This is the past: nothing is changed there. Go back to today first."
    );
}

#[test]
fn a_macro_stops_at_the_first_key_that_comes_to_nothing_and_says_which() {
    let mut story = Story::of(40);
    story.press("r k a j x j r k");
    assert_eq!(story.notice(), "a is recorded: 3 keys.");
    story.press("5 r p a");
    assert_eq!(
        story.notice(),
        "a stopped at its key 2, x: x does nothing here. F1 shows the keys that work."
    );
    assert_eq!(story.told(), "households 4/40");
    // What the register refuses stops it, and what was typed stays.
    story.press("r k b a n \"w\" C-s j r k");
    story.answer = Some(Refusal::new(masar_domain::refusal::Code::TextTooLong));
    story.press("3 r p b");
    assert_eq!(
        story.notice(),
        "b stopped at its key 4, Ctrl-S: the form was not saved; it says why."
    );
    assert!(story.told().starts_with("form Note"));
    assert_eq!(story.given.len(), 2);
}

#[test]
fn a_macro_plays_no_other_and_nothing_is_played_that_is_not_there() {
    let mut story = Story::of(40);
    story.press("r p");
    assert_eq!(story.notice(), "Nothing is recorded yet.");
    story.press("r k a j r k r k b r p");
    assert_eq!(
        story.notice(),
        "End the recording first: a macro plays none."
    );
    story.press("r k r p c");
    assert_eq!(story.notice(), "Nothing is recorded under c.");
}

#[test]
fn help_over_a_form_leaves_the_form() {
    let mut story = Story::of(3);
    story.press("j a n \"بعد\" F1");
    assert_eq!(story.told(), "help from line 0");
    assert!(story.press("esc").told().starts_with("form"));
    assert!(story.app.form.as_ref().unwrap().is_touched());
}

#[test]
fn in_arabic_an_arrow_goes_where_it_points() {
    let mut story = Story::of(3);
    story.press("j F8 left");
    assert_eq!(story.told(), "enrollments 1/3");
    story.press("left left left");
    assert_eq!(story.told(), "timeline 1/3 2027-01");
    assert_eq!(story.press("right right").told(), "timeline 1/3 2026-11");
}

#[test]
fn a_screen_that_becomes_too_small_keeps_the_state() {
    let mut story = Story::of(40);
    story.press("1 1 j enter");
    let before = story.told();
    for (width, height) in [(20, 5), (300, 100), (59, 24), (80, 24)] {
        let effects = step(&mut story.app, Event::Resized(Size::new(width, height)));
        story.run(effects);
    }
    assert_eq!(story.told(), before);
}

#[test]
fn an_empty_register_takes_every_key() {
    let mut story = Story::of(0);
    story.press("j k G g g pgdn enter l tab F3 F4 left right t i e s c p esc m");
    assert_eq!(story.told(), "households 0/0");
    assert!(story.press("a h").told().starts_with("form"));
}
