package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.webinar.Outage;
import org.webinar.meeting.Meeting;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/**
 * Looks for recordings of which BigBlueButton has not told: it tells once, whether or not anybody hears it. When we have
 * looked last is remembered here alone; after a restart, and at each server, one look more does no harm.
 */
@ApplicationScoped
class Lookout {
    private static final Logger LOG = Logger.getLogger(Lookout.class.getName());

    private final Map<Long, Instant> lastLooks = new ConcurrentHashMap<>();
    private final AwaitedLedger awaited;
    private final MeetingRecordings recordings;
    private final ReadyLedger ready;
    private final Settings settings;
    private final Clock clock;

    Lookout() {
        this(null, null, null, null, null);
    }

    @Inject
    Lookout(AwaitedLedger awaited, MeetingRecordings recordings, ReadyLedger ready, Settings settings, Clock clock) {
        this.awaited = awaited;
        this.recordings = recordings;
        this.ready = ready;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks for all that are due. One that was not heard of follows later; the others in the next round, when they are all at
     * one place.
     */
    void look() {
        if (settings.get(RoomCatalogue.MEETING_DISABLE_RECORD)) {
            return;
        }
        List<Awaited> all = awaited.all();
        lastLooks.keySet().retainAll(all.stream().map(Awaited::sessionId).collect(Collectors.toSet()));
        for (Awaited live : all) {
            boolean due = live.isDue(lastLooks.get(live.sessionId()), clock.instant());
            if (due && !isHeardOf(live) && recordings.areTogether()) {
                return;
            }
        }
    }

    private boolean isHeardOf(Awaited live) {
        try {
            awaited.meeting(live.meetingId()).ifPresent(meeting -> look(live, meeting));
            return true;
        } catch (Outage away) {
            LOG.log(Level.INFO, "webinar: no look for recordings: {0}", away.getMessage());
            return false;
        } finally {
            lastLooks.put(live.sessionId(), clock.instant());
        }
    }

    private void look(Awaited live, Meeting meeting) {
        recordings.of(meeting).stream()
                .filter(Recording::ready)
                .filter(live::has)
                .forEach(recording -> note(meeting, recording));
    }

    private void note(Meeting meeting, Recording recording) {
        try {
            ready.add(meeting.id(), recording.id());
        } catch (PersistenceException refused) {
            // Another server, or BigBlueButton itself, was quicker.
            ready.number(recording.id()).orElseThrow(() -> refused);
        }
    }
}
