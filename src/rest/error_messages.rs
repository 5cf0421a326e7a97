//! What to tell of a value that cannot be read, or of a name that is not known.

/// Some messages of the libraries do not say what would be right.
pub fn humanize(message: &str) -> String {
    match message {
        "invalid digit found in string" => "must be a whole number".into(),
        "number too large to fit in target type" | "number too small to fit in target type" => "is out of range".into(),
        // A second value of a key that takes one.
        "unsupported value" => "may be given only once".into(),
        unknown if unknown.starts_with("unknown variant `") => {
            let names: Vec<_> = unknown.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect();
            let nearest = names.split_first().and_then(|(name, known)| nearest(name, known));
            let must = nearest.map_or("it must".to_owned(), |name| format!("did you mean {name}? It must"));
            unknown
                .replacen("unknown variant ", "", 1)
                .replacen(", expected one of", &format!(" is not known: {must} be one of"), 1)
                .replacen(", expected", &format!(" is not known: {must} be"), 1)
        }
        odd if odd.ends_with("expected \"true\", \"on\" or \"false\"") => "must be true or false".into(),
        other => other.into(),
    }
}

/// How alike two names must be for one to be meant by the other, of 1.
const ALIKE: f64 = 0.8;

/// The name that may be meant by one that is not known.
fn nearest<'a>(name: &str, known: &'a [String]) -> Option<&'a String> {
    let alike = |known: &&String| strsim::jaro_winkler(&name.to_lowercase(), known);
    known.iter().max_by(|a, b| alike(a).total_cmp(&alike(b))).filter(|known| alike(known) > ALIKE)
}

/// What to tell of a name that is not known.
pub fn did_you_mean(key: &str, known: &[String]) -> String {
    let nearest = nearest(key, known).map(|name| format!("did you mean {name}? ")).unwrap_or_default();
    match known {
        [] => "is not known here: no key is".into(),
        _ => format!("is not known here: {nearest}The keys are {}", known.join(", ")),
    }
}
