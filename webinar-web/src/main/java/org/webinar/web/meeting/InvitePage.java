package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.invitation.InvitationDesk;
import org.webinar.invitation.Invited;
import org.webinar.invitation.Place;
import org.webinar.livestream.Invitation;
import org.webinar.livestream.Invitations;
import org.webinar.registration.RegistrationDesk;
import org.webinar.site.CurrentSite;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;
import org.webinar.web.texts.SeriesWords;

/**
 * Invites people, each by a mail: those who speak to the room, the audience to the live page (Pod's defect T7). The texts
 * are there to be copied, too.
 */
@Named
@ViewScoped
public class InvitePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient InvitationDesk desk;

    @Inject
    private transient RegistrationDesk registrations;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient CurrentSite site;

    private long meeting;
    private Invitation invitation;
    private InviteForm room;
    private InviteForm live;
    private List<Invited> invited = List.of();

    /** Finds the meeting; when there is none for this person, the page says so. */
    public void arrive() {
        invitation =
                attempts.arrive(() -> invitations.to(meeting, door.visitor())).orElse(null);
        if (invitation != null) {
            room = new InviteForm(Place.ROOM, desk.note(meeting, Place.ROOM, door.visitor()));
            live = new InviteForm(Place.LIVE, desk.note(meeting, Place.LIVE, door.visitor()));
            look();
        }
    }

    /** Sends what the form holds; when it does not go, everything typed stays. */
    public void send(InviteForm form) {
        if (form.attempt(attempts, sentences, () -> invite(form))) {
            form.setPeople("");
            look();
        }
    }

    private int invite(InviteForm form) {
        return desk.invite(
                meeting, form.place(), form.getPeople(), form.getNote(), sentences.getLocale(), door.visitor());
    }

    /** Writes to somebody once more. */
    public void again(Invited one) {
        if (attempts.attempt(() -> desk.again(meeting, one.id(), sentences.getLocale(), door.visitor()))) {
            attempts.tell("invite.again.done", one.email());
            look();
        }
    }

    /** Takes somebody off the list, and the appointment out of that person's calendar. */
    public void withdraw(Invited one) {
        if (attempts.attempt(() -> desk.withdraw(meeting, one.id(), door.visitor()))) {
            attempts.tell("invite.withdraw.done", one.email());
            look();
        }
    }

    /** Looks what has become of the mails. */
    public void look() {
        invited = attempts.attempt(() -> desk.invited(meeting, door.visitor())).orElse(List.of());
    }

    /** What has become of somebody's mail, in words. */
    public String fate(Invited one) {
        if (one.withdrawn()) {
            return sentences.of("fate.gone");
        }
        return one.fate() == null
                ? sentences.of("fate.forgotten")
                : sentences.of(
                        "fate." + one.fate().state(),
                        sentences.brief(one.fate().at()),
                        one.fate().why());
    }

    /** The style of its badge. */
    public String badge(Invited one) {
        if (one.withdrawn() || one.fate() == null) {
            return "";
        }
        return switch (one.fate().state()) {
            case SENT -> "ready";
            case LATE, REFUSED -> "failed";
            default -> "waiting";
        };
    }

    /** When somebody was invited. */
    public String when(Invited one) {
        return sentences.brief(one.at());
    }

    /** The text for those who come into the room. */
    public String getForRoom() {
        return text(isWebinar() ? "invite.presenters.text" : "invite.participants.text");
    }

    /** The text for the audience. */
    public String getForAudience() {
        return text("invite.audience.text") + "\n\n" + needed();
    }

    /** What one needs to come to the live page. */
    private String needed() {
        return invitation.barriers().isEmpty()
                ? sentences.of("invite.page.open")
                : invitation.barriers().stream()
                        .map(barrier -> sentences.of("invite.page." + barrier))
                        .collect(Collectors.joining(" "));
    }

    private String text(String key) {
        return sentences.of(
                key,
                invitation.host(),
                invitation.name(),
                when(),
                address(invitation.room()),
                invitation.password(),
                isWebinar() ? address(invitation.live()) : "");
    }

    /** The link that asks for no password. */
    public String getDirect() {
        return address(invitation.direct());
    }

    /** Where the audience's calendar file is. */
    public String getCalendarFile() {
        return invitation.live().replaceFirst("^/live/event/([^/]+)/$", "/live/api/events/$1/calendar.ics");
    }

    /** A letter that the person's own mail program opens. */
    public String mailto(String text) {
        return "mailto:?subject=" + encoded(sentences.of("invite.subject", invitation.name())) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String when() {
        String next = sentences.when(invitation.start(), invitation.end());
        return invitation.series().repeated() ? next + "\n" + SeriesWords.of(invitation.series(), sentences) : next;
    }

    private String address(String path) {
        return site.address() + path;
    }

    /** Number of the audience's event, when there is one. */
    public long getEventId() {
        return EventNumber.of(invitation.live().replaceFirst("^/live/event/([^/]+)/$", "$1"));
    }

    /** How many have registered for it; null when one does not. */
    public Long getRegistrations() {
        return registrations.counts(List.of(getEventId())).get(getEventId());
    }

    /** Whether there is an audience to invite. */
    public boolean isWebinar() {
        return invitation.live() != null;
    }

    /** Whether mails leave from here at all. */
    public boolean isSends() {
        return desk.sends();
    }

    public InviteForm getRoom() {
        return room;
    }

    public InviteForm getLive() {
        return live;
    }

    public List<Invited> getInvited() {
        return invited;
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
