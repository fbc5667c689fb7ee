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
import org.webinar.limits.Body;
import org.webinar.limits.Senders;
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

    @Inject
    private transient Tickets tickets;

    @Inject
    private transient PushAddresses addresses;

    @Inject
    private transient Senders senders;

    @Inject
    private transient Callers callers;

    private transient Pushing pushing;

    @Override
    public void init() {
        pushing = new Pushing(addresses, senders);
    }

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
        // It asks for a stream as a whole, and calls the playlist of each index.m3u8.
        Asked asked = new Asked("/" + path + "/index.m3u8?" + question.getString("query", ""));
        return switch (question.getString("action", "")) {
            case "read", "playback" -> yesOrNo(opens(asked, question, request));
            case "publish" ->
                pushing.answer(path, asked, question.getString("ip", request.getRemoteAddr()), callers.of(request));
            default -> HttpServletResponse.SC_UNAUTHORIZED;
        };
    }

    private boolean opens(Asked asked, JsonObject question, HttpServletRequest request) {
        String ticket = asked.ticket().orElseGet(() -> question.getString("token", null));
        return tickets.opens(ticket, request.getParameter("host"), asked.path());
    }

    private static int yesOrNo(boolean yes) {
        return yes ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED;
    }
}
