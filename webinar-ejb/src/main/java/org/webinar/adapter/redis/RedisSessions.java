package org.webinar.adapter.redis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.SessionStore;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.IdentityTrouble;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Pod's sessions in Redis, as django-redis-sessions lays them down: the signed text under {@code prefix:key}. Connects
 * when first asked. When Redis is away, nobody waits for it again during the next moment: the question fails at once.
 */
@ApplicationScoped
class RedisSessions implements SessionStore {
    private static final int CONNECTIONS = 16;
    private static final Duration RESPITE = Duration.ofSeconds(2);

    /** Jedis tells of every lost connection with its whole stack; we say it once a minute, in one line. */
    private static final Logger NOISE = Logger.getLogger("redis.clients.jedis");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    private final Settings settings;
    private final OutsideCalls calls;
    private final Clock clock;

    private RedisClient client;
    private volatile Instant notBefore = Instant.MIN;

    /** For the container's proxy. */
    RedisSessions() {
        this(null, null, null);
    }

    @Inject
    RedisSessions(Settings settings, OutsideCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String key) {
        if (clock.instant().isBefore(notBefore)) {
            throw new IdentityTrouble("Redis was away a moment ago");
        }
        String prefix = settings.get(LoginCatalogue.SESSION_REDIS_PREFIX);
        try {
            return Optional.ofNullable(calls.made(
                    Neighbour.REDIS,
                    () -> client().get(prefix.isEmpty() ? key : prefix + ":" + key),
                    answer -> Result.OK,
                    RedisSessions::result));
        } catch (JedisException away) {
            notBefore = clock.instant().plus(RESPITE);
            throw new IdentityTrouble("Redis at " + address() + ": " + reason(away));
        }
    }

    /** What Redis itself says, it says no with: that there is a password, for example. */
    private static Result result(Exception failure) {
        return failure instanceof JedisDataException ? Result.REFUSED : Result.of(failure);
    }

    private synchronized RedisClient client() {
        if (client == null) {
            client = RedisClient.builder()
                    .hostAndPort(address())
                    .clientConfig(clientConfig())
                    .poolConfig(poolConfig())
                    .build();
        }
        return client;
    }

    private HostAndPort address() {
        return new HostAndPort(
                settings.get(LoginCatalogue.SESSION_REDIS_HOST), settings.get(LoginCatalogue.SESSION_REDIS_PORT));
    }

    private DefaultJedisClientConfig clientConfig() {
        String password = settings.get(LoginCatalogue.SESSION_REDIS_PASSWORD);
        return DefaultJedisClientConfig.builder()
                .timeoutMillis(timeout())
                .database(settings.get(LoginCatalogue.SESSION_REDIS_DB))
                .password(password.isEmpty() ? null : password)
                .build();
    }

    /** No thread of its own: a connection is tried when it is taken, not by a guard that outlives the application. */
    private ConnectionPoolConfig poolConfig() {
        ConnectionPoolConfig config = new ConnectionPoolConfig();
        config.setMaxTotal(CONNECTIONS);
        config.setMaxIdle(CONNECTIONS);
        config.setMinIdle(0);
        config.setMaxWait(Duration.ofMillis(timeout()));
        config.setTestOnBorrow(true);
        config.setTestWhileIdle(false);
        config.setTimeBetweenEvictionRuns(Duration.ofMillis(-1));
        config.setJmxEnabled(false);
        return config;
    }

    private int timeout() {
        return (int) settings.get(LoginCatalogue.SESSION_REDIS_SOCKET_TIMEOUT).toMillis();
    }

    private static String reason(Throwable away) {
        Throwable cause = away;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
