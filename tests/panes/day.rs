//! A working day of a caseworker at an office, from an empty register to the
//! evening: the same script on an English keyboard in English and on an Arabic
//! one in Arabic.

use crate::hour;
use crate::keyboard::Keyboard;
use crate::player::Player;
use crate::program::Program;
use crate::script::Act::{self, *};
use crate::script::{Step, step};
use masar_text::Lang;
use serde_json::Value;
use std::thread;

/// Brings the job of the household one stage on.
const fn next_stage(code: &'static str) -> [Act; 6] {
    [
        Do("placement.step"),
        See("form-placement-stage"),
        Type(code),
        Keys("enter"),
        Do("form.save"),
        See("app-done-placement-step"),
    ]
}

const DAY: &[Step] = &[
    step(
        "opens an empty register",
        &[
            Begin,
            See("pane-enrollments"),
            Do("screen.due"),
            See("screen-due-empty"),
            Do("screen.back"),
            See("pane-enrollments"),
        ],
    ),
    step(
        "registers a family; a number with a digit missing is refused and mended",
        &[
            Do("household.add"),
            See("form-person-national-number"),
            Keys("S-tab C-u"),
            Type("2026-09-01"),
            Keys("tab"),
            Type("محمود سالم الخطيب"),
            Keys("tab tab"),
            Type("male"),
            Keys("enter"),
            Type("1979-05-02"),
            Keys("tab"),
            Type("200012345"),
            Keys("tab tab tab"),
            Type("irbid"),
            Keys("enter"),
            Type("ramtha"),
            Keys("enter"),
            Type("سهل حوران"),
            Keys("tab tab"),
            Type("0791234567"),
            Do("form.save"),
            Count("form-wrong-number-length", "count", 9),
            Type("6"),
            Do("form.save"),
            See("app-done-household-add"),
            Shows("IRB-000001"),
        ],
    ),
    step(
        "adds a daughter",
        &[
            Do("person.add"),
            See("form-person-relation"),
            Type("سارة محمود الخطيب"),
            Keys("tab tab"),
            Type("daughter"),
            Keys("enter"),
            Type("female"),
            Keys("enter"),
            Type("2001-08-20"),
            Do("form.save"),
            See("app-done-person-add"),
        ],
    ),
    step(
        "adds the wife, whose day of birth nobody knows",
        &[
            Do("person.add"),
            See("form-person-relation"),
            Type("هدى سالم الزعبي"),
            Keys("tab tab"),
            Type("spouse"),
            Keys("enter"),
            Type("female"),
            Keys("enter"),
            Type("1982"),
            Do("form.save"),
            See("app-done-person-add"),
        ],
    ),
    step(
        "enrolls the family",
        &[
            Do("enrollment.add"),
            See("form-enrollment-programme"),
            Type("naf-uct"),
            Keys("enter"),
            Keys("C-u"),
            Type("2026-09-01"),
            Keys("tab tab"),
            Type("84"),
            Do("form.save"),
            See("app-done-enrollment-add"),
            Shows("84.000"),
        ],
    ),
    step(
        "calls, and nobody answers",
        &[
            Do("contact.add"),
            See("form-contact-outcome"),
            Type("no-answer"),
            Keys("enter"),
            Type("رن الهاتف ولم يجب أحد"),
            Do("form.save"),
            See("app-done-contact-add"),
        ],
    ),
    step(
        "suspends",
        &[
            Do("enrollment.suspend"),
            See("form-enrollment-reason"),
            Type("proof-awaited"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-enrollment-suspend"),
        ],
    ),
    step(
        "visits the family, who are at home",
        &[
            Do("visit.add"),
            See("form-visit-outcome"),
            Type("done"),
            Keys("enter"),
            Type("الأسرة في البيت، وسارة تبحث عن عمل"),
            Do("form.save"),
            See("app-done-visit-add"),
        ],
    ),
    step(
        "lifts the suspension",
        &[
            Do("enrollment.lift"),
            See("form-enrollment-reason"),
            Type("proof-received"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-enrollment-lift"),
        ],
    ),
    step(
        "refers to the training agency",
        &[
            Do("referral.add"),
            See("form-referral-to"),
            Type("مؤسسة التدريب المهني"),
            Keys("tab"),
            Type("دورة خياطة"),
            Keys("tab"),
            Type("سارة"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-referral-add"),
        ],
    ),
    step(
        "takes a grievance about the amount",
        &[
            Do("grievance.add"),
            See("form-grievance-subject"),
            Type("amount"),
            Keys("enter"),
            Type("تقول الأسرة إن المبلغ أقل من المقرر"),
            Do("form.save"),
            See("app-done-grievance-add"),
        ],
    ),
    // The words of a template are those of the panes' language: what the day
    // writes is the same in both.
    step(
        "writes a note, begun from a template and then in her own words",
        &[
            Do("note.add"),
            See("form-note-text"),
            Keys("S-tab"),
            Type("phone-off"),
            Keys("enter"),
            Shows("___"),
            Keys("C-u"),
            Hides("___"),
            Type("الهاتف 0791234567 مغلق منذ أمس"),
            Do("form.save"),
            See("app-done-note-add"),
        ],
    ),
    step(
        "plans a visit for today",
        &[
            Do("visit.plan"),
            See("form-visit-why"),
            Type("today"),
            Keys("tab tab"),
            Type("متابعة بحث سارة عن عمل"),
            Do("form.save"),
            See("app-done-visit-plan"),
        ],
    ),
    step(
        "finds it in Due, logs it from there, and the row is gone",
        &[
            Do("screen.due"),
            See("screen-due-view-30"),
            Do("row.act"),
            See("key-visit-off"),
            Do("popup.accept"),
            See("form-visit-outcome"),
            Type("done"),
            Keys("enter"),
            Type("تمت الزيارة"),
            Do("form.save"),
            See("app-done-visit-add"),
            Hides("متابعة بحث سارة عن عمل"),
            Do("screen.back"),
            See("pane-timeline"),
        ],
    ),
    step(
        "shows the family what a job would bring, and writes the page",
        &[
            Do("whatif.open"),
            See("key-whatif-open"),
            Do("cursor.down"),
            Do("popup.accept"),
            See("form-whatif-wage"),
            Type("290"),
            Keys("tab"),
            Type("garments"),
            Keys("enter"),
            Type("2026-12-01"),
            Do("form.save"),
            Shows("2028-03"),
            Do("whatif.page"),
            Shows("whatif-IRB-000001.2-2026-12"),
            Do("screen.back"),
            See("pane-timeline"),
        ],
    ),
    step(
        "puts Sara forward for a seat at a branch",
        &[
            Do("placement.add"),
            See("form-placement-employer"),
            Type("سارة"),
            Keys("enter"),
            Type("branch"),
            Keys("enter"),
            Type("فرع رحاب"),
            Keys("tab"),
            Type("garments"),
            Keys("enter"),
            Keys("tab tab"),
            Type("290"),
            Keys("tab"),
            Type("referred"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-placement-add"),
        ],
    ),
    step("she is interviewed", &next_stage("interviewed")),
    step("is offered the seat", &next_stage("offered")),
    step("signs", &next_stage("contracted")),
    step("and begins", &next_stage("started")),
    step(
        "enrolls her for the way to work",
        &[
            Do("enrollment.add"),
            See("form-enrollment-programme"),
            Type("nep-transport"),
            Keys("enter"),
            Type("سارة"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-enrollment-add"),
        ],
    ),
    step("leaves for the bank's hour", &[Do("app.quit"), End]),
    step(
        "takes in a list of families that the municipality sent",
        &[Verb("import list.csv --profile camp.toml --office IRB")],
    ),
    step(
        "payment day: September arrived, October came back",
        &[
            Verb(
                "payment record IRB-000001/1 --month 2026-09 --amount 84 --state settled --on 2026-10-01",
            ),
            Verb(
                "payment record IRB-000001/1 --month 2026-10 --amount 84 --state returned --on 2026-11-02 --bank-reason AC04",
            ),
        ],
    ),
    step(
        "asks why the payment failed, and sees it in Due",
        &[
            Begin,
            See("pane-timeline"),
            Do("pane.timeline"),
            Do("timeline.today"),
            Do("timeline.earlier"),
            Shows("✕"),
            Do("why.tell"),
            See("why-title"),
            Do("popup.close"),
            Gone("why-title"),
            Do("pane.households"),
        ],
    ),
    step(
        "puts the account right",
        &[
            Do("household.payee"),
            See("form-payee-kind"),
            Type("wallet"),
            Keys("enter"),
            Type("0791234567"),
            Keys("tab"),
            Type("محمود سالم الخطيب"),
            Do("form.save"),
            See("app-done-household-payee"),
        ],
    ),
    step(
        "answers the grievance",
        &[
            Do("grievance.answer"),
            See("form-grievance-outcome"),
            Type("rejected"),
            Keys("enter"),
            Type("المبلغ وفق المقرر لأسرة من ثلاثة"),
            Do("form.save"),
            See("app-done-grievance-answer"),
        ],
    ),
    step(
        "records what came of the referral",
        &[
            Do("referral.step"),
            See("form-referral-state"),
            Type("accepted"),
            Keys("enter"),
            Do("form.save"),
            See("app-done-referral-step"),
        ],
    ),
    step(
        "looks through the list that came in",
        &[
            Do("cursor.first"),
            Keys("1 2 down"),
            Keys("j j j j"),
            Do("cursor.page-down"),
            Do("cursor.page-down"),
            Do("cursor.page-up"),
            Do("cursor.last"),
            Shows("IRB-000041"),
        ],
    ),
    step(
        "finds a family by its name, looks at it, and calls",
        &[
            Do("search.start"),
            See("pane-search-hint"),
            Type("يوسف الزعبي"),
            Hides("IRB-000041"),
            Keys("enter"),
            Shows("IRB-000015"),
            Do("household.show"),
            Shows("079 123 4513"),
            Do("popup.close"),
            Hides("079 123 4513"),
            Do("contact.add"),
            See("form-contact-outcome"),
            Type("reached"),
            Keys("enter"),
            Type("يحضر رب الأسرة غدًا"),
            Do("form.save"),
            See("app-done-contact-add"),
            Do("search.clear"),
            Shows("IRB-000016"),
        ],
    ),
    step(
        "finds another by its telephone",
        &[
            Do("search.start"),
            See("pane-search-hint"),
            Type("0791234520"),
            Hides("IRB-000016"),
            Keys("enter"),
            Shows("IRB-000022"),
            Do("search.clear"),
            Shows("IRB-000023"),
        ],
    ),
    step(
        "goes back to the first family by the command line",
        &[
            Do("line.open"),
            Type("irb-1"),
            Keys("enter"),
            Shows("84.000"),
        ],
    ),
    step(
        "reads the figures",
        &[
            Do("screen.dashboard"),
            See("figure-placed"),
            Do("screen.back"),
            See("pane-timeline"),
        ],
    ),
    step("goes home", &[Do("app.quit"), End]),
];

/// A list of an office, typed into a table with Arabic headings.
const PAPER_LIST: &str = include_str!("../program/paper_list.toml");

/// Forty families, each a head and a telephone.
fn list() -> String {
    let own = [
        "محمود",
        "خالد",
        "إبراهيم",
        "علي",
        "عمر",
        "يوسف",
        "أحمد",
        "سليم",
    ];
    let families = ["الخطيب", "الزعبي", "العمري", "بني عيسى", "الرواشدة"];
    let mut list = String::from("رقم الملف,المحافظة,الهاتف,الاسم,الجنس,تاريخ الميلاد,الرقم الوطني\n");
    for n in 0..40 {
        let (own, family) = (own[n % own.len()], families[n / own.len()]);
        let birth = 1960 + n;
        list += &format!("H{n},إربد,07912345{n:02},{own} {family},ذكر,{birth},00123456{n:02}\n");
    }
    list
}

/// What a day leaves behind.
struct Evening {
    /// What `masar verify` says of the register.
    register: Value,
    /// The keys, as the panes noted them in the morning and after noon.
    recordings: Vec<String>,
}

fn played(lang: Lang, keyboard: Keyboard) -> Evening {
    let program = Program::on("2026-11-03");
    let program = match lang {
        Lang::English => program,
        Lang::Arabic => program.in_arabic(),
    };
    program.file("camp.toml", PAPER_LIST);
    program.file("list.csv", &list());
    let player = Player {
        program: &program,
        lang,
        keyboard,
    };
    player.plays(DAY);
    let page = program.path("whatif-IRB-000001.2-2026-12-01.html");
    assert!(page.exists(), "no page for the family");
    let recorded = |nth| program.path(&Player::recording(nth));
    let recordings = [1, 2].map(|nth| std::fs::read_to_string(recorded(nth)).unwrap());
    Evening {
        register: program.json("verify"),
        recordings: recordings.to_vec(),
    }
}

/// Whatever the day types about people is in none of its recordings.
fn nothing_is_told_of_people(recordings: &[String]) {
    let acts = DAY.iter().flat_map(|step| step.acts);
    for act in acts {
        let Type(text) = act else { continue };
        // Codes are the program's own words.
        if text.contains(|c: char| c.is_ascii_lowercase()) {
            continue;
        }
        for word in text
            .split([' ', '-', '،'])
            .filter(|word| word.chars().count() > 2)
        {
            let told = recordings.iter().any(|keys| keys.contains(word));
            assert!(!told || MADE_UP.contains(&word), "{word} is in a recording");
        }
    }
}

/// What letters and digits are replaced by.
const MADE_UP: [&str; 6] = ["2026", "علي", "محمد", "محمود", "الخطيب", "إبراهيم"];

#[test]
fn a_day_leaves_the_same_register_from_an_english_and_an_arabic_keyboard() {
    let (english, arabic) = thread::scope(|scope| {
        let english = scope.spawn(|| played(Lang::English, Keyboard::us()));
        let arabic = played(Lang::Arabic, Keyboard::arabic());
        (english.join().unwrap(), arabic)
    });
    for evening in [&english, &arabic] {
        assert_eq!(evening.register["sound"], true);
        assert_eq!(evening.register["households"], 41);
        nothing_is_told_of_people(&evening.recordings);
    }
    // The digest is over all records, so these two say it all; rows beside them
    // are counted under each register's own secret.
    for same in ["last_entry", "digest"] {
        assert_eq!(arabic.register[same], english.register[same], "{same}");
    }
    let kinds = |evening: &Evening| -> Vec<String> {
        let hour = hour::of(&evening.recordings);
        hour::keys(&hour)
            .iter()
            .map(|(kind, _)| (*kind).to_owned())
            .collect()
    };
    assert_eq!(kinds(&arabic), kinds(&english), "the same work");
    hour::is_shipped(&english.recordings);
}
