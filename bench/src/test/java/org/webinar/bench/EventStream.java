package org.webinar.bench;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * What comes over one open line, byte by byte: HTTP/1.1 in chunks, and in it the numbers of messages, which are written as
 * {@code #000123#}. Keeps a few words of state and no bytes, for there are ten thousand of it.
 */
final class EventStream {
    private static final int DIGITS = 6;
    private static final int HEX = 16;
    private static final int END_OF_HEAD = ('\r' << 24) | ('\n' << 16) | ('\r' << 8) | '\n';

    private Part part = Part.HEAD;
    private int head;
    private int status;
    private int statusBytes;
    private int left;
    private int digits = -1;
    private int number;

    private enum Part {
        HEAD,
        SIZE,
        EXTENSION,
        DATA,
        AFTER_DATA
    }

    /** Takes what has come, and tells of each message's number. */
    void take(ByteBuffer bytes, IntConsumer heard) {
        while (bytes.hasRemaining()) {
            int octet = bytes.get();
            switch (part) {
                case HEAD -> inHead(octet);
                case SIZE -> inSize(octet);
                case EXTENSION -> {
                    if (octet == '\n') {
                        part = Part.DATA;
                    }
                }
                case DATA -> inData(octet, heard);
                case AFTER_DATA -> {
                    if (octet == '\n') {
                        part = Part.SIZE;
                        left = 0;
                    }
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    private void inHead(int octet) {
        // "HTTP/1.1 200": the status is what stands there as digits from the tenth byte on.
        statusBytes++;
        if (statusBytes > 9 && statusBytes <= 12) {
            status = status * 10 + octet - '0';
        }
        head = (head << 8) | octet;
        if (head == END_OF_HEAD) {
            part = Part.SIZE;
        }
    }

    private void inSize(int octet) {
        if (octet == '\n') {
            part = Part.DATA;
        } else if (octet == ';') {
            part = Part.EXTENSION;
        } else if (octet != '\r') {
            left = left * HEX + Character.digit(octet, HEX);
        }
    }

    private void inData(int octet, IntConsumer heard) {
        if (octet == '#') {
            if (digits == DIGITS) {
                heard.accept(number);
                digits = -1;
            } else {
                digits = 0;
            }
            number = 0;
        } else if (digits >= 0 && digits < DIGITS && octet >= '0' && octet <= '9') {
            number = number * 10 + octet - '0';
            digits++;
        } else {
            digits = -1;
        }
        left--;
        if (left == 0) {
            part = Part.AFTER_DATA;
        }
    }

    /** Whether the line is open. */
    boolean open() {
        return status == 200 && part != Part.HEAD;
    }

    /** What the server has answered; nought before. */
    int status() {
        return status;
    }
}
