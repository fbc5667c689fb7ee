package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who somebody is: by user name and password, or by the user name of somebody who has already signed in. */
@Stateless
public class Visitors {
    /** Some hash to check when there is no such account, so that the time taken tells nothing. */
    private static final String NOBODYS_PASSWORD =
            "pbkdf2_sha256$600000$nobodynobodynobodynobo$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @PersistenceContext
    private EntityManager database;

    private final PasswordCheck passwords;

    /** For the container's proxy. */
    public Visitors() {
        this(null);
    }

    @Inject
    Visitors(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    /** The person with this name and password; empty when there is none, or the account is closed. */
    public Optional<Visitor> withPassword(String username, String password) {
        Optional<User> user = find(username);
        String stored = user.map(User::password).orElse(NOBODYS_PASSWORD);
        boolean right = passwords.accepts(password, stored);
        return user.filter(found -> right && found.active()).map(this::visitor);
    }

    /** The person with this user name; empty when there is none, or the account has been closed meanwhile. */
    public Optional<Visitor> named(String username) {
        return find(username).filter(User::active).map(this::visitor);
    }

    private Optional<User> find(String username) {
        return database.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
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
