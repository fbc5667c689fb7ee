package org.webinar.adapter.bbb;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has come of a file, and the server's tag for the file that it is a part of (RFC 9110, 13.1.5 and 14.2). */
final class PartialFile {
    private static final int OK = 200;
    private static final int PART = 206;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");

    private final FileChannel file;
    private final Path tag;

    PartialFile(FileChannel file, Path tag) throws IOException {
        this.file = file;
        this.tag = tag;
        if (Files.notExists(tag)) {
            file.truncate(0);
        }
        file.position(file.size());
    }

    /** Throws away what is there. */
    void begin() throws IOException {
        file.truncate(0);
        Files.deleteIfExists(tag);
    }

    /** Asks for the rest alone, if the file is still the same one. */
    void ask(HttpRequest.Builder question) throws IOException {
        if (size() > 0) {
            question.header("Range", "bytes=" + size() + "-").header("If-Range", Files.readString(tag));
        }
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
            Matcher range =
                    RANGE.matcher(answer.headers().firstValue("Content-Range").orElse(""));
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
        // A weak one does not say that it is the same to the byte.
        if (name.startsWith("\"")) {
            Files.writeString(tag, name);
        }
        return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    void add(ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            file.write(piece);
        }
    }

    long size() throws IOException {
        return file.size();
    }

    /** How many bytes the disk has room for. */
    long room() throws IOException {
        return Files.getFileStore(tag.toAbsolutePath().getParent()).getUsableSpace();
    }
}
