package org.webinar.web.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webinar.poll.PollLine;
import org.webinar.poll.Polls;
import org.webinar.question.BoardState;
import org.webinar.question.Boards;
import org.webinar.question.QuestionLine;
import org.webinar.question.Questions;
import org.webinar.web.audience.LiveWire;

/** Tells open pages what has changed on the boards of their events since they were last told. */
@ApplicationScoped
public class PanelPress {
    private final Map<Long, Long> told = new HashMap<>();

    @Inject
    private Boards boards;

    @Inject
    private Questions questions;

    @Inject
    private Polls polls;

    @Inject
    private LiveWire wire;

    /**
     * Tells what is new. Where this server has told nothing yet, only how far things have come: a page that knows less then
     * asks.
     */
    synchronized void tell(long eventId) {
        BoardState board = boards.state(eventId);
        long from = told.getOrDefault(eventId, board.revision());
        List<QuestionLine> asked = from < board.revision() ? questions.after(eventId, from) : List.of();
        List<PollLine> polled = from < board.revision() ? polls.after(eventId, from) : List.of();
        wire.tell(
                eventId,
                "panel",
                null,
                new PanelNews(
                        from,
                        board.revision(),
                        board.rules(),
                        asked.stream()
                                .filter(line -> line.state().shown())
                                .map(ShownQuestion::of)
                                .toList(),
                        asked.stream()
                                .filter(line -> !line.state().shown())
                                .map(line -> String.valueOf(line.id()))
                                .toList(),
                        polled.stream()
                                .filter(poll -> poll.state().shown())
                                .map(ShownPoll::of)
                                .toList(),
                        polled.stream().anyMatch(poll -> !poll.state().shown())));
        told.put(eventId, board.revision());
    }

    /** Which of these events have come further than was told here: another server has changed them, or nobody asked yet. */
    synchronized List<Long> behind(Collection<Long> watched) {
        told.keySet().retainAll(watched);
        Map<Long, Long> now = boards.revisions(watched);
        return watched.stream()
                .filter(eventId -> !now.getOrDefault(eventId, 0L).equals(told.get(eventId)))
                .toList();
    }
}
