package org.webinar.web.event;

import java.util.Map;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.livestream.EventPasswordTooLong;
import org.webinar.livestream.FrameHeightOutOfRange;
import org.webinar.livestream.FrameHostRefused;
import org.webinar.livestream.FrameUnreadable;
import org.webinar.livestream.Frames;
import org.webinar.livestream.NoGroupChosen;
import org.webinar.livestream.VideoUnknown;
import org.webinar.markup.DescriptionTooLong;
import org.webinar.registration.PlacesOutOfRange;

/** Which field of the form a refusal is about. */
final class FieldAtFault {
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            PlacesOutOfRange.class, "places",
            ClosingUnreadable.class, "closes",
            DescriptionTooLong.class, "text",
            EventPasswordTooLong.class, "password",
            NoGroupChosen.class, "groups",
            FrameHeightOutOfRange.class, "frame-height",
            VideoUnknown.class, "video");

    private FieldAtFault() {}

    /** Its name; empty when it is about the whole. */
    static Optional<String> of(Refusal refusal) {
        if (refusal instanceof FrameUnreadable unreadable) {
            return Optional.of(field(unreadable.place()));
        }
        if (refusal instanceof FrameHostRefused refused) {
            return Optional.of(field(refused.place()));
        }
        return Optional.ofNullable(FIELDS.get(refusal.getClass()));
    }

    private static String field(Frames.Place place) {
        return place == Frames.Place.BELOW ? "frame-below" : "frame-aside";
    }
}
