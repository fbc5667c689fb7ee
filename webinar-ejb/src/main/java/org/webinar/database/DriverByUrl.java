package org.webinar.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The data source that Payara fills its pool from: chooses the driver by the address, so that an administrator sets the
 * address and nothing else.
 *
 * <p>Public, with setters, and made by name: that is how a server makes data sources.
 */
public class DriverByUrl implements DataSource {
    private String url;
    private String user;
    private String password;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    /** A file that holds the password often ends with a line break, which belongs to nobody. */
    public void setPassword(String password) {
        this.password = password == null ? null : password.replaceAll("\\R+$", "");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String username, String secret) throws SQLException {
        Dialect dialect = Dialect.ofUrl(url).orElseThrow(DriverByUrl::unknown);
        Properties properties = new Properties();
        properties.putAll(dialect.connection());
        if (username != null) {
            properties.setProperty("user", username);
        }
        if (secret != null) {
            properties.setProperty("password", secret);
        }
        Connection connection = driver(dialect).connect(withoutOur(dialect), properties);
        if (dialect.greeting().isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(dialect.greeting().get());
            }
        }
        return connection;
    }

    /** The address without the options that are ours to set: in MariaDB's driver the address wins over everybody. */
    private String withoutOur(Dialect dialect) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        String options = Arrays.stream(url.substring(question + 1).split("&"))
                .filter(option -> dialect.connection().keySet().stream()
                        .noneMatch(ours ->
                                option.toLowerCase(Locale.ROOT).startsWith(ours.toLowerCase(Locale.ROOT) + "=")))
                .collect(Collectors.joining("&"));
        return url.substring(0, question) + (options.isEmpty() ? "" : "?" + options);
    }

    /** The address itself may hold a password and is not repeated. */
    private static SQLException unknown() {
        return new SQLException("the setting webinar.db.url begins with none of "
                + Arrays.stream(Dialect.values()).map(Dialect::urlStart).collect(Collectors.joining(", ")));
    }

    private static Driver driver(Dialect dialect) throws SQLException {
        try {
            return Class.forName(dialect.driver(), true, DriverByUrl.class.getClassLoader())
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new SQLException("the driver " + dialect.driver() + " is not there", missing);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Drivers log through java.util.logging.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The address says it, in the driver's own words.
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no logger of its own");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("wraps no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
