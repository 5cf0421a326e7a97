//! What can go wrong, in the words of the register. How it is told is the business of `rest` and `graphql`.
use entity::Revision;
use sea_orm::DbErr;
use serde::Serialize;
use std::fmt::{Display, Formatter};
use utoipa::ToSchema;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug)]
pub enum Error {
    /// There is no record or other resource of this name.
    NotFound { what: &'static str, id: String },
    /// Nothing is served under this path.
    NoRoute { path: String },
    /// Something is, but not to this method.
    Method { allowed: Vec<String> },
    /// Everything that is wrong with a request, not only the first.
    Invalid(Vec<Violation>),
    /// None of the media types that are accepted can be had here.
    NotAcceptable { offered: &'static [&'static str] },
    /// The body is larger than allowed.
    TooLarge { limit: usize },
    /// The body is of a media type that is not read here.
    MediaType { expected: &'static str },
    /// It took too long.
    Timeout { seconds: u64 },
    /// The id belongs to another record, now or earlier.
    IdAlreadyExists { id: String },
    /// Someone else was faster: the record has changed since it was read.
    Conflict { id: String, since: Revision },
    /// The register cannot answer for now; the cause is for the log.
    Unavailable(String),
    /// The cause is for the log, not for the caller.
    Internal(String),
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Violation {
    /// Where it is: in the query string, the path, a header, the body, or an argument of a GraphQL field.
    #[serde(rename = "in")]
    pub place: Place,
    /// The parameter, header, field or argument that it is about.
    pub name: String,
    /// What is wrong with it, and what would be right.
    pub detail: String,
}

/// Where in a request a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Query,
    Path,
    Header,
    Body,
    Argument,
}

impl Violation {
    pub fn new(place: Place, name: impl Into<String>, detail: impl Display) -> Self {
        Self { place, name: name.into(), detail: detail.to_string() }
    }

    pub fn query(name: impl Into<String>, detail: impl Display) -> Self {
        Self::new(Place::Query, name, detail)
    }
}

/// How large the body of a request may be, in bytes.
pub const BODY_LIMIT: usize = 1 << 20;

/// Every code that an error may carry, with what it means; the same in REST and GraphQL.
pub const CODES: [(&str, &str); 15] = [
    ("not_found", "There is nothing under this path, or no record of this id."),
    ("method_not_allowed", "The path takes other methods: see the header Allow."),
    (
        "invalid_request",
        "Something in the request is wrong: errors names every fault, where it is and what would be right.",
    ),
    ("not_acceptable", "None of the media types in Accept can be had here."),
    ("payload_too_large", "The body is larger than allowed."),
    ("unsupported_media_type", "The body is of a media type that is not read here."),
    ("graphql_parse_failed", "The GraphQL document cannot be parsed."),
    ("graphql_validation_failed", "The GraphQL document does not fit the schema."),
    ("persisted_query_not_found", "No GraphQL document of this hash was sent lately: send it again, with its text."),
    ("limit_exceeded", "The GraphQL document asks for more than one request may."),
    ("timeout", "The answer took too long to make: ask for less."),
    ("taken", "The id belongs to another record, now or earlier."),
    ("conflict", "The record has changed since it was read."),
    ("unavailable", "The register cannot answer for now: its database does not, or is being brought up to date."),
    ("internal", "The fault is the register's own; the request id in instance finds it in the log."),
];

impl Error {
    pub fn fault(place: Place, name: &str, detail: impl Display) -> Self {
        Self::Invalid(vec![Violation::new(place, name, detail)])
    }

    /// What a program switches on: one of [`CODES`].
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } | Self::NoRoute { .. } => "not_found",
            Self::Method { .. } => "method_not_allowed",
            Self::Invalid(_) => "invalid_request",
            Self::NotAcceptable { .. } => "not_acceptable",
            Self::TooLarge { .. } => "payload_too_large",
            Self::MediaType { .. } => "unsupported_media_type",
            Self::Timeout { .. } => "timeout",
            Self::IdAlreadyExists { .. } => "taken",
            Self::Conflict { .. } => "conflict",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Invalid(faults) => faults,
            _ => &[],
        }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFound { what, id } => write!(f, "there is no {what} {id}"),
            Self::NoRoute { path } => write!(f, "there is nothing under {path}"),
            Self::Method { allowed } => write!(f, "only {} can be used here", allowed.join(", ")),
            Self::Invalid(faults) => {
                let told: Vec<_> = faults.iter().map(|fault| format!("{}: {}", fault.name, fault.detail)).collect();
                f.write_str(&told.join("; "))
            }
            Self::NotAcceptable { offered } => write!(f, "only {} can be had here", offered.join(", ")),
            Self::TooLarge { limit } => write!(f, "the body must not be larger than {limit} bytes"),
            Self::MediaType { expected } => write!(f, "the body must be {expected}"),
            Self::Timeout { seconds } => write!(f, "the answer was not ready within {seconds} seconds"),
            Self::IdAlreadyExists { id } => write!(f, "the id {id} is or was that of another record"),
            Self::Conflict { id, since } => write!(f, "{id} has changed, in revision {}", since.0),
            Self::Unavailable(_) => f.write_str("the register cannot answer for now"),
            Self::Internal(_) => f.write_str("internal error"),
        }
    }
}

impl std::error::Error for Error {}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Self::Unavailable(error.to_string()),
            _ => Self::Internal(error.to_string()),
        }
    }
}
