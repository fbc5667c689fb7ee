package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.livestream.EventView;

/** Asks the rules of a conversation about a message that a viewer sends, with what has been said. */
@ApplicationScoped
@Transactional
class HouseRules {
    private static final int MOST_HELD = 500;
    private static final int MOST_REMEMBERED = 200;

    /** More than five a second, over two seconds, is more than anybody reads. */
    private static final Duration FLOOD_WATCH = Duration.ofSeconds(2);

    private static final int FLOOD = 10;
    private static final Duration OWN_REPEATS = Duration.ofMinutes(10);
    private static final Duration OTHERS_REPEATS = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager database;

    private final Floor floor;
    private final Clock clock;

    HouseRules() {
        this(null, null);
    }

    @Inject
    HouseRules(Floor floor, Clock clock) {
        this.floor = floor;
        this.clock = clock;
    }

    /**
     * Lets a viewer's message pass.
     *
     * @throws org.webinar.Refusal when a rule is against it
     */
    public void check(Conversation conversation, EventView event, Draft draft) {
        Instant now = clock.instant();
        ChatRules rules = conversation.rules();
        Writer author = draft.author();
        floor.check(event, rules, author, List.of());
        if (rules.readOnly()) {
            throw new ReadOnly();
        }
        TextRules.check(rules, draft.text());
        List<ChatMessage> recent = since(event.id(), now.minus(OWN_REPEATS));
        checkPace(conversation.slowSeconds(now), recent, author, now);
        if (rules.duplicatesOff()) {
            checkRepeats(draft, recent, now);
        }
        if (rules.hold() && held(event.id()) >= MOST_HELD) {
            throw new TooManyHeld();
        }
    }

    private static void checkPace(int slow, List<ChatMessage> recent, Writer author, Instant now) {
        recent.stream()
                .filter(message -> message.isBy(author))
                .map(message -> Duration.between(now, message.postedAt().plusSeconds(slow)))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .findFirst()
                .ifPresent(wait -> {
                    throw new SlowedDown(wait.toSeconds() + 1);
                });
    }

    private static void checkRepeats(Draft draft, List<ChatMessage> recent, Instant now) {
        List<String> own = recent.stream()
                .filter(message -> message.isBy(draft.author()))
                .map(ChatMessage::text)
                .toList();
        List<String> others = recent.stream()
                .filter(message -> message.postedAt().isAfter(now.minus(OTHERS_REPEATS)))
                .map(ChatMessage::text)
                .toList();
        if (TextRules.repeats(draft.text(), own, others)) {
            throw new SaidBefore();
        }
    }

    /** Whether this message makes a flood of what comes; then the conversation is slowed down. */
    public boolean flooded(Conversation conversation) {
        Instant now = clock.instant();
        Long lately = database.createQuery(
                        "select count(m) from ChatMessage m where m.eventId = :event and m.origin = :page"
                                + " and m.postedAt > :since",
                        Long.class)
                .setParameter("event", conversation.eventId())
                .setParameter("page", ChatMessage.Origin.PAGE)
                .setParameter("since", now.minus(FLOOD_WATCH))
                .getSingleResult();
        boolean begins = lately >= FLOOD && !conversation.flooded(now);
        if (lately >= FLOOD) {
            conversation.flood(now);
        }
        return begins;
    }

    private List<ChatMessage> since(long eventId, Instant since) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.origin = :page"
                                + " and m.postedAt > :since order by m.postedAt desc",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("page", ChatMessage.Origin.PAGE)
                .setParameter("since", since)
                .setMaxResults(MOST_REMEMBERED)
                .getResultList();
    }

    private long held(long eventId) {
        return database.createQuery(
                        "select count(m) from ChatMessage m where m.eventId = :event and m.standing = :held",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("held", Standing.HELD)
                .getSingleResult();
    }
}
