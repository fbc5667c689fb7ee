package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.Profile;

/**
 * People for whom somebody else vouches: who comes for the first time gets an account, and everybody the groups that come with
 * his or her affiliations (Pod: {@code authentication/populatedCASbackend.py}, {@code backends.py}).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Newcomers {
    private static final Logger LOG = Logger.getLogger(Newcomers.class.getName());

    /** The first of Pod's affiliations, which is its default. */
    private static final String UNKNOWN_AFFILIATION = "student";

    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final ProfileLedger ledger;
    private final Settings settings;

    /** For the container's proxy. */
    public Newcomers() {
        this(null, null, null, null);
    }

    @Inject
    Newcomers(Accounts accounts, NewAccounts newAccounts, ProfileLedger ledger, Settings settings) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * Somebody has signed in.
     *
     * @param origin where, in Pod's words
     * @return the name of the account; empty when there is none and none may be made
     */
    public Optional<String> welcome(String username, String origin, Profile profile) {
        Optional<Account> there = accounts.named(username);
        // MariaDB takes rené for rene, and the one is not the other.
        if (there.isPresent() && !there.get().username().equalsIgnoreCase(username)) {
            LOG.log(
                    Level.WARNING,
                    "webinar: {0} has brought a name that differs from an account by accents only",
                    origin);
            return Optional.empty();
        }
        Optional<Account> account = there.or(() -> added(username, origin, profile));
        account.ifPresent(known -> write(known, origin, profile));
        return account.map(Account::username);
    }

    private Optional<Account> added(String username, String origin, Profile profile) {
        if (!settings.get(ProviderCatalogue.NEWCOMERS)) {
            return Optional.empty();
        }
        try {
            newAccounts.add(new NewAccount(
                    username,
                    NewAccount.noPassword(),
                    profile.firstName(),
                    profile.lastName(),
                    profile.email(),
                    origin,
                    ProfileLedger.fits(profile.affiliation()) ? profile.affiliation() : UNKNOWN_AFFILIATION));
            LOG.log(Level.INFO, "webinar: a new account for {0}, who came by {1}", new Object[] {username, origin});
        } catch (UsernameTaken quicker) {
            LOG.log(Level.FINE, "webinar: {0} has come twice at once", username);
        } catch (UsernameNotAllowed unfit) {
            LOG.log(Level.WARNING, "webinar: {0} has brought a name that no account may have", origin);
            return Optional.empty();
        }
        return accounts.named(username);
    }

    /**
     * Two servers may make the same group at once; the second time it is there. Nobody with an account stays outside because
     * a database does not take what the provider says of him or her.
     */
    private void write(Account account, String origin, Profile profile) {
        try {
            ledger.write(account.id(), origin, profile);
        } catch (PersistenceException | TransactionalException quicker) {
            try {
                ledger.write(account.id(), origin, profile);
            } catch (PersistenceException | TransactionalException unfit) {
                LOG.log(Level.WARNING, "webinar: what " + origin + " says of somebody is not written down", unfit);
            }
        }
    }
}
