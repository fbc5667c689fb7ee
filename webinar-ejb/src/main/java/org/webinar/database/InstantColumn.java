package org.webinar.database;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * An instant, to the microsecond as Django keeps it, whatever the zone of this machine. PostgreSQL's driver sends the
 * offset with a {@link Timestamp}, MariaDB's keeps it when asked to ({@link Dialect#MARIADB}); H2 would move it into the
 * zone of the JVM, where one hour comes twice in autumn, and gets it as text.
 */
class InstantColumn implements Converter {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx");

    private Dialect dialect;

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        initialize((AbstractDirectMapping) mapping, Dialect.of(session.getDatasourcePlatform()));
    }

    private void initialize(AbstractDirectMapping mapping, Dialect found) {
        dialect = found;
        switch (dialect) {
            case POSTGRESQL, MARIADB -> mapping.setFieldClassification(Timestamp.class);
            case H2 -> {
                mapping.setFieldClassification(String.class);
                mapping.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE);
            }
        }
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value == null ? null : toColumn((Instant) value, dialect);
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value == null ? null : toInstant(value);
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    static Object toColumn(Instant instant, Dialect dialect) {
        Instant kept = instant.truncatedTo(ChronoUnit.MICROS);
        return switch (dialect) {
            case POSTGRESQL, MARIADB -> Timestamp.from(kept);
            case H2 -> TEXT.format(kept.atOffset(ZoneOffset.UTC));
        };
    }

    static Instant toInstant(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return ((Timestamp) column).toInstant();
    }
}
