package org.webinar.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;
import org.webinar.web.texts.Tongue;

/** The form in which a webinar is planned. */
@Named
@ViewScoped
public class AddMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 15;
    private static final int DEFAULT_MINUTES = 60;

    @Inject
    private transient Webinars webinars;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Clock clock;

    private String name;
    private LocalDateTime start;
    private int minutes = DEFAULT_MINUTES;
    private boolean chat = true;

    /** Proposes the next quarter of an hour. */
    @PostConstruct
    void propose() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone()).truncatedTo(ChronoUnit.MINUTES);
        start = now.plusMinutes(QUARTER - now.getMinute() % QUARTER);
    }

    /** Plans it; afterwards the list shows it. */
    public String save() {
        Instant begin = start.atZone(zone()).toInstant();
        return attempts.attempt(() ->
                                webinars.plan(new Plan(name, begin, Duration.ofMinutes(minutes), chat), door.visitor()))
                        .isPresent()
                ? "/meeting/index.xhtml?faces-redirect=true"
                : null;
    }

    /** Whether this person may plan webinars; the door refuses others whatever the page shows. */
    public boolean isPlanner() {
        return webinars.mayPlan(door.visitor());
    }

    private ZoneId zone() {
        return settings.get(Catalogue.TIME_ZONE);
    }

    /** The zone of the start, written out. */
    public String getZoneName() {
        return zone().getDisplayName(
                        TextStyle.FULL, Tongue.of(sentences.getLanguage()).locale());
    }

    /** Lengths to choose from, in minutes, up to what the administrator allows. */
    public List<Integer> getLengths() {
        int most = settings.get(Catalogue.MEETING_MAX_DURATION) * 60;
        return Stream.iterate(QUARTER, m -> m <= most, m -> m + (m < 2 * 60 ? QUARTER : 30))
                .toList();
    }

    /** A length as people say it. */
    public String length(int length) {
        return sentences.of("length", length / 60, length % 60);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public boolean isChat() {
        return chat;
    }

    public void setChat(boolean chat) {
        this.chat = chat;
    }
}
