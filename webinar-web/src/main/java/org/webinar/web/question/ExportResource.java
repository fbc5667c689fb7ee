package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.webinar.poll.PollLine;
import org.webinar.poll.Polls;
import org.webinar.question.QuestionDesk;
import org.webinar.question.QuestionLine;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.door.CurrentVisitor;

/** Questions and polls to take away, for those who keep order. */
@Path("events/{slug}/export")
public class ExportResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final double ALL = 100.0;

    @Inject
    private QuestionDesk questions;

    @Inject
    private Polls polls;

    @Inject
    private CurrentVisitor door;

    @Inject
    private KeyRing ring;

    /** Questions as a table. */
    @GET
    @Path("questions.csv")
    @Produces(CSV)
    public Response questionsAsTable(@PathParam("slug") String slug) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("number", "asked", "by", "anonymous", "question", "votes", "state", "since", "answer"));
        questions(slug)
                .forEach(line -> rows.add(List.of(
                        line.id(),
                        line.at(),
                        line.asker().name(),
                        line.asker().anonymous(),
                        line.text(),
                        line.votes(),
                        line.state(),
                        line.since(),
                        line.answer() == null ? "" : line.answer())));
        return Attachment.of("questions.csv", Csv.of(rows));
    }

    /** Questions for programs. */
    @GET
    @Path("questions.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response questionsAsJson(@PathParam("slug") String slug) {
        return Attachment.of("questions.json", questions(slug));
    }

    private List<QuestionLine> questions(String slug) {
        long eventId = EventNumber.of(slug);
        return questions.all(eventId, door.visitor(), ring.keys(eventId));
    }

    /** Polls as a table, a row for each option. */
    @GET
    @Path("polls.csv")
    @Produces(CSV)
    public Response pollsAsTable(@PathParam("slug") String slug) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("number", "poll", "several", "state", "voters", "option", "votes", "percent of voters"));
        polls(slug).forEach(poll -> poll.options()
                .forEach(option -> rows.add(List.of(
                        poll.id(),
                        poll.text(),
                        poll.kind().multiple(),
                        poll.state(),
                        poll.voters(),
                        option.text(),
                        option.votes(),
                        percent(option.votes(), poll.voters())))));
        return Attachment.of("polls.csv", Csv.of(rows));
    }

    private static Object percent(int votes, int voters) {
        return voters == 0 ? 0.0 : Double.valueOf(String.format(Locale.ROOT, "%.1f", ALL * votes / voters));
    }

    /** Polls for programs. */
    @GET
    @Path("polls.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pollsAsJson(@PathParam("slug") String slug) {
        return Attachment.of("polls.json", polls(slug));
    }

    private List<PollLine> polls(String slug) {
        long eventId = EventNumber.of(slug);
        return polls.all(eventId, door.visitor(), ring.keys(eventId));
    }
}
