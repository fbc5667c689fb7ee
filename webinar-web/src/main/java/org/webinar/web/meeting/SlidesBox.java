package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.webinar.livestream.RoomSlides;
import org.webinar.slides.SlidesDesk;
import org.webinar.slides.SlidesLine;
import org.webinar.slides.SlidesRules;
import org.webinar.slides.SlidesWish;
import org.webinar.slides.Tray;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Arrivals;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The slides of a plan's form. Files come by themselves (slides.js) and lie in a tray until the form is saved. */
@Named
@ViewScoped
public class SlidesBox implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double SMALLEST = 0.1;

    @Inject
    private transient SlidesDesk desk;

    @Inject
    private transient RoomSlides rooms;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Arrivals arrivals;

    private final String tray = UUID.randomUUID().toString().replace("-", "");
    private final List<SlidesField> fields = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();
    private Set<Long> asRead = Set.of();
    private long meetingId;
    private boolean refused;
    private String ofPod = "";

    /** Begins with those that are kept. */
    void fill(long meeting) {
        meetingId = meeting;
        List<SlidesLine> kept = desk.of(meeting, door.visitor());
        kept.stream().map(SlidesField::new).forEach(fields::add);
        asRead = kept.stream().map(SlidesLine::fileId).collect(Collectors.toSet());
        known.addAll(asRead);
        refused = kept.stream().anyMatch(SlidesLine::refused);
        ofPod = desk.ofPod(meeting, door.visitor()).orElse("");
    }

    /** Shows what has come into the tray since. */
    public void look() {
        for (SlidesLine line : desk.in(tray())) {
            if (known.add(line.fileId())) {
                if (fields.size() < SlidesDesk.MOST) {
                    fields.add(new SlidesField(line));
                } else {
                    attempts.tell("slides.full", line.name(), SlidesDesk.MOST);
                }
            }
        }
    }

    /** Moves one a place to the front. */
    public void up(long fileId) {
        int place = place(fileId);
        if (place > 0) {
            Collections.swap(fields, place, place - 1);
        }
    }

    /** Takes one away, as soon as the form is saved. */
    public void drop(long fileId) {
        fields.removeIf(field -> field.getFileId() == fileId);
    }

    private int place(long fileId) {
        return fields.stream().map(SlidesField::getFileId).toList().indexOf(fileId);
    }

    /** Keeps them for webinars that have just been planned with this form. */
    void keepForNew(List<Long> planned) {
        if (!fields.isEmpty()) {
            rooms.keepForNew(planned, wish(), tray(), door.visitor());
        }
    }

    /** Keeps them for the webinar of this form, and says on the next page what people in an open room see of it. */
    void keep() {
        RoomSlides.Seen seen = rooms.keep(meetingId, wish(), tray(), door.visitor());
        if (seen == RoomSlides.Seen.REFUSED) {
            arrivals.warn("slides.seen." + seen);
        } else if (seen != RoomSlides.Seen.LATER) {
            arrivals.say("slides.seen." + seen);
        }
    }

    private SlidesWish wish() {
        return new SlidesWish(fields.stream().map(SlidesField::line).toList(), asRead);
    }

    private Tray tray() {
        return new Tray(door.visitor().userId(), tray);
    }

    /** The length of a file as people say it. */
    public String length(SlidesField field) {
        NumberFormat number = NumberFormat.getInstance(sentences.getLocale());
        number.setMaximumFractionDigits(1);
        return sentences.of("slides.length", number.format(Math.max(SMALLEST, field.getLength() / MEGABYTE)));
    }

    /** Where files are sent to. */
    public String getAddress() {
        return "/webinar/files/slides/" + meetingId + "/" + tray;
    }

    public SlidesRules getRules() {
        return desk.rules();
    }

    public List<SlidesField> getFields() {
        return Collections.unmodifiableList(fields);
    }

    /** Whether BigBlueButton refused them when the room was opened. */
    public boolean isRefused() {
        return refused;
    }

    /** The name of the file that Pod's form has; empty when it has none. */
    public String getOfPod() {
        return ofPod;
    }
}
