package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.HeardOut;
import org.webinar.identity.HeardOut.Result;
import org.webinar.identity.Logouts;
import org.webinar.limits.Senders;
import org.webinar.spi.identity.LogoutNotice;

/** Machines say that people have signed out; strangers may say what they like. */
class LogoutDoorTest {
    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

    private final List<Map<String, String>> heard = new ArrayList<>();
    private final Callers callers = new Callers(new Senders());
    private final LogoutDoor door = new LogoutDoor(
            new Logouts() {
                @Override
                public boolean listens(String provider) {
                    return provider.equals("far");
                }

                @Override
                public HeardOut hear(String provider, LogoutNotice notice) {
                    heard.add(notice.form());
                    return switch (notice.form().getOrDefault("word", "")) {
                        case "true" -> new HeardOut(Result.ENDED, Set.of("alice"));
                        case "again" -> new HeardOut(Result.SAID_BEFORE, Set.of());
                        case "away" -> new HeardOut(Result.AWAY, Set.of());
                        default -> new HeardOut(Result.UNBELIEVED, Set.of());
                    };
                }
            },
            new SignInLog(callers, new Counted()),
            callers);

    @Test
    void a_message_that_is_believed_is_a_success_and_any_other_is_none() {
        assertThat(says("far", FORM, "other=%C3%A9t%C3%A9+1&word=true&word=false&alone&="))
                .isEqualTo(200);
        assertThat(heard).containsExactly(Map.of("other", "été 1", "word", "true", "", ""));
        assertThat(says("far", FORM, "word=false")).isEqualTo(400);
        assertThat(says("far", FORM, "")).isEqualTo(400);
        assertThat(says("far", FORM, "word=%zz")).isEqualTo(400);
    }

    @Test
    void who_does_not_listen_is_not_there() {
        assertThat(says("nobody", FORM, "word=true")).isEqualTo(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_is_no_form_or_too_large_is_not_heard() {
        assertThat(says("far", "application/json", "{}")).isEqualTo(400);
        assertThat(says("far", null, "word=true")).isEqualTo(400);
        String large = "word=true&more=" + "x".repeat(LogoutDoor.LARGEST);
        assertThat(says("far", FORM, large)).isEqualTo(413);
        assertThat(door.hear(request(FORM, large, -1), "far"))
                .as("one that does not say how large it is")
                .isEqualTo(400);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoever_guesses_has_to_wait() {
        for (int guess = 0; guess < 100; guess++) {
            assertThat(says("far", FORM, "word=" + guess)).isEqualTo(400);
        }
        heard.clear();
        assertThat(says("far", FORM, "word=true")).isEqualTo(LogoutDoor.TOO_MANY_REQUESTS);
        assertThat(heard).isEmpty();
    }

    /** In an outage, or when a provider sends twice what it has sent, nobody lies. */
    @Test
    void who_repeats_the_truth_or_meets_an_outage_does_not_pay_for_it() {
        for (int one = 0; one < 150; one++) {
            assertThat(says("far", FORM, "word=again")).isEqualTo(400);
            assertThat(says("far", FORM, "word=away")).isEqualTo(503);
        }
        assertThat(says("far", FORM, "word=true")).isEqualTo(200);
    }

    @Test
    void a_university_may_say_it_of_many_at_once() {
        for (int one = 0; one < 1_000; one++) {
            assertThat(says("far", FORM, "word=true")).isEqualTo(200);
        }
    }

    private int says(String provider, String type, String body) {
        return door.hear(request(type, body, body.length()), provider);
    }

    private static HttpServletRequest request(String type, String body, long length) {
        return Browser.as(HttpServletRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getHeaders" -> Collections.emptyEnumeration();
            case "getRemoteAddr" -> "192.0.2.7";
            case "getContentType" -> type;
            case "getContentLengthLong" -> length;
            case "getInputStream" -> new Sent(body);
            default -> throw new IllegalStateException(call.getName());
        });
    }

    /** What is sent. */
    private static final class Sent extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Sent(String body) {
            bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("nobody listens");
        }
    }
}
