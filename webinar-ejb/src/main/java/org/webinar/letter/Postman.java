package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the letters that are due to the mail server, one after the other. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final LetterLedger letters;
    private final Post post;

    Postman() {
        this(null, null);
    }

    @Inject
    Postman(LetterLedger letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    /** Once around; a server that is silent is not asked again for each mail, the rest waits for the next round. */
    void deliver() {
        letters.digest();
        letters.expire();
        Optional<Letter> next = letters.next();
        while (next.isPresent() && hears(next.get())) {
            next = letters.next();
        }
    }

    /** Tries a mail; whether the server hears us at all. */
    private boolean hears(Letter letter) {
        try {
            post.send(letter);
            letters.sent(letter.id());
        } catch (PostRefused refused) {
            LOG.log(Level.INFO, "webinar: mail {0} is refused: {1}", new Object[] {letter.id(), refused.getMessage()});
            letters.refused(letter.id(), refused.getMessage());
        } catch (PostSilent silent) {
            LOG.log(Level.WARNING, "webinar: all mails wait: {0}", silent.getMessage());
            letters.heldUp(letter.id(), silent.getMessage());
            return false;
        } catch (PostAway away) {
            LOG.log(Level.WARNING, "webinar: mail {0} waits: {1}", new Object[] {letter.id(), away.getMessage()});
            letters.failed(letter.id(), away.getMessage());
        }
        return true;
    }
}
