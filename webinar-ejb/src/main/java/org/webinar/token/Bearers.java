package org.webinar.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.identity.Unguessable;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;

/** Tells which program comes with a token. */
@Stateless
public class Bearers {
    /** So that those who look for secrets in what people publish recognise one. */
    static final String PREFIX = "webinar_";

    private static final Pattern TOKEN = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final TokenLedger ledger;
    private final Accounts accounts;
    private final Visitors visitors;

    /** For the container's proxy. */
    public Bearers() {
        this(null, null, null);
    }

    @Inject
    Bearers(TokenLedger ledger, Accounts accounts, Visitors visitors) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.visitors = visitors;
    }

    /**
     * Who comes with this token at this site; empty when it is none, or over, or the account has been closed, or administers
     * by now and the token was made by somebody who may not act for it.
     */
    public Optional<Bearer> with(String token) {
        return TOKEN.matcher(token).matches()
                ? ledger.good(Unguessable.hash(token))
                        .flatMap(row -> account(row).map(account -> Bearer.of(ledger.used(row), account)))
                : Optional.empty();
    }

    private Optional<Visitor> account(ApiToken row) {
        return accounts.numbered(row.userId())
                .map(Account::username)
                .flatMap(visitors::named)
                .filter(row::actsFor);
    }
}
