package org.webinar.plugin.sipmediagw;

import jakarta.json.JsonObject;
import org.webinar.plugin.http.Answer;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report;

/** 1.7: like B, but stopping what does not run is a 400, and there is a word on progress. */
class FamilyC extends FamilyB {

    FamilyC(Wire wire) {
        super(wire);
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        Answer answer = get(gateway, "stop", room(engagement), deadline);
        if (!(answer.status() == Shape.BAD_REQUEST && answer.body().contains("no running container"))) {
            details(answer);
        }
    }

    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text, Deadline deadline) {
        throw new GatewayTrouble(Kind.REFUSED, "the chat of this release destroys what is sent to it");
    }

    /** There is a word for "down" and none for "up"; trouble of any sort is a 404. */
    @Override
    public Report report(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        Answer answer = get(gateway, "progress", room(engagement), deadline);
        JsonObject said = answer.json().orElseThrow(() -> Shape.foreign(answer));
        if (answer.status() != Shape.OK || !Answer.text(said, "status").equals("success")) {
            return new Report(Report.State.UNKNOWN, answer.words());
        }
        String word = Answer.text(said, "gw_state");
        return switch (word) {
            case "down" -> new Report(Report.State.FREE, word);
            case "" -> new Report(Report.State.RUNNING, said.toString());
            default -> new Report(Report.State.UNKNOWN, word);
        };
    }
}
