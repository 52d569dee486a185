//! The case log: visits made and missed, calls answered and not, notes.

use crate::agenda::{Agenda, Deed};
use crate::calendar::after;
use crate::dice::Dice;
use crate::proportions::{CALLED, NOTED, VISIT_FAILED, VISITED};
use crate::story::Scene;
use chrono::NaiveDate;
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::commands::{LogContact, LogVisit, WriteNote};
use masar_domain::{Command, HouseholdId};

const VISIT_TEXTS: &[&str] = &[
    "تمت الزيارة، البيت مستأجر من غرفتين، والأبناء في المدرسة.",
    "قوبلت ربة الأسرة، لا دخل ثابت، وفاتورة الكهرباء متأخرة ثلاثة أشهر.",
    "البيانات مطابقة، وأضيف رقم هاتف الابن الأكبر.",
    "زيارة تحقق ميداني: الوضع كما هو منذ الزيارة السابقة.",
    "الأسرة بحاجة إلى تقرير طبي حديث للابن، وأُعطيت مهلة أسبوعين.",
    "Visited with the letter of authority; two rooms, rented, no car.",
    "أبدت الابنة رغبتها في العمل في الفرع الإنتاجي إذا توفرت المواصلات.",
];
const FAILED_TEXTS: &[&str] = &[
    "لم يفتح أحد الباب، وقال الجار إنهم عند الأقارب.",
    "البيت مغلق ولا يوجد أحد.",
    "العنوان غير صحيح، سأل الباحث في الحي ولم يعرفهم أحد.",
    "",
];
const UNANSWERED_TEXTS: &[&str] = &["الهاتف مغلق", "لا رد", "خارج الخدمة مؤقتًا", ""];
const CALL_TEXTS: &[&str] = &[
    "اتُّفق على موعد الزيارة يوم الأحد صباحًا.",
    "سألت عن موعد الصرف، وأُبلغت به.",
    "أُبلغت الأسرة بالأوراق المطلوبة: دفتر العائلة وهوية سارية.",
    "Asked about the grace months; explained, dates sent by message.",
];
const NOTES: &[&str] = &[
    "تُراجع حالة الأسرة بعد صدور التقرير الطبي.",
    "رقم الهاتف المسجل للجيران، يُفضل الاتصال مساءً.",
    "الابنة أنهت دورة خياطة في مركز التدريب المهني، مناسبة للترشيح.",
    "اسم صاحب المحفظة لا يطابق اسم رب الأسرة، طُلب تصحيحه.",
    "Wants work near home: no bus before 7:30.",
    "تقدّمت الأسرة باعتراض على المبلغ وشُرح لها السبب.",
    "الأم ترعى والدتها المسنّة ولا تستطيع الدوام الكامل.",
    "وعدوا بإحضار شهادة المدرسة لإثبات الدراسة.",
];
const EMPLOYER_TEXTS: &[&str] = &[
    "زيارة لصاحب العمل: العمل مستمر بعد انتهاء الدعم.",
    "قال المشرف إن تجديد العقد غير مؤكد، يُبحث عن بديل قبل نهاية الشهر التاسع.",
    "الأجر يُدفع في موعده إلى المحفظة، والعاملة راضية.",
];

const FOLLOW_UP_CALLS: &[&str] = &[
    "اتصال متابعة: العمل مستمر، والمواصلات تأخذ ساعة ذهابًا.",
    "اتصال متابعة: الأجر وصل كاملًا والأسرة بخير.",
    "سُئلت الأسرة عن الوضع، لا تغيير، وأُبلغت بموعد انتهاء فترة السماح.",
    "Follow-up call: at work, the bus is the trouble, will ask again.",
];
const FOLLOW_UP_VISITS: &[&str] = &[
    "زيارة متابعة: الأجر الأول وصل، والطفل عند الجدة أثناء الدوام.",
    "زيارة متابعة: البيت كما هو، والابنة سعيدة في عملها.",
    "زيارة متابعة: شُرحت للأسرة إعادة التقييم وما يبقى من الدعم.",
    "Follow-up visit: first wage seen on the phone, no complaint.",
];

