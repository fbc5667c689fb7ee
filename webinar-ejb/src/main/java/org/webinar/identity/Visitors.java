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
    private static final String ACCESS_GROUPS = "select g.code_name from authentication_accessgroup g"
            + " join authentication_owner_accessgroups og on og.accessgroup_id = g.id"
            + " join authentication_owner o on o.id = og.owner_id where o.user_id = ?";

    private static final String GROUPS =
            "select g.name from auth_group g join auth_user_groups ug on ug.group_id = g.id where ug.user_id = ?";

    /** By their names and never by their numbers, which differ from one database to the next. */
    private static final String PERMISSIONS = "select concat(t.app_label, '.', p.codename) from auth_permission p"
            + " join django_content_type t on t.id = p.content_type_id"
            + " join (select user_id, permission_id from auth_user_user_permissions"
            + " union select ug.user_id, gp.permission_id from auth_group_permissions gp"
            + " join auth_user_groups ug on ug.group_id = gp.group_id) given on given.permission_id = p.id"
            + " where given.user_id = ?";

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
                // MariaDB takes rené for rene, and who has proved to be the one is not the other.
                .filter(account -> account.username().equalsIgnoreCase(username))
                .map(account -> database.find(User.class, account.id()))
                .map(this::visitor);
    }

    private Visitor visitor(User user) {
        return new Visitor(
                user.id(),
                user.username(),
                user.fullName(),
                user.superuser(),
                user.staff(),
                words(ACCESS_GROUPS, user),
                words(PERMISSIONS, user),
                words(GROUPS, user));
    }

    private Set<String> words(String question, User user) {
        List<?> found =
                database.createNativeQuery(question).setParameter(1, user.id()).getResultList();
        return found.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
