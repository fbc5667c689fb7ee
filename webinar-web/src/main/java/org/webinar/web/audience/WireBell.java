package org.webinar.web.audience;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.webinar.chat.ChatPosted;
import org.webinar.livestream.LiveMoved;

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
        executor.submit(() -> wire.tell(moved.eventId(), "state", null, pages.forThoseInside(moved.eventId())));
    }
}
