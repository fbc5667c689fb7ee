package org.webinar.web.gateway;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.livestream.GatewayEntrance;

/** The same page for a gateway that Pod has started: it comes by the direct link, cut in two before its last ten digits. */
@Path("meetings/{meeting}/{key}")
public class PodEntranceResource {
    @Inject
    private GatewayEntrance entrance;

    /** The form. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(@PathParam("meeting") long meetingId, @PathParam("key") String key) {
        if (!entrance.awaits(meetingId, key)) {
            throw new NotFoundException();
        }
        return EntranceResource.uncached(Response.ok(EntranceResource.PAGE));
    }

    /** The way into the room. */
    @POST
    public Response enter(@PathParam("meeting") long meetingId, @PathParam("key") String key) {
        return EntranceResource.uncached(Response.seeOther(entrance.enter(meetingId, key)));
    }
}
