package io.quayside.purchasing.order;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading orders as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingOrders {

    private final PurchaseOrders orders;
    private final OrderAccess access;
    private final OrderDocuments documents;
    private final JdbcClient jdbc;

    FindingOrders(PurchaseOrders orders, OrderAccess access, OrderDocuments documents, JdbcClient jdbc) {
        this.orders = orders;
        this.access = access;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** Without their lines. */
    public Page<PurchaseOrder> list(OrderSearch search, CurrentUser user, Pageable page) {
        return orders.findAll(search.visibleTo(user), page);
    }

    public PurchaseOrder get(long id, CurrentUser user) {
        return access.visible(id, user);
    }

    /** The newest revision that was printed. */
    public OrderDocument document(long id, CurrentUser user) {
        PurchaseOrder order = access.visible(id, user);
        return documents.findFirstByOrderIdOrderByRevisionDesc(id)
                .orElseThrow(() -> new Refusal.NotFound("document of", order.number()));
    }

    private record Category(long orderId, String code) {}

    /** Of the goods on the lines, by order. */
    public Map<Long, Set<String>> categories(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select distinct order_id, category_code as code from purchasing_order_line where category_code is not null and order_id in (:ids)")
                .param("ids", orderIds).query(Category.class).list().stream()
                .collect(Collectors.groupingBy(Category::orderId, Collectors.mapping(Category::code, Collectors.toSet())));
    }

    private record Origin(long requisitionId, long orderId) {}

    /** The orders that came of requisitions, by requisition. */
    public Map<Long, List<Long>> idsByRequisition(Collection<Long> requisitionIds) {
        if (requisitionIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select requisition_id, id as order_id from purchasing_order where requisition_id in (:ids) order by number")
                .param("ids", requisitionIds).query(Origin.class).list().stream()
                .collect(Collectors.groupingBy(Origin::requisitionId, Collectors.mapping(Origin::orderId, Collectors.toList())));
    }
}
