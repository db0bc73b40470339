package io.quayside.purchasing.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Prints an order sheet as PDF with embedded fonts, so that it looks the same everywhere. */
@Component
public class OrderPdf {

    private static final String FONT = "Liberation Sans";

    private final Templates templates;

    OrderPdf(Templates templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] print(OrderSheet sheet) {
        String page = templates.fill("purchase-order.html", Map.of("sheet", sheet));
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
            throw new UncheckedIOException("The order document could not be printed", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> OrderPdf.class.getResourceAsStream("/liberation/" + file);
    }
}
