package org.webinar.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.chat.NoSuchAccount;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.rights.Rights;

/** For what somebody has registered, to be found and forgotten for whoever wishes it, with an account or without. */
@Stateless
public class RegistrationArchive {
    private static final Logger LOG = Logger.getLogger(RegistrationArchive.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final RegistrationRows rows;
    private final RegistrationErasure erasure;
    private final Occasions occasions;
    private final Rights rights;

    /** For the container's proxy. */
    public RegistrationArchive() {
        this(null, null, null, null);
    }

    @Inject
    RegistrationArchive(RegistrationRows rows, RegistrationErasure erasure, Occasions occasions, Rights rights) {
        this.rows = rows;
        this.erasure = erasure;
        this.occasions = occasions;
        this.rights = rights;
    }

    /**
     * The registrations with the address of an account, the oldest first.
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
        List<Kept> found = of(user.email());
        trace(visitor, "found registrations of account " + user.id(), found.size());
        return found;
    }

    /**
     * The registrations with an address, whoever has it.
     *
     * @throws org.webinar.Refusal when the person may not answer for others
     */
    public List<Kept> ofAddress(String address, Visitor visitor) {
        rights.checkAnswerForOthers(visitor);
        List<Kept> found = of(address);
        trace(visitor, "found registrations of an address", found.size());
        return found;
    }

    /**
     * Forgets an address, and the mails to it.
     *
     * @return how many registrations there were
     * @throws org.webinar.Refusal when the person may not answer for others
     */
    public int forget(String address, Visitor visitor) {
        rights.checkAnswerForOthers(visitor);
        int forgotten = erasure.eraseAddress(address.toLowerCase(Locale.ROOT));
        trace(visitor, "forgot registrations of an address", forgotten);
        return forgotten;
    }

    /** As for invitations: without the address. */
    private static void trace(Visitor who, String what, int howMany) {
        LOG.log(Level.INFO, () -> "webinar: account " + who.userId() + " " + what + ": " + howMany);
    }

    private List<Kept> of(String address) {
        return rows.withKey(address.toLowerCase(Locale.ROOT)).stream()
                .map(one -> new Kept(
                        occasions.ofEvent(one.eventId()).map(Occasion::name).orElse(""),
                        one.person().name(),
                        one.person().email(),
                        one.state(),
                        one.registeredAt()))
                .toList();
    }

    /**
     * A registration as it is kept.
     *
     * @param webinar what it is called
     * @param name as it was typed
     * @param address the address
     * @param state what has become of it
     * @param at when it was made
     */
    public record Kept(String webinar, String name, String address, RegistrationState state, Instant at) {}
}
