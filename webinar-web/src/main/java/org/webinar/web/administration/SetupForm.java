package org.webinar.web.administration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.webinar.gateway.Equipment;
import org.webinar.gateway.GatewaySheet;
import org.webinar.spi.gateway.GatewayDriver;

/** What is typed of a gateway's setup. Secrets go in and never come out. */
public class SetupForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String make;
    private String dialect;
    private String certificate;
    private String ownToken;
    private boolean tokenForgotten;
    private boolean tokenKept;
    private List<String> dialects = List.of();
    private List<ParameterField> fields = List.of();

    static SetupForm of(GatewaySheet sheet) {
        SetupForm form = new SetupForm();
        form.make = sheet.setup().make();
        form.dialect = sheet.setup().dialectForced() ? sheet.setup().dialect() : "";
        form.certificate = sheet.setup().certificate();
        form.tokenKept = sheet.secrets().contains(Equipment.OWN_TOKEN);
        return form;
    }

    /** Draws itself anew for the driver that is chosen now; what was typed for another one is gone. */
    void draw(GatewayDriver driver, GatewaySheet sheet, Locale language) {
        Map<String, String> values = sheet.setup().parameters();
        dialects = driver.dialects();
        dialect = dialects.contains(dialect) ? dialect : "";
        fields = new ArrayList<>(driver.parameters().stream()
                .map(parameter -> new ParameterField(
                        parameter,
                        language,
                        values.get(parameter.name()),
                        parameter.secret() && sheet.secrets().contains(parameter.name())))
                .toList());
    }

    Equipment equipment() {
        Map<String, String> parameters = new HashMap<>();
        Map<String, String> secrets = new HashMap<>();
        for (ParameterField field : fields) {
            Map<String, String> to = field.isSecret() ? secrets : parameters;
            if (field.typed()) {
                to.put(field.getName(), field.getValue());
            } else if (field.isForgotten()) {
                to.put(field.getName(), "");
            }
        }
        if (ownToken != null && !ownToken.isEmpty()) {
            secrets.put(Equipment.OWN_TOKEN, ownToken);
        } else if (tokenForgotten) {
            secrets.put(Equipment.OWN_TOKEN, "");
        }
        return new Equipment(
                make, dialect == null ? "" : dialect, parameters, certificate == null ? "" : certificate, secrets);
    }

    public String getMake() {
        return make;
    }

    public void setMake(String make) {
        this.make = make;
    }

    public String getDialect() {
        return dialect;
    }

    public void setDialect(String dialect) {
        this.dialect = dialect;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    /** Never shown again. */
    public String getOwnToken() {
        return null;
    }

    public void setOwnToken(String ownToken) {
        this.ownToken = ownToken;
    }

    public boolean isTokenForgotten() {
        return tokenForgotten;
    }

    public void setTokenForgotten(boolean tokenForgotten) {
        this.tokenForgotten = tokenForgotten;
    }

    public boolean isTokenKept() {
        return tokenKept;
    }

    public List<String> getDialects() {
        return dialects;
    }

    public List<ParameterField> getFields() {
        return fields;
    }
}
