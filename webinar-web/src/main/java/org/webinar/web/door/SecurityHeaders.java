package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.settings.FrameCatalogue;
import org.webinar.settings.Settings;
import org.webinar.web.theme.Brand;

/** What every answer carries, so that a browser helps to keep the house; what it may keep of it, too. */
@Named
@ApplicationScoped
public class SecurityHeaders {
    private static final String LIVE_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src * data:; media-src * blob: data:; connect-src *; worker-src 'self' blob:; frame-src 'self'%s;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors *";

    /** The console plays nothing from elsewhere, and its buttons are in nobody's frame. */
    private static final String CONSOLE_POLICY = "default-src 'self'; img-src 'self' data:%s; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /**
     * Scripts come last, for PrimeFaces adds a nonce for those it writes into a page ({@link NonceFilter}). Where forms lead is
     * left open: starting a webinar sends the browser on to BigBlueButton.
     */
    private static final String PAGE_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:%s;"
                    + " font-src 'self'; connect-src 'self'; media-src 'none'; frame-src 'none'; worker-src 'none';"
                    + " manifest-src 'none'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; script-src 'self'";

    /** Pages of Faces that have their address beside the live pages. */
    private static final Set<String> LISTS = Set.of("/live/events/", "/live/my_events/");

    /** Personal links: whoever knows one comes in, so no other server is to learn one. */
    private static final String PERSONAL = "/live/registration/";

    /** Without a word a browser guesses how long a file is good, and mixes the files of two versions. */
    private static final String ASK_FIRST = "no-cache";

    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Brand brand;
    private final Settings settings;

    /** For the container's proxy. */
    public SecurityHeaders() {
        this(null, null);
    }

    @Inject
    SecurityHeaders(Brand brand, Settings settings) {
        this.brand = brand;
        this.settings = settings;
    }

    /** For everything that a browser shows. */
    void adornPage(HttpServletRequest request, HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", policy(request.getServletPath()));
        adorn(request, answer);
    }

    /** Also for whoever is sent to sign in: the server answers that before any filter is asked. */
    static void adorn(HttpServletRequest request, HttpServletResponse answer) {
        String path = request.getServletPath();
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (path.startsWith(PERSONAL)) {
            answer.setHeader("Referrer-Policy", "no-referrer");
            answer.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        if (!path.startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", caching(path));
        }
    }

    private static String caching(String path) {
        if (path.startsWith(PERSONAL)) {
            return "private, no-store";
        }
        return path.startsWith("/vendor/") ? FOR_GOOD : ASK_FIRST;
    }

    /** A logo may lie on another host, and pages that presenters show. */
    private String policy(String path) {
        if (path.startsWith("/webinar/console/")) {
            return CONSOLE_POLICY.formatted(brand.pictureHosts());
        }
        return ofFaces(path) ? getPagePolicy() : LIVE_POLICY.formatted(frameHosts());
    }

    /** What a page of Faces may do; PrimeFaces asks for it (primefaces.CSP_POLICY) and adds the nonce at its end. */
    public String getPagePolicy() {
        return PAGE_POLICY.formatted(brand.pictureHosts());
    }

    private String frameHosts() {
        return settings.orFallback(FrameCatalogue.HOSTS).stream()
                .map(host -> " https://" + host)
                .collect(Collectors.joining());
    }

    /** Also the page of errors, which comes in the place of any other. */
    private static boolean ofFaces(String path) {
        return !path.startsWith("/live/")
                || path.startsWith("/live/event_edit/")
                || path.startsWith(PERSONAL)
                || path.endsWith(".xhtml")
                || LISTS.contains(path);
    }
}
