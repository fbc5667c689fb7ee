package org.webinar.web.audience;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.presence.Presence;
import org.webinar.time.Round;

/** Tells open pages how many they are, and keeps their lines open. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WireKeeper {
    private final Map<Long, Integer> toldViewers = new ConcurrentHashMap<>();
    private final Map<Long, Object> toldStates = new ConcurrentHashMap<>();

    @Inject
    private LiveWire wire;

    @Inject
    private Presence presence;

    @Inject
    private LivePages pages;

    @Inject
    private ChatFeed feed;

    @Inject
    private LineGuard guard;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void countViewers() {
        toldViewers.keySet().retainAll(wire.watched());
        wire.watched().forEach(eventId -> Round.of("the count of event " + eventId, () -> countViewers(eventId)));
    }

    private void countViewers(long eventId) {
        Integer now = wire.viewers(eventId);
        if (!now.equals(toldViewers.put(eventId, now))) {
            wire.tell(eventId, "viewers", null, Map.of("viewers", now));
        }
    }

    /** Servers tell each other how many watch, and a live gets its curve. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void exchangeViewers() {
        Round.of("the exchange of viewers", () -> presence.round(wire.viewersHere()));
    }

    /** What other servers have written; a bell rings here only for our own. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void compareChats() {
        Round.of("a look at the conversations", feed::compare);
    }

    /** Often, for only a breath shows who has gone: the second one after it does. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void breathe() {
        Round.of("the breath of open pages", wire::breathe);
    }

    /** What no bell has rung for: a title changed in Pod, a start that another server has seen, before our first look too. */
    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void compareStates() {
        toldStates.keySet().retainAll(wire.watched());
        guard.keepOnly(wire.watched());
        wire.watched().forEach(eventId -> Round.of("a look at event " + eventId, () -> compareState(eventId)));
    }

    private void compareState(long eventId) {
        try {
            guard.look(eventId);
            LivePage page = pages.forThoseInside(eventId);
            Object before = toldStates.put(eventId, page.lasting());
            if (!page.lasting().equals(before)) {
                wire.tell(eventId, "state", null, page);
            }
        } catch (NoSuchEvent gone) {
            wire.tell(eventId, "gone", null, Map.of());
        }
    }
}
