package org.webinar.identity;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who has no account yet.
 *
 * @param username the name of the account: up to 150 letters, digits and {@code @ . + - _}, as Django allows
 * @param password the password as Django stores it, algorithm and hash; {@link #noPassword} for those who sign in elsewhere
 * @param firstName may be empty
 * @param lastName may be empty
 * @param email may be empty
 * @param authType where the person signs in, in Pod's words: {@code local}, {@code CAS}, {@code OIDC}, {@code Shibboleth}
 * @param affiliation in Pod's words, for example {@code student}, {@code faculty}
 */
public record NewAccount(
        String username,
        String password,
        String firstName,
        String lastName,
        String email,
        String authType,
        String affiliation) {

    private static final Pattern USERNAME = Pattern.compile("[\\w.@+-]{1,150}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_EMAIL = 254;
    private static final int SUFFIX_LENGTH = 40;
    private static final String SUFFIX_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public NewAccount {
        if (!USERNAME.matcher(username).matches()) {
            throw new UsernameNotAllowed();
        }
        firstName = cut(firstName, LONGEST_NAME);
        lastName = cut(lastName, LONGEST_NAME);
        email = email.length() > LONGEST_EMAIL ? "" : email;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** Django's word for a password that nothing matches. */
    public static String noPassword() {
        return "!"
                + RANDOM.ints(SUFFIX_LENGTH, 0, SUFFIX_LETTERS.length())
                        .mapToObj(i -> String.valueOf(SUFFIX_LETTERS.charAt(i)))
                        .collect(Collectors.joining());
    }

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
