package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.webinar.livestream.EventView;
import org.webinar.settings.Secrets;

/** Who may speak up in an event at all: in its chat, and wherever else its audience is heard. */
@ApplicationScoped
@Transactional
public class Floor {
    private static final int SENDER_WORD = 32;

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final Moderators moderators;
    private final GuestNames names;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    public Floor() {
        this(null, null, null, null, null);
    }

    @Inject
    Floor(ConversationRows conversations, Moderators moderators, GuestNames names, Secrets secrets, Clock clock) {
        this.conversations = conversations;
        this.moderators = moderators;
        this.names = names;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Lets somebody speak up. Those who keep order always may.
     *
     * @param others names of people who are heard outside the chat, and whose no guest may take
     * @throws GuestsMayNotWrite when only people with an account are heard
     * @throws Banned when a moderator has taken the word from this person for the live
     * @throws Muted when it is for a while
     * @throws NameTaken when a guest has taken a name that is somebody else's
     */
    public void check(EventView event, Writer writer, Collection<String> others) {
        if (moderators.part(event.id(), writer.visitor()) == Part.VIEWER) {
            ChatRules rules =
                    conversations.find(event.id()).map(Conversation::rules).orElse(ChatRules.USUAL);
            check(event, rules, unnamed(writer), others);
        }
    }

    /** The same for a viewer whose address has become a word. */
    void check(EventView event, ChatRules rules, Writer viewer, Collection<String> others) {
        if (viewer.visitor() == null && !rules.guests()) {
            throw new GuestsMayNotWrite();
        }
        Instant now = clock.instant();
        database.createQuery(
                        "select b from ChatBan b where b.eventId = :event and (b.endsAt is null or b.endsAt > :now)",
                        ChatBan.class)
                .setParameter("event", event.id())
                .setParameter("now", now)
                .getResultStream()
                .filter(ban -> ban.hits(viewer))
                .findFirst()
                .ifPresent(ban -> {
                    throw ban.refusal(now);
                });
        if (viewer.visitor() == null) {
            names.check(event, viewer, others);
        }
    }

    /** An address says where somebody lives: what is kept is a word that only we can make from it. */
    Writer unnamed(Writer writer) {
        String word = secrets.wordFor("chat-sender " + writer.sender()).substring(0, SENDER_WORD);
        return new Writer(writer.visitor(), writer.name(), writer.guest(), word);
    }
}
