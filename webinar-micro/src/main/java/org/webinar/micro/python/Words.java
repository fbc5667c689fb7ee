package org.webinar.micro.python;

import java.util.List;
import org.webinar.micro.python.Token.Kind;

/** The words of an expression, and how far it has been read. */
final class Words {
    private final List<Token> words;
    private int at;

    Words(List<Token> words) {
        this.words = words;
    }

    int at() {
        return at;
    }

    boolean peekString() {
        return !atEnd() && words.get(at).kind() == Kind.STRING;
    }

    /** Goes to the end of the value that begins at this place, whatever it is. */
    void skipValueFrom(int begun) {
        at = begun;
        int depth = 0;
        while (!atEnd() && (depth > 0 || !(peek(",") || peek("}") || peek("]")))) {
            Token word = next();
            if (word.kind() == Kind.SIGN) {
                depth += "([{".contains(word.text()) ? 1 : ")]}".contains(word.text()) ? -1 : 0;
            }
        }
    }

    boolean atEnd() {
        return at >= words.size();
    }

    boolean peek(String sign) {
        return !atEnd() && words.get(at).is(sign);
    }

    boolean skip(String sign) {
        if (peek(sign)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String sign) {
        if (!skip(sign)) {
            throw new TooMuch("is computed");
        }
    }

    Token next() {
        if (atEnd()) {
            throw new TooMuch("is not complete");
        }
        return words.get(at++);
    }
}
