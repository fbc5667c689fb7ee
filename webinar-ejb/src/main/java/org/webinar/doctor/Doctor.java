package org.webinar.doctor;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import org.webinar.administration.Masks;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.rights.Rights;
import org.webinar.site.CurrentSite;

/** What administrators may ask of the doctor. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Doctor {
    private static final int IN_A_ROW = 5;

    private final Allowance patience = new Allowance(IN_A_ROW, Duration.ofMinutes(10));
    private final DoctorRounds rounds;
    private final DoctorLedger ledger;
    private final Masks masks;
    private final Rights rights;
    private final CurrentSite site;

    /** For the container's proxy. */
    public Doctor() {
        this(null, null, null, null, null);
    }

    @Inject
    Doctor(DoctorRounds rounds, DoctorLedger ledger, Masks masks, Rights rights, CurrentSite site) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.masks = masks;
        this.rights = rights;
        this.site = site;
    }

    /**
     * What the last examination has found.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public Report report(Visitor visitor) {
        rights.checkAskDoctor(visitor);
        return ledger.report(site.id());
    }

    /**
     * Has everything examined again. It takes some seconds; when somebody else has just wanted it, that one is ours, too.
     *
     * @throws org.webinar.Refusal when the person may not, or somebody has wanted it too often
     */
    public void examine(Kind kind, Visitor visitor) {
        rights.checkAskDoctor(visitor);
        OptionalLong wait = patience.take(visitor.userId());
        if (wait.isPresent()) {
            throw new ExaminedTooOften(wait.getAsLong());
        }
        rounds.start(visitor.fullName(), kind);
    }

    /**
     * A text for whoever helps from outside, with a mask over every secret that we know.
     *
     * @throws org.webinar.Refusal when the person may not see it
     */
    public String masked(String text, Visitor visitor) {
        rights.checkAskDoctor(visitor);
        return masks.over(text);
    }
}
