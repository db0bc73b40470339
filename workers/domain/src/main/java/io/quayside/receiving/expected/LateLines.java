package io.quayside.receiving.expected;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.BlindCounts;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What should have come by today and has not, line by line: part of an order may be promised for later. */
@Service
@Transactional(readOnly = true)
public class LateLines {

    /** Which late lines a list is to show. */
    public record Search(Collection<Long> ids, Optional<String> q, Collection<String> companies, Optional<Long> vendorId, Optional<Long> productId,
                         Optional<String> warehouse, Optional<String> buyer) {

        public static Search of(Collection<String> companies) {
            return new Search(List.of(), Optional.empty(), companies, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private final ExpectedLines lines;
    private final CompanyDays days;
    private final BlindCounts blindCounts;

    LateLines(ExpectedLines lines, CompanyDays days, BlindCounts blindCounts) {
        this.lines = lines;
        this.days = days;
        this.blindCounts = blindCounts;
    }

    public Page<LateLine> list(Search search, CurrentUser user, Pageable page) {
        Map<String, LocalDate> today = today(user.visible(search.companies()));
        Page<ExpectedLine> found = lines.findAll(late(search, today), page);
        List<String> categories = found.stream().map(ExpectedLine::categoryCode).toList();
        Map<String, java.util.function.Predicate<@Nullable String>> hidden = today.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), company -> blindCounts.hiddenFrom(user, company, categories)));
        return found.map(line -> row(line, today.get(line.receipt().companyCode()), hidden.get(line.receipt().companyCode()).test(line.categoryCode())));
    }

    public LateLine get(long id, CurrentUser user) {
        return list(new Search(List.of(id), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), user,
                Pageable.ofSize(1)).stream().findFirst().orElseThrow(() -> new Refusal.NotFound("late line", id));
    }

    public long count(Collection<String> companies) {
        return lines.count(late(Search.of(companies), today(companies)));
    }

    private Map<String, LocalDate> today(Collection<String> companies) {
        return companies.stream().collect(Collectors.toMap(Function.identity(), days::today));
    }

    private static Specification<ExpectedLine> late(Search search, Map<String, LocalDate> today) {
        return (root, query, builder) -> {
            Path<ExpectedReceipt> receipt = root.get("expected");
            List<Predicate> all = new ArrayList<>();
            all.add(builder.or(today.entrySet().stream().map(company -> builder.and(builder.equal(receipt.get("companyCode"), company.getKey()),
                    builder.lessThan(root.get("expectedDate"), company.getValue()))).toArray(Predicate[]::new)));
            all.add(builder.equal(receipt.get("status"), ExpectedStatus.OPEN));
            all.add(builder.greaterThan(root.get("open").get("value"), BigDecimal.ZERO));
            if (!search.ids().isEmpty()) {
                all.add(root.get("id").in(search.ids()));
            }
            search.vendorId().ifPresent(vendor -> all.add(builder.equal(receipt.get("vendorId"), vendor)));
            search.productId().ifPresent(product -> all.add(builder.equal(root.get("productId"), product)));
            search.warehouse().ifPresent(warehouse -> all.add(builder.equal(receipt.get("warehouseCode"), warehouse)));
            search.buyer().ifPresent(buyer -> all.add(builder.equal(receipt.get("buyer"), buyer)));
            search.q().ifPresent(words -> SearchText.likePatterns(words).forEach(like -> all.add(anywhere(root, receipt, builder, like))));
            return builder.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate anywhere(Root<ExpectedLine> line, Path<ExpectedReceipt> receipt, CriteriaBuilder builder, String like) {
        return builder.or(builder.like(line.get("productSku"), like, '\\'), builder.like(line.get("productName"), like, '\\'),
                builder.like(receipt.get("orderNumber"), like, '\\'), builder.like(receipt.get("vendorName"), like, '\\'));
    }

    private static LateLine row(ExpectedLine line, LocalDate today, boolean hidden) {
        ExpectedReceipt receipt = line.receipt();
        return new LateLine(line.id(), receipt.id(), receipt.companyCode(), receipt.orderId(), receipt.orderNumber(), receipt.vendorId(), receipt.vendorName(),
                receipt.buyer(), receipt.warehouseCode(), line.productId(), line.productSku(), line.productName(), hidden ? null : line.ordered(),
                hidden ? null : line.open(), line.expectedDate(), ChronoUnit.DAYS.between(line.expectedDate(), today));
    }
}
