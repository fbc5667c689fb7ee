package org.webinar.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.database.DatabaseClock;
import org.webinar.gateway.Health;
import org.webinar.gateway.Posture;
import org.webinar.livestream.LiveState;
import org.webinar.telemetry.Meter.GatewayUse;

/** Reads all numbers from the database, where all servers write: each server shows the same. */
@ApplicationScoped
@Transactional
class Figures {
    /** A server that has said nothing for so long has no viewers any more. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private static final double MILLIS = 1000;

    @PersistenceContext
    private EntityManager database;

    /** All meters as of now, with those that stand at nought. */
    public Map<Meter, Double> now() {
        Instant now = DatabaseClock.read(database);
        Map<Meter, Double> figures = new HashMap<>();
        lives(figures);
        gateways(figures);
        uses(figures, now);
        figures.put(
                Meter.GATEWAYS_PROMISED,
                number(
                        "select count(r) from Reservation r where r.releasedAt is null and r.takenFrom <= :at"
                                + " and r.takenUntil > :at",
                        now));
        chat(figures, now);
        figures.put(
                Meter.VIEWERS,
                number("select sum(p.viewers) from PresenceRow p where p.countedAt > :at", now.minus(FRESH)));
        figures.put(Meter.MAILS_WAITING, number("select count(l) from Letter l where l.tryAt is not null", null));
        return figures;
    }

    private void lives(Map<Meter, Double> figures) {
        EnumSet.complementOf(EnumSet.of(LiveState.ENDED)).forEach(state -> figures.put(Meter.lives(state), 0.0));
        database.createQuery(
                        "select s.state, count(s) from LiveSession s where s.runningMeetingId is not null group by s.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> figures.put(Meter.lives((LiveState) row[0]), ((Number) row[1]).doubleValue()));
    }

    /** A gateway that has no setup of ours yet has not been looked at. */
    private void gateways(Map<Meter, Double> figures) {
        EnumSet.allOf(Health.class).forEach(health -> figures.put(Meter.gateways(health), 0.0));
        double unknown = number("select count(g) from Gateway g", null);
        for (Object[] row : database.createQuery(
                        "select s.condition.health, count(s) from GatewaySetup s"
                                + " where exists (select g.id from Gateway g where g.id = s.gatewayId)"
                                + " group by s.condition.health",
                        Object[].class)
                .getResultList()) {
            double many = ((Number) row[1]).doubleValue();
            figures.merge(Meter.gateways((Health) row[0]), many, Double::sum);
            unknown -= many;
        }
        figures.merge(Meter.gateways(Health.UNKNOWN), unknown, Double::sum);
    }

    /** What it does now comes before how it is: one that sends is left alone. */
    private void uses(Map<Meter, Double> figures, Instant now) {
        EnumSet.allOf(GatewayUse.class).forEach(use -> figures.put(Meter.gateways(use), 0.0));
        Set<Long> working = ids("select distinct r.gatewayId from Reservation r where r.releasedAt is null"
                + " and r.workingSince is not null");
        working.addAll(ids("select distinct q.gatewayId from Quarantine q"));
        Set<Long> unwell = new HashSet<>(database.createQuery(
                        "select s.gatewayId from GatewaySetup s where s.duty.posture = :out"
                                + " or s.condition.health not in :usable",
                        Long.class)
                .setParameter("out", Posture.OUT_OF_SERVICE)
                .setParameter(
                        "usable",
                        Stream.of(Health.values()).filter(Health::usable).toList())
                .getResultList());
        Set<Long> promised = new HashSet<>(database.createQuery(
                        "select distinct r.gatewayId from Reservation r where r.releasedAt is null"
                                + " and r.takenFrom <= :at and r.takenUntil > :at",
                        Long.class)
                .setParameter("at", now)
                .getResultList());
        for (long gateway : ids("select g.id from Gateway g")) {
            GatewayUse use = working.contains(gateway)
                    ? GatewayUse.IN_USE
                    : unwell.contains(gateway)
                            ? GatewayUse.UNWELL
                            : promised.contains(gateway) ? GatewayUse.PROMISED : GatewayUse.FREE;
            figures.merge(Meter.gateways(use), 1.0, Double::sum);
        }
    }

    private Set<Long> ids(String question) {
        return new HashSet<>(database.createQuery(question, Long.class).getResultList());
    }

    /** What a moderator holds back waits for the moderator, not for the room. */
    private void chat(Map<Meter, Double> figures, Instant now) {
        Object[] waiting =
                (Object[]) database.createNativeQuery("select count(*), min(posted_at) from webinar_chat_message"
                                + " where delivery in ('PENDING', 'SENDING') and standing = 'PUBLISHED'")
                        .getSingleResult();
        figures.put(Meter.CHAT_WAITING, ((Number) waiting[0]).doubleValue());
        Duration oldest = waiting[1] == null ? Duration.ZERO : Duration.between(DatabaseClock.moment(waiting[1]), now);
        figures.put(Meter.CHAT_OLDEST, Math.max(0, oldest.toMillis() / MILLIS));
    }

    private double number(String question, Instant at) {
        var query = database.createQuery(question, Number.class);
        Number answer = (at == null ? query : query.setParameter("at", at)).getSingleResult();
        return answer == null ? 0 : answer.doubleValue();
    }
}
