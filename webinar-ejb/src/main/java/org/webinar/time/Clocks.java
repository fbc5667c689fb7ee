package org.webinar.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where the time comes from, so that a test can bring its own. */
@ApplicationScoped
class Clocks {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