/// Plans visits, calls and notes that belong to nothing else.
pub(crate) fn plan(scene: &Scene, dice: &mut Dice, agenda: &mut Agenda) {
    if dice.chance(VISITED) {
        let on = some_day(scene, dice);
        if dice.chance(VISIT_FAILED) {
            nobody_home(scene, on, agenda, dice);
        } else {
            done(scene, on, agenda, dice);
        }
    }
    if dice.chance(CALLED) {
        let text = dice.pick(CALL_TEXTS);
        let on = some_day(scene, dice);
        contact(scene, on, ContactOutcome::Reached, text, agenda);
    }
    if dice.chance(NOTED) {
        let note = WriteNote {
            household: scene.id,
            text: dice.pick(NOTES).to_owned(),
        };
        let recorded = scene.recorded(some_day(scene, dice), 0);
        agenda.add(recorded, Deed::Give(Command::WriteNote(note)));
    }
}

/// A day in the last two years.
fn some_day(scene: &Scene, dice: &mut Dice) -> NaiveDate {
    let first = scene.days.registered.max(after(scene.today, -730));
    dice.day(first, scene.days.until)
}

/// A visit that was made.
pub(crate) fn done(scene: &Scene, on: NaiveDate, agenda: &mut Agenda, dice: &mut Dice) {
    let mode = dice.pick(&[
        VisitMode::Home,
        VisitMode::Home,
        VisitMode::Home,
        VisitMode::Virtual,
    ]);
    let text = dice.pick(VISIT_TEXTS);
    visit(scene, on, (mode, VisitOutcome::Done), text, agenda);
}

/// A visit that met nobody.
pub(crate) fn nobody_home(scene: &Scene, on: NaiveDate, agenda: &mut Agenda, dice: &mut Dice) {
    let outcome = dice.weighted(&[
        (8, VisitOutcome::NobodyHome),
        (2, VisitOutcome::WrongAddress),
    ]);
    let text = dice.pick(FAILED_TEXTS);
    visit(scene, on, (VisitMode::Home, outcome), text, agenda);
}

/// A visit to the place of work.
pub(crate) fn at_work(scene: &Scene, on: NaiveDate, agenda: &mut Agenda, dice: &mut Dice) {
    let text = dice.pick(EMPLOYER_TEXTS);
    visit(
        scene,
        on,
        (VisitMode::Employer, VisitOutcome::Done),
        text,
        agenda,
    );
}

/// A call that nobody answered.
pub(crate) fn unanswered_call(scene: &Scene, on: NaiveDate, agenda: &mut Agenda, dice: &mut Dice) {
    let outcome = dice.weighted(&[
        (5, ContactOutcome::PhoneOff),
        (4, ContactOutcome::NoAnswer),
        (1, ContactOutcome::WrongNumber),
    ]);
    contact(scene, on, outcome, dice.pick(UNANSWERED_TEXTS), agenda);
}

/// A follow-up call that was answered.
pub(crate) fn followed_by_phone(household: HouseholdId, on: NaiveDate, dice: &mut Dice) -> Command {
    Command::LogContact(LogContact {
        household,
        on,
        mode: ContactMode::Phone,
        outcome: ContactOutcome::Reached,
        text: dice.pick(FOLLOW_UP_CALLS).to_owned(),
    })
}

/// A follow-up visit that was made.
pub(crate) fn followed_by_visit(
    household: HouseholdId,
    mode: VisitMode,
    on: NaiveDate,
    dice: &mut Dice,
) -> Command {
    let texts = match mode {
        VisitMode::Employer => EMPLOYER_TEXTS,
        _ => FOLLOW_UP_VISITS,
    };
    Command::LogVisit(LogVisit {
        household,
        on,
        mode,
        outcome: VisitOutcome::Done,
        text: dice.pick(texts).to_owned(),
    })
}

fn visit(
    scene: &Scene,
    on: NaiveDate,
    (mode, outcome): (VisitMode, VisitOutcome),
    text: &str,
    agenda: &mut Agenda,
) {
    let visit = LogVisit {
        household: scene.id,
        on,
        mode,
        outcome,
        text: text.to_owned(),
    };
    agenda.add(scene.recorded(on, 0), Deed::Give(Command::LogVisit(visit)));
}

fn contact(scene: &Scene, on: NaiveDate, outcome: ContactOutcome, text: &str, agenda: &mut Agenda) {
    let contact = LogContact {
        household: scene.id,
        on,
        mode: ContactMode::Phone,
        outcome,
        text: text.to_owned(),
    };
    agenda.add(
        scene.recorded(on, 0),
        Deed::Give(Command::LogContact(contact)),
    );
}
