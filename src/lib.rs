//! The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
//!
//! Who may use whom. A test reads this table and reports every path to a module that is not in its row. A row names only modules
//! of the rows above it. A row such as `package/rest` holds for that part of a module alone.
//!
//! ```text
//! entity, migration, config ->
//! error         -> entity
//! store         -> error, entity, migration
//! query         -> store, error, entity
//! service       -> store, query, error, entity
//! response_cache       -> service, store, error, entity
//! rest, graphql -> response_cache, service, store, query, error, entity
//! reference     -> rest, graphql, response_cache, service, store, query, error, entity
//! kinds         -> reference, rest, graphql, response_cache, service, store, query, error, entity
//! generate      -> kinds, service, store, error, entity
//! package       -> kinds, service, store, query, error, entity
//! package/rest  -> package, rest, service, store, error, entity
//! health        -> rest, service, store, error
//! contract      -> health, package, kinds, rest
//! pages         -> contract, kinds, service, store, error
//! app           -> pages, health, contract, package, kinds, graphql, rest, response_cache, service, store
//! main          -> app, contract, package, generate, kinds, service, store, config, entity
//! ```
//!
//! The files of a module form no circle either. Unit tests may use any module.
//!
//! Three rules more: the service layer knows no kind. Kinds know no SQL beyond their own columns, and no other kind, except
//! `kinds/graph`, which ties them together, and `kinds/{all, node, register, search}`, which work on all of them. Only
//! `response_cache`, `rest`, `health`, `contract`, `pages`, `app`, the responder and the socket of `graphql`, and annotated handlers
//! know actix.
pub mod app;
pub mod config;
pub mod contract;
pub mod error;
pub mod generate;
pub mod graphql;
pub mod health;
pub mod kinds;
pub mod package;
pub mod pages;
pub mod query;
pub mod reference;
pub mod response_cache;
pub mod rest;
pub mod service;
pub mod store;
