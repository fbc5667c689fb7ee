package org.webinar.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a token is for. Within it, a program may what the account of the token may, and nothing more. */
public enum Scope {
    /** Read meetings and webinars. */
    MEETINGS_READ("meetings:read"),

    /** Plan, change and delete them. */
    MEETINGS_WRITE("meetings:write"),

    /** Read livestreams and what happened to them. */
    LIVES_READ("lives:read"),

    /** Read how live gateways are. */
    GATEWAYS_READ("gateways:read"),

    /** Read what was said at events. */
    CHAT_READ("chat:read");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As programs and documents call it. */
    public String word() {
        return word;
    }

    /** Whether a token for this is also one for that: whoever writes may read what has been written. */
    boolean includes(Scope other) {
        return this == other || this == MEETINGS_WRITE && other == MEETINGS_READ;
    }

    /** Several as they are stored and told: words with blanks between, as in OAuth 2. */
    public static String words(Set<Scope> scopes) {
        return new TreeSet<>(scopes).stream().map(Scope::word).collect(Collectors.joining(" "));
    }

    /** What is stored; a word that nobody knows any more allows nothing. */
    static Set<Scope> read(String words) {
        return Arrays.stream(words.split(" "))
                .map(Scope::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Scope> named(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
