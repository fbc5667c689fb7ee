package org.webinar.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * A key made from a setting (HKDF with SHA-256, RFC 5869) and what it seals (AES-256 in Galois/Counter mode).
 *
 * @param id tells the keys of an installation apart, and nothing of the key
 * @param key 256 bits
 */
record SealingKey(String id, SecretKeySpec key) {
    static final int NONCE = 12;

    private static final int ID_BYTES = 6;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    static SealingKey from(String setting) {
        return new SealingKey(
                HexFormat.of().formatHex(derived(setting, "webinar seal id", ID_BYTES)),
                new SecretKeySpec(derived(setting, "webinar seal key", KEY_BYTES), "AES"));
    }

    private static byte[] derived(String setting, String purpose, int length) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(
                setting.getBytes(StandardCharsets.UTF_8), null, purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[length];
        generator.generateBytes(derived, 0, length);
        return derived;
    }

    /** Seals for a purpose; the nonce must never be used again with this key. */
    byte[] seal(byte[] nonce, String purpose, byte[] secret) throws GeneralSecurityException {
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** Opens what was sealed for this purpose; throws when it was for another one, or has been changed. */
    byte[] open(String purpose, byte[] both) throws GeneralSecurityException {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), purpose);
        return cipher.doFinal(both, NONCE, both.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SealingKey[" + id + "]";
    }
}
