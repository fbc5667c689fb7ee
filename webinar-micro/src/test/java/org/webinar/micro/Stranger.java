package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody on the other side of the port. */
final class Stranger {
    private Stranger() {}

    /** Reads nowhere which version answers, finds no file that is not a page, and sends nothing that pages do not take. */
    static void looks_around(int port) throws IOException, InterruptedException {
        for (String path : new String[] {"/login.xhtml", "/nothing", "/rest/", "/META-INF/sbom/webinar.cdx.json"}) {
            HttpResponse<String> answer = asks(port, path, "GET");
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
            assertThat(answer.body()).as(path).doesNotContain("Payara", "Grizzly", "CycloneDX");
        }
        for (String path : new String[] {"/META-INF/sbom/webinar.cdx.json", "/WEB-INF/web.xml", "/style/", "/live/"}) {
            assertThat(asks(port, path, "GET").statusCode()).as(path).isEqualTo(404);
        }
        for (String method : new String[] {"PUT", "DELETE", "TRACE", "PROPFIND"}) {
            assertThat(asks(port, "/login.xhtml", method).statusCode())
                    .as(method)
                    .isBetween(400, 499);
        }
    }

    static HttpResponse<String> asks(int port, String path, String method) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }
}
