package org.webinar.web.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.Fingerprint;
import org.webinar.web.door.SafePath;

/**
 * The page of an event that everybody may see. It is the file that all get, and says in its head where other programs learn
 * how to embed it: they read no header and run no script.
 */
@ApplicationScoped
public class DiscoverablePage {
    private static final String FILE = "/live/event.html";
    private static final Pattern PAGE = Pattern.compile("/live/event/[^/]+/");
    private static final String HEAD = "</head>";

    @Inject
    private CurrentSite site;

    @Inject
    private Fingerprint fingerprint;

    /** Whether this request is for the page of an event, and not for what lies beside it. */
    public boolean fits(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && PAGE.matcher(request.getServletPath()).matches();
    }

    /** Sends it, or says that the browser has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        fingerprint.send(page(request.getServletPath()), request, response);
    }

    private String page(String path) throws IOException {
        String endpoint = site.address().resolve("/live/api/oembed") + "?url="
                + URLEncoder.encode(address(path).toString(), StandardCharsets.UTF_8) + "&amp;format=";
        return fingerprint
                .page(FILE)
                .replace(HEAD, link("application/json", endpoint + "json") + link("text/xml", endpoint + "xml") + HEAD);
    }

    /** Percent signs and all, as it was asked for: the name of an event is part of its address. */
    private URI address(String path) {
        return site.address().resolve(SafePath.orElse(path, "/"));
    }

    private static String link(String type, String address) {
        return "  <link rel=\"alternate\" type=\"" + type + "+oembed\" href=\"" + address + "\">\n";
    }
}
