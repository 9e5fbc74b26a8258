package org.evenkeel.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.chart.Charts;

/** Charts as pictures of dots, for files that cannot hold drawings everywhere. */
final class Pictures {

    /** Sharp enough to print across a sheet of A4. */
    static final int WIDTH = 1520;

    private static final Pattern FAMILY = Pattern.compile("font-family=\"[^\"]*\"");

    static {
        register(Resources.REGULAR);
        register(Resources.BOLD);
    }

    private Pictures() {}

    /** The chart as SVG in the typeface that we bring: the names of others are no names to every renderer. */
    static String drawing(Chart chart) {
        return FAMILY.matcher(Charts.svg(chart)).replaceFirst("font-family=\"Source Sans 3\"");
    }

    /** The chart as the bytes of a PNG file. */
    static byte[] of(Chart chart) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) WIDTH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(drawing(chart))), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("the chart " + chart.id() + " cannot be drawn", e);
        }
        return out.toByteArray();
    }

    /** How high a PNG file's picture is to its width. */
    static double shape(byte[] png) {
        // The header of every such file has its width and height at these places.
        ByteBuffer header = ByteBuffer.wrap(png);
        return header.getInt(20) / (double) header.getInt(16);
    }

    private static void register(String font) {
        try (InputStream in = Resources.stream(font)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException | IOException broken) {
            throw new UncheckedIOException(new IOException("the typeface " + font + " cannot be read", broken));
        }
    }
}
