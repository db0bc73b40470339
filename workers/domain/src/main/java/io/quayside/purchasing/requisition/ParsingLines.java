package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.requisition.paste.PastedLines;
import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody pasted from a spreadsheet as lines, each complete or with what is wrong in it. Stores nothing. */
@Service
@Transactional(readOnly = true)
public class ParsingLines {

    private final Companies companies;
    private final LineSources sources;

    ParsingLines(Companies companies, LineSources sources) {
        this.companies = companies;
        this.sources = sources;
    }

    /** A pasted row, and the line that it makes if nothing is wrong; errors are by field, the cells as they were pasted. */
    public record ParsedRow(int row, Map<String, String> cells, @Nullable LineDraft line, Map<String, String> errors) {}

    public List<ParsedRow> parse(String companyCode, String text, CurrentUser user) {
        if (!user.sees(companyCode)) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Company company = companies.get(companyCode);
        List<PastedLines.Pasted> pasted = PastedLines.read(text, company.locale(), company.currency(), sources::purchaseUnits);
        Map<String, List<Vendor>> vendors = sources.vendorsCalled(companyCode, pasted.stream().map(PastedLines.Pasted::vendor).distinct().toList());
        RequisitionInput input = new RequisitionInput(companyCode, "Pasted", null, null, null, null,
                pasted.stream().map(row -> line(row, vendors)).toList(), null);
        LineSources.Found found = sources.find(input);
        List<ParsedRow> rows = new ArrayList<>();
        for (int i = 0; i < pasted.size(); i++) {
            rows.add(row(pasted.get(i), i, input, found, called(pasted.get(i), vendors)));
        }
        return rows;
    }

    private static LineInput line(PastedLines.Pasted row, Map<String, List<Vendor>> vendors) {
        Long vendorId = called(row, vendors).stream().findFirst().map(Vendor::id).orElse(null);
        return new LineInput(null, null, row.sku(), row.quantity(), row.neededBy(), row.warehouse(), vendorId, row.price(), row.costCentre(), null);
    }

    private static List<Vendor> called(PastedLines.Pasted row, Map<String, List<Vendor>> vendors) {
        return vendors.getOrDefault(LineSources.key(row.vendor()), List.of());
    }

    private static ParsedRow row(PastedLines.Pasted pasted, int position, RequisitionInput input, LineSources.Found found, List<Vendor> called) {
        if (!pasted.errors().isEmpty()) {
            return new ParsedRow(pasted.row(), pasted.cells(), null, pasted.errors());
        }
        FieldErrors errors = new FieldErrors();
        errors.check(pasted.vendor().isEmpty() || called.size() == 1, "lines[%d].suggestedVendorId".formatted(position),
                (called.isEmpty() ? "There is no vendor %s" : "There is more than one vendor %s").formatted(pasted.vendor()));
        Optional<LineDraft> draft = new LineCompletion(input, position, found, errors).complete();
        return new ParsedRow(pasted.row(), pasted.cells(), draft.orElse(null), errors.below("lines[%d].".formatted(position)));
    }
}
