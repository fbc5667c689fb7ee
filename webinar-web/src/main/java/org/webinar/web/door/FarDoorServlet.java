package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.webinar.limits.Allowance;

/**
 * The addresses of those who sign in elsewhere: {@code /login/with/<provider>} leads there, {@code /login/back/<provider>} back. A
 * machine that posts to the latter says who has signed out there; CAS knows no other address of ours.
 */
@WebServlet({"/login/with/*", "/login/back/*"})
public class FarDoorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Each way makes us ask another machine; a lecture hall behind one address that comes back signed in counts for nothing. */
    private static final Allowance TRIES = new Allowance(600, Duration.ofMinutes(5));

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient FarDoor door;

    @Inject
    private transient LogoutDoor logouts;

    @Inject
    private transient Callers callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        String name = provider(request);
        String caller = callers.of(request);
        boolean back = isBack(request);
        if (TRIES.take(caller).isPresent()) {
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        Optional<String> page = back
                ? door.arrive(request, response, name)
                : door.depart(request, response, name, SafePath.orElse(request.getParameter("next"), SafePath.HOME));
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (back && !page.get().startsWith(Door.OWN_FORM)) {
            TRIES.giveBack(caller);
        }
        response.sendRedirect(page.get());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isBack(request)) {
            int status = logouts.hear(request, provider(request));
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", LogoutDoor.RETRY_SECONDS);
            }
            response.setStatus(status);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean isBack(HttpServletRequest request) {
        return request.getServletPath().equals("/login/back");
    }

    private static String provider(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }
}
