package org.webinar.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How pages look, all of it as far as it makes sense.
 *
 * @param site what the site is called
 * @param university whose it is
 * @param light colours on light pages; empty for our own
 * @param dark colours on dark pages; there where the others are, and where they alone are set
 * @param logo the logo
 * @param darkLogo another one for dark pages
 * @param icon icon of the tab
 * @param logoLink where the logo leads
 * @param foot what stands at the foot
 * @param flaws what does not go
 */
public record Look(
        Optional<String> site,
        Optional<String> university,
        Optional<Palette> light,
        Optional<Palette> dark,
        Optional<Image> logo,
        Optional<Image> darkLogo,
        Optional<Image> icon,
        Optional<String> logoLink,
        Foot foot,
        List<Flaw> flaws) {

    /**
     * What stands at the foot of pages.
     *
     * @param lines plain text
     * @param legal where the legal notice is
     * @param accessibility where the accessibility statement is
     * @param contact where people turn to
     */
    public record Foot(
            List<String> lines, Optional<String> legal, Optional<String> accessibility, Optional<String> contact) {}

    /** The pictures, wherever they are. */
    public Stream<Image> images() {
        return Stream.of(logo, darkLogo, icon).flatMap(Optional::stream);
    }
}
