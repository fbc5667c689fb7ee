package org.webinar.theme;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.webinar.settings.Setting;
import org.webinar.settings.Settings;
import org.webinar.settings.ThemeCatalogue;
import org.webinar.theme.Flaw.Kind;

/** Reads how pages are to look. What makes no sense is noted and left out. */
final class LookReader {
    private static final String FILE = "file:";
    private static final String STATIC = "/static/";
    private static final Set<String> SAFE = Set.of("https", "http", "mailto");
    private static final String A_COMMA_BETWEEN = "(?<!\\\\),";
    private static final int KIBIBYTE = 1024;

    private final Settings settings;
    private final List<Flaw> flaws = new ArrayList<>();

    LookReader(Settings settings) {
        this.settings = settings;
    }

    Look look() {
        Optional<Colour> accent = colour(ThemeCatalogue.ACCENT);
        Optional<Colour> darkAccent = colour(ThemeCatalogue.ACCENT_DARK);
        Optional<Palette> light = accent.map(colour -> Palette.of(colour, Ground.LIGHT));
        Optional<Palette> dark = darkAccent.or(() -> accent).map(colour -> Palette.of(colour, Ground.DARK));
        light.ifPresent(palette -> tellAdjusted(ThemeCatalogue.ACCENT, palette, Ground.LIGHT));
        // What is made from the other one is ours to make readable, and nothing to be told.
        dark.filter(palette -> darkAccent.isPresent())
                .ifPresent(palette -> tellAdjusted(ThemeCatalogue.ACCENT_DARK, palette, Ground.DARK));
        Optional<Image> logo = image(ThemeCatalogue.LOGO_SITE);
        Optional<String> university = words(ThemeCatalogue.TITLE_ETB);
        if (logo.isPresent() && university.isEmpty()) {
            flaws.add(Flaw.of(Kind.LOGO_WITHOUT_NAME, ThemeCatalogue.TITLE_ETB.name()));
        }
        if (words(ThemeCatalogue.LOGO_DARK).isPresent()
                && words(ThemeCatalogue.LOGO_SITE).isEmpty()) {
            flaws.add(Flaw.of(Kind.DARK_LOGO_ALONE, ThemeCatalogue.LOGO_DARK.name(), ThemeCatalogue.LOGO_SITE.name()));
        }
        return new Look(
                words(ThemeCatalogue.TITLE_SITE),
                university,
                light,
                dark,
                logo,
                logo.flatMap(there -> image(ThemeCatalogue.LOGO_DARK)),
                image(ThemeCatalogue.FAVICON),
                link(ThemeCatalogue.LOGO_LINK),
                new Look.Foot(
                        lines(),
                        link(ThemeCatalogue.LEGAL),
                        link(ThemeCatalogue.ACCESSIBILITY),
                        link(ThemeCatalogue.CONTACT)),
                List.copyOf(flaws));
    }

    private Optional<String> words(Setting<String> setting) {
        return Optional.of(settings.get(setting).strip()).filter(text -> !text.isEmpty());
    }

    private List<String> lines() {
        return Arrays.stream(settings.get(ThemeCatalogue.FOOTER_TEXT).split(A_COMMA_BETWEEN))
                .map(line -> line.replace("\\,", ",").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<Colour> colour(Setting<String> setting) {
        return words(setting).flatMap(text -> {
            Optional<Colour> colour = Colour.of(text);
            if (colour.isEmpty()) {
                flaws.add(Flaw.of(Kind.COLOUR_UNREADABLE, setting.name(), text));
            }
            return colour;
        });
    }

    private void tellAdjusted(Setting<String> setting, Palette palette, Ground ground) {
        if (!palette.text().equals(palette.fill())) {
            double contrast =
                    Math.min(ground.contrast(palette.fill()), palette.soft().contrast(palette.fill()));
            flaws.add(Flaw.of(
                    Kind.COLOUR_ADJUSTED,
                    setting.name(),
                    palette.fill().toString(),
                    String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10),
                    palette.text().toString()));
        }
    }

    /** Nothing but addresses that lead to a page or to somebody's mail. */
    private Optional<String> link(Setting<String> setting) {
        return words(setting).flatMap(text -> {
            Optional<URI> address = address(text).filter(LookReader::leadsSomewhere);
            if (address.isEmpty()) {
                flaws.add(Flaw.of(Kind.ADDRESS_UNREADABLE, setting.name(), text));
            }
            return address.map(URI::toString);
        });
    }

    private static boolean leadsSomewhere(URI address) {
        return address.getScheme() == null
                ? address.getRawAuthority() == null && address.toString().startsWith("/")
                : SAFE.contains(address.getScheme().toLowerCase(Locale.ROOT))
                        && (address.getHost() != null || address.isOpaque());
    }

    private Optional<Image> image(Setting<String> setting) {
        return words(setting).flatMap(text -> text.startsWith(FILE) ? file(setting, text) : address(text, setting));
    }

    private Optional<Image> address(String text, Setting<String> setting) {
        Optional<Image> image = address(text).flatMap(LookReader::elsewhere);
        if (image.isEmpty()) {
            flaws.add(Flaw.of(Kind.ADDRESS_UNREADABLE, setting.name(), text));
        }
        return image;
    }

    /** A path is one below Pod's folder of static files, as in Pod's own settings. */
    private static Optional<Image> elsewhere(URI address) {
        if (address.getScheme() == null) {
            return address.getRawAuthority() == null && !address.getPath().contains("..")
                    ? Optional.of(Image.elsewhere(
                            STATIC + address.toString().replaceFirst("^/+", "").replaceFirst("^static/", "")))
                    : Optional.empty();
        }
        return address.getScheme().equalsIgnoreCase("https") && address.getHost() != null
                ? Optional.of(Image.elsewhere(address.toString()))
                : Optional.empty();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private Optional<Image> file(Setting<String> setting, String text) {
        String path = text.substring(FILE.length()).replaceFirst("^/+", "/");
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                return without(Flaw.of(Kind.FILE_MISSING, setting.name(), path));
            }
            byte[] bytes = PictureFile.read(file);
            if (bytes.length > PictureFile.MOST) {
                return without(Flaw.of(
                        Kind.FILE_TOO_LARGE, setting.name(), path, String.valueOf(PictureFile.MOST / KIBIBYTE)));
            }
            Optional<PictureFile> picture = PictureFile.of(bytes);
            return picture.isPresent()
                    ? picture.map(Image::of)
                    : without(Flaw.of(Kind.FILE_NO_PICTURE, setting.name(), path));
        } catch (IOException | InvalidPathException unreadable) {
            return without(Flaw.of(Kind.FILE_MISSING, setting.name(), path));
        }
    }

    private Optional<Image> without(Flaw flaw) {
        flaws.add(flaw);
        return Optional.empty();
    }
}
