package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.webinar.settings.Catalogue;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;

/**
 * Pod's secret key and those it had before, and what Django proves with them.
 *
 * @param all the one in use first; never empty
 */
record SecretKeys(List<String> all) {
    private static final String AUTH_HASH = "django.contrib.auth.models.AbstractBaseUser.get_session_auth_hash";

    static SecretKeys of(Settings settings) {
        List<String> all = new ArrayList<>(List.of(settings.get(Catalogue.SECRET_KEY)));
        all.addAll(settings.get(LoginCatalogue.SECRET_KEY_FALLBACKS));
        return new SecretKeys(all);
    }

    /** Django's get_session_auth_hash, with the key in use: changes when the password changes. */
    String authHash(String storedPassword) {
        return authHash(all.get(0), storedPassword);
    }

    private static String authHash(String key, String storedPassword) {
        return HexFormat.of().formatHex(Hmac.salted(AUTH_HASH, key, storedPassword));
    }

    /** Whether the hash was made from this password with any of the keys. */
    boolean isAuthHash(String hash, String storedPassword) {
        return anyMakes(hash, key -> authHash(key, storedPassword));
    }

    /** Whether any key makes this proof; in constant time for each key. */
    boolean anyMakes(String proof, UnaryOperator<String> fromKey) {
        byte[] given = proof.getBytes(StandardCharsets.UTF_8);
        return all.stream()
                .map(key -> fromKey.apply(key).getBytes(StandardCharsets.UTF_8))
                .anyMatch(expected -> MessageDigest.isEqual(expected, given));
    }

    /** Keeps the keys out of logs. */
    @Override
    public String toString() {
        return "SecretKeys[" + all.size() + "]";
    }
}
