package org.webinar.administration;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writing into Pod's tables, which others write too. */
final class Tables {
    private static final Logger LOG = Logger.getLogger(Tables.class.getName());

    private Tables() {}

    /**
     * Does it. Django takes no lock, and beside Pod our user may have been granted less than this needs.
     *
     * @throws GatewayNotWritten when the database has not taken it; nothing is changed then
     */
    static <T> T written(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (PersistenceException | TransactionalException notTaken) {
            LOG.log(Level.WARNING, "webinar: rows of administration were not written", notTaken);
            throw new GatewayNotWritten();
        }
    }
}
