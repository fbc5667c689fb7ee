package org.webinar.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.webinar.identity.Visitor;

/** What a program comes in with. The database holds a hash of it. */
@Entity
@Table(name = "webinar_api_token")
class ApiToken {
    private static final Duration WRITTEN_EACH = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "site_id")
    private int siteId;

    @Column(name = "user_id")
    private int userId;

    private String name;

    private String scopes;

    @Column(name = "made_by")
    private String madeBy;

    /** Whether who made it may do so for an account that administers: a superuser, or the account itself. */
    @Column(name = "for_administrator")
    private boolean forAdministrator;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(String tokenHash, int siteId, int userId, TokenWish wish, Visitor maker, Instant now) {
        this.tokenHash = tokenHash;
        this.siteId = siteId;
        this.userId = userId;
        this.name = wish.name();
        this.scopes = Scope.words(wish.scopes());
        this.madeBy = maker.fullName();
        this.forAdministrator = maker.superuser() || maker.userId() == userId;
        this.madeAt = now;
        this.endsAt = wish.endsAt();
    }

    /** Whether a program comes in with it at this site. */
    boolean opens(int site, Instant now) {
        return siteId == site && revokedAt == null && now.isBefore(endsAt);
    }

    /**
     * Whether it still acts for its account: one that has come to administer since takes no token along that others have made
     * for it, and could not make now.
     */
    boolean actsFor(Visitor account) {
        return forAdministrator || !account.administrator();
    }

    /** A program has come with it; written down every five minutes at most. */
    void use(Instant now) {
        if (usedAt == null || !now.isBefore(usedAt.plus(WRITTEN_EACH))) {
            usedAt = now;
        }
    }

    /** Nobody comes in with it any more; whether that is new. */
    boolean revoke(Instant now) {
        boolean fresh = revokedAt == null;
        revokedAt = fresh ? now : revokedAt;
        return fresh;
    }

    Long id() {
        return id;
    }

    int userId() {
        return userId;
    }

    String name() {
        return name;
    }

    Set<Scope> scopes() {
        return Scope.read(scopes);
    }

    /** When a program came with it last; null when none has. */
    Instant usedAt() {
        return usedAt;
    }

    /** Whether anybody comes in with it. */
    TokenSheet.State state(Instant now) {
        if (revokedAt != null) {
            return TokenSheet.State.REVOKED;
        }
        return now.isBefore(endsAt) ? TokenSheet.State.GOOD : TokenSheet.State.OVER;
    }

    /** As somebody may read of it, with the account as it is called now. */
    TokenSheet sheet(String account, Instant now) {
        return new TokenSheet(id, name, account, scopes, state(now), madeBy, madeAt, endsAt, usedAt);
    }
}
