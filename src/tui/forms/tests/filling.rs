//! Moving about, typing, choosing, leaving: what the engine does with keys.

use masar_domain::money::MoneyError;

use super::Desk;
use super::office::*;
use crate::forms::problem::Problem;
use crate::forms::*;

#[test]
fn arabic_is_typed_from_the_right_and_backspace_takes_one_letter() {
    let desk = Desk::on("2026-03-01");
    let mut form = person_add(desk.file(), &desk.setting);
    type_keys(&mut form, "أحمد");
    let crate::forms::field::Answer::Typed(text) = &field(&form, "person.name").answer else {
        panic!("a name is typed");
    };
    // Four letters at the right edge of ten columns, the caret left of them.
    assert_eq!(text.view(10).caret, 5);
    type_keys(&mut form, "<backspace>");
    assert_eq!(field(&form, "person.name").value(), "أحم");
    type_keys(&mut form, "<right><backspace>");
    assert_eq!(field(&form, "person.name").value(), "أم");
}

#[test]
fn a_pasted_line_end_is_a_space_and_saves_nothing() {
    let desk = Desk::on("2026-03-01");
    let mut form = note_add(desk.file(), &desk.setting);
    let pasted = FormInput::Paste("first line\r\nsecond\u{1b}[31m \u{202e}line\n".into());
    assert_eq!(form.press(pasted), FormStep::Stay);
    let note = field(&form, "note.text");
    assert_eq!(note.left_out, 2, "an escape and a direction override");
    assert_eq!(note.clean(), "first line second[31m line");
}

#[test]
fn a_date_is_written_out_as_its_field_is_left() {
    let desk = Desk::on("2026-03-01");
    let mut form = visit_add(desk.file(), &desk.setting);
    fill(&mut form, &[("visit.on", "-١")]);
    type_keys(&mut form, "<tab>");
    assert_eq!(field(&form, "visit.on").value(), "2026-02-28");
    fill(&mut form, &[("visit.on", "1/2/2026")]);
    type_keys(&mut form, "<tab>");
    assert_eq!(field(&form, "visit.on").value(), "2026-02-01");
}

#[test]
fn a_field_says_what_is_wrong_once_it_is_left_and_not_while_it_is_typed() {
    let desk = Desk::on("2026-03-01");
    let mut form = visit_add(desk.file(), &desk.setting);
    // Typing begins at the outcome, which was left for the day.
    let left = ("visit.outcome", Problem::Required);
    fill(&mut form, &[("visit.on", "31/2")]);
    assert_eq!(problems(&form), std::slice::from_ref(&left));
    type_keys(&mut form, "<tab>");
    assert_eq!(
        problems(&form),
        [("visit.on", Problem::NotADay), left.clone()]
    );
    assert_eq!(
        field(&form, "visit.on").value(),
        "31/2",
        "what was typed stays"
    );
    type_keys(&mut form, "<S-tab><C-u>28/2/2026");
    assert_eq!(problems(&form), [left]);
}

#[test]
fn a_save_goes_to_the_first_field_that_is_wrong_and_keeps_everything() {
    let desk = Desk::on("2026-03-01");
    let mut form = placement_add(desk.file(), Some(desk.person(2)), &desk.setting);
    fill(
        &mut form,
        &[
            ("placement.wage", "12.3456"),
            ("placement.sector", "garments"),
        ],
    );
    assert_eq!(save(&mut form), FormStep::Stay);
    assert_eq!(focus(&form), "placement.kind");
    let wrong = problems(&form);
    let expected = [
        ("placement.kind", Problem::Required),
        ("placement.employer", Problem::Required),
        (
            "placement.wage",
            Problem::Amount(MoneyError::TooManyDecimals),
        ),
    ];
    assert_eq!(wrong, expected);
    assert_eq!(field(&form, "placement.sector").value(), "garments");
}

#[test]
fn esc_closes_an_untouched_form_and_asks_once_before_a_touched_one() {
    let desk = Desk::on("2026-03-01");
    let mut form = note_add(desk.file(), &desk.setting);
    assert_eq!(type_keys(&mut form, "<esc>"), FormStep::Cancelled);

    let mut form = note_add(desk.file(), &desk.setting);
    assert_eq!(type_keys(&mut form, "a<esc>"), FormStep::Stay);
    assert_eq!(
        type_keys(&mut form, "b<esc>"),
        FormStep::Stay,
        "typing keeps it"
    );
    assert_eq!(field(&form, "note.text").value(), "ab");
    assert_eq!(type_keys(&mut form, "<esc>"), FormStep::Cancelled);
}

