package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and how the API says no. On H2, PostgreSQL and MariaDB. */
@ExtendWith(ArquillianExtension.class)
class ApiIT {
    private static final String ALL = "MEETINGS_READ,MEETINGS_WRITE,LIVES_READ,GATEWAYS_READ,CHAT_READ";
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final long A_BREATH = 200_000_000;

    @ArquillianResource
    private URL product;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Api.archive();
    }

    @Test
    void nobody_comes_in_without_a_token() {
        HttpResponse<String> answer = Api.stranger(product).get("meetings");
        assertProblem(answer, 401, "urn:webinar:token-missing");
        assertThat(Api.header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"webinar\"");
        String good = Api.of(product, "alice", ALL).token();
        assertThat(Api.stranger(product)
                        .get("meetings?access_token=" + good + "&token=" + good)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Api.stranger(product)
                        .get("meetings", "Authorization", "Token " + good)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Api.stranger(product).get("nothing").statusCode()).isEqualTo(401);
        assertThat(Api.stranger(product)
                        .get("meetings", "Cookie", "sessionid=alicessession1")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "webinar_", "' or 1=1 --", "0123456789abcdef0123456789abcdef01234567"})
    void nobody_comes_in_with_another_token(String wrong) {
        HttpResponse<String> answer = Api.stranger(product).with(wrong).get("meetings");
        assertProblem(answer, 401, "urn:webinar:token-unknown");
        assertThat(Api.header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void a_token_counts_to_the_letter() {
        Api alice = Api.of(product, "alice", ALL);
        assertThat(alice.get("meetings").statusCode()).isEqualTo(200);
        assertThat(alice.with(alice.token().toUpperCase()).get("meetings").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_is_taken_back_at_once() {
        Api alice = Api.of(product, "alice", ALL);
        assertThat(alice.get("meetings").statusCode()).isEqualTo(200);
        Api.stranger(product).send("DELETE", TokenMaker.PATH, null);
        assertThat(alice.get("meetings").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_ends() {
        Api alice = Api.of(product, "alice", ALL, "PT3S");
        assertThat(alice.get("meetings").statusCode()).isEqualTo(200);
        Instant patience = Instant.now().plus(A_WHILE);
        int status = 200;
        while (status == 200 && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(A_BREATH); // else the answer is that it asks too often
            status = alice.get("meetings").statusCode();
        }
        assertThat(status).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT_READ, GET, meetings, meetings:read",
        "MEETINGS_READ, GET, lives, lives:read",
        "MEETINGS_READ, GET, gateways, gateways:read",
        "LIVES_READ, GET, events/1/chat, chat:read",
        "MEETINGS_READ, POST, meetings, meetings:write",
        "MEETINGS_READ, DELETE, meetings/1, meetings:write",
        "MEETINGS_READ, PATCH, meetings/1, meetings:write"
    })
    void a_token_is_for_what_it_is_for(String scopes, String method, String path, String needed) {
        String body = method.startsWith("P") ? "{}" : null; // the server takes none with the others
        HttpResponse<String> answer = Api.of(product, "admin", scopes).json(method, path, body);
        assertProblem(answer, 403, "urn:webinar:scope-missing");
        assertThat(Api.header(answer, "WWW-Authenticate"))
                .contains("error=\"insufficient_scope\"", "scope=\"" + needed + "\"");
    }

    /** Carol administers nothing, whatever her token is for. */
    @ParameterizedTest
    @ValueSource(strings = {"gateways", "gateways/1", "lives", "lives/1", "meetings?owner=all"})
    void a_token_may_what_its_account_may(String path) {
        assertProblem(Api.of(product, "carol", ALL).get(path), 403, "urn:webinar:only-for-administrators");
    }

    @Test
    void what_is_not_there_is_not_found() {
        Api admin = Api.of(product, "admin", ALL);
        assertProblem(admin.get("nothing"), 404, "about:blank");
        assertProblem(admin.get("meetings/1/more"), 404, "about:blank");
        assertProblem(admin.get("meetings/x"), 404, "about:blank");
        assertProblem(admin.get("meetings/999999"), 404, "urn:webinar:no-such-meeting");
        assertProblem(admin.get("lives/999999"), 404, "urn:webinar:no-such-live");
        assertProblem(admin.get("gateways/999999"), 404, "urn:webinar:no-such-gateway");
    }

    @Test
    void what_does_not_go_is_said_in_the_form_of_problems() {
        Api admin = Api.of(product, "admin", ALL);
        HttpResponse<String> method = admin.json("PUT", "meetings", "{}");
        assertProblem(method, 405, "about:blank");
        assertThat(Api.header(method, "Allow")).contains("GET", "POST");
        assertProblem(admin.get("meetings", "Accept", "application/xml"), 406, "about:blank");
        assertProblem(
                admin.send(
                        "POST", Api.HERE + "meetings", "name=x", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "about:blank");
        assertProblem(admin.json("POST", "meetings", "{"), 400, "urn:webinar:input-unfit");
        assertProblem(admin.json("POST", "meetings", "[]"), 400, "urn:webinar:input-unfit");
        assertProblem(admin.json("POST", "meetings", "x".repeat(300_000)), 413, "about:blank");
        assertThat(admin.send("OPTIONS", Api.HERE + "meetings", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void speaks_the_language_that_is_asked_for() {
        HttpResponse<String> answer = Api.stranger(product).get("meetings", "Accept-Language", "fr-FR, en;q=0.5");
        JsonObject problem = Api.json(answer);
        assertThat(problem.getString("title")).isEqualTo("Il faut un jeton");
        assertThat(problem.getString("detail")).startsWith("Veuillez envoyer un jeton");
        assertThat(Api.header(answer, "Content-Language")).isEqualTo("fr");
    }

    @Test
    void what_drives_a_gateway_never_leaves() {
        HttpResponse<String> answer = Api.of(product, "admin", "GATEWAYS_READ").get("gateways");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("rtmp", "token");
        JsonObject gateway = Api.json(answer).getJsonArray("items").getJsonObject(0);
        assertThat(gateway.getString("posture")).isEqualTo("in-service");
        String one = Api.of(product, "admin", "GATEWAYS_READ")
                .get("gateways/" + gateway.getInt("id"))
                .body();
        assertThat(one).contains("\"health\":");
    }

    @Test
    void whoever_asks_too_often_waits() {
        Api busy = Api.of(product, "alice", "MEETINGS_READ");
        HttpResponse<String> answer = busy.get("meetings/999999");
        for (int i = 0; i < 700 && answer.statusCode() != 429; i++) {
            answer = busy.get("meetings/999999");
        }
        assertProblem(answer, 429, "urn:webinar:too-many-calls");
        assertThat(Integer.parseInt(Api.header(answer, "Retry-After"))).isBetween(1, 60);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Api.header(answer, "Content-Type")).startsWith("application/problem+json");
        JsonObject problem = Api.json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo(type);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getJsonArray("errors")).isNotNull();
        assertThat(answer.body()).doesNotContain("Exception", "org.webinar");
    }
}
