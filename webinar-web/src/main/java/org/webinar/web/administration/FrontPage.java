package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.webinar.administration.FrontDesk;
import org.webinar.administration.SiteState;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** How things are at the site, in words. */
@Named
@RequestScoped
public class FrontPage {
    private static final long GIGABYTE = 1024;

    @Inject
    private FrontDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private SiteState shown;

    /** Looks; when there is no page for the person, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.state(door.visitor())).orElse(null);
    }

    /** How the gateways are. */
    public String getGateways() {
        SiteState.GatewayState now = shown.gateways();
        return now.all() == 0
                ? sentences.of("front.gateways.none")
                : sentences.of("front.gateways.are", now.all(), now.usable(), now.resting());
    }

    /** What is wrong with them; empty when nothing is. */
    public String getGatewayTrouble() {
        SiteState.GatewayState now = shown.gateways();
        return now.failing() + now.unconfirmed() == 0
                ? ""
                : sentences.of("front.gateways.trouble", now.failing(), now.unconfirmed());
    }

    /** How the running lives are. */
    public String getLives() {
        return sentences.of("front.lives.are", shown.lives().running());
    }

    /** What is wrong with them; empty when nothing is. */
    public String getLiveTrouble() {
        return shown.lives().troubled() == 0
                ? ""
                : sentences.of("front.lives.trouble", shown.lives().troubled());
    }

    /** What running lives know of BigBlueButton. */
    public String getRooms() {
        SiteState.LiveCount now = shown.lives();
        if (now.running() == 0) {
            return sentences.of("front.rooms.unknown");
        }
        return sentences.of(now.roomless() == 0 ? "front.rooms.fine" : "front.rooms.silent", now.roomless());
    }

    /** How the mails are. */
    public String getLetters() {
        return sentences.of("front.letters.are", shown.letters().waiting());
    }

    /** What is wrong with them; empty when nothing is. */
    public String getLetterTrouble() {
        SiteState.LetterCount now = shown.letters();
        return now.late() + now.refused() == 0 ? "" : sentences.of("front.letters.trouble", now.late(), now.refused());
    }

    /** Whether the tables fit, and how much room is left. */
    public String getServer() {
        return sentences.of(
                shown.databaseServes() ? "front.server.fine" : "front.server.tables",
                (double) shown.freeMegabytes() / GIGABYTE);
    }

    /** How things are; null when there is no page for this person. */
    public SiteState getShown() {
        return shown;
    }
}
