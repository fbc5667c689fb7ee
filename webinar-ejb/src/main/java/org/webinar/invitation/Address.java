package org.webinar.invitation;

import java.io.Serializable;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.chat.PlainText;

/**
 * A person's mail address.
 *
 * @param name how the person is called; may be empty, never null
 * @param email the bare address, in ASCII
 */
public record Address(String name, String email) implements Serializable {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_NAME = 200;

    /** Behind a name, in angle brackets. */
    private static final Pattern NAMED = Pattern.compile("([^<>]*)<\\s*([^<>\\s]+)\\s*>");

    /** What browsers take for an address (HTML, type=email), with two labels in its domain at least. */
    private static final Pattern BARE = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    /** The address that somebody has written, alone or behind a name; empty when it is none. */
    public static Optional<Address> of(String written) {
        Matcher named = NAMED.matcher(written.strip());
        return named.matches()
                ? bare(named.group(2)).map(email -> new Address(name(named.group(1)), email))
                : bare(written.strip()).map(email -> new Address("", email));
    }

    private static String name(String written) {
        String plain =
                PlainText.clean(written).replaceAll("^[\"']+|[\"']+$", "").strip();
        return PlainText.cut(plain, LONGEST_NAME);
    }

    private static Optional<String> bare(String written) {
        int at = written.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL) {
            return Optional.empty();
        }
        try {
            String local = written.substring(0, at);
            String email = local + "@" + IDN.toASCII(written.substring(at + 1)).toLowerCase(Locale.ROOT);
            boolean dots = local.startsWith(".") || local.endsWith(".") || local.contains("..");
            return Optional.of(email)
                    .filter(whole -> !dots && whole.length() <= LONGEST)
                    .filter(whole -> BARE.matcher(whole).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The same for the same mailbox: nobody tells mailboxes apart by capital letters. */
    public String key() {
        return email.toLowerCase(Locale.ROOT);
    }
}
