//! Links between records and reference data, in GraphQL only: from a country, an organisation, a programme or a plan to the records
//! that refer to it, and from a record to records of other kinds.
mod connections;
mod records;
mod subjects;
