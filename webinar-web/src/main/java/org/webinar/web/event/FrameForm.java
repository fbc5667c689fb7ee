package org.webinar.web.event;

import java.io.Serializable;
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
