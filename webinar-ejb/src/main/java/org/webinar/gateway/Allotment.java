package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.webinar.time.TimeSlot;

/** What the pool gives, with a look at what Pod shows, and with webinars that make room for one that goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Allotment {
    @PersistenceContext
    private EntityManager database;

    private final PoolLedger ledger;
    private final Event<PromiseMoved> moved;

    Allotment() {
        this(null, null);
    }

    @Inject
    Allotment(PoolLedger ledger, Event<PromiseMoved> moved) {
        this.ledger = ledger;
        this.moved = moved;
    }

    /** The best that is free, on a broadcaster where Pod shows nothing else. */
    public Optional<Choice> choose(long meetingId, Ask ask) {
        GatewayPool pool = ledger.without(meetingId, ask.slot());
        Ask next = ask;
        Optional<Choice> found = pool.choose(next);
        while (found.filter(choice -> shownByPod(choice, meetingId, ask)).isPresent()) {
            next = next.withoutBroadcaster(found.get().channel().broadcasterId());
            found = pool.choose(next);
        }
        return found;
    }

    /** What is promised already, when that is possible for what is asked. */
    public Optional<Choice> keep(Reservation promise, Ask ask) {
        GatewayPool pool = ledger.without(promise.meetingId(), ask.slot());
        return pool.channel(promise.channel())
                .flatMap(channel -> pool.keep(promise.gatewayId(), channel, ask))
                .filter(choice -> !shownByPod(choice, promise.meetingId(), ask));
    }

    private boolean shownByPod(Choice choice, long meetingId, Ask ask) {
        return ledger.shownByPod(choice.channel().broadcasterId(), ask.slot(), meetingId);
    }

    /**
     * Lets a promise end at another time. Webinars that come after it are moved to spare machines, one after the other,
     * until there is room.
     *
     * @throws PromisedToNext when one of them can't be moved
     */
    public void stretch(Reservation promise, Duration by, int siteId) {
        TimeSlot slot =
                new TimeSlot(promise.slot().start(), promise.slot().end().plus(by));
        Ask ask = promise.working()
                ? Ask.atWork(siteId, new TimeSlot(promise.taken().start(), slot.end()))
                : Ask.later(siteId, slot);
        Optional<Choice> room = keep(promise, ask);
        promise.endAt(slot.end(), by);
        Iterator<Reservation> next = inTheWay(promise).iterator();
        while (room.isEmpty() && next.hasNext()) {
            divert(next.next(), siteId);
            room = keep(promise, ask);
        }
        promise.takeFor(room.orElseThrow(() -> new PromisedToNext(slot.end())));
    }

    private List<Reservation> inTheWay(Reservation promise) {
        return database.createQuery(
                        "select r from Reservation r where r.releasedAt is null and r.workingSince is null"
                                + " and r.meetingId <> :meeting and r.takenFrom < :end and r.takenUntil > :start"
                                + " and (r.gatewayId = :gateway or r.channelGatewayId = :channel and r.channelSlot = :slot)"
                                + " order by r.takenFrom, r.id",
                        Reservation.class)
                .setParameter("meeting", promise.meetingId())
                .setParameter("start", promise.taken().start())
                .setParameter("end", promise.taken().end())
                .setParameter("gateway", promise.gatewayId())
                .setParameter("channel", promise.channel().gatewayId())
                .setParameter("slot", promise.channel().slot())
                .getResultList();
    }

    private void divert(Reservation next, int siteId) {
        Choice choice = choose(next.meetingId(), Ask.later(siteId, next.slot()))
                .orElseThrow(() -> new PromisedToNext(next.slot().start()));
        next.takeFor(choice);
        tell(next.meetingId(), promise(choice));
    }

    /** Lets livestream and event follow. */
    public void tell(long meetingId, Promise now) {
        moved.fire(new PromiseMoved(meetingId, now));
    }

    /** What was chosen, with its rows. */
    public Promise promise(Choice choice) {
        return new Promise(database.find(Gateway.class, choice.machine().id()), choice.channel());
    }
}
