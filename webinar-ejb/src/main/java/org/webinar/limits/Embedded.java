package org.webinar.limits;

import java.util.Arrays;

/** Addresses of IPv4 that are carried in some of IPv6, and to which a machine in between leads. */
final class Embedded {
    private static final int LONG = 16;
    private static final int SHORT = 4;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};
    private static final byte[] TRANSLATED = {0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
    private static final byte[] COMPATIBLE = new byte[12];
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b};
    private static final byte[] SIX_TO_FOUR = {0x20, 0x02};
    private static final byte[] TEREDO = {0x20, 0x01, 0, 0};

    private Embedded() {}

    /** The one that is carried in these bytes, or themselves. */
    static byte[] in(byte[] address) {
        if (address.length != LONG) {
            return address;
        }
        byte[] last = Arrays.copyOfRange(address, LONG - SHORT, LONG);
        if (begins(address, MAPPED) || begins(address, TRANSLATED) || begins(address, NAT64)) {
            return last;
        }
        if (begins(address, COMPATIBLE)) {
            // This machine, and nobody, are no addresses of IPv4.
            return last[0] == 0 ? address : last;
        }
        if (begins(address, SIX_TO_FOUR)) {
            return Arrays.copyOfRange(address, SIX_TO_FOUR.length, SIX_TO_FOUR.length + SHORT);
        }
        if (begins(address, TEREDO)) {
            for (int i = 0; i < SHORT; i++) {
                last[i] = (byte) ~last[i];
            }
            return last;
        }
        return address;
    }

    private static boolean begins(byte[] address, byte[] prefix) {
        return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }
}
