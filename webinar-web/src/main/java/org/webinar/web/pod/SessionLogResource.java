package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.webinar.livestream.Joined;
import org.webinar.livestream.SessionLogs;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Csv;
import org.webinar.web.texts.Sentences;

/** Who came into a room, as a table to take away. */
@Path("meetings/{meeting}/sessions.csv")
public class SessionLogResource {
    @Inject
    private SessionLogs logs;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Sentences sentences;

    /** The table: each time that the room was open, and who came when. */
    @GET
    public Response table(@PathParam("meeting") long meetingId) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("opened", "entered", "name", "role"));
        for (SessionLogs.Session session : logs.of(meetingId, door.visitor()).sessions()) {
            for (Joined one : session.people()) {
                rows.add(List.of(
                        session.begun().atZone(sentences.zone()).toOffsetDateTime(),
                        one.at() == null
                                ? ""
                                : one.at().atZone(sentences.zone()).toOffsetDateTime(),
                        one.name(),
                        one.moderator() ? "moderator" : "viewer"));
            }
        }
        return Response.ok(Csv.of(rows), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"sessions-" + meetingId + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
