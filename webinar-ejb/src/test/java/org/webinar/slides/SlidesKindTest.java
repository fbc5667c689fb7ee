package org.webinar.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files are, by their bytes and their names together. */
class SlidesKindTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
    private static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    @TempDir
    private Path folder;

    private boolean fits(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bytes"), bytes);
        return SlidesKind.named(name).orElseThrow().fits(file);
    }

    private static byte[] office(String first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] content = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(content);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void what_presenters_have_is_taken() throws IOException {
        assertThat(fits("a.PDF", PDF)).isTrue();
        assertThat(fits("a.pptx", office("[Content_Types].xml"))).isTrue();
        assertThat(fits("a.docx", office("[Content_Types].xml"))).isTrue();
        assertThat(fits("a.ppt", OLE)).isTrue();
        assertThat(fits("a.doc", OLE)).isTrue();
        assertThat(fits("a.odp", openDocument("application/vnd.oasis.opendocument.presentation")))
                .isTrue();
        assertThat(fits("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
                .isTrue();
        assertThat(fits("a.png", PNG)).isTrue();
        assertThat(fits("a.jpeg", JPEG)).isTrue();
    }

    @Test
    void wrong_bytes_under_a_right_name_are_not() throws IOException {
        assertThat(fits("a.pdf", EXE)).isFalse();
        assertThat(fits("a.pdf", SVG)).isFalse();
        assertThat(fits("a.pdf", PNG)).isFalse();
        assertThat(fits("a.png", SVG)).isFalse();
        assertThat(fits("a.png", JPEG)).isFalse();
        assertThat(fits("a.ppt", PDF)).isFalse();
        assertThat(fits("a.pptx", PDF)).isFalse();
        assertThat(fits("a.odp", openDocument("application/vnd.oasis.opendocument.text")))
                .isFalse();
        assertThat(fits("a.jpg", "hello".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void other_kinds_have_no_name_here() {
        for (String name : new String[] {"a.svg", "a.exe", "a.html", "a", "a.", "pdf", ".pdf.exe", "a.zip"}) {
            assertThat(SlidesKind.named(name).isPresent()).as(name).isFalse();
        }
    }
}
