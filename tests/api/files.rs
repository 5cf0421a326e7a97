//! Files that are finished before they are sent: length, compression, caching, HEAD, ranges, limits, and their revision.
use crate::answers::ids;
use crate::export::Table;
use crate::support::{Register, author, on_both};
use flate2::read::GzDecoder;
use reqwest::Response;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read};
use std::sync::atomic::Ordering;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const FILES: [&str; 5] = [
    "/v1/projects?format=csv",
    "/v1/projects?format=ndjson&country=NG",
    "/v1/agreements?format=xlsx",
    "/v1/countries?format=csv",
    "/v1/datapackage.zip",
];

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

async fn send(register: &Register, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    let request =
        headers.iter().fold(register.request(method, path), |request, (name, value)| request.header(*name, *value));
    request.send().await.unwrap()
}

async fn body(response: Response) -> Vec<u8> {
    response.bytes().await.unwrap().into()
}

#[test]
fn finished_files_have_a_length_and_come_from_the_cache() {
    on_both(async |register| {
        for path in FILES {
            let head = send(&register, "HEAD", path, &[]).await;
            let before = register.statements.load(Ordering::Relaxed);
            let get = send(&register, "GET", path, &[]).await;
            assert_eq!(register.statements.load(Ordering::Relaxed), before, "{path}: HEAD made the file");
            let names =
                ["content-length", "etag", "content-type", "content-disposition", "accept-ranges", "register-revision"];
            let [of_head, of_get] = [&head, &get].map(|response| names.map(|name| header(response, name).to_owned()));
            assert_eq!(of_head, of_get, "{path}");
            assert_eq!((header(&get, "accept-ranges"), header(&get, "transfer-encoding")), ("bytes", ""), "{path}");
            let length: usize = header(&get, "content-length").parse().unwrap();
            assert_eq!(body(get).await.len(), length, "{path}");
        }
        let path = "/v1/cooperation?format=csv";
        let plain = body(send(&register, "GET", path, &[]).await).await;
        let head = send(&register, "HEAD", path, &[("Accept-Encoding", "gzip")]).await;
        let zipped = send(&register, "GET", path, &[("Accept-Encoding", "gzip")]).await;
        assert_eq!(header(&zipped, "content-encoding"), "gzip");
        assert_eq!(header(&zipped, "content-length"), header(&head, "content-length"));
        let (mut text, zipped) = (vec![], body(zipped).await);
        GzDecoder::new(&zipped[..]).read_to_end(&mut text).unwrap();
        assert!(text == plain && zipped.len() * 3 < plain.len());
    });
}

#[test]
fn ranges_of_files_are_served() {
    on_both(async |register| {
        for path in FILES {
            let whole = send(&register, "GET", path, &[]).await;
            let (tag, date) = (header(&whole, "etag").to_owned(), header(&whole, "last-modified").to_owned());
            let bytes = body(whole).await;
            let length = bytes.len();
            for (range, part) in [
                ("bytes=0-99".to_owned(), &bytes[..100]),
                (format!("bytes={}-", length - 7), &bytes[length - 7..]),
                ("bytes=-5".to_owned(), &bytes[length - 5..]),
                (format!("bytes=10-{}", length * 2), &bytes[10..]),
            ] {
                let response = send(&register, "GET", path, &[("Range", &range), ("If-Range", &tag)]).await;
                let start = length - part.len();
                let start = if range == "bytes=0-99" { 0 } else { start };
                let content_range = format!("bytes {start}-{}/{length}", start + part.len() - 1);
                assert_eq!(
                    (response.status().as_u16(), header(&response, "content-range")),
                    (206, content_range.as_str()),
                    "{path} {range}"
                );
                assert_eq!(
                    (header(&response, "etag"), header(&response, "content-length")),
                    (tag.as_str(), part.len().to_string().as_str())
                );
                assert!(body(response).await == part, "{path} {range}");
            }
            for headers in [
                &[("Range", "bytes=0-1"), ("If-Range", "\"other\"")][..],
                &[("Range", "bytes=0-1,4-5")],
                &[("Range", "lines=0-1")],
                &[("Range", "bytes=0-1"), ("If-Range", "Sun, 06 Nov 1994 08:49:37 GMT")],
            ] {
                let response = send(&register, "GET", path, headers).await;
                assert_eq!((response.status().as_u16(), body(response).await.len()), (200, length), "{headers:?}");
            }
            let dated = send(&register, "GET", path, &[("Range", "bytes=0-1"), ("If-Range", &date)]).await;
            assert_eq!(dated.status(), 206);
            let head = send(&register, "HEAD", path, &[("Range", "bytes=0-1")]).await;
            assert_eq!((head.status().as_u16(), header(&head, "content-length")), (200, length.to_string().as_str()));
            let known = send(&register, "GET", path, &[("Range", "bytes=0-1"), ("If-None-Match", &tag)]).await;
            assert_eq!(known.status(), 304);
            let beyond = send(&register, "GET", path, &[("Range", &format!("bytes={length}-"))]).await;
            assert_eq!(
                (beyond.status().as_u16(), header(&beyond, "content-range")),
                (416, format!("bytes */{length}").as_str())
            );
            assert_eq!(header(&beyond, "content-type"), "application/problem+json");
            let problem: serde_json::Value = serde_json::from_slice(&body(beyond).await).unwrap();
            assert_eq!(problem["code"], "range_not_satisfiable");
        }
        let list = send(&register, "GET", "/v1/plans", &[("Range", "bytes=0-1")]).await;
        assert_eq!((list.status().as_u16(), header(&list, "accept-ranges")), (200, ""), "only files have ranges");
    });
}

