//! Why what stands under the cursor is as it is.

use super::{Count, record};
use crate::app::{App, Effect, Focus, Overlay, Scroll};
use crate::panes::balance::Balanced;
use crate::panes::why::Why;
use masar_domain::why::{self, Question};
use masar_domain::{EnrollmentId, Month};
use std::sync::Arc;

/// Tells why: of the marked month, of the marked enrollment or job, or of this
/// month for all that the household has.
pub(super) fn tell(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let (book, today) = (&app.book, app.today());
    let asked = questions(app);
    let answers = asked
        .iter()
        .filter_map(|asked| why::why(&current.file, book, today, asked));
    let told = Why {
        answers: answers.collect(),
        file: Arc::clone(&current.file),
    };
    app.overlay = Some(Overlay::Told {
        told: Arc::new(told),
        scroll: Scroll::default(),
    });
    Vec::new()
}

fn questions(app: &App) -> Vec<Question> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let about = |id: EnrollmentId, month| why::about(&current.file, &app.book, id, month);
    if let Some(placement) = record::marked_placement(app) {
        return vec![Question::Job(placement)];
    }
    let on_timeline = app.screens.is_work() && app.focus == Focus::Timeline;
    match record::marked_enrollment(app) {
        Some(id) if on_timeline => about(id, Some(app.months.cursor)),
        Some(id) => about(id, None),
        None => {
            let month = Some(Month::of(app.today()));
            let all = current.file.enrollments.iter();
            all.flat_map(|enrollment| about(enrollment.id, month))
                .collect()
        }
    }
}

/// What closed months were paid too little or too much.
pub(super) fn balance(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let told = Balanced::of(Arc::clone(&current.file), &app.book, app.today());
    app.overlay = Some(Overlay::Told {
        told: Arc::new(told),
        scroll: Scroll::default(),
    });
    Vec::new()
}
