package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.webinar.limits.Allowance;
import org.webinar.livestream.LiveEvents;
import org.webinar.web.door.Callers;

/** Takes the password of an event, once for a session (Pod's defect S6: as often as one liked, and at each load). */
@Path("events/{slug}/password")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {
    /** Five wrong tries, then one every twelve seconds, for each event and address. */
    private static final Allowance TRIES = new Allowance(5, Duration.ofMinutes(1));

    @Inject
    private LiveEvents events;

    @Inject
    private KeyRing ring;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    /** Keeps the password when it is the right one; the refusal says why else nobody comes in. */
    @POST
    public Response open(@PathParam("slug") String slug, Typed typed) {
        long eventId = EventNumber.of(slug);
        String password = typed == null || typed.password() == null ? "" : typed.password();
        String key = eventId + " " + callers.of(request);
        TRIES.take(key).ifPresent(seconds -> {
            throw new TooManyTries(seconds);
        });
        events.one(eventId, ring.visitor(), ring.withPassword(eventId, password));
        TRIES.giveBack(key);
        ring.keep(eventId, password);
        return Response.noContent().build();
    }

    /**
     * What a page sends.
     *
     * @param password as it was typed
     */
    public record Typed(String password) {}
}
