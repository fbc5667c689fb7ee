package org.webinar.web.administration;

import java.io.Serializable;
import java.util.Locale;
import org.webinar.spi.gateway.Parameter;

/** A field of the setup form, drawn from what a driver says of its parameter. A secret is never given to the page. */
public class ParameterField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Parameter.Kind kind;
    private final boolean required;
    private final boolean secret;
    private final boolean kept;
    private final String label;
    private final String help;
    private String value;
    private boolean forgotten;

    ParameterField(Parameter parameter, Locale language, String value, boolean kept) {
        this.name = parameter.name();
        this.kind = parameter.kind();
        this.required = parameter.required();
        this.secret = parameter.secret();
        this.kept = kept;
        this.label = parameter.label().in(language);
        this.help = parameter.help().in(language);
        this.value = parameter.secret() ? null : value;
    }

    public String getName() {
        return name;
    }

    /** Whether it is a matter of yes or no. */
    public boolean isSwitch() {
        return kind == Parameter.Kind.SWITCH;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isSecret() {
        return secret;
    }

    /** Whether there is a secret, which stays when nothing is typed. */
    public boolean isKept() {
        return kept;
    }

    /** Whether a secret that is there may be taken away. */
    public boolean isForgettable() {
        return kept && !required;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public boolean isOn() {
        return "true".equals(value);
    }

    public void setOn(boolean on) {
        value = Boolean.toString(on);
    }

    public boolean isForgotten() {
        return forgotten;
    }

    public void setForgotten(boolean forgotten) {
        this.forgotten = forgotten;
    }

    boolean typed() {
        return value != null && !value.isEmpty();
    }

    /** Keeps the value out of logs. */
    @Override
    public String toString() {
        return "ParameterField[" + name + "]";
    }
}
