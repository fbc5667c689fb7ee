package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.webinar.livestream.Invitation;
import org.webinar.livestream.Invitations;
import org.webinar.site.CurrentSite;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Texts to send: one for those who speak, with the room; another for the audience, with the live page (Pod's defect T7). */
@Named
@RequestScoped
public class InvitePage {
    @Inject
    private Invitations invitations;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    @Inject
    private CurrentSite site;

    private long meeting;
    private Invitation invitation;

    /** Finds the meeting; when there is none for this person, the page says so. */
    public void arrive() {
        invitation =
                attempts.arrive(() -> invitations.to(meeting, door.visitor())).orElse(null);
    }

    /** The text for those who come into the room. */
    public String getForRoom() {
        return text(isWebinar() ? "invite.presenters.text" : "invite.participants.text");
    }

    /** The text for the audience. */
    public String getForAudience() {
        return text("invite.audience.text");
    }

    private String text(String key) {
        return sentences.of(
                key,
                invitation.host(),
                invitation.name(),
                sentences.when(invitation.start(), invitation.end()),
                address(invitation.room()),
                invitation.password(),
                isWebinar() ? address(invitation.live()) : "");
    }

    /** The link that asks for no password. */
    public String getDirect() {
        return address(invitation.direct());
    }

    /** A letter that the person's own mail program opens. */
    public String mailto(String text) {
        return "mailto:?subject=" + encoded(sentences.of("invite.subject", invitation.name())) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String address(String path) {
        return site.address() + path;
    }

    /** Whether there is an audience to invite. */
    public boolean isWebinar() {
        return invitation.live() != null;
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
