package org.webinar.livestream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** One of several servers on one database: the ledgers with which it acts, each deed a transaction of its own. */
final class OtherServer {
    private final EntityManagerFactory entities;
    private final ThisServer name = new ThisServer();

    OtherServer(EntityManagerFactory entities) {
        this.entities = entities;
    }

    String name() {
        return name.name();
    }

    boolean takes(long sessionId) {
        return doing(database -> leases(database).take(sessionId));
    }

    java.util.List<Long> renews() {
        return doing(database -> leases(database).renew());
    }

    void stopsInOrder() {
        doing(database -> {
            leases(database).giveUp();
            return UUID.randomUUID();
        });
    }

    boolean asks(long sessionId) {
        return doing(database -> works(database).ask(sessionId).isPresent());
    }

    private Leases leases(EntityManager database) {
        return with(database, new Leases(name, timeline(database)));
    }

    private Works works(EntityManager database) {
        return with(database, new Works(null, name, timeline(database), null, null, Clock.systemUTC()));
    }

    private Timeline timeline(EntityManager database) {
        return with(database, new Timeline(name, Clock.systemUTC()));
    }

    /** What the container does. */
    private static <T> T with(EntityManager database, T ledger) {
        try {
            Field field = ledger.getClass().getDeclaredField("database");
            field.setAccessible(true);
            field.set(ledger, database);
            return ledger;
        } catch (ReflectiveOperationException noSuchField) {
            throw new AssertionError(noSuchField);
        }
    }

    private <T> T doing(Function<EntityManager, T> deed) {
        try (EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            try {
                T done = deed.apply(database);
                database.getTransaction().commit();
                return done;
            } finally {
                if (database.getTransaction().isActive()) {
                    database.getTransaction().rollback();
                }
            }
        }
    }
}
