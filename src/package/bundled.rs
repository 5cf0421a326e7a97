//! The text of the bundled data package.

/// The bundled descriptor. Its schemas apply to every package.
pub const DESCRIPTOR: &str = include_str!("../../data/datapackage.json");

/// The bundled tables.
pub const TABLES: [(&str, &str); 36] = [
    ("countries", include_str!("../../data/countries.csv")),
    ("country_names", include_str!("../../data/country_names.csv")),
    ("regions", include_str!("../../data/regions.csv")),
    ("region_countries", include_str!("../../data/region_countries.csv")),
    ("region_parents", include_str!("../../data/region_parents.csv")),
    ("region_names", include_str!("../../data/region_names.csv")),
    ("organisations", include_str!("../../data/organisations.csv")),
    ("organisation_names", include_str!("../../data/organisation_names.csv")),
    ("documents", include_str!("../../data/documents.csv")),
    ("caveats", include_str!("../../data/caveats.csv")),
    ("programmes", include_str!("../../data/programmes.csv")),
    ("exchange_rates", include_str!("../../data/exchange_rates.csv")),
    ("plans", include_str!("../../data/plans.csv")),
    ("chapters", include_str!("../../data/chapters.csv")),
    ("objectives", include_str!("../../data/objectives.csv")),
    ("records", include_str!("../../data/records.csv")),
    ("reports", include_str!("../../data/reports.csv")),
    ("record_countries", include_str!("../../data/record_countries.csv")),
    ("record_regions", include_str!("../../data/record_regions.csv")),
    ("record_organisations", include_str!("../../data/record_organisations.csv")),
    ("record_amounts", include_str!("../../data/record_amounts.csv")),
    ("record_same_as", include_str!("../../data/record_same_as.csv")),
    ("actions", include_str!("../../data/actions.csv")),
    ("action_responsible", include_str!("../../data/action_responsible.csv")),
    ("action_states", include_str!("../../data/action_states.csv")),
    ("action_references", include_str!("../../data/action_references.csv")),
    ("action_dates", include_str!("../../data/action_dates.csv")),
    ("projects", include_str!("../../data/projects.csv")),
    ("project_themes", include_str!("../../data/project_themes.csv")),
    ("agreements", include_str!("../../data/agreements.csv")),
    ("agreement_parties", include_str!("../../data/agreement_parties.csv")),
    ("agreement_milestones", include_str!("../../data/agreement_milestones.csv")),
    ("cooperation", include_str!("../../data/cooperation.csv")),
    ("locators", include_str!("../../data/locators.csv")),
    ("exceptions", include_str!("../../data/exceptions.csv")),
    ("furniture", include_str!("../../data/furniture.csv")),
];
