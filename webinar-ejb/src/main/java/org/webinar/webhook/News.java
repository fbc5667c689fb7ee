package org.webinar.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What programs can be told of. */
public enum News {
    /** A picture moves for the first time. */
    LIVE_STARTED("live.started"),

    /** It has stopped moving; it is looked after. */
    LIVE_INTERRUPTED("live.interrupted"),

    /** It moves again. */
    LIVE_RESUMED("live.resumed"),

    /** The audience sees the picture from now on: a rehearsal or a pause is over. */
    LIVE_SHOWN("live.shown"),

    /** The audience does not see the picture any more: a pause has begun. */
    LIVE_HIDDEN("live.hidden"),

    /** It is not on air although it was wanted. */
    LIVE_FAILED("live.failed"),

    /** It is over for good. */
    LIVE_ENDED("live.ended"),

    /** A webinar has been planned. */
    WEBINAR_PLANNED("webinar.planned"),

    /** Its plan is different now. */
    WEBINAR_CHANGED("webinar.changed"),

    /** It does not take place: it has been deleted, or has no audience any more. */
    WEBINAR_CANCELLED("webinar.cancelled"),

    /** BigBlueButton has a recording ready. */
    RECORDING_READY("recording.ready"),

    /** A gateway can't be used any more. */
    GATEWAY_DOWN("gateway.down"),

    /** It can be used again. */
    GATEWAY_UP("gateway.up"),

    /** Somebody wants to see whether anything arrives; nobody has to wish for it. */
    TEST("webhook.test");

    private final String word;

    News(String word) {
        this.word = word;
    }

    /** As programs and documents call it. */
    public String word() {
        return word;
    }

    /** Those that may be wished for. */
    public static List<News> offered() {
        return Arrays.stream(values()).filter(news -> news != TEST).toList();
    }

    /** Several as they are stored and told: words with blanks between. */
    static String words(Set<News> several) {
        return new TreeSet<>(several).stream().map(News::word).collect(Collectors.joining(" "));
    }

    /** What is stored; a word that nobody knows any more means nothing. */
    static Set<News> read(String words) {
        return Arrays.stream(words.split(" "))
                .map(News::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<News> named(String word) {
        return Arrays.stream(values()).filter(news -> news.word.equals(word)).findFirst();
    }
}
