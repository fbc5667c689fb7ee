package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.webinar.reaction.Reaction;
import org.webinar.reaction.Ticket;
import org.webinar.reaction.Tickets;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.Callers;

/** Takes applause and the like. Asks no database who claps: whoever was let in has a ticket. */
@Path("events/{slug}/reactions")
@Consumes(MediaType.APPLICATION_JSON)
public class ReactionsResource {
    @Inject
    private Tickets tickets;

    @Inject
    private ReactionBell bell;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    /** Shows a reaction, once or several times; forbidden without a ticket. */
    @POST
    public Response show(@PathParam("slug") String slug, Shown shown) {
        long eventId = EventNumber.of(slug);
        Optional<Ticket> ticket = tickets.read(eventId, shown == null ? null : shown.ticket());
        if (ticket.isEmpty()) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        Reaction reaction = Wish.of(Reaction.class, new Wish(shown.reaction()));
        bell.show(ticket.get(), reaction, shown.times(), callers.of(request));
        return Response.noContent().build();
    }

    /**
     * What a page sends.
     *
     * @param ticket as it was given with the panel
     * @param reaction which one, in small letters
     * @param times how often since the page last sent
     */
    public record Shown(String ticket, String reaction, int times) {}
}
