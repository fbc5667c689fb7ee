package org.webinar.plugin.sipmediagw;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;

/**
 * Takes out of a gateway's words what it must not repeat: its launcher echoes the destination in answers and in errors,
 * whole or in pieces, and details end in logs and on the administrator's page.
 *
 * @param secrets longest first, so that no rest of one is left
 */
record Redaction(List<String> secrets) {
    private static final String HIDDEN = "***";

    /** Shorter pieces would be found in any text; they are hidden with the path that they stand in. */
    private static final int SHORTEST = 4;

    static Redaction of(GatewayAddress gateway, Broadcast broadcast) {
        String rtmp = broadcast.rtmp().toString();
        String behindHost = rtmp.replaceFirst("^[a-z]+://[^/]*/", "");
        Stream<String> pieces = Stream.concat(
                Stream.of(behindHost.replaceFirst("^[^/]*/", "").split("[/?&=]")),
                Stream.of(gateway.token(), broadcast.room(), userInfo(broadcast)));
        return new Redaction(
                Stream.concat(Stream.of(rtmp, behindHost), pieces.filter(piece -> piece.length() >= SHORTEST))
                        .filter(secret -> !secret.isEmpty())
                        .flatMap(Redaction::spellings)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    private static String userInfo(Broadcast broadcast) {
        String info = broadcast.rtmp().getRawUserInfo();
        return info == null ? "" : info;
    }

    /** As it is, in an address, in JSON and in HTML. */
    private static Stream<String> spellings(String secret) {
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                secret.replace("/", "\\/"),
                secret.replace("&", "&amp;"));
    }

    String in(String text) {
        String shown = text;
        for (String secret : secrets) {
            shown = shown.replace(secret, HIDDEN);
        }
        return shown;
    }
}
