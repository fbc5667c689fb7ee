package org.webinar.livestream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.webinar.gateway.Channel;
import org.webinar.identity.AccessGroup;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Slug;
import org.webinar.rights.Watchable;
import org.webinar.time.TimeSlot;

/** What the audience sees announced and comes to watch: a live event on a broadcaster (Pod's table). */
@Entity
@Table(name = "live_event")
public class Event implements Watchable {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String description = "";

    @Column(name = "start_date")
    private Instant start;

    @Column(name = "end_date")
    private Instant end;

    @Column(name = "iframe_url")
    private String iframeUrl;

    @Column(name = "iframe_height")
    private Integer iframeHeight;

    @Column(name = "aside_iframe_url")
    private String asideIframeUrl;

    @Column(name = "video_on_hold_id")
    private Long videoOnHold;

    @Column(name = "is_draft")
    private boolean draft;

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "is_auto_start")
    private boolean autoStart;

    @Column(name = "is_recording_stopped")
    private boolean recordingStopped;

    private String password;

    @Column(name = "max_viewers")
    private int maxViewers;

    @Column(name = "enable_transcription")
    private boolean transcription;

    @Column(name = "broadcaster_id")
    private Long broadcasterId;

    @Column(name = "owner_id")
    private Integer ownerId;

    @Column(name = "type_id")
    private Long typeId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "live_event_additional_owners", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "user_id")
    @BatchFetch(BatchFetchType.IN)
    private Set<Integer> additionalOwners = new HashSet<>();

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "live_event_restrict_access_to_groups",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "accessgroup_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<AccessGroup> accessGroups = new HashSet<>();

    protected Event() {}

    /** The event of a webinar, with the columns that Pod fills by itself (Pod: webinar_utils.create_livestream_event). */
    Event(Meeting meeting, long broadcasterId, long typeId) {
        slug = "new-" + UUID.randomUUID();
        title = meeting.name();
        TimeSlot slot = meeting.slot();
        start = slot.start();
        end = slot.end();
        ownerId = meeting.ownerId();
        additionalOwners.addAll(meeting.roomPlan().owners());
        this.broadcasterId = broadcasterId;
        this.typeId = typeId;
    }

    /** Pod numbers a slug with the row's number, known only once the row is there. */
    void takeSlugFromNumber() {
        slug = Slug.numbered(id, title);
    }

    /** Spells the address after the present title, as Pod does at each save; see {@link Meeting#followName()}. */
    void followTitle() {
        if (Slug.fits(id, title)) {
            takeSlugFromNumber();
        }
    }

    /**
     * Follows its webinar in what has changed there. Everything else is the event's own and stays, a restriction above all
     * (Pod's defect G9: each edit of the meeting wiped it, and an unlisted lecture became public).
     */
    void follow(Planned before, Plan now) {
        if (!before.name().equals(now.name())) {
            title = now.name();
        }
        if (before.movesTo(now)) {
            start = now.slot().start();
            end = now.slot().end();
        }
    }

    /** Belongs to those who have come to own its webinar, and not to those who own it no longer; Pod's others stay. */
    void followOwners(Set<Integer> before, Set<Integer> now) {
        additionalOwners.removeIf(owner -> before.contains(owner) && !now.contains(owner));
        now.stream()
                .filter(owner -> !before.contains(owner) && !owner.equals(ownerId))
                .forEach(additionalOwners::add);
    }

    /** What has been decided of its page. */
    EventPlan planned() {
        Set<Long> groups = accessGroups.stream().map(AccessGroup::id).collect(Collectors.toSet());
        return new EventPlan(description, Audience.of(restricted, groups), groups, password(), draft, frames());
    }

    /** Shows its audience this from now on, and only them. Both columns say who may, for Pod looks at either. */
    void become(EventPlan plan, Set<AccessGroup> groups) {
        description = plan.description();
        restricted = plan.audience() != Audience.EVERYBODY;
        password = plan.password().isEmpty() ? null : plan.password();
        draft = plan.draft();
        show(plan.frames());
        if (!accessGroups.equals(groups)) {
            accessGroups.clear();
            accessGroups.addAll(groups);
        }
    }

    private void show(Frames frames) {
        iframeUrl = frames.below().isEmpty() ? null : frames.below();
        iframeHeight = frames.height() == 0 ? null : Integer.valueOf(frames.height());
        asideIframeUrl = frames.aside().isEmpty() ? null : frames.aside();
        videoOnHold = frames.video();
    }

    /** Pages of other sites that it has, whoever has written them. */
    Frames frames() {
        return new Frames(iframeUrl, iframeHeight == null ? 0 : iframeHeight, asideIframeUrl, videoOnHold);
    }

    /** Is watched on this channel from now on. */
    void showOn(Channel channel) {
        broadcasterId = channel.broadcasterId();
    }

    @Override
    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** HTML that is not to be trusted; never null. */
    String description() {
        return description == null ? "" : description;
    }

    public TimeSlot slot() {
        return new TimeSlot(start, end);
    }

    public int ownerId() {
        return ownerId;
    }

    @Override
    public boolean ownedBy(int userId) {
        return ownerId == userId || additionalOwners.contains(userId);
    }

    Set<Integer> owners() {
        Set<Integer> owners = new HashSet<>(additionalOwners);
        owners.add(ownerId);
        return owners;
    }

    @Override
    public boolean draft() {
        return draft;
    }

    @Override
    public boolean restricted() {
        return restricted;
    }

    @Override
    public Set<String> accessGroups() {
        return accessGroups.stream().map(AccessGroup::codeName).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String password() {
        return password == null ? "" : password;
    }

    long broadcasterId() {
        return broadcasterId;
    }
}
