package org.webinar.web.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.webinar.livestream.FrameHeightOutOfRange;
import org.webinar.livestream.FrameSheet;
import org.webinar.livestream.Frames;

/** What somebody types who shows pages of other sites on the audience's page. */
public class FrameForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Frames asRead;
    private final FrameSheet sheet;

    private String below;
    private String height;
    private String aside;
    private String video;

    FrameForm(Frames frames, FrameSheet sheet) {
        asRead = frames;
        this.sheet = sheet;
        below = frames.below();
        height = frames.height() == 0 ? "" : String.valueOf(frames.height());
        aside = frames.aside();
        video = sheet.video();
    }

    /**
     * What the form holds.
     *
     * @throws org.webinar.Refusal when something of it can't be
     */
    Frames frames(ToLongFunction<String> videos) {
        return new Frames(below, pixels(), aside, number(videos));
    }

    private int pixels() {
        String typed = height == null ? "" : height.strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,6}")) {
            throw new FrameHeightOutOfRange(Frames.LOWEST, Frames.HIGHEST);
        }
        return Integer.parseInt(typed);
    }

    /** What one does not touch stays, also when Pod does not know it any more. */
    private Long number(ToLongFunction<String> videos) {
        String typed = video == null ? "" : video.strip();
        if (typed.equals(sheet.video())) {
            return asRead.video();
        }
        return typed.isEmpty() ? null : videos.applyAsLong(typed);
    }

    /**
     * A part that somebody else has changed as well.
     *
     * @param key of the sentence that names it
     * @param value what stands there now; empty for none
     */
    public record Part(String key, String value) implements Serializable {}

    /** What the person has not read yet of these, each part for itself. */
    List<Part> theirs(Frames seen, FrameSheet now) {
        List<Part> parts = new ArrayList<>();
        note(parts, "frames.aside", seen.aside(), asRead.aside(), seen.aside());
        note(parts, "frames.below", seen.below(), asRead.below(), seen.below());
        String pixels = seen.height() == 0 ? "" : String.valueOf(seen.height());
        note(parts, "frames.height", seen.height(), asRead.height(), pixels);
        note(parts, "frames.video", seen.video(), asRead.video(), now.video());
        return parts;
    }

    private static void note(List<Part> parts, String key, Object seen, Object read, String shown) {
        if (!Objects.equals(seen, read)) {
            parts.add(new Part(key, shown));
        }
    }

    /** Whether there is anything to decide. */
    public boolean isOffered() {
        return isHosted() || sheet.videos();
    }

    /** Whether pages of other sites may be shown, or once could. */
    public boolean isHosted() {
        return !sheet.hosts().isEmpty()
                || !asRead.below().isEmpty()
                || !asRead.aside().isEmpty();
    }

    /** The hosts that the administrator has named, in one line. */
    public String getHosts() {
        return String.join(", ", sheet.hosts());
    }

    /** What stands in the row and is not shown, in one line. */
    public String getWithheld() {
        return String.join(", ", sheet.withheld());
    }

    public FrameSheet getSheet() {
        return sheet;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    public String getHeight() {
        return height;
    }

    public void setHeight(String height) {
        this.height = height;
    }

    public String getAside() {
        return aside;
    }

    public void setAside(String aside) {
        this.aside = aside;
    }

    public String getVideo() {
        return video;
    }

    public void setVideo(String video) {
        this.video = video;
    }
}
