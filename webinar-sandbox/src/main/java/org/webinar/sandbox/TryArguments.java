package org.webinar.sandbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The command line of {@link Try}. */
final class TryArguments {
    static final String USAGE = """
            Usage: ./try [options]

              --port N           port of the product (8080)
              --data DIR         where everything is kept (data)
              --fresh            forget the data of an earlier trial
              --no-browser       do not open a browser
              --sandbox-port N   first port of the sandbox (8081): room server N, gateways N+1, N+2, streaming N+9,
                                 mails N+10, Pod N+11
              --rtmp-port N      first RTMP port of the sandbox (19350)
              --gateways N       how many gateways stand around the product, 2 to 8 (2)
              --product FILE     another product than the one that ./try builds: its runnable jar
              --help             this text
            """;

    private static final int GOOD = 10;
    private static final int FEWEST_GATEWAYS = 2;

    /** The streaming server has the ninth port after the first. */
    private static final int MOST_GATEWAYS = 8;

    private Path product;
    private Path data = Path.of("data");
    private int port = 8080;
    private int sandboxPort = 8081;
    private int rtmpPort = 19350;
    private int gateways = FEWEST_GATEWAYS;
    private boolean fresh;
    private boolean browser = true;
    private boolean help;

    private TryArguments() {}

    /**
     * What {@code ./try} asks before it builds: whether it is worth it. Answers 10 when the arguments are good, the ports
     * free and the data directory ours.
     */
    public static void main(String[] arguments) {
        int code = GOOD;
        try {
            TryArguments parsed = parse(arguments);
            if (parsed.help) {
                System.out.print(USAGE);
                code = 0;
            } else {
                PortPlan.check(parsed.options());
                DataDirectory.open(parsed.data, false);
            }
        } catch (TryFailure wrong) {
            System.err.println(wrong.getMessage());
            code = wrong.exitCode();
        }
        System.exit(code);
    }

    /** Reads the command line; what it does not understand is a {@link TryFailure} with the usage. */
    static TryArguments parse(String... arguments) {
        var parsed = new TryArguments();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            switch (name) {
                case "--fresh" -> parsed.fresh = true;
                case "--no-browser" -> parsed.browser = false;
                case "--help", "-h" -> parsed.help = true;
                case "--product", "--data", "--port", "--sandbox-port", "--rtmp-port", "--gateways" -> {
                    i++;
                    if (i == arguments.length) {
                        throw wrong(name + " needs a value.");
                    }
                    parsed.set(name, arguments[i]);
                }
                default -> throw wrong("Unknown argument " + name + ".");
            }
        }
        return parsed;
    }

    private void set(String name, String value) {
        switch (name) {
            case "--product" -> product = path(name, value);
            case "--data" -> data = path(name, value);
            case "--port" -> port = port(name, value);
            case "--gateways" -> gateways = gateways(name, value);
            case "--sandbox-port" -> sandboxPort = port(name, value);
            default -> rtmpPort = port(name, value);
        }
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw wrong(name + " " + value + " is not a path.");
        }
    }

    private static int port(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65_500) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for numbers out of range.
        }
        throw wrong(name + " " + value + " is not a port number.");
    }

    private static int gateways(String name, String value) {
        if (value.matches("[" + FEWEST_GATEWAYS + "-" + MOST_GATEWAYS + "]")) {
            return Integer.parseInt(value);
        }
        throw wrong(name + " " + value + " is no number from " + FEWEST_GATEWAYS + " to " + MOST_GATEWAYS + ".");
    }

    private static TryFailure wrong(String message) {
        return new TryFailure(2, message + System.lineSeparator() + USAGE);
    }

    /** The same, and whatever is needed to start. */
    TryArguments complete() {
        if (product == null && !help) {
            throw wrong("--product is missing.");
        }
        return this;
    }

    boolean help() {
        return help;
    }

    boolean browser() {
        return browser;
    }

    TriedOptions options() {
        return new TriedOptions(product, data)
                .port(port)
                .sandboxPorts(sandboxPort, rtmpPort)
                .gateways(gateways)
                // Universities switch recordings on; who tries the product wants to see them.
                .environment("MEETING_DISABLE_RECORD", "False")
                .fresh(fresh);
    }
}
