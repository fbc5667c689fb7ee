package org.webinar.sandbox.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static final int PACKET = 188;

    @Test
    void they_are_said_when_their_pictures_are_shown() {
        long stamp = (3600L * 2 + 61) * 90_000 + 45_000;
        assertThat(Captions.segment(stream(stamp), 7, "en"))
                .endsWith("\n\n02:01:01.500 --> 02:01:02.500\nThis is what is said in part 7.\n");
    }

    @Test
    void a_plain_playlist_is_left_alone() {
        assertThat(Captions.master("#EXTM3U\n#EXTINF:1,\n1.ts\n")).isEqualTo("#EXTM3U\n#EXTINF:1,\n1.ts\n");
    }

    /** A packet of tables, and one with the head of a picture behind an adaptation field. */
    private static byte[] stream(long stamp) {
        var stream = ByteBuffer.allocate(2 * PACKET);
        stream.put(new byte[] {0x47, 0x40, 0, 0x10});
        stream.position(PACKET);
        stream.put(new byte[] {0x47, 0x41, 0, 0x30, 7, 0x10, 0, 0, 0, 0, 0, 0});
        stream.put(new byte[] {0, 0, 1, (byte) 0xe0, 0, 0, (byte) 0x80, (byte) 0x80, 5});
        stream.put((byte) (0x21 | stamp >> 29 & 0x0e));
        stream.putShort((short) (stamp >> 14 & 0xfffe | 1));
        stream.putShort((short) (stamp << 1 & 0xfffe | 1));
        return stream.array();
    }
}
