package org.webinar.web.administration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.webinar.administration.SessionDesk;
import org.webinar.livestream.Joined;
import org.webinar.livestream.LoggedSession;
import org.webinar.livestream.SessionLogFilter;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Attachment;
import org.webinar.web.question.Csv;
import org.webinar.web.texts.Sentences;

/** Who came into which room, as a table to take away. */
@Path("sessions.csv")
public class SessionsResource {
    @Inject
    private SessionDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Sentences sentences;

    /** A row for each person who came, the latest opening first. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response asTable(
            @QueryParam("q") String words, @QueryParam("from") String from, @QueryParam("until") String until) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("opened", "number", "meeting", "opened by", "user name", "entered", "name", "role"));
        desk.all(filter(words, from, until, sentences.zone()), door.visitor())
                .forEach(session -> session.people().forEach(one -> rows.add(row(session, one))));
        return Attachment.of("sessions.csv", Csv.of(rows));
    }

    private List<Object> row(LoggedSession session, Joined one) {
        return List.of(
                session.begun().atZone(sentences.zone()).toOffsetDateTime(),
                session.meetingId(),
                session.meeting(),
                session.openedBy(),
                session.account(),
                one.at() == null ? "" : one.at().atZone(sentences.zone()).toOffsetDateTime(),
                one.name(),
                one.moderator() ? "moderator" : "viewer");
    }

    /** What is asked in an address; the last day is meant with all its hours. */
    static SessionLogFilter filter(String words, String from, String until, ZoneId zone) {
        return new SessionLogFilter(Asked.words(words), Asked.from(from, zone), Asked.until(until, zone));
    }
}
