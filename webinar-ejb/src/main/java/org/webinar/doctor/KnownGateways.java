package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.gateway.Condition;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewaySetup;
import org.webinar.gateway.Health;
import org.webinar.trial.Verdict;

/** The gateways of all sites and where they send, as the tables have them: a daily round knows no site. */
@ApplicationScoped
@Transactional
class KnownGateways {
    private static final int RTMP = 1935;
    private static final int RTMPS = 443;

    @PersistenceContext
    private EntityManager database;

    /** All of them, by number. */
    public List<KnownGateway> all() {
        Map<Long, Object[]> trials = trials();
        return gateways()
                .map(gateway -> known(gateway, trials.get(gateway.id())))
                .toList();
    }

    private Stream<Gateway> gateways() {
        return database.createQuery("select g from Gateway g order by g.id", Gateway.class)
                .getResultStream();
    }

    /** The last test of each that has one. */
    private Map<Long, Object[]> trials() {
        Map<Long, Object[]> last = new HashMap<>();
        database.createQuery(
                        "select t.gatewayId, t.endedAt, t.verdict from Trial t where t.endedAt is not null order by t.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> last.put((Long) row[0], row));
        return last;
    }

    private KnownGateway known(Gateway gateway, Object[] trial) {
        gateway.broadcaster().hls();
        Optional<Condition> condition = Optional.ofNullable(database.find(GatewaySetup.class, gateway.id()))
                .map(GatewaySetup::condition);
        return new KnownGateway(
                gateway,
                gateway.driven().orElse("#" + gateway.id()),
                condition.map(Condition::health).orElse(Health.UNKNOWN),
                condition.flatMap(Condition::detail).orElse(""),
                trial == null ? null : (Instant) trial[1],
                trial == null ? null : (Verdict) trial[2]);
    }

    /** Where their pictures can be watched, each once for a site. */
    public List<HlsAddress> watched() {
        return gateways()
                .map(gateway -> new HlsAddress(
                        gateway.siteId(),
                        gateway.broadcaster().name(),
                        gateway.broadcaster().hls().strip()))
                .distinct()
                .toList();
    }

    /** Where they push to, each once for a site; those without an address are told of elsewhere. */
    public List<PushAddress> pushed() {
        return gateways()
                .map(KnownGateways::push)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether one of them pushes there now, for a livestream or a test, as far as the tables know. */
    public boolean inUse(PushAddress address) {
        Set<Long> working = new HashSet<>(
                database.createQuery("select w.gatewayId from GatewayWork w where w.stoppedAt is null", Long.class)
                        .getResultList());
        working.addAll(database.createQuery("select t.gatewayId from Trial t where t.endedAt is null", Long.class)
                .getResultList());
        return gateways()
                .filter(gateway -> working.contains(gateway.id()))
                .map(KnownGateways::push)
                .flatMap(Optional::stream)
                .anyMatch(address::isSamePort);
    }

    private static Optional<PushAddress> push(Gateway gateway) {
        try {
            URI rtmp = gateway.rtmp();
            int port = rtmp.getPort() > 0 ? rtmp.getPort() : "rtmps".equals(rtmp.getScheme()) ? RTMPS : RTMP;
            return Optional.ofNullable(rtmp.getHost()).map(host -> new PushAddress(gateway.siteId(), host, port));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
