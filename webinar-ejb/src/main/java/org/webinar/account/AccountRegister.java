package org.webinar.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.database.Folded;
import org.webinar.database.WordSearch;
import org.webinar.identity.Account;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccountLedger;
import org.webinar.identity.User;

/** The accounts of an installation without Pod, for those who look after people. Each change says what is to be written down. */
@ApplicationScoped
@Transactional
public class AccountRegister {
    @PersistenceContext
    private EntityManager database;

    private final WordSearch search;
    private final NewAccountLedger accounts;
    private final PlannersGroup planners;
    private final PasswordLetters letters;

    /** For the container's proxy. */
    public AccountRegister() {
        this(null, null, null, null);
    }

    @Inject
    AccountRegister(WordSearch search, NewAccountLedger accounts, PlannersGroup planners, PasswordLetters letters) {
        this.search = search;
        this.accounts = accounts;
        this.planners = planners;
        this.letters = letters;
    }

    /**
     * Those with these words in their names or mail addresses; by name.
     *
     * @param first how many are left out before
     */
    public List<AccountSheet> find(String words, int first, int most) {
        List<User> found = asked(
                        "select u", " order by lower(u.lastName), lower(u.firstName), u.username", words, User.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Set<Integer> planning = planners.among(found.stream().map(User::id).toList());
        return found.stream()
                .map(user -> sheet(user, planning.contains(user.id())))
                .toList();
    }

    /** How many there are. */
    public long count(String words) {
        return asked("select count(u)", "", words, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, String typed, Class<T> type) {
        String[] words = Folded.words(typed);
        String all = search.folded("concat(u.firstName, ' ', u.lastName, ' ', u.username, ' ', u.email)");
        String conditions = IntStream.range(0, words.length)
                .mapToObj(i -> all + " like :word" + i + " escape '!'")
                .collect(Collectors.joining(" and "));
        TypedQuery<T> asked = database.createQuery(
                select + " from User u" + (words.length == 0 ? "" : " where " + conditions) + order, type);
        for (int i = 0; i < words.length; i++) {
            asked.setParameter("word" + i, Folded.within(words[i]));
        }
        return asked;
    }

    private static AccountSheet sheet(User user, boolean planner) {
        return new AccountSheet(
                user.id(),
                user.username(),
                user.fullName(),
                AccountPlan.of(user, planner),
                user.hasPassword(),
                user.lastLogin());
    }

    /**
     * One of them.
     *
     * @throws NoSuchPerson when there is none with this number
     */
    public AccountSheet one(int id) {
        User user = Optional.ofNullable(database.find(User.class, id)).orElseThrow(NoSuchPerson::new);
        return sheet(user, planners.holds(id));
    }

    /**
     * Adds one.
     *
     * @param fresh as {@link AccountPlan#account} makes it
     */
    public Note add(NewAccount fresh, AccountPlan plan) {
        User user = database.find(User.class, accounts.add(fresh));
        plan.applyTo(user);
        planners.hold(user.id(), plan.planner());
        return Note.of(Deed.ADDED, thing(user));
    }

    /**
     * Writes down what the person has changed, and nothing else.
     *
     * @param read what the form held when it was opened
     * @throws LastAdministrator when nobody would be left who administers
     * @throws org.webinar.Refusal when there is none, or something makes no sense
     */
    public Note change(int id, AccountPlan read, AccountPlan wish) {
        List<User> administrators = administrators();
        User user = held(id);
        AccountPlan stored = AccountPlan.of(user, planners.holds(id));
        AccountPlan plan = read.merge(wish, stored);
        plan.check();
        boolean others = administrators.stream().anyMatch(one -> one.active() && one.id() != id);
        if (stored.administers() && !plan.administers() && !others) {
            throw new LastAdministrator();
        }
        plan.applyTo(user);
        planners.hold(id, plan.planner());
        return new Note(Deed.CHANGED, thing(user), stored.differences(plan));
    }

    /** Held all, so that two do not dismiss one another in the same moment. */
    private List<User> administrators() {
        return database.createQuery("select u from User u where u.superuser = true order by u.id", User.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Gives an account another password; whoever is signed in with the old one is signed out.
     *
     * @param stored what is stored of it
     * @throws NoSuchPerson when there is none with this number
     */
    public Note takePassword(int id, String stored) {
        User user = held(id);
        user.takePassword(stored);
        letters.given(user);
        return new Note(Deed.CHANGED, thing(user), List.of(Difference.untold("PASSWORD")));
    }

    /**
     * Changes the password of somebody who has just typed the present one; whoever is signed in with that is signed out.
     *
     * @param checked the account as it was when the present one was checked
     * @param stored what is stored of the new one
     * @throws CurrentPasswordWrong when it has become another one meanwhile
     */
    public Note changePassword(Account checked, String stored) {
        User user = held(checked.id());
        if (!user.has(checked.password())) {
            throw new CurrentPasswordWrong();
        }
        user.takePassword(stored);
        letters.changed(user);
        return new Note(Deed.CHANGED, thing(user), List.of(Difference.untold("PASSWORD")));
    }

    private User held(int id) {
        User user = Optional.ofNullable(database.find(User.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchPerson::new);
        database.refresh(user);
        return user;
    }

    private static Thing thing(User user) {
        return Thing.account(user.id(), user.username());
    }

    /** Whether somebody administers. */
    public boolean anybodyAdministers() {
        return database.createQuery(
                                "select count(u) from User u where u.superuser = true and u.active = true", Long.class)
                        .getSingleResult()
                > 0;
    }
}
