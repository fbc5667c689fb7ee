package org.webinar.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.webinar.site.CurrentSite;

/** Where lists and rows stand. Under the address of the site, and not under what a request calls us: a request may lie. */
@ApplicationScoped
public class Addresses {
    private static final String PAGE = "page";

    private final CurrentSite site;

    /** For the container's proxy. */
    public Addresses() {
        this(null);
    }

    @Inject
    Addresses(CurrentSite site) {
        this.site = site;
    }

    String list(String list) {
        return site.address().toString().replaceAll("/+$", "") + "/rest/" + list + "/";
    }

    String row(String list, Object key) {
        return list(list) + key + "/";
    }

    /**
     * A page of a list.
     *
     * @param query what else the list was asked with, which stays, in the order of the alphabet
     * @param page its number; the first one has none in its address
     */
    String page(String list, Map<String, List<String>> query, long page) {
        Map<String, List<String>> parameters = new TreeMap<>(query);
        parameters.remove(PAGE);
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        String written = parameters.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return list(list) + (written.isEmpty() ? "" : "?" + written);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
