package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/**
 * Promises machines and channels to meetings, never one to two at a time: whoever promises first locks the pool's row, so
 * that the next one sees the promise (Pod's defect G1: no lock between finding and taking).
 */
@ApplicationScoped
@Transactional
public class Reservations {
    /** A live that begins so long before its planned start is not the real one. */
    private static final Duration REHEARSAL_IS_EARLIER = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    private final PoolLedger ledger;
    private final Allotment allotment;
    private final CurrentSite site;
    private final Event<GatewayFreed> freed;
    private final Clock clock;

    /** For the container's proxy. */
    public Reservations() {
        this(null, null, null, null, null);
    }

    @Inject
    Reservations(PoolLedger ledger, Allotment allotment, CurrentSite site, Event<GatewayFreed> freed, Clock clock) {
        this.ledger = ledger;
        this.allotment = allotment;
        this.site = site;
        this.freed = freed;
        this.clock = clock;
    }

    /**
     * Promises a free machine with a free channel.
     *
     * @throws NoGatewayAtAll when the site has none
     * @throws NoGatewayFree when all of them are promised in the slot
     */
    public Promise reserve(long meetingId, TimeSlot slot) {
        return reserveIfFree(meetingId, slot, site.id()).orElseThrow(() -> noneFree(site.id(), slot));
    }

    /** The same without a word when there is none, for work in the background too. */
    public Optional<Promise> reserveIfFree(long meetingId, TimeSlot slot, int siteId) {
        PoolRow pool = ledger.lock();
        return allotment
                .choose(meetingId, Ask.later(siteId, slot))
                .map(choice -> keep(Reservation.standing(meetingId, slot, choice), choice, pool));
    }

    /** Whether there is something to promise; nobody else can have it before the transaction is over. */
    public boolean couldReserve(long meetingId, TimeSlot slot, int siteId) {
        ledger.lock();
        return allotment.choose(meetingId, Ask.later(siteId, slot)).isPresent();
    }

    /**
     * Machine and channel for a live that begins now. The promised ones, when they are healthy and nobody else has them in
     * the time to come; else others. Whoever starts early or late must not take a gateway from under others; whoever starts
     * on another day rehearses, and keeps what is promised for the day itself.
     *
     * @param now from this moment on, for as long as the live is expected to last
     * @throws NoGatewayAtAll when the site has none
     * @throws NoGatewayFree when none is healthy, in service and free
     */
    public Promise forNow(long meetingId, TimeSlot now) {
        PoolRow pool = ledger.lock();
        List<Reservation> open = ledger.open(meetingId);
        Optional<Reservation> mine = Promises.forLive(open, now.start().plus(REHEARSAL_IS_EARLIER));
        Ask ask = Ask.now(
                siteOf(open), mine.map(promise -> untilPlannedEnd(now, promise)).orElse(now));
        Choice choice = mine.flatMap(promise -> allotment.keep(promise, ask))
                .or(() -> allotment.choose(meetingId, ask))
                .or(() -> mine.flatMap(promise -> keepToItsEnd(promise, ask)))
                .orElseThrow(() -> noneFree(ask.siteId(), ask.slot()));
        Reservation work = mine.orElseGet(() -> open.isEmpty()
                ? Reservation.standing(meetingId, now, choice)
                : Reservation.besides(meetingId, now, choice));
        work.begin(now.start());
        return keep(work, choice, pool);
    }

    private static TimeSlot untilPlannedEnd(TimeSlot now, Reservation promise) {
        Instant planned = promise.slot().end();
        return planned.isAfter(now.end()) ? new TimeSlot(now.start(), planned) : now;
    }

    /** Whoever starts late may stay until the planned end at least. */
    private Optional<Choice> keepToItsEnd(Reservation promise, Ask ask) {
        Instant start = ask.slot().start();
        return Optional.of(promise.slot().end())
                .filter(start::isBefore)
                .flatMap(end -> allotment.keep(promise, Ask.now(ask.siteId(), new TimeSlot(start, end))));
    }

    /**
     * Another machine for a live that is going on, with the same channel: the audience goes on watching the same address.
     * Until a machine that failed has confirmed its stop, it belongs into {@link Quarantines}.
     *
     * @param failed numbers of gateways that have been tried
     * @return empty when no other machine is healthy, in service and free; the promise stands as it was
     */
    public Optional<Promise> spare(long meetingId, TimeSlot now, Collection<Long> failed) {
        PoolRow pool = ledger.lock();
        List<Reservation> open = ledger.open(meetingId);
        return Promises.forLive(open, Instant.MAX).flatMap(work -> {
            GatewayPool free = ledger.without(meetingId, now);
            Ask ask = Ask.now(siteOf(open), now).withoutMachines(Set.copyOf(failed));
            return free.channel(work.channel())
                    .flatMap(channel -> free.chooseFor(channel, ask))
                    .map(choice -> {
                        freed.fire(new GatewayFreed());
                        return keep(work, choice, pool);
                    });
        });
    }

