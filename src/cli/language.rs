//! Which language to speak, known before the arguments are read: their own
//! help and mistakes are told in it.

use masar_text::Lang;
use std::ffi::OsString;

/// The language asked for by `--lang`, or by the user's settings, or else by
/// the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
/// anything.
pub(crate) fn wanted(
    args: &[OsString],
    known: impl Fn() -> Option<Lang>,
    env: impl Fn(&str) -> Option<String>,
) -> Lang {
    let chosen = asked(args).or_else(known);
    chosen.unwrap_or_else(|| of_the_environment(env))
}

fn asked(args: &[OsString]) -> Option<Lang> {
    let mut words = args.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--lang") {
            Some("") => words.next()?.into_owned(),
            Some(rest) => match rest.strip_prefix('=') {
                Some(value) => value.to_owned(),
                None => continue,
            },
            None if word == "--" => return None,
            None => continue,
        };
        return value.parse().ok();
    }
    None
}

fn of_the_environment(env: impl Fn(&str) -> Option<String>) -> Lang {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(env)
        .find(|value| !value.is_empty());
    // `C`, `fr_FR` and the like: English is what remains.
    said.and_then(|value| value.parse().ok())
        .unwrap_or(Lang::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(args: &str, variables: &[(&str, &str)]) -> Lang {
        let args: Vec<OsString> = args.split_whitespace().map(OsString::from).collect();
        let env = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        wanted(&args, || None, env)
    }

    #[test]
    fn the_flag_comes_before_the_environment() {
        let arabic = [("LANG", "ar_JO.UTF-8")];
        assert_eq!(of("masar household list", &arabic), Lang::Arabic);
        assert_eq!(of("masar --lang en household list", &arabic), Lang::English);
        assert_eq!(of("masar household list --lang=ar", &[]), Lang::Arabic);
        assert_eq!(of("masar note add -- --lang en", &arabic), Lang::Arabic);
    }

    #[test]
    fn an_empty_variable_says_nothing_and_a_strange_one_means_english() {
        assert_eq!(of("masar", &[("LC_ALL", ""), ("LANG", "ar")]), Lang::Arabic);
        assert_eq!(
            of("masar", &[("LC_ALL", "C"), ("LANG", "ar")]),
            Lang::English
        );
        assert_eq!(of("masar", &[]), Lang::English);
    }
}
