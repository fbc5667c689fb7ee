package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.webinar.recording.Showcase;
import org.webinar.web.error.Attempts;

/** Leads an audience to the recording of what it has watched, or says why it does not. */
@Named
@RequestScoped
public class RecordingPage {
    @Inject
    private Showcase showcase;

    @Inject
    private KeyRing ring;

    @Inject
    private Attempts attempts;

    private long event;
    private long recording;

    /** Looks where it lies now. */
    public void arrive() {
        attempts.arrive(() -> showcase.watch(event, recording, ring.visitor(), ring.keys(event)))
                .ifPresent(RecordingPage::lead);
    }

    private static void lead(URI recording) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(recording.toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The live page, by the private link by which it was opened. */
    public String getLivePage() {
        String key = ring.keys(event).link();
        return "/live/event/" + event + "/" + (key == null ? "" : URLEncoder.encode(key, StandardCharsets.UTF_8) + "/");
    }

    public long getEvent() {
        return event;
    }

    public void setEvent(long event) {
        this.event = event;
    }

    public long getRecording() {
        return recording;
    }

    public void setRecording(long recording) {
        this.recording = recording;
    }
}
