package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.door.Door;

/** Who looks at the live page: the only part of it that differs from person to person. */
@Path("visitor")
public class VisitorResource {
    @Inject
    private CurrentVisitor door;

    /** The name, or where to sign in. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response visitor() {
        Shown shown = door.find()
                .map(visitor -> new Shown(true, visitor.fullName(), null))
                .orElse(new Shown(false, null, "/login?next="));
        return Response.ok(shown).header("Cache-Control", "private, no-store").build();
    }

    /** Signs out. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    public Response leave(@Context HttpServletResponse response) {
        return Response.ok(new Left(door.leave(response).orElse(null)))
                .header(Door.CLEAR_CACHE, Door.OF_CACHE)
                .build();
    }

    /**
     * What the page does next.
     *
     * @param next where people sign out, when that is elsewhere; null when it is done
     */
    public record Left(String next) {}

    /**
     * A visitor as the page sees one.
     *
     * @param signedIn whether he or she may write
     * @param name the name; null for strangers
     * @param login where to sign in, to be followed by the address of the page; null when done
     */
    public record Shown(boolean signedIn, String name, String login) {}
}
