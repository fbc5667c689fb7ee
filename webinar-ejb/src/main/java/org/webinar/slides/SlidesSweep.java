package org.webinar.slides;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.database.Database;
import org.webinar.time.Round;

/** Forgets slides that nobody needs any more. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlidesSweep {
    private final Database database;
    private final SlidesErasure erasure;

    /** For the container's proxy. */
    public SlidesSweep() {
        this(null, null);
    }

    @Inject
    SlidesSweep(Database database, SlidesErasure erasure) {
        this.database = database;
        this.erasure = erasure;
    }

    /** Looks once. */
    @Schedule(minute = "4/10", hour = "*", persistent = false)
    public void round() {
        if (database.serves()) {
            Round.of("forgetting slides", erasure::forgetOrphans);
        }
    }
}
