package org.webinar.token;

import java.util.Set;
import org.webinar.identity.Visitor;

/**
 * A program that has come with a token.
 *
 * @param tokenId number of the token
 * @param visitor the account it acts for; its name says by which token
 * @param scopes what it may
 */
public record Bearer(long tokenId, Visitor visitor, Set<Scope> scopes) {

    /** Whether its token is for this. */
    public boolean may(Scope wanted) {
        return scopes.stream().anyMatch(scope -> scope.includes(wanted));
    }

    static Bearer of(ApiToken token, Visitor account) {
        return new Bearer(token.id(), named(account, token.name()), token.scopes());
    }

    /** The account, under a name that says who acts for it. */
    static Visitor named(Visitor account, String token) {
        return new Visitor(
                account.userId(),
                account.username(),
                account.fullName() + " · " + token,
                account.superuser(),
                account.staff(),
                account.accessGroups(),
                account.permissions(),
                account.groups());
    }
}
