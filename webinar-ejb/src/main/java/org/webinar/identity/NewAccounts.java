package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Makes accounts for people who have none yet, whom an identity provider brings. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewAccounts {
    private final NewAccountLedger ledger;
    private final Accounts accounts;

    /** For the container's proxy. */
    public NewAccounts() {
        this(null, null);
    }

    @Inject
    NewAccounts(NewAccountLedger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /**
     * Makes an account of the site of this request, with all the rows that Pod expects of one.
     *
     * @return its number
     * @throws UsernameTaken when there is one with this name, as the database compares names
     */
    public int add(NewAccount account) {
        checkFree(account);
        try {
            return ledger.add(account);
        } catch (PersistenceException refused) {
            // Somebody may have been quicker.
            checkFree(account);
            throw refused;
        }
    }

    /**
     * Lets a name pass that nobody has.
     *
     * @throws UsernameTaken when there is an account with this name, as the database compares names
     */
    public void checkFree(NewAccount account) {
        if (accounts.named(account.username()).isPresent()) {
            throw new UsernameTaken(account.username());
        }
    }
}
