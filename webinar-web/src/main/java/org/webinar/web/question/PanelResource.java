package org.webinar.web.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.webinar.poll.Choices;
import org.webinar.poll.PollLine;
import org.webinar.poll.PollState;
import org.webinar.poll.Polls;
import org.webinar.question.BoardState;
import org.webinar.question.Boards;
import org.webinar.question.QuestionLine;
import org.webinar.question.Questions;
import org.webinar.reaction.Ticket;
import org.webinar.reaction.Tickets;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;

/** What stands beside the chat, for a page's first look and for one that has missed something. */
@Path("events/{slug}/panel")
@Produces(MediaType.APPLICATION_JSON)
public class PanelResource {
    @Inject
    private Boards boards;

    @Inject
    private Questions questions;

    @Inject
    private Polls polls;

    @Inject
    private Tickets tickets;

    @Inject
    private KeyRing ring;

    @Inject
    private TakingPart part;

    /** What has changed after a number; all of it after nought. */
    @GET
    public Response panel(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") long after) {
        long eventId = EventNumber.of(slug);
        boolean moderator =
                boards.look(eventId, ring.visitor(), ring.keys(eventId)).moderator();
        // The number first: what comes in between is then told twice rather than never.
        BoardState board = boards.state(eventId);
        Eye eye = new Eye(moderator, part.key().orElse(null));
        List<QuestionLine> asked = questions.after(eventId, after);
        List<PollLine> polled = polls.after(eventId, after);
        Panel panel = new Panel(
                board.revision(),
                board.rules(),
                moderator,
                board.rules().reactions() ? ticket(eventId, eye) : null,
                shown(eventId, asked, eye),
                asked.stream()
                        .filter(line -> !eye.sees(line))
                        .map(line -> String.valueOf(line.id()))
                        .toList(),
                shownPolls(eventId, polled, eye),
                moderator ? drafts(eventId) : null);
        return Response.ok(panel).header("Cache-Control", "private, no-store").build();
    }

    private String ticket(long eventId, Eye eye) {
        String holder = eye.key() == null ? UUID.randomUUID().toString() : eye.key();
        return tickets.write(new Ticket(eventId, holder));
    }

    private List<ShownQuestion> shown(long eventId, List<QuestionLine> asked, Eye eye) {
        Set<Long> voted = asked.isEmpty() || eye.key() == null ? Set.of() : questions.votedBy(eventId, eye.key());
        return asked.stream()
                .filter(eye::sees)
                .map(line -> ShownQuestion.of(line, eye.own(line, voted.contains(line.id()))))
                .toList();
    }

    private List<ShownPoll> shownPolls(long eventId, List<PollLine> polled, Eye eye) {
        Map<Long, Choices> chosen =
                polled.isEmpty() || eye.key() == null ? Map.of() : polls.choicesOf(eventId, eye.key());
        return polled.stream()
                .filter(poll -> eye.moderator() || poll.state().shown())
                .map(poll -> ShownPoll.of(
                        poll, eye.moderator() || poll.countsShown(), chosen.getOrDefault(poll.id(), Choices.NONE)))
                .toList();
    }

    private List<String> drafts(long eventId) {
        return polls.after(eventId, 0).stream()
                .filter(poll -> poll.state() == PollState.DRAFT)
                .map(poll -> String.valueOf(poll.id()))
                .toList();
    }

    /**
     * Who looks.
     *
     * @param moderator whether this person keeps order
     * @param key the participant's; null for strangers
     */
    private record Eye(boolean moderator, String key) {

        private boolean mine(QuestionLine line) {
            return line.asker().key().equals(key);
        }

        private boolean sees(QuestionLine line) {
            return moderator || line.state().shown() || mine(line);
        }

        private ShownQuestion.Own own(QuestionLine line, boolean voted) {
            return new ShownQuestion.Own(
                    mine(line), voted, moderator ? line.asker().name() : null);
        }
    }
}
