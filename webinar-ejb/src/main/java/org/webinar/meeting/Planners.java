package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.identity.Visitor;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** Who may plan webinars: superusers, and the access groups that the administrator names (Pod: can_manage_webinar). */
@ApplicationScoped
public class Planners {
    private final Settings settings;

    /** For the container's proxy. */
    public Planners() {
        this(null);
    }

    @Inject
    Planners(Settings settings) {
        this.settings = settings;
    }

    /** Whether this person may plan webinars. */
    public boolean include(Visitor visitor) {
        return visitor.superuser() || visitor.inOneOf(settings.get(Catalogue.MEETING_WEBINAR_AFFILIATION));
    }

    /**
     * Lets planners pass.
     *
     * @throws NotForPlanners for everybody else
     */
    public void check(Visitor visitor) {
        if (!include(visitor)) {
            throw new NotForPlanners();
        }
    }
}
