package io.quayside.planning.proposal;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.requisition.DraftingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionInput;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes requisitions of proposals, one per warehouse and cost centre. A proposal is accepted once: whoever asks again, or at the same time, is told
 * the requisition that it is in.
 */
@Service
public class AcceptingProposals {

    /** As many lines as a requisition takes. */
    private static final int LINES = 500;
    private final ProposalRows rows;
    private final DraftingRequisitions drafting;
    private final SubmittingRequisitions submitting;
    private final Products products;
    private final UnitsOfMeasure units;
    private final CompanyToday today;
    private final RetriedTransactions transactions;
    private final Clock clock;

    AcceptingProposals(ProposalRows rows, DraftingRequisitions drafting, SubmittingRequisitions submitting, Products products, UnitsOfMeasure units, CompanyToday today,
            RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.drafting = drafting;
        this.submitting = submitting;
        this.products = products;
        this.units = units;
        this.today = today;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Group(String companyCode, String warehouseCode, @Nullable String costCentre) {
    }

    /** @return the proposals, each with its requisition */
    public List<ReorderProposal> accept(Collection<Long> ids, boolean submit, CurrentUser user) {
        Set<Long> wanted = new TreeSet<>(ids);
        return transactions.call(() -> {
            List<ReorderProposal> proposals = rows.findByIdInAndCompanyCodeInOrderById(wanted, user.companies());
            proposals.forEach(each -> wanted.remove(each.id()));
            wanted.stream().findFirst().ifPresent(missing -> {
                throw new Refusal.NotFound("reorder proposal", missing);
            });
            groups(proposals).forEach((group, members) -> chunks(members).forEach(chunk -> request(group, chunk, submit, user)));
            return rows.saveAllAndFlush(proposals);
        });
    }

    private static Map<Group, List<ReorderProposal>> groups(List<ReorderProposal> proposals) {
        return proposals.stream().filter(each -> each.status() != ProposalStatus.ACCEPTED).collect(Collectors.groupingBy(
                each -> new Group(each.companyCode(), each.warehouseCode(), each.costCentre()), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<List<ReorderProposal>> chunks(List<ReorderProposal> members) {
        List<List<ReorderProposal>> chunks = new ArrayList<>();
        for (int start = 0; start < members.size(); start += LINES) {
            chunks.add(members.subList(start, Math.min(start + LINES, members.size())));
        }
        return chunks;
    }

    private void request(Group group, List<ReorderProposal> members, boolean submit, CurrentUser user) {
        Map<Long, Product> bought = products.byId(members.stream().map(ReorderProposal::productId).toList());
        LocalDate earliest = today.of(group.companyCode());
        RequisitionInput input = new RequisitionInput(group.companyCode(), "Stock of %s".formatted(group.warehouseCode()), null, group.costCentre(),
                "Proposed by the round of %s".formatted(earliest), null, members.stream().map(each -> line(each, bought.get(each.productId()), earliest)).toList(), null);
        Requisition requisition = draft(input, members, bought, user);
        members.forEach(each -> each.accept(requisition.id(), requisition.number(), user.username(), clock.instant()));
        if (submit) {
            submitting.submit(requisition.id(), user);
        }
    }

    private Requisition draft(RequisitionInput input, List<ReorderProposal> members, Map<Long, Product> bought, CurrentUser user) {
        try {
            return drafting.create(input, user);
        } catch (Refusal.Invalid invalid) {
            throw named(invalid, members.stream().map(each -> bought.get(each.productId()).sku()).toList());
        }
    }

    /** Where a requisition says {@code lines[2].unitPrice}, a person who accepted many has to read of which product. */
    private static Refusal.Invalid named(Refusal.Invalid invalid, List<String> skus) {
        Map<String, String> errors = new LinkedHashMap<>();
        invalid.errors().forEach((field, message) -> {
            String position = field.replaceFirst("^lines\\[(\\d+)].*", "$1");
            boolean ofLine = position.length() < field.length();
            errors.put(ofLine ? "%s %s".formatted(skus.get(Integer.parseInt(position)), field.replaceFirst("^lines\\[\\d+]\\.", "")) : field, message);
        });
        return new Refusal.Invalid(errors);
    }

    private LineInput line(ReorderProposal proposal, Product product, LocalDate earliest) {
        LocalDate horizon = proposal.calculation().horizon();
        return new LineInput(null, product.id(), null, asBought(proposal.quantity(), product), horizon.isBefore(earliest) ? earliest : horizon, proposal.warehouseCode(),
                proposal.vendorId(), null, proposal.costCentre(), null);
    }

    /** In the purchase unit where it comes out even, else in the base unit. */
    private Quantity asBought(Quantity quantity, Product product) {
        Quantity purchase = units.convertExactly(quantity, product.purchaseUnit());
        boolean even = units.get(product.purchaseUnit()).counts(purchase) && units.convertExactly(purchase, quantity.unit()).equals(quantity);
        return even ? purchase : quantity;
    }
}
