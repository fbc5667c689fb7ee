package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.webinar.settings.Catalogue;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Secrets;
import org.webinar.settings.Settings;
import org.webinar.site.Sites;

/** Puts together what a meeting's room shall be like: from the meeting's row, and from the administrator's settings. */
@ApplicationScoped
public class RoomWishes {
    private final Settings settings;
    private final Secrets secrets;
    private final Sites sites;

    /** For the container's proxy. */
    public RoomWishes() {
        this(null, null, null);
    }

    @Inject
    RoomWishes(Settings settings, Secrets secrets, Sites sites) {
        this.settings = settings;
        this.secrets = secrets;
        this.sites = sites;
    }

    /** The room of this name, for this meeting. */
    public RoomWish of(Meeting meeting, String roomName) {
        RoomPlan plan = meeting.roomPlan();
        String ours = sites.address(meeting.siteId()).toString();
        return new RoomWish(
                roomName,
                meeting.name(),
                meeting.id(),
                URI.create(ours + "/callback/meeting-ended/" + meeting.id() + "/"
                        + secrets.wordFor("meeting-ended-" + meeting.id())),
                URI.create(ours + "/meeting/recording_ready/"),
                plan.furnishing()
                        .wayOut()
                        .or(() -> settings.get(RoomCatalogue.BBB_LOGOUT_URL))
                        .orElseGet(() -> URI.create(ours + "/meeting/")),
                recording(plan.recording()),
                slides(),
                plan.furnishing(),
                plan.entry().guests(),
                List.of());
    }

    /** Whether anything is recorded on this server at all. */
    public boolean recordable() {
        return !settings.get(RoomCatalogue.MEETING_DISABLE_RECORD);
    }

    /** Whether the room of this meeting may be recorded. */
    public boolean records(Meeting meeting) {
        return recording(meeting.roomPlan().recording()).wanted();
    }

    RoomWish.Recording recording(RoomWish.Recording ofMeeting) {
        boolean none = !recordable() || !ofMeeting.wanted();
        return none ? RoomWish.Recording.NONE : ofMeeting;
    }

    /** As Pod does: a path is one of its static files, on the host that Pod and we share. */
    Optional<URI> slides() {
        return settings.get(RoomCatalogue.MEETING_PRE_UPLOAD_SLIDES)
                .map(slides ->
                        URI.create(settings.get(Catalogue.URL) + "/static/").resolve(slides));
    }
}
