package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.webinar.Refusal;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Doorway;
import org.webinar.livestream.LiveEvents;
import org.webinar.rights.Keys;
import org.webinar.rights.NotOpen;
import org.webinar.rights.Rights;
import org.webinar.web.error.RefusalMapper;

/**
 * Shuts the lines of those who may not watch any more, when somebody has changed who may: a restriction, a group or a
 * password. Who came in before it was changed would else see and read on.
 */
@ApplicationScoped
public class LineGuard {
    private final Map<Long, Map<ViewerLine, Pass>> inside = new ConcurrentHashMap<>();
    private final Map<Long, Doorway> seen = new ConcurrentHashMap<>();

    private final LiveEvents events;
    private final Rights rights;

    /** For the container's proxy. */
    LineGuard() {
        this(null, null);
    }

    @Inject
    LineGuard(LiveEvents events, Rights rights) {
        this.events = events;
        this.rights = rights;
    }

    /** Somebody has come in, and with what. */
    void admitted(long eventId, ViewerLine line, Visitor visitor, Keys keys) {
        inside.computeIfAbsent(eventId, fresh -> new ConcurrentHashMap<>()).put(line, new Pass(visitor, keys));
    }

    /** Somebody has gone. */
    void left(long eventId, ViewerLine line) {
        inside.computeIfPresent(eventId, (id, lines) -> {
            lines.remove(line);
            return lines.isEmpty() ? null : lines;
        });
    }

    /** Forgets the events that nobody watches. */
    void keepOnly(Collection<Long> watched) {
        seen.keySet().retainAll(watched);
    }

    /**
     * Looks at everybody inside again, if who may watch has changed since the last look; else only at those who have come
     * since: they may have passed the door just before it was changed, and sat down just after.
     */
    void look(long eventId) {
        Doorway now = events.doorway(eventId);
        boolean changed = !now.equals(seen.put(eventId, now));
        inside.getOrDefault(eventId, Map.of()).forEach((line, pass) -> {
            if (pass.isFirstLook() || changed) {
                check(line, pass, now);
            }
        });
    }

    /** Ends the lines of somebody who is something else from now on: the page opens another one and asks what it is. */
    void changed(long eventId, int userId) {
        inside.getOrDefault(eventId, Map.of()).forEach((line, pass) -> {
            if (pass.visitor != null && pass.visitor.userId() == userId) {
                line.end();
            }
        });
    }

    private void check(ViewerLine line, Pass pass, Doorway now) {
        try {
            rights.checkWatch(pass.visitor, now, pass.keys);
        } catch (NotOpen draft) {
            say(line, "gone", "{}");
        } catch (Refusal refusal) {
            say(line, "refused", "{\"type\":\"" + RefusalMapper.type(refusal) + "\"}");
        }
    }

    /** The last that goes over this line; a page that does not hear it is told when it comes back. */
    private static void say(ViewerLine line, String name, String data) {
        line.send(ServerSentEvent.of(name, null, data));
        line.end();
    }

    private static final class Pass {
        private final Visitor visitor;
        private final Keys keys;
        private final AtomicBoolean looked = new AtomicBoolean();

        Pass(Visitor visitor, Keys keys) {
            this.visitor = visitor;
            this.keys = keys;
        }

        boolean isFirstLook() {
            return looked.compareAndSet(false, true);
        }
    }
}