#[test]
fn limit_caps_files() {
    on_both(async |register| {
        let costliest =
            register.get("/v1/projects?sort=-amount_eur&limit=10").await["items"].as_array().unwrap().clone();
        let table = Table::of_csv(&register.bytes("/v1/projects?sort=-amount_eur&limit=10&format=csv").await);
        assert_eq!(table.column("id"), ids(&costliest));
        let lines = register.lines("/v1/projects?sort=-amount_eur&limit=10&format=ndjson").await;
        assert_eq!(lines, costliest);
        let all = register.get("/v1/projects?limit=1").await["total"].as_u64().unwrap();
        assert_eq!(register.lines("/v1/projects?format=ndjson&limit=500").await.len() as u64, all);
        assert_eq!(register.lines("/v1/countries?format=ndjson&limit=3").await.len(), 3);
        assert_eq!(register.answer("/v1/projects?format=csv&limit=501").await.status, 400);
    });
}

#[test]
fn csv_may_begin_with_a_byte_order_mark() {
    on_both(async |register| {
        for path in ["/v1/projects?format=csv", "/v1/countries?format=csv"] {
            let plain = register.bytes(path).await;
            let marked = register.bytes(&format!("{path}&bom=true")).await;
            assert!(marked.starts_with(b"\xef\xbb\xbf") && marked[3..] == plain, "{path}");
            assert!(register.bytes(&format!("{path}&bom=false")).await == plain);
        }
        for (query, name) in
            [("format=xlsx&bom=true", "bom"), ("escape=none", "escape"), ("format=csv&escape=x", "escape")]
        {
            let answer = register.answer(&format!("/v1/projects?{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
    });
}

#[test]
fn answers_name_the_revision_that_was_read() {
    on_both(async |register| {
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>("12401-11-at-02", None).await.unwrap();
        change.commit().await.unwrap();
        for (path, revision) in [
            ("/v1/projects", "2"),
            ("/v1/projects?as_of=1", "1"),
            ("/v1/projects/12401-11-at-02?as_of=1", "1"),
            ("/v1/projects/stats?as_of=1&group_by=year", "1"),
            ("/v1/projects?format=csv&as_of=1", "1"),
            ("/v1/projects?format=xlsx", "2"),
            ("/v1/datapackage.zip?as_of=1", "1"),
            ("/v1/countries", "2"),
            ("/v1/search?q=nigeria&as_of=1", "1"),
            ("/graphql?query=%7Bprojects(asOf:1)%7BtotalCount%7D%7D", "2"),
        ] {
            // The second answer comes from the cache.
            for _ in 0..2 {
                assert_eq!(header(&send(&register, "GET", path, &[]).await, "register-revision"), revision, "{path}");
            }
        }
        assert_eq!(header(&send(&register, "GET", "/v1/actions/none", &[]).await, "register-revision"), "");
    });
}

/// Each file takes slots and connections while it is written. Files at once must not wait for what others hold.
#[test]
fn files_at_once_do_not_wait_for_each_other() {
    on_both(async |register| {
        let formats = ["csv", "xlsx", "ndjson"];
        let paths =
            (0..9).map(|number| format!("/v1/projects?format={}&q=word{number}*&fields=id", formats[number % 3]));
        let explained = (0..3).map(|number| format!("/v1/projects/stats?explain=true&format=ndjson&q=word{number}"));
        let requests: Vec<_> = paths.chain(explained).map(|path| register.request("GET", &path).send()).collect();
        let answers =
            tokio::time::timeout(std::time::Duration::from_secs(20), futures_util::future::join_all(requests));
        for answer in answers.await.unwrap() {
            let status = answer.unwrap().status().as_u16();
            assert!([200, 503].contains(&status), "{status}");
        }
    });
}

#[test]
fn package_lists_the_size_and_the_hash_of_each_table() {
    on_both(async |register| {
        let at = register.data("{ register { updatedAt } }", json!({})).await["register"]["updatedAt"].take();
        let mut archive = zip::ZipArchive::new(Cursor::new(register.bytes("/v1/datapackage.zip").await)).unwrap();
        let mut read = |name: &str| {
            let mut bytes = vec![];
            archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
            bytes
        };
        let manifest: serde_json::Value = serde_json::from_slice(&read("datapackage.json")).unwrap();
        assert_eq!((&manifest["revision"], &manifest["homepage"]), (&json!(1), &json!(format!("{}/", register.url))));
        assert_eq!(manifest["created"].as_str().unwrap()[..19], at.as_str().unwrap()[..19]);
        let resources = manifest["resources"].as_array().unwrap();
        assert!(resources.len() > 30);
        for resource in resources {
            let table = read(resource["path"].as_str().unwrap());
            let hash: String = Sha256::digest(&table).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(
                (&resource["bytes"], &resource["hash"]),
                (&json!(table.len()), &json!(format!("sha256:{hash}")))
            );
        }
    });
}
