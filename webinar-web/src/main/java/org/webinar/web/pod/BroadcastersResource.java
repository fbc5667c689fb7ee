package org.webinar.web.pod;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Pod's pages of all broadcasters, and of those of a building: here they lead to the list of events. */
@Path("broadcasters")
public class BroadcastersResource {
    /** The list of all. */
    @GET
    public Response all() {
        return Response.seeOther(URI.create("/live/events/")).build();
    }
}
