package org.webinar.plugin.example;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;

/**
 * Believes the web server in front, which has asked for a certificate or a ticket and says the user name in a header.
 * Anybody can write a header: a second one proves that it was that server, by a secret that only it and we know. The web
 * server must remove both from what comes from outside.
 */
public class FrontDoor implements RecognisesRequests {
    private static final Pattern USERNAME = Pattern.compile("[\\w.@+-]{1,150}");

    private final String secret;

    /** As the product makes it; without a secret it recognises nobody. */
    public FrontDoor() {
        this(System.getenv().getOrDefault("FRONT_DOOR_SECRET", ""));
    }

    FrontDoor(String secret) {
        this.secret = secret;
    }

    @Override
    public String name() {
        return "front-door";
    }

    @Override
    public Optional<String> whoSends(RequestFacts request) {
        return request.header("X-Front-Door-Secret")
                .filter(this::isOurs)
                .flatMap(proven -> request.header("X-Front-Door-User"))
                .filter(name -> USERNAME.matcher(name).matches());
    }

    /** Takes the same time wherever the first difference is. */
    private boolean isOurs(String shown) {
        return !secret.isEmpty()
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
