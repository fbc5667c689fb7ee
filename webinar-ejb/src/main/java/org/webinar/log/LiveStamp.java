package org.webinar.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Writes the word of the live that a thread works for into each line that we log there, behind our keyword: whoever looks for
 * the word finds all of the live, in the server's files as in our own memory. It does so as a handler of our loggers' parent:
 * such a one is asked before those of the server, whichever they are.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveStamp {
    private static final Logger OURS = Logger.getLogger("org.webinar");

    private final Stamp stamp = new Stamp();

    @PostConstruct
    void begin() {
        OURS.addHandler(stamp);
    }

    /** Leaves lines as they are. */
    @PreDestroy
    public void end() {
        OURS.removeHandler(stamp);
    }

    /** Shows nothing itself. */
    static final class Stamp extends Handler {
        private static final String KEYWORD = "webinar: ";

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            String word = LiveWord.current();
            if (word != null && entry.getMessage() != null && !begins(entry, word)) {
                String message = entry.getMessage();
                entry.setMessage(
                        message.startsWith(KEYWORD)
                                ? KEYWORD + word + " " + message.substring(KEYWORD.length())
                                : word + " " + message);
            }
        }

        /** Whether the line says the word by itself. */
        private boolean begins(LogRecord entry, String word) {
            String line = formatter.formatMessage(entry);
            String said = line.startsWith(KEYWORD) ? line.substring(KEYWORD.length()) : line;
            return said.startsWith(word)
                    && (said.length() == word.length() || !Character.isDigit(said.charAt(word.length())));
        }

        @Override
        public void flush() {
            // Nothing is on its way.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
