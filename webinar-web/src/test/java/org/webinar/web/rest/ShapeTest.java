package org.webinar.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.site.CurrentSite;

/** How Python and Django REST framework write what Java writes otherwise. */
class ShapeTest {
    private final Addresses addresses = new Addresses(new CurrentSite() {
        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:8080/");
        }
    });

    @Test
    void times_are_of_the_zone_with_six_digits_of_a_fraction_or_none() {
        assertThat(time("Europe/Paris", "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T11:00:00+01:00");
        assertThat(time("Europe/Paris", "2026-07-02T10:00:00Z")).isEqualTo("2026-07-02T12:00:00+02:00");
        assertThat(time("Europe/Paris", "2026-03-02T10:00:00.12Z")).isEqualTo("2026-03-02T11:00:00.120000+01:00");
        assertThat(time("UTC", "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(time("UTC", "2026-03-02T10:00:00.000001Z")).isEqualTo("2026-03-02T10:00:00.000001Z");
        assertThat(time("Asia/Kolkata", "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T15:30:00+05:30");
    }

    private String time(String zone, String instant) {
        return new Shape(addresses, ZoneId.of(zone))
                .time("at", Instant.parse(instant))
                .json()
                .getString("at");
    }

    @Test
    void what_is_not_there_is_null_and_not_left_out() {
        JsonObject json = shape().text("a", null)
                .number("b", null)
                .link("c", Lists.IMAGES, null)
                .links("d", Lists.VIDEOS, List.of())
                .json();
        assertThat(json).hasToString("{\"a\":null,\"b\":null,\"c\":null,\"d\":[]}");
    }

    @Test
    void links_are_absolute() {
        JsonObject json = shape().link("a", Lists.BROADCASTERS, "amphi-nord")
                .links("b", Lists.SITES, List.of(1, 2))
                .json();
        assertThat(json.getString("a")).isEqualTo("http://127.0.0.1:8080/rest/broadcasters/amphi-nord/");
        assertThat(json.getJsonArray("b").getString(1)).isEqualTo("http://127.0.0.1:8080/rest/sites/2/");
    }

    private Shape shape() {
        return new Shape(addresses, ZoneOffset.UTC);
    }
}
