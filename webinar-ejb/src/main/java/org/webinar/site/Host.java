package org.webinar.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The host that a request was sent to. It only chooses among the sites that are there; nothing is ever built from it.
 *
 * @param name as the request says, in lower case and without a dot at its end; never null
 * @param port the port as the browser sees it
 */
public record Host(String name, int port) {

    public Host {
        name = name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    /** The site that has this host: first with its port, then whatever the port. */
    Optional<Site> choose(Collection<Site> sites) {
        return with(name + ":" + port, sites).or(() -> with(name, sites));
    }

    private static Optional<Site> with(String domain, Collection<Site> sites) {
        return sites.stream().filter(site -> site.domain().equals(domain)).findFirst();
    }
}
