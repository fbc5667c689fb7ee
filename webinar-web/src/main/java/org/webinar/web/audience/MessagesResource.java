package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.webinar.chat.ChatLine;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.Writer;

/** The conversation of a live page. */
@Path("events/{slug}/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    @Inject
    private Conversations conversations;

    @Inject
    private Writers writers;

    @Inject
    private KeyRing ring;

    @Context
    private HttpServletResponse answer;

    /** What has changed after a revision; without one, what has been said. */
    @GET
    public Response messages(@PathParam("slug") String slug, @QueryParam("after") Long after) {
        long eventId = EventNumber.of(slug);
        // First the number and then the messages: what comes in between is told twice rather than never.
        long revision = conversations.revision(eventId);
        List<ChatLine> lines = after == null
                ? conversations.latest(eventId, ring.visitor(), ring.keys(eventId))
                : conversations.after(eventId, after, ring.visitor(), ring.keys(eventId));
        Messages messages = new Messages(
                lines.stream().map(ShownLine::of).toList(), after == null ? String.valueOf(revision) : null);
        return Response.ok(messages).header("Cache-Control", "no-cache").build();
    }

    /** Says something. The same key again is the same message, so that a page may send again when it heard nothing. */
    @POST
    public Response say(@PathParam("slug") String slug, NewMessage message) {
        NewMessage sent = message == null ? new NewMessage(null, null, null) : message;
        long eventId = EventNumber.of(slug);
        Writer writer = writers.of(sent.name(), answer);
        ChatLine line = conversations.say(eventId, new Draft(writer, sent.key(), sent.text()), ring.keys(eventId));
        return Response.accepted(new Said(
                        String.valueOf(line.id()),
                        line.place() == null ? null : String.valueOf(line.place()),
                        ShownLine.state(line)))
                .build();
    }

    /**
     * Messages in order.
     *
     * @param messages never null
     * @param revision from which to read on; null when the messages themselves tell
     */
    public record Messages(List<ShownLine> messages, String revision) {}

    /**
     * What a page sends.
     *
     * @param text what the viewer typed
     * @param key the page's word for this message
     * @param name the name that a guest has chosen; null for people who have signed in
     */
    public record NewMessage(String text, String key, String name) {}

    /**
     * What the page gets for it.
     *
     * @param id the message's number
     * @param place its place in the order; null while it is held
     * @param state published or held
     */
    public record Said(String id, String place, String state) {}
}
