package org.webinar.web.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.chat.ChatLine;
import org.webinar.chat.Conversations;

/**
 * Brings the changes of conversations onto the wire, in their order and each once, however we learn of them: because
 * somebody has written here, or because the number of the last change in the database says that another server has.
 */
@ApplicationScoped
public class ChatFeed {
    /** Up to which change the pages of an event have been told. */
    private final Map<Long, Long> told = new ConcurrentHashMap<>();

    private final LiveWire wire;
    private final Conversations conversations;

    /** For the container's proxy. */
    public ChatFeed() {
        this(null, null);
    }

    @Inject
    ChatFeed(LiveWire wire, Conversations conversations) {
        this.wire = wire;
        this.conversations = conversations;
    }

    /** A page has opened its line; what has changed up to now it asks for itself. */
    void joined(long eventId) {
        told.computeIfAbsent(eventId, conversations::revision);
    }

    /**
     * Tells a page what it has missed since this change; nothing when it names none.
     *
     * @return whether that is all: a page that has missed more asks for it, piece by piece
     */
    boolean catchUp(long eventId, ViewerLine line, String since) {
        Optional<List<ShownLine>> missed = missed(eventId, since);
        missed.ifPresent(lines -> wire.tellFirst(line, lines));
        return missed.isPresent();
    }

    /** What a page has missed since this change; empty when it is more than is told in one piece. */
    Optional<List<ShownLine>> missed(long eventId, String since) {
        if (since == null || !since.matches("\\d{1,18}")) {
            return Optional.of(List.of());
        }
        List<ChatLine> changes = conversations.afterForThoseInside(eventId, Long.parseLong(since));
        return changes.size() < Conversations.MOST_AT_ONCE
                ? Optional.of(changes.stream().map(ShownLine::of).toList())
                : Optional.empty();
    }

    /** Tells what has not been told. */
    void pump(long eventId) {
        // Whoever comes while this goes on waits, and then finds what has come meanwhile.
        told.computeIfPresent(eventId, (id, from) -> wire.watched().contains(id) ? tellFrom(id, from) : null);
    }

    private Long tellFrom(long eventId, long from) {
        long last = from;
        List<ChatLine> changes = conversations.afterForThoseInside(eventId, last);
        while (!changes.isEmpty()) {
            for (ChatLine change : changes) {
                ShownLine line = ShownLine.of(change);
                wire.tell(eventId, "message", line.revision(), line);
            }
            last = changes.get(changes.size() - 1).revision();
            changes = conversations.afterForThoseInside(eventId, last);
        }
        return last;
    }

    /** Compares with the database, in one question for all events. */
    void compare() {
        conversations.revisions(List.copyOf(told.keySet())).forEach((eventId, revision) -> {
            Long from = told.get(eventId);
            if (from == null || from < revision) {
                pump(eventId);
            }
        });
        told.keySet().removeIf(eventId -> !wire.watched().contains(eventId));
    }
}
