package org.webinar.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.webinar.livestream.Agenda;
import org.webinar.livestream.Curtains;
import org.webinar.livestream.Extensions;
import org.webinar.livestream.PersonalRooms;
import org.webinar.livestream.WebinarView;
import org.webinar.livestream.Webinars;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** My meetings: the presenter's list, with the buttons that start and end them. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {
    /** Where the other pages lead back to. */
    static final String LIST = "/meeting/index.xhtml?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Webinars webinars;

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient PersonalRooms personalRooms;

    @Inject
    private transient Curtains curtains;

    @Inject
    private transient Extensions extensions;

    @Inject
    private transient Cards cards;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient CurrentSite site;

    @Inject
    private transient Clock clock;

    private final SentLists sent = new SentLists();

    private Wanted wanted;

    private Agenda.Page page;

    private boolean roomless;

    private List<Card> shown;

    private String fingerprint;

    /** What the address asks for; this tab goes on with it. */
    @PostConstruct
    void arrive() {
        wanted =
                Wanted.in(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        look();
    }

    private void look() {
        page = agenda.of(wanted.sought(), door.visitor());
        shown = cards.of(page.entries(), door.visitor());
        fingerprint = sent.keep(shown);
        roomless = page.number() == 0 && wanted.roomsOfOnesOwn() && personalRooms.isWanting(door.visitor());
    }

    /**
     * Looks again every few seconds, without a question to BigBlueButton, and redraws only what has changed: since what
     * this tab shows, for the tabs that start opens share this bean.
     */
    public void lookForChanges() {
        look();
        if (!fingerprint.equals(parameter("seen"))) {
            PrimeFaces.current().ajax().update("list");
        }
    }

    /** Another word whenever something else is shown. */
    public String getFingerprint() {
        return fingerprint;
    }

    private static String pressed() {
        return parameter("pressed");
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether a button was pressed in a list so old that we no longer know what stood where. */
    public boolean isOutdated() {
        return pressed() != null && !sent.knows(pressed());
    }

    /** Opens the room and sends this browser into it. When that does not go, the page says why. */
    public void start(long meetingId) throws IOException {
        enter(attempts.attempt(() -> webinars.start(meetingId, door.visitor())));
    }

    /** The same for a rehearsal, of which the audience sees nothing. */
    public void rehearse(long meetingId) throws IOException {
        enter(attempts.attempt(() -> webinars.rehearse(meetingId, door.visitor())));
    }

    private void enter(Optional<URI> room) throws IOException {
        if (room.isPresent()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(room.get().toString());
        }
        look();
    }

    /** Makes a room of this person's own. */
    public String makeRoom() {
        Optional<Long> made = attempts.attempt(() -> personalRooms.make(sentences.of("own-room.name"), door.visitor()));
        return made.isPresent() ? LIST : null;
    }

    /** Whether this person could have a room of their own, and has none. */
    public boolean isRoomless() {
        return roomless;
    }

    /** Lets the audience see the picture. */
    public void open(long meetingId) {
        attempts.attempt(() -> curtains.open(meetingId, door.visitor()));
        look();
    }

    /** Lets the audience see a pause. */
    public void pause(long meetingId) {
        attempts.attempt(() -> curtains.pause(meetingId, door.visitor()));
        look();
    }

    /** Lets it last longer than planned. */
    public void extend(long meetingId, Instant end) {
        attempts.attempt(() -> extensions.extend(meetingId, end, door.visitor()));
        look();
    }

    /** Sends everybody home and stops the live. What has been held goes to the past ones, and who looks for it reads so. */
    public void end(WebinarView webinar) {
        if (attempts.attempt(() -> webinars.end(webinar.id(), door.visitor()))
                && webinar.heldWhenEnded(clock.instant())) {
            attempts.tell("meetings.held", webinar.name());
        }
        look();
    }

    /** Asks for the live once more, after it failed. */
    public void tryAgain(long meetingId) {
        attempts.attempt(() -> webinars.tryAgain(meetingId, door.visitor()));
        look();
    }

    /** The newest list while the page is drawn; before that, the one in which something was pressed. */
    public List<Card> getShown() {
        boolean drawn = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return drawn || pressed() == null ? shown : sent.sentAs(pressed());
    }

    /** A path with the address of this site before it, to be sent to others. */
    public String address(String path) {
        return site.address() + path;
    }

    /** How many there are, in words. */
    public String getCount() {
        return sentences.of("list.count", page.found());
    }

    /** Where this page stands among the others; empty when there is only one. */
    public String getPlace() {
        return page.pages() == 1 ? "" : sentences.of("list.page", page.number() + 1, page.pages());
    }

    /** What is looked for. */
    public Wanted getWanted() {
        return wanted;
    }

    /** What has been found. */
    public Agenda.Page getPage() {
        return page;
    }

    /** Whether this person may plan meetings. */
    public boolean isPlannerOfMeetings() {
        return webinars.mayPlanMeetings(door.visitor());
    }

    /** Whether this person may plan webinars. */
    public boolean isPlanner() {
        return webinars.mayPlan(door.visitor());
    }
}
