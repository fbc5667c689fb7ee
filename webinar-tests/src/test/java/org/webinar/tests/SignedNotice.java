package org.webinar.tests;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** BigBlueButton's notice that a recording is ready, as its scripts make it: a form with a token (JWT, HS256). */
final class SignedNotice {
    private SignedNotice() {}

    static String form(String secret, String room) {
        String text = part("{\"alg\":\"HS256\"}") + "."
                + part("{\"meeting_id\":\"" + room + "\",\"record_id\":\"r-" + room + "\"}");
        return "signed_parameters=" + text + "." + encoded(signature(secret, text));
    }

    private static byte[] signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
