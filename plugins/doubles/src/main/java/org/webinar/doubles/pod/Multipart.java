package org.webinar.doubles.pod;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as it came (RFC 7578), taken apart byte by byte. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?");
    private static final byte[] LINE = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, String> fields = new LinkedHashMap<>();
    private String fileName;
    private byte[] file;

    static Multipart read(String type, byte[] body) throws IOException {
        Matcher matcher = BOUNDARY.matcher(String.valueOf(type));
        if (!matcher.matches()) {
            throw new IOException("Multipart form parse error - Invalid boundary in multipart: None");
        }
        Multipart form = new Multipart();
        form.take(("--" + matcher.group(1)).getBytes(StandardCharsets.US_ASCII), body);
        return form;
    }

    private void take(byte[] boundary, byte[] body) throws IOException {
        int at = find(body, boundary, 0);
        while (at >= 0) {
            int begins = at + boundary.length;
            if (begins + 1 < body.length && body[begins] == '-' && body[begins + 1] == '-') {
                return;
            }
            int next = find(body, boundary, begins);
            if (next < 0) {
                throw new IOException("the form breaks off");
            }
            take(Arrays.copyOfRange(body, begins + LINE.length, next - LINE.length));
            at = next;
        }
        throw new IOException("the form breaks off");
    }

    private void take(byte[] part) throws IOException {
        int ends = find(part, HEAD_ENDS, 0);
        if (ends < 0) {
            throw new IOException("a part without a head");
        }
        String head = new String(part, 0, ends, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(part, ends + HEAD_ENDS.length, part.length);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new IOException("a part without a name");
        }
        if (name.group(2) != null) {
            fileName = name.group(2);
            file = content;
        } else {
            fields.put(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }

    private static int find(byte[] text, byte[] wanted, int from) {
        for (int at = from; at <= text.length - wanted.length; at++) {
            if (Arrays.equals(text, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    Map<String, String> fields() {
        return fields;
    }

    /** Null when no file came. */
    String fileName() {
        return fileName;
    }

    byte[] file() {
        return file;
    }
}
