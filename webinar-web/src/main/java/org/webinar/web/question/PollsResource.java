package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.webinar.poll.Choices;
import org.webinar.poll.PollLine;
import org.webinar.poll.Polls;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;

/** Takes the audience's votes in polls. */
@Path("events/{slug}/polls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PollsResource {
    @Inject
    private Polls polls;

    @Inject
    private TakingPart part;

    @Inject
    private KeyRing ring;

    /** Votes, for the first time or again. */
    @PUT
    @Path("{id}/ballot")
    public Response vote(@PathParam("slug") String slug, @PathParam("id") long id, NewBallot ballot) {
        long eventId = EventNumber.of(slug);
        Choices choices = Choices.of(ballot == null ? null : ballot.choices());
        PollLine line = polls.vote(eventId, id, choices, part.participant(), ring.visitor(), ring.keys(eventId));
        return Response.ok(ShownPoll.of(line, line.countsShown(), choices)).build();
    }

    /**
     * What a page sends.
     *
     * @param choices numbers of the options, from nought
     */
    public record NewBallot(List<Integer> choices) {}
}
