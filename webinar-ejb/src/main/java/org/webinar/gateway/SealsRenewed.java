package org.webinar.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Seals secrets anew at the start, so that a key which has been replaced can be taken away after it. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealsRenewed {
    private final Database database;
    private final GatewaySecrets secrets;

    /** For the container's proxy. */
    public SealsRenewed() {
        this(null, null);
    }

    @Inject
    SealsRenewed(Database database, GatewaySecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    @PostConstruct
    void renew() {
        if (database.serves()) {
            Round.of("sealing secrets anew", secrets::sealAnew);
        }
    }
}
