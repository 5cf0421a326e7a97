//! The filter form of a list, and the chips of its active filters.
use super::address::PageAddress;
use super::context::PageContext;
use super::layout::kept_date;
use super::map::country_name;
use super::svg::cross;
use super::words::{Words, facet_label};
use crate::language::{entry_label, term_key};
use crate::query::statistics::{Facet, FacetValue};
use crate::store::ReferenceKind;
use maud::{Markup, html};

/// The values of a group that are visible before the others are unfolded.
const SHOWN: usize = 7;
/// A group with more values than this shows only the most frequent ones.
const LONG: usize = 200;
/// The most values of a long group.
const MOST: usize = 50;

/// How a kind is filtered on its page.
pub struct FilterForm {
    /// The number of groups that are open at first.
    pub open: usize,
    /// Fields for the ends of a range: the group, and the parameters from and to.
    pub ranges: &'static [(&'static str, &'static str, &'static str)],
    /// Choices to tick: parameter and value.
    pub ticks: &'static [(&'static str, &'static str)],
    /// The groups in which every record has a value. The others offer “Not stated”.
    pub stated: &'static [&'static str],
    /// The message on the button: `Show projects`.
    pub button: &'static str,
    /// The message that counts records: `12 projects`.
    pub count: &'static str,
}

/// Renders the form.
pub fn form(context: &PageContext, address: &PageAddress, form: &FilterForm, facets: &[Facet]) -> Markup {
    let words = context.words;
    let apply = html! { p.apply { button { (words.say(form.button)) } } };
    html! {
        form.facets action=(address.with_path(&address.path)) method="get" autocomplete="off" aria-label=(words.say("filters")) {
            a.skip.in href="#results" { (words.say("skip-results")) }
            details.whole open {
                summary { h2 { (words.say("filters")) } }
                p.hint { (words.say("filters-hint")) }
                (apply)
                @for (place, facet) in facets.iter().enumerate() {
                    (group(context, address, form, facet, place < form.open))
                }
                @for (name, from, to) in form.ranges { (range(words, address, name, from, to)) }
                @if !form.ticks.is_empty() { (ticks(words, address, form.ticks)) }
                (apply)
            }
            (kept_date(context))
            @for key in ["q", "sort"] {
                @if let Some(value) = address.get(key) { input type="hidden" name=(key) value=(value); }
            }
        }
    }
}

fn group(context: &PageContext, address: &PageAddress, form: &FilterForm, facet: &Facet, is_open: bool) -> Markup {
    let words = context.words;
    let name = facet.dimension.as_str();
    let title = words.dimension(name);
    let selected: Vec<&str> =
        address.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect();
    let is_selected = |value: &FacetValue| selected.contains(&value.value.as_deref().unwrap_or("none"));
    let missing = missing_values(context, name, facet, &selected);
    let not_stated = (!form.stated.contains(&name)).then(|| not_stated(name));
    let is_counted = facet.values.iter().chain(&missing).any(|value| value.value.is_none());
    let not_stated = not_stated.iter().filter(|_| !is_counted);
    let known = facet.values.iter().filter(|value| value.count > 0 || value.value.is_some());
    let mut values: Vec<&FacetValue> = known.chain(&missing).chain(not_stated).collect();
    let is_empty = values.iter().all(|value| value.count == 0);
    values.sort_by_key(|value| (value.value.is_none(), !is_selected(value)));
    let has_more = values.len() > LONG;
    if has_more {
        values.truncate(MOST);
    }
    let (first, rest) = values.split_at(values.len().min(SHOWN));
    let row = |value: &FacetValue| self::value(context, form, name, value, is_selected(value));
    html! {
        details.facet open[is_open && !is_empty || !selected.is_empty()] {
            summary {
                h3 { (title) }
                @if !selected.is_empty() { " " em { (words.count("filters-selected", selected.len() as u64)) } }
            }
            fieldset {
                legend.vh { (title) }
                @if values.len() > 20 {
                    @let id = format!("find-{name}");
                    label.vh for=(id) { (words.say_with("filters-find", &[("name", title.clone().into())])) }
                    input.value-search id=(id) type="search" placeholder=(words.say_with("filters-find", &[("name", title.clone().into())])) hidden;
                }
                ul { @for value in first { (row(value)) } }
                @if rest.len() == 1 { ul { @for value in rest { (row(value)) } } }
                @if rest.len() > 1 {
                    details.rest {
                        summary { (words.count("filters-more", rest.len() as u64)) span.vh { ": " (title) } }
                        ul { @for value in rest { (row(value)) } }
                    }
                }
                @if has_more {
                    p.hint { a href=(context.to("/organisations")) { (words.say("filters-lookup")) } }
                }
            }
        }
    }
}

