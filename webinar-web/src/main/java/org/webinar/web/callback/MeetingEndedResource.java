package org.webinar.web.callback;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.webinar.chat.ForgedNotice;
import org.webinar.livestream.Director;
import org.webinar.settings.Secrets;

/**
 * BigBlueButton's end callback: a GET without a signature, told twice and again, that wants exactly 200. It changes
 * nothing by itself; it makes us look (Pod's defect D15: anybody could say that a meeting is over).
 */
@Path("meeting-ended/{meeting}/{word}")
public class MeetingEndedResource {
    @Inject
    private Secrets secrets;

    @Inject
    private Director director;

    /** Somebody says that the meeting's room has closed. */
    @GET
    public Response ended(@PathParam("meeting") long meetingId, @PathParam("word") String word) {
        if (!secrets.isWordFor("meeting-ended-" + meetingId, word)) {
            throw new ForgedNotice();
        }
        director.roomReportedClosed(meetingId);
        return Response.ok("").build();
    }
}
