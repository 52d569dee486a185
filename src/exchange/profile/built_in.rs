//! The profiles that come with the program.

use super::Profile;

/// Name and TOML of each built-in profile.
pub const BUILT_IN: [(&str, &str); 4] = [
    ("masar", include_str!("../profiles/masar.toml")),
    ("hope", include_str!("../profiles/hope.toml")),
    ("121", include_str!("../profiles/121.toml")),
    ("jobseekers", include_str!("../profiles/jobseekers.toml")),
];

/// A built-in profile by name. A test reads every one, so none is broken in a
/// released build.
pub(super) fn named(name: &str) -> Option<Profile> {
    let (_, text) = BUILT_IN.into_iter().find(|(known, _)| *known == name)?;
    Profile::from_toml(text).ok()
}
