package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.administration.SiteState.GatewayState;
import org.webinar.administration.SiteState.LetterCount;
import org.webinar.administration.SiteState.LiveCount;
import org.webinar.database.Database;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.Posture;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;
import org.webinar.site.CurrentSite;

/** Where administrators see at once how things are. Asks nobody outside: what is known already is told. */
@Stateless
public class FrontDesk {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final long MEGABYTE = 1024L * 1024;

    @PersistenceContext
    private EntityManager database;

    private final GatewayRegister gateways;
    private final Database tables;
    private final Rights rights;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public FrontDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    FrontDesk(GatewayRegister gateways, Database tables, Rights rights, CurrentSite site, Clock clock) {
        this.gateways = gateways;
        this.tables = tables;
        this.rights = rights;
        this.site = site;
        this.clock = clock;
    }

    /**
     * How things are.
     *
     * @throws org.webinar.Refusal when there is no page of administration for this person
     */
    public SiteState state(Visitor visitor) {
        boolean seesGateways = rights.maySeeGateways(visitor);
        boolean seesLives = rights.maySeeLives(visitor);
        Rights.administrators(seesGateways
                || seesLives
                || rights.maySeeMeetings(visitor)
                || rights.maySeeEvents(visitor)
                || rights.maySeeSessionLogs(visitor)
                || rights.maySeeAllRecordings(visitor)
                || rights.maySeeBroadcasters(visitor)
                || rights.maySeeChanges(visitor));
        return new SiteState(
                seesGateways ? of(gateways.all()) : null,
                seesLives ? lives() : null,
                seesGateways || seesLives ? letters() : null,
                tables.serves(),
                new File("").getAbsoluteFile().getUsableSpace() / MEGABYTE);
    }

    private static GatewayState of(List<GatewaySheet> all) {
        List<GatewaySheet> serving = all.stream()
                .filter(sheet -> sheet.setup().duty().posture() == Posture.IN_SERVICE)
                .toList();
        long usable = serving.stream()
                .filter(sheet -> sheet.setup().condition().health().usable())
                .count();
        return new GatewayState(
                all.size(),
                usable,
                all.size() - serving.size(),
                serving.size() - usable,
                all.stream().mapToLong(sheet -> sheet.zombies().size()).sum());
    }

    private LiveCount lives() {
        String running = "select count(s) from LiveSession s, Meeting m"
                + " where s.runningMeetingId = m.id and m.siteId = :site";
        return new LiveCount(
                lives(running),
                lives(running + " and s.trouble is not null"),
                lives(running + " and s.trouble = org.webinar.livestream.Trouble.ROOM_UNREACHABLE"));
    }

    private long lives(String question) {
        return database.createQuery(question, Long.class)
                .setParameter("site", site.id())
                .getSingleResult();
    }

    private LetterCount letters() {
        Instant recently = clock.instant().minus(A_WEEK);
        return new LetterCount(
                count("l.tryAt is not null and l.madeAt >= :recently", recently),
                count("l.tryAt is not null and l.lastFailure is not null and l.madeAt >= :recently", recently),
                count("l.refusedAt >= :recently", recently));
    }

    private long count(String condition, Instant recently) {
        return database.createQuery("select count(l) from Letter l where " + condition, Long.class)
                .setParameter("recently", recently)
                .getSingleResult();
    }
}
