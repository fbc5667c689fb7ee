package org.webinar.gateway;

import java.util.Map;

/**
 * What an administrator decides of a gateway beyond what stands in Pod's table.
 *
 * @param make of its driver; never null
 * @param dialect to be forced; never null, empty when a probe is to find it
 * @param parameters values of the driver's parameters by name; never null
 * @param certificate PEM of a private authority or of the gateway itself; never null, empty for the JVM's own trust
 */
public record Equipment(String make, String dialect, Map<String, String> parameters, String certificate) {

    /** Keeps the parameters as they are now. */
    public Equipment {
        parameters = Map.copyOf(parameters);
    }

    /** Hides the parameters, some of which may be secrets. */
    @Override
    public String toString() {
        return "Equipment[" + make + " " + dialect + "]";
    }
}
