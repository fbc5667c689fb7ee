package org.webinar.handover;

import java.time.LocalDate;

/**
 * A video as Pod is told of it. It is a draft: only its owner sees it until he or she decides otherwise there.
 *
 * @param username whose it becomes
 * @param title at most 250 letters
 * @param description in HTML
 * @param day when it was recorded; null when nobody knows
 * @param type number of the type in Pod
 * @param site number of the site in Pod
 * @param restricted whether people have to sign in before they watch it, once it is no draft any more
 * @param language two letters
 * @param fileName name of the file, for its ending
 */
public record NewVideo(
        String username,
        String title,
        String description,
        LocalDate day,
        int type,
        int site,
        boolean restricted,
        String language,
        String fileName) {}
