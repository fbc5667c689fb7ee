package org.webinar.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.Directory;
import org.webinar.identity.Found;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;

/** The tokens of the site that is asked. */
@ApplicationScoped
@Transactional
class TokenLedger {
    private static final String GOOD = "t.siteId = :site and t.revokedAt is null and t.endsAt > :now";

    @PersistenceContext
    private EntityManager database;

    private final Directory directory;
    private final CurrentSite site;
    private final Clock clock;

    TokenLedger() {
        this(null, null, null);
    }

    @Inject
    TokenLedger(Directory directory, CurrentSite site, Clock clock) {
        this.directory = directory;
        this.site = site;
        this.clock = clock;
    }

    /** The token with this hash, if anybody comes in with it here. */
    public Optional<ApiToken> good(String hash) {
        return database.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .filter(token -> token.opens(site.id(), now()))
                .findFirst();
    }

    /** A program has come with it. */
    public ApiToken used(ApiToken token) {
        token.use(now());
        return token;
    }

    /** Adds one. */
    public TokenSheet add(String hash, TokenWish wish, Visitor account, Visitor maker) {
        Instant now = now();
        TokenRules.check(wish, now);
        long living = database.createQuery("select count(t) from ApiToken t where " + GOOD, Long.class)
                .setParameter("site", site.id())
                .setParameter("now", now)
                .getSingleResult();
        if (living >= TokenRules.MOST) {
            throw new TooManyTokens(TokenRules.MOST);
        }
        ApiToken token = new ApiToken(hash, site.id(), account.userId(), wish, maker, now);
        database.persist(token);
        database.flush();
        return token.sheet(account.username(), now);
    }

    /** One of them; empty when the site has none with this number. */
    public Optional<ApiToken> one(long id) {
        return database.createQuery("select t from ApiToken t where t.id = :id and t.siteId = :site", ApiToken.class)
                .setParameter("id", id)
                .setParameter("site", site.id())
                .getResultStream()
                .findFirst();
    }

    /** Takes one back; whether it was good until now. */
    public boolean revoke(long id) {
        return one(id).orElseThrow(() -> new NoSuchToken(id)).revoke(now());
    }

    /** A part of them, those that are good first, then the latest. */
    public List<TokenSheet> find(int first, int most) {
        Instant now = now();
        List<ApiToken> found = database.createQuery(
                        "select t from ApiToken t where t.siteId = :site order by"
                                + " case when t.revokedAt is null and t.endsAt > :now then 0 else 1 end, t.id desc",
                        ApiToken.class)
                .setParameter("site", site.id())
                .setParameter("now", now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Set<Integer> accounts = found.stream().map(ApiToken::userId).collect(Collectors.toSet());
        var names = directory.people(accounts).stream().collect(Collectors.toMap(Found::userId, Found::username));
        return found.stream()
                .map(token -> token.sheet(names.getOrDefault(token.userId(), ""), now))
                .toList();
    }

    /** How many there are. */
    public long count() {
        return database.createQuery("select count(t) from ApiToken t where t.siteId = :site", Long.class)
                .setParameter("site", site.id())
                .getSingleResult();
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
