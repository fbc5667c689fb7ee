package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;

/** The channels of gateways beyond the one in Pod's row. */
@ApplicationScoped
@Transactional
class FurtherSlots {
    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager database;

    private final PoolLedger pool;

    FurtherSlots() {
        this(null);
    }

    @Inject
    FurtherSlots(PoolLedger pool) {
        this.pool = pool;
    }

    /** Those of a gateway, in order. */
    public List<SlotSheet> of(long gatewayId) {
        return rows(gatewayId).stream()
                .map(row -> new SlotSheet(row.slot(), host(row.rtmp()), row.broadcasterId()))
                .toList();
    }

    private List<FurtherSlot> rows(long gatewayId) {
        return database.createQuery(
                        "select f from FurtherSlot f where f.gatewayId = :gateway order by f.slot", FurtherSlot.class)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }

    /** Where they are pushed to, with the stream keys: secrets. */
    public List<String> addresses(long gatewayId) {
        return rows(gatewayId).stream().map(FurtherSlot::rtmp).toList();
    }

    /** Without the stream key. */
    private static String host(String rtmp) {
        try {
            URI address = URI.create(rtmp.strip());
            return address.getScheme() + "://" + address.getHost();
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /**
     * Takes what an administrator has decided, all of it or nothing. Meanwhile no channel is promised to anybody.
     *
     * @throws org.webinar.Refusal when something typed makes no sense, is taken, or is promised to a webinar as it is
     */
    public void decide(long gatewayId, List<SlotWish> wishes) {
        pool.lock();
        wishes.stream().filter(wish -> !wish.empty()).forEach(wish -> decide(gatewayId, wish));
    }

    private void decide(long gatewayId, SlotWish wish) {
        List<FurtherSlot> rows = rows(gatewayId);
        if (wish.slot() == 0) {
            add(gatewayId, rows, wish);
        } else {
            rows.stream().filter(row -> row.slot() == wish.slot()).forEach(row -> alter(gatewayId, row, wish));
        }
        database.flush();
    }

    private void add(long gatewayId, List<FurtherSlot> rows, SlotWish wish) {
        if (wish.rtmp().isEmpty() || wish.broadcasterId() == null) {
            throw new ChannelIncomplete();
        }
        int slot = rows.stream().mapToInt(FurtherSlot::slot).max().orElse(ChannelId.FIRST) + 1;
        check(wish.rtmp(), wish.broadcasterId(), 0L);
        database.persist(new FurtherSlot(gatewayId, slot, wish.rtmp(), wish.broadcasterId()));
    }

    private void alter(long gatewayId, FurtherSlot row, SlotWish wish) {
        if (wish.gone()) {
            if (promised(gatewayId, row.slot())) {
                throw new ChannelPromised();
            }
            database.remove(row);
        } else {
            String rtmp = wish.rtmp().isEmpty() ? row.rtmp() : wish.rtmp();
            long broadcaster = wish.broadcasterId() == null ? row.broadcasterId() : wish.broadcasterId();
            publish(row, rtmp, broadcaster);
        }
    }

    /** A webinar to which it is promised has told its audience where to watch. */
    private void publish(FurtherSlot row, String rtmp, long broadcaster) {
        if (rtmp.equals(row.rtmp()) && broadcaster == row.broadcasterId()) {
            return;
        }
        if (promised(row.gatewayId(), row.slot())) {
            throw new ChannelPromised();
        }
        check(rtmp, broadcaster, row.id());
        row.publish(rtmp, broadcaster);
    }

    private boolean promised(long gatewayId, int slot) {
        return found(database.createQuery(
                        "select count(r) from Reservation r where r.releasedAt is null"
                                + " and r.channelGatewayId = :gateway and r.channelSlot = :slot",
                        Long.class)
                .setParameter("gateway", gatewayId)
                .setParameter("slot", slot)
                .getSingleResult());
    }

    private void check(String rtmp, long broadcasterId, long except) {
        if (!isPushAddress(rtmp)) {
            throw new PushAddressUnreadable();
        }
        boolean pods = found(database.createQuery(
                        "select count(g) from Gateway g where g.rtmp = :rtmp or g.broadcaster.id = :broadcaster",
                        Long.class)
                .setParameter("rtmp", rtmp)
                .setParameter("broadcaster", broadcasterId)
                .getSingleResult());
        boolean ours = found(database.createQuery(
                        "select count(f) from FurtherSlot f where f.id <> :except"
                                + " and (f.rtmp = :rtmp or f.broadcasterId = :broadcaster)",
                        Long.class)
                .setParameter("except", except)
                .setParameter("rtmp", rtmp)
                .setParameter("broadcaster", broadcasterId)
                .getSingleResult());
        if (pods || ours) {
            throw new ChannelTaken();
        }
    }

    private static boolean found(Long number) {
        return number > 0;
    }

    static boolean isPushAddress(String rtmp) {
        try {
            URI address = URI.create(rtmp);
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            return rtmp.length() <= LONGEST
                    && ("rtmp".equals(address.getScheme()) || "rtmps".equals(address.getScheme()))
                    && address.getHost() != null
                    && path.lastIndexOf('/') > 0
                    && !path.endsWith("/");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
