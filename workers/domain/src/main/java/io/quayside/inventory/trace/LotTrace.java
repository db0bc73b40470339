package io.quayside.inventory.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph: goods flow along the edges, from vendors through documents and lots to bins and customers. */
public record LotTrace(String rootId, List<Node> nodes, List<Edge> edges) {

    public LotTrace {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Where the lots lie now. */
    public List<Long> locationIds() {
        return nodes.stream().filter(node -> node.kind() == NodeKind.LOCATION).map(Node::reference).toList();
    }

    /** For somebody who is to count a bin in which they lie. */
    public LotTrace withoutQuantities() {
        return new LotTrace(rootId, nodes, edges.stream().map(edge -> new Edge(edge.from(), edge.to(), null, edge.unit(), edge.firstAt(), edge.lastAt(), edge.reason())).toList());
    }

    public enum NodeKind {
        VENDOR, CUSTOMER, DOCUMENT, LOT, LOCATION, CERTIFICATE, INSPECTION
    }

    /**
     * @param id        {@code lot:1}, {@code document:goods-receipt:2}, {@code location:3}, {@code vendor:4}, {@code customer:5}
     * @param reference the id within its kind
     * @param type      of a document the type, of a lot its status, of a location its kind, of a certificate its kind, of an inspection its outcome
     * @param detail    of a lot the product, of a location the path, of a certificate the issuer, of an inspection the plan
     * @param level     of a lot how many assemblies away from the one asked for; negative towards the vendors
     */
    public record Node(String id, NodeKind kind, String label, long reference, @Nullable String type, @Nullable String detail, int level) {
    }

    /** So much went along it, first and last when. For a bin it is what lies there now; what is known of a lot moves nothing. */
    public record Edge(String from, String to, @Nullable BigDecimal quantity, String unit, @Nullable Instant firstAt, @Nullable Instant lastAt, String reason) {
    }
}
