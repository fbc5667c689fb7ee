package org.webinar.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a list, narrowed by what somebody has chosen. */
public final class Narrowing {
    private static final String NUMBER = "\\d{1,18}";

    private final StringBuilder rows;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * All of them.
     *
     * @param from JPQL from its {@code from} on, with at least one condition
     */
    public Narrowing(String from) {
        rows = new StringBuilder(from);
    }

    /** Only those of them; a condition that is empty leaves all. */
    public Narrowing and(String condition) {
        rows.append(condition.isEmpty() ? "" : " and " + condition);
        return this;
    }

    /**
     * Only those of them, unless nothing is chosen.
     *
     * @param condition with one parameter
     * @param name of the parameter
     * @param value null when nothing is chosen
     */
    public Narrowing and(String condition, String name, Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** The value of a parameter. */
    public Narrowing with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Only those in which all of these words stand, be it as their number.
     *
     * @param typed what somebody has typed
     * @param folded the text, as {@link WordSearch#folded} gives it
     * @param number JPQL of the number
     */
    public Narrowing words(String typed, String folded, String number) {
        String[] words = Folded.words(typed);
        for (int i = 0; i < words.length; i++) {
            String has = folded + " like :word" + i + " escape '!'";
            values.put("word" + i, Folded.within(words[i]));
            if (words[i].matches(NUMBER)) {
                has += " or " + number + " = :number" + i;
                values.put("number" + i, Long.valueOf(words[i]));
            }
            and("(" + has + ")");
        }
        return this;
    }

    /**
     * The question.
     *
     * @param select JPQL up to its {@code from}
     * @param order its end; may be empty
     */
    public <T> TypedQuery<T> asked(EntityManager database, String select, String order, Class<T> type) {
        TypedQuery<T> asked = database.createQuery(select + rows + order, type);
        values.forEach(asked::setParameter);
        return asked;
    }
}
