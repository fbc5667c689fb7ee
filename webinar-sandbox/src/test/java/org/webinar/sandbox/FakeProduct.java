package org.webinar.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A product small enough for tests: it is ready at once and shows its environment. */
public final class FakeProduct {
    private FakeProduct() {}

    /** Arguments: --port N --data DIR. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("webinar: fake product starts");
        System.out.println("some other line");
        if (System.getenv("FAKE_FAILS") != null) {
            System.out.println("no database here");
            System.exit(3);
        }
        var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(arguments[1]));
        var server = com.sun.net.httpserver.HttpServer.create(address, 0);
        server.createContext("/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            String value = name.equals("data") ? arguments[3] : String.valueOf(System.getenv(name));
            byte[] body = value.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** Packs this class into a runnable jar. */
    static Path jar(Path directory) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeProduct.class.getName());
        String name = FakeProduct.class.getName().replace('.', '/') + ".class";
        Path jar = directory.resolve("fake.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = FakeProduct.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }
}
