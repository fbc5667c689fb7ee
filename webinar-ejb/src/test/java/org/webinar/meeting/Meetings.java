package org.webinar.meeting;

import java.time.Clock;
import org.webinar.database.Inside;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;

/** The ledger of meetings outside a container. */
public final class Meetings {

    private Meetings() {}

    public static MeetingLedger of(Inside inside, CurrentSite site, Settings settings, Clock clock) {
        return inside.give(new MeetingLedger(site, null, new PlanRules(settings, clock)));
    }

    /** The rules outside a container. */
    public static PlanRules rules(Settings settings, Clock clock) {
        return new PlanRules(settings, clock);
    }
}
