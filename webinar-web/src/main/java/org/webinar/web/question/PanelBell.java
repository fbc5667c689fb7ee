package org.webinar.web.question;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.webinar.question.BoardMoved;
import org.webinar.time.Round;
import org.webinar.web.audience.LiveWire;

/**
 * Has open pages told of a change a moment after it, together with what others change in that moment: two thousand votes
 * in ten seconds are some twenty messages.
 */
@ApplicationScoped
public class PanelBell {
    private static final long MOMENT_MILLIS = 400;

    private final Set<Long> rung = ConcurrentHashMap.newKeySet();

    /** By a name of the whole application: in an EAR the bell is first rung, and so made, by a bean of the EJB archive. */
    @Resource(name = "java:app/env/scheduler", lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private PanelPress press;

    @Inject
    private LiveWire wire;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardMoved moved) {
        ring(moved.eventId());
    }

    /** Something has changed, here or at another server. */
    void ring(long eventId) {
        if (wire.watched().contains(eventId) && rung.add(eventId)) {
            executor.schedule(() -> tell(eventId), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(long eventId) {
        rung.remove(eventId);
        Round.of("telling of the board of event " + eventId, () -> press.tell(eventId));
    }
}
