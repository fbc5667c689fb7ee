package org.webinar.trial;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The card that a trial's room shows: one page of PDF, which BigBlueButton takes as a slide. It stands still, for
 * BigBlueButton shows no page of ours in which a clock could run; it says which trial it is and when that began.
 *
 * @param trialId number of the trial
 * @param begunAt when it began
 */
record TrialCard(long trialId, Instant begunAt) {
    /** The one that the fonts of every PDF reader know. */
    private static final Charset LETTERS = Charset.forName("windows-1252");

    byte[] pdf() {
        String moment = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                .format(begunAt.atOffset(ZoneOffset.UTC));
        String drawing = "0.05 0.33 0.39 rg 0 0 960 540 re f 1 1 1 rg BT /F1 44 Tf 80 400 Td (Test " + trialId
                + ") Tj ET BT /F1 72 Tf 80 260 Td (" + moment + " UTC) Tj ET BT /F1 26 Tf 80 180 Td"
                + " (This live gateway is being tested; the test began at this moment.) Tj 0 -44 Td"
                + " (Cette passerelle est en cours de test ; le test a commenc\u00e9 \u00e0 cet instant.) Tj ET";
        return document(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.getBytes(LETTERS).length + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    }

    private static byte[] document(List<String> objects) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(text.length());
            text.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        text.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(LETTERS);
    }
}
