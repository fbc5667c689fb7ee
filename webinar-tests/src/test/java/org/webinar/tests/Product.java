package org.webinar.tests;

import java.nio.file.Path;
import org.webinar.sandbox.Sandbox;

/** A running product with the sandbox around it, whatever server carries it. */
interface Product extends AutoCloseable {

    /** Its address, without a slash at its end. */
    String url();

    Sandbox sandbox();

    /** What it has written about itself. */
    Path log();

    @Override
    void close();
}
