package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This server among others on the same database, from one start to the next. */
@ApplicationScoped
public class ThisServer {
    private final String name = UUID.randomUUID().toString();

    /** Its name, which no other start has had. */
    public String name() {
        return name;
    }
}
