package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a person is allowed to be seen as, by the user name that a provider has found. */
@Stateless
public class Visitors {
    @PersistenceContext
    private EntityManager database;

    private final Accounts accounts;

    /** For the container's proxy. */
    public Visitors() {
        this(null);
    }

    @Inject
    Visitors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person with this user name; empty when there is none, or the account is closed or not of this site. */
    public Optional<Visitor> named(String username) {
        return accounts.named(username)
                .filter(Account::open)
                .map(account -> database.find(User.class, account.id()))
                .map(this::visitor);
    }

    private Visitor visitor(User user) {
        return new Visitor(
                user.id(), user.username(), user.fullName(), user.superuser(), user.staff(), accessGroups(user));
    }

    private Set<String> accessGroups(User user) {
        List<?> codes = database.createNativeQuery("select g.code_name from authentication_accessgroup g"
                        + " join authentication_owner_accessgroups og on og.accessgroup_id = g.id"
                        + " join authentication_owner o on o.id = og.owner_id where o.user_id = ?")
                .setParameter(1, user.id())
                .getResultList();
        return codes.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
