package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Is answered under names that are set and under ours, and else told so; a balancer hears of health under any. */
    static void asks_for_other_names(int port) throws IOException {
        assertThat(asked(port, "evil.example", "/login.xhtml"))
                .startsWith("HTTP/1.1 400 ")
                .contains("ALLOWED_HOSTS")
                .doesNotContain("evil.example");
        assertThat(asked(port, "evil.example", "/meeting/")).doesNotContain("Location:");
        for (String ours : new String[] {"127.0.0.1:" + port, "pod.univ.example", "POD.univ.example:8443"}) {
            assertThat(asked(port, ours, "/login.xhtml")).as(ours).startsWith("HTTP/1.1 200 ");
        }
        assertThat(asked(port, "192.0.2.10", "/health/ready")).startsWith("HTTP/1.1 200 ");
    }

    /** All that comes back to who names this host. */
    private static String asked(int port, String host, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the page of people answers to somebody who has tried to sign in. */
    static int peopleSeenBy(int port, String username, String password) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI address = URI.create("http://127.0.0.1:" + port + "/login.xhtml");
        String page = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        Map<String, String> typed = Map.of(
                "login",
                "login",
                "login:username",
                username,
                "login:password",
                password,
                "login:submit",
                "login:submit",
                "jakarta.faces.ViewState",
                between(page, "name=\"jakarta.faces.ViewState\"", "value=\"", "\""));
        URI action = address.resolve(between(page, "<form id=\"login\"", "action=\"", "\""));
        browser.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "http://127.0.0.1:" + port)
                        .POST(BodyPublishers.ofString(typed.entrySet().stream()
                                .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8) + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.discarding());
        return browser.send(
                        HttpRequest.newBuilder(address.resolve("/webinar/people/"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String between(String page, String after, String begin, String end) {
        int start = page.indexOf(begin, page.indexOf(after)) + begin.length();
        return page.substring(start, page.indexOf(end, start));
    }
}
