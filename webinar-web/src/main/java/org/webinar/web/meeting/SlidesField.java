package org.webinar.web.meeting;

import java.io.Serializable;
import org.webinar.slides.SlidesLine;

/** A file of slides in the form of a plan. */
public class SlidesField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SlidesLine filled;
    private boolean downloadable;

    SlidesField(SlidesLine line) {
        filled = line;
        downloadable = line.downloadable();
    }

    /** What the form holds. */
    SlidesLine line() {
        return new SlidesLine(filled.fileId(), filled.name(), filled.length(), downloadable, filled.refused());
    }

    public long getFileId() {
        return filled.fileId();
    }

    public String getName() {
        return filled.name();
    }

    public long getLength() {
        return filled.length();
    }

    public boolean isDownloadable() {
        return downloadable;
    }

    public void setDownloadable(boolean downloadable) {
        this.downloadable = downloadable;
    }
}
