package io.quayside.purchasing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OrderPdfTest {

    private final OrderPdf pdf = new OrderPdf(new Templates());

    @Test
    void prints_parties_lines_total_and_terms() throws IOException {
        String text = text(pdf.print(sheet(1, 1)));

        assertThat(text).contains("Purchase order", "PO-2026-000042", "Quayside Industrial Supply B.V.", "Tax id NL001",
                "Müller & Søn Großhandel", "Rotterdam hub", "BRG-0001", "Bearing 6204 €-grade 1", "12 PCE", "1.234,50", "Total EUR 14.814,00",
                "Deliver between 8 and 16 o'clock.",
                "Quayside Industrial Supply B.V. · PO-2026-000042", "Page 1 of 1");
    }

    @Test
    void breaks_long_orders_over_pages_and_repeats_the_head_of_the_table() throws IOException {
        byte[] bytes = pdf.print(sheet(1, 80));

        String text = text(bytes);
        int pages = pages(bytes);
        assertThat(pages).isGreaterThan(2);
        assertThat(text).contains("Page 2 of " + pages, "Bearing 6204 €-grade 80");
        assertThat(text.split("Price EUR", -1)).hasSize(pages + 1);
    }

    @Test
    void says_on_a_later_revision_what_it_replaces() throws IOException {
        assertThat(text(pdf.print(sheet(1, 1)))).doesNotContainIgnoringCase("revision");
        assertThat(text(pdf.print(sheet(3, 1)))).contains("Revision 3.", "This order replaces every earlier revision", "PO-2026-000042 · revision 3");
    }

    @Test
    void embeds_its_fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.print(sheet(1, 1)))) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).as("font " + resources.getFont(name).getName()).isTrue();
            }
        }
    }

    private static OrderSheet sheet(int revision, int lines) {
        return new OrderSheet("PO-2026-000042", revision,
                new OrderSheet.Party("Quayside Industrial Supply B.V.", List.of("Waalhaven 12", "3089 JH Rotterdam", "NL"), "NL001"),
                new OrderSheet.Party("Müller & Søn Großhandel", List.of("Åvej 3", "8000 Aarhus"), null),
                new OrderSheet.Party("Rotterdam hub", List.of("Waalhaven 14", "3089 JH Rotterdam"), null),
                "23 Nov 2026", "7 Dec 2026", "Bea Buyer", "PR-2026-000040", "EUR",
                IntStream.rangeClosed(1, lines).mapToObj(i -> new OrderSheet.Line(i, "BRG-%04d".formatted(i), "Bearing 6204 €-grade " + i,
                        "7 Dec 2026", "12 PCE", "1.234,50", "14.814,00")).toList(),
                "EUR 14.814,00", List.of("Deliver between 8 and 16 o'clock.", "State our order number on every document."));
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }
}
