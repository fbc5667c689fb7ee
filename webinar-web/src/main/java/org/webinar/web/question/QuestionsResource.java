package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.question.QuestionDraft;
import org.webinar.question.QuestionLine;
import org.webinar.question.Questions;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.audience.Writers;

/** Takes what the audience asks, and its votes. */
@Path("events/{slug}/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    @Inject
    private Questions questions;

    @Inject
    private TakingPart part;

    @Inject
    private KeyRing ring;

    @Inject
    private Writers writers;

    @Context
    private HttpServletResponse answer;

    /** Asks. The same key again is the same question, so that a page may send again when it heard nothing. */
    @POST
    public Response ask(@PathParam("slug") String slug, NewQuestion asked) {
        long eventId = EventNumber.of(slug);
        NewQuestion sent = asked == null ? new NewQuestion(null, null, false, null) : asked;
        Writer writer = writers.of(sent.name(), answer);
        QuestionDraft draft = new QuestionDraft(TakingPart.asker(writer), sent.key(), sent.text(), sent.anonymous());
        QuestionLine line = questions.ask(eventId, draft, writer, ring.keys(eventId));
        return Response.accepted(ShownQuestion.of(line, new ShownQuestion.Own(true, false, null)))
                .build();
    }

    /** Votes for a question. */
    @PUT
    @Path("{id}/vote")
    public Response vote(@PathParam("slug") String slug, @PathParam("id") long id) {
        return vote(slug, id, true);
    }

    /** Takes the vote back. */
    @DELETE
    @Path("{id}/vote")
    public Response takeBack(@PathParam("slug") String slug, @PathParam("id") long id) {
        return vote(slug, id, false);
    }

    private Response vote(String slug, long id, boolean wants) {
        long eventId = EventNumber.of(slug);
        Participant voter = part.participant();
        questions.vote(eventId, id, wants, voter, ring.visitor(), ring.keys(eventId));
        return Response.noContent().build();
    }

    /**
     * What a page sends.
     *
     * @param text what the viewer typed
     * @param key the page's word for this question
     * @param anonymous whether the room may not see the name
     * @param name the name that a guest has chosen; null for people who have signed in
     */
    public record NewQuestion(String text, String key, boolean anonymous, String name) {}
}
