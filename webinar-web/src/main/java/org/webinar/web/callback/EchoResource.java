package org.webinar.web.callback;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.webinar.doctor.Echo;
import org.webinar.limits.Senders;

/** By this the doctor sees whether our public address leads to us, and what the web server in front tells us of a request. */
@Path("echo/{word}")
public class EchoResource {
    @Inject
    private Echo echo;

    @Inject
    private Senders senders;

    @Context
    private HttpServletRequest request;

    /** The word that only we can make of it, the host that was asked for, and whether we hear who asks. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String echo(@PathParam("word") String word) {
        if (!Echo.isAsked(word)) {
            throw new NotFoundException();
        }
        String host = String.valueOf(request.getHeader("Host")).replaceAll("[^\\w.:\\[\\]-]", "");
        return echo.to(word) + " " + host + " " + sender();
    }

    private String sender() {
        if (request.getHeader("X-Forwarded-For") == null) {
            return Echo.NOBODY;
        }
        return senders.believes(request.getRemoteAddr()) ? Echo.HEARD : Echo.IGNORED;
    }
}
