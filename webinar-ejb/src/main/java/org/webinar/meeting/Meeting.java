package org.webinar.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.webinar.identity.AccessGroup;
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
    private Duration expectedDuration;

    @Column(name = "is_webinar")
    private boolean webinar;

    @Column(name = "enable_chat")
    private boolean chat;

    @Embedded
    private Stamps stamps;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_additional_owners", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "user_id")
    @BatchFetch(BatchFetchType.IN)
    private Set<Integer> additionalOwners = new HashSet<>();

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "meeting_restrict_access_to_groups",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "accessgroup_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<AccessGroup> accessGroups = new HashSet<>();

    @Embedded
    private PodDefaults defaults = new PodDefaults();

    @Embedded
    private RoomColumns room = new RoomColumns();

    protected Meeting() {}

    /** One that has not been stored yet; its slug comes with its number. */
    static Meeting of(Plan plan, Visitor owner, int siteId, ZoneId zone, Instant now) {
        Meeting meeting = new Meeting();
        meeting.slug = "new-" + UUID.randomUUID();
        meeting.ownerId = owner.userId();
        meeting.siteId = siteId;
        meeting.stamps = new Stamps(now);
        meeting.replan(plan, zone, now);
        return meeting;
    }

    /** Takes on what is planned, and writes only what becomes another; refuses a start that is none of its series. */
    void replan(Plan plan, ZoneId zone, Instant now) {
        defaults.repeat(plan.series(), !plan.start().equals(startAt), plan.start(), zone);
        name = plan.name();
        startAt = plan.start();
        expectedDuration = plan.duration();
        webinar = plan.webinar();
        chat = plan.chat();
        stamps.touch(now);
    }

    /** Becomes the meeting of these people, too, with a room like this. */
    void furnish(RoomPlan plan, Set<AccessGroup> groups) {
        room.become(plan, roomPlan());
        additionalOwners.retainAll(plan.owners());
        additionalOwners.addAll(plan.owners());
        accessGroups.retainAll(groups);
        accessGroups.addAll(groups);
    }

    /** Becomes its owner's own room. */
    void becomePersonal() {
        defaults.becomePersonal();
    }

    /** Pod numbers a slug with the row's number, known only once the row is there. */
    void takeSlugFromNumber() {
        slug = Slug.numbered(id, name);
    }

    /**
     * Spells the address after the present name, as Pod does at each save; not while the room is open, for BigBlueButton
     * knows it by that address (defect D17). One that is too long stays as it is: only other
     * programs can have written such a name, and nothing that goes on here may fail for it.
     */
    public void followName() {
        if (Slug.fits(id, name)) {
            takeSlugFromNumber();
        }
    }

    /** Whether the address would be another one under this name. */
    public boolean movesWith(String newName) {
        return Slug.fits(id, newName) && !slug.equals(Slug.numbered(id, newName));
    }

    /** What is planned of it. */
    public Planned planned() {
        return new Planned(name, startAt, expectedDuration, webinar, webinar && chat, roomPlan(), series().plain());
    }

    /** What is decided about its room. */
    public RoomPlan roomPlan() {
        return room.plan(
                additionalOwners, accessGroups.stream().map(AccessGroup::id).collect(Collectors.toSet()));
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

    /** Whether it belongs to the account with this number, as its owner or as one of its additional owners. */
    public boolean ownedBy(int userId) {
        return ownerId == userId || additionalOwners.contains(userId);
    }

    /** Numbers of the accounts that it belongs to. */
    public Set<Integer> owners() {
        Set<Integer> owners = new HashSet<>(additionalOwners);
        owners.add(ownerId);
        return owners;
    }

    /** Whether it is the owner's own room, of which there is one on each site. */
    public boolean personal() {
        return defaults.personal();
    }

    /** Whether people have to sign in before they enter. */
    public boolean restricted() {
        return room.restricted();
    }

    /** Code names of the access groups it is kept for; empty when it is for everybody, never null. */
    public Set<String> accessGroups() {
        return accessGroups.stream().map(AccessGroup::codeName).collect(Collectors.toUnmodifiableSet());
    }

    public int siteId() {
        return siteId;
    }

    /** From the planned start to the planned end. */
    public TimeSlot slot() {
        return TimeSlot.of(startAt, expectedDuration);
    }

    /** Whether it has an audience besides the people in its room. */
    public boolean webinar() {
        return webinar;
    }

    /** The password with which guests come in; may be empty. */
    public String attendeePassword() {
        return room.attendeePassword();
    }

    /** The password with which guests come in as presenters; empty when there is none. */
    public String moderatorPassword() {
        return room.moderatorPassword();
    }

    /** Lets the audience write, or not. */
    void letAudienceWrite(boolean may, Instant now) {
        chat = may;
        stamps.touch(now);
    }

    /** How Pod repeats it. */
    public Series series() {
        return defaults.series();
    }

    /** How it is repeated; empty when it is not. */
    public Optional<Recurrence> recurrence(ZoneId zone) {
        return defaults.recurrence(startAt.atZone(zone));
    }

    /** Whether the audience may write. */
    public boolean chat() {
        return chat;
    }
}
