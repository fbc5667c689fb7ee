package org.webinar.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.settings.Settings;

/** How pages look, read once: whoever changes it starts the product again. */
@ApplicationScoped
public class Theme {
    private final Settings settings;
    private Look look;

    /** For the container's proxy. */
    public Theme() {
        this(null);
    }

    /** As these settings say. */
    @Inject
    public Theme(Settings settings) {
        this.settings = settings;
    }

    /** All of it. */
    public synchronized Look look() {
        if (look == null) {
            look = new LookReader(settings).look();
        }
        return look;
    }
}
