package org.webinar.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.webinar.doubles.pod.PodDouble;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.SandboxBbb;
import org.webinar.sandbox.gateway.GatewayOptions;
import org.webinar.sandbox.gateway.SandboxGateway;
import org.webinar.sandbox.mail.SandboxMail;
import org.webinar.sandbox.streaming.Cut;
import org.webinar.sandbox.streaming.SandboxStreaming;
import org.webinar.sandbox.streaming.StreamingOptions;

/** The world around the product on one machine: a BigBlueButton, gateways, a streaming server and a mail server. */
public final class Sandbox implements AutoCloseable {
    /** What the Pod here knows the product by; nobody else reaches it. */
    public static final String POD_TOKEN = "a-token-of-the-sandbox";

    private final SandboxBbb bbb;
    private final SandboxStreaming streaming;
    private final SandboxMail mail;
    private final PodDouble pod;
    private final List<SandboxGateway> gateways = new ArrayList<>();

    private Sandbox(SandboxOptions options) {
        Path home = options.directory();
        bbb = SandboxBbb.start(new BbbOptions()
                .port(options.bbbPort())
                .secret(options.secret())
                .userTimeout(options.userTimeout())
                .retryScale(options.retryScale()));
        SandboxStreaming streams = null;
        SandboxMail post = null;
        try {
            post = SandboxMail.start(options.mailPort());
            streams = SandboxStreaming.start(new StreamingOptions(
                    options.streamingPort(),
                    options.rtmpPort(),
                    home.resolve("hls"),
                    IntStream.rangeClosed(1, options.gateways())
                            .mapToObj(Sandbox::key)
                            .toList(),
                    Duration.ofSeconds(4)));
            for (int number = 1; number <= options.gateways(); number++) {
                gateways.add(SandboxGateway.start(new GatewayOptions(home.resolve("gateway-" + number))
                        .port(options.gatewayPort(number))
                        .token(options.gatewayToken())
                        .slots(options.slots())));
            }
        } catch (RuntimeException e) {
            gateways.forEach(SandboxGateway::close);
            if (streams != null) {
                streams.close();
            }
            if (post != null) {
                post.close();
            }
            bbb.close();
            throw e;
        }
        streaming = streams;
        mail = post;
        pod = PodDouble.start(options.podPort(), POD_TOKEN, "presenter", "admin", "moderator", "viewer");
    }

    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    private static String key(int gateway) {
        return "gw" + gateway;
    }

    public SandboxBbb bbb() {
        return bbb;
    }

    public SandboxStreaming streaming() {
        return streaming;
    }

    public SandboxMail mail() {
        return mail;
    }

    /** A Pod that takes recordings as videos, from whoever has {@link #POD_TOKEN}. */
    public PodDouble pod() {
        return pod;
    }

    /** The gateways, the first has number 1. */
    public SandboxGateway gateway(int number) {
        return gateways.get(number - 1);
    }

    public int gateways() {
        return gateways.size();
    }

    /** Where that gateway's stream is published. */
    public String rtmpUrl(int gateway) {
        return streaming.rtmpUrl(key(gateway));
    }

    /** Where that gateway's stream is played. */
    public String hlsUrl(int gateway) {
        return streaming.hlsUrl(key(gateway));
    }

    /** Restarts the streaming server where that gateway's stream is published. */
    public void restartStreaming(int gateway) {
        streaming.restart(key(gateway));
    }

    /** Cuts that gateway's stream otherwise from now on. */
    public void recut(int gateway, Cut cut) {
        streaming.recut(key(gateway), cut);
    }

    /** Whether that gateway's stream is being published. */
    public boolean publishing(int gateway) {
        return streaming.publishing(key(gateway));
    }

    @Override
    public void close() {
        gateways.forEach(SandboxGateway::close);
        streaming.close();
        mail.close();
        pod.close();
        bbb.close();
    }
}
