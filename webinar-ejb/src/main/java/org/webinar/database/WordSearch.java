package org.webinar.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.Session;

/**
 * Looks for words in the columns of a database, without regard to case and accents, alike on all of them: MariaDB does so by
 * itself, the others are told how.
 */
@ApplicationScoped
public class WordSearch {
    @PersistenceContext
    private EntityManager database;

    /** Pod's columns compare as whoever has made the database has wished; we compare alike everywhere. */
    private static final String BY_COLLATION =
            "'" + joined("lower(convert(? using utf8mb4))") + " collate utf8mb4_general_ci'";

    /** Capitals too, for a database of the locale C knows none with accents. */
    private static final String LETTER_BY_LETTER =
            "'" + joined("lower(translate(?, ''" + Folded.pairs()[0] + "'', ''" + Folded.pairs()[1] + "''))") + "'";

    private static String joined(String inner) {
        String all = inner;
        for (var letter : Folded.OTHERS.entrySet()) {
            if (letter.getValue().length() > 1 || inner.contains("convert")) {
                all = "replace(" + all + ", ''" + letter.getKey() + "'', ''" + letter.getValue() + "'')";
            }
        }
        return all;
    }

    /**
     * A column as {@link Folded} writes it.
     *
     * @param expression of JPQL
     */
    public String folded(String expression) {
        boolean mariaDb = Dialect.of(database.unwrap(Session.class).getDatasourcePlatform()) == Dialect.MARIADB;
        return "SQL(" + (mariaDb ? BY_COLLATION : LETTER_BY_LETTER) + ", " + expression + ")";
    }
}
