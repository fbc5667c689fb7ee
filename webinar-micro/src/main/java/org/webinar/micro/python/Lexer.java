package org.webinar.micro.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.micro.python.Token.Kind;

/** Cuts a Python file into logical lines of words (Python's reference, chapter 2). */
final class Lexer {
    private static final Pattern BLANK = Pattern.compile("[ \\t\\f]+|\\\\\\R|#[^\\n\\r]*");
    private static final Pattern END_OF_LINE = Pattern.compile("\\R|;");
    private static final Pattern STRING_START = Pattern.compile("([rRbBuUfF]{0,2})(\"\"\"|'''|\"|')");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern NUMBER = Pattern.compile(
            "0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\\d[\\d_]*(?:\\.[\\d_]*)?|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?[jJ]?");
    private static final Pattern SIGN = Pattern.compile("\\*\\*=?|//=?|[-+*/%&|^@:!<>=]=|->|.", Pattern.DOTALL);

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    private List<Token> words = new ArrayList<>();
    private int at;
    private int line = 1;
    private int depth;
    private boolean indented;
    private boolean atStart = true;

    private Lexer(String source) {
        this.source = source;
    }

    /**
     * The logical lines of a file.
     *
     * @throws NotPython when a string or a bracket does not end
     */
    static List<Line> lines(String source) throws NotPython {
        Lexer lexer = new Lexer(source.startsWith("\uFEFF") ? source.substring(1) : source);
        while (lexer.at < lexer.source.length()) {
            lexer.next();
        }
        if (lexer.depth > 0) {
            throw new NotPython(lexer.words.get(0).line(), "a bracket is not closed");
        }
        lexer.endLine();
        return lexer.lines;
    }

    private void next() throws NotPython {
        Matcher found = BLANK.matcher(source).region(at, source.length());
        if (found.lookingAt()) {
            indented |= atStart && depth == 0 && !found.group().startsWith("#");
            take(found);
        } else if (found.usePattern(END_OF_LINE).lookingAt()) {
            boolean newLine = !found.group().equals(";");
            take(found);
            if (depth == 0) {
                endLine();
                indented = !newLine && indented;
            }
            atStart = newLine;
        } else {
            atStart = false;
            word(found);
        }
    }

    private void word(Matcher found) throws NotPython {
        int begun = line;
        if (found.usePattern(STRING_START).lookingAt()) {
            String prefix = found.group(1).toLowerCase(java.util.Locale.ROOT);
            String quote = found.group(2);
            take(found);
            string(prefix, quote, begun);
        } else if (found.usePattern(NAME).lookingAt()) {
            words.add(new Token(Kind.NAME, take(found), begun));
        } else if (found.usePattern(NUMBER).lookingAt()) {
            words.add(new Token(Kind.NUMBER, take(found), begun));
        } else {
            found.usePattern(SIGN).lookingAt();
            String sign = take(found);
            depth = Math.max(0, depth + ("([{".contains(sign) ? 1 : ")]}".contains(sign) ? -1 : 0));
            words.add(new Token(Kind.SIGN, sign, begun));
        }
    }

    private void string(String prefix, String quote, int begun) throws NotPython {
        boolean many = quote.length() > 1;
        Matcher body = Pattern.compile(
                        "((?:\\\\\\r\\n|\\\\.|(?!" + quote + ")" + (many ? "." : "[^\\n\\r]") + ")*+)" + quote,
                        Pattern.DOTALL)
                .matcher(source)
                .region(at, source.length());
        if (!body.lookingAt()) {
            throw new NotPython(begun, "a string does not end");
        }
        String text = body.group(1);
        take(body);
        boolean literal = !prefix.contains("b") && !prefix.contains("f");
        String value = literal && !prefix.contains("r") ? Escapes.resolved(text) : text;
        words.add(new Token(literal ? Kind.STRING : Kind.OTHER_STRING, value, begun));
    }

    private String take(Matcher found) {
        String taken = found.group();
        at = found.end();
        line += (int) taken.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        return taken;
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(indented, words));
            words = new ArrayList<>();
        }
    }
}
