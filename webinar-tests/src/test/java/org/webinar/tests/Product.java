package org.webinar.tests;

import java.nio.file.Path;
import java.util.Set;
import org.webinar.sandbox.Sandbox;

/** A running product with the sandbox around it, whatever server carries it. */
interface Product extends AutoCloseable {

    /** How long a closed room is waited for in tests, which would else wait for two minutes. */
    String GRACE = "PT2S";

    /** Its address, without a slash at its end. */
    String url();

    Sandbox sandbox();

    /** Other programs that browsers may be sent to, without a slash at the end. */
    default Set<String> neighbours() {
        return Set.of();
    }

    /** What it has written about itself. */
    Path log();

    @Override
    void close();
}
