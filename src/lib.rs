//! The THB Register: the EU's action against trafficking in human beings, as open, versioned data.
//!
//! Who may use whom:
//!
//! ```text
//! entity, migration  -> nothing of ours
//! config             -> nothing
//! error              -> entity
//! page               -> error, entity
//! service/*          -> error, page, entity, migration (store alone); never a kind, actix or async-graphql
//! rest, graphql      -> service, page, error, entity; not each other
//! kinds/*, reference -> all of the above; another kind only through service::list::<Other> and graphql::Pointing;
//!                       kinds/mod, the list of kinds, adds reference to them
//! package            -> service, kinds, entity
//! pages              -> app, kinds, rest, service, error
//! app                -> pages, kinds, rest, graphql, service
//! main               -> app, config, package, service
//! ```
//!
//! Three sentences to remember: the service layer knows no kind; no kind knows SQL beyond its own columns; nothing but
//! `rest`, `app`, `pages`, the responder of `graphql` and the annotated handlers knows actix.
pub mod app;
pub mod config;
pub mod error;
pub mod graphql;
pub mod kinds;
pub mod package;
pub mod page;
pub mod pages;
pub mod reference;
pub mod rest;
pub mod service;
