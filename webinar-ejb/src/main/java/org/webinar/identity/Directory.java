package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.webinar.database.Folded;
import org.webinar.database.WordSearch;
import org.webinar.limits.Allowance;

/**
 * Finds people by what others know of them: the user name or the e-mail address as a whole, or how their names begin, with accents or without. Not a
 * list to leaf through: whoever knows nothing of somebody finds nobody.
 */
@Stateless
public class Directory {
    /** As many as are shown; one more than that is a hint to type more. */
    public static final int MOST = 8;

    /** As fast as somebody types names; nobody is to read the directory through. */
    private static final Allowance SEARCHES = new Allowance(20, Duration.ofMinutes(2));

    private static final int MOST_READ = 50;
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 4;

    @PersistenceContext
    private EntityManager database;

    private final Accounts accounts;
    private final WordSearch search;

    /** For the container's proxy. */
    public Directory() {
        this(null, null);
    }

    @Inject
    Directory(Accounts accounts, WordSearch search) {
        this.accounts = accounts;
        this.search = search;
    }

    /**
     * People of this site with an open account, by name; at most one more than {@link #MOST}.
     *
     * @throws SearchedTooOften when whoever asks does so faster than names are typed
     */
    public List<Found> find(String typed, Visitor asking) {
        SEARCHES.take(asking.userId()).ifPresent(seconds -> {
            throw new SearchedTooOften(seconds);
        });
        String whole = typed.strip().toLowerCase(Locale.ROOT);
        if (whole.length() < SHORTEST || whole.indexOf('\0') >= 0) {
            return List.of();
        }
        return named(whole)
                .filter(user ->
                        accounts.numbered(user.id()).filter(Account::open).isPresent())
                .limit(MOST + 1L)
                .map(Directory::found)
                .toList();
    }

    private static Found found(User user) {
        return new Found(user.id(), user.username(), user.fullName());
    }

    /** The people with these numbers, by name, whether or not their accounts are open. */
    public List<Found> people(Set<Integer> numbers) {
        return numbers.stream()
                .map(number -> database.find(User.class, number))
                .filter(Objects::nonNull)
                .map(Directory::found)
                .sorted(Comparator.comparing(Found::name).thenComparing(Found::userId))
                .toList();
    }

    private Stream<User> named(String whole) {
        List<String> beginnings = beginnings(Folded.of(whole));
        String names = IntStream.range(0, beginnings.size())
                .mapToObj(i ->
                        search.folded("concat(' ', u.firstName, ' ', u.lastName)") + " like :name" + i + " escape '!'")
                .collect(Collectors.joining(" and "));
        TypedQuery<User> query = database.createQuery(
                        "select u from User u where lower(u.username) = :whole or lower(u.email) = :whole or (" + names
                                + ") order by u.lastName, u.firstName, u.id",
                        User.class)
                .setParameter("whole", whole)
                .setMaxResults(MOST_READ);
        IntStream.range(0, beginnings.size()).forEach(i -> query.setParameter("name" + i, beginnings.get(i)));
        return query.getResultStream();
    }

    private static List<String> beginnings(String whole) {
        return Stream.of(whole.split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> "% " + Folded.literally(word) + "%")
                .toList();
    }
}
