package org.webinar.plugin.sipmediagw;

import jakarta.json.JsonObject;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Wire;

/** 1.5.3 to 1.6.0: {@code 200 {"status":"success","details":{…}}} around everything, around errors too. */
class FamilyB extends WebPy {

    FamilyB(Wire wire) {
        super(wire);
    }

    @Override
    JsonObject details(Answer answer) {
        JsonObject said = answer.json().orElseThrow(() -> Shape.foreign(answer));
        if (answer.status() == Shape.BAD_REQUEST && said.containsKey("Error")) {
            throw Shape.refused(Answer.text(said, "Error"));
        }
        if (answer.status() != Shape.OK || !Answer.text(said, "status").equals("success")) {
            throw Shape.foreign(answer);
        }
        return Answer.object(said, "details").orElseThrow(() -> Shape.foreign(answer));
    }
}
