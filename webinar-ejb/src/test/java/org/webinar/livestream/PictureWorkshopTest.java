package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are drawn anew, and what is none or too much is not. */
class PictureWorkshopTest {
    @TempDir
    private Path folder;

    private static byte[] picture(String format, int width, int height) throws IOException {
        int type = "png".equals(format) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, bytes);
        return bytes.toByteArray();
    }

    private byte[] drawn(byte[] bytes) throws IOException {
        return PictureWorkshop.drawn(Files.write(folder.resolve("picture"), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void what_comes_out_is_a_jpeg_as_large_as_a_screen_and_nothing_else(String format) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.write(picture(format, 4000, 2250));
        sent.write("<script>alert('GPS 48.85')</script>".getBytes(StandardCharsets.US_ASCII));
        byte[] jpeg = drawn(sent.toByteArray());
        assertThat(HexFormat.of().formatHex(jpeg, 0, 3)).isEqualTo("ffd8ff");
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(shown.getWidth()).isEqualTo(1920);
        assertThat(shown.getHeight()).isEqualTo(1080);
    }

    @Test
    void small_pictures_stay_small() throws IOException {
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(drawn(picture("png", 64, 36))));
        assertThat(shown.getWidth()).isEqualTo(64);
    }

    /** Nine hundred megapixels in thirty-three bytes. */
    @Test
    void what_unfolds_to_more_than_any_camera_makes_is_not_unfolded() {
        byte[] bomb = HexFormat.of()
                .parseHex(
                        "89504e470d0a1a0a" + "0000000d49484452" + "00007530" + "00007530" + "0802000000" + "00000000");
        assertThatThrownBy(() -> drawn(bomb)).isInstanceOf(PictureUnreadable.class);
    }

    /** Fifty megapixels of one colour are a few kilobytes, and four hundred megabytes unfolded. */
    @Test
    void strips_are_refused_and_panoramas_are_never_unfolded_whole() throws IOException {
        byte[] strip = picture("png", 2200, 200);
        assertThatThrownBy(() -> drawn(strip)).isInstanceOf(PictureUnreadable.class);
        assertThat(PictureWorkshop.step(1920, 1080)).isEqualTo(1);
        for (long[] size : new long[][] {{22_000, 2_200}, {2_200, 22_000}, {10_000, 1_070}, {7_000, 7_000}}) {
            long step = PictureWorkshop.step(size[0], size[1]);
            long wide = (size[0] + step - 1) / step;
            long high = (size[1] + step - 1) / step;
            assertThat(wide * high).isBetween(1L, 8_000_000L);
        }
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(drawn(picture("png", 10_000, 1_070))));
        assertThat(shown.getHeight()).isPositive().isLessThanOrEqualTo(1080);
    }

    /** Each byte of the head bent in turn: either a picture comes out or our refusal, nothing of ImageIO's. */
    @Test
    void what_trips_the_reader_is_unreadable_and_no_defect_of_ours() throws IOException {
        byte[] jpeg = picture("jpg", 64, 36);
        for (int place = 2; place < Math.min(jpeg.length, 600); place++) {
            byte[] bent = jpeg.clone();
            bent[place] ^= (byte) 0xFF;
            try {
                assertThat(drawn(bent)).isNotEmpty();
            } catch (PictureUnreadable refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        byte[] gif = picture("gif", 10, 10);
        byte[] half = picture("jpg", 640, 360);
        assertThatThrownBy(() -> drawn(gif)).isInstanceOf(PictureUnreadable.class);
        assertThatThrownBy(() -> drawn("<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureUnreadable.class);
        assertThatThrownBy(() -> drawn(java.util.Arrays.copyOf(half, 20))).isInstanceOf(PictureUnreadable.class);
    }
}
