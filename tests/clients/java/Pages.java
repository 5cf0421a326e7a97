import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java's HttpClient with its defaults, so it offers HTTP/2 by an upgrade. It walks the pages along the header `Link`, asks again with the
 * tag of its copy, and downloads files. The URL class does the same with its own `Accept`.
 */
class Pages {
    private static final String BASE = System.getenv("REGISTER_URL");
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"\\}");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    public static void main(String[] arguments) throws Exception {
        Set<String> ids = new LinkedHashSet<>();
        int pages = 0;
        int records = 0;
        Optional<String> address = Optional.of(BASE + "/v1/projects?fields=id&limit=100");
        HttpResponse<String> page = null;
        while (address.isPresent()) {
            page = get(address.get());
            check(page.statusCode() == 200 && page.headers().firstValue("etag").isPresent(), page);
            Matcher found = ID.matcher(page.body());
            for (; found.find(); records++) {
                ids.add(found.group(1));
            }
            pages++;
            address = page.headers().allValues("link").stream().map(NEXT::matcher).filter(Matcher::find).map(link -> link.group(1)).findFirst();
        }
        Matcher total = TOTAL.matcher(page.body());
        check(total.find() && records == Integer.parseInt(total.group(1)) && records == ids.size() && pages == (records + 99) / 100, page);

        // The copy is still good.
        HttpResponse<String> again = get(page.uri().toString(), "If-None-Match", page.headers().firstValue("etag").get());
        check(again.statusCode() == 304 && again.body().isEmpty(), again);

        // A file with a line for each record. The first line is the header.
        URI uri = URI.create(BASE + "/v1/projects?format=csv&fields=id,since");
        HttpResponse<Path> csv = CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofFile(Path.of("projects.csv")));
        check(csv.statusCode() == 200 && Files.readAllLines(csv.body()).size() == records + 1, csv);
        long length = csv.headers().firstValueAsLong("content-length").orElse(-1);
        check(length == Files.size(csv.body()), csv);
        HttpResponse<byte[]> archive = CLIENT.send(HttpRequest.newBuilder(URI.create(BASE + "/v1/datapackage.zip")).build(), BodyHandlers.ofByteArray());
        check(archive.statusCode() == 200 && archive.body()[0] == 'P' && archive.body()[1] == 'K', archive);

        // GraphQL by POST.
        String query = "{\"query\":\"{ projects(first: 1) { totalCount } }\"}";
        HttpRequest post = HttpRequest.newBuilder(URI.create(BASE + "/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(query)).build();
        HttpResponse<String> graphql = CLIENT.send(post, BodyHandlers.ofString());
        check(graphql.body().contains("\"totalCount\":" + records), graphql);

        // An error has the problem in its body.
        HttpResponse<String> refused = get(BASE + "/v1/projects?county=NG");
        check(refused.statusCode() == 400 && refused.body().contains("did you mean"), refused);

        try (InputStream stream = URI.create(BASE + "/v1/projects?fields=id&limit=1").toURL().openStream()) {
            String body = new String(stream.readAllBytes(), "UTF-8");
            check(ID.matcher(body).find(), body);
        }
        System.out.printf("%d projects in %d pages; 304, files, GraphQL, errors by Java %s%n", records, pages, Runtime.version().feature());
    }

    private static HttpResponse<String> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static void check(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError(found instanceof HttpResponse<?> response ? response + " " + response.headers() + " " + response.body() : found);
        }
    }
}
