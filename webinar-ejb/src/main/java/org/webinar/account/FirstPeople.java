package org.webinar.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Refusal;
import org.webinar.database.Database;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Makes the first administrator of an installation without Pod, when nobody administers it and a password is given. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstPeople {
    private static final Logger LOG = Logger.getLogger(FirstPeople.class.getName());

    private final Database database;
    private final AccountRegister register;
    private final FirstPeopleLedger ledger;
    private final PasswordHasher hasher;
    private final Settings settings;

    /** For the container's proxy. */
    public FirstPeople() {
        this(null, null, null, null, null);
    }

    @Inject
    FirstPeople(
            Database database,
            AccountRegister register,
            FirstPeopleLedger ledger,
            PasswordHasher hasher,
            Settings settings) {
        this.database = database;
        this.register = register;
        this.ledger = ledger;
        this.hasher = hasher;
        this.settings = settings;
    }

    @PostConstruct
    void begin() {
        if (database.serves() && database.alone()) {
            // Another server may do the same in this moment: whoever comes second leaves it at that.
            Round.of("making the first rows", ledger::furnish);
            Round.of("making the first administrator", () -> {
                if (!register.anybodyAdministers()) {
                    makeAdministrator();
                }
            });
        }
    }

    private void makeAdministrator() {
        String password = settings.get(LoginCatalogue.FIRST_PASSWORD);
        String name = settings.get(LoginCatalogue.FIRST_ADMINISTRATOR);
        if (password.isEmpty()) {
            LOG.warning("webinar: nobody administers here yet: set webinar.first.password, and start again");
            return;
        }
        try {
            PasswordRules.check(password, name);
            ledger.makeAdministrator(name, hasher.stored(password));
            LOG.log(
                    Level.INFO,
                    "webinar: {0} administers from now on; webinar.first.password may be taken out of the settings",
                    name);
        } catch (Refusal unfit) {
            LOG.log(Level.SEVERE, "webinar: the first administrator is not made: {0}", unfit);
        }
    }
}