    /**
     * Moves a promise to another slot: the same machine and channel when they are free then, else others. Promise,
     * livestream and event must name the same ever after (Pod's defect G2: the livestream kept the old one).
     *
     * @throws NoGatewayAtAll when the site has none
     * @throws NoGatewayFree when all of them are promised to others in the slot; the old promise stands
     */
    public Promise move(long meetingId, TimeSlot slot) {
        PoolRow pool = ledger.lock();
        List<Reservation> open = ledger.open(meetingId);
        Optional<Reservation> standing = Promises.standing(open);
        Ask ask = Ask.later(siteOf(open), slot);
        Choice choice = standing.flatMap(promise -> allotment.keep(promise, ask))
                .or(() -> allotment.choose(meetingId, ask))
                .orElseThrow(() -> noneFree(ask.siteId(), slot));
        Reservation promise = standing.orElseGet(() -> Reservation.standing(meetingId, slot, choice));
        promise.moveTo(choice, slot);
        freed.fire(new GatewayFreed());
        return keep(promise, choice, pool);
    }

    /**
     * Lets a promise end later, or earlier, by so much: the machine is at work and can't be another one. Webinars that come
     * after it there are moved to spare ones, of which {@link PromiseMoved} tells.
     *
     * @throws PromisedToNext when one of those can't be moved; nothing has changed then
     */
    public void prolong(long meetingId, Duration by) {
        PoolRow pool = ledger.lock();
        List<Reservation> open = ledger.open(meetingId);
        Promises.standing(open)
                .filter(promise ->
                        promise.slot().start().isBefore(promise.slot().end().plus(by)))
                .ifPresent(promise -> {
                    allotment.stretch(promise, by, siteOf(open));
                    pool.makeRoomFor(promise.taken());
                    freed.fire(new GatewayFreed());
                });
    }

    /** Gives back what was used, after a live; a promise for another day stays, for this was a rehearsal. */
    public void releaseAfterLive(long meetingId) {
        List<Reservation> open = ledger.open(meetingId);
        Promises.forLive(open, clock.instant().plus(REHEARSAL_IS_EARLIER)).ifPresent(this::release);
        Promises.standing(open).filter(stays -> open.size() > 1).ifPresent(stays -> ledger.channel(stays.channel())
                .flatMap(channel -> gateway(stays).map(machine -> new Promise(machine, channel)))
                .ifPresent(promise -> allotment.tell(meetingId, promise)));
    }

    /** Gives back what is promised for another day than that of the live that runs, which was a rehearsal. */
    public void releaseForAnotherDay(long meetingId) {
        List<Reservation> open = ledger.open(meetingId);
        Promises.standing(open).filter(stays -> open.size() > 1).ifPresent(this::release);
    }

    /** Gives back everything that is promised. */
    public void release(long meetingId) {
        ledger.open(meetingId).forEach(this::release);
    }

    private void release(Reservation promise) {
        promise.release(clock.instant());
        freed.fire(new GatewayFreed());
    }

    /**
     * Lends a machine with a channel of its own to somebody who tries it, whatever its posture and health.
     *
     * @param borrower a number below nought: no meeting has it; {@link #release} gives everything back
     * @throws GatewayBusy when it is at work, or promised in that time
     */
    public Channel lend(long gatewayId, int siteId, long borrower, TimeSlot now) {
        PoolRow pool = ledger.lock();
        Choice choice = ledger.without(borrower, now)
                .tried(gatewayId, Ask.now(siteId, now))
                .filter(free -> !ledger.shownByPod(free.channel().broadcasterId(), now, borrower))
                .orElseThrow(GatewayBusy::new);
        Reservation use = Reservation.besides(borrower, now, choice);
        use.begin(now.start());
        return keep(use, choice, pool).channel();
    }

    private Promise keep(Reservation promise, Choice choice, PoolRow pool) {
        promise.takeFor(choice);
        pool.makeRoomFor(choice.taken());
        if (!database.contains(promise)) {
            database.persist(promise);
        }
        return allotment.promise(choice);
    }

    private Optional<Gateway> gateway(Reservation promise) {
        return Optional.ofNullable(database.find(Gateway.class, promise.gatewayId()));
    }

    /** The site of what is promised, for there may be no request; else that of the request. */
    private int siteOf(List<Reservation> open) {
        return open.stream()
                .map(this::gateway)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Gateway::siteId)
                .orElseGet(site::id);
    }

    private RuntimeException noneFree(int siteId, TimeSlot slot) {
        return ledger.serves(siteId) ? new NoGatewayFree(slot) : new NoGatewayAtAll();
    }
}
