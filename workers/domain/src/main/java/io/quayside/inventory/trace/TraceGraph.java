package io.quayside.inventory.trace;

import io.quayside.inventory.trace.LotTrace.Edge;
import io.quayside.inventory.trace.LotTrace.Node;
import io.quayside.inventory.trace.LotTrace.NodeKind;
import io.quayside.inventory.trace.TracingLots.Flow;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the flows of lots as nodes and edges. Moves between the company's own places show as a document beside the lot. */
final class TraceGraph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    void add(Flow flow) {
        String lot = node("lot:" + flow.lotId(), NodeKind.LOT, flow.lotNumber(), flow.lotId(), flow.status(), flow.sku() + " " + flow.productName(), flow.level());
        if (flow.locationId() != null) {
            edge(lot, node("location:" + flow.locationId(), NodeKind.LOCATION, flow.locationCode(), flow.locationId(), flow.locationKind(), flow.locationPath(), flow.level()), flow);
        } else if (flow.sourceId() != null) {
            String document = node("document:%s:%d".formatted(flow.sourceType(), flow.sourceId()), NodeKind.DOCUMENT, flow.sourceNumber(), flow.sourceId(),
                    flow.sourceType(), null, flow.level());
            connect(lot, document, flow);
        }
    }

    /** Papers and inspections stand before the lot that they are about. */
    void add(LotEvidence.Evidence evidence, int level) {
        String id = node("%s:%d".formatted(evidence.kind().name().toLowerCase(Locale.ROOT), evidence.reference()), evidence.kind(), evidence.label(), evidence.reference(),
                evidence.status(), evidence.detail(), level);
        edges.add(new Edge(id, "lot:" + evidence.lotId(), BigDecimal.ZERO, "", null, null, evidence.kind().name()));
    }

    private void connect(String lot, String document, Flow flow) {
        if (isOutside(flow.fromKind())) {
            if ("SUPPLIER".equals(flow.fromKind()) && flow.vendorId() != null) {
                edge(node("vendor:" + flow.vendorId(), NodeKind.VENDOR, flow.vendorName(), flow.vendorId(), null, flow.vendorLot(), flow.level()), document, flow);
            }
            edge(document, lot, flow);
        } else if (isOutside(flow.toKind()) || edges.stream().noneMatch(edge -> edge.from().equals(document) && edge.to().equals(lot))) {
            edge(lot, document, flow);
            if ("CUSTOMER".equals(flow.toKind()) && flow.customerId() != null) {
                edge(document, node("customer:" + flow.customerId(), NodeKind.CUSTOMER, flow.customerName(), flow.customerId(), null, null, flow.level()), flow);
            }
        }
    }

    LotTrace of(String root) {
        return new LotTrace(root, List.copyOf(nodes.values()), edges);
    }

    private String node(String id, NodeKind kind, @Nullable String label, long reference, @Nullable String type, @Nullable String detail, int level) {
        nodes.putIfAbsent(id, new Node(id, kind, String.valueOf(label), reference, type, detail, level));
        return id;
    }

    private void edge(String from, String to, Flow flow) {
        edges.add(new Edge(from, to, flow.quantity(), flow.unit(), instant(flow.firstAt()), instant(flow.lastAt()), flow.reason()));
    }

    private static boolean isOutside(@Nullable String kind) {
        return kind != null && LocationKind.valueOf(kind).isOutside();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : UtcTime.instant(column);
    }
}
