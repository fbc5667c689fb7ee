package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.webinar.recording.Shelf;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** Leads to the file of a recording's video, or says why it does not. */
@Named
@RequestScoped
public class VideoFilePage {
    @Inject
    private Shelf shelf;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    private long meeting;
    private String recording;

    /** Looks where it lies. */
    public void arrive() {
        attempts.arrive(() -> shelf.video(meeting, recording, door.visitor())).ifPresent(VideoFilePage::lead);
    }

    private static void lead(URI file) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(file.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }
}
