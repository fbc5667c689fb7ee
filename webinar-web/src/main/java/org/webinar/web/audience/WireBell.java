package org.webinar.web.audience;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.webinar.chat.ChatPosted;
import org.webinar.livestream.EventChanged;
import org.webinar.livestream.LiveMoved;
import org.webinar.livestream.NoSuchEvent;

/** Tells open pages what has been written down: a message that was posted, a live that has moved. */
@ApplicationScoped
public class WireBell {
    /** By a name of the whole application: in an EAR the bell is first rung, and so made, by a bean of the EJB archive. */
    @Resource(name = "java:app/env/executor", lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private LiveWire wire;

    @Inject
    private LivePages pages;

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatPosted posted) {
        ShownLine line = ShownLine.of(posted.line());
        wire.tell(posted.eventId(), "message", line.id(), line);
    }

    /** On another thread: looking the page up needs a transaction, and on this one there has just been one. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved moved) {
        executor.submit(() -> tell(moved.eventId()));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged changed) {
        executor.submit(() -> tell(changed.eventId()));
    }

    /** What the page shows now; or that there is nothing to show any more, for the event has been deleted. */
    private void tell(long eventId) {
        try {
            wire.tell(eventId, "state", null, pages.forThoseInside(eventId));
        } catch (NoSuchEvent deleted) {
            wire.tell(eventId, "gone", null, Map.of());
        }
    }
}
