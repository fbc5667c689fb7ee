package org.webinar.database;

import java.sql.Types;
import java.time.LocalDate;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * A date. On MariaDB it goes to and fro as text: the option that keeps instants there takes a {@link java.sql.Date} for
 * midnight in the JVM's zone and writes the day before.
 */
class DayColumn implements Converter {
    private static final long serialVersionUID = 1L;

    private boolean text;

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        AbstractDirectMapping direct = (AbstractDirectMapping) mapping;
        text = Dialect.of(session.getDatasourcePlatform()) == Dialect.MARIADB;
        direct.setFieldClassification(text ? String.class : LocalDate.class);
        if (text) {
            direct.getField().setSqlType(Types.VARCHAR);
        }
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return text && value != null ? value.toString() : value;
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value instanceof String stored ? LocalDate.parse(stored) : value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
