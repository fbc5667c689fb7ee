package org.webinar.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the addresses of lists: strangers type it, and nonsense is as good as nothing. */
final class Asked {
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST = 250;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private Asked() {}

    /** Words to look for; never null. */
    static String words(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** A page, counted from one as people count. */
    static int page(String typed) {
        int wanted = typed != null && typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 1;
        return Math.min(Math.max(wanted, 1), LAST_PAGE);
    }

    /** A number of a row; empty when it is none. */
    static Optional<Long> number(String typed) {
        return Optional.ofNullable(typed)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** A day of years that databases know; empty when it is none. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(String::strip)
                    .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** The begin of a day; null when none is asked. */
    static Instant from(String typed, ZoneId zone) {
        return day(typed).map(day -> day.atStartOfDay(zone).toInstant()).orElse(null);
    }

    /** The end of a day, which is meant with all its hours; null when none is asked. */
    static Instant until(String typed, ZoneId zone) {
        return day(typed)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .orElse(null);
    }

    /** One of the words of an enumeration; the other one for nonsense. */
    static <E extends Enum<E>> E word(Class<E> type, String typed, E other) {
        return Stream.of(type.getEnumConstants())
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElse(other);
    }

    /** The end of an address with all that is asked; what is empty is left out. */
    static String query(Map<String, ?> asked) {
        return asked.entrySet().stream()
                .filter(one ->
                        one.getValue() != null && !one.getValue().toString().isEmpty())
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
