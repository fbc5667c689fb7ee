package org.webinar.letter;

import java.time.Instant;

/** Letters for tests of those who carry them. */
public final class LetterForTest {

    private LetterForTest() {}

    public static Letter to(String recipients, String subject, String body) {
        return new Letter("test", recipients, subject, body, Instant.EPOCH);
    }
}
