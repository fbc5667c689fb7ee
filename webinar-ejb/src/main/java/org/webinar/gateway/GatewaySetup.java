package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;

/** How one of Pod's gateways is driven: its make, how it speaks, and whom to trust when it answers. */
@Entity
@Table(name = "webinar_gateway")
public class GatewaySetup {
    /** What Pod believes of every gateway. */
    private static final String USUAL_MAKE = "sipmediagw";

    private static final int LONGEST_WORDS = 500;

    @Id
    @Column(name = "gateway_id")
    private Long gatewayId;

    private String make = USUAL_MAKE;

    private String dialect = "";

    @Column(name = "dialect_forced")
    private boolean dialectForced;

    private String parameters;

    private String certificate;

    private String abilities = "";

    @Column(name = "probed_at")
    private Instant probedAt;

    @Column(name = "probed_en")
    private String probedEnglish;

    @Column(name = "probed_fr")
    private String probedFrench;

    @Embedded
    private Duty duty = new Duty();

    @Embedded
    private Condition condition = new Condition();

    protected GatewaySetup() {}

    GatewaySetup(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** Takes what an administrator has decided; what was found of the gateway before is forgotten. */
    void equip(Equipment equipment) {
        make = equipment.make();
        dialect = equipment.dialect();
        dialectForced = !equipment.dialect().isEmpty();
        parameters = ParameterText.of(equipment.parameters());
        certificate = equipment.certificate().isBlank() ? null : equipment.certificate();
        abilities = "";
        probedAt = null;
        condition = new Condition();
    }

    /** Remembers what a probe has found; a forced dialect stays. */
    void probed(Probed found, Instant now) {
        probedEnglish = cut(found.words().english());
        probedFrench = cut(found.words().french());
        condition.answered(now);
        dialect = dialectForced ? dialect : found.dialect();
        abilities = words(found.abilities());
        probedAt = now;
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private static String words(Collection<Ability> abilities) {
        return abilities.stream().map(Ability::name).sorted().collect(Collectors.joining(","));
    }

    /** Takes what an administrator wishes of it. */
    void serve(Duty wish) {
        duty = wish;
    }

    /** What the last probe said in words, with what one should know: that it asks nobody for a password, for example. */
    public Optional<Text> probedWords() {
        return Optional.ofNullable(probedEnglish).map(english -> new Text(english, probedFrench));
    }

    /** Whether it serves, how many streams at once, with which margins. */
    public Duty duty() {
        return duty;
    }

    /** What has been observed of it. */
    public Condition condition() {
        return condition;
    }

    /** The make of its driver; never null. */
    public String make() {
        return make;
    }

    /** How it speaks, as its driver calls it; never null, empty before anybody looked. */
    public String dialect() {
        return dialect;
    }

    /** Whether an administrator has said how it speaks. */
    public boolean dialectForced() {
        return dialectForced;
    }

    /** When a driver last found out how it speaks; null when none has. */
    public Instant probedAt() {
        return probedAt;
    }

    /** Whether a driver has looked at it since it was set up. */
    boolean isProbed() {
        return probedAt != null;
    }

    /** What it can do beyond start and stop, as far as a probe has found. */
    public Set<Ability> abilities() {
        return Arrays.stream(abilities.split(","))
                .filter(word -> !word.isEmpty())
                .map(Ability::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Values of its driver's parameters, without the secret ones; never null. */
    public Map<String, String> parameters() {
        return ParameterText.read(parameters);
    }

    /** Certificates in PEM; null when the JVM's own trust is enough. */
    public String certificate() {
        return certificate;
    }

    GatewayAddress address(Gateway gateway, SSLContext trust) {
        GatewayAddress plain = gateway.address();
        return new GatewayAddress(plain.url(), plain.token(), dialect, parameters(), trust);
    }
}
