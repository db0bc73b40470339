package io.quayside.inventory.label;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

/** A symbol as an image in the page, how wide it is printed, and what it says in letters. */
public record Barcode(String image, int widthMm, String text) {

    private static final int PIXELS = 4;
    private static final int BAR_HEIGHT = 40;

    /** GS1-128 with its application identifiers in brackets, as in {@code [00]006141411234567890}. */
    static Barcode gs1(String elements) {
        Code128 symbol = new Code128();
        symbol.setDataType(Symbol.DataType.GS1);
        symbol.setBarHeight(BAR_HEIGHT);
        return draw(symbol, elements, 80, elements.replace('[', '(').replace(']', ')'));
    }

    static Barcode code128(String text) {
        Code128 symbol = new Code128();
        symbol.setBarHeight(BAR_HEIGHT);
        return draw(symbol, text, 70, text);
    }

    /** For what no linear symbol can say. */
    static Barcode dataMatrix(String text) {
        return draw(new DataMatrix(), text, 25, text);
    }

    private static Barcode draw(Symbol symbol, String content, int widthMm, String text) {
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setContent(content);
        var picture = new BufferedImage(symbol.getWidth() * PIXELS, symbol.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        new Java2DRenderer(graphics, PIXELS, Color.WHITE, Color.BLACK).render(symbol);
        graphics.dispose();
        return new Barcode("data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture)), widthMm, text);
    }

    private static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
