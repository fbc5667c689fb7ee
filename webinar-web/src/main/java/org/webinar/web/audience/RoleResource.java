package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.chat.Moderation;

/** What the visitor is in the conversation of an event: the page shows a moderator more. */
@Path("events/{slug}/role")
public class RoleResource {
    @Inject
    private Moderation moderation;

    @Inject
    private KeyRing ring;

    /** Whether the visitor keeps order here. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response role(@PathParam("slug") String slug) {
        Role role = new Role(moderation.may(EventNumber.of(slug), ring.visitor()));
        return Response.ok(role).header("Cache-Control", "private, no-store").build();
    }

    /**
     * A role.
     *
     * @param moderates whether the visitor keeps order
     */
    public record Role(boolean moderates) {}
}
