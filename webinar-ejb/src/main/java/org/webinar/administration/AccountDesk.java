package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.webinar.account.AccountPlan;
import org.webinar.account.AccountRegister;
import org.webinar.account.AccountSheet;
import org.webinar.account.PasswordHasher;
import org.webinar.account.PasswordRules;
import org.webinar.change.Changes;
import org.webinar.database.Database;
import org.webinar.identity.NewAccount;
import org.webinar.identity.NewAccounts;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;

/** Where administrators look after people, in an installation without Pod; beside Pod they are Pod's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private final AccountRegister register;
    private final NewAccounts newcomers;
    private final PasswordHasher hasher;
    private final Changes changes;
    private final Database database;
    private final Rights rights;

    /** For the container's proxy. */
    public AccountDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AccountDesk(
            AccountRegister register,
            NewAccounts newcomers,
            PasswordHasher hasher,
            Changes changes,
            Database database,
            Rights rights) {
        this.register = register;
        this.newcomers = newcomers;
        this.hasher = hasher;
        this.changes = changes;
        this.database = database;
        this.rights = rights;
    }

    /** Whether this person looks after people here; nobody does beside Pod. */
    public boolean isFor(Visitor visitor) {
        return database.alone() && rights.mayLookAfterPeople(visitor);
    }

    /**
     * Lets people pass who may look after people.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    public void check(Visitor visitor) {
        Rights.administrators(isFor(visitor));
    }

    /**
     * One page of the accounts with these words in their names or addresses.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<AccountSheet> find(String words, int page, Visitor visitor) {
        check(visitor);
        return new Page<>(register.find(words, page * PER_PAGE, PER_PAGE), register.count(words), page, PER_PAGE);
    }

    /**
     * One of them.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public AccountSheet one(int id, Visitor visitor) {
        check(visitor);
        return register.one(id);
    }

    /**
     * Adds one.
     *
     * @param password as it was typed; null for somebody who signs in elsewhere
     * @throws org.webinar.Refusal when something makes no sense or the name is taken
     */
    public void add(String username, String password, AccountPlan plan, Visitor visitor) {
        check(visitor);
        NewAccount nameless = plan.account(username, NewAccount.noPassword());
        newcomers.checkFree(nameless);
        if (password != null) {
            PasswordRules.check(password, username);
        }
        NewAccount fresh = password == null ? nameless : plan.account(username, hasher.stored(password));
        try {
            changes.noting(visitor, () -> register.add(fresh, plan));
        } catch (PersistenceException | TransactionalException refused) {
            // Somebody may have been quicker.
            newcomers.checkFree(fresh);
            throw refused;
        }
    }

    /**
     * Writes down what the person has changed.
     *
     * @param read what the form held when it was opened
     * @throws org.webinar.Refusal when there is none, something makes no sense, or nobody would administer any more
     */
    public void change(int id, AccountPlan read, AccountPlan wish, Visitor visitor) {
        check(visitor);
        changes.noting(visitor, () -> register.change(id, read, wish));
    }

    /**
     * Gives an account another password.
     *
     * @throws org.webinar.Refusal when there is none, or the password is not fit
     */
    public void takePassword(int id, String password, Visitor visitor) {
        AccountSheet sheet = one(id, visitor);
        PasswordRules.check(password, sheet.username());
        String stored = hasher.stored(password);
        changes.noting(visitor, () -> register.takePassword(sheet.id(), stored));
    }
}
