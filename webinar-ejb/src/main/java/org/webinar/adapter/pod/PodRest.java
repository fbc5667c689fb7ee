package org.webinar.adapter.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.NewVideo;
import org.webinar.handover.PodVideos;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;

/** Videos in Pod, by its REST addresses. */
@ApplicationScoped
class PodRest implements PodVideos {
    private static final String SLUG = "[A-Za-z0-9_-]{1,255}";

    private final PodWire wire;

    PodRest() {
        this(null);
    }

    @Inject
    PodRest(PodWire wire) {
        this.wire = wire;
    }

    @Override
    public Optional<String> find(String username, String reference) {
        // The first page has the newest ones, and ours would be among them.
        return results("/rest/videos/?owner=" + person(username))
                .filter(video -> text(video, "description").contains(reference))
                .map(PodRest::slug)
                .findFirst();
    }

    /** Pod's number of the person: alone, we have numbers of our own. */
    private long person(String username) {
        return results("/rest/users/?username=" + encoded(username))
                .filter(user -> text(user, "username").equals(username))
                .filter(user -> user.get("id") != null && user.get("id").getValueType() == JsonValue.ValueType.NUMBER)
                .map(user -> user.getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow(() -> new HandoverRefused(Trouble.NOBODY_THERE, username));
    }

    private Stream<JsonObject> results(String path) {
        JsonObject page = wire.get(path);
        if (page.get("results") == null || page.get("results").getValueType() != JsonValue.ValueType.ARRAY) {
            throw new HandoverBroken(Trouble.POD_AWAY, path + " gives no list");
        }
        return page.getJsonArray("results").stream()
                .filter(row -> row.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    @Override
    public String add(NewVideo video, Path file, Transfer transfer) {
        URI pod = wire.pod();
        // Flags that are not sent count as unset: without a word of it, the video would not be a draft.
        Form form = new Form()
                .field("title", video.title())
                .field("description", video.description())
                .field("owner", pod + "/rest/users/" + person(video.username()) + "/")
                .field("type", pod + "/rest/types/" + video.type() + "/")
                .field("sites", pod + "/rest/sites/" + video.site() + "/")
                .field("main_lang", video.language())
                .field("is_draft", "true")
                .field("is_restricted", String.valueOf(video.restricted()));
        if (video.day() != null) {
            form.field("date_evt", video.day().toString());
        }
        return slug(wire.post("/rest/videos/", form, video.fileName(), file, transfer));
    }

    @Override
    public void encode(String slug) {
        wire.get("/rest/launch_encode_view/?slug=" + encoded(slug));
    }

    private static String slug(JsonObject video) {
        String slug = text(video, "slug");
        if (!slug.matches(SLUG)) {
            throw new HandoverBroken(Trouble.POD_AWAY, "a video without a slug");
        }
        return slug;
    }

    private static String text(JsonObject row, String name) {
        JsonValue value = row.get(name);
        return value != null && value.getValueType() == JsonValue.ValueType.STRING ? row.getString(name) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
