package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.SignedIn;

/** That somebody has signed in at our own form, or elsewhere and come back, so that it outlives the server that saw it. */
@Entity
@Table(name = "webinar_login")
class KeptLogin {
    /** As long as sessions may be idle (web.xml). */
    static final Duration IDLE = Duration.ofHours(4);

    /** After a day of lectures the password is asked for again. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration WRITTEN_EACH = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    private String provider;

    private String username;

    private String seal;

    private String browser;

    @Column(name = "site_id")
    private int siteId;

    @Column(name = "far_session")
    private String farSession;

    @Column(name = "far_person")
    private String farPerson;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected KeptLogin() {}

    KeptLogin(String tokenHash, Login login, FarSession there, int siteId, Instant now) {
        this.tokenHash = tokenHash;
        this.provider = login.provider();
        this.username = login.username();
        this.seal = login.person().seal();
        this.farSession = hash(login.provider(), "session", there.session());
        this.farPerson = hash(login.provider(), "person", there.person());
        this.siteId = siteId;
        this.begunAt = now;
        this.usedAt = now;
    }

    /** How words of the other side are kept; null for one that there is not. */
    static String hash(String provider, String kind, String word) {
        return word.isEmpty() ? null : Unguessable.hash(String.join("\n", provider, kind, word));
    }

    String tokenHash() {
        return tokenHash;
    }

    String username() {
        return username;
    }

    Login login() {
        return new Login(provider, new SignedIn(username, seal));
    }

    /** With what its person came. */
    void cameBy(String name) {
        browser = name;
    }

    OwnLogin shown(String here) {
        return new OwnLogin(
                tokenHash, provider, browser == null ? "" : browser, begunAt, usedAt, tokenHash.equals(here));
    }

    /** Of the same provider, whose seal changes with the password. */
    boolean isOfAnotherPasswordThan(KeptLogin other) {
        return provider.equals(other.provider) && !seal.equals(other.seal);
    }

    boolean holds(int site, Instant now) {
        return siteId == site && now.isBefore(usedAt.plus(IDLE)) && now.isBefore(begunAt.plus(LONGEST));
    }

    void use(Instant now) {
        if (!now.isBefore(usedAt.plus(WRITTEN_EACH))) {
            usedAt = now;
        }
    }
}
