package org.webinar.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Addresses as people type them or paste them from a mail program: with commas, semicolons, blanks or line breaks between,
 * with names or without.
 *
 * @param good each mailbox once, as it was written first
 * @param bad what is no address, as it was written
 */
public record AddressList(List<Address> good, List<String> bad) {

    /** Reads what somebody has written; may be null. */
    public static AddressList of(String written) {
        Map<String, Address> good = new LinkedHashMap<>();
        List<String> bad = new ArrayList<>();
        for (String entry : entries(written == null ? "" : written)) {
            Address.of(entry)
                    .ifPresentOrElse(address -> good.putIfAbsent(address.key(), address), () -> bad.add(entry));
        }
        return new AddressList(List.copyOf(good.values()), List.copyOf(bad));
    }

    private static List<String> entries(String written) {
        return split(written, ";\r\n").stream()
                .flatMap(AddressList::line)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** One mailbox of which the name may have a comma (Outlook: {@code Dupont, Jean <j@x.fr>}), or several. */
    private static Stream<String> line(String line) {
        boolean one = line.indexOf('<') > 0 && line.indexOf('<') == line.lastIndexOf('<') && line.endsWith(">");
        return one && line.chars().filter(letter -> letter == '@').count() == 1
                ? Stream.of(line)
                : split(line, ",").stream().flatMap(AddressList::words);
    }

    /** Addresses alone may stand with blanks between. */
    private static Stream<String> words(String entry) {
        List<String> words = List.of(entry.strip().split("\\s+"));
        return words.size() > 1 && words.stream().allMatch(word -> word.contains("@") && !word.contains("<"))
                ? words.stream()
                : Stream.of(entry);
    }

    /** Cuts at these characters where they stand neither in quotes nor in angle brackets. */
    private static List<String> split(String text, String between) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (char letter : text.toCharArray()) {
            // A quote that nobody closes ends with its line.
            boolean lineEnd = letter == '\n' || letter == '\r';
            quoted = !lineEnd && (letter == '"') != quoted;
            bracketed = !lineEnd && (letter == '<' || bracketed && letter != '>');
            if (between.indexOf(letter) >= 0 && !quoted && !bracketed) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            } else {
                piece.append(letter);
            }
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }

    /** The same without those that are in already. */
    List<Address> without(Collection<String> keys) {
        return good.stream().filter(address -> !keys.contains(address.key())).toList();
    }
}
