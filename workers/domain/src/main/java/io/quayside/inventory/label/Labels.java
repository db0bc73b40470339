package io.quayside.inventory.label;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.PdfPages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Labels of 100 by 70 millimetres as PDF, one page each. */
@Service
public class Labels {

    private static final String GS1_TEXT = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,20}";
    private static final DateTimeFormatter GS1_DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private final Lots lots;
    private final Products products;
    private final Locations locations;
    private final Companies companies;
    private final Pallets pallets;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Labels(Lots lots, Products products, Locations locations, Companies companies, Pallets pallets) {
        this.lots = lots;
        this.products = products;
        this.locations = locations;
        this.companies = companies;
        this.pallets = pallets;
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/inventory/");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    public byte[] lot(long id, Collection<String> mine) {
        Lot lot = lots.get(id, mine);
        Product product = products.get(lot.productId());
        List<Label.Fact> facts = new ArrayList<>(List.of(new Label.Fact("Product", product.sku())));
        if (lot.expiresOn() != null) {
            facts.add(new Label.Fact("Expires", lot.expiresOn().toString()));
        }
        return print(new Label(lot.number(), product.name(), facts, symbol(lot, product)));
    }

    public byte[] location(long id, Collection<String> mine) {
        Location place = locations.get(id, mine);
        return print(new Label(place.code(), place.path(), List.of(), Barcode.code128(place.code())));
    }

    public byte[] pallet(long id, Collection<String> mine) {
        Pallet pallet = pallets.get(id, mine);
        return print(new Label("SSCC", companies.get(pallet.companyCode()).name(), List.of(new Label.Fact("Number", pallet.sscc())), Barcode.gs1("[00]" + pallet.sscc())));
    }

    /** GS1-128 where product and number can be said in it, so that any scanner of the trade reads it. */
    static Barcode symbol(Lot lot, Product product) {
        if (product.gtin() != null && lot.number().matches(GS1_TEXT)) {
            return Barcode.gs1("[01]" + "0".repeat(14 - product.gtin().length()) + product.gtin() + expiry(lot.expiresOn()) + (lot.isSerial() ? "[21]" : "[10]") + lot.number());
        }
        return lot.number().matches("[ -~]{1,40}") ? Barcode.code128(lot.number()) : Barcode.dataMatrix(lot.number());
    }

    private static String expiry(LocalDate date) {
        return date == null ? "" : "[17]" + GS1_DATE.format(date);
    }

    private byte[] print(Label label) {
        return PdfPages.print(engine.process("label.html", new Context(Locale.ENGLISH, Map.of("label", label))));
    }
}
