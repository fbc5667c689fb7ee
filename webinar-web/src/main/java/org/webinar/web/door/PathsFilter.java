package org.webinar.web.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pod's addresses, which stand in mails and bookmarks, and the pages of ours behind them. */
public class PathsFilter implements Filter {
    private static final Map<String, String> PAGES = Map.of(
            "/meeting/", "/meeting/index.xhtml",
            "/meeting/add/", "/meeting/add.xhtml");

    /** For a page whose session is over: it asked for a piece of itself, was sent to the door, and has to go there whole. */
    private static final String TO_THE_DOOR =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"/meeting/\"/></partial-response>";

    private static final Pattern EVENT = Pattern.compile("/live/event/\\d{1,18}[^/]*/([0-9a-f]{64}/)?");
    private static final Pattern WITHOUT_SLASH =
            Pattern.compile("/(meeting|meeting/add|live/event/[^/]+(?:/[0-9a-f]{64})?)");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getServletPath()
                + Optional.ofNullable(asked.getPathInfo()).orElse("");
        Optional<String> page = page(path);
        if (asksForAPiece(asked) && path.equals("/login.xhtml")) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(TO_THE_DOOR);
        } else if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (path.equals("/")) {
            ((HttpServletResponse) response).sendRedirect("/meeting/");
        } else if (WITHOUT_SLASH.matcher(path).matches()) {
            ((HttpServletResponse) response).sendRedirect(path + "/");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean asksForAPiece(HttpServletRequest asked) {
        return asked.getMethod().equals("GET") && "partial/ajax".equals(asked.getHeader("Faces-Request"));
    }

    private static Optional<String> page(String path) {
        if (EVENT.matcher(path).matches()) {
            return Optional.of("/live/event.html");
        }
        return Optional.ofNullable(PAGES.get(path));
    }
}
