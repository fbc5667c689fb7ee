package org.webinar.sandbox.bbb;

/** The generations of bbb-webhooks, told apart by how a delivery proves itself. */
public enum HookScheme {
    /** The shared secret as Bearer token, in the payload shapes of 3.4: what Debian and bbb-docker set up. */
    BEARER,
    /** A checksum over address, JSON of the fields and secret. */
    CHECKSUM_2,
    /** A checksum that forgets the body: 3.0 to 3.3.1. */
    CHECKSUM_3_0,
    /** A checksum over address, raw body and secret: 3.4 and newer. */
    CHECKSUM_3_4
}
