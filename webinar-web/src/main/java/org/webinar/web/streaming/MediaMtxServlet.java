package org.webinar.web.streaming;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.webinar.gateway.PushAddresses;
import org.webinar.limits.Allowance;
import org.webinar.limits.Body;
import org.webinar.ticket.Tickets;
import org.webinar.web.door.Callers;

/**
 * MediaMTX asks here before somebody pushes or fetches a stream (its {@code authMethod: http}): 204 for yes, 401 for no. Its
 * own name, to which tickets are bound, it gives as {@code ?host=}. Only wrong keys are limited in rate.
 */
@WebServlet("/streaming/mediamtx")
public class MediaMtxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 16 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TOO_MANY = 429;

    private final transient Allowance wrongKeys = new Allowance(60, Duration.ofMinutes(1));

    @Inject
    private transient Tickets tickets;

    @Inject
    private transient PushAddresses addresses;

    @Inject
    private transient Callers callers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body(request)))) {
            response.setStatus(answer(reader.readObject(), request));
        } catch (IOException | JsonException | ClassCastException nonsense) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return Body.within(LARGEST, PATIENCE).read(request.getInputStream());
    }

    private int answer(JsonObject question, HttpServletRequest request) {
        String path = question.getString("path", "");
        Asked asked = new Asked("/" + path + "/?" + question.getString("query", ""));
        return switch (question.getString("action", "")) {
            case "read", "playback" -> yesOrNo(opens(asked, question, request));
            case "publish" -> push(path, asked, callers.of(request));
            default -> HttpServletResponse.SC_UNAUTHORIZED;
        };
    }

    private boolean opens(Asked asked, JsonObject question, HttpServletRequest request) {
        String ticket = asked.ticket().orElseGet(() -> question.getString("token", null));
        return tickets.opens(ticket, request.getParameter("host"), asked.path());
    }

    private int push(String path, Asked asked, String sender) {
        if (wrongKeys.take(sender).isPresent()) {
            return TOO_MANY;
        }
        boolean allowed = addresses.allow(path, asked.parameters());
        if (allowed) {
            wrongKeys.giveBack(sender);
        }
        return yesOrNo(allowed);
    }

    private static int yesOrNo(boolean yes) {
        return yes ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED;
    }
}
