package org.webinar.plugin.sipmediagw;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Locale;
import org.webinar.plugin.sipmediagw.SipMediaGwApi.Answer;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * What an answer of family B really says.
 *
 * <p>Its launcher wraps failures in success: {@code 200 {"status":"success","details":{"res":"error",…}}}. Pod believed
 * the outer word and announced lives that did not exist (defect D7); here only {@code details.res = ok} is a yes.
 */
final class Verdict {
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    private final Answer answer;
    private final Redaction redaction;

    private Verdict(Answer answer, Redaction redaction) {
        this.answer = answer;
        this.redaction = redaction;
    }

    static void onStart(Answer answer, Redaction redaction) {
        Verdict verdict = new Verdict(answer, redaction);
        JsonObject details = verdict.details();
        if (!"ok".equals(details.getString("res", ""))) {
            throw verdict.refused(details.getString("type", answer.body()));
        }
    }

    /** Stopping what does not run is a success: the launcher then only warns. */
    static void onStop(Answer answer, Redaction redaction) {
        new Verdict(answer, redaction).details();
    }

    private JsonObject details() {
        if (answer.status() == UNAUTHORIZED) {
            throw new GatewayTrouble(Kind.UNAUTHORIZED, "401");
        }
        JsonObject said = json();
        if (answer.status() != OK) {
            throw trouble(Kind.REFUSED, answer.status() + " " + said.getString("Error", answer.body()));
        }
        if (!"success".equals(said.getString("status", "")) || !isObject(said, "details")) {
            throw unintelligible();
        }
        return said.getJsonObject("details");
    }

    private static boolean isObject(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject;
    }

    private JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw unintelligible();
        }
    }

    private GatewayTrouble refused(String why) {
        boolean full = why.toLowerCase(Locale.ROOT).contains("no free resources");
        return trouble(full ? Kind.FULL : Kind.REFUSED, why);
    }

    private GatewayTrouble unintelligible() {
        return trouble(Kind.UNINTELLIGIBLE, answer.status() + " " + answer.body());
    }

    /** Before the words are cut, for half a key is a key, too. */
    private GatewayTrouble trouble(Kind kind, String words) {
        return new GatewayTrouble(kind, redaction.in(words));
    }
}
