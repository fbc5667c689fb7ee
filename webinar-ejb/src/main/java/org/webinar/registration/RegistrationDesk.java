package org.webinar.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.Visitor;
import org.webinar.invitation.NoMailServer;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;

/** Where those who decide what the audience sees decide who has registered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationDesk {
    private static final Logger LOG = Logger.getLogger(RegistrationDesk.class.getName());

    private final EventPages pages;
    private final Occasions occasions;
    private final RegistrationLedger ledger;
    private final RegistrationRows rows;
    private final PostRounds post;

    /** For the container's proxy. */
    public RegistrationDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    RegistrationDesk(
            EventPages pages, Occasions occasions, RegistrationLedger ledger, RegistrationRows rows, PostRounds post) {
        this.pages = pages;
        this.occasions = occasions;
        this.ledger = ledger;
        this.rows = rows;
        this.post = post;
    }

    /**
     * The list of an event, for somebody who may see it.
     *
     * @throws NoSuchEvent for everybody else
     */
    public Sheet sheet(long eventId, Visitor visitor) {
        Occasion occasion = check(eventId, visitor);
        return new Sheet(eventId, occasion.meetingId(), occasion.name(), rows.plan(eventId), rows.all(eventId));
    }

    /**
     * A page of the list.
     *
     * @param page its number, from 1; the last one when there are not so many
     * @throws NoSuchEvent for those who may not see it
     */
    public RegistrationPart part(long eventId, int page, Visitor visitor) {
        return RegistrationPart.of(sheet(eventId, visitor), page);
    }

    /**
     * What has been decided, and how many have a place.
     *
     * @throws NoSuchEvent for those who may not see it
     */
    public Outline outline(long eventId, Visitor visitor) {
        check(eventId, visitor);
        return new Outline(rows.plan(eventId), rows.taken(eventId));
    }

    /**
     * Writes down what has been decided; whoever waits moves up where there is room now.
     *
     * @param asRead what the form held when it was opened
     * @throws RegistrationChangedMeanwhile when somebody else has decided something else since
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void edit(long eventId, RegistrationPlan wish, RegistrationPlan asRead, Visitor visitor) {
        Occasion occasion = check(eventId, visitor);
        if (wish.equals(asRead)) {
            return;
        }
        if (wish.offered() && !post.sends()) {
            throw new NoMailServer();
        }
        try {
            ledger.makeRules(eventId, occasion.meetingId());
        } catch (PersistenceException | TransactionalException madeMeanwhile) {
            LOG.log(Level.FINE, "webinar: somebody else decides of event " + eventId, madeMeanwhile);
        }
        ledger.edit(occasion, eventId, wish, asRead);
    }

    /**
     * Says yes or no to people. Who has cancelled, and who has been decided about by somebody else meanwhile is left alone.
     *
     * @param seen the people by their numbers, each in the state in which he or she was seen
     * @return how many are told, and how many were left alone
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public Decided decide(long eventId, Map<Long, RegistrationState> seen, boolean yes, Visitor visitor) {
        return ledger.decide(check(eventId, visitor), eventId, seen, yes);
    }

    /**
     * One place more, for whoever waits.
     *
     * @param seen how many there were when the person looked
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void addPlace(long eventId, int seen, Visitor visitor) {
        ledger.addPlace(check(eventId, visitor), eventId, seen);
    }

    /** How many have a place, for those of these events for which one registers. The caller has looked who asks. */
    public Map<Long, Long> counts(Collection<Long> events) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        Map<Long, Long> taken = rows.taken(events);
        rows.offered(events).forEach(event -> counts.put(event, taken.getOrDefault(event, 0L)));
        return counts;
    }

    private Occasion check(long eventId, Visitor visitor) {
        pages.check(eventId, visitor);
        return occasions.ofEvent(eventId).orElseThrow(() -> new NoSuchEvent(eventId));
    }

    /**
     * The list of an event.
     *
     * @param eventId number of the event
     * @param meetingId number of its meeting
     * @param webinar what it is called
     * @param plan what has been decided
     * @param people everybody, the latest first
     */
    public record Sheet(long eventId, long meetingId, String webinar, RegistrationPlan plan, List<Registered> people) {}

    /**
     * A list without its people.
     *
     * @param plan what has been decided
     * @param taken how many have a place
     */
    public record Outline(RegistrationPlan plan, long taken) implements java.io.Serializable {}
}
