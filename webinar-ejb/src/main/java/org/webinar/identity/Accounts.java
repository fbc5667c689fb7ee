package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.webinar.site.CurrentSite;

/** Pod's accounts, for those who check who somebody is. */
@Stateless
public class Accounts {
    private static final int LONGEST_NAME = 150;

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public Accounts() {
        this(null, null);
    }

    @Inject
    Accounts(CurrentSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** The account with this name, compared as the database compares; what can't be a name finds nothing. */
    public Optional<Account> named(String username) {
        if (username.isEmpty() || username.length() > LONGEST_NAME || username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return database.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(this::account);
    }

    /** The account with this number. */
    public Optional<Account> numbered(int id) {
        return Optional.ofNullable(database.find(User.class, id)).map(this::account);
    }

    private Account account(User user) {
        return new Account(
                user.id(), user.username(), user.password(), user.active(), user.superuser() || belongsHere(user));
    }

    private boolean belongsHere(User user) {
        return !database.createNativeQuery("select s.id from authentication_owner_sites s"
                        + " join authentication_owner o on o.id = s.owner_id where o.user_id = ? and s.site_id = ?")
                .setParameter(1, user.id())
                .setParameter(2, site.id())
                .getResultList()
                .isEmpty();
    }

    /** Writes down that somebody has just signed in here, as Django does at its own form. */
    public void signedIn(Account account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.createQuery("update User u set u.lastLogin = :now where u.id = :id")
                .setParameter("now", now)
                .setParameter("id", account.id())
                .executeUpdate();
    }

    /**
     * Stores a better hash of the same password.
     *
     * @param account as it was read when its password was checked
     * @param better the new hash, in Django's format
     * @return whether it was stored; not when the password has been changed meanwhile
     */
    public boolean rehash(Account account, String better) {
        return database.createQuery("update User u set u.password = :better where u.id = :id and u.password = :checked")
                        .setParameter("better", better)
                        .setParameter("id", account.id())
                        .setParameter("checked", account.password())
                        .executeUpdate()
                == 1;
    }
}
