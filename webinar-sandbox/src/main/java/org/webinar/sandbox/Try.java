package org.webinar.sandbox;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The program for people who try the product: starts a sandbox and the product in it. */
public final class Try {
    private static final int OLDEST_JAVA = 17;

    private final PrintStream out;
    private final PrintStream err;

    /** Tells people on the first, and on the second why it does not go. */
    Try(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws InterruptedException {
        int code = new Try(System.out, System.err).run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs until the product ends, and answers the exit code. */
    int run(String... arguments) throws InterruptedException {
        try {
            var parsed = TryArguments.parse(arguments).complete();
            if (parsed.help()) {
                out.print(TryArguments.USAGE);
                return 0;
            }
            if (Runtime.version().feature() < OLDEST_JAVA) {
                throw new TryFailure("The sandbox needs Java " + OLDEST_JAVA + " or newer; this is Java "
                        + Runtime.version().feature() + ".");
            }
            return live(parsed);
        } catch (TryFailure failure) {
            err.println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private int live(TryArguments arguments) throws InterruptedException {
        var options = arguments.options().console(out::println);
        var tried = TriedProduct.prepare(options);
        out.println("Starting the product in its sandbox; the first start takes a minute …");
        var farewell = new Thread(
                () -> {
                    out.println("Stopping the product and the sandbox …");
                    tried.close();
                },
                "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            tried.startProduct();
            out.println(banner(tried));
            if (arguments.browser()) {
                openBrowser(tried.url());
            }
            int code = tried.awaitProductEnd();
            if (tried.closed()) {
                return 0;
            }
            err.println("The product has ended by itself; its log is " + tried.log());
            return code == 0 ? 0 : 1;
        } catch (TryFailure failure) {
            if (tried.closed()) {
                return 0;
            }
            throw failure;
        } finally {
            tried.close();
            forget(farewell);
        }
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // It is running already.
        }
    }

    /** What stands where, for people. */
    static String banner(TriedProduct tried) {
        var sandbox = tried.sandbox();
        return """

                ────────────────────────────────────────────────────────────────────────
                  The webinar module is ready. Everything here is a sandbox on this
                  machine: the room server, the gateways and the stream are doubles.

                    Product        %s
                    Room server    %s   (sandbox BigBlueButton)
                    Streams        %s
                    Mails          %s
                    Data           %s
                    Log            %s

                  Sign in as     presenter / presenter
                                 viewer / viewer
                                 admin / admin

                  First          Sign in as presenter, plan a webinar and start it. Open
                                 its public page in a second, private window: the picture
                                 with the clock and the chat appear there.

                  Recordings     Allow them when you plan. Half a minute after the end the
                                 recording stands under ⋯ → Recordings on its card.

                  Stop           Ctrl-C
                ────────────────────────────────────────────────────────────────────────
                """.formatted(
                        tried.url(),
                        sandbox.bbb().url(),
                        streams(sandbox),
                        TriedProduct.sendsMails()
                                ? "are sent: EMAIL_HOST is set"
                                : sandbox.mail().url() + "/   (none leaves this machine)",
                        tried.data(),
                        tried.log());
    }

    private static String streams(Sandbox sandbox) {
        return IntStream.rangeClosed(1, sandbox.gateways())
                .mapToObj(sandbox::hlsUrl)
                .collect(Collectors.joining("\n                   "));
    }

    private void openBrowser(String url) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(url));
            }
        } catch (IOException | RuntimeException | UnsatisfiedLinkError e) {
            out.println("No browser could be opened; go to " + url);
        }
    }
}
