package org.webinar.theme;

import java.util.Optional;

/**
 * A picture that an administrator has named.
 *
 * @param address where browsers find it: a path of this host, or an absolute address
 * @param file what we serve there; empty when somebody else does
 */
public record Image(String address, Optional<PictureFile> file) {
    /** Where we serve those that are files. */
    public static final String FOLDER = "/style/theme/";

    static Image of(PictureFile file) {
        return new Image(FOLDER + file.name(), Optional.of(file));
    }

    static Image elsewhere(String address) {
        return new Image(address, Optional.empty());
    }
}
