package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.chat.Conversations;
import org.webinar.chat.Draft;
import org.webinar.chat.Writer;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.door.Callers;
import org.webinar.web.door.CurrentVisitor;

/**
 * The chat form of Pod's event page. Pod says that a message was sent when there is no live (defect C2) and fails on what
 * it does not expect (C3); here the answer is the truth, and nothing fails.
 */
@Path("events/{event}/chat")
public class PublishChatResource {
    private static final int LARGEST = 16 * 1024;

    @Inject
    private Conversations conversations;

    @Inject
    private CurrentVisitor door;

    @Inject
    private KeyRing ring;

    @Inject
    private Callers callers;

    @Inject
    private HttpServletRequest request;

    /** Says something to everybody, in the name of whoever has signed in. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("event") long eventId, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        try {
            String key = UUID.randomUUID().toString();
            Writer writer = Writer.of(door.visitor(), callers.of(request));
            conversations.say(eventId, new Draft(writer, key, message(bytes)), ring.keys(eventId));
            return said(true);
        } catch (Refusal | Outage | JsonException notSaid) {
            return said(false);
        }
    }

    private static String message(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.read() instanceof JsonObject object && object.get("message") instanceof JsonString message
                    ? message.getString()
                    : "";
        }
    }

    private static Response said(boolean sent) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message_return", sent ? "message_sent" : "error");
        answer.put("is_sent", sent);
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
