package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final int JAVA_8 = 52;

    @Test
    void both_ways_of_numbering_java_are_known() {
        assertThat(Launcher.number("1.8")).isEqualTo(8);
        assertThat(Launcher.number("11")).isEqualTo(11);
        assertThat(Launcher.number("25")).isEqualTo(25);
    }

    @Test
    void an_old_java_is_told_what_is_needed() {
        assertThat(Launcher.tooOld("11")).isEqualTo("webinar: Java 17 or newer is needed; this is Java 11.");
    }

    @Test
    void an_old_java_can_load_the_launcher() throws IOException {
        try (InputStream bytes = Launcher.class.getResourceAsStream("Launcher.class");
                DataInputStream data = new DataInputStream(bytes)) {
            data.readInt();
            data.readUnsignedShort();

            assertThat(data.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }
}
