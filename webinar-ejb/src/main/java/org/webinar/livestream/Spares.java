package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Promise;
import org.webinar.gateway.Quarantines;
import org.webinar.gateway.Reservations;
import org.webinar.meeting.Meeting;
import org.webinar.time.TimeSlot;

/** Other machines for lives whose machine has failed; the address at which the audience watches stays. */
@ApplicationScoped
@Transactional
class Spares {
    /** For a live that is over its time, or near it. */
    private static final Duration AT_LEAST = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager database;

    private final Reservations reservations;
    private final Quarantines quarantines;
    private final Broadcasts broadcasts;
    private final Works works;
    private final Clock clock;

    Spares() {
        this(null, null, null, null, null);
    }

    @Inject
    Spares(Reservations reservations, Quarantines quarantines, Broadcasts broadcasts, Works works, Clock clock) {
        this.reservations = reservations;
        this.quarantines = quarantines;
        this.broadcasts = broadcasts;
        this.works = works;
        this.clock = clock;
    }

    /**
     * Leaves a session to another machine, of which none has been tried since it came to its state. The one before may be
     * sending still: it is nobody else's before it has confirmed its stop.
     *
     * @return whether there is another one
     */
    public boolean moveOn(LiveSession session) {
        Set<Long> failed = Stream.concat(
                        Stream.of(session.station().gatewayId()),
                        works.since(session.id(), session.stateSince()).stream().map(GatewayWork::gatewayId))
                .collect(Collectors.toSet());
        Optional<Promise> spare = reservations.spare(session.meetingId(), rest(session), failed);
        spare.ifPresent(promise -> {
            quarantine(session);
            session.station().leaveTo(promise);
            database.createQuery("select l from Livestream l where l.meetingId = :meeting", Livestream.class)
                    .setParameter("meeting", session.meetingId())
                    .getResultStream()
                    .forEach(livestream -> livestream.use(promise));
        });
        return spare.isPresent();
    }

    private TimeSlot rest(LiveSession session) {
        Instant now = clock.instant();
        Meeting meeting = database.find(Meeting.class, session.meetingId());
        return rest(meeting == null ? TimeSlot.of(now, AT_LEAST) : meeting.slot(), now);
    }

    /**
     * How long a live that goes on now may still need a machine: to its planned end, or for its length when that is for
     * another day, for then it is a rehearsal.
     */
    static TimeSlot rest(TimeSlot planned, Instant now) {
        Duration length = Duration.between(planned.start(), planned.end());
        Instant end = planned.start().isAfter(now) ? now.plus(length) : planned.end();
        Instant atLeast = now.plus(AT_LEAST);
        return new TimeSlot(now, end.isAfter(atLeast) ? end : atLeast);
    }

    /** Keeps machines from others that have not confirmed their stop. */
    public void quarantine(LiveSession session) {
        Optional<Channel> channel = broadcasts.channel(session);
        works.stoppingForCertain(session.id())
                .forEach(work -> channel.ifPresent(
                        where -> quarantines.quarantine(work.gatewayId(), where, session.id(), session.meetingId())));
    }
}