#[test]
fn a_list_is_narrowed_by_letters_and_esc_closes_only_the_list() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_edit(desk.file(), &desk.setting);
    go_to(&mut form, "household.governorate");
    type_keys(&mut form, "<enter>maf<enter>");
    assert_eq!(field(&form, "household.governorate").value(), "mafraq");
    type_keys(&mut form, "<S-tab><enter>zar");
    assert_eq!(type_keys(&mut form, "<esc>"), FormStep::Stay);
    assert_eq!(field(&form, "household.governorate").value(), "mafraq");
    // A letter on the closed field opens the list with it.
    type_keys(&mut form, "zar<enter>");
    assert_eq!(field(&form, "household.governorate").value(), "zarqa");
}

#[test]
fn an_arabic_name_narrows_the_list_however_its_letters_are_spelled() {
    let desk = Desk::speaking(masar_text::Lang::Arabic, "2026-03-01");
    let mut form = household_edit(desk.file(), &desk.setting);
    go_to(&mut form, "household.governorate");
    type_keys(&mut form, "<enter>اربد<enter>");
    assert_eq!(field(&form, "household.governorate").value(), "irbid");
}

#[test]
fn the_liwas_follow_the_governorate_and_one_of_another_is_let_go() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_edit(desk.file(), &desk.setting);
    assert_eq!(field(&form, "household.liwa").value(), "ramtha");
    fill(&mut form, &[("household.governorate", "karak")]);
    assert_eq!(field(&form, "household.liwa").value(), "");
    let offered = field(&form, "household.liwa").choices();
    assert!(offered.iter().any(|choice| choice.code == "karak-qasabah"));
    assert!(offered.iter().all(|choice| choice.code != "ramtha"));
}

#[test]
fn a_choice_that_waits_for_another_opens_no_empty_list() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_add(&desk.setting);
    go_to(&mut form, "household.liwa");
    type_keys(&mut form, "r");
    assert_eq!(focus(&form), "household.liwa");
    assert!(form.list.is_none());
    type_keys(&mut form, "<enter>");
    assert_eq!(focus(&form), "household.locality");
}

#[test]
fn a_line_end_pasted_while_a_list_is_open_chooses_nothing() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_edit(desk.file(), &desk.setting);
    go_to(&mut form, "household.governorate");
    type_keys(&mut form, "<enter>");
    let step = form.press(FormInput::Paste("karak\n".into()));
    assert_eq!(step, FormStep::Stay);
    assert_eq!(field(&form, "household.governorate").value(), "irbid");
    type_keys(&mut form, "<enter>");
    assert_eq!(field(&form, "household.governorate").value(), "karak");
}

#[test]
fn arrows_change_a_closed_choice_in_the_direction_of_reading() {
    for (lang, forward, back) in [
        (masar_text::Lang::English, "<right>", "<left>"),
        (masar_text::Lang::Arabic, "<left>", "<right>"),
    ] {
        let desk = Desk::speaking(lang, "2026-03-01");
        let mut form = contact_add(desk.file(), &desk.setting);
        go_to(&mut form, "contact.mode");
        type_keys(&mut form, forward);
        assert_eq!(field(&form, "contact.mode").value(), "message");
        type_keys(&mut form, back);
        type_keys(&mut form, back);
        assert_eq!(field(&form, "contact.mode").value(), "phone", "not round");
    }
}

#[test]
fn only_what_belongs_to_the_other_answers_is_asked_for() {
    let desk = Desk::on("2026-03-01");
    let mut form = household_add(&desk.setting);
    assert!(!asked(&form).contains(&"payee.account"));
    assert!(!asked(&form).contains(&"household.phone-2"));
    fill(
        &mut form,
        &[
            ("person.national-number", "9991234567"),
            ("household.phone", "0791234567"),
            ("payee.kind", "bank"),
        ],
    );
    assert!(!asked(&form).contains(&"person.no-number"));
    for id in [
        "household.phone-holder",
        "household.phone-2",
        "payee.account",
    ] {
        assert!(asked(&form).contains(&id), "{id}");
    }
    fill(
        &mut form,
        &[("payee.account", "JO00"), ("payee.holder", "x")],
    );
    type_keys(&mut form, "<tab>");
    let account = form.problem(field(&form, "payee.account"));
    assert!(matches!(account, Some(Problem::Iban(_))));
}

#[test]
fn what_is_typed_after_a_change_of_language_is_kept() {
    let desk = Desk::on("2026-03-01");
    let mut form = note_add(desk.file(), &desk.setting);
    type_keys(&mut form, "زيارة");
    let arabic = masar_text::messages::Messages::new(masar_text::Lang::Arabic);
    form.speak(std::sync::Arc::new(arabic));
    assert_eq!(field(&form, "note.text").value(), "زيارة");
    assert!(form.title().starts_with("ملاحظة"));
}
