package org.webinar.adapter.django;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** {@code bcrypt_sha256$$2b$12$…}: bcrypt of the SHA-256 of the password in hexadecimal digits. */
final class BcryptSha256 implements PasswordFormat {
    /** Each step doubles the work; Django asks for 12, a quarter of a second; 15 is two seconds. */
    private static final int MOST_ROUNDS = 15;

    private static final Pattern STORED =
            Pattern.compile("bcrypt_sha256\\$(?<bcrypt>\\$2[aby]\\$(?<rounds>\\d\\d)\\$[./A-Za-z0-9]{53})");

    @Override
    public String algorithm() {
        return "bcrypt_sha256";
    }

    @Override
    public boolean matches(String password, String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the parts of this format");
        }
        PasswordFormat.bounded(parts.group("rounds"), MOST_ROUNDS);
        byte[] digest = Hmac.sha256(password.getBytes(StandardCharsets.UTF_8));
        byte[] digits = HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        return OpenBSDBCrypt.checkPassword(parts.group("bcrypt"), digits);
    }
}
