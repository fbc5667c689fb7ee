package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Receiver;

class EndCallbackTest {
    private final Receiver receiver = new Receiver();
    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions().retryScale(0.0001));
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
        receiver.close();
    }

    @Test
    void the_end_is_called_twice() {
        client.create("meta_endCallbackUrl", receiver.url() + "/ended/t0ken?a=1");
        bbb.endMeeting("demo");

        Await.until("two hits", () -> receiver.hits().size() == 2);
        assertThat(receiver.hits()).allSatisfy(hit -> {
            assertThat(hit.method()).isEqualTo("GET");
            assertThat(hit.path()).isEqualTo("/ended/t0ken");
            assertThat(hit.query()).isEqualTo("a=1&recordingmarks=false");
        });
    }

    @Test
    void anything_but_200_is_tried_five_times() {
        receiver.answer(204);
        client.create("meta_endCallbackUrl", receiver.url() + "/ended");
        bbb.endMeeting("demo");

        Await.until("five attempts of one hit", () -> receiver.hits().size() == 5);
        assertThat(receiver.hits().get(0).query()).isEqualTo("recordingmarks=false");
    }
}
