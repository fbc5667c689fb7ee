package org.webinar.adapter.bbb;

import jakarta.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.chat.Notice;

/**
 * How a delivery of bbb-webhooks proves that it comes from our server: the shared secret as a bearer, or a checksum in one
 * of three schemes, each over the address at which we asked to be told. That address holds a word of ours, which is all that
 * the scheme of 3.0 to 3.3.1 protects: it forgets the body.
 */
final class Proof {
    private static final List<String> ALGORITHMS = List.of("SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private final Notice notice;
    private final String secret;

    Proof(Notice notice, String secret) {
        this.notice = notice;
        this.secret = secret;
    }

    boolean holds() {
        if (notice.authorization() != null) {
            return same(notice.authorization(), "Bearer " + secret);
        }
        return notice.checksum() != null
                && Stream.of(notice.body(), "{}", asOldServersSign())
                        .map(signed -> notice.callback() + signed + secret)
                        .flatMap(text -> ALGORITHMS.stream().map(algorithm -> BbbQuery.hash(algorithm, text)))
                        .anyMatch(hash -> same(notice.checksum(), hash));
    }

    /** 2.x signs the fields as JSON, in this order. */
    private String asOldServersSign() {
        String timestamp = field(notice.body(), "timestamp").orElse("0");
        return Json.createObjectBuilder()
                .add("event", field(notice.body(), "event").orElse(""))
                .add("timestamp", timestamp.matches("\\d{1,18}") ? Long.parseLong(timestamp) : 0)
                .add("domain", field(notice.body(), "domain").orElse(""))
                .build()
                .toString();
    }

    /** A field of a form. */
    static Optional<String> field(String form, String name) {
        try {
            return Arrays.stream(form.split("&"))
                    .filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                    .findFirst();
        } catch (IllegalArgumentException notAForm) {
            return Optional.empty();
        }
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
