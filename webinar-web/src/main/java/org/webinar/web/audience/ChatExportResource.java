package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.webinar.chat.ChatArchive;
import org.webinar.chat.KeptLine;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.question.Attachment;
import org.webinar.web.question.Csv;

/** The conversation to take away, for its presenters. */
@Path("events/{slug}/chat-export")
public class ChatExportResource {
    @Inject
    private ChatArchive archive;

    @Inject
    private CurrentVisitor door;

    /** As a table. */
    @GET
    @Path("chat.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response asTable(@PathParam("slug") String slug) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "number", "at", "author", "guest", "presenter", "from the room", "state", "in the room", "text"));
        lines(slug)
                .forEach(line -> rows.add(List.of(
                        line.id(),
                        line.at(),
                        line.author(),
                        line.guest(),
                        line.presenter(),
                        line.fromRoom(),
                        line.standing(),
                        line.inRoom(),
                        line.text())));
        return Attachment.of("chat.csv", Csv.of(rows));
    }

    /** For programs. */
    @GET
    @Path("chat.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response asJson(@PathParam("slug") String slug) {
        return Attachment.of("chat.json", lines(slug));
    }

    private List<KeptLine> lines(String slug) {
        return archive.all(EventNumber.of(slug), door.visitor());
    }
}
