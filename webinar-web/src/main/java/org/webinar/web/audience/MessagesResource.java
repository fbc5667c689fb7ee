package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.webinar.chat.ChatLine;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.web.door.CurrentVisitor;

/** The conversation of a live page. */
@Path("events/{slug}/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    @Inject
    private Conversations conversations;

    @Inject
    private CurrentVisitor door;

    @Inject
    private KeyRing ring;

    /** What has been said, after a message or altogether. */
    @GET
    public Response messages(@PathParam("slug") String slug, @QueryParam("after") Long after) {
        long eventId = EventNumber.of(slug);
        List<ShownLine> lines = conversations.after(eventId, after, ring.visitor(), ring.keys(eventId)).stream()
                .map(ShownLine::of)
                .toList();
        return Response.ok(new Messages(lines))
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** Says something. The same key again is the same message, so that a page may send again when it heard nothing. */
    @POST
    public Response say(@PathParam("slug") String slug, NewMessage message) {
        NewMessage sent = message == null ? new NewMessage(null, null) : message;
        long eventId = EventNumber.of(slug);
        Draft draft = new Draft(door.visitor(), sent.key(), sent.text());
        ChatLine line = conversations.say(eventId, draft, ring.keys(eventId));
        return Response.accepted(new Said(String.valueOf(line.id()))).build();
    }

    /**
     * Messages in order.
     *
     * @param messages never null
     */
    public record Messages(List<ShownLine> messages) {}

    /**
     * What a page sends.
     *
     * @param text what the viewer typed
     * @param key the page's word for this message
     */
    public record NewMessage(String text, String key) {}

    /**
     * What the page gets for it.
     *
     * @param id the message's number
     */
    public record Said(String id) {}
}
