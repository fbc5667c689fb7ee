package org.webinar.web.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form was sent whose page the server has forgotten, as after a restart, while we still know who sends it: the page is
 * shown anew, and told that what was typed may wait in the browser (draft.js). Faces ends up here by web.xml.
 */
@WebServlet(ExpiredPageServlet.PATH)
public class ExpiredPageServlet extends HttpServlet {
    static final String PATH = "/expired-page";
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String page = SafePath.orElse(PageAddress.of(request, failed.toString()), SafePath.HOME);
            response.sendRedirect(page + "?typed=again");
        }
    }
}
