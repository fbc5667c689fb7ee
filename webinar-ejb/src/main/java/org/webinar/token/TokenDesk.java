package org.webinar.token;

import static org.webinar.change.Difference.between;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.Refusal;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.identity.Unguessable;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.Rights;

/** Where administrators make tokens for programs, see who comes with them, and take them back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private final TokenLedger ledger;
    private final Visitors visitors;
    private final Rights rights;
    private final Changes changes;
    private final Clock clock;

    /** For the container's proxy. */
    public TokenDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    TokenDesk(TokenLedger ledger, Visitors visitors, Rights rights, Changes changes, Clock clock) {
        this.ledger = ledger;
        this.visitors = visitors;
        this.rights = rights;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A part of the site's tokens, those that are good first.
     *
     * @param first how many are left out before
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<TokenSheet> find(int first, Visitor visitor) {
        Rights.administrators(rights.maySeeTokens(visitor));
        return ledger.find(first, PER_PAGE);
    }

    /**
     * How many there are.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public long count(Visitor visitor) {
        Rights.administrators(rights.maySeeTokens(visitor));
        return ledger.count();
    }

    /**
     * All that makes no sense of a wish, to be said at once.
     *
     * @throws org.webinar.Refusal when the person may make none
     */
    public List<Refusal> faults(TokenWish wish, Visitor visitor) {
        Rights.administrators(rights.mayMakeTokens(visitor));
        List<Refusal> faults = new ArrayList<>(TokenRules.faults(wish, clock.instant()));
        if (!wish.account().isEmpty()) {
            Optional<Visitor> account = visitors.named(wish.account());
            if (account.isEmpty()) {
                faults.add(new TokenAccountUnknown());
            }
            account.filter(one -> !rights.mayActFor(visitor, one))
                    .ifPresent(one -> faults.add(new TokenAboveYou(one.username())));
        }
        return faults;
    }

    /**
     * Makes a token.
     *
     * @return the token itself, which nobody can be told again
     * @throws org.webinar.Refusal when the person may not, or something wished makes no sense
     */
    public String make(TokenWish wish, Visitor visitor) {
        faults(wish, visitor).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        Visitor account = visitors.named(wish.account()).orElseThrow(TokenAccountUnknown::new);
        String token = Bearers.PREFIX + Unguessable.word();
        changes.noting(visitor, () -> {
            TokenSheet made = ledger.add(Unguessable.hash(token), wish, account, visitor);
            return new Note(
                    Deed.ADDED,
                    Thing.token(made.id(), made.name()),
                    Stream.of(
                                    between("TOKEN_ACCOUNT", null, made.account()),
                                    between("TOKEN_SCOPES", null, made.scopes()),
                                    between("TOKEN_END", null, made.endsAt()))
                            .flatMap(Optional::stream)
                            .toList());
        });
        return token;
    }

    /**
     * Takes a token back; one that was taken back before is a success.
     *
     * @throws org.webinar.Refusal when the person may not, or there is none
     */
    public void revoke(long id, Visitor visitor) {
        Rights.administrators(rights.mayRevokeTokens(visitor));
        changes.notingAll(visitor, () -> {
            String name = ledger.one(id).orElseThrow(() -> new NoSuchToken(id)).name();
            return ledger.revoke(id) ? List.of(Note.of(Deed.REVOKED, Thing.token(id, name))) : List.of();
        });
    }
}
