package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.sessions.Session;
import org.webinar.database.Database;

/** The keys that Pod's administration gives to programs (Django's table, only read here; some Pods have none). */
@Stateless
public class Tokens {
    private static final String TABLE = "authtoken_token";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,40}");

    @PersistenceContext
    private EntityManager entities;

    private final Database database;

    /** For the container's proxy. */
    public Tokens() {
        this(null);
    }

    @Inject
    Tokens(Database database) {
        this.database = database;
    }

    /** The user name of the account that this key belongs to. */
    public Optional<String> owner(String key) {
        if (!KEY.matcher(key).matches() || !database.has(TABLE)) {
            return Optional.empty();
        }
        String column = "t." + quoted("key");
        Stream<?> found = entities.createNativeQuery("select " + column + ", u.username from " + TABLE
                        + " t join auth_user u on u.id = t.user_id where " + column + " = ?")
                .setParameter(1, key)
                .getResultStream();
        // MariaDB takes upper and lower case for the same.
        return found.map(Object[].class::cast)
                .filter(row -> same(key, String.valueOf(row[0])))
                .map(row -> String.valueOf(row[1]))
                .findFirst();
    }

    /** Django's name for the column is a word of SQL, which each database quotes in its own way. */
    private String quoted(String word) {
        DatabasePlatform platform =
                (DatabasePlatform) entities.unwrap(Session.class).getDatasourcePlatform();
        return platform.getStartDelimiter() + word + platform.getEndDelimiter();
    }

    private static boolean same(String typed, String stored) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), stored.getBytes(StandardCharsets.UTF_8));
    }
}
