package org.webinar.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Words that only we can make: for addresses that other machines call back and that nobody may guess. */
@ApplicationScoped
public class Secrets {
    private static final String ALGORITHM = "HmacSHA256";

    private final Settings settings;

    /** For the container's proxy. */
    public Secrets() {
        this(null);
    }

    /** From the secret key of these settings. */
    @Inject
    public Secrets(Settings settings) {
        this.settings = settings;
    }

    /** The word for a purpose: always the same one, 64 hexadecimal digits, from the secret key. */
    public String wordFor(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = settings.get(Catalogue.SECRET_KEY).getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("webinar " + purpose).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Whether the word is the one for the purpose, compared in constant time. */
    public boolean isWordFor(String purpose, String word) {
        return word != null
                && MessageDigest.isEqual(
                        wordFor(purpose).getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
    }
}
