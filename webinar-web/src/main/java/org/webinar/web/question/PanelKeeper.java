package org.webinar.web.question;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.time.Round;
import org.webinar.web.audience.LiveWire;

/** Sees what other servers have changed on the boards of events whose pages are open here: one question for all of them. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PanelKeeper {
    @Inject
    private LiveWire wire;

    @Inject
    private PanelPress press;

    @Inject
    private PanelBell bell;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void look() {
        Round.of("a look at boards", () -> press.behind(wire.watched()).forEach(bell::ring));
    }
}
