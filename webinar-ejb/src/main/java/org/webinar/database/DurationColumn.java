package org.webinar.database;

import java.sql.Types;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.postgresql.util.PGInterval;

/** A duration as Django keeps it: an interval on PostgreSQL, a number of microseconds elsewhere. */
class DurationColumn implements Converter {
    private static final long serialVersionUID = 1L;
    private static final long MICROS_IN_SECOND = 1_000_000;
    private static final int NANOS_IN_MICRO = 1_000;
    private static final int DAYS_IN_YEAR = 365;
    private static final int DAYS_IN_MONTH = 30;

    private boolean interval;

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        AbstractDirectMapping direct = (AbstractDirectMapping) mapping;
        interval = Dialect.of(session.getDatasourcePlatform()) == Dialect.POSTGRESQL;
        direct.setFieldClassification(interval ? PGInterval.class : Long.class);
        direct.getField().setSqlType(interval ? Types.OTHER : Types.BIGINT);
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        if (value == null) {
            return null;
        }
        return interval ? toInterval((Duration) value) : Long.valueOf(toMicros((Duration) value));
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        if (value == null) {
            return null;
        }
        return value instanceof PGInterval stored ? toDuration(stored) : toDuration(((Number) value).longValue());
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    static long toMicros(Duration duration) {
        return duration.getSeconds() * MICROS_IN_SECOND + duration.getNano() / NANOS_IN_MICRO;
    }

    static Duration toDuration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /** Days apart from hours, as Python's timedelta and with it Django counts them. */
    static PGInterval toInterval(Duration duration) {
        PGInterval made = new PGInterval();
        Duration kept = duration.truncatedTo(ChronoUnit.MICROS);
        made.setDays((int) kept.toDays());
        made.setHours(kept.toHoursPart());
        made.setMinutes(kept.toMinutesPart());
        made.setSeconds(kept.toSecondsPart() + (double) (kept.toNanosPart() / NANOS_IN_MICRO) / MICROS_IN_SECOND);
        return made;
    }

    /** Years and months as Django's driver counts them; Django itself writes none. */
    static Duration toDuration(PGInterval stored) {
        long days =
                (long) stored.getYears() * DAYS_IN_YEAR + (long) stored.getMonths() * DAYS_IN_MONTH + stored.getDays();
        return Duration.ofDays(days)
                .plusHours(stored.getHours())
                .plusMinutes(stored.getMinutes())
                .plusSeconds(stored.getWholeSeconds())
                .plus(stored.getMicroSeconds(), ChronoUnit.MICROS);
    }
}
