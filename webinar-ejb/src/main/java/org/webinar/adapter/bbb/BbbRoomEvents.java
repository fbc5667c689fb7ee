package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.webinar.Outage;
import org.webinar.Trace;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Notice;
import org.webinar.chat.RoomEvents;
import org.webinar.doctor.RoomSignLedger;
import org.webinar.doctor.RoomSigns;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsRefused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.settings.Settings;

/** bbb-webhooks, from 2.x to 3.5: one hook for all rooms, forms with JSON in them. */
@ApplicationScoped
class BbbRoomEvents implements RoomEvents {
    private static final Logger LOG = Logger.getLogger(BbbRoomEvents.class.getName());

    /** What a person's id looks like; a message of the API, our own among them, comes without one. */
    private static final Pattern PERSON = Pattern.compile("[wv]_[a-z0-9]+");

    /** bbb-webhooks 2.x knows no other. */
    private static final String OLD_ALGORITHM = "SHA-1";

    private static final int LONGEST_KEY = 100;

    private final BbbApi api;
    private final BbbServers servers;
    private final RoomSignLedger signs;
    private final RoomAliases rooms = new RoomAliases();

    BbbRoomEvents() {
        this(null, null, null);
    }

    @Inject
    BbbRoomEvents(BbbApi api, Settings settings, RoomSignLedger signs) {
        this.api = api;
        this.signs = signs;
        this.servers = new BbbServers(settings);
    }

    /** Each server has hooks of its own; one that does not take ours keeps us from no other. */
    @Override
    public void subscribe(URI callback) {
        Optional<Outage> trouble = Optional.empty();
        for (BbbServer server : servers.all()) {
            try {
                subscribe(server, callback);
            } catch (RoomsSilent | RoomsConfused | RoomsRefused notThere) {
                trouble = Optional.of(notThere);
            }
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    private void subscribe(BbbServer server, URI callback) {
        BbbQuery query = new BbbQuery().at(server).with("callbackURL", callback);
        BbbAnswer answer = api.get("hooks/create", query);
        if (answer.isBadlySigned()) {
            answer = api.get("hooks/create", query, OLD_ALGORITHM);
        }
        if (!answer.success()) {
            throw new RoomsRefused(answer.messageKey());
        }
    }

    @Override
    public List<HeardLine> read(Notice notice) {
        if (servers.secrets().noneMatch(secret -> new Proof(notice, secret).holds())) {
            throw new ForgedNotice();
        }
        return structure(Proof.field(notice.body(), "event").orElse("[]"))
                .sorted(Comparator.comparingLong(BbbRoomEvents::time))
                .map(this::heard)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is no JSON holds nothing. Parsers complain of nesting that is too deep by a plain RuntimeException. */
    private static Stream<JsonObject> structure(String events) {
        try (JsonReader reader = Json.createReader(new StringReader(events))) {
            return elements(reader.read());
        } catch (RuntimeException unreadable) {
            return Stream.empty();
        }
    }

    /** An array, or one element without it. */
    private static Stream<JsonObject> elements(JsonStructure told) {
        return (told instanceof JsonArray array ? array.stream() : Stream.of(told))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(element -> object(element, "data"));
    }

    private static long time(JsonObject data) {
        JsonObject sender = object(object(object(data, "attributes"), "chat-message"), "sender");
        return sender.get("time") instanceof JsonNumber time ? time.longValue() : 0;
    }

    private Optional<HeardLine> heard(JsonObject data) {
        JsonObject attributes = object(data, "attributes");
        return switch (text(data, "id")) {
            case "meeting-created" -> {
                remember(object(attributes, "meeting"));
                yield Optional.empty();
            }
            case "chat-group-message-sent" -> Optional.of(line(attributes));
            default -> Optional.empty();
        };
    }

    private void remember(JsonObject meeting) {
        String doctors = text(object(meeting, "metadata"), RoomSigns.NAME);
        if (!doctors.isEmpty()) {
            note(doctors);
        }
        String ours = text(object(meeting, "metadata"), BbbRooms.ROOM);
        if (!ours.isEmpty()) {
            rooms.learn(text(meeting, "internal-meeting-id"), ours);
        }
    }

    /** It comes with what people say: the doctor is not worth a line of theirs. */
    private void note(String word) {
        try {
            signs.note(word, RoomSigns.Way.WEBHOOK);
        } catch (RuntimeException twiceOrAway) {
            LOG.log(
                    Level.INFO,
                    "webinar: what came of a room of the doctor''s could not be written down: {0}",
                    Trace.of(twiceOrAway));
        }
    }

    private HeardLine line(JsonObject attributes) {
        JsonObject meeting = object(attributes, "meeting");
        JsonObject message = object(attributes, "chat-message");
        JsonObject sender = object(message, "sender");
        // 2.x has the name where others have the external id, no id of the message, and escaped HTML for text.
        boolean old = !sender.containsKey("name");
        String author = text(sender, old ? "external-user-id" : "name");
        String internalId = text(sender, "internal-user-id");
        boolean program = !PERSON.matcher(internalId).matches();
        String said = text(message, "message");
        String key = text(message, "id").isEmpty()
                ? BbbQuery.hash("SHA-256", internalId + " " + sender.get("time") + " " + said)
                : text(message, "id");
        return new HeardLine(
                rooms.nameOf(text(meeting, "internal-meeting-id"), text(meeting, "external-meeting-id")),
                key.length() > LONGEST_KEY ? BbbQuery.hash("SHA-256", key) : key,
                author,
                // What a program said is text: our own must come back as we sent it.
                program ? said : old ? RoomText.ofHtml(said) : RoomText.ofMarkdown(said),
                program);
    }

    private static String text(JsonObject parent, String name) {
        return parent.getString(name, "");
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
    }
}
