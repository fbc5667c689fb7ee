package org.webinar.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
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
            folding("lower(convert(? using utf8mb4))", " collate utf8mb4_general_ci", "", Folded.OTHERS);

    /** Capitals too, for a database of the locale C knows none with accents. */
    private static final String LETTER_BY_LETTER = folding(
            "lower(translate(?, ?, ?))",
            "",
            ", '" + Folded.pairs()[0] + "', '" + Folded.pairs()[1] + "'",
            Folded.OTHERS.entrySet().stream()
                    .filter(letter -> letter.getValue().length() > 1)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    /** A question mark for each argument, in order; {@code @} is where the column goes. */
    private static String folding(String inner, String end, String first, Map<String, String> others) {
        StringBuilder sql = new StringBuilder(inner);
        StringBuilder arguments = new StringBuilder("@" + first);
        others.forEach((letter, plain) -> {
            sql.insert(0, "replace(").append(", ?, ?)");
            arguments.append(", '" + letter + "', '" + plain + "'");
        });
        return "SQL('" + sql + end + "', " + arguments + ")";
    }

    /**
     * A column as {@link Folded} writes it.
     *
     * @param expression of JPQL
     */
    public String folded(String expression) {
        boolean mariaDb = Dialect.of(database.unwrap(Session.class).getDatasourcePlatform()) == Dialect.MARIADB;
        return (mariaDb ? BY_COLLATION : LETTER_BY_LETTER).replace("@", expression);
    }
}
