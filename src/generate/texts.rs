//! Texts of generated projects. Some words occur in nearly every text, some in one of thousands. Names are invented.
use super::draw::Draw;
use entity::vocabulary::FormCategory;

/// The activity of a form, as titles name it.
fn activity(form: FormCategory) -> &'static str {
    match form {
        FormCategory::Project => "support",
        FormCategory::Training => "training",
        FormCategory::Conference => "a conference",
        FormCategory::StudyVisit => "a study visit",
        FormCategory::Campaign => "a campaign",
        FormCategory::InformationExchange => "an exchange of information",
        FormCategory::Operational => "joint checks",
        FormCategory::Liaison => "liaison",
        FormCategory::JointInvestigation => "a joint investigation",
        FormCategory::Agreement => "an arrangement",
        FormCategory::Legislation => "a review of the law",
        FormCategory::Strategy => "a strategy",
        FormCategory::Research => "a study",
        FormCategory::Funding => "a fund",
        FormCategory::Other => "an initiative",
    }
}

/// Audiences, most frequent first.
const AUDIENCES: [&str; 16] = [
    "border guards",
    "police officers",
    "victims",
    "labour inspectors",
    "teachers",
    "social workers",
    "prosecutors",
    "judges",
    "consular staff",
    "journalists",
    "nurses",
    "young people",
    "seafarers",
    "airline crews",
    "interpreters",
    "beekeepers",
];

/// Subjects, most frequent first.
const SUBJECTS: [&str; 20] = [
    "trafficking in human beings",
    "the identification of victims",
    "safe return",
    "forced labour",
    "child protection",
    "the exchange of evidence",
    "shelter and counselling",
    "irregular migration",
    "false documents",
    "domestic servitude",
    "the recovery of assets",
    "online recruitment",
    "seasonal work",
    "compensation",
    "witness protection",
    "telephone helplines",
    "fishing vessels",
    "brick kilns",
    "carpet weaving",
    "circus performers",
];

/// Means, most frequent first.
const MEANS: [&str; 14] = [
    "workshops",
    "a handbook",
    "posters and leaflets",
    "seminars",
    "visits",
    "a working group",
    "an exhibition",
    "e-learning",
    "a film",
    "radio plays",
    "a theatre tour",
    "street interviews",
    "a board game",
    "puppetry",
];

/// Syllables of invented names.
const SYLLABLES: [&str; 24] = [
    "ba", "cor", "del", "fen", "gar", "hol", "jin", "kel", "lor", "mar", "nex", "ost", "pel", "qua", "ril", "sol",
    "tam", "ur", "vel", "wen", "xan", "yor", "zet", "lin",
];

/// The texts of a project.
pub struct Texts {
    /// The title without the number of the project.
    pub title: String,
    pub summary: String,
    pub note: Option<String>,
}

impl Texts {
    pub fn draw(draw: &mut Draw, form: Option<FormCategory>) -> Self {
        let what = form.map_or("work", activity);
        let [audience, others] = [AUDIENCES, AUDIENCES].map(|items| one(draw, &items));
        let [subject, besides] = [SUBJECTS, SUBJECTS].map(|items| one(draw, &items));
        let [place, partner] = [name(draw), name(draw)];
        let means = one(draw, &MEANS);
        let (persons, places) = (10 + draw.below(990), 1 + draw.below(12));
        let title = format!("{what} for {audience} in {place}");
        let summary = format!(
            "An invented project, to measure and to test with. It offers {what} on {subject} and {besides} for {persons} \
             {audience} and {others}, by means of {means}, in {places} places around {place}; the {partner} Foundation helps."
        );
        let note = draw.percent(20).then(|| format!("Nothing of it happened; {partner} and {place} do not exist."));
        Self { title, summary, note }
    }
}

/// Returns the printed form cell.
pub fn form(form: FormCategory) -> String {
    let text = activity(form);
    let text =
        text.split_once(' ').filter(|(article, _)| matches!(*article, "a" | "an")).map_or(text, |(_, rest)| rest);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn one(draw: &mut Draw, items: &[&'static str]) -> &'static str {
    draw.skewed(items).copied().unwrap_or_default()
}

/// Draws an invented name of three syllables, one of nearly fourteen thousand.
fn name(draw: &mut Draw) -> String {
    let syllables: String = (0..3).filter_map(|_| draw.one(&SYLLABLES).copied()).collect();
    let mut letters = syllables.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
