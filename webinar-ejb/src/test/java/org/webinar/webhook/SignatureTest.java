package org.webinar.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures as Standard Webhooks publishes them. */
class SignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String WORD = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long SECONDS = 1_614_265_330;
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void the_published_message_is_signed_as_published() {
        assertThat(Signature.of(List.of(SECRET), WORD, SECONDS, BODY)).isEqualTo(PUBLISHED);
    }

    @Test
    void two_secrets_give_two_signatures_with_a_blank_between() {
        String fresh = Signature.freshSecret();
        assertThat(Signature.of(List.of(fresh, SECRET), WORD, SECONDS, BODY))
                .startsWith("v1,")
                .endsWith(" " + PUBLISHED)
                .isNotEqualTo(PUBLISHED + " " + PUBLISHED);
    }

    @Test
    void whatever_is_touched_gives_another_one() {
        assertThat(List.of(
                        Signature.of(List.of(SECRET), WORD + "x", SECONDS, BODY),
                        Signature.of(List.of(SECRET), WORD, SECONDS + 1, BODY),
                        Signature.of(List.of(SECRET), WORD, SECONDS, BODY + " ")))
                .doesNotHaveDuplicates()
                .doesNotContain(PUBLISHED);
    }

    @Test
    void a_fresh_secret_has_32_bytes_that_nobody_has_had() {
        String one = Signature.freshSecret();
        assertThat(one).startsWith("whsec_").isNotEqualTo(Signature.freshSecret());
        assertThat(Base64.getDecoder().decode(one.substring("whsec_".length()))).hasSize(32);
    }
}
