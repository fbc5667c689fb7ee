package org.webinar.slides;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * The kinds of files that become slides, of those that BigBlueButton converts. No SVG, which may hold scripts, and no
 * text, whose bytes say nothing of it.
 */
enum SlidesKind {
    PDF("application/pdf", "pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC("application/msword", "doc"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private static final MimeTypes BY_MAGIC = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final List<String> endings;

    SlidesKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind that the name says; empty when it is none of ours. */
    static Optional<SlidesKind> named(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /**
     * Whether the bytes are what the name says, as far as their beginning tells. Asked twice, for with a name at hand Tika
     * takes one archive for the other.
     */
    boolean fits(Path file) throws IOException {
        MediaType wanted = MediaType.parse(mediaType);
        MediaType bare = detected(file, new Metadata());
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, "slides." + endings.get(0));
        return detected(file, named).equals(wanted)
                && (bare.equals(wanted) || BY_MAGIC.getMediaTypeRegistry().isSpecializationOf(wanted, bare));
    }

    private static MediaType detected(Path file, Metadata known) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return BY_MAGIC.detect(bytes, known);
        }
    }

    /** The endings of all names that we take, with dots, as a browser's file dialog wants them. */
    static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    String mediaType() {
        return mediaType;
    }
}
