package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sessions as Django would sign them, for tests: with the key of the vectors. */
final class SignedText {
    static final String SECRET_KEY = "pod-schema-secret-key-for-test-vectors-0123456789";

    private SignedText() {}

    static String json(String json) {
        return of(base64(json.getBytes(StandardCharsets.UTF_8)), "1vx04G");
    }

    static String compressed(byte[] deflated) {
        return of("." + base64(deflated), "1vx04G");
    }

    static String of(String data, String time) {
        String value = data + ":" + time;
        byte[] signature = Hmac.salted("django.contrib.sessions.SessionStoresigner", SECRET_KEY, value);
        return value + ":" + base64(signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
