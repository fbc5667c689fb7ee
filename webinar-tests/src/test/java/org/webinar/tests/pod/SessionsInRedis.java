package org.webinar.tests.pod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.webinar.sandbox.base.Ports;
import redis.clients.jedis.Jedis;
import redis.embedded.RedisServer;

/** A real Redis out of Maven's repository, on this machine only: where Pod keeps its sessions unless told otherwise. */
final class SessionsInRedis implements Sessions {
    private static final int DATABASE = 4;

    private final int port;
    private final RedisServer server;

    private SessionsInRedis(int port, RedisServer server) {
        this.port = port;
        this.server = server;
    }

    static SessionsInRedis start() {
        int port = Ports.free();
        try {
            var server = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("appendonly no")
                    .build();
            server.start();
            return new SessionsInRedis(port, server);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("SESSION_REDIS_PORT", String.valueOf(port));
    }

    @Override
    public void keep(String key, String text, Duration life) {
        try (Jedis redis = client()) {
            redis.set(name(key), text);
            // Redis forgets at once what has expired already.
            redis.pexpire(name(key), life.toMillis());
        }
    }

    @Override
    public void drop(String key) {
        try (Jedis redis = client()) {
            redis.del(name(key));
        }
    }

    private Jedis client() {
        Jedis redis = new Jedis("127.0.0.1", port);
        redis.select(DATABASE);
        return redis;
    }

    private static String name(String key) {
        return "session:" + key;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
