package org.webinar.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.webinar.change.Changes;
import org.webinar.database.Database;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.identity.Visitor;

/** Where people change their own passwords, in an installation without Pod; beside Pod that is Pod's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPassword {
    private final Accounts accounts;
    private final AccountRegister register;
    private final PasswordHasher hasher;
    private final Changes changes;
    private final Database database;

    /** For the container's proxy. */
    public OwnPassword() {
        this(null, null, null, null, null);
    }

    @Inject
    OwnPassword(
            Accounts accounts, AccountRegister register, PasswordHasher hasher, Changes changes, Database database) {
        this.accounts = accounts;
        this.register = register;
        this.hasher = hasher;
        this.changes = changes;
        this.database = database;
    }

    /** Whether a password of this person is kept here: neither beside Pod nor for somebody who signs in elsewhere. */
    public boolean isFor(Visitor visitor) {
        return database.alone()
                && accounts.numbered(visitor.userId())
                        .filter(Account::hasPassword)
                        .isPresent();
    }

    /**
     * Lets people pass who have a password here.
     *
     * @throws PasswordElsewhere for everybody else
     */
    public void check(Visitor visitor) {
        if (!isFor(visitor)) {
            throw new PasswordElsewhere();
        }
    }

    /**
     * Changes it. All logins that were begun with the old one are over, and the person is told by mail.
     *
     * @param current the present password, as it was typed; may be null
     * @param fresh the new one
     * @throws CurrentPasswordWrong when that is not the present one; such tries are to be counted
     * @throws org.webinar.Refusal when the new one is not fit, or this person has none here
     */
    public void change(String current, String fresh, Visitor visitor) {
        check(visitor);
        PasswordRules.check(fresh, visitor.username());
        Account account = accounts.numbered(visitor.userId()).orElseThrow(NoSuchPerson::new);
        if (!hasher.fits(current == null ? "" : current, account.password())) {
            throw new CurrentPasswordWrong();
        }
        String stored = hasher.stored(fresh);
        changes.noting(visitor, () -> register.changePassword(account, stored));
    }
}
