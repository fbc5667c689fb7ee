package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The live page and the console as they stand in the archive, with fingerprints in their links. */
@WebServlet({"/live/event.html", "/live/console.html"})
public class StaticPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Fingerprint fingerprint;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        fingerprint.send(fingerprint.page(request.getServletPath()), request, response);
    }
}
