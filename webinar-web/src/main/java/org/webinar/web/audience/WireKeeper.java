package org.webinar.web.audience;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.livestream.LiveMoved;

/** Tells open pages what has changed around them: the state when it moves, the number of viewers, a breath in between. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WireKeeper {
    private final Map<Long, Integer> toldViewers = new ConcurrentHashMap<>();

    @Inject
    private LiveWire wire;

    @Inject
    private LivePages pages;

    /** Tells the pages of an event that its live has moved. */
    public void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMoved moved) {
        wire.tell(moved.eventId(), "state", null, pages.of(moved.eventId()));
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void countViewers() {
        toldViewers.keySet().retainAll(wire.watched());
        wire.watched().forEach(eventId -> {
            Integer now = wire.viewers(eventId);
            if (!now.equals(toldViewers.put(eventId, now))) {
                wire.tell(eventId, "viewers", null, Map.of("viewers", now));
            }
        });
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void breathe() {
        wire.breathe();
    }
}
