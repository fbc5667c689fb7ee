package org.webinar.web.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.webinar.console.Console;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.LiveWire;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.texts.Sentences;

/** How a live goes, for its console, and the deeds of those who steer it. Every deed may be sent twice and is done once. */
@Path("events/{slug}/console")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsoleResource {
    @Inject
    private Console console;

    @Inject
    private CurrentVisitor door;

    @Inject
    private LiveWire wire;

    @Inject
    private Sentences sentences;

    /** How it goes, in the language of the request. */
    @GET
    public Response look(@PathParam("slug") String slug) {
        long eventId = EventNumber.of(slug);
        ShownConsole shown = ShownConsole.of(console.look(eventId, door.visitor()), wire.viewers(eventId), sentences);
        return Response.ok(shown).header("Cache-Control", "private, no-store").build();
    }

    /** Lets the audience see the picture: the rehearsal or the pause is over. */
    @POST
    @Path("open")
    public void open(@PathParam("slug") String slug) {
        console.open(EventNumber.of(slug), door.visitor());
    }

    /** Lets the audience see a pause. */
    @POST
    @Path("pause")
    public void pause(@PathParam("slug") String slug) {
        console.pause(EventNumber.of(slug), door.visitor());
    }

    /** Lets it last longer than planned. */
    @POST
    @Path("extend")
    public void extend(@PathParam("slug") String slug, Seen seen) {
        console.extend(EventNumber.of(slug), instant(seen), door.visitor());
    }

    /** A moment that can't be read is none that anybody has seen: nothing is prolonged. */
    private static Instant instant(Seen seen) {
        try {
            return seen == null || seen.end() == null ? Instant.EPOCH : Instant.parse(seen.end());
        } catch (DateTimeParseException nonsense) {
            return Instant.EPOCH;
        }
    }

    /** Tries a live again that has failed. */
    @POST
    @Path("retry")
    public void retry(@PathParam("slug") String slug) {
        console.tryAgain(EventNumber.of(slug), door.visitor());
    }

    /** Sends everybody home and stops the live. */
    @POST
    @Path("end")
    public void end(@PathParam("slug") String slug) {
        console.end(EventNumber.of(slug), door.visitor());
    }

    /** Lets the audience write. */
    @POST
    @Path("chat/open")
    public void openChat(@PathParam("slug") String slug) {
        console.letAudienceWrite(EventNumber.of(slug), true, door.visitor());
    }

    /** Lets the audience write no longer. */
    @POST
    @Path("chat/close")
    public void closeChat(@PathParam("slug") String slug) {
        console.letAudienceWrite(EventNumber.of(slug), false, door.visitor());
    }

    /**
     * What somebody had before his eyes who wants more time.
     *
     * @param end the planned end
     */
    public record Seen(String end) {}
}
