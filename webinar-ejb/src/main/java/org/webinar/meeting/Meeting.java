package org.webinar.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.webinar.identity.Visitor;
import org.webinar.time.TimeSlot;

/**
 * A meeting in BigBlueButton: planned by its owner, opened when a presenter enters, over when the room has closed. A
 * webinar is a meeting that also has an audience.
 *
 * <p>The row is Pod's; the columns that we don't use yet are filled the way Pod's form leaves them.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "meeting_id")
    private String slug;

    @Column(name = "owner_id")
    private Integer ownerId;

    @Column(name = "site_id")
    private Integer siteId;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "expected_duration")
    private java.time.Duration expectedDuration;

    @Column(name = "welcome_text")
    private String welcomeText = "";

    @Column(name = "is_webinar")
    private boolean webinar;

    @Column(name = "enable_chat")
    private boolean chat;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Embedded
    private PodDefaults defaults = new PodDefaults();

    protected Meeting() {}

    /** A webinar that has not been stored yet; its slug comes with its number. */
    static Meeting webinar(Plan plan, Visitor owner, Site site, Instant now) {
        Meeting meeting = new Meeting();
        meeting.slug = "new-" + UUID.randomUUID();
        meeting.ownerId = owner.userId();
        meeting.siteId = site.id();
        meeting.webinar = true;
        meeting.createdAt = now;
        meeting.defaults.notRecurring(plan.start(), site.zone());
        meeting.replan(plan, now);
        return meeting;
    }

    private void replan(Plan plan, Instant now) {
        name = plan.name();
        startAt = plan.start();
        expectedDuration = plan.duration();
        chat = plan.chat();
        updatedAt = now;
    }

    /** Pod numbers a slug with the row's number, known only once the row is there. */
    void takeSlugFromNumber() {
        slug = Slug.numbered(id, name);
    }

    /** Whether this person may run the meeting: start it, end it, speak in it as its moderator. */
    public boolean mayBeRunBy(Visitor visitor) {
        return visitor.superuser() || ownerId == visitor.userId();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The number and the name as they stand in addresses; also BigBlueButton's name for the room. */
    public String slug() {
        return slug;
    }

    public int ownerId() {
        return ownerId;
    }

    public int siteId() {
        return siteId;
    }

    /** From the planned start to the planned end. */
    public TimeSlot slot() {
        return TimeSlot.of(startAt, expectedDuration);
    }

    /** How long it is expected to last. */
    public java.time.Duration length() {
        return expectedDuration;
    }

    /** What its row wants recorded. */
    public RoomWish.Recording recording() {
        return defaults.recording();
    }

    /** Whether the audience may write. */
    public boolean chat() {
        return chat;
    }
}
