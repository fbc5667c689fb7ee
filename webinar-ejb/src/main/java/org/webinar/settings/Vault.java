package org.webinar.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Seals secrets that have to be read again, so that our tables hold nothing that opens anything (decision 20). A sealed
 * secret is bound to its purpose: copied to another row it can't be opened.
 */
@ApplicationScoped
public class Vault {
    private static final String FORM = "v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Settings settings;

    /** For the container's proxy. */
    public Vault() {
        this(null);
    }

    /** Seals with the keys of these settings. */
    @Inject
    public Vault(Settings settings) {
        this.settings = settings;
    }

    /** Seals with the present key: letters, digits and signs that every column takes. */
    public String seal(String purpose, String secret) {
        SealingKey key = present();
        byte[] nonce = new byte[SealingKey.NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = key.seal(nonce, purpose, secret.getBytes(StandardCharsets.UTF_8));
            return String.join(":", FORM, key.id(), Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES with GCM", impossible);
        }
    }

    /**
     * Opens with the key that has sealed it, the present one or one of the old.
     *
     * @throws SealBroken when that key is not set any more, or it is not what was sealed for this purpose
     */
    public String open(String purpose, String sealed) {
        String[] parts = sealed.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(FORM)) {
            throw new SealBroken(purpose);
        }
        SealingKey key = all().filter(known -> known.id().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new SealBroken(purpose));
        try {
            return new String(key.open(purpose, Base64.getDecoder().decode(parts[2])), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new SealBroken(purpose);
        }
    }

    /** Whether the present key has sealed it; what an old one has sealed is to be sealed anew. */
    public boolean isSealedByPresentKey(String sealed) {
        return sealed.startsWith(FORM + ":" + present().id() + ":");
    }

    private SealingKey present() {
        return SealingKey.from(own().orElseGet(() -> settings.get(Catalogue.SECRET_KEY)));
    }

    private Optional<String> own() {
        return Optional.of(settings.get(AdministrationCatalogue.SECRETS_KEY)).filter(key -> !key.isBlank());
    }

    /** Pod's keys too, so that an installation can take a key of its own later on. */
    private Stream<SealingKey> all() {
        return Stream.of(
                        own().stream(),
                        Stream.of(settings.get(Catalogue.SECRET_KEY)),
                        settings.get(AdministrationCatalogue.OLD_SECRETS_KEYS).stream(),
                        settings.get(LoginCatalogue.SECRET_KEY_FALLBACKS).stream())
                .flatMap(keys -> keys)
                .map(SealingKey::from);
    }
}
