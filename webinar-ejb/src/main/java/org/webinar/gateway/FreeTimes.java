package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/** When a gateway is free, for those who could not have one when they wanted it. Locks nothing and promises nothing. */
@ApplicationScoped
@Transactional
public class FreeTimes {
    /** Among so many people choose. */
    private static final int OFFERED = 3;

    /** So far before and after the wished time is looked, the nearer one first. */
    private static final List<Duration> REACHES = List.of(Duration.ofDays(2), Duration.ofDays(14));

    private final PoolLedger ledger;
    private final CurrentSite site;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public FreeTimes() {
        this(null, null, null, null);
    }

    @Inject
    FreeTimes(PoolLedger ledger, CurrentSite site, Settings settings, Clock clock) {
        this.ledger = ledger;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The free times nearest to the wished one.
     *
     * @param meetingId whose own promise does not count; 0 for a meeting that is not there yet
     * @param wished that is not free
     * @return starts of slots of the same length, in the order of time; at most three, none in the past
     */
    public List<Instant> near(int siteId, long meetingId, TimeSlot wished) {
        List<Instant> found = List.of();
        for (Duration reach : REACHES) {
            GatewayPool pool = ledger.without(meetingId, wished.widened(reach, reach));
            Gaps gaps = new Gaps(wished, clock.instant(), settings.get(Catalogue.TIME_ZONE), reach);
            found = gaps.starts(pool.edges()).stream()
                    .filter(start -> pool.choose(Ask.later(siteId, gaps.slot(start)))
                            .filter(choice ->
                                    !ledger.shownByPod(choice.channel().broadcasterId(), gaps.slot(start), meetingId))
                            .isPresent())
                    .limit(OFFERED)
                    .sorted()
                    .toList();
            if (found.size() == OFFERED) {
                return found;
            }
        }
        return found;
    }

    /** The same refusal, which says when something is free. */
    public NoGatewayFree named(NoGatewayFree refusal, long meetingId) {
        return new NoGatewayFree(refusal.slot(), near(site.id(), meetingId, refusal.slot()));
    }
}
