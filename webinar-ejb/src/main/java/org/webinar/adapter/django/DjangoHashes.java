package org.webinar.adapter.django;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.webinar.account.PasswordHasher;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;

/** New passwords in Django's default format, so that a Pod that comes later knows them. */
@ApplicationScoped
class DjangoHashes implements PasswordHasher {
    private final Settings settings;

    DjangoHashes() {
        this(null);
    }

    @Inject
    DjangoHashes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String stored(String password) {
        return passwords().encode(password);
    }

    @Override
    public boolean fits(String typed, String stored) {
        return passwords().accept(typed, Optional.of(stored));
    }

    private Passwords passwords() {
        return new Passwords(settings.get(LoginCatalogue.PASSWORD_ITERATIONS));
    }
}
