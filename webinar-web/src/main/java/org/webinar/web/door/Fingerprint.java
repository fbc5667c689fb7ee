package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.webinar.web.theme.Brand;
import org.webinar.web.theme.DressedPage;

/**
 * The fingerprint of all that live pages are made of, in the addresses of scripts and style sheets: browsers keep those for
 * good, and files of two versions never meet. Scripts import each other by relative addresses, and so by the same fingerprint.
 */
@ApplicationScoped
public class Fingerprint {
    private static final int DIGITS = 12;
    private static final Set<String> FOLDERS = Set.of("/live/", "/style/");
    private static final Pattern LINK = Pattern.compile("(href|src)=\"/(live|style)/([\\w.-]+\\.(?:js|css))\"");

    private final ServletContext files;
    private final Brand brand;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private String digits;

    /** For the container's proxy. */
    Fingerprint() {
        this(null, null);
    }

    @Inject
    Fingerprint(ServletContext files, Brand brand) {
        this.files = files;
        this.brand = brand;
    }

    /** A static page of the running version, with the university's mark on it, whose links have the fingerprint. */
    public String page(String file) {
        return pages.computeIfAbsent(
                file, path -> LINK.matcher(new DressedPage(brand).of(new String(bytes(path), StandardCharsets.UTF_8)))
                        .replaceAll("$1=\"/$2/" + FingerprintFilter.PREFIX + digits() + "/$3\""));
    }

    /** Sends a page, or says that the browser has it already. */
    public void send(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length;
        response.setHeader("ETag", tag + "\"");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) { // a web server that compresses adds a word to it
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Another one as soon as any of the files is another one; twelve hexadecimal digits. */
    synchronized String digits() {
        if (digits == null) {
            MessageDigest digest = sha256();
            FOLDERS.stream()
                    .sorted()
                    .flatMap(folder -> new TreeSet<>(files.getResourcePaths(folder)).stream())
                    .filter(path -> !path.endsWith("/"))
                    .forEach(path -> {
                        digest.update(path.getBytes(StandardCharsets.UTF_8));
                        digest.update(bytes(path));
                    });
            digest.update(brand.stylesheet().getBytes(StandardCharsets.UTF_8));
            digits = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        }
        return digits;
    }

    private byte[] bytes(String path) {
        try (InputStream file = files.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
