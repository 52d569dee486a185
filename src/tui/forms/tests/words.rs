//! Nothing a form says by itself is missing from the catalogue.

use masar_domain::enrollment::Action;
use masar_text::Lang;

use super::Desk;
use super::office::*;
use crate::forms::*;

fn every_form(desk: &Desk) -> Vec<Form> {
    let (file, setting) = (desk.file(), &desk.setting);
    let mut forms = vec![
        household_add(setting),
        household_edit(file, setting),
        person_add(file, setting),
        person_edit(file, desk.person(2), setting),
        person_leave(file, desk.person(2), setting),
        disability(file, desk.person(2), setting),
        payee(file, setting),
        enrollment_add(file, None, setting),
        placement_add(file, None, setting),
        placement_step(file, desk.placement(1), setting),
        placement_confirm(file, desk.placement(1), setting),
        placement_check(file, desk.placement(1), setting),
        placement_fare(file, desk.placement(1), setting),
        placement_link(file, desk.placement(1), Vec::new(), setting),
        placement_correct(file, desk.placement(1), setting),
        placement_wage(file, desk.placement(1), setting),
        employer_add(setting),
        site_add(Vec::new(), None, setting),
        vacancy_add(Vec::new(), Meant::default(), setting),
        visit_add(file, setting),
        contact_add(file, setting),
        note_add(file, setting),
        whatif(file, desk.person(2), None, setting),
    ];
    let steps = Action::ALL.iter();
    forms.extend(steps.map(|action| enrollment_step(file, desk.enrollment(1), *action, setting)));
    forms
}

#[test]
fn every_title_label_and_hint_has_its_words_in_both_languages() {
    for lang in Lang::ALL {
        let mut desk = Desk::speaking(lang, "2026-03-01");
        desk.enroll("naf-uct", None, "2026-01-01");
        desk.job(2, "2026-02-01");
        for form in every_form(&desk) {
            let messages = &desk.setting.messages;
            let mut said = vec![form.title()];
            for field in &form.fields.0 {
                said.push(messages.text(&field.label()));
                said.extend(field.hint.as_ref().map(|hint| hint.say(messages)));
                let own = field.choices().iter().map(|choice| &choice.label);
                let own = own.filter(|label| {
                    matches!(label, crate::forms::words::Words::Message(id) if id.starts_with("form-"))
                });
                said.extend(own.map(|label| label.say(messages)));
            }
            for text in said {
                assert!(
                    !text.contains('<') && !text.contains("{$"),
                    "{lang}: {text}"
                );
                let arabic = text.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c));
                assert!(arabic || lang == Lang::English, "{text} is not Arabic");
            }
        }
    }
}

#[test]
fn a_form_for_what_the_file_does_not_hold_is_refused_and_breaks_nothing() {
    let desk = Desk::on("2026-03-01");
    let (file, setting) = (desk.file(), &desk.setting);
    let mut forms = [
        person_edit(file, desk.person(9), setting),
        person_leave(file, desk.person(9), setting),
        enrollment_step(file, desk.enrollment(9), Action::Stop, setting),
        placement_step(file, desk.placement(9), setting),
        placement_confirm(file, desk.placement(9), setting),
        placement_check(file, desk.placement(9), setting),
        placement_fare(file, desk.placement(9), setting),
        placement_link(file, desk.placement(9), Vec::new(), setting),
        placement_correct(file, desk.placement(9), setting),
        placement_wage(file, desk.placement(9), setting),
    ];
    for form in &mut forms {
        assert_eq!(save(form), FormStep::Stay, "{}", form.title());
    }
}
