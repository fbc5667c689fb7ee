package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs do with meetings. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class ApiMeetingsIT {
    private static final AtomicInteger DAYS = new AtomicInteger(900);

    @ArquillianResource
    private URL product;

    private Api alice;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Api.archive();
    }

    @BeforeEach
    void comeIn() {
        alice = Api.of(product, "alice", "MEETINGS_WRITE,LIVES_READ,CHAT_READ");
    }

    private static String freshDay() {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(DAYS.getAndIncrement())
                .withOffsetSameInstant(ZoneOffset.ofHours(2))
                .toString()
                .replaceAll("(T\\d\\d:\\d\\d)\\+", "$1:00+");
    }

    private static String wish(String name, String kind, String start) {
        return """
                {"name": "%s", "kind": "%s", "startsAt": "%s", "durationMinutes": 45}""".formatted(name, kind, start);
    }

    @Test
    void a_meeting_is_planned_read_changed_and_deleted() {
        String start = freshDay();
        HttpResponse<String> made = alice.json("POST", "meetings", wish("Jury d’été", "meeting", start));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonObject meeting = Api.json(made);
        String path = "meetings/" + meeting.getInt("id");
        assertThat(URI.create(Api.header(made, "Location")).getPath()).isEqualTo(Api.HERE + path);
        assertThat(meeting.getString("name")).isEqualTo("Jury d’été");
        assertThat(meeting.getString("kind")).isEqualTo("meeting");
        assertThat(OffsetDateTime.parse(meeting.getString("startsAt")).toInstant())
                .isEqualTo(OffsetDateTime.parse(start).toInstant());
        assertThat(meeting.getInt("durationMinutes")).isEqualTo(45);
        assertThat(meeting.getString("owner")).isEqualTo("alice");
        assertThat(meeting.get("event")).isEqualTo(JsonValue.NULL);
        assertThat(made.body()).doesNotContainIgnoringCase("password");

        HttpResponse<String> read = alice.get(path);
        String tag = Api.header(read, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}\"").isEqualTo(Api.header(made, "ETag"));
        assertThat(read.body()).isEqualTo(made.body());
        assertThat(alice.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(alice.get(path, "If-None-Match", "W/" + tag).statusCode()).isEqualTo(304);
        assertThat(alice.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);

        String change = "{\"name\": \"Jury d’hiver\", \"room\": null}";
        ApiIT.assertProblem(
                alice.json("PATCH", path, "{\"name\": \"Jury d’hiver\"}"), 428, "urn:webinar:match-missing");
        ApiIT.assertProblem(alice.json("PATCH", path, "{}", "If-Match", "\"other\""), 412, "urn:webinar:changed-since");
        HttpResponse<String> unknown = alice.json("PATCH", path, change, "If-Match", tag);
        assertThat(errors(unknown)).containsExactly("room");
        HttpResponse<String> changed = alice.send(
                "PATCH",
                Api.HERE + path,
                "{\"name\": \"Jury d’hiver\", \"welcome\": \"Bonjour\", \"additionalOwners\": [\"bob\"]}",
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                "\"x\", W/" + tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        JsonObject now = Api.json(changed);
        assertThat(now.getString("name")).isEqualTo("Jury d’hiver");
        assertThat(now.getInt("durationMinutes")).isEqualTo(45);
        assertThat(now.getJsonObject("room").getString("welcome")).isEqualTo("Bonjour");
        assertThat(now.getJsonArray("additionalOwners").getString(0)).isEqualTo("bob");
        String newTag = Api.header(changed, "ETag");
        assertThat(newTag).isNotEqualTo(tag);

        ApiIT.assertProblem(
                alice.json("PATCH", path, "{\"name\": \"Jury\"}", "If-Match", tag), 412, "urn:webinar:changed-since");
        Api carol = Api.of(product, "carol", "MEETINGS_WRITE");
        ApiIT.assertProblem(carol.get(path), 404, "urn:webinar:no-such-meeting");
        ApiIT.assertProblem(carol.json("PATCH", path, "{}", "If-Match", newTag), 404, "urn:webinar:no-such-meeting");
        ApiIT.assertProblem(carol.json("DELETE", path, null), 404, "urn:webinar:no-such-meeting");
        ApiIT.assertProblem(alice.json("DELETE", path, null, "If-Match", tag), 412, "urn:webinar:changed-since");
        assertThat(alice.json("DELETE", path, null, "If-Match", newTag).statusCode())
                .isEqualTo(204);
        ApiIT.assertProblem(alice.get(path), 404, "urn:webinar:no-such-meeting");
    }

    @Test
    void all_that_can_not_be_is_said_at_once_under_its_name() {
        HttpResponse<String> answer = alice.json("POST", "meetings", """
                {"name": "x", "kind": "party", "startsAt": "2020-01-01T10:00:00Z", "durationMinutes": 100000, "chat": "yes",
                 "additionalOwners": ["nobody-here"], "maxParticipants": 1, "logoutUrl": "javascript:alert(1)",
                 "colour": "red"}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "name",
                        "kind",
                        "startsAt",
                        "durationMinutes",
                        "chat",
                        "additionalOwners",
                        "maxParticipants",
                        "logoutUrl",
                        "colour");
        assertThat(errors(alice.json("POST", "meetings", "{}"))).containsExactlyInAnyOrder("name", "startsAt");
        assertThat(errors(alice.json("POST", "meetings", "{\"name\": 3, \"startsAt\": \"2030-01-01T10:00:00\"}")))
                .contains("name", "startsAt");
        HttpResponse<String> far = alice.json("POST", "meetings", wish("Far", "meeting", "2999-01-01T10:00:00Z"));
        assertThat(errors(far)).containsExactly("startsAt");
    }

    @Test
    void only_planners_plan_webinars() {
        Api carol = Api.of(product, "carol", "MEETINGS_WRITE");
        ApiIT.assertProblem(
                carol.json("POST", "meetings", wish("Webinar", "webinar", freshDay())),
                403,
                "urn:webinar:not-for-planners");
    }

    @Test
    void a_webinar_gets_a_gateway_or_is_refused_or_waits() {
        String start = freshDay();
        List<Integer> planned = new ArrayList<>();
        HttpResponse<String> answer = alice.json("POST", "meetings", wish("Cours de chimie", "webinar", start));
        while (answer.statusCode() == 201 && planned.size() < 10) {
            planned.add(Api.json(answer).getInt("id"));
            answer = alice.json("POST", "meetings", wish("Cours de chimie", "webinar", start));
        }
        assertThat(planned).isNotEmpty();
        ApiIT.assertProblem(answer, 409, "urn:webinar:no-gateway-free");
        HttpResponse<String> waiting =
                alice.json("POST", "meetings?waitForGateway=true", wish("Cours de physique", "webinar", start));
        assertThat(waiting.statusCode()).as(waiting.body()).isEqualTo(201);
        assertThat(Api.json(waiting).getBoolean("waitingForGateway")).isTrue();
        int last = Api.json(waiting).getInt("id");
        assertThat(Api.json(alice.get("meetings/" + last + "/now")).getInt("waitingPlace"))
                .isEqualTo(1);

        JsonObject first = Api.json(alice.get("meetings/" + planned.get(0)));
        assertThat(first.getBoolean("waitingForGateway")).isFalse();
        JsonObject event = first.getJsonObject("event");
        assertThat(event.getString("url")).contains("/live/event/%04d-".formatted(event.getInt("id")));
        JsonObject chat = Api.json(alice.get("events/" + event.getInt("id") + "/chat"));
        assertThat(chat.getJsonArray("items")).isEmpty();
        Api carol = Api.of(product, "carol", "CHAT_READ,LIVES_READ");
        ApiIT.assertProblem(carol.get("events/" + event.getInt("id") + "/chat"), 403, "urn:webinar:not-moderator");
        ApiIT.assertProblem(carol.get("meetings/" + planned.get(0) + "/now"), 404, "urn:webinar:no-such-meeting");

        assertThat(alice.json("DELETE", "meetings/" + last, null).statusCode()).isEqualTo(204);
        planned.forEach(
                id -> assertThat(alice.json("DELETE", "meetings/" + id, null).statusCode())
                        .isEqualTo(204));
    }

    @Test
    void a_list_is_leafed_through_by_its_links() {
        List<Integer> made = new ArrayList<>();
        for (String name : List.of("Zymologie A", "Zymologie B", "Zymologie C")) {
            made.add(Api.json(alice.json("POST", "meetings", wish(name, "meeting", freshDay())))
                    .getInt("id"));
        }
        List<String> names = new ArrayList<>();
        String next = "meetings?q=zymologie&order=name&perPage=2";
        while (next != null) {
            HttpResponse<String> page = alice.get(next);
            JsonObject found = Api.json(page);
            assertThat(found.getInt("total")).isEqualTo(3);
            found.getJsonArray("items").getValuesAs(JsonObject.class).forEach(one -> names.add(one.getString("name")));
            assertThat(links(page)).anyMatch(link -> link.contains("rel=\"first\""));
            next = links(page).stream()
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.replaceAll("^<[^/]*//[^/]*" + Api.HERE + "([^>]*)>.*$", "$1"))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(names).containsExactly("Zymologie A", "Zymologie B", "Zymologie C");
        assertThat(Api.json(alice.get("meetings?q=zymologie&kind=webinar")).getInt("total"))
                .isZero();
        assertThat(Api.json(Api.of(product, "carol", "MEETINGS_READ").get("meetings?q=zymologie"))
                        .getInt("total"))
                .isZero();
        assertThat(Api.json(Api.of(product, "admin", "MEETINGS_READ").get("meetings?q=zymologie&owner=all"))
                        .getInt("total"))
                .isEqualTo(3);
        HttpResponse<String> nonsense =
                alice.get("meetings?kind=party&when=never&order=x&owner=you&page=0&perPage=101");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(errors(nonsense)).containsExactly("kind", "when", "order", "owner", "page", "perPage");
        made.forEach(id -> alice.json("DELETE", "meetings/" + id, null));
    }

    private static List<String> links(HttpResponse<String> answer) {
        return answer.headers().allValues("Link").stream()
                .flatMap(header -> List.of(header.split(",(?=\\s*<)")).stream())
                .map(String::strip)
                .toList();
    }

    private static List<String> errors(HttpResponse<String> answer) {
        return Api.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
