package org.webinar.gateway;

import java.util.Map;

/**
 * What an administrator decides of a gateway beyond what stands in Pod's table.
 *
 * @param make of its driver; never null
 * @param dialect to be forced; never null, empty when a probe is to find it
 * @param parameters values of the driver's parameters by name, without the secret ones; never null
 * @param certificate PEM of a private authority or of the gateway itself; never null, empty for the JVM's own trust
 * @param secrets values of secret parameters by name, and {@link #OWN_TOKEN}: an empty one is forgotten, one that is not
 *     named stays as it is; never null
 */
public record Equipment(
        String make, String dialect, Map<String, String> parameters, String certificate, Map<String, String> secrets) {
    /** A token that wins over the one in Pod's table, which lies there in clear; no name of a parameter. */
    public static final String OWN_TOKEN = "own token";

    /** Keeps the parameters as they are now. */
    public Equipment {
        parameters = Map.copyOf(parameters);
        secrets = Map.copyOf(secrets);
    }

    /** Leaves the secrets as they are. */
    public Equipment(String make, String dialect, Map<String, String> parameters, String certificate) {
        this(make, dialect, parameters, certificate, Map.of());
    }

    /** Hides the parameters, some of which may be secrets. */
    @Override
    public String toString() {
        return "Equipment[" + make + " " + dialect + "]";
    }
}
