package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What the administrators are to be told. It is written down in the transaction of whatever it tells of and goes out with
 * the next digest: no save waits for a mail server or fails because of it (Pod's defect G7).
 */
@ApplicationScoped
@Transactional
public class AdminNotes {
    @PersistenceContext
    private EntityManager database;

    private final Words words;
    private final Clock clock;

    /** For the container's proxy. */
    public AdminNotes() {
        this(null, null);
    }

    @Inject
    AdminNotes(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Notes a sentence of the letters' bundle, with what fills its placeholders; slots and instants become words. */
    public void note(String key, Object... arguments) {
        database.persist(new Note(words.of("note." + key, arguments), clock.instant()));
    }
}
