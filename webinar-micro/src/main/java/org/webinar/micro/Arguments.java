package org.webinar.micro;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.webinar.micro.NoStart.Why;

/** What was typed after {@code webinar.jar}. */
record Arguments(
        int port,
        String address,
        Path data,
        Optional<Path> plugins,
        Optional<Path> secrets,
        Optional<Path> settingsFrom,
        boolean withSecrets,
        boolean doctor,
        boolean json,
        boolean ports,
        boolean room,
        boolean help) {
    static final String USAGE = String.join(
            System.lineSeparator(),
            "Usage: java -jar webinar.jar [--port 8080] [--address 127.0.0.1] [--data ./data] [--plugins DIR]",
            "                             [--secrets DIR] [--help]",
            "       java -jar webinar.jar --settings-from settings_local.py [--with-secrets]",
            "       java -jar webinar.jar --doctor [--json] [--ports] [--room] [--secrets DIR]",
            "",
            "  --port N        port to listen at, 1 to 65535",
            "  --address A     address of this machine to listen at; 0.0.0.0 for all of them",
            "  --data DIR      folder of the database and the log; made when it is not there",
            "  --plugins DIR   folder whose jars are read for drivers; plugins/ beside webinar.jar unless given",
            "  --secrets DIR   folder with a file for each secret, named like its setting: BBB_SECRET_KEY, SECRET_KEY…",
            "",
            "  --settings-from FILE   starts nothing; prints our settings, read from Pod's settings file",
            "  --with-secrets         with the secrets among them",
            "  --doctor               starts nothing; says what is wrong with BigBlueButton, mail, database, our address",
            "  --json                 for programs",
            "  --ports                tries ports of BigBlueButton, too, that somebody may mind",
            "  --room                 opens a room on BigBlueButton for a minute, and ends it",
            "",
            "Settings and secrets come from the environment: BBB_API_URL, BBB_SECRET_KEY, SECRET_KEY, WEBINAR_DB_URL…",
            "Memory: java -Xmx1g -jar webinar.jar",
            "",
            "Ends with 2 for a wrong argument, 3 data folder, 4 port taken, 5 address not of this machine,",
            "6 the server or the database did not start, 7 a file is missing beside webinar.jar, 8 Java too old.",
            "--doctor ends with 0 when all is well, 1 when something needs attention, 2 when something is broken.");

    private static final int LAST_PORT = 65_535;

    static Arguments parse(String... typed) throws NoStart {
        int port = 8080;
        String address = "127.0.0.1";
        Path data = Path.of("data");
        Optional<Path> plugins = Optional.empty();
        Optional<Path> secrets = Optional.empty();
        Optional<Path> settingsFrom = Optional.empty();
        Set<String> switches = new HashSet<>();
        Iterator<String> words = Arrays.stream(typed)
                .flatMap(word -> Arrays.stream(word.startsWith("--") ? word.split("=", 2) : new String[] {word}))
                .iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--address" -> address = value(word, words);
                case "--data" -> data = Path.of(value(word, words));
                case "--plugins" -> plugins = Optional.of(Path.of(value(word, words)));
                case "--secrets" -> secrets = Optional.of(Path.of(value(word, words)));
                case "--settings-from" -> settingsFrom = Optional.of(Path.of(value(word, words)));
                case "--with-secrets", "--doctor", "--json", "--ports", "--room" -> switches.add(word);
                case "--help", "-h" -> switches.add("--help");
                default -> throw usage("unknown argument " + word);
            }
        }
        return new Arguments(
                port,
                address,
                data,
                plugins,
                secrets,
                settingsFrom,
                switches.contains("--with-secrets"),
                switches.contains("--doctor"),
                switches.contains("--json"),
                switches.contains("--ports"),
                switches.contains("--room"),
                switches.contains("--help"));
    }

    private static String value(String word, Iterator<String> words) throws NoStart {
        if (!words.hasNext()) {
            throw usage(word + " needs a value");
        }
        String value = words.next();
        if (value.isBlank() || value.startsWith("--")) {
            throw usage(word + " needs a value");
        }
        return value;
    }

    private static int port(String text) throws NoStart {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST_PORT) {
            throw usage("--port is a number from 1 to " + LAST_PORT + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private static NoStart usage(String what) {
        return new NoStart(Why.USAGE, what + "; see java -jar webinar.jar --help");
    }
}
