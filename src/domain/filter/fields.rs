//! The names of fields, in both languages.

/// What kind of value a field compares with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// One of a list of codes, or free text.
    Word,
    Number,
}

/// A field a filter may name.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    /// Other names, the Arabic ones among them.
    pub synonyms: &'static [&'static str],
    pub kind: ValueKind,
}

const fn word(name: &'static str, synonyms: &'static [&'static str]) -> Field {
    Field {
        name,
        synonyms,
        kind: ValueKind::Word,
    }
}

/// Every field there is. The last group speaks of a person in a programme and
/// is what rule conditions use.
pub const FIELDS: &[Field] = &[
    word("gov", &["governorate", "محافظة", "المحافظة"]),
    word("liwa", &["district", "لواء", "اللواء"]),
    word("aid", &["status", "حالة", "المعونة"]),
    word("programme", &["program", "برنامج", "البرنامج"]),
    word("name", &["اسم", "الاسم"]),
    word("phone", &["هاتف", "الهاتف"]),
    word("case", &["id", "رقم", "ملف"]),
    word("caseworker", &["assignee", "باحث", "الباحث"]),
    Field {
        name: "members",
        synonyms: &["size", "أفراد", "الأفراد"],
        kind: ValueKind::Number,
    },
    word("track", &["مسار"]),
    word("sex", &["جنس", "الجنس"]),
    word("disability", &["إعاقة"]),
    word("education", &["تعليم"]),
    word("sector", &["قطاع", "القطاع"]),
    word("work", &["عمل"]),
    word("product", &["منتج", "المنتج"]),
];

/// The field with that name or synonym, in any case of Latin letters.
pub fn field(name: &str) -> Option<&'static Field> {
    let lower = name.to_lowercase();
    FIELDS
        .iter()
        .find(|f| f.name == lower || f.synonyms.contains(&lower.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_fields() {
        let mut names: Vec<&str> = FIELDS
            .iter()
            .flat_map(|f| f.synonyms.iter().copied().chain([f.name]))
            .collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
        assert_eq!(field("المحافظة").map(|f| f.name), Some("gov"));
    }
}
