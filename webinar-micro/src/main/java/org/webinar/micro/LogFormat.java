package org.webinar.micro;

import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The form of the log's records: further lines of a message stand further in, so that nothing that somebody has written
 * passes for a record of its own.
 *
 * <p>Public, and made by name: the log manager reads it from {@link ServerLog}'s properties.
 */
public final class LogFormat extends SimpleFormatter {

    /** For the log manager. */
    public LogFormat() {}

    @Override
    public String formatMessage(LogRecord entry) {
        String message = super.formatMessage(entry);
        return message == null ? null : message.replaceAll("\\R", "\n    ");
    }
}
