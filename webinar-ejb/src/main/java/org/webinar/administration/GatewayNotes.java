package org.webinar.administration;

import static org.webinar.change.Difference.between;
import static org.webinar.change.Difference.untold;

import java.util.List;
import java.util.Optional;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.gateway.Duty;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.GatewayWish;
import org.webinar.gateway.Posture;
import org.webinar.gateway.SlotSheet;

/** What is written down when a gateway is changed. */
final class GatewayNotes {
    private GatewayNotes() {}

    /** A gateway by the address of its machine: its number alone says nothing to anybody. */
    static Thing thing(GatewaySheet sheet) {
        long id = sheet.gateway().id();
        return Thing.gateway(id, sheet.host().isEmpty() ? "#" + id : sheet.host());
    }

    /** Whether it serves, how many streams at once, with which margins and channels. */
    static Note served(Duty was, List<SlotSheet> channels, GatewaySheet now) {
        Duty is = now.setup().duty();
        return Note.changed(
                thing(now),
                between("POSTURE", word(was.posture()), word(is.posture())),
                between("SLOTS", was.slots(), is.slots()),
                between("PRIORITY", was.priority(), is.priority()),
                between("SET_UP", was.setUp().orElse(null), is.setUp().orElse(null)),
                between("TEAR_DOWN", was.tearDown().orElse(null), is.tearDown().orElse(null)),
                untold("CHANNELS", channels, now.furtherSlots()));
    }

    private static Difference.Word word(Posture posture) {
        return new Difference.Word("posture." + posture);
    }

    /** Nothing is written down when it stood there already. */
    static Note declared(GatewaySheet now, boolean fresh) {
        return fresh ? Note.of(Deed.ADDED, thing(now)) : Note.changed(thing(now));
    }

    /** Where it is driven; a password may stand before the host. */
    static Optional<Difference> address(String was, String is) {
        Optional<Difference> told = between("URL", bare(was), bare(is));
        return told.isPresent() ? told : untold("URL", was, is);
    }

    private static String bare(String url) {
        return url.strip().replaceAll("//[^/@]*@", "//").replaceAll("[?#].*", "");
    }

    /** Its row in Pod's table; tokens and addresses to push to are secrets. */
    static Note altered(GatewayWish was, String broadcaster, GatewaySheet now, GatewayWish wish) {
        return Note.changed(
                thing(now),
                address(was.url(), wish.url()),
                between("POD_TOO", was.podToo(), wish.podToo()),
                between("BROADCASTER", broadcaster, now.gateway().broadcaster().name()),
                untold("TOKEN", "", wish.token()),
                untold("RTMP", "", wish.rtmp()));
    }
}
