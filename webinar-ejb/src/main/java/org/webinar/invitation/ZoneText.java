package org.webinar.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.webinar.time.TimeSlot;

/**
 * A zone as calendars want it spelt out (VTIMEZONE). Made from what this machine's Java knows of zones: the library's own
 * table is older than any server that is kept up to date, and asks the web for a newer one (decision 26).
 */
final class ZoneText {
    /** Wide enough that a calendar which shows the year around an appointment finds each change in it. */
    private static final Duration AROUND = Duration.ofDays(400);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private static final int SOME_YEAR = 2030;
    private static final int LAST = -1;

    private final ZoneId zone;
    private final VTimeZone text = new VTimeZone();

    private ZoneText(ZoneId zone) {
        this.zone = zone;
        text.add(new TzId(zone.getId()));
    }

    /** The zone, as far as it matters for this time and, where it has a rule, for ever after. */
    static VTimeZone of(ZoneId zone, TimeSlot slot) {
        ZoneText made = new ZoneText(zone);
        ZoneRules rules = zone.getRules();
        Instant begin = slot.start().minus(AROUND);
        if (!begin.isBefore(ruled(rules)) && sayable(rules)) {
            rules.getTransitionRules().forEach(rule -> made.add(rule, begin));
        } else {
            made.eachChange(rules, begin, slot.end().plus(AROUND));
        }
        return made.text;
    }

    /** Whether each rule is one that calendars know: a weekday of a month on which the clocks themselves change. */
    private static boolean sayable(ZoneRules rules) {
        return !rules.getTransitionRules().isEmpty()
                && rules.getTransitionRules().stream().allMatch(rule -> {
                    LocalDateTime change = rule.createTransition(SOME_YEAR).getDateTimeBefore();
                    return change.getDayOfWeek() == rule.getDayOfWeek()
                            && change.getMonth() == rule.getMonth()
                            && rule.getDayOfMonthIndicator() >= LAST;
                });
    }

    /** From when on the rules hold. */
    private static Instant ruled(ZoneRules rules) {
        return rules.getTransitions().isEmpty()
                ? Instant.MIN
                : rules.getTransitions().get(rules.getTransitions().size() - 1).getInstant();
    }

    private void eachChange(ZoneRules rules, Instant begin, Instant end) {
        ZoneOffset first = rules.getOffset(begin);
        add(begin, LocalDateTime.ofInstant(begin, first), first, first, null);
        for (ZoneOffsetTransition change = rules.nextTransition(begin);
                change != null && change.getInstant().isBefore(end);
                change = rules.nextTransition(change.getInstant())) {
            add(change, null);
        }
    }

    private void add(ZoneOffsetTransitionRule rule, Instant begin) {
        int year = begin.atZone(zone).getYear();
        ZoneOffsetTransition change = rule.createTransition(year);
        add(change, new RRule<>(Repeated.yearly(rule, change)));
    }

    private void add(ZoneOffsetTransition change, RRule<?> again) {
        add(change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), again);
    }

    private void add(Instant at, LocalDateTime onTheWall, ZoneOffset before, ZoneOffset after, RRule<?> again) {
        boolean summer = zone.getRules().isDaylightSavings(at);
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(onTheWall));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(NAME.format(at.atZone(zone))));
        if (again != null) {
            observance.add(again);
        }
        text.add(observance);
    }

    /** The words in which changes are told. */
    private static final class Repeated {
        private static final int WEEK = 7;

        private Repeated() {}

        /** The rule by which clocks change each year: {@code BYDAY=-1SU}, or the first such weekday from a day on. */
        static String yearly(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
            int month = change.getDateTimeBefore().getMonthValue();
            String each = "FREQ=YEARLY;BYMONTH=" + month;
            String day = change.getDateTimeBefore().getDayOfWeek().name().substring(0, 2);
            int from = rule.getDayOfMonthIndicator();
            if (from < 0 || from + WEEK - 1 == rule.getMonth().length(false)) {
                return each + ";BYDAY=-1" + day;
            }
            return from % WEEK == 1 ? each + ";BYDAY=" + (1 + from / WEEK) + day : each + ";BYDAY=" + day + days(from);
        }

        private static String days(int from) {
            StringBuilder days = new StringBuilder(";BYMONTHDAY=" + from);
            for (int day = from + 1; day < from + WEEK; day++) {
                days.append(',').append(day);
            }
            return days.toString();
        }
    }
}
