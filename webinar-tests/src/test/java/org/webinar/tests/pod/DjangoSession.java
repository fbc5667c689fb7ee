package org.webinar.tests.pod;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A session's text as Django 4.2 writes it (django.core.signing), made without a line of the product's.
 *
 * @param secretKey Pod's SECRET_KEY
 */
record DjangoSession(String secretKey) {
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** The session of somebody who has signed in with this password, as it is stored. */
    String of(long userId, String storedPassword, Instant at) {
        return of(userId, "pod.main.auth_backend.SiteBackend", authHash(storedPassword), at);
    }

    String of(long userId, String backend, String authHash, Instant at) {
        return signed(
                "{\"_auth_user_id\":\"%d\",\"_auth_user_backend\":\"%s\",\"_auth_user_hash\":\"%s\"}"
                        .formatted(userId, backend, authHash),
                at);
    }

    String authHash(String storedPassword) {
        return HexFormat.of()
                .formatHex(hmac("django.contrib.auth.models.AbstractBaseUser.get_session_auth_hash", storedPassword));
    }

    String signed(String json, Instant at) {
        String value = base64(json.getBytes(StandardCharsets.UTF_8)) + ":" + base62(at.getEpochSecond());
        return value + ":" + base64(hmac("django.contrib.sessions.SessionStore" + "signer", value));
    }

    private byte[] hmac(String salt, String message) {
        try {
            byte[] key =
                    MessageDigest.getInstance("SHA-256").digest((salt + secretKey).getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String base62(long number) {
        String digit = String.valueOf(BASE_62.charAt((int) (number % 62)));
        return number < 62 ? digit : base62(number / 62) + digit;
    }
}
