package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of a meeting that Pod's form fills by itself. The database has no defaults for them, so whoever inserts a
 * row must (Pod: meeting/models.py, pod-compatibility 5 and 6).
 */
@Embeddable
class PodDefaults {
    private static final String WEEKLY = "weekly";
    private static final int PASSWORD_LENGTH = 16;
    private static final int MOST_PARTICIPANTS = 150;
    private static final int LOWEST_VOICE_BRIDGE = 70_000;
    private static final int VOICE_BRIDGES = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "attendee_password")
    private String attendeePassword = RANDOM.ints(PASSWORD_LENGTH, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Column(name = "moderator_password")
    private String moderatorPassword = "";

    private String recurrence;
    private int frequency = 1;

    @Column(name = "recurring_until")
    private LocalDate recurringUntil;

    @Column(name = "nb_occurrences")
    private Integer occurrences;

    private String weekdays;

    @Column(name = "monthly_type")
    private String monthlyType = "date_day";

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "is_running")
    private boolean running;

    @Column(name = "max_participants")
    private int maxParticipants = MOST_PARTICIPANTS;

    @Column(name = "webcam_only_for_moderators")
    private boolean webcamOnlyForModerators;

    @Column(name = "record")
    private boolean recorded;

    @Column(name = "auto_start_recording")
    private boolean autoStartRecording;

    @Column(name = "allow_start_stop_recording")
    private boolean allowStartStopRecording = true;

    @Column(name = "guest_policy")
    private String guestPolicy = "ALWAYS_ACCEPT";

    @Column(name = "lock_settings_disable_cam")
    private boolean camLocked;

    @Column(name = "lock_settings_disable_mic")
    private boolean micLocked;

    @Column(name = "lock_settings_disable_private_chat")
    private boolean privateChatLocked;

    @Column(name = "lock_settings_disable_public_chat")
    private boolean publicChatLocked;

    @Column(name = "lock_settings_disable_note")
    private boolean noteLocked;

    @Column(name = "lock_settings_locked_layout")
    private boolean layoutLocked;

    @Column(name = "voice_bridge")
    private Integer voiceBridge = LOWEST_VOICE_BRIDGE + RANDOM.nextInt(VOICE_BRIDGES);

    @Column(name = "is_personal")
    private boolean personal;

    protected PodDefaults() {}

    /**
     * What Pod's check_recurrence writes for a meeting that happens once. Pod counts the day in its zone when its form is
     * sent and in UTC ever after; the table's constraint wants the later of the two or more.
     */
    void notRecurring(Instant start, ZoneId zone) {
        recurringUntil = laterDay(start, zone);
        occurrences = 1;
        weekdays = weekday(start, zone);
    }

    /**
     * Keeps the table's constraint and Pod's rules when the start moves. What recurs keeps its series untouched: Pod counts
     * it anew at its own next save.
     *
     * @throws OutOfItsSeries when the new start is none of the series
     */
    void startsAt(Instant start, ZoneId zone) {
        if (recurrence == null || recurrence.isEmpty()) {
            notRecurring(start, zone);
        } else if (!inSeries(start, zone)) {
            throw new OutOfItsSeries();
        }
    }

    private boolean inSeries(Instant start, ZoneId zone) {
        boolean onWeekday = !WEEKLY.equals(recurrence) || weekdays == null || weekdays.contains(weekday(start, zone));
        return onWeekday && (recurringUntil == null || !laterDay(start, zone).isAfter(recurringUntil));
    }

    private static String weekday(Instant start, ZoneId zone) {
        return String.valueOf(LocalDate.ofInstant(start, zone).getDayOfWeek().getValue() - 1);
    }

    private static LocalDate laterDay(Instant start, ZoneId zone) {
        LocalDate local = LocalDate.ofInstant(start, zone);
        LocalDate utc = LocalDate.ofInstant(start, ZoneOffset.UTC);
        return local.isAfter(utc) ? local : utc;
    }

    Optional<Recurrence> recurrence(ZonedDateTime start) {
        return new Series(recurrence, frequency, weekdays, monthlyType, recurringUntil).recurrence(start);
    }

    String attendeePassword() {
        return attendeePassword;
    }

    String moderatorPassword() {
        return moderatorPassword;
    }

    boolean personal() {
        return personal;
    }

    boolean restricted() {
        return restricted;
    }

    RoomWish.Recording recording() {
        return new RoomWish.Recording(recorded, autoStartRecording, allowStartStopRecording);
    }

    LocalDate recurringUntil() {
        return recurringUntil;
    }

    String weekdays() {
        return weekdays;
    }
}
