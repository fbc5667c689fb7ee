package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.webinar.livestream.Programme;

/** Pod's pages of rooms with a broadcaster: here they lead to the event that is on in it, or to the list of events. */
@Path("broadcasters")
public class BroadcastersResource {
    @Inject
    private Programme programme;

    /** The list of all. */
    @GET
    public Response all() {
        return Response.seeOther(URI.create("/live/events/")).build();
    }

    /** What is on, or comes next, on one of them. */
    @GET
    @Path("{broadcaster}")
    public Response one(@PathParam("broadcaster") String broadcaster) {
        String slug = programme.slugOn(broadcaster).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/live/event/" + slug + "/")).build();
    }
}
