package org.webinar.web.audience;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.webinar.chat.ChatChanged;
import org.webinar.chat.RoleChanged;
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

    @Inject
    private ChatFeed feed;

    @Inject
    private LineGuard guard;

    /** On another thread, as the next ones: reading needs a transaction, and on this one there has just been one. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatChanged changed) {
        switch (changed.what()) {
            case MESSAGE -> executor.submit(() -> feed.pump(changed.eventId()));
            case BACKSTAGE -> executor.submit(() -> backstage(changed.eventId()));
            case RULES -> {
                pages.forget(changed.eventId());
                executor.submit(() -> {
                    tell(changed.eventId());
                    backstage(changed.eventId());
                });
            }
        }
    }

    /** Only that there is something: moderators' pages ask what, and are asked whether they still may. */
    private void backstage(long eventId) {
        wire.tellModerators(eventId, "moderation", Map.of());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged changed) {
        executor.submit(() -> guard.changed(changed.eventId(), changed.userId()));
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved moved) {
        pages.forget(moved.eventId());
        executor.submit(() -> tell(moved.eventId()));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged changed) {
        pages.forget(changed.eventId());
        executor.submit(() -> {
            lookWhoMayStay(changed.eventId());
            tell(changed.eventId());
        });
    }

    /** First: whoever may not watch any more learns nothing of what is shown from now on. */
    private void lookWhoMayStay(long eventId) {
        try {
            guard.look(eventId);
        } catch (NoSuchEvent deleted) {
            // What is told next says so.
        }
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
