package org.webinar.database;

import java.sql.SQLException;
import org.webinar.Outage;

/** The database does not answer; there is no start without it. */
public class DatabaseSilent extends Outage {
    private static final long serialVersionUID = 1L;

    DatabaseSilent(SQLException cause) {
        initCause(cause);
    }
}
