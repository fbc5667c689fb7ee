package org.webinar.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One row in JSON as Django REST framework writes it; what is not there is null. */
final class Shape {
    private static final int NANOS_IN_A_MICRO = 1000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX");

    private final JsonObjectBuilder json = Json.createObjectBuilder();
    private final Addresses addresses;
    private final ZoneId zone;

    Shape(Addresses addresses, ZoneId zone) {
        this.addresses = addresses;
        this.zone = zone;
    }

    Shape text(String name, String text) {
        return put(name, text == null ? null : Json.createValue(text));
    }

    Shape number(String name, Number number) {
        return put(name, number == null ? null : Json.createValue(number.longValue()));
    }

    Shape flag(String name, boolean flag) {
        return put(name, flag ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** The time of day in Pod's zone; Python writes all six digits of a fraction or none. */
    Shape time(String name, Instant instant) {
        OffsetDateTime time = instant.atZone(zone).toOffsetDateTime();
        return text(name, (time.getNano() < NANOS_IN_A_MICRO ? SECONDS : MICROS).format(time));
    }

    /** The address of a row of another list. */
    Shape link(String name, String list, Object key) {
        return text(name, key == null ? null : addresses.row(list, key));
    }

    Shape links(String name, String list, List<? extends Number> keys) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        keys.forEach(key -> links.add(addresses.row(list, key)));
        return put(name, links.build());
    }

    private Shape put(String name, JsonValue value) {
        json.add(name, value == null ? JsonValue.NULL : value);
        return this;
    }

    JsonObject json() {
        return json.build();
    }
}
