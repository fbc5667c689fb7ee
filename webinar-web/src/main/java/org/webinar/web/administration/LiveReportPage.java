package org.webinar.web.administration;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.webinar.administration.LiveDesk;
import org.webinar.administration.LiveReport;
import org.webinar.livestream.TimelineEntry;
import org.webinar.livestream.Trouble;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** What happened to one livestream, and the bundle for whoever is to understand it far away. */
@Named
@ViewScoped
public class LiveReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient ServletContext server;

    private long live;
    private boolean found;
    private transient LiveReport shown;

    /** Finds it; when the person may not see it, the page says why. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.report(live, door.visitor())).orElse(null);
        found = shown != null;
    }

    /** Hands out the bundle. */
    public void bundle() throws IOException {
        arrive();
        Optional<Map<String, String>> files = attempts.attempt(() -> desk.bundle(live, door.visitor()));
        if (shown != null && files.isPresent()) {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("README.txt", sentences.of("bundle.readme", shown.word()));
            all.put("live.json", desk.masked(BundleJson.of(shown)));
            all.put("versions.txt", versions());
            all.putAll(files.get());
            send("webinar-" + shown.word() + ".zip", Zip.of(all));
        }
    }

    private String versions() {
        return "java " + Runtime.version() + "\nserver " + server.getServerInfo() + "\nsystem "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    private static void send(String name, byte[] zip) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/zip");
        answer.setResponseContentLength(zip.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(zip);
        faces.responseComplete();
    }

    /** What happened, in words. */
    public String what(TimelineEntry entry) {
        return entry.kind() == TimelineEntry.Kind.MOVED && entry.state() != null
                ? sentences.of("state." + entry.state())
                : sentences.of("happened." + entry.kind());
    }

    /** What was wrong, in words; empty when nothing was. */
    public String trouble(Trouble trouble) {
        return trouble == null ? "" : sentences.of("trouble." + trouble);
    }

    /** Which gateway it is about; empty when it is about none. */
    public String gateway(Long id) {
        return id == null ? "" : shown.gateway(id);
    }

    /** Whether this person may see it. */
    public boolean isFound() {
        return found;
    }

    /** The report; null when this person may not see it. */
    public LiveReport getShown() {
        return shown;
    }

    public long getLive() {
        return live;
    }

    public void setLive(long live) {
        this.live = live;
    }
}
