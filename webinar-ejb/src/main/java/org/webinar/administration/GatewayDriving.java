package org.webinar.administration;

import static org.webinar.change.Difference.between;
import static org.webinar.change.Difference.untold;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.gateway.Equipment;
import org.webinar.gateway.GatewaySheet;

/**
 * How a gateway is driven, as somebody has read it; kept with the form, so that it is seen whether somebody else was faster.
 *
 * @param make of its driver
 * @param dialect that was forced; empty when none was
 * @param parameters values of the driver's parameters, without the secret ones
 * @param certificate of whom it is trusted; empty for none
 * @param secrets names of the secrets that are kept
 */
public record GatewayDriving(
        String make, String dialect, Map<String, String> parameters, String certificate, Set<String> secrets)
        implements Serializable {
    public GatewayDriving {
        parameters = new TreeMap<>(parameters);
        secrets = new TreeSet<>(secrets);
    }

    /** As it stands there now. */
    public static GatewayDriving of(GatewaySheet sheet) {
        return new GatewayDriving(
                sheet.setup().make(),
                sheet.setup().dialectForced() ? sheet.setup().dialect() : "",
                sheet.setup().parameters(),
                Objects.requireNonNullElse(sheet.setup().certificate(), ""),
                sheet.secrets());
    }

    /** What has come to be since, in fields of the bundles. */
    List<Difference> differencesFrom(GatewayDriving read) {
        return Stream.of(
                        between("MAKE", read.make, make),
                        between("DIALECT", read.dialect, dialect),
                        untold("PARAMETERS", read.parameters, parameters),
                        untold("CERTIFICATE", read.certificate, certificate),
                        untold("SECRETS", read.secrets, secrets))
                .flatMap(Optional::stream)
                .toList();
    }

    Note note(GatewaySheet now, Equipment wish) {
        GatewayDriving is = of(now);
        return Note.changed(
                GatewayNotes.thing(now),
                between("MAKE", make, is.make),
                between("DIALECT", dialect, is.dialect),
                untold("PARAMETERS", parameters, is.parameters),
                untold("CERTIFICATE", certificate, is.certificate),
                untold("SECRETS", Map.of(), wish.secrets()));
    }

    /** Hides the parameters: an address may have a password in it. */
    @Override
    public String toString() {
        return "GatewayDriving[" + make + " " + dialect + "]";
    }
}
