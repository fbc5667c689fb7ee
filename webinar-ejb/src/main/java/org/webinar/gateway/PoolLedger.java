package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.settings.GatewayCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** The pool as it is stored: machines, channels, and who has them when. */
@ApplicationScoped
@Transactional
class PoolLedger {
    private static final String OPEN = "select r from Reservation r where r.releasedAt is null";

    private static final String FIRST_CHANNELS = "select g.id, g.rtmp, b.id, b.hls from Gateway g join g.broadcaster b";
    private static final String FURTHER_CHANNELS =
            "select f.gatewayId, f.slot, f.rtmp, b.id, b.hls from FurtherSlot f, Broadcaster b"
                    + " where b.id = f.broadcasterId";

    @PersistenceContext
    private EntityManager database;

    private final PodsWebinars pods;
    private final Settings settings;
    private final Clock clock;

    PoolLedger() {
        this(null, null, null);
    }

    @Inject
    PoolLedger(PodsWebinars pods, Settings settings, Clock clock) {
        this.pods = pods;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets one promise be made at a time, on all servers, until the transaction is over. */
    public PoolRow lock() {
        return database.find(PoolRow.class, PoolRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The pool as others use it around the slot.
     *
     * @param meetingId whose own promises do not count
     */
    public GatewayPool without(long meetingId, TimeSlot slot) {
        List<Machine> machines = machines();
        Duration room = machines.stream()
                .flatMap(machine -> Stream.of(machine.setUp(), machine.tearDown()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        TimeSlot wide = slot.widened(room, room);
        Instant now = clock.instant();
        List<Reservation> promised = Stream.concat(around(wide).stream(), working().stream())
                .distinct()
                .filter(promise -> promise.meetingId() != meetingId)
                .toList();
        Stream<Use> ours =
                promised.stream().map(promise -> new Use(promise.gatewayId(), promise.channel(), promise.busy(now)));
        return new GatewayPool(
                machines,
                Stream.of(ours, quarantined(meetingId), plannedByPod(meetingId, machines, promised))
                        .flatMap(Function.identity())
                        .toList());
    }

    /** What Pod has planned itself counts once, also when we have begun it since we looked. */
    private Stream<Use> plannedByPod(long meetingId, List<Machine> machines, List<Reservation> promised) {
        Set<Long> known = promised.stream().map(Reservation::meetingId).collect(Collectors.toSet());
        Map<Long, Machine> byId = machines.stream().collect(Collectors.toMap(Machine::id, Function.identity()));
        return pods.coming().stream()
                .filter(planned -> planned.meetingId() != meetingId && !known.contains(planned.meetingId()))
                .filter(planned -> byId.containsKey(planned.gatewayId()))
                .map(planned -> planned.on(byId.get(planned.gatewayId())));
    }

    private List<Reservation> around(TimeSlot slot) {
        PoolRow pool = database.find(PoolRow.class, PoolRow.ONLY);
        return database.createQuery(
                        OPEN + " and r.takenFrom < :end and r.takenFrom > :earliest and r.takenUntil > :start",
                        Reservation.class)
                .setParameter("end", slot.end())
                .setParameter("earliest", slot.start().minus(pool.longest()))
                .setParameter("start", slot.start())
                .getResultList();
    }

    private List<Reservation> working() {
        return database.createQuery(OPEN + " and r.workingSince is not null", Reservation.class)
                .getResultList();
    }

    /** A machine that may still be sending is taken for everybody; its channel for all but the live whose it is. */
    private Stream<Use> quarantined(long meetingId) {
        Instant now = clock.instant();
        TimeSlot time = new TimeSlot(now.minus(Reservation.OVERRUN), now.plus(Reservation.OVERRUN));
        return database.createQuery("select q from Quarantine q", Quarantine.class)
                .getResultStream()
                .map(zombie ->
                        new Use(zombie.gatewayId(), zombie.meetingId() == meetingId ? null : zombie.channel(), time));
    }

    private List<Machine> machines() {
        Map<Long, List<Channel>> channels = channels().stream().collect(Collectors.groupingBy(Channel::gatewayId));
        Map<Long, Object[]> setups = rows("select s.gatewayId, s.duty.posture, s.condition.health, s.duty.slots,"
                        + " s.duty.priority, s.duty.setUpSeconds, s.duty.tearDownSeconds from GatewaySetup s")
                .collect(Collectors.toMap(row -> (Long) row[0], Function.identity()));
        long setUp = settings.get(GatewayCatalogue.SET_UP).toSeconds();
        long tearDown = settings.get(GatewayCatalogue.TEAR_DOWN).toSeconds();
        Object[] usual = {null, Posture.IN_SERVICE, Health.UNKNOWN, 1, 0, null, null};
        return rows("select g.id, g.siteId from Gateway g")
                .map(row -> {
                    Long id = (Long) row[0];
                    Object[] setup = setups.getOrDefault(id, usual);
                    return new Machine(
                            id,
                            (Integer) row[1],
                            (Posture) setup[1],
                            (Health) setup[2],
                            (Integer) setup[3],
                            (Integer) setup[4],
                            seconds(setup[5], setUp),
                            seconds(setup[6], tearDown),
                            channels.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static Duration seconds(Object own, long usual) {
        return Duration.ofSeconds(own == null ? usual : (Integer) own);
    }

    private Stream<Channel> firstChannels() {
        return rows(FIRST_CHANNELS).map(PoolLedger::first);
    }

    private Stream<Channel> furtherChannels() {
        return rows(FURTHER_CHANNELS + " order by f.slot").map(PoolLedger::further);
    }

    private static Channel first(Object[] row) {
        return new Channel((Long) row[0], ChannelId.FIRST, (String) row[1], (Long) row[2], (String) row[3]);
    }

    private static Channel further(Object[] row) {
        return new Channel((Long) row[0], (Integer) row[1], (String) row[2], (Long) row[3], (String) row[4]);
    }

    /** The channels of all gateways, whatever their site. */
    public List<Channel> channels() {
        return Stream.concat(firstChannels(), furtherChannels()).toList();
    }

    /** A channel, if it is still written down. */
    public Optional<Channel> channel(ChannelId id) {
        return id.slot() == ChannelId.FIRST
                ? database.createQuery(FIRST_CHANNELS + " where g.id = :gateway", Object[].class)
                        .setParameter("gateway", id.gatewayId())
                        .getResultStream()
                        .map(PoolLedger::first)
                        .findFirst()
                : database.createQuery(
                                FURTHER_CHANNELS + " and f.gatewayId = :gateway and f.slot = :slot", Object[].class)
                        .setParameter("gateway", id.gatewayId())
                        .setParameter("slot", id.slot())
                        .getResultStream()
                        .map(PoolLedger::further)
                        .findFirst();
    }

    private Stream<Object[]> rows(String query) {
        return database.createQuery(query, Object[].class).getResultStream();
    }

    /**
     * Whether Pod shows something else on the broadcaster in the slot: an event that is no webinar of ours (Pod's defect
     * G5: nobody looked).
     *
     * @param meetingId whose own event does not count
     */
    public boolean shownByPod(long broadcasterId, TimeSlot slot, long meetingId) {
        TypedQuery<Long> events = database.createQuery(
                "select e.id from RoomEvent e where e.broadcasterId = :broadcaster and e.start < :end and e.end > :start"
                        + " and not exists (select t.id from EventTie t where t.eventId = e.id and (t.meetingId = :meeting"
                        + " or exists (select r.id from Reservation r where r.meetingId = t.meetingId)))",
                Long.class);
        return !events.setParameter("broadcaster", broadcasterId)
                .setParameter("start", slot.start())
                .setParameter("end", slot.end())
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the site has a gateway at all, in service or not. */
    public boolean serves(int siteId) {
        return database.createQuery("select count(g) from Gateway g where g.siteId = :site", Long.class)
                        .setParameter("site", siteId)
                        .getSingleResult()
                > 0;
    }

    /** What is promised or used, of this meeting. */
    public List<Reservation> open(long meetingId) {
        return database.createQuery(OPEN + " and r.meetingId = :meeting order by r.id", Reservation.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
