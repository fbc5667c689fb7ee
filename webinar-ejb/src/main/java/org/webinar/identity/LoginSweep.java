package org.webinar.identity;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Forgets kept logins that are over. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginSweep {
    private final Database database;
    private final KeptLogins logins;

    /** For the container's proxy. */
    public LoginSweep() {
        this(null, null);
    }

    @Inject
    LoginSweep(Database database, KeptLogins logins) {
        this.database = database;
        this.logins = logins;
    }

    /** Looks once. */
    @Schedule(minute = "7/10", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting logins that are over", logins::forgetOver);
        }
    }
}
