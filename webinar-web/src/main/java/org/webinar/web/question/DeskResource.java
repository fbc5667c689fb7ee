package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.webinar.poll.PollLine;
import org.webinar.poll.PollPlan;
import org.webinar.poll.PollState;
import org.webinar.poll.Polls;
import org.webinar.question.BoardRules;
import org.webinar.question.Boards;
import org.webinar.question.QuestionDesk;
import org.webinar.question.QuestionState;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.door.CurrentVisitor;

/** The deeds of those who keep order: with questions, with polls, and with what the audience may do. */
@Path("events/{slug}/desk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
    @Inject
    private Boards boards;

    @Inject
    private QuestionDesk questions;

    @Inject
    private Polls polls;

    @Inject
    private CurrentVisitor door;

    @Inject
    private KeyRing ring;

    /** Says what the audience may do. */
    @PUT
    @Path("rules")
    public Response rules(@PathParam("slug") String slug, BoardRules rules) {
        long eventId = EventNumber.of(slug);
        boards.follow(eventId, rules == null ? BoardRules.FIRST : rules, door.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /** Moves a question on. */
    @PUT
    @Path("questions/{id}/state")
    public Response move(@PathParam("slug") String slug, @PathParam("id") long id, Wish wish) {
        long eventId = EventNumber.of(slug);
        QuestionState next = Wish.of(QuestionState.class, wish);
        questions.move(eventId, id, next, door.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /** Answers a question in text. */
    @PUT
    @Path("questions/{id}/answer")
    public Response answer(@PathParam("slug") String slug, @PathParam("id") long id, Answer answer) {
        long eventId = EventNumber.of(slug);
        String text = answer == null ? null : answer.text();
        questions.answer(eventId, id, text, door.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /** Makes a poll that nobody sees yet. */
    @POST
    @Path("polls")
    public Response plan(@PathParam("slug") String slug, NewPoll poll) {
        long eventId = EventNumber.of(slug);
        NewPoll sent = poll == null ? new NewPoll(null, null, false, false) : poll;
        PollPlan plan = new PollPlan(sent.text(), sent.options(), sent.multiple(), sent.shownLive());
        PollLine made = polls.add(eventId, plan, door.visitor(), ring.keys(eventId));
        return Response.status(Response.Status.CREATED)
                .entity(ShownPoll.of(made, true, null))
                .build();
    }

    /** Opens or closes a poll. */
    @PUT
    @Path("polls/{id}/state")
    public Response movePoll(@PathParam("slug") String slug, @PathParam("id") long id, Wish wish) {
        long eventId = EventNumber.of(slug);
        PollState next = Wish.of(PollState.class, wish);
        polls.move(eventId, id, next, door.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /** Throws a poll away that was never opened. */
    @DELETE
    @Path("polls/{id}")
    public Response drop(@PathParam("slug") String slug, @PathParam("id") long id) {
        long eventId = EventNumber.of(slug);
        polls.drop(eventId, id, door.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /**
     * What a page sends to answer.
     *
     * @param text what was typed
     */
    public record Answer(String text) {}

    /**
     * What a page sends to make a poll.
     *
     * @param text what is asked
     * @param options what can be chosen
     * @param multiple whether one may choose several
     * @param shownLive whether the counts are shown while it is open
     */
    public record NewPoll(String text, List<String> options, boolean multiple, boolean shownLive) {}
}
