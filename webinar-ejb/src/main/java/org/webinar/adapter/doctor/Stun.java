package org.webinar.adapter.doctor;

import java.security.SecureRandom;
import org.webinar.doctor.NobodyThere;

/** As much of STUN as shows that somebody speaks it: the question who we are (RFC 8489). */
final class Stun {
    static final int HEADER = 20;
    private static final int ID = 8;
    private static final byte[] ASK = {0, 1, 0, 0, 0x21, 0x12, (byte) 0xa4, 0x42};

    private Stun() {}

    static byte[] question() {
        byte[] question = new byte[HEADER];
        new SecureRandom().nextBytes(question);
        System.arraycopy(ASK, 0, question, 0, ID);
        return question;
    }

    /** Whether it is the head of an answer. */
    static void check(byte[] answer) {
        if (answer.length < HEADER || answer[0] != 1 || answer[1] != 1) {
            throw new NobodyThere("an answer that is not STUN's");
        }
    }
}
