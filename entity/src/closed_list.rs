//! The closed lists as data: their names, values and descriptions. The descriptions are the doc comments of the enums.
use crate::vocabulary::{
    Access, ActionStatus, AgreementType, AmountRole, Bound, CooperationKind, CooperationStatus, CountryRole, Covers,
    DirectorateGeneral, Event, FormCategory, Kind, MilestoneKind, NotCounted, OrganisationRole, OrganisationType,
    ResponsibleRole, Stage, SuggestionKind, Theme, TimetableKind,
};
use async_graphql::InputType;
use async_graphql::registry::{MetaType, Registry};
use std::sync::LazyLock;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedList {
    /// Name in kebab-case: `milestone-kind`.
    pub name: String,
    /// Name of the enum in both contracts: `MilestoneKind`.
    pub type_name: String,
    pub description: String,
    /// Terms in the order of the list.
    pub terms: Vec<Term>,
}

/// A value of a closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Value in JSON: `in_force`.
    pub value: String,
    /// Constant in GraphQL: `IN_FORCE`.
    pub constant: String,
    pub description: String,
}

/// An enum that is a closed list.
pub trait Listed {
    /// Returns the name of the list: `milestone-kind`.
    fn list() -> String;
}

impl<E: InputType> Listed for E {
    fn list() -> String {
        kebab_case(&E::type_name())
    }
}

/// Returns all closed lists, in the order of `vocabulary.rs`.
pub fn all() -> &'static [ClosedList] {
    static ALL: LazyLock<[ClosedList; 22]> = LazyLock::new(|| {
        [
            list::<Kind>(),
            list::<Event>(),
            list::<Access>(),
            list::<TimetableKind>(),
            list::<ActionStatus>(),
            list::<ResponsibleRole>(),
            list::<CountryRole>(),
            list::<OrganisationRole>(),
            list::<OrganisationType>(),
            list::<FormCategory>(),
            list::<Theme>(),
            list::<DirectorateGeneral>(),
            list::<AmountRole>(),
            list::<Covers>(),
            list::<Bound>(),
            list::<AgreementType>(),
            list::<Stage>(),
            list::<MilestoneKind>(),
            list::<CooperationKind>(),
            list::<CooperationStatus>(),
            list::<NotCounted>(),
            list::<SuggestionKind>(),
        ]
    });
    &*ALL
}

/// Reads a list from the GraphQL type of its enum, which has the doc comments.
fn list<E: InputType>() -> ClosedList {
    let mut registry = Registry::default();
    E::create_type_info(&mut registry);
    let type_name = E::type_name().into_owned();
    let mut list = ClosedList {
        name: kebab_case(&type_name),
        description: String::new(),
        terms: vec![],
        type_name: type_name.clone(),
    };
    if let Some(MetaType::Enum { description, enum_values, .. }) = registry.types.remove(&type_name) {
        list.description = description.unwrap_or_default();
        list.terms = enum_values.into_iter().map(|(constant, value)| term(constant, value.description)).collect();
    }
    list
}

fn term(constant: String, description: Option<String>) -> Term {
    Term { value: constant.to_lowercase(), constant, description: description.unwrap_or_default() }
}

/// Converts `MilestoneKind` to `milestone-kind`.
fn kebab_case(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::Iterable;

    #[test]
    fn lists_have_all_enums_with_their_values() {
        let source = include_str!("vocabulary.rs");
        let enums: Vec<_> =
            source.lines().filter_map(|line| line.strip_prefix("pub enum ")?.strip_suffix(" {")).collect();
        assert_eq!(all().iter().map(|list| list.type_name.as_str()).collect::<Vec<_>>(), enums);
        let stages = all().iter().find(|list| list.name == "milestone-kind").map(|list| &list.terms);
        let values = MilestoneKind::iter().map(|kind| serde_json::to_value(kind).unwrap_or_default());
        let listed = stages.into_iter().flatten().map(|term| serde_json::Value::from(term.value.clone()));
        assert!(values.eq(listed));
    }

    #[test]
    fn descriptions_are_the_doc_comments() {
        for list in all() {
            assert!(!list.description.is_empty(), "{}", list.name);
            for Term { value, constant, description } in &list.terms {
                assert!(!description.is_empty(), "{} {value}", list.name);
                assert_eq!(constant.to_lowercase(), *value);
            }
        }
        assert_eq!(Stage::list(), "stage");
    }
}
