package org.webinar.web.door;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads Pod's addresses to the pages of ours behind them. */
public class PathsFilter implements Filter {
    /** For a page whose session is over: it asked for a piece of itself, was sent to the door, and has to go there whole. */
    private static final String TO_THE_DOOR =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"/meeting/\"/></partial-response>";

    @Inject
    private Door door;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            lead(asked, answer, chain);
        } catch (ServletException failure) {
            if (answer.isCommitted() || !(failure.getRootCause() instanceof ViewExpiredException)) {
                throw failure;
            }
            showAnew(asked, answer);
        }
    }

    /**
     * A form was sent whose page the server has forgotten, as after a restart, while we still know who sends it: the page is
     * shown anew, and told that what was typed may wait in the browser (draft.js). Who wanted to leave is out, at once: he or
     * she may have gone from a shared computer without a second look.
     */
    private void showAnew(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        if (asked.getMethod().equals("POST") && asked.getParameter(SignIn.SIGN_OUT) != null) {
            answer.setHeader(Door.CLEAR_CACHE, Door.OF_CACHE);
            answer.sendRedirect(door.signOut(asked, answer));
            return;
        }
        String page = PageAddress.of(asked, SafePath.orElse(asked.getRequestURI(), SafePath.HOME));
        answer.sendRedirect(page + ForgottenPages.TYPED_AGAIN);
    }

    private static void lead(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        String path = asked.getServletPath()
                + Optional.ofNullable(asked.getPathInfo()).orElse("");
        Optional<String> behind = Routes.behind(asked.getMethod(), path);
        if (asksForAPiece(asked) && path.equals("/login.xhtml")) {
            answer.setContentType("text/xml;charset=UTF-8");
            answer.getWriter().write(TO_THE_DOOR);
        } else if (behind.isPresent()) {
            if (behind.equals(Routes.behind("POST", path))) {
                PageAddress.remember(asked, behind.get());
            }
            asked.getRequestDispatcher(behind.get()).forward(asked, answer);
        } else if (path.equals("/")) {
            answer.sendRedirect("/meeting/");
        } else if (Routes.lacksSlash(asked.getMethod(), path)) {
            answer.sendRedirect(SafePath.orElse(withSlash(asked), SafePath.HOME));
        } else {
            chain.doFilter(asked, answer);
        }
    }

    private static String withSlash(HttpServletRequest asked) {
        String query = asked.getQueryString();
        return asked.getRequestURI() + "/" + (query == null ? "" : "?" + query);
    }

    private static boolean asksForAPiece(HttpServletRequest asked) {
        return asked.getMethod().equals("GET") && "partial/ajax".equals(asked.getHeader("Faces-Request"));
    }
}
