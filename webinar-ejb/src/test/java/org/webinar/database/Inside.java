package org.webinar.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.function.Supplier;

/** What a container does for beans with a database, outside one: one transaction at a time, by hand. */
public record Inside(EntityManager database) {

    /** Gives a bean its database. */
    public <T> T give(T bean) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                try {
                    field.setAccessible(true);
                    field.set(bean, database);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return bean;
    }

    /** Does something in a transaction; whatever it throws rolls back. */
    public <T> T transaction(Supplier<T> deed) {
        database.getTransaction().begin();
        try {
            T done = deed.get();
            database.getTransaction().commit();
            return done;
        } finally {
            if (database.getTransaction().isActive()) {
                database.getTransaction().rollback();
            }
            database.clear();
        }
    }

    /** The same for a deed that gives nothing. */
    public void transaction(Runnable deed) {
        transaction(() -> {
            deed.run();
            return null;
        });
    }
}
