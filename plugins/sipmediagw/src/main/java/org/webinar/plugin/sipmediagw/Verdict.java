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

    private Verdict() {}

    static void onStart(Answer answer) {
        JsonObject details = details(answer);
        if (!"ok".equals(details.getString("res", ""))) {
            throw refused(details.getString("type", answer.body()));
        }
    }

    /** Stopping what does not run is a success: the launcher then only warns. */
    static void onStop(Answer answer) {
        details(answer);
    }

    private static JsonObject details(Answer answer) {
        if (answer.status() == UNAUTHORIZED) {
            throw new GatewayTrouble(Kind.UNAUTHORIZED, "401");
        }
        JsonObject said = json(answer);
        if (answer.status() != OK) {
            throw new GatewayTrouble(Kind.REFUSED, answer.status() + " " + said.getString("Error", answer.body()));
        }
        if (!"success".equals(said.getString("status", "")) || !isObject(said, "details")) {
            throw unintelligible(answer);
        }
        return said.getJsonObject("details");
    }

    private static boolean isObject(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject;
    }

    private static JsonObject json(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw unintelligible(answer);
        }
    }

    private static GatewayTrouble refused(String why) {
        boolean full = why.toLowerCase(Locale.ROOT).contains("no free resources");
        return new GatewayTrouble(full ? Kind.FULL : Kind.REFUSED, why);
    }

    private static GatewayTrouble unintelligible(Answer answer) {
        return new GatewayTrouble(Kind.UNINTELLIGIBLE, answer.status() + " " + answer.body());
    }
}
