//! Citations of records, and data for search engines.
use super::context::PageContext;
use crate::kinds::common_view::CommonView;
use crate::language::Language;
use serde_json::{Value, json};

/// What a citation of a record says. Citations are in English, like the titles of records.
pub struct Citation {
    pub url: String,
    id: String,
    title: String,
    kind: String,
    revision: i64,
    /// The day of the revision.
    date: String,
    /// Where the record stands in its document.
    source: String,
}

impl Citation {
    pub fn of(context: &PageContext, record: &CommonView) -> Self {
        let english = super::words::Words(Language::En);
        let source = &record.source;
        Self {
            url: record.html_url.clone(),
            id: record.id.to_string(),
            title: record.title.clone(),
            kind: english.term("kind", Some(record.kind.name())).to_lowercase(),
            revision: context.snapshot.revision().0,
            date: context.updated.map(|day| day.to_string()).unwrap_or_default(),
            source: format!("Council document {}, {}, row {}", source.document, source.section, source.row),
        }
    }

    /// Returns the citation as text.
    pub fn text(&self) -> String {
        let Self { url, id, title, kind, revision, date, source } = self;
        format!(
            "THB Register, “{title}”, {kind} {id}, revision {revision} ({date}), {url}. Source: {source}. CC BY 4.0."
        )
    }

    /// Returns the citation in BibTeX.
    pub fn bibtex(&self) -> String {
        let Self { url, id, title, kind: _, revision, date, source } = self;
        let escape = |text: &str| {
            text.chars()
                .map(|c| match c {
                    '\\' => "\\textbackslash{}".to_owned(),
                    '{' | '}' | '&' | '%' | '$' | '#' | '_' => format!("\\{c}"),
                    c => c.to_string(),
                })
                .collect::<String>()
        };
        let year = date.get(..4).unwrap_or_default();
        format!(
            "@misc{{thb-register:{id},\n  title = {{{}}},\n  howpublished = {{THB Register, revision {revision}}},\n  \
             year = {{{year}}},\n  url = {{{url}}},\n  note = {{Source: {}. CC BY 4.0}}\n}}",
            escape(title),
            escape(source)
        )
    }

    /// Returns the citation for reference managers (CSL JSON).
    pub fn csl_json(&self) -> String {
        let Self { url, id, title, kind: _, revision, date, source } = self;
        let parts: Vec<i32> = date.split('-').filter_map(|part| part.parse().ok()).collect();
        let item = json!({
            "id": id,
            "type": "entry",
            "title": title,
            "container-title": "THB Register",
            "version": format!("revision {revision}"),
            "issued": { "date-parts": [parts] },
            "URL": url,
            "note": format!("Source: {source}. CC BY 4.0"),
        });
        serde_json::to_string_pretty(&item).unwrap_or_default()
    }
}

/// Describes a record for search engines (schema.org).
pub fn json_ld(context: &PageContext, record: &CommonView) -> Value {
    json!({
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "@id": record.html_url,
        "url": record.html_url,
        "identifier": record.id.as_str(),
        "name": record.title,
        "description": record.summary,
        "inLanguage": "en",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "version": context.snapshot.revision().0,
        "isBasedOn": format!("Council document {}", record.source.document),
        "isPartOf": { "@type": "Dataset", "name": "THB Register", "url": context.snapshot.public_url().0.as_ref() },
    })
}

/// Describes the register for search engines and data portals (schema.org and DCAT).
pub fn dataset(context: &PageContext) -> Value {
    let url = context.snapshot.public_url().0.as_ref();
    let description = super::words::Words(Language::En).say("tagline");
    let zip = format!("{url}/v1/datapackage.zip");
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    json!({
        "@context": { "@vocab": "https://schema.org/", "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/" },
        "@type": ["Dataset", "dcat:Dataset"],
        "@id": url,
        "url": url,
        "name": "THB Register",
        "description": description,
        "dct:title": "THB Register",
        "dct:description": description,
        "license": licence,
        "dct:license": { "@id": licence },
        "isAccessibleForFree": true,
        "version": context.snapshot.revision().0,
        "dateModified": context.updated,
        "publisher": { "@type": "Organization", "name": context.site.publisher.as_deref().unwrap_or("THB Register") },
        "distribution": [
            { "@type": ["DataDownload", "dcat:Distribution"], "contentUrl": zip, "encodingFormat": "application/zip", "dcat:downloadURL": { "@id": zip } },
            { "@type": ["DataDownload", "dcat:Distribution"], "contentUrl": format!("{url}/openapi.json"), "encodingFormat": "application/json", "dcat:accessURL": { "@id": format!("{url}/v1") } },
        ],
    })
}
