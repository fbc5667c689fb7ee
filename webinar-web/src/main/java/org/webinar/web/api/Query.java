package org.webinar.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.web.texts.Sentences;

/** The parameters of a question: what can't be is said, all of it at once, under its name. */
final class Query {
    private static final int LONGEST = 250;

    private final Sentences sentences;
    private final List<FieldProblem> faults = new ArrayList<>();

    Query(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One of the words of an enumeration, as programs write them; the other one when nothing is asked. */
    <E extends Enum<E>> E word(String name, String typed, Class<E> type, E other) {
        if (typed == null) {
            return other;
        }
        return Stream.of(type.getEnumConstants())
                .filter(word -> Words.of(word).equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    String all =
                            Stream.of(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
                    faults.add(new FieldProblem(name, sentences.of("api.word", all)));
                    return other;
                });
    }

    /** Words to look for; never null. */
    String words(String name, String typed) {
        if (typed != null && typed.length() > LONGEST) {
            faults.add(new FieldProblem(name, sentences.of("RoomTextTooLong", LONGEST)));
        }
        return typed == null ? "" : typed.replaceAll("\\p{Cc}", " ").strip();
    }

    /** A number between these; the other one when nothing is asked. */
    int number(String name, String typed, int least, int most, int other) {
        if (typed == null) {
            return other;
        }
        boolean readable = typed.matches("\\d{1,9}");
        int number = readable ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            faults.add(new FieldProblem(name, sentences.of("NumberOutOfRange", least, most)));
            return other;
        }
        return number;
    }

    Paging paging(String page, String perPage) {
        return new Paging(
                number(Paging.PAGE, page, 1, Paging.LAST_PAGE, 1),
                number(Paging.PER_PAGE, perPage, 1, Paging.MOST, Paging.USUAL));
    }

    /** Lets questions pass in which nothing is wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw InputUnfit.asked(faults);
        }
    }
}
