package org.webinar.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a document to be typed: indented blocks, and words between backticks. */
final class CodeBlocks {
    private static final String INDENT = "    ";
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`");

    /** With what a block begins that a shell reads; the others are settings, answers, and lines of nginx or programs. */
    private static final Pattern SHELL =
            Pattern.compile("(?s)(\\./\\w+|java|curl|cp|useradd|systemctl|asadmin|docker|grep"
                    + "|pg_dump|psql|grype|certbot|[A-Z]+=\\S+\\s+[A-Z]+=).*");

    private CodeBlocks() {}

    /** Indented blocks, without their indent. */
    static List<String> of(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean afterBlank = true;
        for (String line : text.split("\n", -1)) {
            boolean indented = line.startsWith(INDENT);
            if (indented && (afterBlank || !block.isEmpty())) {
                block.append(line.substring(INDENT.length())).append('\n');
            } else if (line.isBlank() && !block.isEmpty()) {
                block.append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString().strip());
                block.setLength(0);
            }
            afterBlank = line.isBlank();
        }
        if (!block.isEmpty()) {
            blocks.add(block.toString().strip());
        }
        return blocks;
    }

    /** Those for a shell. */
    static Stream<String> shell(String text) {
        return of(text).stream().filter(block -> SHELL.matcher(block).matches());
    }

    /** Whatever somebody may copy, one line broken by the shell's backslash made one. */
    static Stream<String> commands(String text) {
        Stream<String> blocks = of(text).stream()
                .flatMap(block -> block.replaceAll("\\\\\n\\s*", " ").lines());
        Stream<String> words = INLINE.matcher(text.replaceAll("(?<!\n)\n(?!\n)", " "))
                .results()
                .map(found -> found.group(1));
        return Stream.concat(blocks, words);
    }
}
