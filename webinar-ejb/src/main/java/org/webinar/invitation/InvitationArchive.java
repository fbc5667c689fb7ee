package org.webinar.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.chat.NoSuchAccount;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;

/** Which invitations somebody has got, to be found and forgotten for whoever wishes it, with an account or without. */
@Stateless
public class InvitationArchive {
    private static final Logger LOG = Logger.getLogger(InvitationArchive.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final InviteeErasure erasure;
    private final Rights rights;

    /** For the container's proxy. */
    public InvitationArchive() {
        this(null, null);
    }

    @Inject
    InvitationArchive(InviteeErasure erasure, Rights rights) {
        this.erasure = erasure;
        this.rights = rights;
    }

    /**
     * The invitations to the address of an account, the oldest first.
     *
     * @throws org.webinar.Refusal when neither such staff nor that person asks, or there is no such account
     */
    public List<Kept> of(String username, Visitor visitor) {
        if (!visitor.username().equals(username)) {
            rights.checkAnswerForOthers(visitor);
        }
        User user = database.createQuery("select u from User u where u.username = :name", User.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchAccount(username));
        List<Kept> found = to(user.email());
        trace(visitor, "found invitations to account " + user.id(), found.size());
        return found;
    }

    /**
     * The invitations to an address, whoever has it.
     *
     * @throws org.webinar.Refusal when the person may not answer for others
     */
    public List<Kept> ofAddress(String address, Visitor visitor) {
        rights.checkAnswerForOthers(visitor);
        List<Kept> found = to(address);
        trace(visitor, "found invitations to an address", found.size());
        return found;
    }

    /**
     * Forgets an address, and the mails to it.
     *
     * @return how many invitations there were
     * @throws org.webinar.Refusal when the person may not answer for others
     */
    public int forget(String address, Visitor visitor) {
        rights.checkAnswerForOthers(visitor);
        int forgotten = erasure.eraseAddress(address.toLowerCase(Locale.ROOT));
        trace(visitor, "forgot invitations to an address", forgotten);
        return forgotten;
    }

    /** Who has done what can be told afterwards, without the address: a log is no place to be forgotten from. */
    private static void trace(Visitor who, String what, int howMany) {
        LOG.log(Level.INFO, () -> "webinar: account " + who.userId() + " " + what + ": " + howMany);
    }

    private List<Kept> to(String address) {
        return database.createQuery("select i from Invitee i where i.addressKey = :key order by i.id", Invitee.class)
                .setParameter("key", address.toLowerCase(Locale.ROOT))
                .getResultStream()
                .map(this::kept)
                .toList();
    }

    private Kept kept(Invitee invitee) {
        String meeting = Optional.ofNullable(database.find(CalendarEntry.class, invitee.meetingId()))
                .map(CalendarEntry::name)
                .orElse("");
        Address address = invitee.address();
        return new Kept(meeting, invitee.place(), address.name(), address.email(), invitee.invitedAt());
    }

    /**
     * An invitation as it is kept.
     *
     * @param meeting what the meeting is called
     * @param place where to
     * @param name how the person was called
     * @param address the address
     * @param at when
     */
    public record Kept(String meeting, Place place, String name, String address, Instant at) {}
}
