package org.webinar.ticket;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a ticket opens: a playlist and whatever belongs to it. A playlist with a common name, such as {@code index.m3u8}, has
 * its folder for itself; beside any other one lie other streams, and only its pieces are its own: {@code hall.m3u8} and
 * {@code hall-17.ts}, and not {@code hall-17.m3u8}. So it is below a folder at the top, too, whatever the name:
 * {@code /hls/stream.m3u8} may as well be one broadcaster, called so, among all the others.
 *
 * @param host of the streaming server, in small letters
 * @param path begins with a slash; that of the folder ends with one
 */
record Stream(String host, String path) {
    private static final Set<String> COMMON = Set.of("index", "master", "playlist", "manifest", "stream");
    private static final Pattern PLAIN = Pattern.compile("/[\\w.~/-]*");
    private static final Pattern NESTED = Pattern.compile("/[^/]+/[^/]+/.*");
    private static final Pattern OWN = Pattern.compile("\\.m3u8|-\\d+\\.(?!m3u8)[a-z0-9]{2,4}");

    /** Of the address of a playlist; empty when it is no address, or has signs in it that could be read in two ways. */
    static Optional<Stream> of(String playlist) {
        try {
            URI address = URI.create(playlist.strip());
            return address.getHost() == null || !unambiguous(address.getRawPath())
                    ? Optional.empty()
                    : Optional.of(new Stream(address.getHost().toLowerCase(Locale.ROOT), scope(address.getRawPath())));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String scope(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        String name = path.substring(slash).replaceFirst("\\.[^.]*$", "");
        return folder + (COMMON.contains(name) && NESTED.matcher(folder).matches() ? "" : name);
    }

    /**
     * Whether what is asked for belongs to it.
     *
     * @param askedHost null where the streaming server does not say
     * @param askedPath as it was asked for; one that could be read in two ways belongs to nothing
     */
    boolean covers(String askedHost, String askedPath) {
        return (askedHost == null || askedHost.equalsIgnoreCase(host))
                && unambiguous(askedPath)
                && askedPath.startsWith(path)
                && (path.endsWith("/")
                        || OWN.matcher(askedPath.substring(path.length())).matches());
    }

    private static boolean unambiguous(String path) {
        return path != null && PLAIN.matcher(path).matches() && !path.contains("..") && !path.contains("//");
    }
}
