package io.quayside.shared;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** XHTML as PDF with embedded fonts, so that it looks the same everywhere. */
public final class PdfPages {

    private static final String FONT = "Liberation Sans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPages() {
    }

    public static byte[] print(String page) {
        try (var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(font("LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font("LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, null);
            builder.withProducer("Quayside");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be printed", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfPages.class.getResourceAsStream("/liberation/" + file);
    }
}
