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

    void deliver() {
        letters.digest();
        letters.expire();
        Optional<Letter> next = letters.next();
        while (next.isPresent()) {
            send(next.get());
            next = letters.next();
        }
    }

    private void send(Letter letter) {
        try {
            post.send(letter);
            letters.sent(letter.id());
        } catch (PostRefused refused) {
            LOG.log(Level.INFO, "webinar: mail {0} is refused: {1}", new Object[] {letter.id(), refused.getMessage()});
            letters.refused(letter.id(), refused.getMessage());
        } catch (PostAway away) {
            LOG.log(Level.WARNING, "webinar: mail {0} waits: {1}", new Object[] {letter.id(), away.getMessage()});
            letters.failed(letter.id(), away.getMessage());
        }
    }
}
