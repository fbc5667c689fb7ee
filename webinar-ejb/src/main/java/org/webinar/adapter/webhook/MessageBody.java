package org.webinar.adapter.webhook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.webhook.Facts;
import org.webinar.webhook.Parcel;

/** A message as it is sent; the same text at each try, as long as nobody changes the zone of the site. */
final class MessageBody {
    private MessageBody() {}

    static String of(Parcel parcel, ZoneId zone) {
        return Json.createObjectBuilder()
                .add("type", parcel.news().word())
                .add("timestamp", moment(parcel.happenedAt(), zone))
                .add("data", object(tree(parcel.facts()), zone))
                .build()
                .toString();
    }

    /** Objects within objects, where there are dots in the names. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Facts facts) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (Facts.Fact fact : facts.all()) {
            String[] path = fact.name().split("\\.");
            Map<String, Object> inner = root;
            for (int i = 0; i < path.length - 1; i++) {
                inner = (Map<String, Object>)
                        inner.computeIfAbsent(path[i], any -> new LinkedHashMap<String, Object>());
            }
            inner.put(path[path.length - 1], fact.value());
        }
        return root;
    }

    private static JsonObjectBuilder object(Map<?, ?> values, ZoneId zone) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name.toString(), json(value, zone)));
        return object;
    }

    private static JsonValue json(Object value, ZoneId zone) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Map<?, ?> inner) {
            return object(inner, zone).build();
        }
        if (value instanceof List<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(one.toString()));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Long number) {
            return Json.createValue(number);
        }
        return Json.createValue(value instanceof Instant moment ? moment(moment, zone) : value.toString());
    }

    /** As the API tells moments. */
    private static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }
}
