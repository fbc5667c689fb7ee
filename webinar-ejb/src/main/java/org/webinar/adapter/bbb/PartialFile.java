package org.webinar.adapter.bbb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has come of a file, and beside it the server's tag for the file that it is a part of, with the length of the whole
 * (RFC 9110, 13.1.5, 14.2 and 15.5.17).
 */
final class PartialFile {
    private static final int OK = 200;
    private static final int PART = 206;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");
    private static final String NUMBER = "\\d{1,18}";

    private final FileChannel file;
    private final Path tag;

    PartialFile(FileChannel file, Path tag) throws IOException {
        this.file = file;
        this.tag = tag;
        if (Files.notExists(tag, LinkOption.NOFOLLOW_LINKS)) {
            file.truncate(0);
        }
        file.position(file.size());
    }

    /** Throws away what is there. */
    void begin() throws IOException {
        file.truncate(0);
        Files.deleteIfExists(tag);
    }

    /** Whether all of it has come before: it lay here while somebody else did not take it. */
    boolean isWhole() throws IOException {
        List<String> known = size() > 0 ? known() : List.of();
        return known.size() > 1 && known.get(1).equals(String.valueOf(size()));
    }

    /** Asks for the rest alone, if the file is still the same one. */
    void ask(HttpRequest.Builder question) throws IOException {
        List<String> known = size() > 0 ? known() : List.of();
        if (!known.isEmpty()) {
            question.header("Range", "bytes=" + size() + "-").header("If-Range", known.get(0));
        }
    }

    /** Whether the server has no rest for it because nothing is missing. */
    boolean isWholeBy(HttpResponse<?> nothingLeft) throws IOException {
        return size() > 0 && range(nothingLeft).equals("bytes */" + size());
    }

    private static String range(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Range").orElse("");
    }

    /**
     * Looks what comes: the rest, or all of it.
     *
     * @return how long the whole file is; less than 0 when the server does not say
     */
    long goOnWith(HttpResponse<?> answer) throws IOException {
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/")) {
            throw new IOException("a page in place of the file");
        }
        if (answer.statusCode() == PART) {
            Matcher range = RANGE.matcher(range(answer));
            if (!range.matches() || Long.parseLong(range.group(1)) != size()) {
                begin();
                throw new IOException("another part than was asked for");
            }
            return Long.parseLong(range.group(2));
        }
        if (answer.statusCode() != OK) {
            throw new IOException("answers " + answer.statusCode());
        }
        begin();
        String name = answer.headers().firstValue("ETag").orElse("");
        String length = answer.headers().firstValue("Content-Length").orElse("");
        // A weak one does not say that it is the same to the byte.
        if (name.startsWith("\"")) {
            know(name + "\n" + length);
        }
        return length.matches(NUMBER) ? Long.parseLong(length) : -1;
    }

    private List<String> known() throws IOException {
        try (InputStream stream = Files.newInputStream(tag, LinkOption.NOFOLLOW_LINKS)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private void know(String text) throws IOException {
        try (OutputStream stream = Files.newOutputStream(
                tag, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void add(ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            file.write(piece);
        }
    }

    long size() throws IOException {
        return file.size();
    }
}
