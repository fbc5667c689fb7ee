package org.webinar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The sites of the database, looked up again every few seconds. */
@ApplicationScoped
public class Sites {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    /** What was found and until when that counts. */
    private record Memory(List<Site> sites, Instant until) {}

    private final SiteRows rows;
    private final Settings settings;
    private final Clock clock;
    private volatile Memory memory = new Memory(List.of(), Instant.MIN);

    /** For the container's proxy. */
    public Sites() {
        this(null, null, null);
    }

    @Inject
    Sites(SiteRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** The number of the site that is asked for under this host; of the configured one when no site has it. */
    public int of(Host host) {
        return host.choose(all()).map(Site::id).orElseGet(this::configured);
    }

    /** The number of the site that this installation is set up for first. */
    public int configured() {
        return settings.get(Catalogue.SITE_ID);
    }

    /**
     * The address under which a site is reached, without a path: ours when it is the configured one. Never what a request
     * says of itself, which anybody can make up (Pod's defect D18).
     */
    public URI address(int siteId) {
        URI ours = settings.get(Catalogue.URL);
        return siteId == configured()
                ? ours
                : all().stream()
                        .filter(site -> site.id() == siteId)
                        .findFirst()
                        .map(site -> URI.create("https://" + site.domain()))
                        .orElse(ours);
    }

    private List<Site> all() {
        Instant now = clock.instant();
        Memory known = memory;
        if (now.isBefore(known.until())) {
            return known.sites();
        }
        List<Site> found = List.copyOf(rows.all());
        memory = new Memory(found, now.plus(REMEMBERED));
        return found;
    }
}
