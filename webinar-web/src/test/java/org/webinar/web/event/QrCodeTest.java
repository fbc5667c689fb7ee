package org.webinar.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read again by what reads such codes. */
class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int MARGIN = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pod.univ.example/live/event/0012-ete/",
                "https://pod.univ.example/live/event/0012-a-very-long-title-of-a-lecture-on-the-law-of-the-sea-and-of-rivers/"
                        + "a17f6a5757f5971b3858f83d1806cf57240021f7c451c3987f9a01982107f6c5/"
            })
    void the_address_is_read_again(String address) throws Exception {
        QrCode code = QrCode.of(address);
        BitMatrix squares = new BitMatrix(code.size() - 2 * MARGIN);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            squares.setRegion(
                    Integer.parseInt(run.group(1)) - MARGIN,
                    Integer.parseInt(run.group(2)) - MARGIN,
                    Integer.parseInt(run.group(3)),
                    1);
        }
        assertThat(new Decoder().decode(squares).getText()).isEqualTo(address);
        assertThat(code.file()).startsWith("data:image/svg+xml;base64,");
    }
}
