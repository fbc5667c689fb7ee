package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.webinar.administration.Booking;
import org.webinar.administration.CalendarDesk;
import org.webinar.administration.GatewayDesk;
import org.webinar.administration.Waiting;
import org.webinar.time.WrittenDate;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** When gateways are used: a day or a week, as a picture and as a table. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int WEEK = 7;
    private static final int DAY = 1;

    @Inject
    private CalendarDesk calendar;

    @Inject
    private GatewayDesk desk;

    @Inject
    private GatewayWords words;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private String day;
    private String view;
    private List<CalendarDay> days;

    /** Looks what is promised; when the person may not see it, the page says so. */
    public void arrive() {
        days = attempts.arrive(this::days).orElse(null);
    }

    private List<CalendarDay> days() {
        Map<Long, String> names = new LinkedHashMap<>();
        desk.all(door.visitor()).forEach(sheet -> names.put(sheet.gateway().id(), words.name(sheet)));
        ZoneId zone = sentences.zone();
        List<Booking> bookings = calendar.between(
                first().atStartOfDay(zone).toInstant(),
                first().plusDays(length()).atStartOfDay(zone).toInstant(),
                door.visitor());
        return IntStream.range(0, length())
                .mapToObj(i -> CalendarDay.of(first().plusDays(i), zone, names, bookings))
                .toList();
    }

    private LocalDate first() {
        return isWeekly() ? chosen().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : chosen();
    }

    private int length() {
        return isWeekly() ? WEEK : DAY;
    }

    /** Today when the address says nothing, or nonsense. */
    private LocalDate chosen() {
        try {
            return day == null ? today() : LocalDate.parse(day);
        } catch (DateTimeException nonsense) {
            return today();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sentences.zone());
    }

    /** When a webinar that waits is planned. */
    public String when(Waiting waiting) {
        return sentences.when(waiting.start(), waiting.end());
    }

    /** Webinars that wait for a gateway. */
    public List<Waiting> getWaiting() {
        return calendar.waiting(door.visitor());
    }

    /** A day as people say it. */
    public String label(CalendarDay of) {
        ZonedDateTime noon = of.date().atTime(LocalTime.NOON).atZone(sentences.zone());
        return sentences.of(
                "date.day", WrittenDate.day(noon, words.language()), WrittenDate.zone(noon, words.language()));
    }

    /** The day that is chosen, as it stands in addresses. */
    public String getChosen() {
        return chosen().toString();
    }

    /** The day or the week before. */
    public String getBefore() {
        return first().minusDays(length()).toString();
    }

    /** The day or the week after. */
    public String getAfter() {
        return first().plusDays(length()).toString();
    }

    public boolean isWeekly() {
        return "week".equals(view);
    }

    /** How it is looked at, as it stands in addresses. */
    public String getViewed() {
        return isWeekly() ? "week" : "day";
    }

    /** The days; null when this person may not see them. */
    public List<CalendarDay> getDays() {
        return days;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
