package org.webinar.livestream;

import java.util.List;
import org.webinar.Refusal;

/** A page to be shown lies on a host that the administrator has not named. */
public class FrameHostRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Frames.Place place;

    FrameHostRefused(Frames.Place place, String host, List<String> hosts) {
        super(host, hosts);
        this.place = place;
    }

    /** Which of them. */
    public Frames.Place place() {
        return place;
    }
}
