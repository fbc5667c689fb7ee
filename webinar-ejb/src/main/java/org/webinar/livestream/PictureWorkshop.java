package org.webinar.livestream;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws pictures anew: what browsers get is a JPEG that we have written, as large as a screen needs it, without what the
 * camera knew of place and person, and without whatever else was in the file.
 */
final class PictureWorkshop {
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_UNFOLDED = 8_000_000;
    private static final int LONGEST_TO_SHORTEST = 10;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final float[] QUALITIES = {0.85f, 0.6f, 0.3f};

    private PictureWorkshop() {}

    /**
     * The picture, drawn anew.
     *
     * @throws PictureUnreadable when it is neither PNG nor JPEG, is broken, or unfolds to more than anybody's camera makes
     */
    static byte[] drawn(Path file) {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    if (FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                        return written(flat(read(reader, bytes)));
                    }
                } finally {
                    reader.dispose();
                }
            }
            throw new PictureUnreadable();
        } catch (PictureUnreadable refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // of colours, profiles and more: ImageIO throws what it finds
            throw new PictureUnreadable();
        }
    }

    /** The size stands at the beginning, and is looked at before anything is unfolded; notes in the file are not read. */
    private static BufferedImage read(ImageReader reader, ImageInputStream bytes) throws IOException {
        reader.setInput(bytes, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        boolean strip = Math.max(width, height) > LONGEST_TO_SHORTEST * Math.min(width, height);
        if (strip || width * height > MOST_PIXELS) {
            throw new PictureUnreadable();
        }
        int step = step(width, height);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Of how many pixels one is unfolded; what is unfolded may have eight bytes a pixel. */
    static int step(long width, long height) {
        int step = (int) Math.max(1, Math.min(width / WIDTH, height / HEIGHT));
        while (ceil(width, step) * ceil(height, step) > MOST_UNFOLDED) {
            step++;
        }
        return step;
    }

    private static long ceil(long length, int step) {
        return (length + step - 1) / step;
    }

    /** At most as large as a screen, and opaque, for a JPEG knows no glass. */
    private static BufferedImage flat(BufferedImage picture) {
        double scale =
                Math.min(1, Math.max((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        int right = Math.min(width, 2 * WIDTH);
        int bottom = Math.min(height, 2 * HEIGHT);
        BufferedImage flat = new BufferedImage(right, bottom, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = flat.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, right, bottom);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return flat;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        byte[] jpeg = new byte[0];
        for (float quality : QUALITIES) {
            jpeg = written(picture, quality);
            if (jpeg.length <= MOST_BYTES) {
                return jpeg;
            }
        }
        throw new PictureUnreadable();
    }

    private static byte[] written(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
