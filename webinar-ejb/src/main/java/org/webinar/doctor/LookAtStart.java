package org.webinar.doctor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Logger;

/** Says in the log, at the start, what does not go of how pages are to look: nobody is turned away because of it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookAtStart {
    private static final Logger LOG = Logger.getLogger(LookAtStart.class.getName());

    private final LookExaminations examinations;

    /** For the container's proxy. */
    public LookAtStart() {
        this(null);
    }

    @Inject
    LookAtStart(LookExaminations examinations) {
        this.examinations = examinations;
    }

    @PostConstruct
    void tell() {
        DoctorWords words = new DoctorWords(Locale.ENGLISH);
        examinations
                .flaws()
                .forEach(flaw ->
                        LOG.warning(() -> words.found(flaw) + " " + words.means(flaw) + " " + words.advice(flaw)));
    }
}
