package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.token.Scope;
import org.webinar.token.TokenDesk;
import org.webinar.token.TokenWish;

/** In the archive of the tests alone: makes tokens as the page does, and takes the latest one back. */
@WebServlet(TokenMaker.PATH)
public class TokenMaker extends HttpServlet {
    static final String PATH = "/tests/tokens";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenDesk desk;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor admin = visitors.named("admin").orElseThrow();
        TokenWish wish = new TokenWish(
                "Timetable",
                request.getParameter("account"),
                Arrays.stream(request.getParameter("scopes").split(","))
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                clock.instant().plus(Duration.parse(request.getParameter("life"))));
        response.getWriter().write(desk.make(wish, admin));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        Visitor admin = visitors.named("admin").orElseThrow();
        desk.revoke(desk.find(0, admin).get(0).id(), admin);
    }
}
