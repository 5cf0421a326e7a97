"""feedparser reads every list of records, and the changes, as Atom and as RSS."""
import feedparser
from rest import URL, get, lists

FILTERS = ["", "country=UA", "first_report=true", "q=training"]


def read(path, **options):
    """Reads a feed and checks that the parser found no fault in it."""
    feed = feedparser.parse(URL + path, **options)
    assert not feed.bozo, (path, feed.get("bozo_exception"))
    assert feed.status == 200 and feed.encoding == "utf-8" and feed.feed.title, path
    return feed


feeds = 0
for path in lists("application/atom+xml"):
    if path == "/v1/changes":
        continue
    filters = FILTERS if path == "/v1/projects" else FILTERS[:1]
    for query in filters:
        # All records are of one revision, so the feed has them in document order.
        page = get(f"{path}?{query}&limit=25" if query else f"{path}?limit=25")
        expected = [(record["title"], record["summary"]) for record in page["items"]]
        for form, version in [("atom", "atom10"), ("rss", "rss20")]:
            feed = read(f"{path}?{query}&format={form}" if query else f"{path}?format={form}")
            assert feed.version == version, feed.version
            assert [(entry.title, entry.summary) for entry in feed.entries] == expected, (path, query, form)
            assert all(entry.get("updated_parsed") or entry.get("published_parsed") for entry in feed.entries), (path, form)
            identifiers = {entry.id for entry in feed.entries}
            assert len(identifiers) == len(expected) > 0, (path, query, form)
            feeds += 1

# The link of an entry leads to the record. A reader that asks with the tag of its copy gets no body.
for form in ("atom", "rss"):
    path = f"/v1/agreements?format={form}&limit=100"
    feed = read(path)
    for entry in feed.entries[:3]:
        assert get(entry.link.removeprefix(URL))["title"] == entry.title, entry.link
    again = feedparser.parse(URL + path, etag=feed.etag)
    assert again.status == 304 and not again.entries, (form, again.status)

changes = read("/v1/changes?format=atom")
assert changes.entries and all(entry.link.startswith(URL) for entry in changes.entries)
print(f"{feeds} feeds of records and one of {len(changes.entries)} changes; titles, summaries, times, links; 304")
