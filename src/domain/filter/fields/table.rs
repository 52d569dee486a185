//! The rows of the table.

use super::{Field, Kind, Subject, Vocabulary};

const fn one(
    subject: Subject,
    name: &'static str,
    kind: Kind,
    synonyms: &'static [&'static str],
) -> Field {
    Field {
        name,
        subject,
        synonyms,
        kind,
        single: true,
    }
}

/// A field of which there may be several values, any of which serves.
const fn many(
    subject: Subject,
    name: &'static str,
    kind: Kind,
    synonyms: &'static [&'static str],
) -> Field {
    Field {
        single: false,
        ..one(subject, name, kind, synonyms)
    }
}

use Kind::{Amount, Code, Day, Name, Number, Open, Programme, Words};
use Subject::{Case, Enrollment, Household, Person, Placement};

/// How well a household fits the words that are searched for: nothing that it
/// has, so that lists are ordered by it and nothing is asked about it.
pub static SCORE: Field = one(Household, "score", Number, &["مطابقة", "المطابقة"]);

/// Every field there is.
#[rustfmt::skip]
pub const FIELDS: &[Field] = &[
    one(Household, "gov", Code(Vocabulary::Governorate), &["governorate", "محافظة", "المحافظة"]),
    one(Household, "liwa", Code(Vocabulary::Liwa), &["district", "لواء", "اللواء"]),
    many(Household, "aid", Code(Vocabulary::Aid), &["status", "حالة", "المعونة"]),
    many(Household, "programme", Programme, &["program", "برنامج", "البرنامج"]),
    one(Household, "name", Name, &["اسم", "الاسم"]),
    many(Household, "phone", Open, &["هاتف", "الهاتف"]),
    one(Household, "case", Open, &["id", "رقم", "ملف"]),
    one(Household, "caseworker", Open, &["assignee", "باحث", "الباحث"]),
    one(Household, "members", Number, &["size", "أفراد", "الأفراد"]),
    one(Household, "office", Open, &["مكتب", "المكتب"]),
    one(Household, "registered", Day, &["تسجيل", "التسجيل"]),
    many(Household, "due", Day, &["موعد", "الموعد"]),
    many(Household, "started", Day, &["بداية", "البداية", "بدأ"]),
    many(Household, "ended", Day, &["نهاية", "النهاية", "انتهى"]),
    one(Household, "visited", Day, &["زيارة", "الزيارة"]),
    one(Household, "reached", Day, &["تواصل", "التواصل"]),
    one(Household, "amount", Amount, &["مبلغ", "المبلغ"]),
    one(Household, "wages", Amount, &["أجور", "الأجور"]),
    many(Household, "has", Code(Vocabulary::Has), &["لديه", "لديها"]),
    many(Household, "no", Code(Vocabulary::Has), &["lacks", "بلا", "بدون"]),
    many(Household, "note", Words, &["notes", "ملاحظة", "ملاحظات"]),

    one(Person, "name", Name, &["اسم", "الاسم"]),
    one(Person, "age", Number, &["عمر", "العمر"]),
    one(Person, "sex", Code(Vocabulary::Sex), &["جنس", "الجنس"]),
    one(Person, "relation", Code(Vocabulary::Relation), &["قرابة", "القرابة", "صلة"]),
    one(Person, "education", Code(Vocabulary::Education), &["تعليم", "التعليم"]),
    one(Person, "work", Code(Vocabulary::Work), &["عمل", "العمل"]),
    one(Person, "disability", Code(Vocabulary::YesNo), &["إعاقة", "الإعاقة"]),
    one(Person, "joined", Day, &["انضم", "انضمام"]),

    one(Enrollment, "programme", Programme, &["program", "برنامج", "البرنامج"]),
    one(Enrollment, "state", Code(Vocabulary::State), &["status", "حالة", "الحالة"]),
    one(Enrollment, "since", Day, &["منذ"]),
    one(Enrollment, "reason", Code(Vocabulary::Reason), &["سبب", "السبب"]),
    one(Enrollment, "track", Code(Vocabulary::Track), &["مسار", "المسار"]),
    one(Enrollment, "applied", Day, &["طلب", "الطلب"]),
    one(Enrollment, "started", Day, &["بداية", "البداية", "بدأ"]),
    many(Enrollment, "ends", Day, &["ينتهي", "تنتهي"]),
    one(Enrollment, "ended", Day, &["نهاية", "النهاية", "انتهى"]),
    one(Enrollment, "amount", Amount, &["مبلغ", "المبلغ"]),

    one(Placement, "employer", Words, &["صاحب_العمل", "جهة"]),
    one(Placement, "kind", Code(Vocabulary::Kind), &["نوع", "النوع"]),
    one(Placement, "stage", Code(Vocabulary::Stage), &["مرحلة", "المرحلة"]),
    one(Placement, "sector", Code(Vocabulary::Sector), &["قطاع", "القطاع"]),
    one(Placement, "liwa", Code(Vocabulary::Liwa), &["district", "لواء", "اللواء"]),
    one(Placement, "wage", Amount, &["أجر", "الأجر"]),
    one(Placement, "contract", Day, &["عقد", "العقد"]),
    one(Placement, "insured", Day, &["ضمان", "الضمان"]),
    one(Placement, "started", Day, &["بداية", "البداية", "بدأ"]),
    one(Placement, "ended", Day, &["نهاية", "النهاية", "انتهى"]),

    // What conditions of the rule book speak of. The book checks their values.
    one(Case, "track", Open, &["مسار"]),
    one(Case, "sex", Open, &["جنس", "الجنس"]),
    one(Case, "disability", Open, &["إعاقة"]),
    one(Case, "education", Open, &["تعليم"]),
    one(Case, "sector", Open, &["قطاع", "القطاع"]),
    one(Case, "work", Open, &["عمل"]),
    one(Case, "product", Open, &["منتج", "المنتج"]),
];
