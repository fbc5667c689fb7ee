package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.administration.MeetingSheets;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Noted;
import org.webinar.change.Thing;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.GatewayTurned;
import org.webinar.livestream.LiveMoved;
import org.webinar.livestream.LiveSession;
import org.webinar.livestream.MeetingGoes;
import org.webinar.livestream.WaitingEnded;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Planned;
import org.webinar.recording.RecordingNoticed;
import org.webinar.site.Sites;

/** Hears what the house announces, in the transaction in which it happens, and has programs told. */
@ApplicationScoped
@Transactional
class Reporter {
    /** What can be different in a plan. */
    private static final Set<String> PLAN =
            Stream.of(Planned.Field.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    private EntityManager database;

    private final Messages messages;
    private final MeetingSheets sheets;
    private final GatewayRegister gateways;
    private final Sites sites;

    Reporter() {
        this(null, null, null, null);
    }

    @Inject
    Reporter(Messages messages, MeetingSheets sheets, GatewayRegister gateways, Sites sites) {
        this.messages = messages;
        this.sheets = sheets;
        this.gateways = gateways;
        this.sites = sites;
    }

    void moved(@Observes LiveMoved live) {
        LiveSession session = live.turn() == null ? null : database.find(LiveSession.class, live.sessionId());
        if (session != null) {
            Optional<Meeting> meeting = meeting(live.meetingId());
            // Its meeting may have been deleted while it ran; its gateway is of the same site.
            meeting.map(Meeting::siteId)
                    .or(() -> Optional.ofNullable(database.find(Gateway.class, session.gatewayId()))
                            .map(Gateway::siteId))
                    .ifPresent(site -> messages.tell(
                            site,
                            news(live.turn()),
                            () -> LiveFacts.of(
                                    session, meeting.map(Meeting::name).orElse(""))));
        }
    }

    private static News news(LiveMoved.Turn turn) {
        return switch (turn) {
            case STARTED -> News.LIVE_STARTED;
            case INTERRUPTED -> News.LIVE_INTERRUPTED;
            case RESUMED -> News.LIVE_RESUMED;
            case SHOWN -> News.LIVE_SHOWN;
            case HIDDEN -> News.LIVE_HIDDEN;
            case FAILED -> News.LIVE_FAILED;
            case ENDED -> News.LIVE_ENDED;
        };
    }

    void noted(@Observes Noted noted) {
        Note note = noted.note();
        if (note.thing().kind() == Thing.Kind.WEBINAR && (note.deed() == Deed.ADDED || note.deed() == Deed.CHANGED)) {
            meeting(note.thing().id())
                    .ifPresent(meeting -> news(note, meeting.webinar()).ifPresent(news -> tell(meeting, news)));
        }
    }

    /** What it means for those who are told of webinars alone; of recordings, for one, it changes nothing that is planned. */
    static Optional<News> news(Note note, boolean webinar) {
        Set<String> changed = note.differences().stream()
                .map(Difference::field)
                .filter(PLAN::contains)
                .collect(Collectors.toSet());
        boolean audience = changed.contains(Planned.Field.WEBINAR.name());
        if (!webinar) {
            return Optional.of(News.WEBINAR_CANCELLED).filter(cancelled -> audience);
        }
        if (note.deed() == Deed.ADDED || audience) {
            return Optional.of(News.WEBINAR_PLANNED);
        }
        return Optional.of(News.WEBINAR_CHANGED).filter(news -> !changed.isEmpty());
    }

    void goes(@Observes MeetingGoes gone) {
        meeting(gone.meetingId()).filter(Meeting::webinar).ifPresent(meeting -> tell(meeting, News.WEBINAR_CANCELLED));
    }

    void served(@Observes WaitingEnded waited) {
        meeting(waited.meetingId()).ifPresent(meeting -> tell(meeting, News.WEBINAR_CHANGED));
    }

    private void tell(Meeting meeting, News news) {
        messages.tell(
                meeting.siteId(),
                news,
                () -> MeetingFacts.of(sheets.of(List.of(meeting)).get(0), site(meeting)));
    }

    void noticed(@Observes RecordingNoticed notice) {
        meeting(notice.meetingId())
                .ifPresent(meeting -> messages.tell(meeting.siteId(), News.RECORDING_READY, () -> new Facts.Writer()
                        .is("id", notice.recordingId())
                        .is("meeting", meeting.id())
                        .is("name", meeting.name())
                        .is("readyAt", notice.readyAt())
                        .is("url", site(meeting) + "/meeting/recordings/" + meeting.slug() + "/")
                        .facts()));
    }

    void turned(@Observes GatewayTurned turned) {
        Optional.ofNullable(database.find(Gateway.class, turned.gatewayId()))
                .ifPresent(gateway -> messages.tell(
                        gateway.siteId(),
                        turned.usable() ? News.GATEWAY_UP : News.GATEWAY_DOWN,
                        () -> GatewayFacts.of(gateways.sheetOfAnySite(turned.gatewayId()))));
    }

    private String site(Meeting meeting) {
        return sites.address(meeting.siteId()).toString().replaceAll("/+$", "");
    }

    private Optional<Meeting> meeting(long id) {
        return Optional.ofNullable(database.find(Meeting.class, id));
    }
}
