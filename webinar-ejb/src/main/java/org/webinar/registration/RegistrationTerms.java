package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.letter.PostRounds;
import org.webinar.settings.RegistrationCatalogue;
import org.webinar.settings.Settings;

/** On what terms one registers here. */
@ApplicationScoped
class RegistrationTerms {
    private final PostRounds post;
    private final Settings settings;

    RegistrationTerms() {
        this(null, null);
    }

    @Inject
    RegistrationTerms(PostRounds post, Settings settings) {
        this.post = post;
        this.settings = settings;
    }

    /** For how many days after the end the list is kept. */
    long daysKept() {
        return settings.get(RegistrationCatalogue.RETENTION).toDays();
    }

    /** Whether mails leave at all: without them nobody gets a link. */
    boolean mailsGo() {
        return post.sends();
    }
}
