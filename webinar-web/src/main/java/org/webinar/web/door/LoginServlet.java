package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address behind every "Sign in": leads to whoever signs people in here, and straight on when that is done. */
@WebServlet({"/login", "/login/"})
public class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Door door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = SafePath.orElse(request.getParameter("next"), SafePath.HOME);
        boolean here = door.of(request).visitor().isPresent();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(here ? wanted : door.loginPage(wanted));
    }
}
