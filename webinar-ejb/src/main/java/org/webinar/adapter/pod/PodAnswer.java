package org.webinar.adapter.pod;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Trouble;

/** What Pod, or the web server before it, says: an object in JSON, or why there is none. */
final class PodAnswer {
    private static final int LONGEST_WORDS = 180;

    private static final Set<Integer> WITH_WORDS = Set.of(200, 201, 400, 401, 403, 404);

    private PodAnswer() {}

    /**
     * Whether Django says more than the status. Of a refusal that comes before the file has been sent the JDK's client gives
     * no words: it waits for them for ever.
     */
    static boolean hasWords(int status) {
        return WITH_WORDS.contains(status);
    }

    static JsonObject read(HttpResponse<?> answer, byte[] text) {
        String said = answer.statusCode() + " " + words(text);
        switch (answer.statusCode()) {
            case 200, 201 -> {
                return object(text);
            }
            case 401, 403 -> throw new HandoverRefused(Trouble.TOKEN_REFUSED, said);
            case 413 -> throw new HandoverRefused(Trouble.TOO_LARGE_FOR_POD, said);
            case 301, 302, 307, 308 ->
                throw new HandoverRefused(
                        Trouble.POD_REFUSES,
                        answer.statusCode() + ", leads to "
                                + answer.headers().firstValue("Location").orElse("nowhere"));
            case 400, 404, 405, 415 -> throw new HandoverRefused(Trouble.POD_REFUSES, said);
            default -> throw new HandoverBroken(Trouble.POD_AWAY, said);
        }
    }

    private static JsonObject object(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException noObject) {
            throw new HandoverBroken(Trouble.POD_AWAY, "no object in JSON");
        }
    }

    /** Django names the fields that it does not like; of a page, its tags say nothing. */
    private static String words(byte[] text) {
        String all = new String(text, StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return all.substring(0, Math.min(all.length(), LONGEST_WORDS));
    }
}
