//! The official languages of the European Union.
use async_graphql::Enum;
use serde::Deserialize;
use utoipa::ToSchema;

/// An official language of the European Union.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema, Enum)]
#[serde(try_from = "String")]
#[schema(rename_all = "lowercase")]
pub enum Language {
    /// Bulgarian.
    Bg,
    /// Czech.
    Cs,
    /// Danish.
    Da,
    /// German.
    De,
    /// Greek.
    El,
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Estonian.
    Et,
    /// Finnish.
    Fi,
    /// French.
    Fr,
    /// Irish.
    Ga,
    /// Croatian.
    Hr,
    /// Hungarian.
    Hu,
    /// Italian.
    It,
    /// Lithuanian.
    Lt,
    /// Latvian.
    Lv,
    /// Maltese.
    Mt,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Portuguese.
    Pt,
    /// Romanian.
    Ro,
    /// Slovak.
    Sk,
    /// Slovenian.
    Sl,
    /// Swedish.
    Sv,
}

/// The number of languages.
pub const NUMBER: usize = 24;

impl Language {
    /// All languages, in alphabetical order of their codes.
    pub const ALL: [Self; NUMBER] = [
        Self::Bg,
        Self::Cs,
        Self::Da,
        Self::De,
        Self::El,
        Self::En,
        Self::Es,
        Self::Et,
        Self::Fi,
        Self::Fr,
        Self::Ga,
        Self::Hr,
        Self::Hu,
        Self::It,
        Self::Lt,
        Self::Lv,
        Self::Mt,
        Self::Nl,
        Self::Pl,
        Self::Pt,
        Self::Ro,
        Self::Sk,
        Self::Sl,
        Self::Sv,
    ];

    /// Returns the two-letter code (ISO 639-1): `de`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bg => "bg",
            Self::Cs => "cs",
            Self::Da => "da",
            Self::De => "de",
            Self::El => "el",
            Self::En => "en",
            Self::Es => "es",
            Self::Et => "et",
            Self::Fi => "fi",
            Self::Fr => "fr",
            Self::Ga => "ga",
            Self::Hr => "hr",
            Self::Hu => "hu",
            Self::It => "it",
            Self::Lt => "lt",
            Self::Lv => "lv",
            Self::Mt => "mt",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Pt => "pt",
            Self::Ro => "ro",
            Self::Sk => "sk",
            Self::Sl => "sl",
            Self::Sv => "sv",
        }
    }

    /// Returns the name of the language in itself: `Deutsch`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bg => "български",
            Self::Cs => "čeština",
            Self::Da => "dansk",
            Self::De => "Deutsch",
            Self::El => "ελληνικά",
            Self::En => "English",
            Self::Es => "español",
            Self::Et => "eesti",
            Self::Fi => "suomi",
            Self::Fr => "français",
            Self::Ga => "Gaeilge",
            Self::Hr => "hrvatski",
            Self::Hu => "magyar",
            Self::It => "italiano",
            Self::Lt => "lietuvių",
            Self::Lv => "latviešu",
            Self::Mt => "Malti",
            Self::Nl => "Nederlands",
            Self::Pl => "polski",
            Self::Pt => "português",
            Self::Ro => "română",
            Self::Sk => "slovenčina",
            Self::Sl => "slovenščina",
            Self::Sv => "svenska",
        }
    }
}
