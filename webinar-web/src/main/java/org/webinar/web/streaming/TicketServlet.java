package org.webinar.web.streaming;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.webinar.ticket.Tickets;

/**
 * nginx asks here before it sends a playlist or a piece ({@code auth_request}): 204 when the ticket opens it, else 403. The
 * address that was asked for comes in {@code X-Original-URI}, the host in {@code X-Original-Host}; the ticket is in the query
 * of the address or, for players that know no query, in a cookie. Not limited in rate: whoever asks is a server, and an
 * answer costs a checksum.
 */
@WebServlet(TicketServlet.ADDRESS)
public class TicketServlet extends HttpServlet {
    static final String ADDRESS = "/streaming/hls";
    static final String COOKIE = "webinar_ticket";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tickets tickets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getHeader("X-Original-URI");
        String host = request.getHeader("X-Original-Host");
        boolean opens = asked != null && opens(new Asked(asked), host, request);
        response.setStatus(opens ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }

    private boolean opens(Asked asked, String host, HttpServletRequest request) {
        return tickets.opens(asked.ticket().orElseGet(() -> kept(request)), host, asked.path());
    }

    private static String kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
