package org.webinar.web.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.webinar.livestream.LiveEvents;
import org.webinar.site.CurrentSite;
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
    private LiveEvents events;

    @Inject
    private CurrentSite site;

    @Inject
    private ServletContext files;

    private String text;

    /** Whether this request is for such a page. */
    public boolean is(HttpServletRequest request, long eventId) {
        return request.getMethod().equals("GET")
                && PAGE.matcher(request.getServletPath()).matches()
                && events.forEverybody(eventId);
    }

    /** Sends it, or says that the browser has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] page = page(request.getServletPath()).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(page)) + "-" + page.length + "\"";
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag.replaceFirst("\"$", ""))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(String path) throws IOException {
        String endpoint = site.address().resolve("/live/api/oembed") + "?url="
                + URLEncoder.encode(address(path).toString(), StandardCharsets.UTF_8) + "&amp;format=";
        return text().replace(
                        HEAD, link("application/json", endpoint + "json") + link("text/xml", endpoint + "xml") + HEAD);
    }

    /** Percent signs and all, as it was asked for: the name of an event is part of its address. */
    private URI address(String path) {
        return site.address().resolve(SafePath.orElse(path, "/"));
    }

    private static String link(String type, String address) {
        return "  <link rel=\"alternate\" type=\"" + type + "+oembed\" href=\"" + address + "\">\n";
    }

    /** The file of the running version; it changes with the next one only. */
    private synchronized String text() throws IOException {
        if (text == null) {
            try (InputStream file = files.getResourceAsStream(FILE)) {
                text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return text;
    }
}
