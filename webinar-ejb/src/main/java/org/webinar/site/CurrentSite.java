package org.webinar.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;

/**
 * The site of this request. Ledgers ask here, so that no caller can forget it. Work in the background has no request: asking
 * there fails rather than falling on some site, and such work goes by the site that stands in its row.
 */
@RequestScoped
public class CurrentSite {
    private final Sites sites;
    private Host host;
    private Integer id;

    /** For the container's proxy. */
    public CurrentSite() {
        this(null);
    }

    @Inject
    CurrentSite(Sites sites) {
        this.sites = sites;
    }

    /** Says which host was asked; the door does so before anybody asks for the site. */
    public void askedAt(Host asked) {
        if (!asked.equals(host)) {
            host = asked;
            id = null;
        }
    }

    /**
     * Its number.
     *
     * @throws IllegalStateException when nobody has said which host was asked: a mistake of ours
     */
    public int id() {
        if (host == null) {
            throw new IllegalStateException("no request says which site this is for");
        }
        if (id == null) {
            id = sites.of(host);
        }
        return id;
    }

    /** The address under which it is reached, without a path. */
    public URI address() {
        return sites.address(id());
    }
}
