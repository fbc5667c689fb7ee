package org.webinar.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.webinar.administration.MeetingSheet;
import org.webinar.livestream.WebinarView;
import org.webinar.meeting.Planned;
import org.webinar.meeting.RoomPlan;
import org.webinar.site.CurrentSite;

/** Meetings as programs read them. */
@RequestScoped
public class MeetingShapes {
    @Inject
    private CurrentSite site;

    @Inject
    private Moments moments;

    ApiMeeting of(MeetingSheet sheet) {
        Planned planned = sheet.planned();
        MeetingSheet.EventLink event = sheet.event();
        return new ApiMeeting(
                sheet.id(),
                kind(sheet),
                planned.name(),
                moments.of(planned.start()),
                moments.of(planned.end()),
                planned.duration().toMinutes(),
                sheet.repeated(),
                planned.chat(),
                sheet.owner(),
                sheet.owners(),
                sheet.waiting(),
                page("meeting/" + sheet.slug() + "/"),
                event == null ? null : new ApiEvent(event.id(), page("live/event/" + event.slug() + "/")),
                room(planned.room()));
    }

    private static String kind(MeetingSheet sheet) {
        if (sheet.personal()) {
            return "room";
        }
        return sheet.planned().webinar() ? MeetingWish.WEBINAR : MeetingWish.MEETING;
    }

    private static ApiRoom room(RoomPlan room) {
        return new ApiRoom(
                room.entry().circle().restricted(),
                Words.of(room.entry().guests()),
                room.recording().wanted(),
                room.recording().fromTheStart(),
                room.recording().byHand(),
                room.furnishing().welcome(),
                room.furnishing().participants(),
                room.furnishing().webcamsForModerators(),
                room.furnishing().logout());
    }

    /** How it stands at this moment. */
    ApiNow now(WebinarView view) {
        return new ApiNow(
                view.running(),
                Words.of(view.state()),
                Words.of(view.curtain()),
                Words.of(view.trouble()),
                moments.of(view.onAirAt()),
                view.waiting() == null ? null : Long.valueOf(view.waiting().place()));
    }

    /** Where the API has it. */
    URI address(long meetingId) {
        return URI.create(page(ApiApplication.PATH + "/meetings/" + meetingId));
    }

    private String page(String path) {
        return site.address().toString().replaceAll("/+$", "") + "/" + path;
    }
}
