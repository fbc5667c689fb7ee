package org.webinar.spi.gateway;

/**
 * Something that an administrator may set for each gateway of a make.
 *
 * @param name by which {@link GatewayAddress#parameter} finds the value: lower-case letters, digits, hyphens; never null
 * @param kind what may be typed; never null
 * @param required whether the driver can do nothing without it
 * @param secret whether the value may never be shown again
 * @param label the name that people read; never null
 * @param help one sentence on what it is for; never null
 */
public record Parameter(String name, Kind kind, boolean required, boolean secret, Text label, Text help) {

    /** What may be typed. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** A whole number from 0 on. */
        NUMBER,
        /** {@code true} or {@code false}. */
        SWITCH,
        /** An absolute address. */
        ADDRESS
    }
}
