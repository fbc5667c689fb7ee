package org.webinar.web.audience;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells open pages how many they are, and keeps their lines open. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WireKeeper {
    private final Map<Long, Integer> toldViewers = new ConcurrentHashMap<>();

    @Inject
    private LiveWire wire;

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

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void breathe() {
        wire.breathe();
    }
}
