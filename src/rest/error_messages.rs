//! Error messages for invalid values and unknown names.

/// Rewrites messages of libraries that do not say what would be right.
pub fn humanize(message: &str) -> String {
    match message {
        "invalid digit found in string" => "must be a whole number".into(),
        "number too large to fit in target type" | "number too small to fit in target type" => "is out of range".into(),
        // Serde reports this for a second value of a key that takes one value.
        "unsupported value" => "may be given only once".into(),
        message if message.starts_with("unknown variant `") => {
            let names: Vec<_> = message.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect();
            let nearest = names.split_first().and_then(|(name, known)| nearest(name, known));
            let must = nearest.map_or("it must".to_owned(), |name| format!("did you mean {name}? It must"));
            message
                .replacen("unknown variant ", "", 1)
                .replacen(", expected one of", &format!(" is unknown: {must} be one of"), 1)
                .replacen(", expected", &format!(" is unknown: {must} be"), 1)
        }
        message if message.ends_with("expected \"true\", \"on\" or \"false\"") => "must be true or false".into(),
        message => message.into(),
    }
}

/// The least similarity, from 0 to 1, of a name that is suggested for an unknown name.
const MIN_SIMILARITY: f64 = 0.8;

/// The maximum length of a name that is compared, in bytes. No known name is that long.
const MAX_NAME: usize = 100;

/// Finds the known name that is most similar to an unknown name.
fn nearest<'a>(name: &str, known: &'a [String]) -> Option<&'a String> {
    if name.len() > MAX_NAME {
        return None;
    }
    let similarity = |known: &&String| strsim::jaro_winkler(&name.to_lowercase(), known);
    let most_similar = known.iter().max_by(|a, b| similarity(a).total_cmp(&similarity(b)));
    most_similar.filter(|known| similarity(known) > MIN_SIMILARITY)
}

/// Names of earlier versions, and what they are called now.
const RENAMED: [(&str, &str); 1] = [("category", "form")];

/// Returns the message for an unknown name, with the most similar name and all known names.
pub fn did_you_mean(key: &str, known: &[String]) -> String {
    let renamed = RENAMED.iter().find(|(earlier, _)| *earlier == key).map(|(_, name)| *name);
    let renamed = renamed.and_then(|name| known.iter().find(|known| *known == name));
    let nearest =
        renamed.or_else(|| nearest(key, known)).map_or(".".to_owned(), |name| format!(": did you mean {name}?"));
    // A filter that lists values has a counterpart, which would double the list.
    let has_filter =
        |name: &&String| name.strip_prefix("not_").is_none_or(|filter| !known.iter().any(|it| it == filter));
    let listed: Vec<_> = known.iter().filter(has_filter).map(String::as_str).collect();
    match known {
        [] => "is unknown: no parameters are allowed here".into(),
        _ => format!("is unknown{nearest} Allowed: {}", listed.join(", ")),
    }
}
