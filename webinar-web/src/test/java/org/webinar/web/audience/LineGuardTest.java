package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.Doorway;
import org.webinar.livestream.LiveEvents;
import org.webinar.rights.Keys;
import org.webinar.rights.Rights;

/** Who may not watch any more is shown out, however close to the change he or she came in. */
class LineGuardTest {
    private static final long EVENT = 1;

    private Doorway doorway = doorway(false);
    private final LineGuard guard = new LineGuard(
            new LiveEvents() {
                @Override
                public Doorway doorway(long eventId) {
                    return doorway;
                }
            },
            new Rights());

    @Test
    void who_is_inside_goes_out_when_the_event_is_kept_for_others() throws IOException {
        Line line = admitted();
        guard.look(EVENT);
        assertThat(line.heard).isEmpty();
        doorway = doorway(true);
        guard.look(EVENT);
        assertThat(line.heard).singleElement().asString().contains("event: refused", "sign-in-first");
        assertThat(line.ended).isTrue();
    }

    /** Let in by the old rule, and seated after everybody was looked at by the new one. */
    @Test
    void who_came_in_while_it_was_changed_goes_out_at_the_next_look() throws IOException {
        guard.look(EVENT);
        doorway = doorway(true);
        guard.look(EVENT);
        Line late = admitted();
        guard.look(EVENT);
        assertThat(late.ended).isTrue();
    }

    @Test
    void nobody_who_may_stay_is_disturbed() throws IOException {
        Line line = admitted();
        guard.look(EVENT);
        guard.look(EVENT);
        assertThat(line.ended).isFalse();
    }

    private Line admitted() throws IOException {
        Line line = new Line();
        guard.admitted(EVENT, line, null, Keys.NONE);
        return line;
    }

    private static Doorway doorway(boolean restricted) {
        return new Doorway(EVENT, Set.of(), false, restricted, Set.of(), "", 0);
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A line that remembers what goes over it. */
    private static final class Line extends ViewerLine {
        private final List<String> heard = new ArrayList<>();
        private boolean ended;

        Line() throws IOException {
            super(
                    as(
                            AsyncContext.class,
                            (context, call, arguments) ->
                                    as(ServletResponse.class, (response, asked, nothing) -> null)),
                    Place.SEAT,
                    gone -> {});
        }

        @Override
        void send(byte[] message) {
            heard.add(new String(message, StandardCharsets.UTF_8));
        }

        @Override
        synchronized void end() {
            ended = true;
        }
    }
}
