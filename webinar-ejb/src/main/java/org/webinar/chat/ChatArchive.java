package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.Rights;

/** What is kept of conversations: to be taken away by presenters, and to be found and forgotten for whoever wishes it. */
@Stateless
public class ChatArchive {
    private static final Logger LOG = Logger.getLogger(ChatArchive.class.getName());

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
        checkPresenter(eventId, visitor);
        return ledger.all(eventId);
    }

    /**
     * A part of it.
     *
     * @param after number of the message after which it begins; nought for the beginning
     * @throws NotModerator when somebody else than a presenter asks
     */
    public List<KeptLine> some(long eventId, long after, int most, Visitor visitor) {
        checkPresenter(eventId, visitor);
        return ledger.some(eventId, after, most);
    }

    private void checkPresenter(long eventId, Visitor visitor) {
        if (moderators.part(eventId, visitor) != Part.PRESENTER) {
            throw new NotModerator();
        }
    }

    /**
     * Everything that somebody wrote, at whatever event.
     *
     * @throws org.webinar.Refusal when neither an administrator nor that person asks, or there is no such account
     */
    public List<KeptLine> of(String username, Visitor visitor) {
        return ledger.by(account(username, visitor));
    }

    /**
     * Forgets somebody: what he or she wrote is emptied and taken off open pages, the name goes from bans and records. Who
     * asks is written down, but for the person who is to be forgotten.
     *
     * @throws org.webinar.Refusal when neither an administrator nor that person asks, or there is no such account
     */
    public Forgotten forget(String username, Visitor visitor) {
        int userId = account(username, visitor);
        boolean own = visitor.userId() == userId;
        Forgotten done = ledger.forget(userId, own ? null : visitor);
        forgotten.fire(new PersonForgotten(userId));
        LOG.log(
                Level.INFO,
                "webinar: {0} chat messages of account {1} were forgotten; asked by account {2}",
                new Object[] {done.messages(), String.valueOf(userId), String.valueOf(visitor.userId())});
        return done;
    }

    /**
     * The number of the account of this name, for that person and for administrators.
     *
     * @throws org.webinar.Refusal for everybody else, and when there is no such account
     */
    public int account(String username, Visitor visitor) {
        if (!visitor.username().equals(username)) {
            rights.checkAnswerForOthers(visitor);
        }
        return visitors.named(username)
                .map(Visitor::userId)
                .or(() -> ledger.userNamed(username))
                .orElseThrow(() -> new NoSuchAccount(username));
    }
}
