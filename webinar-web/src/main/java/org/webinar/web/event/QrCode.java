package org.webinar.web.event;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * An address as a picture for telephones: squares as the path of an SVG, sharp on a slide of any size.
 *
 * @param size how many squares it is wide and high, with the margin that readers need
 * @param path the dark ones
 */
public record QrCode(int size, String path) implements Serializable {
    private static final int MARGIN = 4;

    static QrCode of(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
            return new QrCode(squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code holds this address", tooLong);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
                x++;
            }
        }
        return path.toString();
    }

    /** The same as a file to be kept. */
    public String file() {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                        .formatted(size, path);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
