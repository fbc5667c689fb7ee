package org.webinar.adapter.bbb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What BigBlueButton says of a recording that is ready: a JWT, signed by hand and not by the library that reads it. */
final class ReadyToken {
    private ReadyToken() {}

    static String signed(String secret) throws Exception {
        String text = part("{\"alg\":\"HS256\"}") + "." + part("{\"meeting_id\":\"0001-a\",\"record_id\":\"r1\"}");
        Mac signer = Mac.getInstance("HmacSHA256");
        signer.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return text + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(signer.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
