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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.webinar.livestream.GatewayEntrance;
import org.webinar.trial.TrialEntrance;

/**
 * The page that a gateway's browser opens by its room token. It has what every family of SIPMediaGW looks for
 * (reference/product.md 4.4): {@code #okcookie}, {@code #id_name}, {@code #joinFormName}, and one submit button.
 */
@Path("{token}")
public class EntranceResource {
    static final String PAGE = page();

    @Inject
    private GatewayEntrance entrance;

    @Inject
    private TrialEntrance trials;

    /** The form. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(@PathParam("token") String token) {
        if (!entrance.awaits(token) && !trials.awaits(token)) {
            throw new NotFoundException();
        }
        return uncached(Response.ok(PAGE));
    }

    /** The way into the room. What the gateway calls itself does not matter: the token says who it is. */
    @POST
    public Response enter(@PathParam("token") String token) {
        return uncached(Response.seeOther(trials.enter(token, false).orElseGet(() -> entrance.enter(token))));
    }

    /**
     * The same without a form, for gateways that take an address to join and answer the question about sound themselves
     * (BBB-Streaming-Server). Nothing changes here by it: the address that it leads to is signed anew for each call.
     */
    @GET
    @Path("room")
    public Response straight(@PathParam("token") String token) {
        return uncached(Response.seeOther(trials.enter(token, true).orElseGet(() -> entrance.enterAsked(token))));
    }

    /** The card that the room of a trial shows, for BigBlueButton to fetch. */
    @GET
    @Path("card.pdf")
    @Produces("application/pdf")
    public Response card(@PathParam("token") String token) {
        return uncached(Response.ok(trials.card(token).orElseThrow(NotFoundException::new)));
    }

    static Response uncached(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String page() {
        try (InputStream page = EntranceResource.class.getResourceAsStream("entrance.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