/// Returns the selected values that no record has, so that the form keeps them.
fn missing_values(context: &PageContext, name: &str, facet: &Facet, selected: &[&str]) -> Vec<FacetValue> {
    let is_missing =
        |value: &&&str| facet.values.iter().all(|known| known.value.as_deref().unwrap_or("none") != **value);
    let missing = |value: &&str| match *value {
        "none" => not_stated(name),
        value => FacetValue {
            value: Some(value.to_owned()),
            name: Some(value_label(context, &[], name, value)),
            label: None,
            label_key: None,
            count: 0,
        },
    };
    selected.iter().filter(is_missing).map(missing).collect()
}

/// Returns the value of records without one, if there is no such record.
fn not_stated(name: &str) -> FacetValue {
    let label_key = (name == "status").then(|| term_key("action-status", None));
    FacetValue { value: None, name: None, label: None, label_key, count: 0 }
}

fn value(context: &PageContext, form: &FilterForm, name: &str, value: &FacetValue, is_selected: bool) -> Markup {
    let words = context.words;
    let key = value.value.as_deref().unwrap_or("none");
    let counted = words.count(form.count, value.count);
    html! {
        li.zero[value.count == 0] {
            label {
                input type="checkbox" name=(name) value=(key) checked[is_selected];
                span { (label(context, name, value)) }
                b aria-label=(counted) { (words.number(value.count)) }
            }
        }
    }
}

fn range(words: Words, address: &PageAddress, name: &str, from: &str, to: &str) -> Markup {
    let title = words.say(name);
    let is_set = [from, to].iter().any(|key| address.get(key).is_some());
    html! {
        details.facet open[is_set] {
            summary { h3 { (title) } }
            fieldset.range {
                legend.vh { (title) }
                label { (words.say("range-from")) " " input name=(from) inputmode="numeric" size="8" maxlength="20" value=[address.get(from)]; }
                " "
                label { (words.say("range-to")) " " input name=(to) inputmode="numeric" size="8" maxlength="20" value=[address.get(to)]; }
            }
        }
    }
}

fn ticks(words: Words, address: &PageAddress, ticks: &[(&str, &str)]) -> Markup {
    html! {
        details.facet open[ticks.iter().any(|(key, _)| address.get(key).is_some())] {
            summary { h3 { (words.say("filters-other")) } }
            fieldset {
                legend.vh { (words.say("filters-other")) }
                ul {
                    @for (key, value) in ticks {
                        li { label {
                            input type="checkbox" name=(key) value=(value) checked[address.get(key) == Some(value)];
                            span { (words.dimension(key)) }
                        } }
                    }
                }
            }
        }
    }
}

