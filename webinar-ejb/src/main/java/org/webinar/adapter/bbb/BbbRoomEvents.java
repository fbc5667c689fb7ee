package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Notice;
import org.webinar.chat.RoomEvents;
import org.webinar.meeting.RoomsRefused;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** bbb-webhooks 3.4 and newer: one hook for all rooms, forms with a JSON array in them. */
@ApplicationScoped
class BbbRoomEvents implements RoomEvents {
    /** What a person's id looks like; a message of the API, our own among them, comes without one. */
    private static final Pattern PERSON = Pattern.compile("[wv]_[a-z0-9]+");

    private final BbbApi api;
    private final Settings settings;

    BbbRoomEvents() {
        this(null, null);
    }

    @Inject
    BbbRoomEvents(BbbApi api, Settings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public void subscribe(URI callback) {
        BbbAnswer answer = api.get("hooks/create", new BbbQuery().with("callbackURL", callback));
        if (!answer.success()) {
            throw new RoomsRefused(answer.messageKey());
        }
    }

    @Override
    public List<HeardLine> read(Notice notice) {
        if (!proven(notice)) {
            throw new ForgedNotice();
        }
        String events = parameter(notice.body(), "event");
        try (JsonReader reader = Json.createReader(new StringReader(events))) {
            return reader.readArray().stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonValue::asJsonObject)
                    .map(BbbRoomEvents::chatLine)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (JsonException unreadable) {
            return List.of();
        }
    }

    /** The shared secret as a bearer, or the checksum over address and body, as the server is configured. */
    private boolean proven(Notice notice) {
        String secret = settings.get(Catalogue.BBB_SECRET_KEY);
        if (notice.authorization() != null) {
            return same(notice.authorization(), "Bearer " + secret);
        }
        String signed = notice.callback() + notice.body() + secret;
        return notice.checksum() != null
                && (same(notice.checksum(), BbbQuery.hash("SHA-1", signed))
                        || same(notice.checksum(), BbbQuery.hash("SHA-256", signed)));
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String parameter(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("[]");
    }

    private static Optional<HeardLine> chatLine(JsonObject element) {
        JsonObject data = object(element, "data");
        JsonObject attributes = object(data, "attributes");
        JsonObject message = object(attributes, "chat-message");
        JsonObject sender = object(message, "sender");
        boolean said = "chat-group-message-sent".equals(data.getString("id", ""))
                && PERSON.matcher(sender.getString("internal-user-id", "")).matches();
        return said
                ? Optional.of(new HeardLine(
                        object(attributes, "meeting").getString("external-meeting-id", ""),
                        message.getString("id", ""),
                        sender.getString("name", ""),
                        message.getString("message", "")))
                : Optional.empty();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
    }
}
