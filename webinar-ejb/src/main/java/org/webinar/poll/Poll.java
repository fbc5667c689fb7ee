package org.webinar.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What the presenters ask their audience. */
@Entity
@Table(name = "webinar_poll")
public class Poll {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private long revision;

    private String text;

    private boolean multiple;

    @Column(name = "shown_live")
    private boolean shownLive;

    @Enumerated(EnumType.STRING)
    private PollState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private int voters;

    protected Poll() {}

    Poll(long eventId, PollPlan plan, long revision, Instant now) {
        this.eventId = eventId;
        this.revision = revision;
        this.text = plan.text();
        this.multiple = plan.multiple();
        this.shownLive = plan.shownLive();
        this.state = PollState.DRAFT;
        this.madeAt = now;
    }

    /**
     * Moves on.
     *
     * @throws PollHasMoved when there is no such move
     */
    void become(PollState next, long revision, Instant now) {
        if (!state.mayBecome(next)) {
            throw new PollHasMoved();
        }
        state = next;
        this.revision = revision;
        if (next == PollState.OPEN) {
            openedAt = now;
        } else {
            closedAt = now;
        }
    }

    /** Somebody has voted, for the first time or again. */
    void voted(boolean first, long revision) {
        voters += first ? 1 : 0;
        this.revision = revision;
    }

    Long id() {
        return id;
    }

    PollState state() {
        return state;
    }

    boolean multiple() {
        return multiple;
    }

    PollLine line(List<PollOption> options) {
        return new PollLine(
                id,
                revision,
                text,
                new PollLine.Kind(multiple, shownLive),
                state,
                voters,
                options.stream().map(PollOption::line).toList(),
                new PollLine.Times(madeAt, openedAt, closedAt));
    }
}
