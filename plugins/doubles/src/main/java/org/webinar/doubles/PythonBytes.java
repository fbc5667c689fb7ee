package org.webinar.doubles;

import java.nio.charset.StandardCharsets;

/** How 1.7 writes a text into the chat: Python's view of its bytes, then without the backslashes that a shell eats. */
final class PythonBytes {

    private PythonBytes() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("b'");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= ' ' && b < 127;
            shown.append(plain ? String.valueOf((char) b) : "x%02x".formatted(b));
        }
        return shown.append('\'').toString();
    }
}
