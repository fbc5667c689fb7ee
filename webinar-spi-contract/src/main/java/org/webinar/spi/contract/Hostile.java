package org.webinar.spi.contract;

import java.util.List;

/** What strangers type into forms and write into headers. */
final class Hostile {
    private static final int LONG = 100_000;

    /** Texts that no plugin may stumble over. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a\0b",
            "\r\nSet-Cookie: a=b",
            "' or 1=1 --",
            "*)(uid=*",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1:9/x}",
            "%s%n%00",
            "\uD800",
            "\u202Eecila",
            "🎉 été",
            "x".repeat(LONG));

    private Hostile() {}
}
