package org.webinar.account;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.webinar.change.Difference;
import org.webinar.identity.NewAccount;
import org.webinar.identity.User;

/**
 * What is decided about an account by those who look after people.
 *
 * @param firstName may be empty
 * @param lastName may be empty
 * @param email may be empty
 * @param open whether the person may sign in
 * @param administrator whether the person administers: may do everything (Django: superuser, with staff status)
 * @param planner whether the person may plan webinars, by {@code MEETING_WEBINAR_GROUP_ADMIN}
 */
public record AccountPlan(
        String firstName, String lastName, String email, boolean open, boolean administrator, boolean planner)
        implements Serializable {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public AccountPlan {
        firstName = tidy(firstName);
        lastName = tidy(lastName);
        email = email == null ? "" : email.strip();
    }

    private static String tidy(String name) {
        String line = name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** What is decided about an account as it stands. */
    static AccountPlan of(User user, boolean planner) {
        return new AccountPlan(
                user.firstName(), user.lastName(), user.email(), user.active(), user.superuser(), planner);
    }

    /**
     * Somebody who is added by hand, in Pod's words.
     *
     * @param stored the password as Django stores it
     * @throws org.webinar.Refusal when something makes no sense
     */
    public NewAccount account(String username, String stored) {
        check();
        return new NewAccount(
                username == null ? "" : username.strip(), stored, firstName, lastName, email, "local", "member");
    }

    /** Lets an account be so. */
    void applyTo(User user) {
        user.call(firstName, lastName, email);
        user.open(open);
        user.administer(administrator);
    }

    /** @throws MailAddressUnfit when the address can't be one */
    void check() {
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw new MailAddressUnfit();
        }
    }

    /** What is stored now, with what somebody who read this has changed in {@code wish}: two who edit keep what each has done. */
    AccountPlan merge(AccountPlan wish, AccountPlan stored) {
        return new AccountPlan(
                merged(AccountPlan::firstName, wish, stored),
                merged(AccountPlan::lastName, wish, stored),
                merged(AccountPlan::email, wish, stored),
                merged(AccountPlan::open, wish, stored),
                merged(AccountPlan::administrator, wish, stored),
                merged(AccountPlan::planner, wish, stored));
    }

    private <T> T merged(Function<AccountPlan, T> part, AccountPlan wish, AccountPlan stored) {
        T wished = part.apply(wish);
        return Objects.equals(wished, part.apply(this)) ? part.apply(stored) : wished;
    }

    /** Whether somebody like this can administer now. */
    boolean administers() {
        return open && administrator;
    }

    /** What is different afterwards. */
    List<Difference> differences(AccountPlan now) {
        List<Difference> told = new ArrayList<>();
        add(told, "FIRST_NAME", firstName, now.firstName);
        add(told, "LAST_NAME", lastName, now.lastName);
        add(told, "EMAIL", email, now.email);
        add(told, "OPEN", open, now.open);
        add(told, "ADMINISTRATOR", administrator, now.administrator);
        add(told, "PLANNER", planner, now.planner);
        return told;
    }

    private static void add(List<Difference> told, String field, Object before, Object after) {
        Optional<Difference> difference = Difference.between(field, before, after);
        difference.ifPresent(told::add);
    }
}
