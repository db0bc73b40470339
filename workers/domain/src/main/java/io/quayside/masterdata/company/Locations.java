package io.quayside.masterdata.company;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Locations extends Register<Location, Long, LocationDetails> {

    private final LocationRows rows;
    private final Warehouses warehouses;
    private final VirtualLocations virtual;

    Locations(LocationRows rows, Warehouses warehouses, VirtualLocations virtual) {
        super("location", rows, filter("id", "companyCode", "path", "companyCode", "warehouseCode", "parentId", "kind", "active", "code", "zone"));
        this.rows = rows;
        this.warehouses = warehouses;
        this.virtual = virtual;
    }

    /** For processes and other domains, which act for the company itself and not for a person. */
    public Location get(long id) {
        return rows.findById(id).orElseThrow(() -> new Refusal.NotFound("location", id));
    }

    /** The company's one location of a virtual kind, made when it is first asked for. */
    @Transactional
    public Location virtual(String companyCode, LocationKind kind) {
        return rows.findByCompanyCodeAndVirtualKind(companyCode, kind).orElseGet(() -> {
            virtual.make(companyCode, kind);
            return rows.findByCompanyCodeAndVirtualKind(companyCode, kind).orElseThrow();
        });
    }

    public Map<Long, Location> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Location::id, Function.identity()));
    }

    /** The active locations of a kind in a warehouse, in the order that a picker walks. */
    public List<Location> of(String warehouseCode, LocationKind kind) {
        return rows.findByWarehouseCodeAndKindAndActiveTrueOrderByPickSequenceAscPathAsc(warehouseCode, kind);
    }

    @Override
    protected void check(LocationDetails details, Optional<Location> present) {
        require(!details.kind().isVirtual(), "kind", "is kept by the company itself");
        require(warehouses.find(details.warehouseCode(), Set.of(details.companyCode())).isPresent(), "warehouseCode", "is not a warehouse of the company");
        if (present.isPresent()) {
            LocationDetails before = present.get().details();
            require(before.code().equals(details.code()), "code", "cannot be changed, stock is kept under it");
            require(before.warehouseCode().equals(details.warehouseCode()), "warehouseCode", "cannot be changed");
            require(Objects.equals(before.parentId(), details.parentId()), "parentId", "cannot be changed");
            require(before.kind() == details.kind(), "kind", "cannot be changed, stock is valued by it");
        } else {
            require(!rows.existsByWarehouseCodeAndPath(details.warehouseCode(), parentPath(details) + "/" + details.code()), "code", "is in use here");
        }
    }

    @Override
    protected Location make(LocationDetails details) {
        return new Location(details, parentPath(details));
    }

    @Override
    protected void apply(Location location, LocationDetails details) {
        location.change(details);
    }

    private String parentPath(LocationDetails details) {
        if (details.parentId() == null) {
            return details.warehouseCode();
        }
        return find(details.parentId(), Set.of(details.companyCode())).filter(parent -> parent.warehouseCode().equals(details.warehouseCode()))
                .map(Location::path).orElseThrow(() -> new Refusal.Invalid("parentId", "is not a location of the warehouse"));
    }
}
