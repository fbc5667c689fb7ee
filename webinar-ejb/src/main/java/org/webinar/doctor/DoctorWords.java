package org.webinar.doctor;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the doctor, in this language. The same ones stand on the page, in mails and in the command's answer. */
public final class DoctorWords {
    private static final String BUNDLE = "org.webinar.doctor.Findings";

    private final Locale locale;
    private final ResourceBundle sentences;

    /** In this language. */
    public DoctorWords(Locale locale) {
        this.locale = locale;
        sentences = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                DoctorWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String topic(Topic topic) {
        return sentences.getString("topic." + topic);
    }

    public String severity(Severity severity) {
        return sentences.getString("severity." + severity);
    }

    public String question(Question question) {
        return sentences.getString("question." + question);
    }

    /** What was found. */
    public String found(Check check) {
        return filled(sentences.getString("found." + check.finding()), check);
    }

    /** What it means for those who watch; empty for what is well. */
    public String means(Check check) {
        return withoutNeed(check) ? "" : specific("means.", check);
    }

    /** What to do about it; empty for what is well. */
    public String advice(Check check) {
        return withoutNeed(check) ? "" : specific("do.", check);
    }

    private static boolean withoutNeed(Check check) {
        return check.severity() == Severity.GOOD;
    }

    /** Of this finding on this topic, of this finding, or of anything that is wrong with the topic. */
    private String specific(String beginning, Check check) {
        String finding = beginning + check.finding();
        String topic = "." + check.patient().topic();
        return Stream.of(finding + topic, finding, beginning + "host" + topic)
                .filter(sentences::containsKey)
                .findFirst()
                .map(sentences::getString)
                .map(pattern -> filled(pattern, check))
                .orElse("");
    }

    /** Arguments are texts, as they were stored; only where a sentence depends on how many, it needs the number. */
    private String filled(String pattern, Check check) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] forms = format.getFormatsByArgumentIndex();
        Object[] arguments = check.arguments().toArray();
        for (int i = 0; i < Math.min(forms.length, arguments.length); i++) {
            if (forms[i] instanceof ChoiceFormat) {
                arguments[i] = Long.valueOf(check.arguments().get(i));
            }
        }
        return format.format(arguments);
    }

    /** What BigBlueButton shows to people by a number, in the order of the numbers. */
    public List<ClientCode> clientCodes() {
        return ClientCode.NUMBERS.stream()
                .map(number -> new ClientCode(
                        number, sentences.getString("code." + number), sentences.getString("code." + number + ".do")))
                .toList();
    }

    /** What the command can't look at. */
    String notAsked() {
        return sentences.getString("command.not-asked");
    }

    /** The whole in one sentence: how many of each kind, or that all is well. */
    public String summary(long broken, long warnings, long unknown) {
        String key = broken > 0 ? "broken" : warnings > 0 ? "warning" : unknown > 0 ? "unknown" : "good";
        return new MessageFormat(sentences.getString("summary." + key), locale)
                .format(new Object[] {broken, warnings, unknown});
    }
}
