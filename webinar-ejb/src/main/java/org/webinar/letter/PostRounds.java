package org.webinar.letter;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.settings.LetterCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.Round;

/** Makes the digest and sends what waits, again and again until the mail server takes it. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostRounds {
    private static final Logger LOG = Logger.getLogger(PostRounds.class.getName());

    private final Database database;
    private final LetterLedger letters;
    private final Postman postman;
    private final Settings settings;
    private final AtomicBoolean silenceTold = new AtomicBoolean();

    /** For the container's proxy. */
    public PostRounds() {
        this(null, null, null, null);
    }

    @Inject
    PostRounds(Database database, LetterLedger letters, Postman postman, Settings settings) {
        this.database = database;
        this.letters = letters;
        this.postman = postman;
        this.settings = settings;
    }

    /** Looks once. */
    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    public void round() {
        if (database.serves() && sends()) {
            Round.of("the post", postman::deliver);
        }
        if (missing().isPresent() && silenceTold.compareAndSet(false, true)) {
            LOG.log(
                    Level.INFO,
                    "webinar: {0}, so not all mails are sent",
                    missing().orElse(""));
        }
    }

    /** Whether there is a mail server to send anything by. */
    public boolean sends() {
        return !settings.get(LetterCatalogue.EMAIL_HOST).isBlank();
    }

    /** Which setting is missing for mails to be sent, at least those to administrators; empty when none is. */
    public Optional<String> missing() {
        if (!sends()) {
            return Optional.of("EMAIL_HOST is not set");
        }
        return settings.get(LetterCatalogue.ADMINS).isBlank() ? Optional.of("ADMINS is not set") : Optional.empty();
    }

    /** How many mails wait to be sent. */
    public long waiting() {
        return letters.waiting();
    }

    /** Why they wait; empty when none has been tried in vain. */
    public Optional<String> lastFailure() {
        return letters.lastFailure();
    }
}
