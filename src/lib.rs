//! The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
//!
//! The table lists the modules that each module may use. A test reads it and reports every path to another module. A row names only
//! modules of the rows above it. A row such as `package/rest` applies only to that part of a module.
//!
//! ```text
//! entity, migration, config, contract_files ->
//! content_negotiation -> contract_files
//! error         -> entity
//! language      -> error, entity
//! store         -> error, entity, migration
//! query         -> language, store, error, entity
//! service       -> language, store, query, error, entity
//! response_cache -> content_negotiation, store, error, entity
//! stream_limits -> error
//! rest, graphql -> contract_files, stream_limits, content_negotiation, response_cache, language, service, store, query, error, entity
//! middleware    -> rest, store
//! reference     -> rest, graphql, response_cache, language, service, store, query, error, entity
//! kinds         -> reference, language, rest, graphql, stream_limits, response_cache, service, store, query, error, entity
//! generate      -> kinds, service, store, error, entity
//! package       -> kinds, service, store, query, error, entity
//! package/rest  -> package, rest, service, store, error, entity
//! health        -> rest, service, store, error
//! contract      -> health, package, kinds, rest, service, query, error
//! guides        -> rest, store, error
//! developer_pages -> guides, contract_files, kinds, rest, service, store, error
//! pages         -> kinds, reference, content_negotiation, language, rest, service, store, query, error, entity
//! request_log   -> error
//! app           -> request_log, pages, developer_pages, health, contract, contract_files, package, kinds, middleware, graphql, rest, stream_limits, content_negotiation,
//!                  response_cache, service, store
//! main          -> app, request_log, stream_limits, contract, package, generate, kinds, language, service, store, config, entity
//! ```
//!
//! The files of a module form no cycle either. Unit tests may use any module.
//!
//! Three more rules:
//!
//! - The service layer does not depend on any kind.
//! - Kinds use no SQL except their own columns. They do not depend on other kinds, except `kinds/graph`, which connects them, and
//!   `kinds/{all, node, register, search}`, which work on all of them.
//! - Only `content_negotiation`, `response_cache`, `stream_limits`, `rest`, `middleware`, `health`, `contract`, `contract_files`, `guides`,
//!   `developer_pages`, `pages`, `request_log`,
//!   `app`, the responder and the socket of
//!   `graphql`, and annotated handlers depend on actix.
pub mod app;
pub mod config;
pub mod content_negotiation;
pub mod contract;
pub mod contract_files;
pub mod developer_pages;
pub mod error;
pub mod generate;
pub mod graphql;
pub mod guides;
pub mod health;
pub mod kinds;
pub mod language;
pub mod middleware;
pub mod package;
pub mod pages;
pub mod query;
pub mod reference;
pub mod request_log;
pub mod response_cache;
pub mod rest;
pub mod service;
pub mod store;
pub mod stream_limits;
