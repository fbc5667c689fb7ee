package org.webinar.micro.python;

import java.util.List;

/**
 * A logical line: from its first word to the end of the line on which its last bracket closes.
 *
 * @param indented whether it stands inside a block
 * @param tokens at least one
 */
record Line(boolean indented, List<Token> tokens) {

    int number() {
        return tokens.get(0).line();
    }

    boolean startsWith(String name) {
        return tokens.get(0).isName(name);
    }
}