/// Renders the active filters, except some parameters. Each value is a link to the list without it.
pub fn chips(context: &PageContext, address: &PageAddress, facets: &[Facet], except: &[&str]) -> Markup {
    let words = context.words;
    let mut names: Vec<&str> = vec![];
    for (name, _) in &address.query {
        let is_filter = !["sort", "as_of", "page"].contains(&name.as_str()) && !except.contains(&name.as_str());
        if is_filter && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return html! {};
    }
    html! {
        div.chips {
            h2.vh { (words.say("chips")) }
            ul { @for name in &names { (chip_group(context, address, facets, name)) } }
            a.clear href=(address.with(&[], &[names.as_slice(), &["page"]].concat())) { (words.say("chips-clear")) }
        }
    }
}

fn chip_group(context: &PageContext, address: &PageAddress, facets: &[Facet], name: &str) -> Markup {
    let words = context.words;
    let (negation, plain) = match name.strip_prefix("not_") {
        Some(plain) => (words.say("chips-not"), plain),
        None => (String::new(), name),
    };
    let values = address.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value);
    let without = |value: &str| {
        let kept = address.query.iter().filter(|(key, given)| key != "page" && !(key == name && given == value));
        address.with_query(&kept.cloned().collect::<Vec<_>>())
    };
    html! {
        li {
            span.dim { (words.dimension(plain)) @if !negation.is_empty() { " " (negation) } }
            " "
            @for (place, value) in values.enumerate() {
                @if place > 0 { " " i { (words.say("chips-or")) } " " }
                a.chip href=(without(value)) {
                    span.vh { (words.say("chips-remove")) " " }
                    (value_label(context, facets, plain, value))
                    (cross())
                }
            }
        }
    }
}

/// Names a filter of the address with its values: `Country: Albania or Brazil`.
pub fn filter_text(context: &PageContext, facets: &[Facet], name: &str) -> String {
    let words = context.words;
    let plain = name.strip_prefix("not_").unwrap_or(name);
    let negation = if plain == name { String::new() } else { format!(" {}", words.say("chips-not")) };
    let values = context.address.query.iter().filter(|(key, _)| key == name);
    let values: Vec<String> = values.map(|(_, value)| value_label(context, facets, plain, value)).collect();
    format!("{}{negation}: {}", words.dimension(plain), values.join(&format!(" {} ", words.say("chips-or"))))
}

/// Returns the label of a value in a form. Agencies are best known by their acronyms.
fn label(context: &PageContext, name: &str, value: &FacetValue) -> String {
    if name == "agency" { context.short_label(name, value) } else { facet_label(context.words, name, value) }
}

/// Returns the label of a value of a filter.
pub fn value_label(context: &PageContext, facets: &[Facet], name: &str, value: &str) -> String {
    let words = context.words;
    if value == "none" && name != "timetable_kind" {
        return words.say("not-stated");
    }
    let facet = facets.iter().find(|facet| facet.dimension == name);
    let known = facet.and_then(|facet| facet.values.iter().find(|known| known.value.as_deref() == Some(value)));
    if let Some(known) = known {
        return label(context, name, known);
    }
    let list = match name {
        "role" => "organisation-role",
        "country_role" => "country-role",
        "milestone" => "milestone-kind",
        "form" => "form-category",
        "theme" | "stage" => name,
        "directorate_general" => "directorate-general",
        "timetable_kind" => "timetable-kind",
        _ => return reference_label(context, name, value),
    };
    words.term(list, Some(value))
}

fn reference_label(context: &PageContext, name: &str, value: &str) -> String {
    let words = context.words;
    let reference = context.snapshot.reference();
    let named = |kind: ReferenceKind| {
        let name = reference.name(kind, value).unwrap_or_else(|| value.to_owned());
        entry_label(words.0, kind.name(), value, &name)
    };
    match name {
        "country" => country_name(context, value),
        "region" => named(ReferenceKind::Region),
        "programme" => named(ReferenceKind::Programme),
        "organisation" | "reporter" | "agency" | "responsible" | "funder" | "lead" | "partner" => {
            named(ReferenceKind::Organisation)
        }
        _ if value == "true" => words.say("yes"),
        _ if value == "false" => words.say("no"),
        _ => value.to_owned(),
    }
}
