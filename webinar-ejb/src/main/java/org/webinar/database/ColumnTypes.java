package org.webinar.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Gives every instant, duration and date of an entity the column type that Django gives it on this database. Persistence
 * 3.1 does not know the first two, and its converters can't know which database they write to.
 *
 * <p>Public: named in {@code persistence.xml}.
 */
public class ColumnTypes implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct) {
                    fit(direct, typeOf(descriptor.getJavaClass(), mapping.getAttributeName()));
                }
            }
        }
    }

    private static void fit(AbstractDirectMapping mapping, Class<?> type) {
        if (type == Instant.class) {
            mapping.setConverter(new InstantColumn());
        } else if (type == Duration.class) {
            mapping.setConverter(new DurationColumn());
        } else if (type == LocalDate.class) {
            mapping.setConverter(new DayColumn());
        }
    }

    private static Class<?> typeOf(Class<?> owner, String attribute) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            var field = Arrays.stream(type.getDeclaredFields())
                    .filter(candidate -> candidate.getName().equals(attribute))
                    .findFirst();
            if (field.isPresent()) {
                return field.get().getType();
            }
        }
        return null;
    }
}
