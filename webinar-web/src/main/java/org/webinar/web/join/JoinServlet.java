package org.webinar.web.join;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.chat.PlainText;
import org.webinar.livestream.Knock;
import org.webinar.livestream.Lobby;
import org.webinar.livestream.Reception;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.web.door.Callers;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.texts.Sentences;

/**
 * A meeting's link. Following it shows the page, or leads straight into a room that is open when nothing has to be asked;
 * it never opens a room, for mail programs follow links too. The page's form comes back here.
 */
@WebServlet("/join/*")
public class JoinServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;

    @Inject
    private transient Reception reception;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Callers callers;

    @Inject
    private transient CurrentRefusal noted;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        receive(request, response, (id, knock) -> reception.straightIn(id, knock));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        number(request).ifPresent(id -> Agreements.remember(request, id));
        if (request.getParameter("later") == null) {
            receive(request, response, (id, knock) -> Optional.of(reception.enter(id, knock)));
        } else {
            receive(request, response, (id, knock) -> Optional.of(backToTheDoor(id, knock)));
        }
    }

    /** Whoever has agreed before the room is open goes on waiting. */
    private URI backToTheDoor(long meetingId, Knock knock) {
        return URI.create(address(reception.lobby(meetingId, knock), knock));
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, Way way)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Long> id = number(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Knock knock = knock(request);
        try {
            Optional<URI> room = way.in(id.get(), knock);
            if (room.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", room.get().toString());
            } else {
                show(request, response, id.get(), knock, null);
            }
        } catch (NoSuchMeeting missing) {
            noted.note(missing, HttpServletResponse.SC_NOT_FOUND);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refusal) {
            noted.note(refusal, RefusalMapper.status(refusal));
            response.setStatus(RefusalMapper.status(refusal));
            show(request, response, id.get(), knock, sentences.of(refusal));
        } catch (Outage outage) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            show(request, response, id.get(), knock, sentences.of(outage));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, long id, Knock knock, String problem)
            throws ServletException, IOException {
        Lobby lobby = reception.lobby(id, knock);
        request.setAttribute(JoinPage.SHOWN, new JoinPage.Shown(lobby, knock.name(), problem, address(lobby, knock)));
        request.getRequestDispatcher("/meeting/join.xhtml").forward(request, response);
    }

    /** Where the form goes and where people come back after signing in: the link itself, spelt as it should be. */
    private static String address(Lobby lobby, Knock knock) {
        boolean keyed = knock.key() != null && !lobby.staleLink();
        return "/meeting/" + lobby.slug() + "/" + (keyed ? knock.key() : "");
    }

    private Knock knock(HttpServletRequest request) {
        String name = PlainText.cut(PlainText.clean(request.getParameter("name")), LONGEST_NAME);
        return new Knock(
                door.find(),
                request.getParameter("key"),
                name,
                request.getParameter("password"),
                number(request).map(id -> Agreements.of(request, id)).orElse(Set.of()),
                callers.of(request));
    }

    private static Optional<Long> number(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.matches("/\\d{1,18}"))
                .map(path -> Long.valueOf(path.substring(1)));
    }

    @FunctionalInterface
    private interface Way {
        /** The signed address of the room; empty when the page has to be shown first. */
        Optional<URI> in(long meetingId, Knock knock);
    }
}
