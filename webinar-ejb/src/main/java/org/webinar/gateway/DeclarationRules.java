package org.webinar.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.webinar.limits.Reach;

/** What Pod's columns can hold and a gateway can work with. */
final class DeclarationRules {
    /** Of addresses and names, as Pod's columns are wide. */
    static final int LONGEST = 200;

    /** Of a token that lies in clear. */
    static final int LONGEST_CLEAR = 25;

    private static final String TOKEN = "[!-~]{1,200}";
    private static final Set<String> WEB = Set.of("http", "https");

    private DeclarationRules() {}

    /**
     * Lets an address pass at which a machine can be driven.
     *
     * @throws MachineUnreadable when it is none
     */
    static void checkMachine(String url) {
        if (!isWebAddress(url)) {
            throw new MachineUnreadable();
        }
    }

    /**
     * Lets a token pass that can be sent and kept; an empty one is none.
     *
     * @throws TokenUnreadable when it can't be sent
     * @throws ClearTokenTooLong when Pod's column does not hold it
     */
    static void checkToken(String token, boolean clear) {
        if (!token.isEmpty() && !token.matches(TOKEN)) {
            throw new TokenUnreadable();
        }
        if (clear && token.length() > LONGEST_CLEAR) {
            throw new ClearTokenTooLong(LONGEST_CLEAR);
        }
    }

    /**
     * Lets an address pass to which a stream can be pushed.
     *
     * @throws PushAddressUnreadable when it is none
     */
    static void checkPush(String rtmp) {
        if (!FurtherSlots.isPushAddress(rtmp)) {
            throw new PushAddressUnreadable();
        }
    }

    /**
     * Lets a broadcaster pass whose row Django can save again: it spells the address anew each time, at full length.
     *
     * @throws BroadcasterNameUnreadable when nothing of the name is left in an address, or too much
     * @throws PlaylistUnreadable when its playlist has no address
     */
    static void checkBroadcaster(String name, String slug, String hls) {
        if (name.length() > LONGEST || slug.isEmpty() || slug.length() > LONGEST) {
            throw new BroadcasterNameUnreadable(LONGEST);
        }
        if (!isWebAddress(hls)) {
            throw new PlaylistUnreadable();
        }
    }

    /**
     * Lets the name of a building pass.
     *
     * @throws BuildingNameUnreadable when it is missing or too long
     */
    static void checkBuilding(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new BuildingNameUnreadable(LONGEST);
        }
    }

    /** Whether two addresses are those of one machine. */
    static boolean sameMachine(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String url) {
        return url.strip().toLowerCase(Locale.ROOT).replaceAll("/+$", "");
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = URI.create(url);
            return url.length() <= LONGEST
                    && address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && Reach.INNER.mayBeTyped(address);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
