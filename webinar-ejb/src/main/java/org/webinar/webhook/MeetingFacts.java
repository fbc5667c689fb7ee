package org.webinar.webhook;

import org.webinar.administration.MeetingSheet;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;

/** A meeting as it is told: like the API's, without the passwords of its room. */
final class MeetingFacts {
    private MeetingFacts() {}

    /**
     * What is planned.
     *
     * @param site the address of its site, without a slash at its end
     */
    static Facts of(MeetingSheet sheet, String site) {
        Planned planned = sheet.planned();
        Facts.Writer facts = new Facts.Writer()
                .is("id", sheet.id())
                .is("kind", kind(sheet))
                .is("name", planned.name())
                .is("startsAt", planned.start())
                .is("endsAt", planned.end())
                .is("durationMinutes", planned.duration().toMinutes())
                .is("repeats", sheet.repeated())
                .is("chat", planned.chat())
                .is("owner", sheet.owner())
                .is("additionalOwners", sheet.owners())
                .is("waitingForGateway", sheet.waiting())
                .is("joinUrl", site + "/meeting/" + sheet.slug() + "/");
        if (sheet.event() == null) {
            facts.is("event", null);
        } else {
            facts.is("event.id", sheet.event().id())
                    .is("event.url", site + "/live/event/" + sheet.event().slug() + "/");
        }
        room(planned.room(), facts);
        return facts.facts();
    }

    private static String kind(MeetingSheet sheet) {
        if (sheet.personal()) {
            return "room";
        }
        return sheet.planned().webinar() ? "webinar" : "meeting";
    }

    private static void room(RoomPlan room, Facts.Writer facts) {
        facts.is("room.restricted", room.entry().circle().restricted())
                .is("room.guests", room.entry().guests())
                .is("room.recorded", room.recording().wanted())
                .is("room.recordedFromStart", room.recording().fromTheStart())
                .is("room.recordedByHand", room.recording().byHand())
                .is("room.welcome", room.furnishing().welcome())
                .is("room.maxParticipants", room.furnishing().participants())
                .is("room.webcamsForModerators", room.furnishing().webcamsForModerators())
                .is("room.logoutUrl", room.furnishing().logout());
    }
}
