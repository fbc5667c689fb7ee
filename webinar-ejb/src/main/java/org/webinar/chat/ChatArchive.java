package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.Rights;

/** What is kept of conversations: to be taken away by presenters, and to be found and forgotten for whoever wishes it. */
@Stateless
public class ChatArchive {
    private final ErasureLedger ledger;
    private final Moderators moderators;
    private final Visitors visitors;
    private final Rights rights;
    private final Event<PersonForgotten> forgotten;

    /** For the container's proxy. */
    public ChatArchive() {
        this(null, null, null, null, null);
    }

    @Inject
    ChatArchive(
            ErasureLedger ledger,
            Moderators moderators,
            Visitors visitors,
            Rights rights,
            Event<PersonForgotten> forgotten) {
        this.ledger = ledger;
        this.moderators = moderators;
        this.visitors = visitors;
        this.rights = rights;
        this.forgotten = forgotten;
    }

    /**
     * The whole conversation of an event, in the order in which it was written.
     *
     * @throws NotModerator when somebody else than a presenter asks
     */
    public List<KeptLine> all(long eventId, Visitor visitor) {
        if (moderators.part(eventId, visitor) != Part.PRESENTER) {
            throw new NotModerator();
        }
        return ledger.all(eventId);
    }

    /**
     * Everything that somebody wrote, at whatever event.
     *
     * @throws org.webinar.Refusal when neither staff nor that person asks, or there is no such account
     */
    public List<KeptLine> of(String username, Visitor visitor) {
        return ledger.by(person(username, visitor));
    }

    /**
     * Forgets somebody: what he or she wrote is emptied and taken off open pages, the name goes from bans and records.
     *
     * @return how many messages there were
     * @throws org.webinar.Refusal when neither staff nor that person asks, or there is no such account
     */
    public int forget(String username, Visitor visitor) {
        int userId = person(username, visitor);
        int messages = ledger.forget(userId);
        forgotten.fire(new PersonForgotten(userId));
        return messages;
    }

    private int person(String username, Visitor visitor) {
        if (!visitor.username().equals(username)) {
            rights.checkRest(visitor);
        }
        return visitors.named(username)
                .map(Visitor::userId)
                .or(() -> ledger.userNamed(username))
                .orElseThrow(() -> new NoSuchAccount(username));
    }
}
