package org.webinar.plugin.sipmediagw;

import jakarta.json.JsonObject;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Wire;

/** 1.5.0 and 1.5.1: always 200, and {@code res} or {@code Error} stands at the top. */
class FamilyA extends WebPy {

    FamilyA(Wire wire) {
        super(wire);
    }

    @Override
    JsonObject details(Answer answer) {
        JsonObject said = answer.json().orElseThrow(() -> Shape.foreign(answer));
        if (answer.status() != Shape.OK || said.containsKey("status")) {
            throw Shape.foreign(answer);
        }
        if (said.containsKey("Error")) {
            throw Shape.refused(Answer.text(said, "Error"));
        }
        if (!said.containsKey("res")) {
            throw Shape.foreign(answer);
        }
        return said;
    }
}
