package org.webinar.administration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers the last lines that we have logged since this server started, wherever the server writes them: files of its
 * own may be anywhere, or nowhere. Each has the word of its live by then, for the stamp is pressed before.
 */
@Singleton
@Startup
@DependsOn("LiveStamp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogMemory {
    private static final int MOST = 5_000;
    private static final Logger OURS = Logger.getLogger("org.webinar");

    private final Memory memory = new Memory();

    @PostConstruct
    void begin() {
        OURS.addHandler(memory);
    }

    /** Forgets everything. */
    @PreDestroy
    public void end() {
        OURS.removeHandler(memory);
    }

    /** The lines in which the word stands by itself, the oldest first. */
    public String linesWith(String word) {
        return memory.linesWith(word);
    }

    /** Keeps formatted lines, the last so many. */
    static final class Memory extends Handler {
        private final Deque<String> lines = new ArrayDeque<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        Memory() {
            setLevel(Level.INFO);
        }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                String line = entry.getInstant() + " " + entry.getLevel() + " "
                        + formatter.formatMessage(entry).replaceAll("\\R", " ");
                synchronized (lines) {
                    lines.addLast(line);
                    if (lines.size() > MOST) {
                        lines.removeFirst();
                    }
                }
            }
        }

        String linesWith(String word) {
            Pattern alone = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
            synchronized (lines) {
                return lines.stream().filter(line -> alone.matcher(line).find()).collect(Collectors.joining("\n"));
            }
        }

        @Override
        public void flush() {
            // Nothing is on its way.
        }

        @Override
        public void close() {
            synchronized (lines) {
                lines.clear();
            }
        }
    }
}
