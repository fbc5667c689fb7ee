package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.rights.Rights;

/** Meetings as their presenters see them, put together without a question to anybody else. */
@ApplicationScoped
class WebinarViews {
    private final WebinarLedger webinars;
    private final LiveLedger lives;
    private final WaitingDesk waiting;
    private final RoomBoard board;
    private final Rights rights;

    WebinarViews() {
        this(null, null, null, null, null);
    }

    @Inject
    WebinarViews(WebinarLedger webinars, LiveLedger lives, WaitingDesk waiting, RoomBoard board, Rights rights) {
        this.webinars = webinars;
        this.lives = lives;
        this.waiting = waiting;
        this.board = board;
        this.rights = rights;
    }

    /** See {@link RoomBoard#refresh()}. */
    void refresh() {
        board.refresh();
    }

    /** Whether the room of a meeting without an audience is open, as far as is known. */
    boolean isOpen(Meeting meeting) {
        return !meeting.webinar() && board.of(meeting.slug()) == RoomState.OPEN;
    }

    WebinarView of(Meeting meeting, Visitor visitor) {
        boolean deletable = rights.mayDelete(visitor, meeting);
        if (!meeting.webinar()) {
            return WebinarView.plain(meeting, board.of(meeting.slug()), deletable);
        }
        Optional<Event> event = webinars.eventOf(meeting.id());
        return WebinarView.webinar(
                meeting,
                event.orElse(null),
                event.flatMap(found -> lives.newest(found.id())).orElse(null),
                waiting.view(meeting).orElse(null),
                deletable);
    }
}
