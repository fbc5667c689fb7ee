package org.webinar.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.web.api.Api;

/** The packaged WAR beside Django's own answers on the same rows; on H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class RestIT {
    private static final String ADMINS = "Token 0123456789abcdef0123456789abcdef01234567";

    static {
        // A proxy hands on the host that people have asked for; so does this client.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Api.archive();
    }

    @Test
    void answers_as_django_does() {
        SoftAssertions soft = new SoftAssertions();
        for (Vector vector : Vector.all()) {
            HttpResponse<String> answer = ask(vector.method(), vector.path(), "Authorization", vector.authorization());
            soft.assertThat(answer.statusCode()).as(vector.toString()).isEqualTo(vector.status());
            soft.assertThat(answer.headers().firstValue("Content-Type"))
                    .as(vector.toString())
                    .contains("application/json");
            soft.assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .as(vector.toString())
                    .isEqualTo(vector.challenge());
            JsonValue body = json(answer);
            if (vector.status() == 200) {
                soft.assertThat(body).as(vector.toString()).isEqualTo(vector.body());
            } else {
                // The sentence is ours, what it hangs on is Django's.
                soft.assertThat(body.asJsonObject().keySet())
                        .as(vector.toString())
                        .isEqualTo(vector.body().asJsonObject().keySet());
                soft.assertThat(body.asJsonObject().values())
                        .as(vector.toString())
                        .extracting(JsonValue::getValueType)
                        .isEqualTo(vector.body().asJsonObject().values().stream()
                                .map(JsonValue::getValueType)
                                .toList());
            }
        }
        soft.assertAll();
    }

    @Test
    void names_its_lists() {
        JsonObject lists = json(ask("GET", "/rest/", "Authorization", ADMINS)).asJsonObject();
        assertThat(lists.keySet()).containsExactlyElementsOf(Lists.OURS);
        for (String list : lists.keySet()) {
            String path = URI.create(lists.getString(list)).getPath();
            assertThat(ask("GET", path, "Authorization", ADMINS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void people_come_in_by_the_session_that_they_have_in_pod() {
        assertThat(ask("GET", "/rest/events/", "Cookie", "sessionid=alicessession1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", "/rest/events/", "Cookie", "sessionid=carolssession1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "/rest/events/", "Cookie", "sessionid=nobodyssession")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_site_has_lists_of_its_own() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/rest/meeting_session/"))
                .header("Authorization", ADMINS)
                .header("Host", "pod2.example.org");
        JsonObject page = json(send(request)).asJsonObject();
        assertThat(page.getInt("count")).isEqualTo(1);
        assertThat(page.getJsonArray("results").getJsonObject(0).getInt("id")).isEqualTo(8);
    }

    @Test
    void what_drives_a_gateway_never_leaves() {
        String all = ask("GET", "/rest/meeting_live_gateway/", "Authorization", ADMINS)
                .body();
        assertThat(all).contains("rtmp://").doesNotContain("sipmediagw", "token-");
    }

    @Test
    void nonsense_is_never_our_failure() {
        for (String path : new String[] {
            "/rest/events/99999999999999999999/",
            "/rest/events/-1/",
            "/rest/events/1%00/",
            "/rest/broadcasters/%00/",
            "/rest/broadcasters/'%20or%201=1/",
            "/rest/events/?page=99999999999999999999",
            "/rest/events/?page=-1",
            "/rest/events/?page=%00",
            "/rest/meeting_livestream/?status=%00",
            "/rest/meeting_live_gateway/?site_id=99999999999",
            "/rest/nothing/",
            "/rest/events/1/more/"
        }) {
            HttpResponse<String> answer = ask("GET", path, "Authorization", ADMINS);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "org.");
        }
        assertThat(ask("GET", "/rest/nothing/", "Authorization", "").statusCode())
                .isEqualTo(401);
        assertThat(ask("GET", "/rest/events/", "Authorization", ADMINS + "f".repeat(5000))
                        .statusCode())
                .isEqualTo(401);
    }

    /** MariaDB takes upper and lower case for the same; a key is a key only as it was given. */
    @Test
    void a_token_counts_to_the_letter() {
        assertThat(ask("GET", "/rest/events/", "Authorization", ADMINS.replace("abcdef", "ABCDEF"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("GET", "/rest/events/", "Authorization", ADMINS.replace("Token", "token"))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The room's address stands in none of them, and nobody guesses a secret one. */
    @Test
    void calendars_are_for_calendars() {
        HttpResponse<String> coming = ask("GET", "/live/api/calendars/public.ics", "Accept", "*/*");
        assertThat(coming.statusCode()).isEqualTo(200);
        assertThat(coming.headers().firstValue("Content-Type")).get().asString().startsWith("text/calendar");
        assertThat(coming.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(coming.body()).startsWith("BEGIN:VCALENDAR\r\n").doesNotContain("/meeting/");
        String nobodys = "/live/api/calendars/2-" + "0".repeat(64) + ".ics";
        assertThat(ask("GET", nobodys, "Accept", "*/*").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/live/api/events/999999/calendar.ics", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    /** What is kept of an address is for staff who may answer for others; Alice may. */
    @Test
    void an_address_is_found_and_forgotten_by_those_who_may() {
        String find = "/live/api/addresses/nobody%40univ.example/invitations";
        String forget = "/live/api/addresses/nobody%40univ.example/forget";
        assertThat(ask("GET", find, "Accept", "*/*").statusCode()).isEqualTo(401);
        assertThat(ask("POST", forget, "Accept", "*/*").statusCode()).isEqualTo(401);
        String carol = "sessionid=carolssession1";
        assertThat(ask("GET", find, "Cookie", carol).statusCode()).isEqualTo(403);
        assertThat(ask("POST", forget, "Cookie", carol).statusCode()).isEqualTo(403);
        HttpResponse<String> found = ask("GET", find, "Cookie", "sessionid=alicessession1");
        assertThat(found.body()).isEqualTo("[]");
        assertThat(found.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(ask("POST", forget, "Cookie", "sessionid=alicessession1").body())
                .isEqualTo("{\"invitations\":0,\"registrations\":0}");
    }

    @Test
    void is_described_in_openapi() {
        String described = ask("GET", "/openapi", "Accept", "application/json").body();
        JsonObject paths =
                Json.createReader(new StringReader(described)).readObject().getJsonObject("paths");
        Lists.OURS.forEach(list -> assertThat(paths).containsKey("/rest/" + list));
    }

    @Test
    void speaks_french() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("/rest/events/")).header("Accept-Language", "fr");
        assertThat(send(request).body())
                .isEqualTo("{\"detail\":\"Aucune information d’authentification n’a été donnée.\"}");
    }

    private HttpResponse<String> ask(String method, String path, String header, String value) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody());
        return send(value.isEmpty() ? request : request.header(header, value));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + product.getPort() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static JsonValue json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readValue();
    }
}
