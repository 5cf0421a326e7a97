//! How records and what they refer to hang together: from a country, an organisation, a programme or a plan to the records that
//! refer to it, and from a record to those of other kinds. In GraphQL alone.
mod connections;
mod records;
mod subjects;
