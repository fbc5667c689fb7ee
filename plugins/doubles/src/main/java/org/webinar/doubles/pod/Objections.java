package org.webinar.doubles.pod;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What Django REST framework does not like about a video, by its fields and in its words. */
final class Objections {
    private static final int LONGEST_TITLE = 250;
    private static final Set<String> LANGUAGES = Set.of("fr", "en", "de", "es");

    private final Map<String, String> all = new LinkedHashMap<>();

    static Objections to(Multipart form, Set<String> users, Set<Integer> types) {
        Objections found = new Objections();
        Map<String, String> fields = form.fields();
        if (form.fileName() == null) {
            found.all.put("video", "No file was submitted.");
        } else if (form.file().length == 0) {
            found.all.put("video", "The submitted file is empty.");
        }
        found.title(fields.get("title"));
        found.link("owner", fields.get("owner"), "/rest/users/(\\d+)/", users);
        found.link(
                "type",
                fields.get("type"),
                "/rest/types/(\\d+)/",
                Set.of(types.stream().map(String::valueOf).toArray()));
        if (fields.get("sites") == null) {
            found.all.put("sites", "This list may not be empty.");
        } else {
            found.link("sites", fields.get("sites"), "/rest/sites/(\\d+)/", Set.of("1", "2"));
        }
        found.choices(fields);
        return found;
    }

    private void title(String title) {
        if (title == null) {
            all.put("title", "This field is required.");
        } else if (title.isBlank()) {
            all.put("title", "This field may not be blank.");
        } else if (title.length() > LONGEST_TITLE) {
            all.put("title", "Ensure this field has no more than 250 characters.");
        }
    }

    private void choices(Map<String, String> fields) {
        String language = fields.get("main_lang");
        if (language != null && !LANGUAGES.contains(language)) {
            all.put("main_lang", "\"" + language + "\" is not a valid choice.");
        }
        String day = fields.get("date_evt");
        if (day != null && !day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            all.put("date_evt", "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.");
        }
    }

    /** Django looks at the path alone. */
    private void link(String field, String link, String path, Set<?> known) {
        if (link == null) {
            all.put(field, "This field is required.");
            return;
        }
        String found = link.replaceFirst("^https?://[^/]+", "");
        if (!found.matches(path)) {
            all.put(field, "Invalid hyperlink - No URL match.");
        } else if (!known.contains(found.replaceFirst(path, "$1"))) {
            all.put(field, "Invalid hyperlink - Object does not exist.");
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    JsonObject json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        all.forEach(
                (field, words) -> object.add(field, Json.createArrayBuilder().add(words)));
        return object.build();
    }
}
