package org.webinar.web.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a list.
 *
 * @param page counted from one
 * @param perPage how many stand on a page
 */
record Paging(int page, int perPage) {
    static final String PAGE = "page";
    static final String PER_PAGE = "perPage";
    static final int USUAL = 25;
    static final int MOST = 100;
    static final int LAST_PAGE = 10_000;

    /** The page as those count who count from nought. */
    int number() {
        return page - 1;
    }

    /** The part of a whole list that stands on it. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip((long) number() * perPage).limit(perPage).toList();
    }

    /**
     * Where the other pages are (RFC 8288).
     *
     * @param site the address of the site: what a request calls us may be a lie
     */
    Link[] links(UriInfo asked, URI site, long total) {
        long last = Math.max(1, (total + perPage - 1) / perPage);
        List<Link> links = new ArrayList<>();
        links.add(link(asked, site, "first", 1));
        if (page > 1) {
            links.add(link(asked, site, "prev", Math.min(page - 1, last)));
        }
        if (page < last) {
            links.add(link(asked, site, "next", page + 1L));
        }
        links.add(link(asked, site, "last", last));
        return links.toArray(new Link[0]);
    }

    private static Link link(UriInfo asked, URI site, String word, long page) {
        return Link.fromUri(address(asked, site).replaceQueryParam(PAGE, page).build())
                .rel(word)
                .build();
    }

    /** The address that was asked, at the site's own address. */
    static UriBuilder address(UriInfo asked, URI site) {
        return asked.getRequestUriBuilder()
                .scheme(site.getScheme())
                .host(site.getHost())
                .port(site.getPort());
    }
}
