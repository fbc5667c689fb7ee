package org.webinar.account;

/** What a new password has to be like: long (OWASP ASVS 4.0.3, 2.1.1), and nothing else is asked of it (2.1.9). */
public final class PasswordRules {
    /** In characters as people count them. */
    public static final int SHORTEST = 12;

    /** Nobody types more; a passphrase fits. */
    public static final int LONGEST = 200;

    private PasswordRules() {}

    /**
     * Lets a new password pass.
     *
     * @param password as it was typed; may be null
     * @throws org.webinar.Refusal when it is too short or too long, or is the name of the account
     */
    public static void check(String password, String username) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new PasswordLength(SHORTEST, LONGEST);
        }
        if (password.equalsIgnoreCase(username)) {
            throw new PasswordIsName();
        }
    }
}
