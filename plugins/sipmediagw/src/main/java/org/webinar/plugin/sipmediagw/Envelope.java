package org.webinar.plugin.sipmediagw;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.webinar.plugin.http.Answer;

/**
 * The answers since 1.8: {@code {"status","error","data"}}, where {@code error} is a text, an object with a {@code detail},
 * or null.
 *
 * @param answer as it came
 * @param said its JSON
 */
record Envelope(Answer answer, JsonObject said) {

    static Envelope of(Answer answer) {
        Shape.authorized(answer);
        return new Envelope(answer, answer.json().orElseThrow(() -> Shape.foreign(answer)));
    }

    int status() {
        return answer.status();
    }

    boolean success() {
        return answer.status() == Shape.OK && Answer.text(said, "status").equals("success");
    }

    Optional<JsonObject> data() {
        return Answer.object(said, "data");
    }

    /** A text of the data; empty when there is none. */
    String datum(String name) {
        return data().map(data -> Answer.text(data, name)).orElse("");
    }

    /** What is wrong in the gateway's words; empty when it says none. */
    String detail() {
        return Answer.object(said, "error")
                .map(error -> Answer.text(error, "detail"))
                .orElseGet(() -> Answer.text(said, "error"));
    }

    /** There is no such route here: it is no gateway of this family. */
    boolean routeMissing() {
        return status() == Shape.NOT_FOUND && detail().equals("Not Found");
    }

    /** Whether these words stand anywhere in it; the proxy of E wraps the launcher's no in a no of its own. */
    boolean says(String words) {
        return answer.body().contains(words);
    }
}
