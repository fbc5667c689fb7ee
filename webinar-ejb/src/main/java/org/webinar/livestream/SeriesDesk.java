package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.webinar.change.Changes;
import org.webinar.gateway.FreeTimes;
import org.webinar.gateway.Reservations;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RepeatedTooOften;
import org.webinar.meeting.Repetition;
import org.webinar.rights.Rights;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/** Where a webinar is planned for many dates at once: each becomes a webinar of its own, with a gateway of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesDesk {
    /** Five series of a year of weeks, each looked at and planned; nobody is to fill the pool by a script. */
    private static final Allowance DATES = new Allowance(10L * Repetition.MOST, Duration.ofHours(1));

    private final SeriesLedger series;
    private final Reservations reservations;
    private final FreeTimes free;
    private final Rights rights;
    private final CurrentSite site;
    private final Changes changes;

    /** For the container's proxy. */
    public SeriesDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SeriesDesk(
            SeriesLedger series,
            Reservations reservations,
            FreeTimes free,
            Rights rights,
            CurrentSite site,
            Changes changes) {
        this.series = series;
        this.reservations = reservations;
        this.free = free;
        this.rights = rights;
        this.site = site;
        this.changes = changes;
    }

    /**
     * What is to be expected of these dates now. Promises nothing.
     *
     * @throws DatesTooOften when it is too much in an hour
     * @throws org.webinar.Refusal when this person may plan no webinars, or these are too many
     */
    public List<Outlook> look(List<Instant> starts, Duration length, Visitor visitor) {
        rights.checkPlan(visitor);
        checkNumber(starts, visitor);
        return starts.stream().map(start -> look(TimeSlot.of(start, length))).toList();
    }

    private Outlook look(TimeSlot slot) {
        boolean now = reservations.couldReserve(0, slot, site.id());
        return new Outlook(slot.start(), now, now ? List.of() : free.near(site.id(), 0, slot));
    }

    /**
     * Plans all of these webinars, or none.
     *
     * @param mayWait starts of those that wait for a gateway when none is free
     * @return numbers of the meetings
     * @throws org.webinar.gateway.NoGatewayFree when none is free for one of the others
     * @throws DatesTooOften when it is too much in an hour
     * @throws org.webinar.Refusal when the person or the dates don't allow it, or these are too many
     */
    public List<Long> plan(List<Plan> plans, Set<Instant> mayWait, Visitor visitor) {
        rights.checkPlan(visitor);
        checkNumber(plans, visitor);
        return changes.notingAll(visitor, () -> series.plan(plans, mayWait, visitor)).stream()
                .map(note -> note.thing().id())
                .toList();
    }

    private static void checkNumber(List<?> several, Visitor visitor) {
        if (several.size() > Repetition.MOST) {
            throw new RepeatedTooOften(Repetition.MOST);
        }
        // A bucket gives nothing for nothing, and there may be no date that is possible.
        if (!several.isEmpty()) {
            DATES.take(visitor.userId(), several.size()).ifPresent(seconds -> {
                throw new DatesTooOften(Duration.ofSeconds(seconds));
            });
        }
    }
}
